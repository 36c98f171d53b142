"""The policies as conditions for lists: a list shows exactly what single checks permit."""

import datetime as dt
import uuid
from collections.abc import Callable

from sqlalchemy import ColumnElement, and_, case, exists, func, literal, or_, select
from sqlalchemy.orm import Session

from app.data.base import Id
from app.data.models.billing import Invoice, Payment
from app.data.models.registration import Patient
from app.data.models.ward import Encounter, Ward
from app.data.policy_filter import Columns, where
from app.data.queries.banner import IN_PROGRESS
from app.domain.actor import Actor
from app.native.authz_filter import residual
from app.native.authz_focus import Focus
from app.services import facts, guard, policies
from app.services.guard import Moment

_PROTECTED = Patient.protection.is_not(None)
_WARD = (  # where a patient is now; built once: a search asks with every letter that is typed
    select(Ward.code)
    .join(Encounter, Encounter.ward_id == Ward.id)
    .where(Encounter.patient_id == Patient.id, Encounter.status == IN_PROGRESS)
    .limit(1)
    .correlate(Patient)
    .scalar_subquery()
)


def wards(session: Session, *, by: Actor, now: dt.datetime) -> ColumnElement[bool]:
    """Return the condition on `Ward` for the wards whose board a person may see."""
    moment = facts.moment(session, by=by, now=now)
    return permitted(
        by, "view_ward", kind="Ward", columns={"code": Ward.code.expression}, moment=moment
    )


def patients(session: Session, *, by: Actor, now: dt.datetime) -> ColumnElement[bool]:
    """Return the condition on `Patient` for the patients whom a person may find."""
    columns: Columns = {
        "": Patient.id.expression,
        "ward": _or_own(_WARD, by, _PROTECTED),
        "sensitive": _PROTECTED,
    }
    return _with_glass(
        session,
        by=by,
        now=now,
        patient=Patient.id.expression,
        ask=lambda moment: permitted(
            by, "find_patient", kind="Patient", columns=columns, moment=moment
        ),
    )


def charts(session: Session, *, by: Actor, now: dt.datetime) -> ColumnElement[bool]:
    """Return the condition on `Encounter` for the stays whose chart a person may open."""
    protected = (
        select(Patient.protection.is_not(None))
        .where(Patient.id == Encounter.patient_id)
        .correlate(Encounter)
        .scalar_subquery()
    )
    code = (
        select(Ward.code).where(Ward.id == Encounter.ward_id).correlate(Encounter).scalar_subquery()
    )
    columns: Columns = {
        "": Encounter.id.expression,
        "ward": func.coalesce(_or_own(code, by, protected), ""),
        "open": Encounter.status == IN_PROGRESS,
        "sensitive": protected,
        "attending": literal(None, Id()),
    }
    return _with_glass(
        session,
        by=by,
        now=now,
        patient=Encounter.patient_id.expression,
        ask=lambda moment: permitted(
            by, "view_chart", kind="Chart", columns=columns, moment=moment
        ),
    )


def bills(session: Session, *, by: Actor, now: dt.datetime) -> ColumnElement[bool]:
    """Return the condition on `Encounter` for the stays whose bill a person may see."""
    moment = facts.moment(session, by=by, now=now)
    taken_back = select(Invoice.corrects_id).where(Invoice.corrects_id.is_not(None))
    standing = (
        select(Invoice.id)
        .where(
            Invoice.encounter_id == Encounter.id,
            Invoice.corrects_id.is_(None),
            Invoice.id.not_in(taken_back),
        )
        .correlate(Encounter)
    )
    total = func.coalesce(
        select(func.sum(Invoice.share_minor))
        .where(Invoice.encounter_id == Encounter.id)
        .correlate(Encounter)
        .scalar_subquery(),
        0,
    )
    asked = select(func.sum(Invoice.share_minor)).where(Invoice.id.in_(standing))
    paid = select(func.sum(Payment.amount_minor)).where(Payment.invoice_id.in_(standing))
    owed = func.coalesce(asked.correlate(Encounter).scalar_subquery(), 0) - func.coalesce(
        paid.correlate(Encounter).scalar_subquery(), 0
    )
    billed = exists().where(Invoice.encounter_id == Encounter.id).correlate(Encounter)
    columns: Columns = {
        "state": case((owed != 0, "issued"), (billed, "paid"), else_="draft"),
        "total_minor": total,
    }
    return permitted(by, "view_bill", kind="Invoice", columns=columns, moment=moment)


def permitted(
    by: Actor, action: str, *, kind: str, columns: Columns, moment: Moment
) -> ColumnElement[bool]:
    """Return the condition that holds for exactly the rows that `guard.allowed` permits.

    `columns` gives the SQL of each attribute of the schema. Raises UnfilterableError for policies
    that ask what SQL cannot answer.
    """
    rules = policies.in_force()
    me = ("User", str(by.user_id))
    attributes = guard.subject(by, moment)
    subject = rules.entities([{"uid": {"type": me[0], "id": me[1]}, "attrs": attributes}])
    focus = Focus(rules, subject, principal=me, action=action, kind=kind)
    context = rules.context(action, guard.situation(moment))
    return where(residual(focus, context), columns=columns)


def _with_glass(
    session: Session,
    *,
    by: Actor,
    now: dt.datetime,
    patient: ColumnElement[uuid.UUID],
    ask: Callable[[Moment], ColumnElement[bool]],
) -> ColumnElement[bool]:
    """Add the patients whose glass the person has broken to those in sight anyway."""
    moment = facts.moment(session, by=by, now=now)
    broken = facts.broken_by(session, user_id=by.user_id, now=now)
    plain = ask(moment)
    if not broken:
        return plain
    through = Moment(now, moment.suspended, glass_broken=True, proofs=moment.proofs)
    return or_(
        and_(patient.not_in(broken), plain),
        and_(patient.in_(broken), ask(through)),
    )


def _or_own(
    ward: ColumnElement[str], by: Actor, protected: ColumnElement[bool]
) -> ColumnElement[str]:
    """Return a ward's code; who is in none is asked for like one of the person's own wards."""
    own = min(by.wards, default="")
    return func.coalesce(ward, case((protected, None), else_=own))
