"""The movements of a stay: what is lawful when, and the places that follow from them."""

import datetime as dt
import itertools
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.adt import (
    LAWFUL,
    EventView,
    Movement,
    StayState,
    Stretch,
    between,
    effective,
    refusal,
    state_of,
    stretches,
)

NOON = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
A, B = uuid.UUID(int=1), uuid.UUID(int=2)
_numbers = itertools.count(100)


def event(
    kind: Movement,
    hours: float,
    *,
    bed: uuid.UUID | None = A,
    recorded: float | None = None,
    corrects: EventView | None = None,
) -> EventView:
    at = NOON + dt.timedelta(hours=hours)
    written = NOON + dt.timedelta(hours=hours if recorded is None else recorded)
    number = uuid.UUID(int=next(_numbers))
    return EventView(number, kind, at, written, None, bed, corrects.id if corrects else None)


def hours(stretch: Stretch) -> tuple[float, float | None]:
    start = (stretch.since - NOON) / dt.timedelta(hours=1)
    return start, (stretch.to - NOON) / dt.timedelta(hours=1) if stretch.to else None


@pytest.mark.parametrize("state", StayState)
@pytest.mark.parametrize("wanted", Movement)
def test_a_movement_is_lawful_or_refused_with_what_to_do(
    state: StayState, wanted: Movement
) -> None:
    no = refusal(state, wanted, name="OKAFOR, Grace")
    assert (no is None) == (wanted in LAWFUL[state])
    if no is not None:
        assert "OKAFOR, Grace" in no[0]
        assert no[1].endswith(".")


@pytest.mark.parametrize(
    ("status", "on_leave", "state"),
    [
        ("planned", False, StayState.PLANNED),
        ("in_progress", False, StayState.HERE),
        ("in_progress", True, StayState.ON_LEAVE),
        ("finished", False, StayState.OVER),
        ("cancelled", False, StayState.CANCELLED),
    ],
)
def test_a_row_tells_the_state(status: str, on_leave: bool, state: StayState) -> None:  # noqa: FBT001
    assert state_of(status, on_leave=on_leave) is state


def test_places_follow_from_admission_transfer_leave_and_discharge() -> None:
    told = [
        event(Movement.ADMITTED, 0),
        event(Movement.TRANSFERRED, 5, bed=B),
        event(Movement.LEAVE_BEGUN, 10, bed=B),
        event(Movement.LEAVE_ENDED, 20, bed=B),
        event(Movement.DISCHARGED, 30, bed=B),
    ]
    found = stretches(told)
    assert [hours(s) for s in found] == [(0, 5), (5, 10), (10, 20), (20, 30)]
    assert [s.bed_id for s in found] == [A, B, B, B]
    assert [s.away for s in found] == [False, False, True, False]


def test_a_discharge_taken_back_leaves_the_patient_where_they_were() -> None:
    gone = event(Movement.DISCHARGED, 8)
    told = [
        event(Movement.ADMITTED, 0),
        gone,
        event(Movement.DISCHARGE_CANCELLED, 9, corrects=gone),
    ]
    assert [hours(s) for s in stretches(told)] == [(0, None)]


def test_a_time_put_right_replaces_the_first_one() -> None:
    moved = event(Movement.TRANSFERRED, 5, bed=B)
    told = [
        event(Movement.ADMITTED, 0),
        moved,
        event(Movement.TRANSFERRED, 3, bed=B, recorded=9, corrects=moved),
    ]
    assert [hours(s) for s in stretches(told)] == [(0, 3), (3, None)]


def test_a_cancelled_admission_leaves_no_place() -> None:
    first = event(Movement.ADMITTED, 0)
    told = [first, event(Movement.ADMISSION_CANCELLED, 1, corrects=first)]
    assert stretches(told) == ()


def test_a_plan_alone_is_no_place() -> None:
    assert stretches([event(Movement.PLANNED, 4)]) == ()


def test_a_time_can_be_put_between_its_neighbours() -> None:
    told = [
        event(Movement.ADMITTED, 0),
        event(Movement.TRANSFERRED, 5, bed=B),
        event(Movement.DISCHARGE_PLANNED, 6),
        event(Movement.DISCHARGED, 9),
    ]
    assert between(told, told[0].id) == (None, told[1].at)
    assert between(told, told[1].id) == (told[0].at, told[3].at)
    assert between(told, told[3].id) == (told[1].at, None)


@given(st.lists(st.tuples(st.sampled_from(sorted(Movement)), st.integers(0, 99)), max_size=12))
def test_stretches_follow_each_other_without_overlap(
    drawn: list[tuple[Movement, int]],
) -> None:
    told = [event(kind, at) for kind, at in drawn]
    found = stretches(told)
    for one, two in itertools.pairwise(found):
        assert one.to is not None
        assert one.since < one.to <= two.since
    assert len(effective(told)) <= len(told)
