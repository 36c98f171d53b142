"""A planned stay keeps a bed; who arrives is admitted, with the bed or without."""

import datetime as dt
import uuid

import pytest

from app.data.models.ward import Encounter
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.domain.registration import Details
from app.domain.ward import Filter
from app.services.admission import admission_choices, admit
from app.services.arrivals import Plan, cancel_plan, change_plan, plan_arrival, receive_patient
from app.services.movements import begin_leave, plan_discharge
from app.services.registration import register_patient
from app.services.ward import ward_view
from tests.support.cedar import Cedar
from tests.support.clock import FixedClock


@pytest.fixture
def cedar(store: Store) -> Cedar:
    return Cedar(store)


def new_patient(cedar: Cedar, by: Actor, family: str) -> uuid.UUID:
    return register_patient(cedar.store, by=by, details=Details(family_name=family)).patient_id


def expect(cedar: Cedar, by: Actor, family: str, bed: str | None = None) -> uuid.UUID:
    return plan_arrival(
        cedar.store, by=by, patient_id=new_patient(cedar, by, family), plan=plan(cedar, bed)
    ).encounter_id


def plan(cedar: Cedar, bed: str | None = None, hours: float = 2) -> Plan:
    return Plan(
        ward_id=cedar.ward_id,
        expected_at=cedar.store.clock.now() + dt.timedelta(hours=hours),
        bed_id=cedar.beds[bed] if bed else None,
        reason="Hip replacement",
    )


def encounter(cedar: Cedar, encounter_id: uuid.UUID) -> Encounter:
    with cedar.store.read() as session:
        return session.get_one(Encounter, encounter_id)


def test_a_kept_bed_is_not_offered_and_not_given(cedar: Cedar, nurse: Actor) -> None:
    expect(cedar, nurse, "Okafor", "A3")
    offered = admission_choices(cedar.store, by=nurse).wards[0].beds
    assert "A3" not in {bed.label for bed in offered}
    with pytest.raises(UserError, match="Bed A3 is kept for OKAFOR"):
        admit(
            cedar.store,
            by=nurse,
            patient_id=new_patient(cedar, nurse, "Brennan"),
            ward_id=cedar.ward_id,
            bed_id=cedar.beds["A3"],
        )
    with pytest.raises(UserError, match="is kept for"):
        expect(cedar, nurse, "Brennan", "A3")


def test_who_arrives_gets_the_kept_bed(cedar: Cedar, nurse: Actor, clock: FixedClock) -> None:
    stay = expect(cedar, nurse, "Okafor", "A3")
    clock.forward(hours=3)
    done = receive_patient(cedar.store, by=nurse, encounter_id=stay)
    row = encounter(cedar, stay)
    assert (done.note, row.status, row.bed_id) == ("", "in_progress", cedar.beds["A3"])
    assert row.admitted_at == clock.now()
    with pytest.raises(UserError, match="is admitted already"):
        receive_patient(cedar.store, by=nurse, encounter_id=stay)


def test_who_stands_in_the_door_is_admitted_without_a_bed_that_is_not_ready(
    cedar: Cedar, nurse: Actor
) -> None:
    stay = expect(cedar, nurse, "Okafor", "A3")
    cedar.set_bed("A3", "cleaning")
    done = receive_patient(cedar.store, by=nurse, encounter_id=stay)
    assert done.note == "Bed A3 is being cleaned: admitted without a bed."
    row = encounter(cedar, stay)
    assert (row.status, row.bed_id) == ("in_progress", None)


def test_a_plan_is_changed_and_cancelled(cedar: Cedar, nurse: Actor) -> None:
    stay = expect(cedar, nurse, "Okafor", "A3")
    change_plan(cedar.store, by=nurse, encounter_id=stay, plan=plan(cedar, "B1", hours=5))
    assert encounter(cedar, stay).bed_id == cedar.beds["B1"]
    with pytest.raises(UserError, match="A reason is needed"):
        cancel_plan(cedar.store, by=nurse, encounter_id=stay, reason="")
    cancel_plan(cedar.store, by=nurse, encounter_id=stay, reason="Postponed")
    assert encounter(cedar, stay).status == "cancelled"
    expect(cedar, nurse, "Brennan", "B1")


def test_nobody_is_received_ahead_of_time(cedar: Cedar, nurse: Actor, clock: FixedClock) -> None:
    stay = expect(cedar, nurse, "Okafor")
    with pytest.raises(UserError, match="lies ahead"):
        receive_patient(
            cedar.store, by=nurse, encounter_id=stay, at=clock.now() + dt.timedelta(hours=1)
        )


def test_a_bed_of_another_ward_is_not_kept(cedar: Cedar, nurse: Actor) -> None:
    with pytest.raises(UserError, match="does not stand in Cedar"):
        expect(cedar, nurse, "Okafor", "M1")


def test_the_board_shows_who_is_expected_and_which_bed_is_kept(cedar: Cedar, nurse: Actor) -> None:
    expect(cedar, nurse, "Okafor", "A3")
    expect(cedar, nurse, "Brennan")
    board = ward_view(cedar.store, by=nurse, ward_id=cedar.ward_id, now=cedar.store.clock.now())
    assert [(a.family_name, a.bed_label) for a in board.arrivals] == [
        ("Okafor", "A3"),
        ("Brennan", ""),
    ]
    kept = next(b for b in board.beds if b.label == "A3")
    assert kept.kept_for == board.arrivals[0]
    assert not kept.is_free
    assert board.count(Filter.KEPT) == 1
    assert board.count(Filter.FREE) == len(board.beds) - 1


def test_the_board_shows_leave_and_who_is_going(
    cedar: Cedar, nurse: Actor, clock: FixedClock
) -> None:
    away, going = cedar.admit("Okafor", bed="A1"), cedar.admit("Brennan", bed="A2")
    tonight = clock.now() + dt.timedelta(hours=8)
    begin_leave(cedar.store, by=nurse, encounter_id=away.encounter_id, until=tonight)
    plan_discharge(cedar.store, by=nurse, encounter_id=going.encounter_id, at=tonight)
    board = ward_view(cedar.store, by=nurse, ward_id=cedar.ward_id, now=clock.now())
    assert board.count(Filter.LEAVE) == 1
    assert [(n.occupant.family_name, n.bed_label) for n in board.going] == [("Brennan", "A2")]
