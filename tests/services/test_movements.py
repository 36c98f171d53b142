"""Moving a patient: what is refused and why, late times, and what can be taken back."""

import datetime as dt
import uuid
from dataclasses import replace

import pytest

from app.data.models.registration import Patient
from app.data.models.ward import Bed, Encounter
from app.data.queries import movements as queries
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.adt import Movement, Stretch, effective, stretches
from app.domain.errors import DeniedError, UserError
from app.domain.registration import Details
from app.domain.ward import Disposition
from app.services.admission import admit
from app.services.movements import (
    begin_leave,
    cancel_admission,
    cancel_discharge,
    correct_time,
    discharge_patient,
    end_leave,
    plan_discharge,
    swap_beds,
    transfer_patient,
)
from app.services.registration import register_patient
from app.services.ward import close_bed, set_bed_ready
from tests.support.cedar import Cedar
from tests.support.clock import FixedClock
from tests.support.station import someone


@pytest.fixture
def cedar(store: Store) -> Cedar:
    return Cedar(store)


def encounter(cedar: Cedar, encounter_id: uuid.UUID) -> Encounter:
    with cedar.store.read() as session:
        return session.get_one(Encounter, encounter_id)


def places(cedar: Cedar, encounter_id: uuid.UUID) -> tuple[Stretch, ...]:
    with cedar.store.read() as session:
        return stretches(queries.events(session, [encounter_id])[encounter_id])


def bed_state(cedar: Cedar, label: str) -> str:
    with cedar.store.read() as session:
        return session.get_one(Bed, cedar.beds[label]).state


def arrive(cedar: Cedar, by: Actor, family: str, bed: str) -> uuid.UUID:
    patient = register_patient(cedar.store, by=by, details=Details(family_name=family))
    done = admit(
        cedar.store,
        by=by,
        patient_id=patient.patient_id,
        ward_id=cedar.ward_id,
        bed_id=cedar.beds[bed],
    )
    return done.encounter_id


def test_a_transfer_may_be_written_down_later(
    cedar: Cedar, nurse: Actor, clock: FixedClock
) -> None:
    stay = arrive(cedar, nurse, "Okafor", "A3")
    began = clock.now()
    clock.forward(hours=4)
    when = began + dt.timedelta(hours=1)
    transfer_patient(
        cedar.store,
        by=nurse,
        encounter_id=stay,
        ward_id=cedar.ward_id,
        bed_id=cedar.beds["B1"],
        at=when,
    )
    assert [(p.since, p.to, p.bed_id) for p in places(cedar, stay)] == [
        (began, when, cedar.beds["A3"]),
        (when, None, cedar.beds["B1"]),
    ]


@pytest.mark.parametrize(("hours", "words"), [(-5, "lies before"), (2, "lies after")])
def test_a_time_that_cannot_be_is_refused(
    cedar: Cedar, nurse: Actor, clock: FixedClock, hours: int, words: str
) -> None:
    stay = arrive(cedar, nurse, "Okafor", "A3")
    with pytest.raises(UserError, match=words):
        discharge_patient(
            cedar.store,
            by=nurse,
            encounter_id=stay,
            disposition=Disposition.HOME,
            at=clock.now() + dt.timedelta(hours=hours),
        )
    assert encounter(cedar, stay).status == "in_progress"


def test_no_bed_is_given_for_a_time_in_which_another_lay_in_it(
    cedar: Cedar, nurse: Actor, clock: FixedClock
) -> None:
    first = arrive(cedar, nurse, "Okafor", "A3")
    other = arrive(cedar, nurse, "Brennan", "A1")
    clock.forward(hours=4)
    left = clock.now()
    discharge_patient(cedar.store, by=nurse, encounter_id=first, disposition=Disposition.HOME)
    clock.forward(hours=1)
    set_bed_ready(cedar.store, by=nurse, bed_id=cedar.beds["A3"])

    def move(at: dt.datetime) -> None:
        transfer_patient(
            cedar.store,
            by=nurse,
            encounter_id=other,
            ward_id=cedar.ward_id,
            bed_id=cedar.beds["A3"],
            at=at,
        )

    with pytest.raises(UserError, match=r"Bed A3 was OKAFOR's until"):
        move(left - dt.timedelta(hours=1))
    move(left + dt.timedelta(minutes=30))
    assert encounter(cedar, other).bed_id == cedar.beds["A3"]


def test_two_patients_change_places_and_no_bed_is_cleaned(cedar: Cedar, nurse: Actor) -> None:
    one, two = arrive(cedar, nurse, "Okafor", "A3"), arrive(cedar, nurse, "Brennan", "A1")
    done = swap_beds(cedar.store, by=nurse, encounter_id=one, other_id=two)
    assert done.changed == {"encounter", "encounter_event"}
    assert encounter(cedar, one).bed_id == cedar.beds["A1"]
    assert encounter(cedar, two).bed_id == cedar.beds["A3"]
    assert (bed_state(cedar, "A1"), bed_state(cedar, "A3")) == ("ready", "ready")


def test_a_swap_needs_two_patients_in_beds(cedar: Cedar, nurse: Actor) -> None:
    one = arrive(cedar, nurse, "Okafor", "A3")
    waiting = cedar.admit("Brennan")
    for other in (one, waiting.encounter_id):
        with pytest.raises(UserError, match="Two patients in beds"):
            swap_beds(cedar.store, by=nurse, encounter_id=one, other_id=other)


def test_on_leave_the_bed_is_kept_and_nothing_else_happens(
    cedar: Cedar, nurse: Actor, clock: FixedClock
) -> None:
    stay = arrive(cedar, nurse, "Okafor", "A3")
    clock.forward(hours=1)
    back = clock.now() + dt.timedelta(days=1)
    begin_leave(cedar.store, by=nurse, encounter_id=stay, until=back)
    row = encounter(cedar, stay)
    assert (row.leave_since, row.leave_until, row.bed_id) == (
        clock.now(),
        back,
        cedar.beds["A3"],
    )
    with pytest.raises(UserError, match="is on leave") as refusal:
        transfer_patient(
            cedar.store, by=nurse, encounter_id=stay, ward_id=cedar.ward_id, bed_id=cedar.beds["B1"]
        )
    assert "return first" in refusal.value.hint
    clock.forward(hours=20)
    end_leave(cedar.store, by=nurse, encounter_id=stay)
    assert encounter(cedar, stay).leave_since is None
    assert [p.away for p in places(cedar, stay)] == [False, True, False]
    with pytest.raises(UserError, match="is not on leave"):
        end_leave(cedar.store, by=nurse, encounter_id=stay)


def test_a_return_before_the_leave_is_refused(
    cedar: Cedar, nurse: Actor, clock: FixedClock
) -> None:
    stay = arrive(cedar, nurse, "Okafor", "A3")
    with pytest.raises(UserError, match="before the leave"):
        begin_leave(cedar.store, by=nurse, encounter_id=stay, until=clock.now())


def test_a_planned_discharge_frees_no_bed(cedar: Cedar, nurse: Actor, clock: FixedClock) -> None:
    stay = arrive(cedar, nurse, "Okafor", "A3")
    soon = clock.now() + dt.timedelta(hours=3)
    plan_discharge(cedar.store, by=nurse, encounter_id=stay, at=soon)
    row = encounter(cedar, stay)
    assert (row.discharge_planned_at, row.status, row.bed_id) == (
        soon,
        "in_progress",
        cedar.beds["A3"],
    )
    discharge_patient(cedar.store, by=nurse, encounter_id=stay, disposition=Disposition.HOME)
    assert encounter(cedar, stay).discharge_planned_at is None


def test_a_discharge_taken_back_puts_the_patient_into_the_old_bed(
    cedar: Cedar, nurse: Actor
) -> None:
    stay = arrive(cedar, nurse, "Okafor", "A3")
    discharge_patient(cedar.store, by=nurse, encounter_id=stay, disposition=Disposition.DIED)
    done = cancel_discharge(cedar.store, by=nurse, encounter_id=stay, reason="Wrong patient")
    assert done.note == ""
    row = encounter(cedar, stay)
    assert (row.status, row.disposition, row.discharged_at) == ("in_progress", "", None)
    assert bed_state(cedar, "A3") == "ready"
    with cedar.store.read() as session:
        assert session.get_one(Patient, row.patient_id).deceased_at is None
    assert [p.to for p in places(cedar, stay)] == [None]


def test_a_bed_that_was_given_away_meanwhile_is_said_so(cedar: Cedar, nurse: Actor) -> None:
    stay = arrive(cedar, nurse, "Okafor", "A3")
    discharge_patient(cedar.store, by=nurse, encounter_id=stay, disposition=Disposition.HOME)
    set_bed_ready(cedar.store, by=nurse, bed_id=cedar.beds["A3"])
    arrive(cedar, nurse, "Brennan", "A3")
    done = cancel_discharge(cedar.store, by=nurse, encounter_id=stay, reason="Wrong patient")
    assert done.note == "Bed A3 is no longer free; the patient has no bed yet."
    assert encounter(cedar, stay).bed_id is None


def test_a_discharge_is_not_taken_back_over_a_new_stay(cedar: Cedar, nurse: Actor) -> None:
    stay = arrive(cedar, nurse, "Okafor", "A3")
    discharge_patient(cedar.store, by=nurse, encounter_id=stay, disposition=Disposition.HOME)
    patient_id = encounter(cedar, stay).patient_id
    admit(cedar.store, by=nurse, patient_id=patient_id, ward_id=cedar.ward_id)
    with pytest.raises(UserError, match="has a new stay meanwhile"):
        cancel_discharge(cedar.store, by=nurse, encounter_id=stay, reason="Wrong patient")


def test_an_admission_is_cancelled_while_nothing_was_recorded(cedar: Cedar, nurse: Actor) -> None:
    stay = arrive(cedar, nurse, "Okafor", "A3")
    with pytest.raises(UserError, match="A reason is needed"):
        cancel_admission(cedar.store, by=nurse, encounter_id=stay, reason=" ")
    cancel_admission(cedar.store, by=nurse, encounter_id=stay, reason="Wrong patient")
    assert encounter(cedar, stay).status == "cancelled"
    assert places(cedar, stay) == ()
    with pytest.raises(UserError, match="was cancelled"):
        cancel_admission(cedar.store, by=nurse, encounter_id=stay, reason="Again")


def test_an_admission_with_observations_did_happen(cedar: Cedar, nurse: Actor) -> None:
    stay = cedar.admit("Okafor", bed="A3")
    cedar.observe(stay)
    with pytest.raises(UserError, match="recorded in this stay already"):
        cancel_admission(
            cedar.store, by=nurse, encounter_id=stay.encounter_id, reason="Wrong patient"
        )


def test_a_time_is_put_right_between_its_neighbours(
    cedar: Cedar, nurse: Actor, clock: FixedClock
) -> None:
    stay = arrive(cedar, nurse, "Okafor", "A3")
    began = clock.now()
    clock.forward(hours=6)
    transfer_patient(
        cedar.store, by=nurse, encounter_id=stay, ward_id=cedar.ward_id, bed_id=cedar.beds["B1"]
    )
    with cedar.store.read() as session:
        told = effective(queries.events(session, [stay])[stay])
    moved = next(e for e in told if e.kind is Movement.TRANSFERRED)

    def put_right(hours: float) -> None:
        correct_time(
            cedar.store,
            by=nurse,
            encounter_id=stay,
            event_id=moved.id,
            at=began + dt.timedelta(hours=hours),
        )

    with pytest.raises(UserError, match="lies before"):
        put_right(-1)
    put_right(2)
    assert [p.since for p in places(cedar, stay)] == [began, began + dt.timedelta(hours=2)]
    with pytest.raises(UserError, match="put right already"):
        put_right(3)


def test_the_time_of_admission_follows_its_correction(
    cedar: Cedar, nurse: Actor, clock: FixedClock
) -> None:
    stay = arrive(cedar, nurse, "Okafor", "A3")
    with cedar.store.read() as session:
        first = effective(queries.events(session, [stay])[stay])[0]
    earlier = clock.now() - dt.timedelta(hours=2)
    correct_time(cedar.store, by=nurse, encounter_id=stay, event_id=first.id, at=earlier)
    assert encounter(cedar, stay).admitted_at == earlier


def test_a_bed_is_closed_with_a_reason_and_only_when_it_is_empty(
    cedar: Cedar, nurse: Actor
) -> None:
    arrive(cedar, nurse, "Okafor", "A3")
    with pytest.raises(UserError, match="Somebody lies in bed A3"):
        close_bed(cedar.store, by=nurse, bed_id=cedar.beds["A3"], why="Oxygen outlet broken")
    with pytest.raises(UserError, match="A reason is needed"):
        close_bed(cedar.store, by=nurse, bed_id=cedar.beds["A1"], why="")
    close_bed(cedar.store, by=nurse, bed_id=cedar.beds["A1"], why="Oxygen outlet broken")
    assert bed_state(cedar, "A1") == "closed"


def test_a_stranger_moves_nobody(cedar: Cedar, nurse: Actor) -> None:
    stay = arrive(cedar, nurse, "Okafor", "A3")
    stranger = replace(someone(), wards=frozenset({"5A"}))
    with pytest.raises(DeniedError):
        begin_leave(cedar.store, by=stranger, encounter_id=stay)
    with pytest.raises(DeniedError):
        cancel_admission(cedar.store, by=stranger, encounter_id=stay, reason="No")
    with pytest.raises(DeniedError):
        plan_discharge(cedar.store, by=stranger, encounter_id=stay, at=None)
