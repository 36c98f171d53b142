"""Days are counted by midnights, as CMS tells (Pub. 100-02, chapter 3, section 20.1)."""

import datetime as dt
import uuid
from zoneinfo import ZoneInfo

import pytest

from app.domain.adt import Stretch
from app.domain.census import bed_days, length_of_stay_days, midnight_after, present_at

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
