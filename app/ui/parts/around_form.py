"""What stands beside a patient's details, as the texts of a form, and what they mean; no Qt.

Lines that may come several times have a number in their names, as contact2_phone. The Register
page has a handful of each and the Contacts page one, which it empties when it is kept.
"""

import base64
import datetime as dt
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from app.domain.around import (
    Around,
    Birth,
    ConsentKind,
    Contact,
    Insurance,
    contact_problems,
    insurance_problems,
)
from app.domain.check_digits import NumberType, by_authority, number_problem
from app.domain.dates import date_words, readings
from app.domain.registration import Identifier, Protection
from app.domain.words import later, say

Form = dict[str, str]
Kind = Literal["hint", "error", "warn", "ok"]
State = Literal["open", "done", "wrong", "todo"]  # how far a card is
Line = Literal["contact", "insurance", "number"]

MOST: Final[Mapping[Line, int]] = {"contact": 4, "insurance": 3, "number": 4}
_PARTS: Final[Mapping[Line, tuple[str, ...]]] = {
    "contact": ("name", "relation", "phone", "kin"),
    "insurance": ("payer", "policy", "until"),
    "number": ("authority", "value"),
}
# What makes a line count: something typed in one of these.
_TELLING: Final[Mapping[Line, tuple[str, ...]]] = {
    "contact": ("name", "phone"),
    "insurance": ("payer", "policy"),
    "number": ("value",),
}
_DEFAULTS: Final = {"contact1_kin": "kin"}
NAMES: Final = {
    "name": later("Name of a contact"),
    "relation": later("Relation of a contact"),
    "payer": later("Insurance"),
    "policy": later("Policy number"),
    "authority": later("Authority"),
    "value": later("Number"),
    "mother": later("Mother"),
}
_FAR: Final = dt.date(2099, 12, 31)  # a year of two digits lies in this century
_OF_PROBLEM: Final = {"payer_name": "payer", "policy_number": "policy"}


def line_names(line: Line, n: int) -> dict[str, str]:
    """Return the names of a line's fields by their part."""
    return {part: f"{line}{n}_{part}" for part in _PARTS[line]}


def telling(line: Line) -> str:
    """Return the field without which the first line of a kind is nothing."""
    return f"{line}1_{_TELLING[line][0]}"


def names_of(line: Line) -> tuple[str, ...]:
    """Return the names of all fields of a kind of line."""
    return tuple(name for n in range(1, MOST[line] + 1) for name in line_names(line, n).values())


def consent_name(kind: ConsentKind) -> str:
    """Return the name of the field for an answer: given, refused or nothing."""
    return f"consent_{kind.value}"


CONSENTS: Final = (*(consent_name(kind) for kind in ConsentKind), "protection")
BIRTH: Final = ("mother", "mother_id", "birth_order")
NO_PHOTO: Final = "none"
EMPTY: Final[Form] = (
    dict.fromkeys(
        (
            *(name for line in MOST for name in names_of(line)),
            *CONSENTS,
            *BIRTH,
            "photo",
        ),
        "",
    )
    | _DEFAULTS
)


@dataclass(frozen=True, slots=True)
class Read:
    """What a form says beside the details; `wrong` has a sentence for what cannot stay so."""

    around: Around
    wrong: dict[str, str]
    missing: tuple[str, ...]


def count(form: Mapping[str, str], line: Line) -> int:
    """Return how many lines of a kind are filled in."""
    return sum(_is_filled(form, line, n) for n in range(1, MOST[line] + 1))


def shown(form: Mapping[str, str], line: Line) -> int:
    """Return how many lines of a kind are offered: those in use and an empty one."""
    last = max((n for n in range(1, MOST[line] + 1) if _is_filled(form, line, n)), default=0)
    return min(last + 1, MOST[line])


def _is_filled(form: Mapping[str, str], line: Line, n: int) -> bool:
    names = line_names(line, n)
    return any(form[names[part]].strip() for part in _TELLING[line])


def read(form: Mapping[str, str], *, numbers: Mapping[str, NumberType] | None = None) -> Read:
    """Return what a form says beside the details; `numbers` are the types that are known here."""
    wrong: dict[str, str] = {}
    missing: list[str] = []
    filled = {
        line: [line_names(line, n) for n in range(1, MOST[line] + 1) if _is_filled(form, line, n)]
        for line in MOST
    }
    for names in filled["contact"]:
        _judge_contact(form, names, wrong, missing)
    for names in filled["insurance"]:
        _judge_insurance(form, names, wrong, missing)
    known = by_authority() if numbers is None else numbers
    for names in filled["number"]:
        _judge_number(form, names, known, wrong, missing)
    if form["mother"].strip() and not form["mother_id"]:
        wrong["mother"] = say("Type her MRN or scan her band")
    around = Around(
        contacts=tuple(contact_of(form, names) for names in filled["contact"]),
        consents=tuple(
            (kind, answer == "given")
            for kind in ConsentKind
            if (answer := form[consent_name(kind)])
        ),
        insurances=tuple(insurance_of(form, names) for names in filled["insurance"]),
        identifiers=tuple(
            Identifier(form[names["value"]], form[names["authority"]].strip())
            for names in filled["number"]
        ),
        protection=Protection(form["protection"]) if form["protection"] else None,
        birth=_birth(form),
        photo=photo_of(form),
    )
    return Read(around, wrong, tuple(missing))


def contact_of(form: Mapping[str, str], names: Mapping[str, str]) -> Contact:
    """Return the contact of a line, right or not."""
    return Contact(
        name=form[names["name"]].strip(),
        relation=form[names["relation"]],
        phone=form[names["phone"]].strip(),
        is_next_of_kin=form[names["kin"]] == "kin",
    )


def insurance_of(form: Mapping[str, str], names: Mapping[str, str]) -> Insurance:
    """Return the insurance of a line, right or not."""
    return Insurance(
        payer_name=form[names["payer"]].strip(),
        policy_number=form[names["policy"]].strip(),
        valid_to=_until(form[names["until"]])[0],
    )


def photo_of(form: Mapping[str, str]) -> bytes | None:
    """Return the photograph that the form sets: none where it sets none, empty to take it away."""
    match form["photo"]:
        case "":
            return None
        case text if text == NO_PHOTO:
            return b""
        case text:
            return base64.b64decode(text)


def photo_text(jpeg: bytes) -> str:
    """Return how a form and its draft keep a photograph; an empty one is taken away."""
    return base64.b64encode(jpeg).decode() or NO_PHOTO


def _birth(form: Mapping[str, str]) -> Birth | None:
    if not form["mother_id"]:
        return None
    order = form["birth_order"]
    return Birth(mother_id=uuid.UUID(form["mother_id"]), order=int(order) if order else None)


def _judge_contact(
    form: Mapping[str, str], names: Mapping[str, str], wrong: dict[str, str], missing: list[str]
) -> None:
    contact = contact_of(form, names)
    found = contact_problems(name=contact.name, relation=contact.relation, phone=contact.phone)
    for part, words in found.items():
        if part == "phone" or form[names[part]].strip():
            wrong[names[part]] = words
        else:
            missing.append(names[part])


def _judge_insurance(
    form: Mapping[str, str], names: Mapping[str, str], wrong: dict[str, str], missing: list[str]
) -> None:
    insurance = insurance_of(form, names)
    found = insurance_problems(
        payer_name=insurance.payer_name, policy_number=insurance.policy_number
    )
    for part, words in found.items():
        name = names[_OF_PROBLEM[part]]
        if form[name].strip():
            wrong[name] = words
        else:
            missing.append(name)
    if words := _until(form[names["until"]])[1]:
        wrong[names["until"]] = words


def _judge_number(
    form: Mapping[str, str],
    names: Mapping[str, str],
    known: Mapping[str, NumberType],
    wrong: dict[str, str],
    missing: list[str],
) -> None:
    authority = form[names["authority"]].strip()
    if not authority:
        missing.append(names["authority"])
    elif words := number_problem(form[names["value"]], known.get(authority)):
        wrong[names["value"]] = words


def _until(text: str) -> tuple[dt.date | None, str]:
    """Return the last day of a cover as it was typed, or why it is none."""
    if not text.strip():
        return None, ""
    day = next(iter(readings(text, today=_FAR)), None)
    return (day, "") if day else (None, say("Day, month, year"))


def tidied(name: str, text: str) -> str:
    """Return a field's text as it is shown once the person went on."""
    if name.endswith("_until") and (day := _until(text)[0]) is not None:
        return date_words(day)
    return " ".join(text.split())


def label(name: str) -> str:
    """Return what a field is called in a sentence; empty for one of another form."""
    part = re.sub(r"^(contact|insurance|number)\d+_", "", name)
    return say(NAMES[part]) if part in NAMES else ""


def confirmation(
    name: str, form: Mapping[str, str], numbers: Mapping[str, NumberType] | None = None
) -> str:
    """Return what is confirmed below a number whose check digit fits; else nothing."""
    found = re.fullmatch(r"number(\d+)_value", name)
    if found is None or not form[name].strip():
        return ""
    authority = form[f"number{found[1]}_authority"].strip()
    known = (by_authority() if numbers is None else numbers).get(authority)
    if known is None or not known.check or number_problem(form[name], known):
        return ""
    return say("The check digit fits")
