"""The ward board, and the ways a patient moves through beds and out of the hospital."""

import datetime as dt
import uuid
from dataclasses import dataclass, replace

from sqlalchemy import select

from app.data.models.registration import Patient
from app.data.models.ward import Bed, Encounter, Ward
from app.data.queries import ward as queries
from app.data.queries.banner import IN_PROGRESS
from app.data.store import Store, Tx
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.domain.names import shown_name
from app.domain.ward import BedState, Disposition, WardBoardView, WardView
from app.services import facts, guard, lists


@dataclass(frozen=True, slots=True)
class PatientTransferred:
    """A patient has another bed or ward; `cleaning_bed` is the label of the bed left behind."""

    encounter_id: uuid.UUID
    cleaning_bed: str
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class PatientDischarged:
    """A stay is over."""

    encounter_id: uuid.UUID
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class BedReady:
    """A bed can be used again."""

    bed_id: uuid.UUID
    changed: frozenset[str]


def wards(store: Store, *, by: Actor) -> tuple[WardView, ...]:
    """Return the wards that this person may look at, by code."""
    guard.require(by, "view_ward")
    with store.read() as session:
        in_sight = lists.wards(session, by=by, now=store.clock.now())
        return queries.wards(session, in_sight)


def ward_view(store: Store, *, by: Actor, ward_id: uuid.UUID, now: dt.datetime) -> WardBoardView:
    """Return the board of a ward; `now` is aware, its zone decides what day it is."""
    with store.read() as session:
        ward = session.get_one(Ward, ward_id)
        moment = facts.moment(session, by=by, now=store.clock.now())
        guard.require(by, "view_ward", guard.About(ward=ward.code, moment=moment))
        open_charts = lists.charts(session, by=by, now=store.clock.now())
        return queries.board(session, ward_id, now=now, open_charts=open_charts)


def transfer_patient(
    store: Store,
    *,
    by: Actor,
    encounter_id: uuid.UUID,
    ward_id: uuid.UUID,
    bed_id: uuid.UUID | None = None,
) -> PatientTransferred:
    """Give an inpatient another bed, or another ward where the bed is chosen later.

    The bed left behind goes to cleaning. Refused: a stay that is over, the bed the patient has
    already, a bed of another ward, and one that is taken, being cleaned or closed.
    """
    with store.write(intent="transfer_patient", by=by) as tx:
        stay = tx.session.get_one(Encounter, encounter_id)
        about = facts.of_stay(tx.session, stay, by=by, now=tx.now)
        guard.require(by, "transfer_patient", replace(about, open=True))
        _require_open(tx, stay)
        ward = tx.session.get_one(Ward, ward_id)
        if (stay.ward_id, stay.bed_id) == (ward_id, bed_id):
            raise UserError(
                f"{_name(tx, stay)} is there already", "Choose another bed, or leave with Esc."
            )
        if bed_id is not None:
            _require_free(tx, tx.session.get_one(Bed, bed_id), ward=ward)
        old, old_bed_id = _leave_bed(tx, stay), stay.bed_id
        stay.ward_id, stay.bed_id = ward_id, bed_id
        tx.concerns(
            stay.patient_id,
            encounter=str(stay.id),
            from_bed=str(old_bed_id) if old_bed_id else None,
            to_bed=str(bed_id) if bed_id else None,
        )
        return PatientTransferred(stay.id, old, tx.changed())


def discharge_patient(
    store: Store, *, by: Actor, encounter_id: uuid.UUID, disposition: Disposition
) -> PatientDischarged:
    """End a stay; the bed goes to cleaning, and a death is noted in the patient's record.

    Refused for a stay that is over already.
    """
    with store.write(intent="discharge_patient", by=by) as tx:
        stay = tx.session.get_one(Encounter, encounter_id)
        about = facts.of_stay(tx.session, stay, by=by, now=tx.now)
        guard.require(by, "discharge_patient", replace(about, open=True))
        _require_open(tx, stay)
        _leave_bed(tx, stay)
        stay.status, stay.discharged_at = "finished", tx.now
        stay.disposition = disposition.value
        if disposition is Disposition.DIED:
            patient = tx.session.get_one(Patient, stay.patient_id)
            patient.deceased_at = patient.deceased_at or tx.now
        tx.concerns(stay.patient_id, encounter=str(stay.id))
        return PatientDischarged(stay.id, tx.changed())


def set_bed_ready(store: Store, *, by: Actor, bed_id: uuid.UUID) -> BedReady:
    """Say that a bed has been cleaned, or open a closed one. Refused for one that is ready."""
    with store.write(intent="set_bed_ready", by=by) as tx:
        bed = tx.session.get_one(Bed, bed_id)
        ward = tx.session.get_one(Ward, bed.ward_id)
        moment = facts.moment(tx.session, by=by, now=tx.now)
        guard.require(by, "transfer_patient", guard.About(ward=ward.code, moment=moment))
        if bed.state == BedState.READY:
            raise UserError(f"Bed {bed.label} is ready already", "There is nothing to do.")
        bed.state, bed.state_since = BedState.READY.value, tx.now
        return BedReady(bed_id, tx.changed())


def _require_open(tx: Tx, stay: Encounter) -> None:
    """Refuse a stay that is over, by its name; the policies would refuse it without one."""
    if stay.status != IN_PROGRESS:
        raise UserError(
            f"The stay of {_name(tx, stay)} is over", "Nothing was changed. Refresh the board."
        )


def _require_free(tx: Tx, bed: Bed, *, ward: Ward) -> None:
    """Refuse a bed that cannot be given, and say why."""
    other = "Choose another bed."
    if bed.ward_id != ward.id:
        raise UserError(f"Bed {bed.label} does not stand in {ward.name}", other)
    taken_by = tx.session.scalars(
        select(Encounter).where(Encounter.bed_id == bed.id, Encounter.status == IN_PROGRESS)
    ).first()
    if taken_by is not None:
        raise UserError(f"Bed {bed.label} is taken by {_name(tx, taken_by)}", other)
    match BedState(bed.state):
        case BedState.READY:
            return
        case BedState.CLEANING:
            raise UserError(
                f"Bed {bed.label} is being cleaned", "Choose another bed, or set it ready first."
            )
        case BedState.CLOSED:
            raise UserError(f"Bed {bed.label} is closed", other)


def _leave_bed(tx: Tx, stay: Encounter) -> str:
    """Send the bed of a stay to cleaning and return its label, or nothing without a bed.

    A bed that two workstations gave away keeps its other patient and is not cleaned yet.
    """
    if stay.bed_id is None:
        return ""
    bed = tx.session.get_one(Bed, stay.bed_id)
    others = select(Encounter.id).where(
        Encounter.bed_id == bed.id, Encounter.status == IN_PROGRESS, Encounter.id != stay.id
    )
    if tx.session.scalars(others).first() is not None:
        return ""
    bed.state, bed.state_since = BedState.CLEANING.value, tx.now
    return bed.label


def _name(tx: Tx, stay: Encounter) -> str:
    patient = tx.session.get_one(Patient, stay.patient_id)
    return shown_name(patient.family_name, patient.given_name)
