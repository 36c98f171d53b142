"""HL7 v2 ADT messages to views: what a message says of a patient and a stay; pure.

Field numbers follow HL7 v2.5.1 chapter 3 (PID, NK1, PV1, PV2, AL1) and chapter 6 (IN1); they are
the same in all versions from 2.3 to 2.8. A field that is empty says nothing; a field that holds
the null `""` says that the value is to be deleted (v2.5.1, section 2.5.3).
"""

import datetime as dt
import re
from dataclasses import dataclass

from app.domain.registration import (
    SEXES,
    Allergies,
    AllergyState,
    Identifier,
    StatedAllergy,
    is_national,
)
from app.native.hl7val import Message, Repetition, Segment

ADMITS = frozenset({"A01", "A04"})
REGISTERS = frozenset({"A08", "A28", "A31"})

_SEVERITIES = {"SV": "severe", "MO": "moderate", "MI": "mild"}  # HL7 table 0128
_NO_ALLERGY = re.compile(r"\b(?:no known|nka|nkda)\b", re.IGNORECASE)
_NO_ALLERGY_CODES = frozenset({"716186003", "409137002"})  # SNOMED CT: no known (drug) allergy
_NOT_A_PHONE = frozenset({"INTERNET", "X.400"})  # HL7 table 0202
_STAMP = re.compile(r"(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:\.\d{1,4})?([+-]\d{4})?")
_DATES = ("PID-7", "PV1-44")
_KINDS = frozenset({"I", "E", "O"})  # HL7 table 0004; others are stays like I


@dataclass(frozen=True, slots=True)
class Policy:
    """An insurance as IN1 names it; the share that it pays is not in a message."""

    payer_name: str
    policy_number: str
    valid_from: dt.date | None
    valid_to: dt.date | None


@dataclass(frozen=True, slots=True)
class Visit:
    """A stay as PV1 tells it; ward, room and bed are the sender's words."""

    kind: str
    ward: str
    room: str
    bed: str
    consultant: str
    reason: str
    admitted_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class AdtView:
    """What one ADT message says; `said` holds only the demographics that it mentions.

    `unread` are the paths of dates that are none.
    """

    event: str
    control_id: str
    sender: str
    identifiers: tuple[Identifier, ...]
    said: dict[str, object]
    allergies: Allergies | None
    policies: tuple[Policy, ...]
    visit: Visit | None
    says_deceased: bool
    unread: tuple[str, ...]


def read(message: Message) -> AdtView:
    """Return what an ADT message says; whether it may say so is the validator's business."""
    identifiers = _identifiers(message)
    return AdtView(
        event=message.get("MSH-9.2") or message.get("EVN-1"),
        control_id=message.get("MSH-10"),
        sender="|".join((message.get("MSH-3"), message.get("MSH-4"))),
        identifiers=identifiers,
        said=_demographics(message, identifiers),
        allergies=_allergies(message),
        policies=tuple(_policy(s) for s in message.segments("IN1") if s.get("4.1")),
        visit=_visit(message),
        says_deceased=message.get("PID-30") == "Y" or bool(message.get("PID-29")),
        unread=tuple(p for p in _DATES if message.get(p) and moment(message.get(p)) is None),
    )


def _identifiers(message: Message) -> tuple[Identifier, ...]:
    found = (
        Identifier(value=r.get("1").strip(), authority=r.get("4").strip(), kind=r.get("5").strip())
        for r in message.repetitions("PID-3")
    )
    return tuple(dict.fromkeys(i for i in found if i.value))


def _demographics(message: Message, identifiers: tuple[Identifier, ...]) -> dict[str, object]:
    said = _name(message) | _birth(message) | _address(message)
    if message.get("PID-8") or message.is_null("PID-8"):
        said["sex"] = _sex(message.get("PID-8"))
    if phone := _phone(message.repetitions("PID-13")):
        said["phone"] = phone
    elif message.is_null("PID-13"):
        said["phone"] = ""
    if language := message.get("PID-15.2") or message.get("PID-15"):
        said["language"] = language
    if kin := next((k for s in message.segments("NK1") if (k := _kin(s))), ""):
        said["next_of_kin"] = kin
    if national := next((i.value for i in identifiers if is_national(i.kind, i.authority)), ""):
        said["national_id"] = national
    return said


def _sex(code: str) -> str:
    """Return our sex for a code of HL7 table 0001; A (ambiguous) and N are Other here."""
    sex = {"A": "O", "N": "O"}.get(code.upper(), code.upper())
    return sex if sex in SEXES else "U"


def _name(message: Message) -> dict[str, object]:
    names = message.repetitions("PID-5")
    legal = next((n for n in names if n.get("7") == "L"), names[0] if names else None)
    if legal is None or not legal.get("1"):
        return {}
    given = " ".join(part for part in (legal.get("2"), legal.get("3")) if part)
    said: dict[str, object] = {"family_name": legal.get("1")}
    said |= {"given_name": given} if given or legal.is_null("2") else {}
    title = legal.get("5").rstrip(".")
    return said | ({"title": title} if title else {})


def _birth(message: Message) -> dict[str, object]:
    if message.is_null("PID-7"):
        return {"birth_date": None, "birth_estimated": False}
    digits = message.get("PID-7")[:8]
    precise = len(digits) == len("19580214")
    born = moment(digits)
    if born is None:
        return {}
    return {"birth_date": born.date(), "birth_estimated": not precise}


def _address(message: Message) -> dict[str, object]:
    if message.is_null("PID-11"):
        return {"address": "", "city": "", "postcode": ""}
    address = next(iter(message.repetitions("PID-11")), None)
    if address is None:
        return {}
    street = ", ".join(part for part in (address.get("1"), address.get("2")) if part)
    return {"address": street, "city": address.get("3"), "postcode": address.get("5")}


def _phone(repetitions: list[Repetition]) -> str:
    for phone in repetitions:
        if phone.get("3").upper() in _NOT_A_PHONE or "@" in phone.get("1"):
            continue
        parts = phone.get("5"), phone.get("6"), phone.get("7")
        if words := phone.get("1") or phone.get("12") or " ".join(p for p in parts if p):
            return words
    return ""


def _kin(segment: Segment) -> str:
    name = " ".join(p for p in (segment.get("2.2"), segment.get("2.1")) if p)
    relation = segment.get("3.2") or segment.get("3.1")
    phone = _phone(segment.repetitions("5"))
    return " ".join(p for p in (name, f"({relation})" if name and relation else "", phone) if p)


def _allergies(message: Message) -> Allergies | None:
    stated = []
    for segment in message.segments("AL1"):
        substance = segment.get("3.2") or segment.get("3.1")
        if segment.get("3.1") in _NO_ALLERGY_CODES or _NO_ALLERGY.search(substance):
            return Allergies(state=AllergyState.NONE_KNOWN)
        if substance:
            severity = _SEVERITIES.get(segment.get("4.1"), "unknown" if segment.get("4.1") else "")
            stated.append(
                StatedAllergy(substance=substance, reaction=segment.get("5"), severity=severity)
            )
    return Allergies(state=AllergyState.KNOWN, stated=tuple(stated)) if stated else None


def _policy(segment: Segment) -> Policy:
    begins, ends = moment(segment.get("12")), moment(segment.get("13"))
    return Policy(
        payer_name=segment.get("4.1"),
        policy_number=segment.get("36"),
        valid_from=begins.date() if begins else None,
        valid_to=ends.date() if ends else None,
    )


def _visit(message: Message) -> Visit | None:
    if not message.segments("PV1"):
        return None
    kind = message.get("PV1-2").upper()
    reasons = (message.get("PV2-3.2"), message.get("PV2-3.1"))
    diagnosis = (message.get("DG1-4"), message.get("DG1-3.2"))
    return Visit(
        kind=kind if kind in _KINDS else "I",
        ward=message.get("PV1-3.1"),
        room=message.get("PV1-3.2"),
        bed=message.get("PV1-3.3"),
        consultant=_clinician(message),
        reason=next((r for r in (*reasons, *diagnosis) if r), ""),
        admitted_at=moment(message.get("PV1-44")),
    )


def _clinician(message: Message) -> str:
    """Return the attending doctor, else the consulting one: Dr Richard Forster."""
    for field in ("PV1-7", "PV1-9"):
        parts = (message.get(f"{field}.{n}") for n in (6, 3, 2))
        if name := " ".join(p for p in parts if p):
            return name
    return ""


def moment(stamp: str) -> dt.datetime | None:
    """Return the instant of an HL7 timestamp, aware; one without a zone is this workstation's.

    Missing parts are the first of their kind. None when it is empty or not in the calendar.
    """
    parts = _STAMP.fullmatch(stamp.strip())
    if parts is None:
        return None
    year, month, day, hour, minute, second = (int(p or 0) for p in parts.groups()[:6])
    try:
        local = dt.datetime(year, month or 1, day or 1, hour, minute, second)  # noqa: DTZ001
        if (zone := parts[7]) is None:
            return local.astimezone()
        offset = dt.timedelta(hours=int(zone[1:3]), minutes=int(zone[3:]))
        return local.replace(tzinfo=dt.timezone(-offset if zone[0] == "-" else offset))
    except (ValueError, OverflowError):
        return None
