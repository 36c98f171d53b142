"""What a doctor writes to prescribe, and what must be mended before it is an order."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from app.domain.medication import CODE_SYSTEMS, ROUTES, UNITS, Kind, read_amount, shown_drug
from app.domain.words import say

LONGEST_WORDS: Final = 120
_LONGEST_CODE: Final = 20
_LONGEST_INTERVAL_MIN: Final = 7 * 24 * 60
_SHORTEST_INTERVAL_MIN: Final = 5
_MOST_TIMES: Final = 12
_BACK: Final = dt.timedelta(hours=24)  # OWN CHOICE: an order is written at most a day afterwards

# OWN CHOICE: the times that are offered; a hospital's own rounds are typed over them.
USUAL_TIMES: Final = {
    1: "08:00",
    2: "08:00 20:00",
    3: "08:00 14:00 20:00",
    4: "08:00 12:00 18:00 22:00",
}

_TIME = re.compile(r"(\d{1,2})[:.]?(\d{2})")
# Abbreviations that have been misread as other doses or drugs (NHS CUI; ISMP's error-prone list).
_UNSAFE: Final = frozenset({"u", "iu", "qd", "qod", "ms", "cc", "ug", "mso4", "mgso4"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Prescription:
    """An order as it was typed; amounts are texts, and nothing is guessed."""

    drug: str
    dose: str
    unit: str
    route: str
    kind: Kind
    start_at: dt.datetime
    times: str = ""
    interval_min: int | None = None
    max_in_24h: str = ""
    rate_per_h: str = ""
    indication: str = ""
    condition: str = ""
    needs_witness: bool = False
    end_at: dt.datetime | None = None
    code_system: str = ""
    code: str = ""


def read_times(text: str) -> tuple[dt.time, ...]:
    """Return times of day in order, as typed "8:00, 1400 20.00"; raises ValueError with words."""
    found: set[dt.time] = set()
    for part in text.replace(",", " ").split():
        match = _TIME.fullmatch(part)
        try:
            found.add(dt.time(int(match[1]), int(match[2])) if match else dt.time(-1))
        except ValueError:
            raise ValueError(
                say("{text} is no time of day: write them as 08:00 20:00", text=part)
            ) from None
    if len(found) > _MOST_TIMES:
        raise ValueError(say("At most {n} times a day; use an interval", n=_MOST_TIMES))
    return tuple(sorted(found))


def times_text(times: Sequence[dt.time]) -> str:
    """Return times as they are kept: "08:00 20:00"."""
    return " ".join(f"{t:%H:%M}" for t in times)


def problems(typed: Prescription, *, now: dt.datetime) -> dict[str, str]:
    """Return what keeps this from being an order, by field, the first field first."""
    found = {
        "drug": _drug(typed.drug),
        "dose": _amount(typed.dose),
        "unit": "" if typed.unit in UNITS else say("Choose the unit"),
        "route": "" if typed.route in ROUTES else say("Choose the route"),
        "times": _times(typed),
        "interval": _interval(typed),
        "max": _most(typed),
        "rate": _amount(typed.rate_per_h) if typed.kind is Kind.INFUSION else "",
        "indication": say("Say what it is given for")
        if typed.kind is Kind.PRN and not typed.indication.strip()
        else _short(typed.indication),
        "condition": _short(typed.condition),
        "start": say("An order begins at most a day ago") if typed.start_at < now - _BACK else "",
        "end": say("It ends before it begins")
        if typed.end_at is not None and typed.end_at <= typed.start_at
        else "",
        "code": _code(typed),
    }
    return {field: words for field, words in found.items() if words}


def _drug(name: str) -> str:
    if not name.strip():
        return say("Write the name of the drug")
    unsafe = [word for word in name.split() if word.strip(".").casefold() in _UNSAFE]
    if unsafe:
        return say("{word} has been misread before: write it in full", word=unsafe[0])
    return _short(name)


def _short(text: str) -> str:
    if len(text.strip()) > LONGEST_WORDS:
        return say("At most {n} letters", n=LONGEST_WORDS)
    return ""


def _amount(text: str) -> str:
    try:
        read_amount(text)
    except ValueError as refusal:
        return str(refusal)
    return ""


def _times(typed: Prescription) -> str:
    if typed.kind is not Kind.REGULAR or typed.interval_min:
        return ""
    try:
        times = read_times(typed.times)
    except ValueError as refusal:
        return str(refusal)
    return "" if times else say("Write the times of day, or an interval")


def _interval(typed: Prescription) -> str:
    if typed.kind not in {Kind.REGULAR, Kind.PRN} or typed.interval_min is None:
        return ""
    if not _SHORTEST_INTERVAL_MIN <= typed.interval_min <= _LONGEST_INTERVAL_MIN:
        return say("Between 5 minutes and 7 days")
    return ""


def _most(typed: Prescription) -> str:
    if not typed.max_in_24h.strip():
        return ""
    if words := _amount(typed.max_in_24h):
        return words
    if not _amount(typed.dose) and Decimal(typed.max_in_24h) < Decimal(typed.dose):
        return say("Less than one dose")
    return ""


def _code(typed: Prescription) -> str:
    code = typed.code.strip()
    if not code:
        return ""
    if typed.code_system not in CODE_SYSTEMS:
        return say("Say which list the code is of")
    if len(code) > _LONGEST_CODE or not code.isascii() or not code.isalnum():
        return say("A code has letters and digits alone")
    return ""


def tidied(typed: Prescription) -> dict[str, object]:
    """Return the columns of an order that has no problems."""
    is_prn, is_regular = typed.kind is Kind.PRN, typed.kind is Kind.REGULAR
    has_interval = (is_prn or is_regular) and bool(typed.interval_min)
    return {
        "drug": shown_drug(typed.drug),
        "code_system": typed.code_system if typed.code.strip() else "",
        "code": typed.code.strip().upper(),
        "dose": read_amount(typed.dose),
        "unit": typed.unit,
        "route": typed.route,
        "kind": typed.kind.value,
        "times": times_text(read_times(typed.times)) if is_regular and not has_interval else "",
        "interval_min": typed.interval_min if has_interval else None,
        "max_in_24h": read_amount(typed.max_in_24h) if typed.max_in_24h.strip() else "",
        "rate_per_h": read_amount(typed.rate_per_h) if typed.kind is Kind.INFUSION else "",
        "indication": typed.indication.strip(),
        "condition": typed.condition.strip(),
        "needs_witness": typed.needs_witness,
        "start_at": typed.start_at,
        "end_at": typed.end_at,
    }
