"""Beds stand in the order of their bays, and a stay is counted in days of the calendar."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import new_id
from app.domain.news2 import NextObservations
from app.domain.ward import (
    BedState,
    BedView,
    Disposition,
    Due,
    DueView,
    Filter,
    Urgency,
    day_of_stay,
    due,
    in_bays,
    most_urgent,
    natural,
    shows,
)

NOON = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)


def bed(label: str, state: BedState = BedState.READY) -> BedView:
    return BedView(new_id(), label, state, None, None)


def test_labels_sort_as_people_count() -> None:
    labels = ["A10", "A2", "B1", "A1", "10", "2"]
    assert sorted(labels, key=natural) == ["A1", "A2", "A10", "B1", "2", "10"]


@given(st.lists(st.text("AB12 -", max_size=6)))
def test_any_labels_can_be_sorted(labels: list[str]) -> None:
    backwards = list(labels)
    backwards.reverse()
    assert sorted(backwards, key=natural) == sorted(labels, key=natural)


def test_beds_are_gathered_by_bay_with_its_note() -> None:
    bays = in_bays(
        [("Bay B", "", bed("B1")), ("Bay A", "", bed("A2")), ("Bay A", "Women", bed("A1"))]
    )
    assert [(b.name, b.note, [x.label for x in b.beds]) for b in bays] == [
        ("Bay A", "Women", ["A1", "A2"]),
        ("Bay B", "", ["B1"]),
    ]


@pytest.mark.parametrize(
    ("hours_ago", "day"), [(0, 1), (11, 1), (12, 1), (12.1, 2), (36, 2), (36.1, 3), (-1, 1)]
)
def test_the_day_of_admission_is_day_one(hours_ago: float, day: int) -> None:
    assert day_of_stay(NOON - dt.timedelta(hours=hours_ago), now=NOON) == day


@pytest.mark.parametrize(
    ("due_min", "urgency", "overdue_min"),
    [
        (31, Urgency.LATER, 0),
        (30, Urgency.DUE, 0),
        (0, Urgency.DUE, 0),
        (-59, Urgency.DUE, 0),
        (-60, Urgency.OVERDUE, 0),
        (-77, Urgency.OVERDUE, 17),
    ],
)
def test_a_set_becomes_due_half_an_hour_before(
    due_min: int, urgency: Urgency, overdue_min: int
) -> None:
    at = NOON + dt.timedelta(minutes=due_min)
    shown = due(NextObservations(at, at + dt.timedelta(hours=1)), now=NOON, first=False)
    assert (shown.urgency, shown.overdue_min) == (urgency, overdue_min)


def test_what_is_overdue_comes_before_what_is_earlier() -> None:
    hour = dt.timedelta(hours=1)
    soon = DueView(Urgency.DUE, NOON - hour)
    late = DueView(Urgency.OVERDUE, NOON, 5, what=Due.DOSE)
    assert most_urgent([soon, late]) is late
    assert most_urgent([soon, DueView(Urgency.DUE, NOON, what=Due.DOSE)]) is soon


@pytest.mark.parametrize(
    ("state", "filters"),
    [
        (BedState.READY, {Filter.ALL, Filter.FREE}),
        (BedState.CLEANING, {Filter.ALL, Filter.CLEANING}),
        (BedState.CLOSED, {Filter.ALL, Filter.CLOSED}),
    ],
)
def test_an_empty_bed_belongs_to_its_filters(state: BedState, filters: set[Filter]) -> None:
    assert {f for f in Filter if shows(bed("A1", state), f)} == filters


def test_every_disposition_has_words_and_a_code_that_a_drg_reads() -> None:
    assert all(d.word for d in Disposition)
    assert all(len(d.value) == 2 and d.value.isdigit() for d in Disposition)
