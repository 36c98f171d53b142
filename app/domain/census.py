"""Days in hospital as they are counted for the census and for billing: by midnights.

Source: CMS, Medicare Benefit Policy Manual (Pub. 100-02), chapter 3, sections 20.1 and 20.1.2, as
in SSA POMS HI 00601.070 and HI 00601.080. A day goes from midnight to midnight. The day of
admission counts, the day of discharge or death does not; both on one day count as one day. The day
on which a leave begins does not count unless the patient is back by midnight, and the day of the
return counts if the patient is present at its midnight. All of that is one sentence: a day counts
if the patient is present at the midnight that ends it, and a stay within one day is one day.
Other payers may count otherwise; that is their tariff's affair.
"""

import datetime as dt
import uuid
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.adt import Stretch


@dataclass(frozen=True, slots=True)
class BedDay:
    """One counted day and the ward and bed that it belongs to."""

    day: dt.date
    ward_id: uuid.UUID | None
    bed_id: uuid.UUID | None


def midnight_after(day: dt.date, *, zone: dt.tzinfo) -> dt.datetime:
    """Return the midnight that ends a day, by the hospital's clock."""
    return dt.datetime.combine(day + dt.timedelta(days=1), dt.time(), tzinfo=zone)


def present_at(stretches: Sequence[Stretch], midnight: dt.datetime) -> Stretch | None:
    """Return where a patient was as a midnight struck; none when away, before or after the stay.

    Who leaves at midnight was still there; who comes at midnight comes on the new day.
    """
    return next(
        (
            s
            for s in stretches
            if s.since < midnight and (s.to is None or midnight <= s.to) and not s.away
        ),
        None,
    )


def bed_days(
    stretches: Sequence[Stretch], *, until: dt.datetime, zone: dt.tzinfo
) -> tuple[BedDay, ...]:
    """Return the counted days of a stay, up to and without the day of `until` while it lasts.

    Stretches follow each other in time; `until` is aware and stands for now.
    """
    if not stretches:
        return ()
    first = stretches[0].since.astimezone(zone).date()
    end = stretches[-1].to
    last = (end or until).astimezone(zone).date()
    if end is not None and first == last:
        only = stretches[-1]
        return (BedDay(first, only.ward_id, only.bed_id),)
    days = []
    for n in range((last - first).days):
        day = first + dt.timedelta(days=n)
        place = present_at(stretches, midnight_after(day, zone=zone))
        if place is not None:
            days.append(BedDay(day, place.ward_id, place.bed_id))
    return tuple(days)


def length_of_stay_days(admitted_at: dt.datetime, ended_at: dt.datetime, *, zone: dt.tzinfo) -> int:
    """Return the days from admission to discharge by the calendar, at least one."""
    days = ended_at.astimezone(zone).date() - admitted_at.astimezone(zone).date()
    return max(1, days.days)


@dataclass(frozen=True, slots=True)
class ToldStay:
    """A stay as the census needs it."""

    stretches: tuple[Stretch, ...]
    died: bool = False


@dataclass(frozen=True, slots=True)
class WardCount:
    """A ward's day: who was there as it began, who came and went, who is there as it ends."""

    began: int = 0
    admitted: int = 0
    transferred_in: int = 0
    back_from_leave: int = 0
    transferred_out: int = 0
    gone_on_leave: int = 0
    discharged: int = 0
    died: int = 0
    ended: int = 0


def ward_count(
    stays: Iterable[ToldStay],
    ward_id: uuid.UUID,
    *,
    since: dt.datetime,
    until: dt.datetime,
) -> WardCount:
    """Count a ward between two midnights; what happens at a midnight belongs to the day after it.

    `ended` is always `began` with all that came and without all that went.
    """
    found: Counter[str] = Counter()
    for stay in stays:
        for name, midnight in (("began", since), ("ended", until)):
            place = present_at(stay.stretches, midnight)
            found[name] += place is not None and place.ward_id == ward_id
        for at, name in _changes(stay, ward_id):
            found[name] += since <= at < until
    return WardCount(**found)


def _changes(stay: ToldStay, ward_id: uuid.UUID) -> list[tuple[dt.datetime, str]]:
    """Return each coming to and going from a ward."""
    made: list[tuple[dt.datetime, str]] = []
    before: Stretch | None = None
    for place in (*stay.stretches, None):
        was, now = _in(before, ward_id), _in(place, ward_id)
        if was and not now and before is not None and before.to is not None:
            made.append((before.to, _how_gone(stay, before, place)))
        elif now and not was and place is not None:
            made.append((place.since, _how_come(before, place)))
        before = place
    return made


def _in(place: Stretch | None, ward_id: uuid.UUID) -> bool:
    return place is not None and place.ward_id == ward_id and not place.away


def _how_gone(stay: ToldStay, before: Stretch, after: Stretch | None) -> str:
    if after is None:
        return "died" if stay.died else "discharged"
    return "gone_on_leave" if after.ward_id == before.ward_id else "transferred_out"


def _how_come(before: Stretch | None, now: Stretch) -> str:
    if before is None:
        return "admitted"
    return "back_from_leave" if before.ward_id == now.ward_id else "transferred_in"
