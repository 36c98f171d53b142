"""Breaking the glass of one patient in an emergency, putting it back, and the officer's review."""

import datetime as dt
import uuid
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.data.models.audit import AuditEntry
from app.data.models.policy import GlassBreak, GlassEnd, GlassReview
from app.data.models.registration import Patient
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.domain.glass import LEAST_WORDS, STANDS_MINUTES, Finding, GlassReason
from app.domain.names import shown_name
from app.domain.words import say
from app.services import audit_log, facts, guard, policies, proofs, reauthentication

_MOST_REVIEWED = 200


@dataclass(frozen=True, slots=True)
class GlassBroken:
    """A chart is open to a person until an instant."""

    break_id: uuid.UUID
    until: dt.datetime
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class GlassEnded:
    """The glass is whole again."""

    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class GlassReviewed:
    """The privacy officer has looked at a case."""

    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class StandingGlass:
    """A glass that the person at work has broken and that stands."""

    break_id: uuid.UUID
    patient_id: uuid.UUID
    patient_name: str
    until: dt.datetime


@dataclass(frozen=True, slots=True)
class GlassCase:
    """A broken glass in the review queue; `acts` are what the log here holds of it, with counts."""

    break_id: uuid.UUID
    patient_name: str
    mrn: str
    user_name: str
    role: str
    reason: GlassReason
    words: str
    begun_at: dt.datetime
    ended_at: dt.datetime
    acts: tuple[tuple[str, int], ...]
    finding: Finding | None
    finding_words: str
    reviewed_by_name: str


def break_glass(
    store: Store,
    *,
    by: Actor,
    patient_id: uuid.UUID,
    reason: GlassReason,
    words: str,
    password: str,
) -> GlassBroken:
    """Open a patient's chart to the person at work, for a limited time and on record.

    Refused: no words, a wrong password, and a role that may not.
    """
    if len(words.strip()) < LEAST_WORDS:
        raise UserError(say("Say why in a few words"), say("The privacy officer reads it."))
    with store.read() as session:
        about = facts.of_patient(session, patient_id, by=by, now=store.clock.now())
    guard.require(by, "break_glass", about)
    reauthentication.check(store, by=by, password=password)
    with store.write(intent="break_glass_begin", by=by) as tx:
        proofs.record(tx, by=by, level="password")
        row = GlassBreak(
            patient_id=patient_id,
            user_id=by.user_id,
            user_name=by.name,
            role=by.role.value,
            session_id=by.session_id,
            reason=reason.value,
            words=words.strip(),
            begun_at=tx.now,
            until=tx.now + _stands_for(),
        )
        tx.add(row)
        tx.concerns(patient_id, glass=str(row.id), reason=reason.value)
        return GlassBroken(row.id, row.until, tx.changed())


def _stands_for() -> dt.timedelta:
    """Return how long a glass stays broken: the shortest @minutes of the policies in force."""
    said = [p.annotations.get("minutes", "") for p in policies.in_force().policies]
    minutes = [int(words) for words in said if words.isdigit()]
    return dt.timedelta(minutes=min(minutes, default=STANDS_MINUTES))


def end_glass(store: Store, *, by: Actor, break_id: uuid.UUID) -> GlassEnded:
    """Put one's own glass back before its time. Refused for somebody else's."""
    with store.write(intent="break_glass_end", by=by) as tx:
        row = tx.session.get(GlassBreak, break_id)
        if row is None or row.user_id != by.user_id:
            raise UserError(
                say("This is not your access"), say("Whoever opened the chart ends it.")
            )
        if tx.session.scalar(select(GlassEnd.id).where(GlassEnd.break_id == break_id)) is None:
            tx.add(GlassEnd(break_id=break_id, ended_at=tx.now))
        tx.concerns(row.patient_id, glass=str(row.id))
        return GlassEnded(tx.changed())


def standing(store: Store, *, by: Actor) -> tuple[StandingGlass, ...]:
    """Return the glass that the person at work has broken and that stands, oldest first."""
    now = store.clock.now()
    with store.read() as session:
        rows = session.execute(
            select(GlassBreak, Patient)
            .join(Patient, Patient.id == GlassBreak.patient_id)
            .where(
                GlassBreak.user_id == by.user_id,
                GlassBreak.begun_at <= now,
                GlassBreak.until > now,
                GlassBreak.id.not_in(select(GlassEnd.break_id)),
            )
            .order_by(GlassBreak.begun_at)
        ).all()
        return tuple(
            StandingGlass(b.id, p.id, shown_name(p.family_name, p.given_name), b.until)
            for b, p in rows
        )


def cases(store: Store, *, by: Actor) -> tuple[GlassCase, ...]:
    """Return the review queue: what nobody has looked at first, then the latest."""
    with store.read() as session:
        about = facts.of_system(session, by=by, now=store.clock.now())
        guard.require(by, "view_audit", about)
        rows = session.execute(
            select(GlassBreak, Patient)
            .outerjoin(Patient, Patient.id == GlassBreak.patient_id)
            .order_by(GlassBreak.begun_at.desc())
            .limit(_MOST_REVIEWED)
        ).all()
        found = [_case(session, row, patient) for row, patient in rows]
    audit_log.looked(store, by=by, action="view_glass", category="broken glass")
    return tuple(sorted(found, key=lambda case: case.finding is not None))


def review(
    store: Store, *, by: Actor, break_id: uuid.UUID, finding: Finding, words: str
) -> GlassReviewed:
    """Write down what was found about a broken glass; a later finding replaces it.

    Refused: a finding other than justified without words, and a review of one's own case.
    """
    with store.write(intent="break_glass_review", by=by) as tx:
        guard.require(
            by, "review_break_glass", facts.of_system(tx.session, by=by, now=tx.now, reason=words)
        )
        row = tx.session.get_one(GlassBreak, break_id)
        if row.user_id == by.user_id:
            raise UserError(
                say("This is your own case"), say("Another privacy officer reviews it.")
            )
        if finding is not Finding.JUSTIFIED and not words.strip():
            raise UserError(say("Say what you found"), say("It is kept with the case."))
        tx.add(
            GlassReview(
                break_id=break_id,
                outcome=finding.value,
                words=words.strip(),
                reviewed_at=tx.now,
                reviewed_by_name=by.name,
            )
        )
        tx.concerns(row.patient_id, glass=str(row.id), finding=finding.value)
        return GlassReviewed(tx.changed())


def _case(session: Session, row: GlassBreak, patient: Patient | None) -> GlassCase:
    ended = session.scalar(select(func.min(GlassEnd.ended_at)).where(GlassEnd.break_id == row.id))
    last = session.scalars(
        select(GlassReview)
        .where(GlassReview.break_id == row.id)
        .order_by(GlassReview.reviewed_at.desc())
        .limit(1)
    ).first()
    ended_at = min(ended, row.until) if ended else row.until
    acts = session.execute(
        select(AuditEntry.action, func.count())
        .where(
            AuditEntry.patient_id == row.patient_id,
            AuditEntry.user_id == row.user_id,
            AuditEntry.at >= row.begun_at,
            AuditEntry.at <= ended_at,
            AuditEntry.action.not_like("break_glass%"),
        )
        .group_by(AuditEntry.action)
        .order_by(AuditEntry.action)
    ).all()
    name = shown_name(patient.family_name, patient.given_name) if patient else ""
    return GlassCase(
        break_id=row.id,
        patient_name=name or say("Not on this workstation"),
        mrn=patient.mrn if patient else "",
        user_name=row.user_name,
        role=row.role,
        reason=GlassReason(row.reason),
        words=row.words,
        begun_at=row.begun_at,
        ended_at=ended_at,
        acts=tuple((action, count) for action, count in acts),
        finding=Finding(last.outcome) if last else None,
        finding_words=last.words if last else "",
        reviewed_by_name=last.reviewed_by_name if last else "",
    )
