"""The board shows who lies where and what is due; beds change only as they lawfully can."""

import datetime as dt
from dataclasses import replace

import pytest

from app.data.models.registration import Patient
from app.data.models.ward import Bed, Encounter
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError, UserError
from app.domain.vitals import VitalsEntry
from app.domain.ward import (
    BedState,
    BedView,
    Disposition,
    Due,
    Filter,
    Urgency,
    WardBoardView,
)
from app.services.charting import correct_observations
from app.services.movements import discharge_patient, transfer_patient
from app.services.ward import set_bed_ready, ward_view, wards
from tests.support.cedar import WELL, Cedar
from tests.support.clock import FixedClock
from tests.support.medication import ordered, prescription
from tests.support.station import someone

LOW = replace(WELL, respiration_per_min=24)
MEDIUM = replace(WELL, consciousness="C", pulse_per_min=111)


@pytest.fixture
def cedar(store: Store) -> Cedar:
    return Cedar(store)


def board(cedar: Cedar, by: Actor) -> WardBoardView:
    return ward_view(cedar.store, by=by, ward_id=cedar.ward_id, now=cedar.store.clock.now())


def bed(cedar: Cedar, by: Actor, label: str) -> BedView:
    return next(b for b in board(cedar, by).beds if b.label == label)


def test_wards_are_listed_by_code_as_far_as_one_may_look(store: Store, nurse: Actor) -> None:
    Cedar(store)
    assert [w.code for w in wards(store, by=someone(Role.DOCTOR))] == ["4B", "5A"]
    assert [w.code for w in wards(store, by=nurse)] == ["4B"]


def test_bays_and_beds_stand_in_their_order(store: Store, nurse: Actor) -> None:
    cedar = Cedar(store, beds_in_bay=10)
    shown = board(cedar, nurse)
    assert next((b.name, b.note) for b in shown.bays) == ("Bay A", "Women")
    assert [b.label for b in shown.bays[0].beds] == [f"A{n}" for n in range(1, 11)]


def test_a_card_shows_the_patient(cedar: Cedar, nurse: Actor) -> None:
    stay = cedar.admit(
        "Okafor", "Grace", bed="A3", reason="Pneumonia", isolation="contact",
        allergies=(("Latex", "rash", "mild"), ("Penicillin", "", "severe")),
    )  # fmt: skip
    for minutes, values in ((600, WELL), (300, LOW), (10, MEDIUM)):
        cedar.observe(stay, values, minutes_ago=minutes)
    who = bed(cedar, nurse, "A3").occupant
    assert who is not None
    assert (who.family_name, who.age, who.sex, who.day_of_stay) == ("Okafor", "79y", "F", 4)
    assert who.score is not None
    assert who.score.text == "5 Medium"
    assert who.last_totals == (0, 2, 5)
    assert who.allergens == ("Penicillin", "Latex")
    assert who.due.urgency is Urgency.LATER
    assert who.due.due_at == cedar.store.clock.now() + dt.timedelta(minutes=50)


def test_the_small_line_holds_the_last_six_complete_scores(cedar: Cedar, nurse: Actor) -> None:
    stay = cedar.admit("Okafor", bed="A3")
    for n in range(8):
        cedar.observe(stay, LOW if n == 7 else WELL, minutes_ago=100 - n)
    cedar.observe(stay, VitalsEntry(pulse_per_min=70), minutes_ago=1, partial_reason="asleep")
    who = bed(cedar, nurse, "A3").occupant
    assert who is not None
    assert who.last_totals == (0, 0, 0, 0, 0, 2)
    assert who.score is not None
    assert who.score.total == 2


def test_a_corrected_set_leaves_the_board(cedar: Cedar, nurse: Actor) -> None:
    stay = cedar.admit("Okafor", bed="A3")
    cedar.observe(stay, WELL, minutes_ago=60)
    wrong = cedar.observe(stay, MEDIUM, minutes_ago=5)
    correct_observations(
        cedar.store, by=nurse, set_id=wrong, values=VitalsEntry(), reason="Wrong patient"
    )
    who = bed(cedar, nurse, "A3").occupant
    assert who is not None
    assert who.last_totals == (0,)


@pytest.mark.parametrize(
    ("minutes_ago", "urgency", "overdue_min"),
    [
        (0, Urgency.LATER, 0),
        (209, Urgency.LATER, 0),
        (210, Urgency.DUE, 0),
        (300, Urgency.DUE, 0),
        (359, Urgency.DUE, 0),
        (360, Urgency.OVERDUE, 0),
        (377, Urgency.OVERDUE, 17),
    ],
)
def test_observations_become_due_and_overdue(
    cedar: Cedar, nurse: Actor, minutes_ago: int, urgency: Urgency, overdue_min: int
) -> None:
    cedar.observe(cedar.admit("Okafor", bed="A3"), LOW, minutes_ago=minutes_ago)
    who = bed(cedar, nurse, "A3").occupant
    assert who is not None
    assert (who.due.urgency, who.due.overdue_min) == (urgency, overdue_min)
    assert not who.due.first


def test_a_patient_never_observed_is_due_at_once(cedar: Cedar, nurse: Actor) -> None:
    cedar.admit("Okafor", bed="A3", days_ago=0)
    who = bed(cedar, nurse, "A3").occupant
    assert who is not None
    assert who.score is None
    assert who.due.first
    assert who.due.urgency is Urgency.DUE


def test_the_counts_are_those_of_the_cards(cedar: Cedar, nurse: Actor) -> None:
    cedar.observe(cedar.admit("Well", bed="A1"))
    cedar.observe(cedar.admit("Sick", bed="A2"), MEDIUM, minutes_ago=40)
    cedar.admit("Late", bed="A3")
    cedar.set_bed("B1", "cleaning")
    cedar.set_bed("B2", "closed")
    shown = board(cedar, nurse)
    assert {f: shown.count(f) for f in Filter} == {
        Filter.ALL: 16,
        Filter.PATIENTS: 3,
        Filter.FREE: 11,
        Filter.CLEANING: 1,
        Filter.KEPT: 0,
        Filter.LEAVE: 0,
        Filter.GOING: 0,
        Filter.SICK: 1,
        Filter.OVERDUE: 1,
        Filter.DUE: 1,
        Filter.TASKS: 0,
        Filter.ISOLATED: 0,
        Filter.CLOSED: 1,
    }


def test_what_comes_next_is_sorted_by_time(cedar: Cedar, nurse: Actor) -> None:
    cedar.observe(cedar.admit("Later", bed="A1"))
    cedar.observe(cedar.admit("Hourly", bed="A2"), MEDIUM, minutes_ago=40)
    waiting = cedar.admit("Waiting")
    cedar.observe(waiting, LOW, minutes_ago=400)
    shown = board(cedar, nurse)
    assert [(n.bed_label, n.occupant.family_name) for n in shown.coming] == [
        ("", "Waiting"),
        ("A2", "Hourly"),
        ("A1", "Later"),
    ]
    assert [w.occupant.family_name for w in shown.waiting] == ["Waiting"]


def test_two_patients_in_one_bed_are_both_shown(cedar: Cedar, nurse: Actor) -> None:
    cedar.admit("First", bed="A1", days_ago=2)
    cedar.admit("Second", bed="A1", days_ago=1)
    shown = board(cedar, nurse)
    assert shown.beds[0].occupant is not None
    assert shown.beds[0].occupant.family_name == "First"
    (waiting,) = shown.waiting
    assert (waiting.occupant.family_name, waiting.note) == ("Second", "A1 is also FIRST's bed")


def test_the_day_of_stay_follows_the_calendar_of_the_place(cedar: Cedar, nurse: Actor) -> None:
    cedar.admit("Okafor", bed="A3", days_ago=0.5)  # the evening before, in London and Auckland
    auckland = dt.timezone(dt.timedelta(hours=13))
    now = cedar.store.clock.now().astimezone(auckland)
    shown = ward_view(cedar.store, by=nurse, ward_id=cedar.ward_id, now=now)
    who = shown.beds[2].occupant
    assert who is not None
    assert who.day_of_stay == 1


def test_a_billing_clerk_does_not_see_the_board(cedar: Cedar) -> None:
    with pytest.raises(DeniedError):
        board(cedar, someone(Role.BILLING_CLERK))


def test_a_move_leaves_a_bed_to_clean(cedar: Cedar, nurse: Actor) -> None:
    stay = cedar.admit("Okafor", bed="A3")
    moved = transfer_patient(
        cedar.store,
        by=nurse,
        encounter_id=stay.encounter_id,
        ward_id=cedar.ward_id,
        bed_id=cedar.beds["S1"],
    )
    assert moved.cleaning_bed == "A3"
    assert moved.changed == {"bed", "encounter", "encounter_event"}
    assert bed(cedar, nurse, "A3").state is BedState.CLEANING
    assert bed(cedar, nurse, "A3").occupant is None
    assert bed(cedar, nurse, "S1").occupant is not None


def test_a_transfer_without_a_bed_waits_in_the_other_ward(cedar: Cedar, nurse: Actor) -> None:
    stay = cedar.admit("Okafor", bed="A3")
    transfer_patient(
        cedar.store, by=nurse, encounter_id=stay.encounter_id, ward_id=cedar.other_ward_id
    )
    doctor = someone(Role.DOCTOR)
    there = ward_view(
        cedar.store, by=doctor, ward_id=cedar.other_ward_id, now=cedar.store.clock.now()
    )
    assert [w.occupant.family_name for w in there.waiting] == ["Okafor"]


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("A3", "is there already"),
        ("A1", "taken by BRENNAN, Aoife"),
        ("B2", "is being cleaned"),
        ("C3", "is closed"),
        ("M1", "does not stand in Cedar"),
    ],
)
def test_a_bed_that_cannot_be_given_is_refused(
    cedar: Cedar, nurse: Actor, label: str, words: str
) -> None:
    cedar.admit("Brennan", "Aoife", bed="A1")
    cedar.set_bed("B2", "cleaning")
    cedar.set_bed("C3", "closed")
    stay = cedar.admit("Okafor", "Grace", bed="A3")
    with pytest.raises(UserError, match=words):
        transfer_patient(
            cedar.store,
            by=nurse,
            encounter_id=stay.encounter_id,
            ward_id=cedar.ward_id,
            bed_id=cedar.beds[label],
        )
    assert bed(cedar, nurse, "A3").occupant is not None
    assert bed(cedar, nurse, "A3").state is BedState.READY


def test_one_of_two_in_a_bed_leaves_it_to_the_other(cedar: Cedar, nurse: Actor) -> None:
    cedar.admit("First", bed="A1", days_ago=2)
    second = cedar.admit("Second", bed="A1", days_ago=1)
    transfer_patient(
        cedar.store,
        by=nurse,
        encounter_id=second.encounter_id,
        ward_id=cedar.ward_id,
        bed_id=cedar.beds["A2"],
    )
    assert bed(cedar, nurse, "A1").state is BedState.READY
    assert board(cedar, nurse).waiting == ()


def test_a_discharge_ends_the_stay_and_sends_the_bed_to_cleaning(
    cedar: Cedar, nurse: Actor
) -> None:
    stay = cedar.admit("Okafor", bed="A3")
    discharge_patient(
        cedar.store, by=nurse, encounter_id=stay.encounter_id, disposition=Disposition.HOME
    )
    with cedar.store.read() as session:
        row = session.get_one(Encounter, stay.encounter_id)
        assert (row.status, row.disposition) == ("finished", "01")
        assert row.discharged_at == cedar.store.clock.now()
        assert session.get_one(Patient, stay.patient_id).deceased_at is None
    assert bed(cedar, nurse, "A3").state is BedState.CLEANING
    with pytest.raises(UserError, match="is over"):
        discharge_patient(
            cedar.store, by=nurse, encounter_id=stay.encounter_id, disposition=Disposition.HOME
        )


def test_a_death_is_noted_in_the_patients_record(cedar: Cedar, nurse: Actor) -> None:
    stay = cedar.admit("Okafor", bed="A3")
    done = discharge_patient(
        cedar.store, by=nurse, encounter_id=stay.encounter_id, disposition=Disposition.DIED
    )
    assert done.changed == {"bed", "encounter", "encounter_event", "patient"}
    with cedar.store.read() as session:
        patient = session.get_one(Patient, stay.patient_id)
        assert patient.deceased_at == cedar.store.clock.now()


def test_a_cleaned_bed_is_free_again(cedar: Cedar, nurse: Actor, clock: FixedClock) -> None:
    cedar.set_bed("A3", "cleaning")
    clock.forward(minutes=30)
    done = set_bed_ready(cedar.store, by=nurse, bed_id=cedar.beds["A3"])
    assert done.changed == {"bed"}
    assert bed(cedar, nurse, "A3").is_free
    with cedar.store.read() as session:
        assert session.get_one(Bed, cedar.beds["A3"]).state_since == clock.now()
    with pytest.raises(UserError, match="ready already"):
        set_bed_ready(cedar.store, by=nurse, bed_id=cedar.beds["A3"])


def test_beds_of_another_ward_are_not_changed(cedar: Cedar) -> None:
    stranger = replace(someone(), wards=frozenset({"5A"}))
    stay = cedar.admit("Okafor", bed="A3")
    cedar.set_bed("B2", "cleaning")
    with pytest.raises(DeniedError):
        board(cedar, stranger)
    with pytest.raises(DeniedError):
        set_bed_ready(cedar.store, by=stranger, bed_id=cedar.beds["B2"])
    with pytest.raises(DeniedError):
        transfer_patient(
            cedar.store,
            by=stranger,
            encounter_id=stay.encounter_id,
            ward_id=cedar.other_ward_id,
            bed_id=cedar.beds["M1"],
        )
    with pytest.raises(DeniedError):
        discharge_patient(
            cedar.store,
            by=stranger,
            encounter_id=stay.encounter_id,
            disposition=Disposition.HOME,
        )


def test_a_dose_that_is_overdue_comes_before_the_next_observations(
    cedar: Cedar, nurse: Actor
) -> None:
    stay = cedar.admit("Nguyen", bed="C2")
    cedar.observe(stay, minutes_ago=10)
    ordered(cedar.store, stay.encounter_id)
    who = bed(cedar, nurse, "C2").occupant
    assert who is not None
    assert (who.due.what, who.due.urgency, who.due.overdue_min) == (
        Due.DOSE, Urgency.OVERDUE, 107,
    )  # fmt: skip


def test_doses_of_one_round_are_counted(cedar: Cedar, nurse: Actor) -> None:
    stay = cedar.admit("De Souza", bed="A2")
    cedar.observe(stay, minutes_ago=10)
    for _ in range(2):
        ordered(cedar.store, stay.encounter_id, prescription(cedar.store, times="10:00"))
    who = bed(cedar, nurse, "A2").occupant
    assert who is not None
    assert (who.due.what, who.due.urgency, who.due.count) == (Due.DOSE, Urgency.DUE, 2)
