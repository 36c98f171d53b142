"""Two workstations give one dose: both entries are kept, people decide what was given."""

import datetime as dt
import uuid
from dataclasses import dataclass, replace

import pytest

from app.data.models.ward import Bed, Encounter, Ward
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import UserError
from app.domain.medication import Administration
from app.domain.medication_plan import given_twice
from app.services import conflicts
from app.services.conflicts import Choice
from app.services.medication import give_dose, medication_view, withdraw_dose
from tests.support.clock import FixedClock
from tests.support.medication import as_required, ordered, prescription, today
from tests.support.station import someone
from tests.sync.conftest import Enrol
from tests.sync.test_sync import converge, register

pytestmark = pytest.mark.server


@dataclass
class Drugs:
    """Two workstations with one patient, a regular order and one as required."""

    a: Store
    b: Store
    stay_id: uuid.UUID
    regular: uuid.UUID
    prn: uuid.UUID
    eight: dt.datetime

    def entries(self, store: Store, by: Actor) -> tuple[Administration, ...]:
        return medication_view(store, by=by, encounter_id=self.stay_id).entries

    def doubles(self, store: Store, by: Actor) -> list[tuple[str, str]]:
        view = medication_view(store, by=by, encounter_id=self.stay_id)
        return [
            (a.by_name, b.by_name)
            for order in view.orders
            for a, b in given_twice(order, view.entries_of(order))
        ]


@pytest.fixture
def manager() -> Actor:
    return someone(Role.WARD_MANAGER, name="Precious Okeke")


@pytest.fixture
def efua() -> Actor:
    return someone(name="Efua Osei")


@pytest.fixture
def drugs(enrol: Enrol, nurse: Actor) -> Drugs:
    a, b = enrol("W01"), enrol("W02")
    with a.write(intent="set_up", by=nurse) as tx:
        ward = Ward(code="4B", name="Cedar")
        tx.add(ward)
        bed = Bed(ward_id=ward.id, bay="Bay A", label="A3")
        tx.add(bed)
    patient = register(a, nurse, "OKAFOR")
    with a.write(intent="admit", by=nurse) as tx:
        stay = Encounter(
            patient_id=patient.id, visit_number=tx.next_number("visit"), status="in_progress",
            ward_id=ward.id, bed_id=bed.id, admitted_at=tx.now,
        )  # fmt: skip
        tx.add(stay)
    regular = ordered(a, stay.id, prescription(a))
    prn = ordered(a, stay.id, as_required(a))
    converge(a, b)
    return Drugs(a, b, stay.id, regular, prn, today("08:00", store=a))


def _give_twice(drugs: Drugs, nurse: Actor, efua: Actor, clock: FixedClock) -> None:
    give_dose(drugs.a, by=efua, request_id=drugs.regular, scheduled_for=drugs.eight, reason="late")
    clock.forward(minutes=3)
    give_dose(drugs.b, by=nurse, request_id=drugs.regular, scheduled_for=drugs.eight, reason="late")
    clock.forward(minutes=1)
    converge(drugs.a, drugs.b)
    clock.forward(minutes=1)


def test_both_entries_are_kept_and_people_are_told(
    drugs: Drugs, nurse: Actor, efua: Actor, manager: Actor, clock: FixedClock
) -> None:
    _give_twice(drugs, nurse, efua, clock)
    for store in (drugs.a, drugs.b):
        assert drugs.doubles(store, nurse) == [("Efua Osei", "Amara Nwosu")]
        (one,) = conflicts.open_conflicts(store, by=manager)
        assert (one.kind, one.noun) == ("double_dose", "Given twice: paracetamol 1 g")
        assert one.subject == "OKAFOR"
        assert [f.label.split(maxsplit=1)[1] for f in one.fields] == [
            "EO, Efua Osei", "AN, Amara Nwosu",
        ]  # fmt: skip
        assert [f.chosen for f in one.fields] == ["", ""]
        view = medication_view(store, by=nurse, encounter_id=drugs.stay_id)
        assert view.undecided == {e.entry_id for e in view.entries}


def test_the_ward_manager_decides_and_the_false_entry_is_struck_everywhere(
    drugs: Drugs, nurse: Actor, efua: Actor, manager: Actor, clock: FixedClock
) -> None:
    _give_twice(drugs, nurse, efua, clock)
    (one,) = conflicts.open_conflicts(drugs.a, by=manager)
    first, second = one.fields
    sides = {first.name: Choice("mine"), second.name: Choice("theirs")}
    conflicts.settle(drugs.a, by=manager, conflict_id=one.id, choices=sides)
    converge(drugs.a, drugs.b)
    for store in (drugs.a, drugs.b):
        assert [(e.by_name, e.is_given) for e in drugs.entries(store, nurse)] == [
            ("Efua Osei", True), ("Amara Nwosu", False),
        ]  # fmt: skip
        assert conflicts.open_conflicts(store, by=manager) == ()
        assert drugs.doubles(store, nurse) == []


def test_that_both_were_given_may_be_true_and_stays_in_sight(
    drugs: Drugs, nurse: Actor, efua: Actor, manager: Actor, clock: FixedClock
) -> None:
    _give_twice(drugs, nurse, efua, clock)
    (one,) = conflicts.open_conflicts(drugs.b, by=manager)
    both = {field.name: Choice("mine") for field in one.fields}
    conflicts.settle(drugs.b, by=manager, conflict_id=one.id, choices=both)
    converge(drugs.a, drugs.b)
    assert conflicts.open_conflicts(drugs.a, by=manager) == ()
    assert drugs.doubles(drugs.a, nurse) == [("Efua Osei", "Amara Nwosu")]


def test_a_decision_is_undone(
    drugs: Drugs, nurse: Actor, efua: Actor, manager: Actor, clock: FixedClock
) -> None:
    _give_twice(drugs, nurse, efua, clock)
    (one,) = conflicts.open_conflicts(drugs.a, by=manager)
    sides = {f.name: Choice("theirs" if n else "mine") for n, f in enumerate(one.fields)}
    conflicts.settle(drugs.a, by=manager, conflict_id=one.id, choices=sides)
    converge(drugs.a, drugs.b)
    clock.forward(minutes=1)
    conflicts.reopen(drugs.b, by=manager, conflict_id=one.id)
    converge(drugs.a, drugs.b)
    for store in (drugs.a, drugs.b):
        assert all(e.is_given for e in drugs.entries(store, nurse))
        assert [c.id for c in conflicts.open_conflicts(store, by=manager)] == [one.id]


def test_who_gives_no_medicines_does_not_decide(
    drugs: Drugs, nurse: Actor, efua: Actor, clock: FixedClock
) -> None:
    _give_twice(drugs, nurse, efua, clock)
    registrar = someone(Role.REGISTRAR, name="Tomas Brandt")
    (one,) = conflicts.open_conflicts(drugs.a, by=registrar)
    assert not one.may_decide
    sides = {field.name: Choice("theirs") for field in one.fields}
    with pytest.raises(UserError):
        conflicts.settle(drugs.a, by=registrar, conflict_id=one.id, choices=sides)


def test_an_entry_taken_back_before_it_was_sent_is_no_second_dose(
    drugs: Drugs, nurse: Actor, efua: Actor, manager: Actor, clock: FixedClock
) -> None:
    give_dose(drugs.a, by=efua, request_id=drugs.regular, scheduled_for=drugs.eight, reason="late")
    wrong = give_dose(
        drugs.b, by=nurse, request_id=drugs.regular, scheduled_for=drugs.eight, reason="late"
    )
    converge(drugs.b)
    clock.forward(minutes=1)
    withdraw_dose(drugs.b, by=nurse, entry_id=wrong.entry_id, reason="Other patient")
    converge(drugs.b)
    converge(drugs.a, drugs.b)
    assert conflicts.open_conflicts(drugs.a, by=manager) == ()


@pytest.mark.parametrize(
    ("minutes", "reason", "is_told"),
    [(3, "", True), (3, "Doctor asked for more", False), (240, "", False)],
)
def test_as_required_within_its_interval_is_a_second_dose_unless_somebody_said_why(
    drugs: Drugs,
    nurse: Actor,
    efua: Actor,
    manager: Actor,
    clock: FixedClock,
    *,
    minutes: int,
    reason: str,
    is_told: bool,
) -> None:
    at = clock.now()
    give_dose(drugs.a, by=efua, request_id=drugs.prn, given_at=at)
    clock.forward(minutes=minutes)
    if reason:  # who gave the second one had seen the first
        converge(drugs.a, drugs.b)
    give_dose(drugs.b, by=nurse, request_id=drugs.prn, reason=reason)
    converge(drugs.a, drugs.b)
    assert bool(conflicts.open_conflicts(drugs.a, by=manager)) is is_told
    assert bool(drugs.doubles(drugs.b, nurse)) is is_told


def test_doses_of_different_times_are_no_matter_for_people(
    drugs: Drugs, nurse: Actor, manager: Actor, clock: FixedClock
) -> None:
    give_dose(drugs.a, by=nurse, request_id=drugs.regular, scheduled_for=drugs.eight, reason="late")
    clock.forward(hours=5)
    two = today("14:00", store=drugs.b)
    give_dose(drugs.b, by=replace(nurse), request_id=drugs.regular, scheduled_for=two, reason="-")
    converge(drugs.a, drugs.b)
    assert conflicts.open_conflicts(drugs.a, by=manager) == ()
