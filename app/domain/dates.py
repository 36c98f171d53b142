"""Dates and ages as hospitals write them: DD-Mon-YYYY out, whatever a person types in.

The written form follows the NHS / Microsoft Common User Interface guidance on dates (D+Ta): day
of two digits, short name of the month, year of four, hyphens, whatever the system's region. The
month is in the language of the workstation; English ones are always read as well.
"""

import calendar
import datetime as dt
import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from app.domain.words import later, say

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
NOT_KNOWN = later("Not Known")
OLDEST_YEARS = 130  # the oldest person whose age was verified reached 122 (J. Calment, 1875-1997)

_CENTURY = 100
_ADULT_YEARS, _TODDLER_YEARS, _BABY_DAYS, _WEEK = 18, 2, 28, 7
_MONTH_LETTERS = 3
_AGE = re.compile(
    r"(?:about|~|ca\.?)?\s*([0-9]{1,3})\s*(?:y|yr|yrs|years?|years? old)", re.IGNORECASE
)
_YEAR = re.compile(r"(?:about|~|ca\.?)?\s*([0-9]{4})", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_PART = re.compile(r"[0-9]+|[A-Za-z]+")
_SEPARATORS = re.compile(r"[0-9A-Za-z\s.,/_-]+")


@dataclass(frozen=True, slots=True)
class Birth:
    """A date of birth; estimated when only a year or an age was told (then 1 January of it)."""

    date: dt.date
    estimated: bool = False


class UnreadableDateError(ValueError):
    """The text is no date that can be meant; the words say why, for the person who typed it."""


def date_words(value: dt.date | None) -> str:
    """Return a date as 03-Mar-1947, and Not Known where there is none."""
    if value is None:
        return not_known()
    return f"{day_words(value)}-{value.year:04}"


def day_words(value: dt.date) -> str:
    """Return a day whose year is plain, as 03-Mar."""
    return f"{value.day:02}-{month_names()[value.month - 1]}"


def not_known() -> str:
    """Return what stands where nobody knows: never nothing."""
    return say(NOT_KNOWN)


def month_names() -> tuple[str, ...]:
    """Return the months as they are written in a date."""
    return (
        say("Jan"), say("Feb"), say("Mar"), say("Apr"), say("May"), say("Jun"),
        say("Jul"), say("Aug"), say("Sep"), say("Oct"), say("Nov"), say("Dec"),
    )  # fmt: skip


def moment_words(at: dt.datetime) -> str:
    """Return an instant as "14-Feb-2026 09:05", by the workstation's clock."""
    here = at.astimezone()
    return f"{date_words(here.date())} {here:%H:%M}"


def birth_words(value: dt.date | None, *, estimated: bool = False) -> str:
    """Return a date of birth; an estimated one names its year alone, as "about 1958"."""
    if value is not None and estimated:
        return say("about {when}", when=f"{value.year:04}")
    return date_words(value)


def age_words(born: dt.date | None, *, on: dt.date, estimated: bool = False) -> str:
    """Return an age as 68y, 7y 3m, 14m, 7w or 12d, short enough for a banner; empty if unknown.

    The finer steps for children follow the NHS Common User Interface's patient banner: days up to
    four weeks, weeks up to a year, months up to two years, years and months up to eighteen.
    """
    if born is None or born > on:
        return ""
    years, months = divmod(_months(born, on), 12)
    days = (on - born).days
    if estimated:
        return say("about {when}", when=_years(years))
    if years >= _TODDLER_YEARS:
        is_round = years >= _ADULT_YEARS or not months
        return _years(years) if is_round else say("{y}y {m}m", y=years, m=months)
    return _baby_words(12 * years + months, days)


def _baby_words(months: int, days: int) -> str:
    if months >= 12:  # noqa: PLR2004  (a year)
        return say("{n}m", "{n}m", months, n=months)
    if days < _BABY_DAYS:
        return say("{n}d", "{n}d", days, n=days)
    return say("{n}w", "{n}w", days // _WEEK, n=days // _WEEK)


def _years(count: int) -> str:
    return say("{n}y", "{n}y", count, n=count)


def age_years(born: dt.date, *, on: dt.date) -> int:
    """Return completed years."""
    return _months(born, on) // 12


def _months(born: dt.date, on: dt.date) -> int:
    """Return the whole months lived; 29 February counts as the end of February."""
    last = calendar.monthrange(on.year, on.month)[1]
    full = on.day >= min(born.day, last)
    return 12 * (on.year - born.year) + on.month - born.month - (0 if full else 1)


def read_birth(text: str, *, today: dt.date) -> Birth | None:
    """Read a date of birth from free writing; None for an empty text.

    Takes every form of `readings`, a year alone ("1958") and an age ("68y"); the last two are
    estimates. Raises UnreadableDateError with a sentence for the person.
    """
    words = text.strip()
    if not words:
        return None
    estimate = _estimate(words, today)
    found = [estimate] if estimate else [Birth(d) for d in readings(words, today=today)]
    if not found:
        raise UnreadableDateError(say("Type it as {date}", date=date_words(dt.date(1958, 2, 14))))
    birth = found[0]
    if birth.date > today:
        raise UnreadableDateError(say("This is after today"))
    if today.year - birth.date.year > OLDEST_YEARS:
        raise UnreadableDateError(say("Over {years} years ago, check it", years=OLDEST_YEARS))
    return birth


def _estimate(text: str, today: dt.date) -> Birth | None:
    words = text.removeprefix(say("about {when}", when="").strip()).strip()
    if age := _AGE.fullmatch(words):
        return Birth(dt.date(max(1, today.year - int(age[1])), 1, 1), estimated=True)
    if (year := _YEAR.fullmatch(words)) and int(year[1]) >= today.year - OLDEST_YEARS:
        return Birth(dt.date(int(year[1]), 1, 1), estimated=True)
    return None


def readings(text: str, *, today: dt.date) -> tuple[dt.date, ...]:
    """Return the dates a text can mean, the likeliest (day before month) first; mostly one or none.

    Reads 14/2/58, 14.02.1958, 1958-02-14, 14 Feb 1958, Feb 14, 1958, 14021958, 140258, 19580214.
    A year of two digits is the latest one that is not after today's.
    """
    words = _in_english(text.strip().rstrip("."))
    if not _SEPARATORS.fullmatch(words):
        return ()
    parts = [p for p in _PART.findall(words) if p.lower() not in {"st", "nd", "rd", "th"}]
    found: list[dt.date] = []
    for year, month, day in _orders(parts):
        date = _date(_full_year(year, today), _month(month), int(day))
        if date is not None and date not in found:
            found.append(date)
    return tuple(found)


def _in_english(text: str) -> str:
    """Return a text with the months of the workstation's language in English."""
    own = dict(zip((_plain(name) for name in month_names()), MONTHS, strict=True))

    def english(found: re.Match[str]) -> str:
        word = found[0]
        begins = [month for name, month in own.items() if _plain(word).startswith(name)]
        return word if is_month(word) or not begins else begins[0]

    return _WORD.sub(english, text)


def _plain(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))


def _orders(parts: list[str]) -> list[tuple[str, str, str]]:
    """Return the ways (year, month, day) to take the parts of a text."""
    match parts:
        case [run] if run.isdigit() and len(run) == len("14021958"):
            return [(run[4:], run[2:4], run[:2]), (run[:4], run[4:6], run[6:])]
        case [run] if run.isdigit() and len(run) == len("140258"):
            return [(run[4:], run[2:4], run[:2])]
        case [year, month, day] if len(year) == len("1958") and day.isdigit() and year.isdigit():
            return [(year, month, day)]
        case [day, month, year] if day.isdigit() and year.isdigit():
            swapped = [(year, day, month)] if month.isdigit() else []
            return [(year, month, day), *swapped]
        case [month, day, year] if day.isdigit() and year.isdigit():
            return [(year, month, day)]
        case _:
            return []


def _full_year(digits: str, today: dt.date) -> int:
    year = int(digits)
    if len(digits) != len("58"):
        return year
    year += today.year - today.year % _CENTURY
    return year if year <= today.year else year - _CENTURY


def _month(word: str) -> int:
    if word.isdigit():
        return int(word)
    short = word[:_MONTH_LETTERS].capitalize()
    return MONTHS.index(short) + 1 if short in MONTHS and is_month(word) else 0


def is_month(word: str) -> bool:
    """Whether a word is an English month or its beginning of three letters or more."""
    low = word.lower()
    return len(low) >= _MONTH_LETTERS and any(m.startswith(low) for m in _MONTH_NAMES)


_MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day) if year >= 1000 else None  # noqa: PLR2004  (four digits)
    except ValueError:
        return None


def apart(one: dt.date, other: dt.date) -> str:
    """Return how far two dates of birth lie apart, in words: "27 years apart", "3 days apart"."""
    first, last = sorted((one, other))
    months = _months(first, last)
    if years := months // 12:
        return say("{n} years apart", "{n} year apart", years, n=years)
    if months:
        return say("{n} months apart", "{n} month apart", months, n=months)
    days = (last - first).days
    return say("{n} days apart", "{n} day apart", days, n=days)


def looks_mistyped(one: dt.date, other: dt.date) -> bool:
    """Whether one date becomes the other by one wrong digit or day and month exchanged."""
    if (one.year, one.month, one.day) == (other.year, other.day, other.month):
        return True
    a, b = f"{one:%Y%m%d}", f"{other:%Y%m%d}"
    different = [i for i, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
    if len(different) == 1:
        return True
    return len(different) == 2 and all(  # noqa: PLR2004  (two neighbours exchanged)
        j == i + 1 and a[i] == b[j] and a[j] == b[i] for i, j in pairwise(different)
    )
