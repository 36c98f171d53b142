"""People decide once what no machine may merge, and every workstation sees it."""

import pytest
from sqlalchemy import select

from app.data.models.control import Command
from app.data.models.decisions import Decision
from app.data.models.registration import Patient
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError, UserError
from app.services import conflicts, refused, sync_state
from app.services.conflicts import Choice
from app.sync import engine
from tests.support.clock import FixedClock
from tests.support.station import someone
from tests.sync.conftest import Enrol
from tests.sync.test_sync import change, converge, register, seen

pytestmark = pytest.mark.server
MINE, THEIRS = Choice("mine"), Choice("theirs")


@pytest.fixture
def manager() -> Actor:
    return someone(Role.WARD_MANAGER, name="Ben Okoro")


def two_names(a: Store, b: Store, by: Actor) -> Patient:
    """Let two workstations change the identity of one patient."""
    patient = register(a, by, "CURIE")
    converge(a, b)
    change(a, by, patient, family_name="CURIE-A", phone="1")
    change(b, by, patient, family_name="CURIE-B", phone="2")
    engine.cycle(a)
    assert engine.cycle(b).conflicts == 1
    converge(a, b)
    return patient


def test_a_conflict_is_seen_everywhere_and_names_both_sides(
    enrol: Enrol, nurse: Actor, manager: Actor
) -> None:
    a, b = enrol("W01"), enrol("W02")
    two_names(a, b, nurse)
    for store, is_ours in ((a, False), (b, True)):
        (one,) = conflicts.open_conflicts(store, by=manager)
        assert one.subject == "CURIE-A"
        assert (one.mine_device, one.theirs_device, one.is_ours) == ("W02", "W01", is_ours)
        by_name = {f.name: f for f in one.fields}
        name = by_name["family_name"]
        assert (name.before, name.mine, name.theirs) == ("CURIE", "CURIE-B", "CURIE-A")
        assert name.chosen == ""
        assert sync_state.view(store).conflicts == 1


def test_a_decision_made_elsewhere_settles_it_for_all(
    enrol: Enrol, nurse: Actor, manager: Actor
) -> None:
    a, b = enrol("W01"), enrol("W02")
    patient = two_names(a, b, nurse)
    (one,) = conflicts.open_conflicts(a, by=manager)
    done = conflicts.settle(
        a,
        by=manager,
        conflict_id=one.id,
        choices={"family_name": MINE, "phone": Choice("typed", " 07700 900112 ")},
    )
    assert {"decision", "patient"} <= done.changed
    converge(a, b)
    for store in (a, b):
        assert seen(store, patient).family_name == "CURIE-B"
        assert seen(store, patient).phone == "07700 900112"
        assert conflicts.open_conflicts(store, by=manager) == ()
        (settled,) = conflicts.settled_conflicts(store, by=manager)
        assert settled.decided_by == "Ben Okoro"
        assert sync_state.view(store).conflicts == 0


def test_of_two_decisions_at_once_the_first_counts(
    enrol: Enrol, nurse: Actor, manager: Actor
) -> None:
    a, b = enrol("W01"), enrol("W02")
    patient = two_names(a, b, nurse)
    for store, side in ((a, THEIRS), (b, MINE)):
        (one,) = conflicts.open_conflicts(store, by=manager)
        choices = {"family_name": side, "phone": side}
        conflicts.settle(store, by=manager, conflict_id=one.id, choices=choices)
    engine.cycle(a)
    done = engine.cycle(b)
    assert done.refused + done.conflicts == 1
    converge(a, b)
    assert seen(b, patient).family_name == "CURIE-A"
    with b.read() as session:
        assert len(session.scalars(select(Decision)).all()) == 1


def test_undo_is_a_new_command_and_opens_it_again(
    enrol: Enrol, nurse: Actor, manager: Actor, clock: FixedClock
) -> None:
    a, b = enrol("W01"), enrol("W02")
    patient = two_names(a, b, nurse)
    (one,) = conflicts.open_conflicts(a, by=manager)
    both = {"family_name": MINE, "phone": MINE}
    conflicts.settle(a, by=manager, conflict_id=one.id, choices=both)
    converge(a, b)
    clock.forward(seconds=1)
    conflicts.reopen(a, by=manager, conflict_id=one.id)
    converge(a, b)
    for store in (a, b):
        assert seen(store, patient).family_name == "CURIE-A"
        (again,) = conflicts.open_conflicts(store, by=manager)
        assert again.id == one.id
    clock.forward(seconds=1)
    conflicts.settle(b, by=manager, conflict_id=one.id, choices=both)
    converge(a, b)
    assert seen(a, patient).family_name == "CURIE-B"


def test_what_else_the_command_held_comes_with_the_decision(
    enrol: Enrol, nurse: Actor, manager: Actor
) -> None:
    a, b = enrol("W01"), enrol("W02")
    first, second = register(a, nurse, "ONE"), register(a, nurse, "TWO")
    converge(a, b)
    change(a, nurse, first, family_name="ONE-A")
    engine.cycle(a)
    with b.write(intent="update_patient", by=nurse) as tx:
        tx.session.get_one(Patient, first.id).family_name = "ONE-B"
        tx.session.get_one(Patient, second.id).family_name = "TWO-B"
    engine.cycle(b)
    converge(a, b)
    assert seen(a, second).family_name == "TWO"
    (one,) = conflicts.open_conflicts(a, by=manager)
    conflicts.settle(a, by=manager, conflict_id=one.id, choices={"family_name": MINE})
    converge(a, b)
    assert (seen(b, first).family_name, seen(b, second).family_name) == ("ONE-B", "TWO-B")


def test_an_open_field_a_stranger_and_a_second_decision_are_refused(
    enrol: Enrol, nurse: Actor, manager: Actor
) -> None:
    a, b = enrol("W01"), enrol("W02")
    two_names(a, b, nurse)
    (one,) = conflicts.open_conflicts(a, by=manager)
    both = {"family_name": MINE, "phone": MINE}
    with pytest.raises(UserError, match="still open"):
        conflicts.settle(a, by=manager, conflict_id=one.id, choices={"phone": MINE})
    with pytest.raises(DeniedError):
        conflicts.settle(a, by=nurse, conflict_id=one.id, choices=both)
    with pytest.raises(UserError, match="is empty"):
        typed = {"family_name": Choice("typed", " "), "phone": MINE}
        conflicts.settle(a, by=manager, conflict_id=one.id, choices=typed)
    conflicts.settle(a, by=manager, conflict_id=one.id, choices=both)
    with pytest.raises(UserError, match="decided this already"):
        conflicts.settle(a, by=manager, conflict_id=one.id, choices=both)


def test_who_may_not_find_patients_sees_that_there_is_one_and_no_more(
    enrol: Enrol, nurse: Actor
) -> None:
    a, b = enrol("W01"), enrol("W02")
    two_names(a, b, nurse)
    (one,) = conflicts.open_conflicts(a, by=someone(Role.IT_ADMIN))
    assert (one.subject, one.fields) == ("Patient's details", ())


def refuse_one(a: Store, b: Store, by: Actor) -> None:
    """Let the centre refuse a registration whose number is taken."""
    register(a, by, "CURIE")
    engine.cycle(a)
    with b.write(intent="register_patient", by=by) as tx:
        tx.add(Patient(mrn="W01-000001", family_name="TWIN"))
    assert engine.cycle(b).refused == 1


def test_a_refused_command_is_shown_with_its_reason_and_can_be_sent_again(
    enrol: Enrol, nurse: Actor, manager: Actor
) -> None:
    a, b = enrol("W01"), enrol("W02")
    refuse_one(a, b, nurse)
    (one,) = refused.refused(b, by=manager)
    assert one.what == "Registered"
    assert one.reason.startswith("A number or name in it is taken already")
    assert ("Patient's details: Family name", "TWIN") in one.content
    refused.try_again(b, by=manager, command_id=one.command_id)
    assert refused.refused(b, by=manager) == ()
    assert engine.cycle(b).refused == 0
    converge(a, b)
    with a.read() as session:
        twin = session.scalars(select(Patient).where(Patient.family_name == "TWIN")).one()
    assert twin.mrn == "W02-000001"


def test_a_refused_command_is_put_aside_with_a_reason_and_kept(
    enrol: Enrol, nurse: Actor, manager: Actor
) -> None:
    a, b = enrol("W01"), enrol("W02")
    refuse_one(a, b, nurse)
    (one,) = refused.refused(b, by=manager)
    with pytest.raises(UserError, match="needs a reason"):
        refused.dismiss(b, by=manager, command_id=one.command_id, reason=" ")
    refused.dismiss(b, by=manager, command_id=one.command_id, reason="Registered at the desk")
    converge(a, b)
    assert refused.refused(b, by=manager) == ()
    assert sync_state.view(b).refused == 0
    with b.read() as session:
        assert session.get_one(Command, one.command_id).state == "refused"
    with a.read() as session:
        kept = session.scalars(select(Decision)).one()
    assert (kept.kind, kept.words) == ("dismissed", "Registered at the desk")
