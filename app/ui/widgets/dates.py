"""Dates in fields and moments on screen, by the rules of app/domain/dates."""

import datetime as dt
from dataclasses import dataclass

from app.domain.dates import date_words, readings
from app.domain.words import later, say

_DAYS = (
    later("Mon"), later("Tue"), later("Wed"), later("Thu"), later("Fri"), later("Sat"),
    later("Sun"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class DateRefusal:
    """Why a text is no date, in a sentence for the person who typed it."""

    words: str


def moment_words(value: dt.datetime) -> str:
    """A moment as 23-Nov-2026 09:47, in the workstation's time where it is aware."""
    here = value.astimezone() if value.tzinfo else value
    return f"{date_words(here.date())} {here:%H:%M}"


def weekday_words(value: dt.date) -> str:
    """A date as Mon 23-Nov-2026."""
    return f"{say(_DAYS[value.weekday()])} {date_words(value)}"


def read_date(words: str, *, not_after: dt.date | None = None) -> dt.date | DateRefusal | None:
    """Read a date from free writing, day before month: 3/3/47, 03 mar 1947, 1947-03-03, 03031947.

    None for an empty text. A year of two digits is the latest one that is not after `not_after`
    (today where there is no bound).
    """
    if not words.strip():
        return None
    latest = not_after or dt.datetime.now().astimezone().date()
    value = next(iter(readings(words, today=latest)), None)
    if value is None:
        return DateRefusal(
            say(
                "Type a day, month and year of the calendar, as {date}",
                date=date_words(dt.date(1958, 2, 14)),
            )
        )
    if not_after is not None and value > not_after:
        return DateRefusal(say("This is after {date}", date=date_words(not_after)))
    return value
