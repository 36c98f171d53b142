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
from collections.abc import Sequence
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
