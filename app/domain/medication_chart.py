"""The drug chart of a stay: its orders in groups, and the rounds and doses of a shift."""

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.banner import PatientBannerView
from app.domain.dates import date_words
from app.domain.medication import Administration, Kind, Order
from app.domain.medication_plan import (
    LOOK_BACK,
    Dose,
    Limit,
    State,
    doses,
    given_twice,
    infusion_end,
    limit,
)
from app.domain.news2 import Score
from app.domain.words import say

# OWN CHOICE, as are the rounds of a chart on which nothing is planned.
DAY_SHIFT: Final = (dt.time(7), dt.time(21))
_USUAL_ROUNDS: Final = (dt.time(8), dt.time(12), dt.time(18), dt.time(22))
_ROUND: Final = dt.timedelta(minutes=30)  # doses nearer than this are given in one round


@dataclass(frozen=True, slots=True)
class MedicationView:
    """Everything about the medicines of one stay, as it was read."""

    banner: PatientBannerView
    encounter_id: uuid.UUID
    orders: tuple[Order, ...]
    entries: tuple[Administration, ...]
    score: Score | None
    is_open: bool
    undecided: frozenset[uuid.UUID] = frozenset()  # entries that wait for people to decide
    bands: frozenset[str] = frozenset()  # the numbers that a wristband of this person may bear

    def entries_of(self, order: Order) -> tuple[Administration, ...]:
        """Every entry about an order."""
        return tuple(e for e in self.entries if e.request_id == order.request_id)


@dataclass(frozen=True, slots=True)
class Shift:
    """A stretch of hours that a chart shows at once."""

    since: dt.datetime
    until: dt.datetime
    is_day: bool

    @property
    def words(self) -> str:
        """The name: "Day shift 23-Nov-2026"."""
        day = date_words(self.since.astimezone().date())
        return say("Day shift {day}", day=day) if self.is_day else say("Night of {day}", day=day)

    def step(self, by: int) -> "Shift":
        """Return the next shift, or the one before."""
        edge = self.until if by > 0 else self.since - dt.timedelta(minutes=1)
        return shift_at(edge)

    def holds(self, at: dt.datetime) -> bool:
        """Whether an instant falls into it."""
        return self.since <= at < self.until


def shift_at(at: dt.datetime) -> Shift:
    """Return the shift that an instant falls into, by the workstation's clock."""
    here = at.astimezone()
    begins, ends = DAY_SHIFT
    today = here.date()
    if begins <= here.time() < ends:
        return Shift(_on(today, begins), _on(today, ends), is_day=True)
    night = today if here.time() >= ends else today - dt.timedelta(days=1)
    return Shift(_on(night, ends), _on(night + dt.timedelta(days=1), begins), is_day=False)


def _on(day: dt.date, time: dt.time) -> dt.datetime:
    return dt.datetime.combine(day, time).astimezone()


@dataclass(frozen=True, slots=True)
class Row:
    """One order on the chart and its doses of the shift."""

    order: Order
    doses: tuple[Dose, ...]
    last_given: Administration | None
    limit: Limit | None  # what stands against a dose as required now
    twice: tuple[tuple[Administration, Administration], ...]
    ends_at: dt.datetime | None = None  # an infusion that runs


@dataclass(frozen=True, slots=True)
class Group:
    """The rows of one kind, never empty."""

    kind: Kind
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A shift of a drug chart."""

    shift: Shift
    now: dt.datetime
    groups: tuple[Group, ...]
    rounds: tuple[dt.datetime, ...]
    hidden: int  # orders that are over and have nothing in this shift

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every row in the order of the chart."""
        return tuple(row for group in self.groups for row in group.rows)

    @property
    def doses(self) -> tuple[Dose, ...]:
        """Every dose of the shift."""
        return tuple(dose for row in self.rows for dose in row.doses)

    def count(self, *states: State) -> int:
        """How many doses are in one of these states."""
        return sum(dose.state in states for dose in self.doses)

    @property
    def now_round(self) -> int | None:
        """The column of the round that is being given, or comes next; none in another shift."""
        if not self.shift.holds(self.now):
            return None
        open_rounds = (n for n, at in enumerate(self.rounds) if at > self.now - _ROUND)
        return next(open_rounds, len(self.rounds) - 1)

    @property
    def now_line(self) -> int | None:
        """How many columns lie before now; none in another shift."""
        if not self.shift.holds(self.now):
            return None
        return sum(at <= self.now for at in self.rounds)

    def waiting_after(self, dose: Dose) -> Dose | None:
        """The next dose that is due or overdue after this one, round in a ring; else none."""

        def place(each: Dose) -> tuple[dt.datetime, str]:
            return each.at, each.order.name

        waiting = [d for d in self.doses if d.state in {State.OVERDUE, State.DUE} and d != dose]
        return min(waiting, key=lambda d: (place(d) <= place(dose), place(d)), default=None)

    def column(self, at: dt.datetime) -> int:
        """The column into which an instant falls: the last round that has begun."""
        return max((n for n, each in enumerate(self.rounds) if each <= at), default=0)


def chart(
    view: MedicationView, *, shift: Shift, now: dt.datetime, with_ended: bool = False
) -> Chart:
    """Lay out a shift. What is overdue from before it is shown too; orders long over are counted.

    `with_ended` shows those as well.
    """
    rows: list[Row] = []
    hidden = 0
    for order in view.orders:
        entries = view.entries_of(order)
        shown = _doses(order, entries, shift=shift, now=now)
        if shown or with_ended or not _is_over(order, at=max(shift.since, order.start_at)):
            rows.append(_row(order, entries, shown, now=now))
        else:
            hidden += 1
    groups = tuple(
        Group(kind, found)
        for kind in Kind
        if (found := tuple(r for r in rows if r.order.kind is kind))
    )
    return Chart(shift, now, groups, _rounds(rows, shift=shift), hidden)


def _row(
    order: Order, entries: Sequence[Administration], shown: tuple[Dose, ...], *, now: dt.datetime
) -> Row:
    given = sorted((e for e in entries if e.is_given), key=lambda e: e.given_at)
    last = given[-1] if given else None
    is_infusion = order.kind is Kind.INFUSION and last is not None and order.stopped is None
    return Row(
        order,
        shown,
        last,
        limit(order, entries, at=now, dose=order.dose) if order.kind is Kind.PRN else None,
        given_twice(order, entries),
        infusion_end(order, last.given_at) if is_infusion and last else None,
    )


def _doses(
    order: Order, entries: Sequence[Administration], *, shift: Shift, now: dt.datetime
) -> tuple[Dose, ...]:
    found = doses(order, entries, since=shift.since - LOOK_BACK, until=shift.until, now=now)
    is_now = shift.holds(now)
    return tuple(
        dose
        for dose in found
        if shift.holds(dose.at)
        or (is_now and (dose.state is State.OVERDUE or _runs_still(dose, at=now)))
    )


def _runs_still(dose: Dose, *, at: dt.datetime) -> bool:
    """Whether an infusion of an earlier shift is still on its way."""
    if dose.state is not State.RUNNING or dose.last is None:
        return False
    ends = infusion_end(dose.order, dose.last.given_at)
    return ends is None or ends > at


def _is_over(order: Order, *, at: dt.datetime) -> bool:
    stopped = order.stopped is not None and order.stopped.at < at
    ended = order.end_at is not None and order.end_at < at
    return stopped or ended or (order.kind is Kind.ONCE and order.start_at < at)


def _rounds(rows: Iterable[Row], *, shift: Shift) -> tuple[dt.datetime, ...]:
    """Return the rounds of a shift: the times that are planned, those close together as one."""
    times = sorted(
        {
            d.at
            for row in rows
            if row.order.kind is not Kind.PRN
            for d in row.doses
            if shift.holds(d.at) or d.state is State.OVERDUE
        }
        or {
            at
            for day in {shift.since.date(), shift.until.date()}
            for time in _USUAL_ROUNDS
            if shift.holds(at := _on(day, time))
        }
    )
    found: list[dt.datetime] = []
    for at in times:
        if not found or at - found[-1] >= _ROUND:
            found.append(at)
    return tuple(found)
