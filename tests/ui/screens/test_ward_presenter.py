"""What the ward board does, without a window."""

import datetime as dt
import uuid
from dataclasses import replace

import pytest

from app.data.store import Store
from app.domain.actor import Role
from app.domain.errors import UserError
from app.domain.ward import (
    BedState,
    BedView,
    Disposition,
    Due,
    DueView,
    Filter,
    OccupantView,
    Urgency,
    WardBoardView,
    WardView,
)
from app.ui.context import Area
from app.ui.screens.ward.forms import Form, Found
from app.ui.screens.ward.presenter import ENTRY, WardPresenter
from app.ui.screens.ward.words import clock, due_line, due_short, metrics, minutes, spoken_bed
from app.ui.tasks_presenter import Whose
from tests.support.cedar import WELL, Cedar
from tests.support.desk import Desk
from tests.support.station import someone

NOW = dt.datetime(2026, 11, 23, 9, 47, tzinfo=dt.UTC)


class Twin:
    """A screen that only remembers, and fills forms in."""

    def __init__(self) -> None:
        self.wards: tuple[WardView, ...] = ()
        self.chosen: uuid.UUID | None = None
        self.board: WardBoardView | None = None
        self.filter = Filter.ALL
        self.moving: OccupantView | None = None
        self.has_no_ward = False
        self.form: Form | None = None
        self.refusals: list[UserError] = []
        self.found: tuple[Found, ...] = ()
        self.notes: list[tuple[str, str]] = []
        self.tasks_of: Whose | None = None

    def show_tasks(self, whose: Whose) -> None:
        self.tasks_of = whose

    def show_wards(self, wards: tuple[WardView, ...], chosen: uuid.UUID) -> None:
        self.wards, self.chosen = wards, chosen

    def show_board(self, board: WardBoardView, wanted: Filter) -> None:
        self.board, self.filter = board, wanted

    def show_moving(self, person: OccupantView | None) -> None:
        self.moving = person

    def show_form(self, form: Form) -> None:
        self.form = form

    def refuse_form(self, refusal: UserError) -> None:
        self.refusals.append(refusal)

    def close_form(self) -> None:
        self.form = None

    def show_found(self, found: tuple[Found, ...]) -> None:
        self.found = found

    def show_note(self, title: str, detail: str) -> None:
        self.notes.append((title, detail))

    def answer(self, **answers: str) -> None:
        """Fill the form in, what is not named as it stands there, and send it."""
        assert self.form is not None
        stands = {ask.key: ask.value for ask in self.form.asks}
        assert set(answers) <= set(stands)
        self.form.submit(stands | answers)

    def show_no_ward(self) -> None:
        self.has_no_ward = True

    def bed(self, label: str) -> BedView:
        assert self.board is not None
        return next(b for b in self.board.beds if b.label == label)


class Room:
    """A ward, its presenter and its twin."""

    def __init__(self, store: Store) -> None:
        self.cedar = Cedar(store)
        self.desk = Desk(store)
        self.view = Twin()
        self.presenter = WardPresenter(self.view, self.desk.context)


@pytest.fixture
def room(store: Store) -> Room:
    return Room(store)


def test_a_person_sees_their_own_ward_first(room: Room) -> None:
    room.desk.by = replace(someone(Role.DOCTOR), wards=frozenset({"5A"}))
    room.presenter.refresh()
    assert room.view.chosen == room.cedar.other_ward_id
    room.presenter.choose_ward(room.cedar.ward_id)
    room.presenter.refresh()
    assert room.view.board is not None
    assert room.view.board.ward.code == "4B"


def test_a_hospital_without_wards_says_so(store: Store) -> None:
    desk, view = Desk(store), Twin()
    WardPresenter(view, desk.context).refresh()
    assert view.has_no_ward


def test_the_same_filter_again_shows_all(room: Room) -> None:
    room.presenter.refresh()
    shown = []
    for _ in range(2):
        room.presenter.choose_filter(Filter.SICK)
        shown.append(room.view.filter)
    assert shown == [Filter.SICK, Filter.ALL]


def test_enter_opens_the_chart_and_o_the_entry(room: Room) -> None:
    stay = room.cedar.admit("Okafor", "Grace", bed="A3")
    room.presenter.refresh()
    room.presenter.open_bed(room.view.bed("A3"))
    room.presenter.observe(room.view.bed("A3"))
    chart, entry = room.desk.places
    assert (chart.area, chart.patient_id, chart.encounter_id, chart.title) == (
        Area.CHART,
        stay.patient_id,
        stay.encounter_id,
        "OKAFOR, Grace",
    )
    assert (chart.extra, entry.extra) == ("", ENTRY)


def test_a_key_on_an_empty_bed_says_why_it_does_nothing(room: Room) -> None:
    room.presenter.refresh()
    free = room.view.bed("C3")
    room.presenter.open_bed(free)
    room.presenter.observe(free)
    room.presenter.start_move(free.occupant, label=free.label)
    assert [words.split(".")[0] for words in room.desk.said] == [
        "Bed C3 is free",
        "Nobody lies in bed C3",
        "Nobody lies in bed C3",
    ]
    assert room.desk.places == []


@pytest.mark.parametrize("state", ["cleaning", "closed"])
def test_a_bed_is_set_ready_only_after_a_question(room: Room, state: str) -> None:
    room.cedar.set_bed("B2", state)
    room.presenter.refresh()
    room.desk.answers = [False, True]
    room.presenter.open_bed(room.view.bed("B2"))
    assert room.view.bed("B2").state is BedState(state)
    room.presenter.open_bed(room.view.bed("B2"))
    assert room.view.bed("B2").is_free
    assert room.desk.toasts == ["Bed B2 is ready"]


def test_a_patient_is_moved_to_the_bed_opened_next(room: Room) -> None:
    room.cedar.admit("Okafor", "Grace", bed="A3")
    room.presenter.refresh()
    room.presenter.choose_filter(Filter.OVERDUE)
    room.presenter.start_move(room.view.bed("A3").occupant)
    assert room.view.filter is Filter.ALL
    room.presenter.open_bed(room.view.bed("S1"))
    assert room.view.form is not None
    assert "OKAFOR, Grace gets bed S1" in room.view.form.body
    room.view.answer()
    assert room.view.bed("S1").occupant is not None
    assert room.view.bed("A3").state is BedState.CLEANING
    assert room.desk.toasts == ["OKAFOR, Grace is in bed S1 · A3 to be cleaned"]
    assert not room.presenter.is_moving
    assert room.view.moving is None


def test_a_move_to_a_taken_bed_goes_on(room: Room) -> None:
    room.cedar.admit("Brennan", bed="A1")
    room.cedar.admit("Okafor", bed="A3")
    room.presenter.refresh()
    room.presenter.start_move(room.view.bed("A3").occupant)
    room.presenter.open_bed(room.view.bed("A1"))
    assert room.desk.said == ["Bed A1 is not free. Choose a free bed, or Esc."]
    assert room.presenter.is_moving
    room.presenter.stop_move()
    room.presenter.open_bed(room.view.bed("A1"))
    assert len(room.desk.places) == 1


def test_a_bed_taken_meanwhile_is_refused_and_the_move_goes_on(room: Room) -> None:
    room.cedar.admit("Okafor", bed="A3")
    room.presenter.refresh()
    room.presenter.start_move(room.view.bed("A3").occupant)
    free = room.view.bed("S1")
    room.cedar.admit("Rahman", "Nadia", bed="S1")
    room.presenter.open_bed(free)
    room.view.answer()
    assert [r.title for r in room.view.refusals] == ["Bed S1 is taken by RAHMAN, Nadia"]
    assert room.presenter.is_moving


def test_a_patient_is_discharged_once_it_is_said_where_to(room: Room) -> None:
    room.cedar.admit("Okafor", "Grace", bed="A3")
    room.presenter.refresh()
    room.presenter.start_discharge(room.view.bed("C3"))
    assert room.desk.said == ["Nobody lies in bed C3."]
    room.presenter.start_discharge(room.view.bed("A3"))
    assert room.view.bed("A3").occupant is not None
    room.view.answer(where=Disposition.HOME.value)
    assert room.view.bed("A3").state is BedState.CLEANING
    assert room.desk.toasts == ["OKAFOR, Grace is discharged"]


@pytest.mark.parametrize(
    ("urgency", "due_min", "overdue_min", "what", "line"),
    [
        (Urgency.LATER, 200, 0, "next", ("plain", "Obs due 13:07")),
        (Urgency.LATER, 900, 0, "next", ("plain", "Obs due tomorrow 00:47")),
        (Urgency.DUE, 20, 0, "next", ("warn", "Obs due 10:07")),
        (Urgency.DUE, -5, 0, "next", ("warn", "Obs due now")),
        (Urgency.DUE, 0, 0, "first", ("warn", "First obs due now")),
        (Urgency.OVERDUE, -17, 17, "next", ("danger", "Obs overdue 17 min")),
        (Urgency.OVERDUE, -180, 180, "next", ("danger", "Obs overdue 3 h")),
    ],
)
def test_the_foot_of_a_card_says_what_is_due(
    urgency: Urgency,
    due_min: int,
    overdue_min: int,
    what: str,
    line: tuple[str, str],
) -> None:
    at = NOW + dt.timedelta(minutes=due_min)
    shown = due_line(DueView(urgency, at, overdue_min, first=what == "first"), now=NOW)
    assert (shown.tone, shown.words) == line


@pytest.mark.parametrize(
    ("urgency", "due_min", "overdue_min", "count", "words"),
    [
        (Urgency.LATER, 133, 0, 1, "Dose due 12:00"),
        (Urgency.DUE, 13, 0, 2, "2 doses due 10:00"),
        (Urgency.DUE, -5, 0, 1, "Dose due now"),
        (Urgency.OVERDUE, -47, 47, 1, "Dose overdue 47 min"),
    ],
)
def test_the_foot_of_a_card_names_a_dose(
    urgency: Urgency, due_min: int, overdue_min: int, count: int, words: str
) -> None:
    at = NOW + dt.timedelta(minutes=due_min)
    due = DueView(urgency, at, overdue_min, what=Due.DOSE, count=count)
    shown = due_line(due, now=NOW)
    assert (shown.icon, shown.words) == ("pill", words)


def test_a_narrow_card_says_the_time_and_leaves_the_rest_to_its_glyph() -> None:
    late = DueView(Urgency.OVERDUE, NOW, 99, what=Due.DOSE)
    assert due_short(late, now=NOW) == "Overdue 99 min"
    soon = DueView(Urgency.DUE, NOW, 0)
    assert due_short(soon, now=NOW) == f"Due {clock(NOW, now=NOW)}"


def test_times_of_other_days_name_their_day() -> None:
    assert clock(NOW, now=NOW) == "09:47"
    assert clock(NOW - dt.timedelta(days=1), now=NOW) == "yesterday 09:47"
    assert clock(NOW - dt.timedelta(days=3), now=NOW) == "20-Nov"


def test_long_spans_are_hours_and_days() -> None:
    assert [minutes(n) for n in (0, 119, 120, 2879, 2880)] == [
        "0 min", "119 min", "2 h", "47 h", "2 days",
    ]  # fmt: skip


def test_a_card_is_spoken_as_people_say_it(room: Room) -> None:
    stay = room.cedar.admit(
        "Okafor", "Grace", bed="A3", isolation="contact", allergies=(("Latex", "", ""),)
    )
    room.cedar.observe(stay, replace(WELL, consciousness="C", pulse_per_min=111), minutes_ago=77)
    room.cedar.admit("Brennan", bed="A1", asked=False, days_ago=0)
    room.presenter.refresh()
    now = room.desk.store.clock.now()
    assert spoken_bed(room.view.bed("A3"), now=now) == (
        "Bed A3, OKAFOR Grace, NEWS2 5 Medium, observations overdue 17 min, contact isolation, "
        "allergies Latex"
    )
    assert spoken_bed(room.view.bed("A1"), now=now).endswith("allergies not asked")
    assert spoken_bed(room.view.bed("C3"), now=now) == "Bed C3, free"


def test_a_calm_ward_has_no_coloured_number(room: Room) -> None:
    room.cedar.observe(room.cedar.admit("Okafor", bed="A3"))
    room.presenter.refresh()
    assert room.view.board is not None
    assert {m.tone for m in metrics(room.view.board)} == {"text"}
    room.cedar.admit("Brennan", bed="A1")
    room.presenter.refresh()
    coloured = {m.words: m.tone for m in metrics(room.view.board) if m.tone != "text"}
    assert coloured == {"overdue": "danger"}
