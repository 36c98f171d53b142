"""When a dose is due, when it may not be given, and when one was given twice."""

import datetime as dt

import pytest

from app.domain.ids import new_id
from app.domain.medication import (
    Administration,
    Change,
    ChangeView,
    Kind,
    Order,
    Reason,
    Status,
)
from app.domain.medication_plan import (
    DAY,
    Dose,
    State,
    doses,
    given_twice,
    infusion_end,
    limit,
    next_doses,
    planned,
    why_late,
)

DAY0 = dt.date(2026, 11, 23)


def at(clock: str, *, day: int = 0) -> dt.datetime:
    time = dt.time.fromisoformat(clock)
    return dt.datetime.combine(DAY0 + dt.timedelta(days=day), time).astimezone()


def order(**values: object) -> Order:
    base: dict[str, object] = {
        "request_id": new_id(),
        "drug": "paracetamol",
        "dose": "1",
        "unit": "g",
        "route": "PO",
        "kind": Kind.REGULAR,
        "start_at": at("07:00", day=-1),
        "times": (dt.time(8), dt.time(14), dt.time(20)),
    }
    return Order(**(base | values))  # type: ignore[arg-type]


def entry(
    of: Order,
    given_at: dt.datetime,
    *,
    planned_for: dt.datetime | None = None,
    status: Status = Status.GIVEN,
    override: str = "",
    withdrawn: Administration | None = None,
) -> Administration:
    return Administration(
        entry_id=new_id(),
        request_id=of.request_id,
        scheduled_for=planned_for,
        given_at=given_at,
        status=status,
        dose=of.dose,
        reason=Reason.REFUSED if status is Status.NOT_GIVEN else None,
        reason_text="",
        override_reason=override,
        by_name="Amara Nwosu",
        withdrawn=withdrawn,
    )


def clocks(times: tuple[dt.datetime, ...]) -> list[str]:
    return [f"{t.astimezone():%d %H:%M}" for t in times]


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({}, ["23 08:00", "23 14:00", "23 20:00"]),
        ({"start_at": at("09:00")}, ["23 14:00", "23 20:00"]),
        ({"end_at": at("14:00")}, ["23 08:00", "23 14:00"]),
        ({"times": (), "interval_min": 480}, ["23 07:00", "23 15:00", "23 23:00"]),
        ({"kind": Kind.ONCE, "start_at": at("10:30")}, ["23 10:30"]),
        ({"kind": Kind.ONCE}, []),
        ({"kind": Kind.PRN}, []),
        ({"kind": Kind.INFUSION, "start_at": at("05:30")}, ["23 05:30"]),
        (
            {"changes": (ChangeView(Change.STOPPED, at("13:00"), "", "Dr"),)},
            ["23 08:00"],
        ),
    ],
)
def test_doses_are_planned_by_the_order(values: dict[str, object], found: list[str]) -> None:
    shown = planned(order(**values), since=at("00:00"), until=at("00:00", day=1))
    assert clocks(shown) == found


@pytest.mark.parametrize(
    ("now", "states"),
    [
        ("07:29", "PLANNED PLANNED PLANNED"),
        ("07:30", "DUE PLANNED PLANNED"),
        ("08:30", "DUE PLANNED PLANNED"),
        ("08:31", "OVERDUE PLANNED PLANNED"),
        ("13:29", "OVERDUE PLANNED PLANNED"),
        ("13:30", "MISSED DUE PLANNED"),
        ("19:30", "MISSED MISSED DUE"),
    ],
)
def test_the_clock_makes_a_dose_due_and_overdue(now: str, states: str) -> None:
    found = doses(order(), (), since=at("00:00"), until=at("00:00", day=1), now=at(now))
    assert [d.state.name for d in found] == states.split()


def one(of: Order, *entries: Administration, now: str = "09:00") -> Dose:
    found = doses(of, entries, since=at("00:00"), until=at("12:00"), now=at(now))
    return next(d for d in found if d.at == at("08:00"))


def test_what_was_written_decides_over_the_clock() -> None:
    asked = order()
    given = entry(asked, at("08:05"), planned_for=at("08:00"))
    refused = entry(asked, at("08:10"), planned_for=at("08:00"), status=Status.NOT_GIVEN)
    assert one(asked, given).state is State.GIVEN
    assert one(asked, refused).state is State.NOT_GIVEN
    assert one(asked, refused, given).last == given


def test_an_entry_made_in_error_does_not_count_but_stays() -> None:
    asked = order()
    back = entry(asked, at("08:20"), status=Status.IN_ERROR)
    given = entry(asked, at("08:05"), planned_for=at("08:00"), withdrawn=back)
    shown = one(asked, given)
    assert (shown.state, shown.entries) == (State.OVERDUE, (given,))


def test_an_entry_for_a_time_that_is_planned_no_longer_is_shown() -> None:
    stopped = ChangeView(Change.STOPPED, at("07:45"), "rash", "Dr")
    asked = order(changes=(stopped,))
    given = entry(asked, at("08:05"), planned_for=at("08:00"))
    assert one(asked, given).state is State.GIVEN


def held(*pairs: tuple[Change, str]) -> Order:
    return order(changes=tuple(ChangeView(kind, at(when), "", "Dr") for kind, when in pairs))


@pytest.mark.parametrize(
    ("steps", "state"),
    [
        (((Change.HELD, "07:00"),), State.HELD),
        (((Change.HELD, "08:50"),), State.HELD),  # it was open when the order was held
        (((Change.HELD, "07:00"), (Change.RESUMED, "08:30")), State.HELD),
        (((Change.HELD, "07:00"), (Change.RESUMED, "07:30")), State.OVERDUE),
        (((Change.HELD, "08:30"), (Change.RESUMED, "08:40")), State.OVERDUE),
    ],
)
def test_a_hold_takes_the_doses_that_fall_into_it(
    steps: tuple[tuple[Change, str], ...], state: State
) -> None:
    assert one(held(*steps)).state is state


def test_a_stopped_order_leaves_what_nobody_wrote_about() -> None:
    assert one(held((Change.STOPPED, "08:40"))).state is State.MISSED


def test_an_infusion_runs_until_it_is_through() -> None:
    bag = order(kind=Kind.INFUSION, unit="mL", dose="1000", rate_per_h="83", start_at=at("05:30"))
    begun = entry(bag, at("05:32"), planned_for=at("05:30"))
    (shown,) = doses(bag, (begun,), since=at("00:00"), until=at("12:00"), now=at("09:00"))
    assert shown.state is State.RUNNING
    assert infusion_end(bag, at("05:30")) == at("17:32")
    assert infusion_end(order(), at("05:30")) is None


PRN = {"kind": Kind.PRN, "times": (), "interval_min": 240, "max_in_24h": "4"}


@pytest.mark.parametrize(
    ("given", "now", "words"),
    [
        ([], "09:00", None),
        (["04:20"], "09:00", None),
        (["04:20"], "08:19", "Last given 04:20, the next may be given from 08:20"),
        (["04:20"], "08:20", None),
        (["00:10", "04:20", "08:30", "12:40"], "17:00",
         "4 g given in 24 h, at most 4 g is ordered"),
    ],
)  # fmt: skip
def test_a_dose_as_required_has_its_limits(given: list[str], now: str, words: str | None) -> None:
    asked = order(**PRN)
    entries = [entry(asked, at(clock)) for clock in given]
    found = limit(asked, entries, at=at(now), dose="1")
    assert (found.words if found else None) == words


def test_a_limit_ends_when_the_first_dose_is_a_day_old() -> None:
    asked = order(**PRN)
    entries = [entry(asked, at(c)) for c in ("00:10", "04:20", "08:30", "12:40")]
    found = limit(asked, entries, at=at("17:00"), dose="1")
    assert found is not None
    assert found.until == at("00:10") + DAY
    assert limit(asked, entries, at=at("00:11", day=1), dose="1") is None


def test_a_greater_dose_counts_for_what_it_is() -> None:
    asked = order(**PRN)
    entries = [entry(asked, at("00:10"))]
    assert limit(asked, entries, at=at("09:00"), dose="3") is None
    assert limit(asked, entries, at=at("09:00"), dose="3.5") is not None


def test_two_entries_for_one_planned_dose_are_one_too_many() -> None:
    asked = order()
    first = entry(asked, at("09:02"), planned_for=at("08:00"))
    second = entry(asked, at("09:05"), planned_for=at("08:00"))
    other = entry(asked, at("14:00"), planned_for=at("14:00"))
    assert given_twice(asked, (second, other, first)) == ((first, second),)
    assert given_twice(asked, (first, other)) == ()


def test_two_as_required_too_near_are_one_too_many_unless_somebody_said_why() -> None:
    asked = order(**PRN)
    first, second = entry(asked, at("09:02")), entry(asked, at("09:05"))
    known = entry(asked, at("09:05"), override="Pain 9 of 10, doctor asked")
    assert given_twice(asked, (first, second)) == ((first, second),)
    assert given_twice(asked, (first, known)) == ()
    assert given_twice(asked, (first, entry(asked, at("13:02")))) == ()


def test_an_entry_made_in_error_is_no_second_dose() -> None:
    asked = order()
    first = entry(asked, at("09:02"), planned_for=at("08:00"))
    back = entry(asked, at("09:10"), status=Status.IN_ERROR)
    second = entry(asked, at("09:05"), planned_for=at("08:00"), withdrawn=back)
    assert given_twice(asked, (first, second)) == ()


@pytest.mark.parametrize(
    ("now", "words"),
    [
        ("08:30", ""), ("07:30", ""), ("09:47", "1 h 47 min late, say why"),
        ("07:10", "50 min early, say why"), ("08:31", "31 min late, say why"),
    ],
)  # fmt: skip
def test_half_an_hour_around_its_time_is_on_time(now: str, words: str) -> None:
    assert why_late(Dose(order(), at("08:00"), State.DUE), at=at(now)) == words


def test_what_is_overdue_comes_next_then_what_is_due_together() -> None:
    a, b = order(), order(times=(dt.time(8), dt.time(14)))
    both = [
        *doses(a, (), since=at("10:00"), until=at("00:00", day=1), now=at("13:40")),
        *doses(b, (), since=at("10:00"), until=at("00:00", day=1), now=at("13:40")),
    ]
    found = next_doses(both)
    assert found is not None
    assert (found.at, found.count, found.is_overdue) == (at("14:00"), 2, False)
    late = doses(a, (), since=at("00:00"), until=at("12:00"), now=at("09:00"))
    found = next_doses([*both, *late])
    assert found is not None
    assert (found.at, found.is_overdue) == (at("08:00"), True)
    assert next_doses([]) is None
