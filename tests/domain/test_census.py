"""Days are counted by midnights, as CMS tells (Pub. 100-02, chapter 3, section 20.1)."""

import datetime as dt
import uuid
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.adt import Stretch
from app.domain.census import (
    ToldStay,
    WardCount,
    bed_days,
    length_of_stay_days,
    midnight_after,
    present_at,
    ward_count,
)

ZONE = ZoneInfo("Europe/London")
A, B = uuid.UUID(int=1), uuid.UUID(int=2)
NOW = dt.datetime(2026, 11, 22, 9, tzinfo=ZONE)


def at(day: int, hour: int, minute: int = 0) -> dt.datetime:
    return dt.datetime(2026, 11, day, hour, minute, tzinfo=ZONE)


def stay(*parts: tuple[dt.datetime, dt.datetime | None, bool]) -> tuple[Stretch, ...]:
    return tuple(Stretch(since, to, A, B, away) for since, to, away in parts)


@pytest.mark.parametrize(
    ("parts", "days"),
    [
        pytest.param([(at(10, 14), at(13, 11), False)], [10, 11, 12], id="not the last day"),
        pytest.param([(at(10, 8), at(10, 20), False)], [10], id="within one day is one day"),
        pytest.param([(at(10, 23, 59), at(11, 0, 1), False)], [10], id="over one midnight"),
        pytest.param([(at(10, 8), at(11, 0), False)], [10], id="gone at the very midnight"),
        pytest.param([(at(11, 0), at(12, 9), False)], [11], id="come at the very midnight"),
        pytest.param(
            [
                (at(10, 8), at(12, 9), False),
                (at(12, 9), at(14, 18), True),
                (at(14, 18), at(16, 9), False),
            ],
            [10, 11, 14, 15],
            id="leave days do not count, the return does",
        ),
        pytest.param(
            [
                (at(10, 8), at(12, 9), False),
                (at(12, 9), at(12, 22), True),
                (at(12, 22), at(13, 9), False),
            ],
            [10, 11, 12],
            id="back by midnight counts",
        ),
        pytest.param([(at(20, 8), None, False)], [20, 21], id="still here: today is not over"),
        pytest.param([(at(22, 8), None, False)], [], id="admitted today"),
    ],
)
def test_days_are_counted_by_midnights(
    parts: list[tuple[dt.datetime, dt.datetime | None, bool]], days: list[int]
) -> None:
    assert [d.day.day for d in bed_days(stay(*parts), until=NOW, zone=ZONE)] == days


def test_each_day_belongs_to_the_bed_of_its_midnight() -> None:
    moved = (
        Stretch(at(10, 8), at(11, 15), A, A),
        Stretch(at(11, 15), at(13, 9), B, B),
    )
    found = bed_days(moved, until=NOW, zone=ZONE)
    assert [(d.day.day, d.ward_id) for d in found] == [(10, A), (11, B), (12, B)]


def test_the_hour_that_a_clock_repeats_makes_no_day_more() -> None:
    over = (Stretch(dt.datetime(2026, 10, 24, 20, tzinfo=ZONE), dt.datetime(2026, 10, 26, 8, tzinfo=ZONE), A, B),)  # fmt: skip # noqa: E501
    assert len(bed_days(over, until=NOW, zone=ZONE)) == 2


@pytest.mark.parametrize(
    ("admitted", "gone", "days"), [(at(10, 8), at(10, 20), 1), (at(10, 23), at(12, 1), 2)]
)
def test_the_length_of_stay_is_by_the_calendar(
    admitted: dt.datetime, gone: dt.datetime, days: int
) -> None:
    assert length_of_stay_days(admitted, gone, zone=ZONE) == days


def test_who_is_on_leave_is_not_present() -> None:
    midnight = midnight_after(dt.date(2026, 11, 12), zone=ZONE)
    assert present_at(stay((at(12, 9), at(14, 18), True)), midnight) is None
    assert present_at(stay((at(12, 9), at(14, 18), False)), midnight) is not None


def test_a_day_of_a_ward_is_counted() -> None:
    stays = [
        ToldStay((Stretch(at(10, 8), None, A, None),)),  # here all day
        ToldStay((Stretch(at(11, 9), None, A, None),)),  # admitted
        ToldStay((Stretch(at(10, 8), at(11, 9), B, None), Stretch(at(11, 9), None, A, None))),
        ToldStay((Stretch(at(10, 8), at(11, 9), A, None), Stretch(at(11, 9), None, B, None))),
        ToldStay((Stretch(at(10, 8), at(11, 9), A, None),)),  # discharged
        ToldStay((Stretch(at(10, 8), at(11, 9), A, None),), died=True),
        ToldStay(stay((at(9, 8), at(11, 9), False), (at(11, 9), None, True))),  # on leave
        ToldStay(stay((at(9, 8), at(10, 9), True), (at(10, 9), at(11, 9), True), (at(11, 9), None, False))),  # noqa: E501
        ToldStay((Stretch(at(12, 0), None, A, None),)),  # comes at the midnight: the next day's
    ]  # fmt: skip
    counted = ward_count(stays, A, since=at(11, 0), until=at(12, 0))
    assert counted == WardCount(
        began=5,
        admitted=1,
        transferred_in=1,
        back_from_leave=1,
        transferred_out=1,
        gone_on_leave=1,
        discharged=1,
        died=1,
        ended=4,
    )


_HOURS = st.lists(st.integers(0, 24 * 5), min_size=2, max_size=6, unique=True).map(sorted)


@st.composite
def told(draw: st.DrawFn) -> ToldStay:
    """A stay that moves between two wards and goes on leave, open or over."""
    hours = draw(_HOURS)
    ends = [*hours[1:], None] if draw(st.booleans()) else hours[1:]
    return ToldStay(
        tuple(
            Stretch(
                at(8, 0) + dt.timedelta(hours=start),
                None if end is None else at(8, 0) + dt.timedelta(hours=end),
                draw(st.sampled_from([A, B])),
                None,
                draw(st.booleans()),
            )
            for start, end in zip(hours, ends, strict=False)
        ),
        died=draw(st.booleans()),
    )


@given(st.lists(told(), max_size=8), st.integers(8, 12))
def test_who_is_there_at_the_end_is_who_was_there_and_came_less_who_went(
    stays: list[ToldStay], day: int
) -> None:
    c = ward_count(stays, A, since=at(day, 0), until=at(day + 1, 0))
    came = c.admitted + c.transferred_in + c.back_from_leave
    went = c.transferred_out + c.gone_on_leave + c.discharged + c.died
    assert c.ended == c.began + came - went
