"""Each movement of the board: asked, timed, refused in its place, and told; without a window."""

import datetime as dt
import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from app.data.store import Store
from app.domain.actor import Role
from app.domain.adt import Movement
from app.domain.registration import Details
from app.domain.ward import BedState, Disposition
from app.services.arrivals import Plan, plan_arrival
from app.services.registration import register_patient
from app.services.ward_history import stay_movements
from tests.support.station import someone
from tests.ui.screens.test_ward_presenter import Room


@pytest.fixture
def room(store: Store) -> Room:
    made = Room(store)
    made.cedar.admit("Okafor", "Grace", bed="A3")
    made.cedar.admit("Brennan", "Aoife", bed="A1")
    made.presenter.refresh()
    return made


def who(room: Room, label: str) -> str:
    occupant = room.view.bed(label).occupant
    return occupant.family_name if occupant else ""


def begin(room: Room, label: str, words: str) -> None:
    """Choose a line of a bed's menu."""
    lines = [a for g in room.presenter.menu(room.view.bed(label)) for a in g.actions]
    next(line for line in lines if line.words == words).do()


def offered(room: Room, label: str) -> list[str]:
    return [a.words for g in room.presenter.menu(room.view.bed(label)) for a in g.actions]


def ago(room: Room, **span: int) -> str:
    at = room.desk.store.clock.now().astimezone() - dt.timedelta(**span)
    return f"{at:%Y-%m-%d %H:%M}"


def test_a_patient_dropped_on_a_free_bed_is_moved_there_once_it_is_said(room: Room) -> None:
    room.presenter.drop(room.view.bed("A3"), room.view.bed("S1"))
    assert who(room, "S1") == ""
    room.view.answer()
    assert (who(room, "S1"), room.view.bed("A3").state) == ("Okafor", BedState.CLEANING)


def test_patients_dropped_on_each_other_change_places(room: Room) -> None:
    room.presenter.drop(room.view.bed("A3"), room.view.bed("A1"))
    assert room.view.form is not None
    assert "OKAFOR, Grace gets bed A1" in room.view.form.body
    room.view.answer()
    assert (who(room, "A1"), who(room, "A3")) == ("Okafor", "Brennan")


def test_a_patient_is_not_dropped_on_a_bed_that_cannot_be_given(room: Room) -> None:
    room.cedar.set_bed("B2", "cleaning")
    room.presenter.refresh()
    room.presenter.drop(room.view.bed("A3"), room.view.bed("B2"))
    assert room.view.form is None
    assert room.desk.said == ["Bed B2 is not free. Choose a free bed, or Esc."]
    room.presenter.drop(room.view.bed("B1"), room.view.bed("S1"))
    assert room.view.form is None


def test_a_swap_is_chosen_from_the_menu(room: Room) -> None:
    begin(room, "A3", "Swap beds…")
    assert room.view.form is not None
    (other,) = room.view.form.asks[0].choices
    assert other[1] == "A1 · BRENNAN, Aoife"
    room.view.answer(**{"with": other[0]})
    assert (who(room, "A1"), who(room, "A3")) == ("Okafor", "Brennan")
    assert room.desk.toasts == ["OKAFOR, Grace and BRENNAN, Aoife have changed places"]


def test_a_late_entry_keeps_its_time_and_an_impossible_one_is_refused_in_place(room: Room) -> None:
    begin(room, "A3", "Begin leave…")
    room.view.answer(at="half past nine")
    room.view.answer(at=ago(room, days=4))
    assert [r.title.split(" at ")[0] for r in room.view.refusals] == [
        "This is no time",
        "This lies before what happened",
    ]
    assert room.view.form is not None
    room.view.answer(at=ago(room, minutes=90), until="tomorrow 10:00")
    occupant = room.view.bed("A3").occupant
    assert occupant is not None
    assert occupant.leave_since is not None
    assert occupant.leave_until is not None
    now = room.desk.store.clock.now()
    assert dt.timedelta(minutes=89) < now - occupant.leave_since < dt.timedelta(minutes=92)
    assert offered(room, "A3")[0] == "Back from leave…"
    begin(room, "A3", "Back from leave…")
    room.view.answer()
    occupant = room.view.bed("A3").occupant
    assert occupant is not None
    assert occupant.leave_since is None


def test_a_discharge_is_planned_and_the_plan_taken_back(room: Room) -> None:
    for typed, planned in (("tomorrow 10:00", True), ("", False)):
        begin(room, "A3", "Plan discharge…")
        room.view.answer(at=typed)
        occupant = room.view.bed("A3").occupant
        assert occupant is not None
        assert (occupant.going_at is not None) is planned
    assert room.desk.toasts[1] == "OKAFOR, Grace has no planned discharge"


def test_a_discharge_is_taken_back_with_a_reason(room: Room) -> None:
    begin(room, "A3", "Discharge…")
    room.view.answer(where=Disposition.HOME.value)
    assert who(room, "A3") == ""
    begin(room, "A1", "Take a discharge back…")
    assert room.view.form is not None
    ((stay, words),) = room.view.form.asks[0].choices
    assert words.startswith("OKAFOR, Grace · A3 · ")
    room.view.answer(stay=stay)
    assert [r.title for r in room.view.refusals] == ["A reason is needed"]
    room.view.answer(stay=stay, reason="Wrong patient")
    assert who(room, "A3") == "Okafor"
    assert room.view.notes == []


def test_what_could_not_be_done_is_told_until_it_is_read(room: Room) -> None:
    begin(room, "A3", "Discharge…")
    room.view.answer(where=Disposition.HOME.value)
    room.cedar.admit("Rahman", "Nadia", bed="A3")
    room.presenter.refresh()
    begin(room, "A1", "Take a discharge back…")
    assert room.view.form is not None
    stay = room.view.form.asks[0].choices[0][0]
    room.view.answer(stay=stay, reason="Wrong patient")
    assert room.view.notes == [
        ("OKAFOR, Grace is here again", "Bed A3 is no longer free; the patient has no bed yet.")
    ]
    assert room.desk.toasts == ["OKAFOR, Grace is discharged"]


def test_nobody_was_discharged_lately(room: Room) -> None:
    begin(room, "A1", "Take a discharge back…")
    assert room.desk.said == ["Nobody was discharged here in the last seven days."]


def test_an_admission_is_cancelled_with_a_reason(room: Room) -> None:
    begin(room, "A3", "Cancel admission…")
    room.view.answer(reason="Wrong patient")
    assert room.view.bed("A3").occupant is None


def test_a_time_is_put_right(room: Room) -> None:
    occupant = room.view.bed("A3").occupant
    assert occupant is not None
    begin(room, "A3", "Correct a time…")
    assert room.view.form is not None
    ((event, words),) = room.view.form.asks[0].choices
    assert words.endswith("Admitted A3")
    room.view.answer(event=event, at=ago(room, days=2))
    (told,) = stay_movements(room.desk.store, by=room.desk.by, encounter_id=occupant.encounter_id)
    assert told.kind is Movement.ADMITTED
    assert abs(room.desk.store.clock.now() - told.at - dt.timedelta(days=2)) < dt.timedelta(
        minutes=1
    )


def test_a_bed_is_closed_with_a_reason_and_says_it(room: Room) -> None:
    begin(room, "S1", "Close bed…")
    room.view.answer()
    assert [r.title for r in room.view.refusals] == ["A reason is needed"]
    room.view.answer(reason="Oxygen outlet broken")
    bed = room.view.bed("S1")
    assert (bed.state, bed.state_note) == (BedState.CLOSED, "Oxygen outlet broken")
    assert offered(room, "S1")[0] == "Set ready…"


def test_a_bed_is_kept_for_a_patient_who_is_found_and_then_received(room: Room) -> None:
    known = register_patient(
        room.desk.store, by=room.desk.by, details=Details(family_name="Rahman", given_name="Nadia")
    )
    begin(room, "S1", "Keep bed for…")
    assert room.view.form is not None
    assert room.view.form.find is not None
    room.view.form.find("rahm")
    (found,) = room.view.found
    assert found.patient_id == known.patient_id
    assert found.words.startswith("RAHMAN, Nadia · Not Known · ")
    room.view.form.find(" ")
    assert room.view.found == ()
    room.view.answer(patient=str(known.patient_id), at="tomorrow 10:00", reason="Hip")
    kept = room.view.bed("S1")
    assert kept.kept_for is not None
    assert not kept.is_free
    room.presenter.open_bed(kept)
    room.view.answer()
    assert who(room, "S1") == "Rahman"
    assert room.desk.toasts[-1] == "RAHMAN, Nadia is admitted"


def test_a_patient_is_received_without_the_bed_that_was_taken_meanwhile(room: Room) -> None:
    known = register_patient(
        room.desk.store, by=room.desk.by, details=Details(family_name="Rahman")
    )
    plan_arrival(
        room.desk.store,
        by=room.desk.by,
        patient_id=known.patient_id,
        plan=Plan(
            ward_id=room.cedar.ward_id,
            expected_at=room.desk.store.clock.now(),
            bed_id=room.cedar.beds["A3"],
        ),
    )
    room.presenter.refresh()
    assert room.view.board is not None
    room.presenter.arriving.receive(room.view.board.arrivals[0])
    room.view.answer()
    assert room.view.notes == [
        ("RAHMAN is admitted", "Bed A3 is taken by OKAFOR, Grace: admitted without a bed.")
    ]
    assert [w.occupant.family_name for w in room.view.board.waiting] == ["Rahman"]


def test_who_comes_another_day_and_into_another_bed_keeps_the_rest_of_the_plan(room: Room) -> None:
    known = register_patient(
        room.desk.store, by=room.desk.by, details=Details(family_name="Rahman")
    )
    plan = Plan(
        ward_id=room.cedar.ward_id,
        expected_at=room.desk.store.clock.now(),
        bed_id=room.cedar.beds["S1"],
        kind="D",
        reason="Hip",
        consultant="Dr H. Lindqvist",
    )
    plan_arrival(room.desk.store, by=room.desk.by, patient_id=known.patient_id, plan=plan)
    room.presenter.refresh()
    begin(room, "S1", "Change the arrival…")
    room.view.answer(at="25:00")
    assert [r.title for r in room.view.refusals] == ["This is no time"]
    room.view.answer(at="tomorrow 10:00", bed=str(room.cedar.beds["B1"]))
    assert room.view.board is not None
    (arrival,) = room.view.board.arrivals
    assert (arrival.bed_label, arrival.kind, arrival.reason) == ("B1", "D", "Hip")
    assert f"{arrival.expected_at.astimezone():%H:%M}" == "10:00"
    assert arrival.consultant == "Dr H. Lindqvist"
    assert room.desk.toasts[-1] == "RAHMAN is expected as changed"


def test_who_is_expected_no_longer_frees_the_bed(room: Room) -> None:
    known = register_patient(
        room.desk.store, by=room.desk.by, details=Details(family_name="Rahman")
    )
    plan = Plan(
        ward_id=room.cedar.ward_id,
        expected_at=room.desk.store.clock.now(),
        bed_id=room.cedar.beds["S1"],
    )
    plan_arrival(room.desk.store, by=room.desk.by, patient_id=known.patient_id, plan=plan)
    room.presenter.refresh()
    begin(room, "S1", "Cancel the arrival…")
    room.view.answer(reason="Went elsewhere")
    assert room.view.bed("S1").is_free


def test_the_menu_leads_to_the_tasks_of_a_patient_and_of_the_ward(room: Room) -> None:
    for label, words, title in (
        ("A3", "Tasks…", "Tasks of OKAFOR, Grace in bed A3"),
        ("B1", "Tasks of the ward…", "Tasks of ward Cedar"),
    ):
        begin(room, label, words)
        assert room.view.tasks_of is not None
        assert room.view.tasks_of.title == title


def test_a_menu_offers_what_a_person_may_do(room: Room) -> None:
    room.desk.by = someone(Role.BILLING_CLERK)
    assert offered(room, "A3") == []
    room.desk.by = someone(Role.REGISTRAR)
    assert "Discharge…" not in offered(room, "A3")
    assert "Swap beds…" in offered(room, "A3")


def test_a_bed_with_two_patients_shows_both_and_leads_to_the_decision(room: Room) -> None:
    room.cedar.admit("Rahman", "Nadia", bed="A3", days_ago=1)
    room.presenter.refresh()
    bed = room.view.bed("A3")
    assert [o.family_name for o in bed.also] == ["Rahman"]
    assert room.view.board is not None
    assert [w.note for w in room.view.board.waiting] == ["A3 is also OKAFOR's bed"]
    room.presenter.decide()
    assert [(p.area, p.extra) for p in room.desk.places] == [("sync", str(room.cedar.beds["A3"]))]


def test_the_papers_of_a_patient_go_to_the_printer_of_their_use(room: Room) -> None:
    room.desk.by = replace(someone(), wards=frozenset({"4B"}))
    begin(room, "A3", "Print the band")
    begin(room, "A3", "Print labels…")
    room.view.answer(copies="8")
    begin(room, "A3", "Print the registration sheet")
    begin(room, "A3", "Print the census…")
    room.view.answer(day=f"{room.desk.store.clock.now().astimezone():%Y-%m-%d}")
    assert room.desk.refused == []
    uses = [(use, name.split()[0], len(PdfReader(io.BytesIO(pdf)).pages))
            for use, name, pdf in room.desk.prints.sent]  # fmt: skip
    assert uses == [
        ("band", "Band", 1),
        ("label", "Labels", 8),
        ("document", "Registration", 1),
        ("document", "Census", 1),
    ]
    assert not any("OKAFOR" in name.upper() for _, name, _ in room.desk.prints.sent)
    sheet = PdfReader(io.BytesIO(room.desk.prints.sent[2][2])).pages[0].extract_text()
    assert "OKAFOR, Grace" in sheet
    assert "A3" in sheet
