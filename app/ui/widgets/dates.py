"""Dates as hospitals write them: DD-Mon-YYYY out, whatever a person types in.

The written form follows the NHS / Microsoft Common User Interface guidance on dates (D+Ta): day
of two digits, English month of three letters, year of four, hyphens, whatever the system's region.
"""

import datetime as dt
import re
from dataclasses import dataclass

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_PARTS = re.compile(r"(\d{1,2})[\s./-]*([a-z]{3,9}|\d{1,2})[\s./-]*(\d{4}|\d{2})", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(\d{4})[\s./-]*(\d{2})[\s./-]*(\d{2})")
_SHORT_YEAR = 100
_MONTH_LETTERS = 3


@dataclass(frozen=True, slots=True)
class DateRefusal:
    """Why a text is no date, in a sentence for the person who typed it."""

    words: str


def date_words(value: dt.date) -> str:
    """A date as 03-Mar-1947."""
    return f"{value.day:02}-{_MONTHS[value.month - 1]}-{value.year:04}"


def moment_words(value: dt.datetime) -> str:
    """A moment as 23-Nov-2026 09:47, in the workstation's time where it is aware."""
    here = value.astimezone() if value.tzinfo else value
    return f"{date_words(here.date())} {here:%H:%M}"


def weekday_words(value: dt.date) -> str:
    """A date as Mon 23-Nov-2026."""
    return f"{_DAYS[value.weekday()]} {date_words(value)}"


def read_date(words: str, *, not_after: dt.date | None = None) -> dt.date | DateRefusal | None:
    """Read a date from free writing, day before month: 3/3/47, 03 mar 1947, 1947-03-03, 03031947.

    None for an empty text. A year of two digits is the latest one that is not after `not_after`
    (today where there is no bound).
    """
    text = words.strip().rstrip(".")
    if not text:
        return None
    latest = not_after or dt.datetime.now().astimezone().date()
    found = _read_parts(text, latest)
    if found is None:
        return DateRefusal("Type day, month and year, as 14-Feb-1958")
    day, month, year = found
    try:
        value = dt.date(year, month, day)
    except ValueError:
        return DateRefusal("This day is not in the calendar")
    if not_after is not None and value > not_after:
        return DateRefusal(f"This is after {date_words(not_after)}")
    return value


def _read_parts(text: str, latest: dt.date) -> tuple[int, int, int] | None:
    if parts := _YEAR_FIRST.fullmatch(text):
        year, month, day = (int(part) for part in parts.groups())
        if 1 <= month <= len(_MONTHS):
            return day, month, year
    if text.isdigit() and len(text) not in {len("030347"), len("03031947")}:
        return None
    if parts := _PARTS.fullmatch(text):
        month_number = _month(parts[2])
        if month_number is not None:
            return int(parts[1]), month_number, _year(parts[3], latest)
    return None


def _month(word: str) -> int | None:
    if word.isdigit():
        return int(word)
    short = word[:_MONTH_LETTERS].capitalize()
    return _MONTHS.index(short) + 1 if short in _MONTHS else None


def _year(word: str, latest: dt.date) -> int:
    year = int(word)
    if len(word) == len("1947"):
        return year
    year += latest.year - latest.year % _SHORT_YEAR
    return year if year <= latest.year else year - _SHORT_YEAR
