"""When doses are due, what state each is in, and which must not be given yet or were given twice.

Pure: orders, entries and an instant in; no clinical content of its own.
"""

import datetime as dt
import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise
from typing import Final

from app.domain.medication import (
    Administration,
    Change,
    Kind,
    Order,
    Reason,
    amount_words,
    plain,
    span_words,
)
from app.domain.words import say

# OWN CHOICE: half an hour around its time a dose is due and on time; later it is overdue.
ON_TIME: Final = dt.timedelta(minutes=30)
DAY: Final = dt.timedelta(hours=24)
# OWN CHOICE: what nobody has said anything about for so long is found in its own shift alone.
LOOK_BACK: Final = dt.timedelta(days=3)
_MOST_DOSES = 2_000  # of one order in one look; an interval of minutes over years is a slip


class State(enum.StrEnum):
    """What a planned dose is now."""

    PLANNED = "planned"
    DUE = "due"
    OVERDUE = "overdue"
    GIVEN = "given"
    NOT_GIVEN = "not_given"
    HELD = "held"
    MISSED = "missed"  # nobody said anything, and its time is over: the next dose is due
    RUNNING = "running"  # an infusion that was begun


@dataclass(frozen=True, slots=True)
class Dose:
    """One dose of an order: planned at `at`, or as required and then at the time it was given."""

    order: Order
    at: dt.datetime
    state: State
    entries: tuple[Administration, ...] = ()  # all of them, also those taken back

    @property
    def given(self) -> tuple[Administration, ...]:
        """The entries by which it was given: more than one is too many."""
        return tuple(e for e in self.entries if e.is_given)

    @property
    def is_open(self) -> bool:
        """Whether something may be done about it."""
        return self.state in {State.PLANNED, State.DUE, State.OVERDUE, State.HELD, State.MISSED}

    @property
    def last(self) -> Administration | None:
        """The entry that counts: the first that was given, else the last that was not."""
        standing = [e for e in self.entries if e.stands]
        return (self.given or tuple(reversed(standing)) or (None,))[0]

    def late_min(self, now: dt.datetime) -> int:
        """Whole minutes since its time; negative before."""
        return int((now - self.at).total_seconds() // 60)


def planned(order: Order, *, since: dt.datetime, until: dt.datetime) -> tuple[dt.datetime, ...]:
    """Return when doses of an order are planned in [since, until), until it is stopped or ends.

    Times of day are those of the workstation's clock on each day, also over a change of summer
    time. An order as required has no planned doses.
    """
    end = min(t for t in (until, order.stopped.at if order.stopped else None, _end(order)) if t)
    match order.kind:
        case Kind.ONCE | Kind.INFUSION:
            found: Iterable[dt.datetime] = (order.start_at,)
        case Kind.PRN:
            found = ()
        case Kind.REGULAR if order.interval_min:
            found = _by_interval(order, since=since, until=end)
        case Kind.REGULAR:
            found = _by_times(order, since=since, until=end)
    return tuple(t for t in found if order.start_at <= t and since <= t < end)


def _end(order: Order) -> dt.datetime | None:
    """The planned end belongs to the order: a dose at that very minute is still given."""
    return order.end_at + dt.timedelta(minutes=1) if order.end_at else None


def _by_interval(order: Order, *, since: dt.datetime, until: dt.datetime) -> Iterable[dt.datetime]:
    step = dt.timedelta(minutes=order.interval_min or 1)
    skipped = max(0, (since - order.start_at) // step)
    at = order.start_at + skipped * step
    for _ in range(_MOST_DOSES):
        if at >= until:
            return
        yield at
        at += step


def _by_times(order: Order, *, since: dt.datetime, until: dt.datetime) -> Iterable[dt.datetime]:
    day = max(since, order.start_at).astimezone().date() - dt.timedelta(days=1)
    last = until.astimezone().date()
    while day <= last:
        for time in order.times:
            yield dt.datetime.combine(day, time).astimezone().astimezone(dt.UTC)
        day += dt.timedelta(days=1)


def doses(
    order: Order,
    entries: Sequence[Administration],
    *,
    since: dt.datetime,
    until: dt.datetime,
    now: dt.datetime,
) -> tuple[Dose, ...]:
    """Return the doses of an order in a time, by time: those planned, and whatever was recorded.

    An entry for a time that is planned no longer is shown all the same: nothing is hidden.
    """
    if order.kind is Kind.PRN:
        return tuple(
            Dose(order, e.given_at, _recorded(order, e), (e,))
            for e in sorted(entries, key=lambda e: e.given_at)
            if since <= e.given_at < until and e.scheduled_for is None
        )
    by_time: dict[dt.datetime, list[Administration]] = {}
    for entry in entries:
        if entry.scheduled_for is not None and since <= entry.scheduled_for < until:
            by_time.setdefault(entry.scheduled_for, []).append(entry)
    times = planned(order, since=since, until=until)
    after = _next_times(order, times)
    found = [
        _dose(order, at, by_time.get(at, ()), following=after.get(at), now=now)
        for at in sorted({*times, *by_time})
    ]
    return tuple(found)


def _next_times(order: Order, times: Sequence[dt.datetime]) -> dict[dt.datetime, dt.datetime]:
    """Return for each planned time the one after it, also beyond the end of the list."""
    if not times:
        return {}
    tail = planned(order, since=times[-1], until=times[-1] + 2 * DAY)[1:2]
    return dict(pairwise((*times, *tail)))


def _dose(
    order: Order,
    at: dt.datetime,
    entries: Sequence[Administration],
    *,
    following: dt.datetime | None,
    now: dt.datetime,
) -> Dose:
    dose = Dose(order, at, State.PLANNED, tuple(sorted(entries, key=lambda e: e.given_at)))
    if dose.last is not None:
        return replace(dose, state=_recorded(order, dose.last))
    is_over = (following is not None and now >= following - ON_TIME) or (
        order.stopped is not None and now >= order.stopped.at
    )
    if _is_held(order, at, is_over=is_over):
        state = State.HELD
    elif is_over and now > at:
        state = State.MISSED
    elif now > at + ON_TIME:
        state = State.OVERDUE
    elif now >= at - ON_TIME:
        state = State.DUE
    else:
        state = State.PLANNED
    return replace(dose, state=state)


def _recorded(order: Order, entry: Administration) -> State:
    if not entry.is_given:
        return State.NOT_GIVEN
    is_running = order.kind is Kind.INFUSION and order.stopped is None
    return State.RUNNING if is_running else State.GIVEN


def _is_held(order: Order, at: dt.datetime, *, is_over: bool) -> bool:
    """Whether a dose falls into a hold; one that was open when the order was held does so too."""
    since: dt.datetime | None = None
    for change in order.changes:
        if change.kind is Change.HELD and since is None:
            since = change.at
        elif change.kind is not Change.HELD and since is not None:
            if since <= at < change.at:
                return True
            since = None
    return since is not None and (at >= since or not is_over)


def infusion_end(order: Order, begun_at: dt.datetime) -> dt.datetime | None:
    """Return when an infusion that was begun is through at its rate; none without a rate."""
    if not order.rate_per_h or not order.dose:
        return None
    hours = Decimal(order.dose) / Decimal(order.rate_per_h)
    return begun_at + dt.timedelta(minutes=int(hours * 60))


@dataclass(frozen=True, slots=True)
class Limit:
    """Why a dose as required must not be given now; it may with a written reason."""

    words: str
    until: dt.datetime


def limit(
    order: Order, entries: Iterable[Administration], *, at: dt.datetime, dose: str
) -> Limit | None:
    """Return what stands against a further dose at an instant: too soon, or too much in 24 h."""
    given = [e for e in entries if e.is_given and e.given_at <= at]
    if order.kind is Kind.PRN and order.interval_min and given:
        last = max(e.given_at for e in given)
        until = last + dt.timedelta(minutes=order.interval_min)
        if at < until:
            return Limit(
                say(
                    "Last given {last}, the next may be given from {time}",
                    last=_clock(last),
                    time=_clock(until),
                ),
                until,
            )
    if order.max_in_24h:
        lately = sorted((e for e in given if at - DAY < e.given_at), key=lambda e: e.given_at)
        total = sum((Decimal(e.dose or order.dose) for e in lately), Decimal(0))
        if lately and total + Decimal(dose) > Decimal(order.max_in_24h):
            return Limit(
                say(
                    "{given} given in 24 h, at most {most} is ordered",
                    given=amount_words(plain(total), order.unit),
                    most=amount_words(order.max_in_24h, order.unit),
                ),
                lately[0].given_at + DAY,
            )
    return None


def given_twice(
    order: Order, entries: Iterable[Administration]
) -> tuple[tuple[Administration, Administration], ...]:
    """Return the pairs that are one dose too many, by time.

    Of a planned dose: any two by which it was given. As required: two nearer to each other than
    the order's interval, unless whoever gave the later one said why.
    """
    given = sorted((e for e in entries if e.is_given), key=lambda e: e.given_at)
    if order.kind is Kind.PRN:
        if not order.interval_min:
            return ()
        least = dt.timedelta(minutes=order.interval_min)
        return tuple(
            (a, b)
            for a, b in pairwise(given)
            if b.given_at - a.given_at < least and not b.override_reason
        )
    by_time: dict[dt.datetime | None, list[Administration]] = {}
    for entry in given:
        by_time.setdefault(entry.scheduled_for, []).append(entry)
    return tuple(pair for same in by_time.values() if len(same) > 1 for pair in pairwise(same))


@dataclass(frozen=True, slots=True)
class DueDoses:
    """The doses that come next, all of one time."""

    at: dt.datetime
    count: int
    is_overdue: bool


def next_doses(found: Iterable[Dose]) -> DueDoses | None:
    """Return the overdue ones first, else the next that are due or planned; none without any."""
    waiting = [d for d in found if d.state in {State.PLANNED, State.DUE, State.OVERDUE}]
    if not waiting:
        return None
    first = min(waiting, key=lambda d: (d.state is not State.OVERDUE, d.at))
    same = [d for d in waiting if d.at == first.at]
    return DueDoses(first.at, len(same), first.state is State.OVERDUE)


def why_late(dose: Dose, *, at: dt.datetime) -> str:
    """Return how far from its time a planned dose would be given; empty while it is on time."""
    apart = dose.late_min(at)
    if at - dose.at > ON_TIME:
        return say("{time} late, say why", time=span_words(apart))
    if dose.at - at > ON_TIME:
        return say("{time} early, say why", time=span_words(-apart))
    return ""


def not_given_words(entry: Administration) -> str:
    """Return why a dose was not given, in few words."""
    word = entry.reason.word if entry.reason else Reason.OTHER.word
    return f"{word}: {entry.reason_text}" if entry.reason_text else word


def _clock(at: dt.datetime) -> str:
    return f"{at.astimezone():%H:%M}"
