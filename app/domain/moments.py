"""Reads the time of something that happened, from what a person types in a hurry."""

import datetime as dt
import re

from app.domain.dates import readings
from app.domain.errors import UserError
from app.domain.words import say

_TIME = re.compile(r"([0-9]{1,2})[:.h]?([0-9]{2})")
_WORDS = {"today": 0, "yesterday": -1, "tomorrow": 1}
_HALF_YEAR = dt.timedelta(days=183)


def read_moment(text: str, *, now: dt.datetime) -> dt.datetime | None:
    """Return an instant from free writing; None for nothing typed and for "now".

    Takes 14:05, 1405, yesterday 23:50, 22-Nov 23:50, 22/11/2026 23:50 and 2026-11-22 23:50. A time
    alone is today's; a day without its year is the one nearest to `now`, which is aware, in the
    local zone. Raises UserError with a sentence for whoever typed it.
    """
    words = text.strip()
    if not words or words.casefold() == say("now").casefold():
        return None
    *day, clock = words.replace(",", " ").split()
    found, date = _TIME.fullmatch(clock), _day(" ".join(day), now=now)
    if found is None or date is None:
        raise _unreadable()
    try:
        at = dt.datetime.combine(date, dt.time(int(found[1]), int(found[2])))
    except ValueError:
        raise _unreadable() from None
    return at.astimezone()


def _day(words: str, *, now: dt.datetime) -> dt.date | None:
    today = now.date()
    if not words:
        return today
    if (step := _WORDS.get(words.casefold())) is not None:
        return today + dt.timedelta(days=step)
    if full := readings(words, today=today):
        return full[0]
    nearest = [
        date
        for year in (today.year - 1, today.year, today.year + 1)
        for date in readings(f"{words}-{year}", today=today)[:1]
        if abs(date - today) <= _HALF_YEAR
    ]
    return nearest[0] if nearest else None


def _unreadable() -> UserError:
    return UserError(say("This is no time"), say("Type it as 14:05, or as 22-Nov 23:50."))
