"""How a patient moves through a stay: arrival, transfer, swap, leave, discharge, and taking back.

Each intent is one command and writes one movement (app/domain/adt.py) beside the stay's row. A
time may lie in the past, since work is often written down later; it never lies before what already
happened, and no bed is given for a time in which somebody else lay in it.
"""

import datetime as dt
import uuid
from dataclasses import dataclass, replace

from sqlalchemy import func, select

from app.data.models.billing import ChargeItem
from app.data.models.charting import ObservationSet
from app.data.models.registration import Patient
from app.data.models.ward import Bed, Encounter, EncounterEvent, Ward
from app.data.queries import movements as queries
from app.data.queries import patients
from app.data.store import Store, Tx
from app.domain.actor import Actor
from app.domain.adt import Movement, between, effective, refusal, state_of
from app.domain.dates import moment_words
from app.domain.errors import UserError
from app.domain.ward import Disposition
from app.domain.words import say
from app.services import facts, guard
from app.services.beds import back_in_bed, leave_bed, name_of, require_free

AHEAD = dt.timedelta(minutes=5)  # clocks of two workstations may differ by so much


@dataclass(frozen=True, slots=True)
class Moved:
    """A movement was recorded; `note` says what could not be done with it, or nothing."""

    encounter_id: uuid.UUID
    changed: frozenset[str]
    cleaning_bed: str = ""  # the label of the bed left behind
    note: str = ""


def transfer_patient(
    store: Store,
    *,
    by: Actor,
    encounter_id: uuid.UUID,
    ward_id: uuid.UUID,
    bed_id: uuid.UUID | None = None,
    at: dt.datetime | None = None,
) -> Moved:
    """Give an inpatient another bed, or another ward where the bed is chosen later.

    The bed left behind goes to cleaning. Refused: a stay that is over or on leave, the bed the
    patient has already, a bed of another ward, and one that is taken, being cleaned or closed.
    """
    with store.write(intent="transfer_patient", by=by) as tx:
        stay = tx.session.get_one(Encounter, encounter_id)
        guard.require(by, "transfer_patient", _about(tx, stay))
        _require_lawful(tx, stay, Movement.TRANSFERRED)
        ward = tx.session.get_one(Ward, ward_id)
        if (stay.ward_id, stay.bed_id) == (ward_id, bed_id):
            raise UserError(
                say("{name} is there already", name=name_of(tx, stay)),
                say("Choose another bed, or leave with Esc."),
            )
        when = _when(tx, stay, at)
        if bed_id is not None:
            require_free(tx, tx.session.get_one(Bed, bed_id), ward=ward, stay=stay, since=when)
        old, old_bed_id = leave_bed(tx, stay), stay.bed_id
        stay.ward_id, stay.bed_id = ward_id, bed_id
        record(tx, stay, Movement.TRANSFERRED, at=when)
        tx.concerns(
            stay.patient_id,
            encounter=str(stay.id),
            from_bed=str(old_bed_id) if old_bed_id else None,
            to_bed=str(bed_id) if bed_id else None,
        )
        return Moved(stay.id, tx.changed(), cleaning_bed=old)


def swap_beds(
    store: Store,
    *,
    by: Actor,
    encounter_id: uuid.UUID,
    other_id: uuid.UUID,
    at: dt.datetime | None = None,
) -> Moved:
    """Let two inpatients change places with each other; no bed is cleaned between.

    Refused unless both are here, each in a bed.
    """
    with store.write(intent="swap_beds", by=by) as tx:
        one = tx.session.get_one(Encounter, encounter_id)
        guard.require(by, "transfer_patient", _about(tx, one))
        _require_lawful(tx, one, Movement.SWAPPED)
        two = tx.session.get_one(Encounter, other_id)
        guard.require(by, "transfer_patient", _about(tx, two))
        _require_lawful(tx, two, Movement.SWAPPED)
        if one.id == two.id or one.bed_id is None or two.bed_id is None:
            raise UserError(
                say("Two patients in beds are needed to change places"),
                say("Choose the bed of another patient."),
            )
        when = max(_when(tx, one, at), _when(tx, two, at))
        one.ward_id, two.ward_id = two.ward_id, one.ward_id
        one.bed_id, two.bed_id = two.bed_id, one.bed_id
        record(tx, one, Movement.SWAPPED, at=when)
        record(tx, two, Movement.SWAPPED, at=when)
        tx.concerns(one.patient_id, encounter=str(one.id), other_encounter=str(two.id))
        return Moved(one.id, tx.changed())


def begin_leave(
    store: Store,
    *,
    by: Actor,
    encounter_id: uuid.UUID,
    until: dt.datetime | None = None,
    at: dt.datetime | None = None,
) -> Moved:
    """Let an inpatient go home for a time; the bed is kept. `until` is when they are expected."""
    with store.write(intent="begin_leave", by=by) as tx:
        stay = tx.session.get_one(Encounter, encounter_id)
        guard.require(by, "transfer_patient", _about(tx, stay))
        _require_lawful(tx, stay, Movement.LEAVE_BEGUN)
        when = _when(tx, stay, at)
        if until is not None and until <= when:
            raise UserError(
                say("The return lies before the leave"), say("Give a later time of return.")
            )
        stay.leave_since, stay.leave_until = when, until
        record(tx, stay, Movement.LEAVE_BEGUN, at=when)
        tx.concerns(stay.patient_id, encounter=str(stay.id))
        return Moved(stay.id, tx.changed())


def end_leave(
    store: Store, *, by: Actor, encounter_id: uuid.UUID, at: dt.datetime | None = None
) -> Moved:
    """Note that a patient is back from leave."""
    with store.write(intent="end_leave", by=by) as tx:
        stay = tx.session.get_one(Encounter, encounter_id)
        guard.require(by, "transfer_patient", _about(tx, stay))
        _require_lawful(tx, stay, Movement.LEAVE_ENDED)
        when = _when(tx, stay, at)
        stay.leave_since = stay.leave_until = None
        record(tx, stay, Movement.LEAVE_ENDED, at=when)
        tx.concerns(stay.patient_id, encounter=str(stay.id))
        return Moved(stay.id, tx.changed())


def plan_discharge(
    store: Store, *, by: Actor, encounter_id: uuid.UUID, at: dt.datetime | None
) -> Moved:
    """Say when a patient is expected to go; none takes the plan back. The bed stays taken."""
    with store.write(intent="plan_discharge", by=by) as tx:
        stay = tx.session.get_one(Encounter, encounter_id)
        guard.require(by, "discharge_patient", _about(tx, stay))
        _require_lawful(tx, stay, Movement.DISCHARGE_PLANNED)
        stay.discharge_planned_at = at
        record(tx, stay, Movement.DISCHARGE_PLANNED, at=at or tx.now)
        tx.concerns(stay.patient_id, encounter=str(stay.id))
        return Moved(stay.id, tx.changed())


def discharge_patient(
    store: Store,
    *,
    by: Actor,
    encounter_id: uuid.UUID,
    disposition: Disposition,
    at: dt.datetime | None = None,
) -> Moved:
    """End a stay; the bed goes to cleaning, and a death is noted in the patient's record.

    Refused for a stay that is over already.
    """
    with store.write(intent="discharge_patient", by=by) as tx:
        stay = tx.session.get_one(Encounter, encounter_id)
        guard.require(by, "discharge_patient", _about(tx, stay))
        _require_lawful(tx, stay, Movement.DISCHARGED)
        when = _when(tx, stay, at)
        left = leave_bed(tx, stay)
        stay.status, stay.discharged_at = "finished", when
        stay.leave_since = stay.leave_until = stay.discharge_planned_at = None
        stay.disposition = disposition.value
        if disposition is Disposition.DIED:
            patient = tx.session.get_one(Patient, stay.patient_id)
            patient.deceased_at = patient.deceased_at or when
        record(tx, stay, Movement.DISCHARGED, at=when, disposition=disposition.value)
        tx.concerns(stay.patient_id, encounter=str(stay.id))
        return Moved(stay.id, tx.changed(), cleaning_bed=left)


def cancel_discharge(store: Store, *, by: Actor, encounter_id: uuid.UUID, reason: str) -> Moved:
    """Take a wrong discharge back: the patient is here again, in the old bed if that is possible.

    A death that was noted with the discharge is taken back with it. Refused while the patient has
    another stay.
    """
    with store.write(intent="cancel_discharge", by=by) as tx:
        stay = tx.session.get_one(Encounter, encounter_id)
        guard.require(by, "discharge_patient", _about(tx, stay))
        _require_lawful(tx, stay, Movement.DISCHARGE_CANCELLED)
        why = _reason(reason)
        other = patients.open_stay(tx.session, stay.patient_id)
        if other is not None:
            raise UserError(
                say("{name} has a new stay meanwhile", name=name_of(tx, stay)),
                say("Cancel visit {visit} first.", visit=other.visit_number),
            )
        patient = tx.session.get_one(Patient, stay.patient_id)
        if stay.disposition == Disposition.DIED and patient.deceased_at == stay.discharged_at:
            patient.deceased_at = None
        last = _last(tx, stay, Movement.DISCHARGED)
        stay.status, stay.discharged_at, stay.disposition = "in_progress", None, ""
        note = back_in_bed(tx, stay)
        record(tx, stay, Movement.DISCHARGE_CANCELLED, at=tx.now, reason=why, corrects_id=last)
        tx.concerns(stay.patient_id, encounter=str(stay.id))
        return Moved(stay.id, tx.changed(), note=note)


def cancel_admission(store: Store, *, by: Actor, encounter_id: uuid.UUID, reason: str) -> Moved:
    """Take an admission back that should not have been.

    Refused once something was charted or charged in the stay: then it did happen.
    """
    with store.write(intent="cancel_admission", by=by) as tx:
        stay = tx.session.get_one(Encounter, encounter_id)
        guard.require(by, "admit_patient", _about(tx, stay))
        _require_lawful(tx, stay, Movement.ADMISSION_CANCELLED)
        why = _reason(reason)
        for model in (ObservationSet, ChargeItem):
            used = select(func.count()).select_from(model).where(model.encounter_id == stay.id)
            if tx.session.scalar(used):
                raise UserError(
                    say("Something was recorded in this stay already"),
                    say("Discharge the patient instead; the record stays."),
                )
        left = leave_bed(tx, stay)
        stay.status = "cancelled"
        first = _last(tx, stay, Movement.ADMITTED)
        record(tx, stay, Movement.ADMISSION_CANCELLED, at=tx.now, reason=why, corrects_id=first)
        tx.concerns(stay.patient_id, encounter=str(stay.id))
        return Moved(stay.id, tx.changed(), cleaning_bed=left)


def correct_time(
    store: Store, *, by: Actor, encounter_id: uuid.UUID, event_id: uuid.UUID, at: dt.datetime
) -> Moved:
    """Put the time of a movement right; the first one stays on record beside it.

    Refused outside the times of the movements before and after it, and ahead of now.
    """
    with store.write(intent="correct_movement_time", by=by) as tx:
        stay = tx.session.get_one(Encounter, encounter_id)
        guard.require(by, "transfer_patient", _about(tx, stay))
        told = queries.events(tx.session, [stay.id])[stay.id]
        wrong = next((e for e in effective(told) if e.id == event_id), None)
        if wrong is None:
            raise UserError(
                say("This movement was put right already"), say("Refresh, then look again.")
            )
        before, after = between(told, event_id)
        _require_between(at, before, after or tx.now + AHEAD)
        if wrong.kind is Movement.ADMITTED:
            stay.admitted_at = at
        elif wrong.kind is Movement.DISCHARGED:
            stay.discharged_at = at
        elif wrong.kind is Movement.LEAVE_BEGUN and stay.leave_since is not None:
            stay.leave_since = at
        record(
            tx, stay, wrong.kind, at=at, corrects_id=wrong.id, place=(wrong.ward_id, wrong.bed_id)
        )
        tx.concerns(stay.patient_id, encounter=str(stay.id))
        return Moved(stay.id, tx.changed())


def record(
    tx: Tx,
    stay: Encounter,
    kind: Movement,
    *,
    at: dt.datetime,
    reason: str = "",
    disposition: str = "",
    corrects_id: uuid.UUID | None = None,
    place: tuple[uuid.UUID | None, uuid.UUID | None] | None = None,
) -> None:
    """Write one movement within the command; the place is the stay's own unless it is given."""
    ward_id, bed_id = place or (stay.ward_id, stay.bed_id)
    tx.add(
        EncounterEvent(
            encounter_id=stay.id,
            patient_id=stay.patient_id,
            kind=kind.value,
            at=at,
            recorded_at=tx.now,
            ward_id=ward_id,
            bed_id=bed_id,
            reason=reason,
            disposition=disposition,
            corrects_id=corrects_id,
        )
    )


def _require_lawful(tx: Tx, stay: Encounter, wanted: Movement) -> None:
    """Refuse a movement that does not fit the state of the stay, by the patient's name."""
    state = state_of(stay.status, on_leave=stay.leave_since is not None)
    no = refusal(state, wanted, name=name_of(tx, stay))
    if no is not None:
        raise UserError(*no)


def _about(tx: Tx, stay: Encounter) -> guard.About:
    """Return what the policies ask; whether the stay is open is said better by its movements.

    Taking a discharge back asks as for the open stay that it makes again.
    """
    return replace(facts.of_stay(tx.session, stay, by=tx.by, now=tx.now), open=True)


def _when(tx: Tx, stay: Encounter, at: dt.datetime | None) -> dt.datetime:
    """Return the time of a movement: now, or the one that was typed, if it can be."""
    told = effective(queries.events(tx.session, [stay.id])[stay.id])
    past = [e.at for e in told if e.kind is not Movement.DISCHARGE_PLANNED]
    if at is None:
        return max([tx.now, *past])
    _require_between(at, max(past, default=None), tx.now + AHEAD)
    return at


def _require_between(at: dt.datetime, before: dt.datetime | None, after: dt.datetime) -> None:
    if before is not None and at < before:
        raise UserError(
            say("This lies before what happened at {time}", time=moment_words(before)),
            say("Give a later time, or put that time right first."),
        )
    if at > after:
        raise UserError(
            say("This lies after {time}", time=moment_words(after)), say("Give an earlier time.")
        )


def _reason(text: str) -> str:
    if not text.strip():
        raise UserError(say("A reason is needed"), say("Say in a few words why it was wrong."))
    return text.strip()


def _last(tx: Tx, stay: Encounter, kind: Movement) -> uuid.UUID | None:
    """Return the latest movement of a kind that still holds."""
    told = effective(queries.events(tx.session, [stay.id])[stay.id])
    return next((e.id for e in reversed(told) if e.kind is kind), None)
