"""The facts of a request, read from the database: what the policies are told is never guessed."""

import datetime as dt
import uuid

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.data.models.billing import Invoice, Payment
from app.data.models.people import UserAccount
from app.data.models.policy import GlassBreak, GlassEnd
from app.data.models.registration import Patient
from app.data.models.ward import Encounter, Ward
from app.data.queries import billing, patients
from app.data.queries.banner import IN_PROGRESS
from app.data.store import Store
from app.domain.actor import Actor
from app.services import proofs
from app.services.guard import About, Moment

# Built once: a search asks these with every letter that is typed.
_SUSPENDED = select(UserAccount.suspended).where(UserAccount.id == bindparam("user_id"))
_BROKEN = select(GlassBreak.patient_id).where(
    GlassBreak.user_id == bindparam("user_id"),
    GlassBreak.begun_at <= bindparam("now"),
    GlassBreak.until > bindparam("now"),
    GlassBreak.id.not_in(select(GlassEnd.break_id)),
)


def here(store: Store, *, by: Actor, kind: str = "") -> About:
    """Return the facts of a request about the installation, read in a moment of its own."""
    with store.read() as session:
        return of_system(session, by=by, now=store.clock.now(), kind=kind)


def of_system(
    session: Session, *, by: Actor, now: dt.datetime, kind: str = "", reason: str = ""
) -> About:
    """Return the facts of a request about the installation itself."""
    return About(kind=kind, reason=reason, moment=moment(session, by=by, now=now))


def of_patient(
    session: Session, patient_id: uuid.UUID, *, by: Actor, now: dt.datetime, reason: str = ""
) -> About:
    """Return the facts of a request about a patient; one who is not here is nobody's."""
    return About(
        kind="Patient",
        ward=patients.ward_of(session, patient_id),
        sensitive=_is_protected(session, patient_id),
        patient_id=patient_id,
        reason=reason,
        moment=moment(session, by=by, now=now, patient_id=patient_id),
    )


def of_stay(
    session: Session, stay: Encounter, *, by: Actor, now: dt.datetime, kind: str = ""
) -> About:
    """Return the facts of a request about a stay or its chart."""
    ward = session.get(Ward, stay.ward_id) if stay.ward_id else None
    return About(
        kind=kind,
        ward=ward.code if ward else None,
        open=stay.status == IN_PROGRESS,
        sensitive=_is_protected(session, stay.patient_id),
        patient_id=stay.patient_id,
        moment=moment(session, by=by, now=now, patient_id=stay.patient_id),
    )


def of_bill(
    session: Session, encounter_id: uuid.UUID, *, by: Actor, now: dt.datetime, state: str = ""
) -> About:
    """Return the facts of a request about what a stay costs; `state` is draft for a new invoice."""
    rows = billing.invoices(session, encounter_id)
    owed = sum(row.open_minor for row in rows)
    return About(
        kind="Invoice",
        state=state or ("issued" if owed else "paid" if rows else "draft"),
        amount_minor=sum(row.share_minor for row in rows),
        moment=moment(session, by=by, now=now),
    )


def of_invoice(
    session: Session, invoice: Invoice, *, by: Actor, now: dt.datetime, reason: str = ""
) -> About:
    """Return the facts of a request about an issued document."""
    row = next(r for r in billing.invoices(session, invoice.encounter_id) if r.id == invoice.id)
    state = "void" if row.corrected else "issued" if row.open_minor else "paid"
    return About(
        kind="Invoice",
        state=state,
        amount_minor=invoice.share_minor,
        patient_id=invoice.patient_id,
        reason=reason,
        moment=moment(session, by=by, now=now),
    )


def of_payment(
    session: Session, payment: Payment, *, by: Actor, now: dt.datetime, reason: str = ""
) -> About:
    """Return the facts of a request about a payment."""
    return About(
        kind="Payment",
        amount_minor=payment.amount_minor,
        patient_id=payment.patient_id,
        reason=reason,
        moment=moment(session, by=by, now=now),
    )


def moment(
    session: Session, *, by: Actor, now: dt.datetime, patient_id: uuid.UUID | None = None
) -> Moment:
    """Return what is known of a person now: suspended, proofs given, glass broken."""
    suspended = session.scalar(_SUSPENDED, {"user_id": by.user_id})
    return Moment(
        now=now,
        suspended=bool(suspended),
        glass_broken=patient_id is not None
        and patient_id in broken_by(session, user_id=by.user_id, now=now),
        proofs=proofs.given(session, session_id=by.session_id, now=now),
    )


def broken_by(session: Session, *, user_id: uuid.UUID, now: dt.datetime) -> frozenset[uuid.UUID]:
    """Return the patients whose glass a person has broken and that stands at an instant.

    A clock that went back behind the beginning ends it too.
    """
    return frozenset(session.scalars(_BROKEN, {"user_id": user_id, "now": now}))


def _is_protected(session: Session, patient_id: uuid.UUID) -> bool:
    return bool(session.scalar(select(Patient.protection).where(Patient.id == patient_id)))
