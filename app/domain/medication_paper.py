"""The drug chart on paper: what is ordered, when it was last given, and boxes to sign by hand."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.dates import day_words
from app.domain.medication import Administration, Kind, Order, initials
from app.domain.medication_plan import DAY, LOOK_BACK, State, doses, infusion_end
from app.domain.words import say

_FREE_BOXES = 4  # for doses as required, and for an infusion that is changed


@dataclass(frozen=True, slots=True)
class MedicineOnPaper:
    """One order; `boxes` are the times of the doses to come, empty ones for any time."""

    drug: str
    dose: str
    how: str
    notes: tuple[str, ...]
    last: str
    warning: str  # held, given twice: not to be overlooked
    boxes: tuple[str, ...]


def on_paper(
    orders: Iterable[Order], entries: Iterable[Administration], *, now: dt.datetime
) -> tuple[MedicineOnPaper, ...]:
    """Return the orders that go on, by group, with the doses of the next 24 hours."""
    written = list(entries)
    going = [o for o in orders if o.stopped is None and (o.end_at is None or o.end_at >= now)]
    found = (
        _line(o, [e for e in written if e.request_id == o.request_id], now=now)
        for kind in Kind
        for o in going
        if o.kind is kind
    )
    return tuple(line for line in found if line is not None)


def _line(
    order: Order, entries: list[Administration], *, now: dt.datetime
) -> MedicineOnPaper | None:
    given = sorted((e for e in entries if e.is_given), key=lambda e: e.given_at)
    last = given[-1] if given else None
    if order.kind is Kind.ONCE and last is not None:
        return None
    words = ""
    if last is not None:
        here = last.given_at.astimezone()
        words = f"{day_words(here.date())} {here:%H:%M} {initials(last.by_name)}"
        if order.kind is Kind.INFUSION and (ends := infusion_end(order, last.given_at)):
            words += " " + say("ends {time}", time=f"{ends.astimezone():%H:%M}")
    return MedicineOnPaper(
        drug=order.name,
        dose=order.label,
        how=order.how,
        notes=order.notes,
        last=words or say("not yet"),
        warning=say("HELD: {why}", why=order.held.reason) if order.held else "",
        boxes=_boxes(order, entries, now=now),
    )


def _boxes(order: Order, entries: list[Administration], *, now: dt.datetime) -> tuple[str, ...]:
    if order.kind is Kind.PRN:
        return ("",) * _FREE_BOXES
    found = doses(order, entries, since=now - LOOK_BACK, until=now + DAY, now=now)
    times = [
        f"{d.at.astimezone():%H:%M}" + (" !" if d.state is State.OVERDUE else "")
        for d in found
        if d.state in {State.OVERDUE, State.DUE, State.PLANNED}
        or (d.state is State.HELD and d.at >= now)
    ]
    return tuple(times) or ("",) * _FREE_BOXES
