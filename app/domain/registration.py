"""What is asked of a patient at the desk, and when an answer cannot be right; pure."""

import datetime as dt
import enum
import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from app.domain.dates import OLDEST_YEARS
from app.domain.words import later, say

NHS_LABEL = "NHS No."  # of a facility's national id; only there its check digit is known
# HL7 table 0001, Administrative Sex; Other and unknown are two different things.
SEXES = {"F": later("Female"), "M": later("Male"), "O": later("Other"), "U": later("Not Known")}
TITLES = ("", "Mr", "Mrs", "Miss", "Ms", "Mx", "Dr", "Prof", "Rev")

_NATIONAL_KINDS = frozenset({"NH", "NI", "NHS", "NHSNMBR"})  # HL7 table 0203, and as seen
_NATIONAL_AUTHORITIES = frozenset({"NHS", "NHSNBR"})
_NHS_DIGITS = 10
_NHS_CHECK_WEIGHTS = range(10, 1, -1)
_PHONE_CHARACTERS = re.compile(r"[\d\s()+./-]*(?:(?:x|ext\.?)\s*\d+)?", re.IGNORECASE)
_PHONE_DIGITS = range(5, 16)  # ITU-T E.164: at most 15; short local numbers exist
_NAME = re.compile(r"(?=.*[^\W\d_])[^<>@#|~^\\]*")  # digits occur: "Twin 2"


class AllergyState(enum.StrEnum):
    """What is known of a patient's allergies: three different things."""

    NOT_ASKED = "not_asked"
    NONE_KNOWN = "none_known"
    KNOWN = "known"


def gravest_state(states: Iterable[str]) -> str:
    """Return what is known of allergies by several answers about one person: known wins."""
    said = set(states)
    order = (AllergyState.KNOWN, AllergyState.NONE_KNOWN)
    return next((s.value for s in order if s in said), AllergyState.NOT_ASKED.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """A patient's demographics as one whole: what a form holds and a message brings."""

    family_name: str = ""
    given_name: str = ""
    title: str = ""
    birth_date: dt.date | None = None
    birth_estimated: bool = False
    sex: str = "U"
    national_id: str = ""
    phone: str = ""
    address: str = ""
    postcode: str = ""
    city: str = ""
    district: str = ""
    region: str = ""
    country: str = ""  # ISO 3166-1, two letters; empty: as the hospital's
    language: str = ""
    interpreter_needed: bool = False
    next_of_kin: str = ""


DETAIL_FIELDS = tuple(f.name for f in fields(Details))
_LONGEST = {
    "family_name": 120, "given_name": 120, "title": 20, "national_id": 40, "phone": 40,
    "address": 200, "postcode": 20, "city": 80, "district": 80, "region": 80, "country": 2,
    "language": 40, "next_of_kin": 200,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Identifier:
    """What another system calls a patient (HL7 PID-3); `kind` is of HL7 table 0203."""

    value: str
    authority: str
    kind: str = ""


def is_national(kind: str, authority: str) -> bool:
    """Whether an identifier is a national one, by its type or its authority."""
    return kind.upper() in _NATIONAL_KINDS or authority.upper() in _NATIONAL_AUTHORITIES


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedAllergy:
    """One allergy as it was stated; severity is mild, moderate, severe or empty."""

    substance: str
    reaction: str = ""
    severity: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Allergies:
    """A patient's allergies as one answer; only KNOWN has entries."""

    state: AllergyState = AllergyState.NOT_ASKED
    stated: tuple[StatedAllergy, ...] = ()


def nhs_number_fits(number: str) -> bool:
    """Whether ten digits end in the right check digit."""
    return nhs_check_digit(number[:-1]) == int(number[-1])


def nhs_check_digit(start: str) -> int:
    """Return the check digit of an NHS number's first nine digits; 10 is never issued.

    Source: NHS Data Dictionary, NHS NUMBER: the digits weighted 10 to 2, 11 less the remainder by
    11; 11 counts as 0.
    """
    total = sum(w * int(c) for w, c in zip(_NHS_CHECK_WEIGHTS, start, strict=False))
    return (11 - total % 11) % 11


def national_id_problem(value: str, *, label: str) -> str:
    """Return why a national id cannot be right, in a sentence for the field; empty when it can."""
    if not value.strip() or label != NHS_LABEL:
        return ""
    digits = re.sub(r"[\s-]", "", value)
    if not (digits.isascii() and digits.isdigit()):
        return say("An NHS number has digits only")
    if len(digits) != _NHS_DIGITS:
        return say("An NHS number has ten digits, this has {n}", n=len(digits))
    return "" if nhs_number_fits(digits) else say("Last digit does not fit, check the card")


def sex_word(code: str) -> str:
    """Return what a key of SEXES is called."""
    return say(SEXES[code])


def national_id_words(value: str, *, label: str) -> str:
    """Return a national id as it is read aloud; an NHS number grouped 3-3-4."""
    digits = re.sub(r"[\s-]", "", value)
    if label == NHS_LABEL and digits.isdigit() and len(digits) == _NHS_DIGITS:
        return f"{digits[:3]} {digits[3:6]} {digits[6:]}"
    return value.strip()


def tidy(details: Details, *, label: str) -> Details:
    """Return the details as they are stored: no stray spaces, the national id without any."""
    texts = {name: " ".join(getattr(details, name).split()) for name in _LONGEST}
    if label == NHS_LABEL:
        texts["national_id"] = re.sub(r"[\s-]", "", details.national_id)
    return replace(details, **texts)  # type: ignore[arg-type]  # all of them are texts


def problems(details: Details, *, label: str, today: dt.date) -> dict[str, str]:
    """Return, for each field that cannot be right, a sentence saying what to do.

    `label` is the facility's name for its national id.
    """
    found = {
        "family_name": _name_problem(details.family_name, needed=True),
        "given_name": _name_problem(details.given_name),
        "birth_date": birth_problem(details.birth_date, today=today),
        "sex": "" if details.sex in SEXES else say("Choose one, or Not Known"),
        "national_id": national_id_problem(details.national_id, label=label),
        "phone": phone_problem(details.phone),
    }
    for name, longest in _LONGEST.items():
        if len(getattr(details, name)) > longest:
            found[name] = say("At most {n} characters", n=longest)
    return {name: words for name, words in found.items() if words}


def _name_problem(name: str, *, needed: bool = False) -> str:
    if not name.strip():
        return say("Needed; for an unknown person write UNKNOWN") if needed else ""
    return "" if _NAME.fullmatch(name) else say("A name has letters, and none of < > @ # | ~ ^")


def birth_problem(born: dt.date | None, *, today: dt.date) -> str:
    """Return why a date of birth cannot be right; empty when it can, or is not known."""
    if born is None:
        return ""
    if born > today:
        return say("This is after today")
    if today.year - born.year > OLDEST_YEARS:
        return say("Over {years} years ago, check it", years=OLDEST_YEARS)
    return ""


def phone_problem(phone: str) -> str:
    """Return why a phone number cannot be right; empty when it can."""
    if not phone.strip():
        return ""
    if not _PHONE_CHARACTERS.fullmatch(phone.strip()):
        return say("Digits and + only")
    digits = sum(c.isdigit() for c in phone)
    return "" if digits in _PHONE_DIGITS else say("This has {n} digits, check it", n=digits)


def allergies_problem(allergies: Allergies) -> str:
    """Return why an answer about allergies does not hold together; empty when it does."""
    if allergies.state is AllergyState.KNOWN and not allergies.stated:
        return say("Name the substance")
    if allergies.state is not AllergyState.KNOWN and allergies.stated:
        return say("Allergies are named, so they are known")
    if any(not a.substance.strip() for a in allergies.stated):
        return say("Name the substance")
    return ""


class Protection(enum.StrEnum):
    """Why a patient's chart is open to its ward's staff alone."""

    VIP = "vip"
    STAFF = "staff"
    FAMILY = "family"  # of staff
