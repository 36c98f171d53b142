"""Patients who are expected: a planned stay keeps a bed, and becomes a stay when they arrive."""

import datetime as dt
import uuid
from dataclasses import dataclass

from app.data.models.registration import Patient
from app.data.models.ward import Bed, Encounter, Ward
from app.data.store import Store, Tx
from app.domain.actor import Actor
from app.domain.adt import Movement, refusal, state_of
from app.domain.errors import UserError
from app.domain.words import say
from app.services import facts, guard
from app.services.admission import check_patient
from app.services.beds import name_of, require_free, require_unkept
from app.services.movements import AHEAD, Moved, record


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A planned arrival; `expected_at` is aware, the bed is kept for the patient."""

    ward_id: uuid.UUID
    expected_at: dt.datetime
    bed_id: uuid.UUID | None = None
    kind: str = "I"  # HL7 table 0004
    reason: str = ""
    consultant: str = ""


def plan_arrival(store: Store, *, by: Actor, patient_id: uuid.UUID, plan: Plan) -> Moved:
    """Expect a patient on a ward. Refused for one who is here already, and for a bed not free."""
    with store.write(intent="plan_arrival", by=by) as tx:
        _require_ward(tx, by, plan.ward_id)
        patient = tx.session.get_one(Patient, patient_id)
        check_patient(tx.session, patient)
        stay = Encounter(
            patient_id=patient_id,
            visit_number=tx.next_number("visit"),
            kind=plan.kind,
            status="planned",
            ward_id=plan.ward_id,
            bed_id=_kept_bed(tx, plan, stay=None),
            admitted_at=plan.expected_at,
            reason=plan.reason.strip(),
            consultant=plan.consultant.strip(),
        )
        tx.add(stay)
        record(tx, stay, Movement.PLANNED, at=plan.expected_at)
        tx.concerns(patient_id, encounter=str(stay.id))
        return Moved(stay.id, tx.changed())


def change_plan(store: Store, *, by: Actor, encounter_id: uuid.UUID, plan: Plan) -> Moved:
    """Change when and where a patient is expected."""
    with store.write(intent="change_plan", by=by) as tx:
        stay = _planned(tx, by, encounter_id, Movement.PLANNED)
        _require_ward(tx, by, plan.ward_id)
        stay.bed_id = _kept_bed(tx, plan, stay=stay)
        stay.ward_id, stay.admitted_at, stay.kind = plan.ward_id, plan.expected_at, plan.kind
        stay.reason, stay.consultant = plan.reason.strip(), plan.consultant.strip()
        record(tx, stay, Movement.PLANNED, at=plan.expected_at)
        tx.concerns(stay.patient_id, encounter=str(stay.id))
        return Moved(stay.id, tx.changed())


def cancel_plan(store: Store, *, by: Actor, encounter_id: uuid.UUID, reason: str) -> Moved:
    """Expect a patient no longer; the bed is free again."""
    with store.write(intent="cancel_plan", by=by) as tx:
        stay = _planned(tx, by, encounter_id, Movement.PLAN_CANCELLED)
        if not reason.strip():
            raise UserError(say("A reason is needed"), say("Say in a few words why."))
        stay.status = "cancelled"
        record(tx, stay, Movement.PLAN_CANCELLED, at=tx.now, reason=reason.strip())
        tx.concerns(stay.patient_id, encounter=str(stay.id))
        return Moved(stay.id, tx.changed())


def receive_patient(
    store: Store,
    *,
    by: Actor,
    encounter_id: uuid.UUID,
    bed_id: uuid.UUID | None = None,
    at: dt.datetime | None = None,
) -> Moved:
    """Let an expected patient arrive, in the kept bed unless another is named.

    Where that bed cannot be given now the patient is admitted without one, and the note says why:
    who stands in the door is admitted in any case.
    """
    with store.write(intent="receive_patient", by=by) as tx:
        stay = _planned(tx, by, encounter_id, Movement.ADMITTED)
        when = at or tx.now
        if when > tx.now + AHEAD:
            raise UserError(
                say("The time of arrival lies ahead"),
                say("Receive the patient when they are here."),
            )
        check_patient(tx.session, tx.session.get_one(Patient, stay.patient_id))
        wanted, note = bed_id or stay.bed_id, ""
        if wanted is not None:
            bed = tx.session.get_one(Bed, wanted)
            ward = tx.session.get_one(Ward, stay.ward_id)
            try:
                require_free(tx, bed, ward=ward, stay=stay, since=when)
            except UserError as refused:
                wanted, note = None, say("{why}: admitted without a bed.", why=refused.title)
        stay.bed_id, stay.admitted_at, stay.status = wanted, when, "in_progress"
        record(tx, stay, Movement.ADMITTED, at=when)
        tx.concerns(stay.patient_id, encounter=str(stay.id))
        return Moved(stay.id, tx.changed(), note=note)


def _planned(tx: Tx, by: Actor, encounter_id: uuid.UUID, wanted: Movement) -> Encounter:
    stay = tx.session.get_one(Encounter, encounter_id)
    _require_ward(tx, by, stay.ward_id)
    state = state_of(stay.status, on_leave=stay.leave_since is not None)
    no = refusal(state, wanted, name=name_of(tx, stay))
    if no is not None:
        raise UserError(*no)
    return stay


def _require_ward(tx: Tx, by: Actor, ward_id: uuid.UUID | None) -> None:
    ward = tx.session.get(Ward, ward_id) if ward_id else None
    moment = facts.moment(tx.session, by=by, now=tx.now)
    about = guard.About(ward=ward.code if ward else None, moment=moment)
    guard.require(by, "admit_patient", about)


def _kept_bed(tx: Tx, plan: Plan, *, stay: Encounter | None) -> uuid.UUID | None:
    """Return the bed to keep; it may be taken until then, but not kept for somebody else."""
    if plan.bed_id is None:
        return None
    bed, ward = tx.session.get_one(Bed, plan.bed_id), tx.session.get_one(Ward, plan.ward_id)
    if bed.ward_id != ward.id or bed.state == "closed":
        require_free(tx, bed, ward=ward, stay=stay, since=plan.expected_at)
    require_unkept(tx, bed, stay=stay)
    return bed.id
