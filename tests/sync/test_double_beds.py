"""Two workstations give one bed to two patients: both are kept, people decide, and may undo it."""

import uuid
from dataclasses import dataclass

import pytest
from sqlalchemy import select

from app.data.models.registration import Patient
from app.data.models.ward import Bed, Encounter, EncounterEvent, Ward
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.ward import BedState, Disposition
from app.services import conflicts, movements
from app.services.conflicts import Choice
from app.services.ward import ward_view
from tests.support.clock import FixedClock
from tests.support.station import someone
from tests.sync.conftest import Enrol
from tests.sync.test_sync import converge, register

pytestmark = pytest.mark.server


@dataclass
class Bedded:
    """Two workstations that gave bed A3 to OKAFOR and to MEITNER."""

    a: Store
    b: Store
    bed_id: uuid.UUID
    ward_id: uuid.UUID
    first: uuid.UUID  # the stay of OKAFOR
    second: uuid.UUID

    def bed_of(self, store: Store, stay_id: uuid.UUID) -> uuid.UUID | None:
        with store.read() as session:
            return session.get_one(Encounter, stay_id).bed_id

    def bed_state(self, store: Store) -> str:
        with store.read() as session:
            return session.get_one(Bed, self.bed_id).state

    def places(self, store: Store, stay_id: uuid.UUID) -> list[tuple[str, uuid.UUID | None]]:
        """Each movement of a stay and the bed that it led to, in order."""
        with store.read() as session:
            return [
                (e.kind, e.bed_id)
                for e in session.scalars(
                    select(EncounterEvent)
                    .where(EncounterEvent.encounter_id == stay_id)
                    .order_by(EncounterEvent.at)
                )
            ]


@pytest.fixture
def manager() -> Actor:
    return someone(Role.WARD_MANAGER, name="Ben Okoro")


@pytest.fixture
def bedded(enrol: Enrol, nurse: Actor, clock: FixedClock) -> Bedded:
    a, b = enrol("W01"), enrol("W02")
    with a.write(intent="set_up", by=nurse) as tx:
        ward = Ward(code="4B", name="Cedar")
        tx.add(ward)
        bed = Bed(ward_id=ward.id, bay="Bay A", label="A3")
        tx.add(bed)
    patients = [register(a, nurse, name) for name in ("OKAFOR", "MEITNER")]
    converge(a, b)
    stays = []
    for store, patient in ((a, patients[0]), (b, patients[1])):
        clock.forward(minutes=1)
        stays.append(_admit(store, nurse, patient, ward_id=ward.id, bed_id=bed.id))
    converge(a, b)
    clock.forward(minutes=1)
    return Bedded(a, b, bed.id, ward.id, stays[0], stays[1])


def _admit(
    store: Store, by: Actor, patient: Patient, *, ward_id: uuid.UUID, bed_id: uuid.UUID
) -> uuid.UUID:
    with store.write(intent="admit", by=by) as tx:
        stay = Encounter(
            patient_id=patient.id,
            visit_number=tx.next_number("visit"),
            status="in_progress",
            ward_id=ward_id,
            bed_id=bed_id,
            admitted_at=tx.now,
        )
        tx.add(stay)
    return stay.id


def _settle(at: Store, by: Actor, side: str) -> uuid.UUID:
    (one,) = conflicts.open_conflicts(at, by=by)
    conflicts.settle(at, by=by, conflict_id=one.id, choices={"bed_id": Choice(side)})  # type: ignore[arg-type]
    return one.id


def test_both_patients_are_kept_and_people_are_told(bedded: Bedded, manager: Actor) -> None:
    for store in (bedded.a, bedded.b):
        (one,) = conflicts.open_conflicts(store, by=manager)
        assert (one.kind, one.subject) == ("double_bed", "Bed A3")
        (who,) = one.fields
        assert (who.mine, who.theirs) == ("MEITNER", "OKAFOR")


def test_the_board_of_each_workstation_shows_both_until_it_is_decided(
    bedded: Bedded, nurse: Actor, manager: Actor
) -> None:
    def names(store: Store) -> list[str]:
        now = store.clock.now().astimezone()
        (bed,) = ward_view(store, by=nurse, ward_id=bedded.ward_id, now=now).beds
        return [who.family_name for who in (bed.occupant, *bed.also) if who is not None]

    assert [names(store) for store in (bedded.a, bedded.b)] == [["OKAFOR", "MEITNER"]] * 2
    _settle(bedded.a, manager, "theirs")
    converge(bedded.a, bedded.b)
    assert [names(store) for store in (bedded.a, bedded.b)] == [["OKAFOR"]] * 2


def test_who_loses_the_bed_is_moved_out_of_it_and_the_bed_stays_taken(
    bedded: Bedded, manager: Actor
) -> None:
    _settle(bedded.a, manager, "theirs")
    converge(bedded.a, bedded.b)
    for store in (bedded.a, bedded.b):
        assert bedded.bed_of(store, bedded.first) == bedded.bed_id
        assert bedded.bed_of(store, bedded.second) is None
        assert bedded.places(store, bedded.second) == [("transferred", None)]
        assert bedded.places(store, bedded.first) == []
        assert bedded.bed_state(store) == BedState.READY
        assert conflicts.open_conflicts(store, by=manager) == ()


def test_a_bed_that_its_other_patient_left_goes_to_cleaning(bedded: Bedded, manager: Actor) -> None:
    movements.discharge_patient(
        bedded.a, by=manager, encounter_id=bedded.first, disposition=Disposition.HOME
    )
    assert bedded.bed_state(bedded.a) == BedState.READY  # MEITNER is in it
    _settle(bedded.a, manager, "theirs")
    converge(bedded.a, bedded.b)
    assert bedded.bed_state(bedded.b) == BedState.CLEANING


def test_undo_brings_the_patient_back_as_a_movement(
    bedded: Bedded, manager: Actor, clock: FixedClock
) -> None:
    conflict_id = _settle(bedded.a, manager, "theirs")
    converge(bedded.a, bedded.b)
    clock.forward(minutes=1)
    conflicts.reopen(bedded.b, by=manager, conflict_id=conflict_id)
    converge(bedded.a, bedded.b)
    for store in (bedded.a, bedded.b):
        assert bedded.bed_of(store, bedded.second) == bedded.bed_id
        assert bedded.places(store, bedded.second) == [
            ("transferred", None),
            ("transferred", bedded.bed_id),
        ]
        assert conflicts.open_conflicts(store, by=manager) != ()


def test_undo_gives_no_bed_that_a_third_patient_has(
    bedded: Bedded, manager: Actor, nurse: Actor, clock: FixedClock
) -> None:
    conflict_id = _settle(bedded.a, manager, "theirs")
    clock.forward(minutes=1)
    third = register(bedded.a, nurse, "HOPPER")
    with bedded.a.write(intent="transfer_patient", by=manager) as tx:
        tx.session.get_one(Encounter, bedded.first).bed_id = None
    _admit(bedded.a, nurse, third, ward_id=bedded.ward_id, bed_id=bedded.bed_id)
    clock.forward(minutes=1)
    conflicts.reopen(bedded.a, by=manager, conflict_id=conflict_id)
    assert bedded.bed_of(bedded.a, bedded.second) is None
    assert bedded.places(bedded.a, bedded.second) == [("transferred", None)]
