"""Medicines as they are prescribed and given: the words, the closed lists and exact doses.

There is no formulary here and no knowledge of interactions: a drug is a name that a doctor wrote.
How doses are written follows the NHS Common User Interface guidance on medication (a space before
the unit, micrograms and units in full, no trailing zero, a comma from 1,000 on).
"""

import datetime as dt
import enum
import re
import unicodedata
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from app.domain.words import later, say


class Kind(enum.StrEnum):
    """The groups of a drug chart, in its order."""

    ONCE = "once"
    REGULAR = "regular"
    PRN = "prn"
    INFUSION = "infusion"

    @property
    def word(self) -> str:
        """The heading of the group."""
        return say(_KINDS[self])


_KINDS: Final = {
    Kind.ONCE: later("Once only"),
    Kind.REGULAR: later("Regular"),
    Kind.PRN: later("As required"),
    Kind.INFUSION: later("Infusion"),
}

# HL7 version 2, table 0162, the usual ones: the code and the words.
ROUTES: Final = {
    "PO": later("by mouth"),
    "SL": later("under the tongue"),
    "IV": later("intravenous"),
    "IM": later("intramuscular"),
    "SC": later("subcutaneous"),
    "IH": later("inhaled"),
    "NG": later("by nasogastric tube"),
    "PR": later("rectal"),
    "TP": later("on the skin"),
    "TD": later("patch on the skin"),
    "NS": later("into the nose"),
    "OP": later("into the eye"),
    "OT": later("into the ear"),
}

# UCUM (ucum.org): the code and the words. "u", "ug" and "cc" are never written.
_MEASURES: Final = {
    "mg": later("mg"),
    "g": later("g"),
    "ug": later("micrograms"),
    "ng": later("nanograms"),
    "mL": later("mL"),
    "L": later("L"),
    "mmol": later("mmol"),
    "[iU]": later("units"),
}
UNITS: Final = (*_MEASURES, "{tablet}", "{capsule}", "{drop}", "{puff}", "{patch}")
CODE_SYSTEMS: Final = {"rxnorm": "RxNorm", "atc": "ATC"}


class Reason(enum.StrEnum):
    """Why a dose was not given."""

    REFUSED = "refused"
    NIL_BY_MOUTH = "nil_by_mouth"
    NOT_AVAILABLE = "not_available"
    AWAY = "away"
    VOMITED = "vomited"
    OTHER = "other"  # and then in words

    @property
    def word(self) -> str:
        """The words for a person."""
        return say(_REASONS[self])


_REASONS: Final = {
    Reason.REFUSED: later("Declined"),
    Reason.NIL_BY_MOUTH: later("Nil by mouth"),
    Reason.NOT_AVAILABLE: later("Not available"),
    Reason.AWAY: later("Patient away"),
    Reason.VOMITED: later("Vomited"),
    Reason.OTHER: later("Not given"),
}


class Change(enum.StrEnum):
    """The steps in the life of an order."""

    HELD = "held"
    RESUMED = "resumed"
    STOPPED = "stopped"


class Status(enum.StrEnum):
    """What an entry says of a dose."""

    GIVEN = "given"
    NOT_GIVEN = "not_given"
    IN_ERROR = "in_error"  # takes another entry back


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One step of an order."""

    kind: Change
    at: dt.datetime
    reason: str
    by_name: str


@dataclass(frozen=True, slots=True)
class Administration:
    """One entry about a dose; `withdrawn` is the entry that took it back, and why."""

    entry_id: uuid.UUID
    request_id: uuid.UUID
    scheduled_for: dt.datetime | None
    given_at: dt.datetime
    status: Status
    dose: str
    reason: Reason | None
    reason_text: str
    override_reason: str
    by_name: str
    witness_name: str = ""
    patient_check: str = ""
    withdrawn: "Administration | None" = None

    @property
    def stands(self) -> bool:
        """Whether it counts."""
        return self.withdrawn is None and self.status is not Status.IN_ERROR

    @property
    def is_given(self) -> bool:
        """Whether a dose was given, and that stands."""
        return self.stands and self.status is Status.GIVEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What was prescribed, and the steps since, oldest first."""

    request_id: uuid.UUID
    drug: str
    dose: str
    unit: str
    route: str
    kind: Kind
    start_at: dt.datetime
    times: tuple[dt.time, ...] = ()
    interval_min: int | None = None
    max_in_24h: str = ""
    rate_per_h: str = ""
    indication: str = ""
    condition: str = ""
    needs_witness: bool = False
    end_at: dt.datetime | None = None
    allergy_reason: str = ""
    code_system: str = ""
    code: str = ""
    prescriber_name: str = ""
    prescribed_at: dt.datetime | None = None
    changes: tuple[ChangeView, ...] = ()

    @property
    def stopped(self) -> ChangeView | None:
        """The step that stopped it for good."""
        return next((c for c in self.changes if c.kind is Change.STOPPED), None)

    @property
    def held(self) -> ChangeView | None:
        """The step that holds it now."""
        last = self.changes[-1] if self.changes else None
        return last if last is not None and last.kind is Change.HELD else None

    @property
    def name(self) -> str:
        """The drug as it is shown: lower case, unless somebody wrote capitals on purpose."""
        return shown_drug(self.drug)

    @property
    def dose_words(self) -> str:
        """The dose of the order: "500 mg", or the rate of an infusion, "83 mL in 1 h"."""
        if self.kind is Kind.INFUSION:
            return say("{amount} in 1 h", amount=amount_words(self.rate_per_h, self.unit))
        return amount_words(self.dose, self.unit)

    @property
    def label(self) -> str:
        """The same with its label: "DOSE 500 mg" or "RATE 83 mL in 1 h"."""
        if self.kind is Kind.INFUSION:
            return say("RATE {amount}", amount=self.dose_words)
        return say("DOSE {amount}", amount=self.dose_words)

    @property
    def route_words(self) -> str:
        """How it is given."""
        return say(ROUTES.get(self.route, self.route))

    @property
    def frequency_words(self) -> str:
        """How often: "twice a day", "every 6 h", "every 4 h at most", "once only"."""
        match self.kind:
            case Kind.ONCE:
                return say("once only")
            case Kind.INFUSION:
                return say("{amount} in all", amount=amount_words(self.dose, self.unit))
            case Kind.PRN if self.interval_min:
                return say("every {time} at most", time=span_words(self.interval_min))
            case Kind.PRN:
                return say("as required")
            case Kind.REGULAR if self.interval_min:
                return say("every {time}", time=span_words(self.interval_min))
            case Kind.REGULAR:
                return _times_a_day(len(self.times))

    @property
    def how(self) -> str:
        """Route and frequency on one line."""
        return f"{self.route_words} · {self.frequency_words}"

    @property
    def notes(self) -> tuple[str, ...]:
        """What else the order asks for, the weightiest first."""
        found = [self.condition]
        if self.needs_witness:
            found.append(say("Two people check"))
        if self.max_in_24h:
            most = amount_words(self.max_in_24h, self.unit)
            found.append(say("At most {amount} in 24 h", amount=most))
        if self.indication:
            found.append(say("For {why}", why=self.indication))
        return tuple(note for note in found if note)


def _times_a_day(count: int) -> str:
    match count:
        case 1:
            return say("once a day")
        case 2:
            return say("twice a day")
        case _:
            return say("{n} times a day", n=count)


_NUMBER = re.compile(r"[0-9]{1,9}(\.[0-9]{1,6})?")


def read_amount(text: str) -> str:
    """Return an amount in its exact, shortest form: "2.50" becomes "2.5".

    Raises ValueError with words for the person: what is no number, zero, and a comma, which is a
    thousand in one country and a tenth in another.
    """
    typed = text.strip()
    if "," in typed:
        raise ValueError(say("Write it with a point and without a comma, as 2.5 or 1000"))
    if not _NUMBER.fullmatch(typed):
        raise ValueError(say("Write a number, as 500 or 2.5"))
    value = Decimal(typed)
    if value == 0:
        raise ValueError(say("It must be more than 0"))
    return plain(value)


def plain(value: Decimal) -> str:
    """Return an exact number without trailing zeros and without an exponent."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def amount_words(amount: str, unit: str) -> str:
    """Return "1,000 mg", "2.5 micrograms"; the unit as it is where it has no words here."""
    if not amount:
        return unit_words(unit)
    value = Decimal(amount)
    is_whole = value == int(value)
    return f"{value:,f} {_word(unit, int(value) if is_whole else _MANY)}"


def unit_words(unit: str) -> str:
    """Return what a unit is called."""
    return _word(unit, _MANY)


def _word(unit: str, n: int) -> str:
    """Return the word for so many of a unit; what is counted has a plural, also for a half."""
    match unit:
        case "{tablet}":
            return say("tablets", "tablet", n)
        case "{capsule}":
            return say("capsules", "capsule", n)
        case "{drop}":
            return say("drops", "drop", n)
        case "{puff}":
            return say("puffs", "puff", n)
        case "{patch}":
            return say("patches", "patch", n)
        case _:
            return say(_MEASURES[unit]) if unit in _MEASURES else unit.strip("{}")


_MANY = 2


def span_words(minutes: int) -> str:
    """Return "30 min", "4 h" or "1 h 30 min"."""
    hours, rest = divmod(minutes, 60)
    parts = [say("{n} h", n=hours)] if hours else []
    if rest or not hours:
        parts.append(say("{n} min", n=rest))
    return " ".join(parts)


def shown_drug(name: str) -> str:
    """Return a drug's name in lower case; capitals inside a word (metFORMIN) were meant."""
    return " ".join(word if _has_inner_capital(word) else word.lower() for word in name.split())


def _has_inner_capital(word: str) -> bool:
    return any(c.isupper() for c in word[1:]) and not word.isupper()


_TITLES: Final = frozenset({"dr", "mr", "mrs", "ms", "prof"})


def initials(name: str) -> str:
    """Return "AN" for "Amara Nwosu", as drug charts are signed; titles do not count."""
    words = [w for w in name.split() if w.rstrip(".").casefold() not in _TITLES]
    return "".join(word[0] for word in (*words[:1], *words[1:][-1:])).upper()


_SHORTEST_MATCH = 4


def allergens_named(drug: str, *, allergens: Iterable[str]) -> tuple[str, ...]:
    """Return the recorded allergens whose name stands in the drug's name, or the other way round.

    A comparison of letters and nothing more: it knows neither groups of drugs nor ingredients.
    """
    wanted = _letters(drug)
    return tuple(
        each
        for each in allergens
        if (known := _letters(each))
        and (known == wanted or _stands_in(known, wanted) or _stands_in(wanted, known))
    )


def _stands_in(short: str, long: str) -> bool:
    return len(short) >= _SHORTEST_MATCH and short in long


def _letters(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in folded if c.isalnum())
