"""The registration form as texts, and what they mean: details, allergies, a stay; no Qt.

A form is field name to text as it stands in the control, so that a draft is the form itself.
"""

import datetime as dt
import re
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.data.queries.around import AroundView
from app.domain.addresses import ANYWHERE, Template, postcode_doubt
from app.domain.around import Around
from app.domain.check_digits import NumberType
from app.domain.dates import (
    UnreadableDateError,
    age_words,
    age_years,
    birth_words,
    read_birth,
)
from app.domain.names import shown_name
from app.domain.registration import (
    DETAIL_FIELDS,
    Allergies,
    AllergyState,
    Details,
    StatedAllergy,
    national_id_words,
    problems,
)
from app.domain.unknown import FAMILY, asks_for_name, given
from app.domain.words import later, say
from app.services.admission import Admission
from app.ui.parts import around_form as beside
from app.ui.parts.around_form import Form, Kind, State

CardState = State

IDENTITY = (
    "family_name", "given_name", "title", "birth_date", "sex", "national_id",
)  # fmt: skip
CONTACT = (
    "address", "district", "city", "region", "postcode", "country", "phone", "language",
    "interpreter_needed", "next_of_kin",
)  # fmt: skip
ADMISSION = ("ward", "bed", "consultant", "reason", "allergy_state", "allergies")
EMPTY: Form = dict.fromkeys((*IDENTITY, *CONTACT, *ADMISSION), "") | {"sex": "U"} | beside.EMPTY

NAMES = {
    "family_name": later("Family name"),
    "given_name": later("Given names"),
    "birth_date": later("Born"),
    "phone": later("Mobile"),
    "allergy_state": later("Allergies"),
    "allergies": later("Allergies"),
}
_ONE_ALLERGY = re.compile(r"\s*([^()]+?)\s*(?:\(([^()]*)\))?\s*")
_BIRTH_ERROR = "birth_date"
_TEXTS = tuple(
    name
    for name in DETAIL_FIELDS
    if name in EMPTY and name not in {"birth_date", "interpreter_needed"}
)
INTERPRETER = "needed"
_ADULT = 18  # from here on an age has no months


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a form says; `wrong` has a sentence for each field that cannot stay so."""

    details: Details
    allergies: Allergies
    stay: Admission | None
    around: Around
    wrong: dict[str, str]
    missing: tuple[str, ...]


def read(
    form: Mapping[str, str],
    *,
    label: str,
    today: dt.date,
    numbers: Mapping[str, NumberType] | None = None,
) -> Meaning:
    """Return what a form says today.

    `label` is the hospital's name for its national id, `numbers` the types of others it knows.
    """
    wrong: dict[str, str] = {}
    birth = None
    try:
        birth = read_birth(form["birth_date"], today=today)
    except UnreadableDateError as error:
        wrong[_BIRTH_ERROR] = str(error)
    texts: dict[str, Any] = {name: form[name] for name in _TEXTS}
    details = replace(
        Details(**texts),
        birth_date=birth.date if birth else None,
        birth_estimated=birth.estimated if birth else False,
        interpreter_needed=form["interpreter_needed"] == INTERPRETER,
    )
    missing = [] if form["family_name"].strip() else ["family_name"]
    found = problems(details, label=label, today=today)
    wrong |= {name: words for name, words in found.items() if name not in missing}
    allergies = _allergies(form)
    ward = form["ward"]
    if ward and not form["allergy_state"]:
        missing.append("allergy_state")
    if form["allergy_state"] == AllergyState.KNOWN and not allergies.stated:
        missing.append("allergies")
    found_beside = beside.read(form, numbers=numbers)
    wrong |= found_beside.wrong
    missing += found_beside.missing
    return Meaning(
        around=replace(
            found_beside.around, is_unknown=asks_for_name(form["family_name"], form["given_name"])
        ),
        details=details,
        allergies=allergies,
        stay=_stay(form) if ward else None,
        wrong=wrong,
        missing=tuple(missing),
    )


def _allergies(form: Mapping[str, str]) -> Allergies:
    state = AllergyState(form["allergy_state"] or AllergyState.NOT_ASKED)
    if state is not AllergyState.KNOWN:
        return Allergies(state=state)
    return Allergies(state=state, stated=tuple(_stated(form["allergies"])))


def _stated(text: str) -> Iterable[StatedAllergy]:
    for part in re.split(r"[,;]", text):
        if (one := _ONE_ALLERGY.fullmatch(part)) is not None and one[1].strip():
            yield StatedAllergy(substance=one[1], reaction=(one[2] or "").strip())


def _stay(form: Mapping[str, str]) -> Admission:
    return Admission(
        ward_id=uuid.UUID(form["ward"]),
        bed_id=uuid.UUID(form["bed"]) if form["bed"] else None,
        reason=form["reason"].strip(),
        consultant=form["consultant"].strip(),
    )


def of_record(
    details: Details, allergies: Allergies, *, label: str, around: AroundView | None = None
) -> Form:
    """Return the form of a known patient's record.

    Answers stand in it as they are; of people, insurances and numbers it holds what is new.
    """
    form = EMPTY | {
        name: value
        for name in DETAIL_FIELDS
        if isinstance(value := getattr(details, name), str) and name in EMPTY
    }
    form["birth_date"] = _birth_text(details)
    form["interpreter_needed"] = INTERPRETER if details.interpreter_needed else ""
    form["national_id"] = national_id_words(details.national_id, label=label)
    form["allergy_state"] = allergies.state.value
    for consent in around.consents if around else ():
        given_words = {True: "given", False: "refused", None: ""}
        form[beside.consent_name(consent.kind)] = given_words[consent.given]
    form["allergies"] = ", ".join(
        f"{a.substance} ({a.reaction})" if a.reaction else a.substance for a in allergies.stated
    )
    return form


def date_text(day: dt.date) -> str:
    """Return a day as the form shows it."""
    return birth_words(day, estimated=False)


def _birth_text(details: Details) -> str:
    if details.birth_date is None:
        return ""
    return birth_words(details.birth_date, estimated=details.birth_estimated)


def tidied(name: str, text: str, *, label: str, today: dt.date) -> str:
    """Return a field's text as it is shown once the person went on."""
    match name:
        case "birth_date":
            try:
                birth = read_birth(text, today=today)
            except UnreadableDateError:
                return text
            return birth_words(birth.date, estimated=birth.estimated) if birth else ""
        case "national_id":
            return national_id_words(text, label=label)
        case _ if name in beside.EMPTY:
            return beside.tidied(name, text)
        case _:
            return text.strip()


def message(
    name: str, meaning: Meaning, *, today: dt.date, template: Template = ANYWHERE
) -> tuple[Kind, str]:
    """Return what stands below a field once the person went on."""
    if words := meaning.wrong.get(name):
        return "error", words
    details = meaning.details
    if name == "postcode" and (doubt := postcode_doubt(details.postcode, template)):
        return "warn", doubt
    if name == "birth_date" and details.birth_date is not None:
        return "ok", _age_words(details.birth_date, today=today, about=details.birth_estimated)
    return "hint", ""


def _age_words(born: dt.date, *, today: dt.date, about: bool) -> str:
    years = age_years(born, on=today)
    words = say("{n} years", "{n} year", years, n=years)
    if about:
        return say("about {when}", when=words)
    return words if years >= _ADULT else say("{age} old", age=age_words(born, on=today))


def card_state(names: tuple[str, ...], form: Mapping[str, str], meaning: Meaning) -> CardState:
    """Return how far a card is: open (nothing typed), done, wrong, or something to do."""
    if any(name in meaning.wrong for name in names):
        return "wrong"
    if any(name in meaning.missing for name in names):
        return "todo"
    typed = any(form[name] not in {"", EMPTY[name]} for name in names)
    return "done" if typed else "open"


def reason_words(meaning: Meaning) -> str:
    """Return why the form cannot be saved yet, short enough to stand beside a button."""
    if meaning.wrong:
        n = len(meaning.wrong)
        return say("{n} things to put right", "{n} thing to put right", n, n=n)
    names = list(dict.fromkeys(name_words(name) for name in meaning.missing))
    return say("needs {fields}", fields=say(" and ").join(names)) if names else ""


def name_words(name: str) -> str:
    """Return what a field is called in a sentence."""
    return say(NAMES[name]) if name in NAMES else beside.label(name)


def shown(form: Mapping[str, str]) -> str:
    """Return the name that was typed as it is shown; empty without a family name."""
    family = form["family_name"].strip()
    return shown_name(family, form["given_name"].strip()) if family else ""


def is_blank(form: Mapping[str, str]) -> bool:
    """Whether nothing was typed or chosen yet."""
    return all(form[name] in {"", EMPTY[name]} for name in EMPTY)


def unknown(sex: str) -> Form:
    """Return what is typed for somebody whom nobody knows yet, as "Unknown, Male"."""
    return {"family_name": FAMILY, "given_name": given(sex)}
