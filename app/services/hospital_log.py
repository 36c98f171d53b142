"""Reading the audit log of the whole hospital, which the central server holds.

Each question is an entry first: it is committed here and sent, and the centre answers nobody whose
question has not arrived. To be called where the network may be waited for, never on the database
thread.
"""

import datetime as dt
import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from app.data.models.audit import AuditEntry
from app.data.queries import audit as queries
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.audit import AuditView, Reported
from app.exchange.audit_event import audit_event
from app.services import facts, guard
from app.services.audit_log import ONE_LOOK
from app.services.audit_review import PAGE, AuditExported, Only, write_over
from app.sync import engine, hospital_log
from app.sync.hospital_log import FarCursor, Question

_CASES = "cases"
_EXPORTED = 1_000  # entries at once


@dataclass(frozen=True, slots=True)
class HospitalPage:
    """A page of every workstation's entries, newest first, and how far each log reaches.

    `looked_back_to` is said where signs were looked for, and not to the beginning.
    """

    entries: tuple[AuditView, ...]
    after: FarCursor | None
    looked_back_to: dt.datetime | None
    reach: tuple[Reported, ...]
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class HospitalGlass:
    """What was done behind broken glass, and where it was broken, by the case's id."""

    acts: dict[uuid.UUID, tuple[tuple[str, int], ...]]
    devices: dict[uuid.UUID, str]
    reach: tuple[Reported, ...]
    changed: frozenset[str]


def read_hospital_log(
    store: Store,
    *,
    by: Actor,
    only: Only = Only.EVERYTHING,
    patient_id: uuid.UUID | None = None,
    since: dt.datetime | None = None,
    until: dt.datetime | None = None,
    after: FarCursor | None = None,
) -> HospitalPage:
    """Return one page. Raises UnavailableError where there is no centre or it does not answer."""
    look, changed = _put_on_record(store, by=by, only=only.value, patient_id=patient_id)
    question = Question(look, only.value, patient_id, since, until)
    found = hospital_log.page(store, question, after=after, most=PAGE)
    with store.read() as session:
        entries = queries.named(session, found.entries)
    stopped = found.after.at if found.after and only is Only.SIGNS else None
    return HospitalPage(entries, found.after, stopped, found.reach, changed)


def export_hospital_log(
    store: Store,
    *,
    by: Actor,
    path: Path,
    patient_id: uuid.UUID | None = None,
    since: dt.datetime | None = None,
) -> AuditExported:
    """Write FHIR R4 AuditEvents of every workstation to a file, newest first; it is recorded."""
    guard.require(by, "export_audit", facts.here(store, by=by))
    engine.address(store)
    detail: dict[str, object] = {
        "category": "audit log", "format": "FHIR R4 AuditEvent",
        "only": Only.EVERYTHING.value, "reach": "hospital",
    }  # fmt: skip
    with store.write(intent="export_audit", by=by) as tx:
        tx.patient_id = patient_id
        tx.detail |= detail
        command_id = tx.command.id
    engine.cycle(store)
    question = Question(_entry_of(store, command_id), Only.EVERYTHING.value, patient_id, since)
    return write_over(path, _lines(store, question))


def _lines(store: Store, question: Question) -> Iterator[str]:
    after: FarCursor | None = None
    while True:
        found = hospital_log.page(store, question, after=after, most=_EXPORTED)
        with store.read() as session:
            entries = queries.named(session, found.entries)
        for entry in entries:
            yield json.dumps(audit_event(entry), ensure_ascii=False)
        if (after := found.after) is None:
            return


def hospital_glass(store: Store, *, by: Actor) -> HospitalGlass:
    """Return what any workstation recorded behind each broken glass; raises as a page does."""
    look, changed = _put_on_record(store, by=by, only=_CASES, patient_id=None)
    found = hospital_log.glass(store, look=look)
    return HospitalGlass(found.acts, found.devices, found.reach, changed)


def _put_on_record(
    store: Store, *, by: Actor, only: str, patient_id: uuid.UUID | None
) -> tuple[uuid.UUID, frozenset[str]]:
    """Write the entry of a look, unless this session has one of the last minutes, and send it."""
    guard.require(by, "view_audit", facts.here(store, by=by))
    engine.address(store)  # without one nothing is asked, and nothing recorded
    detail: dict[str, object] = {"category": "audit log", "only": only, "reach": "hospital"}
    look = _recorded_lately(store, by=by, detail=detail, patient_id=patient_id)
    if look is None:
        with store.write(intent="view_audit", by=by) as tx:
            tx.patient_id = patient_id
            tx.detail |= detail
            command_id = tx.command.id
        look = _entry_of(store, command_id)
    return look, engine.cycle(store).changed


def _entry_of(store: Store, command_id: uuid.UUID) -> uuid.UUID:
    """Return the entry of a command; one about the clock may stand before it."""
    with store.read() as session:
        return session.scalars(
            select(AuditEntry.id)
            .where(AuditEntry.rev == command_id)
            .order_by(AuditEntry.seq.desc())
            .limit(1)
        ).one()


def _recorded_lately(
    store: Store, *, by: Actor, detail: dict[str, object], patient_id: uuid.UUID | None
) -> uuid.UUID | None:
    now = store.clock.now()
    with store.read() as session:
        return session.scalar(
            select(AuditEntry.id)
            .where(
                AuditEntry.at > now - ONE_LOOK,
                AuditEntry.at <= now,
                AuditEntry.session_id == by.session_id,
                AuditEntry.action == "view_audit",
                AuditEntry.detail == json.dumps(detail, sort_keys=True),
                AuditEntry.patient_id == patient_id,
            )
            .order_by(AuditEntry.at.desc())
            .limit(1)
        )
