"""What a desk writes down beside a patient's own details: people, consents, insurances; pure."""

import datetime as dt
import enum
import uuid
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from app.domain.registration import Identifier, Protection, phone_problem
from app.domain.words import later, say

# HL7 table 0063, Relationship: those that a desk meets.
RELATIONS: Final = MappingProxyType(
    {
        "SPO": later("Spouse"),
        "PAR": later("Parent"),
        "MTH": later("Mother"),
        "FTH": later("Father"),
        "CHD": later("Child"),
        "SIB": later("Sibling"),
        "GRD": later("Guardian"),
        "GRP": later("Grandparent"),
        "DOM": later("Life partner"),
        "FND": later("Friend"),
        "CGV": later("Care giver"),
        "OTH": later("Other"),
    }
)
MOTHER: Final = "MTH"
_LONGEST: Final = 120


class ConsentKind(enum.StrEnum):
    """What a patient is asked to agree to."""

    TREATMENT = "treatment"
    SHARING = "sharing"
    RESEARCH = "research"
    PHOTOGRAPH = "photograph"

    @property
    def words(self) -> str:
        """The kind as it is asked."""
        match self:
            case ConsentKind.TREATMENT:
                return say("Treatment")
            case ConsentKind.SHARING:
                return say("Sharing the record with other hospitals")
            case ConsentKind.RESEARCH:
                return say("Use of the record for research")
            case ConsentKind.PHOTOGRAPH:
                return say("Photograph in the record")


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Somebody to call; `relation` is HL7 table 0063."""

    name: str
    relation: str
    phone: str = ""
    is_next_of_kin: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Insurance:
    """Who pays a part of the bills, as the card says; the share is agreed later."""

    payer_name: str
    policy_number: str = ""
    valid_to: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Birth:
    """Whose newborn a patient is; `order` is told of twins and more."""

    mother_id: uuid.UUID
    order: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """All that a registration takes beside the details, kept in the same command.

    `photo` is a JPEG as app/exchange/photo.py makes it. `protection` is set where it is named.
    `is_unknown` asks for a name that no other unknown patient has.
    """

    contacts: tuple[Contact, ...] = ()
    consents: tuple[tuple[ConsentKind, bool], ...] = ()
    insurances: tuple[Insurance, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    protection: Protection | None = None
    birth: Birth | None = None
    photo: bytes | None = None
    is_unknown: bool = False


def contact_problems(*, name: str, relation: str, phone: str) -> dict[str, str]:
    """Return, for each field that cannot be right, a sentence saying what to do."""
    found = {
        "name": ""
        if 0 < len(name.strip()) <= _LONGEST
        else say("Needed, at most {n} characters", n=_LONGEST),
        "relation": "" if relation in RELATIONS else say("Choose one"),
        "phone": phone_problem(phone),
    }
    return {field: words for field, words in found.items() if words}


def insurance_problems(*, payer_name: str, policy_number: str) -> dict[str, str]:
    """Return, for each field that cannot be right, a sentence saying what to do."""
    found = {
        "payer_name": "" if payer_name.strip() else say("Who pays?"),
        "policy_number": "" if policy_number.strip() else say("Type the number of the policy"),
    }
    for name, value in (("payer_name", payer_name), ("policy_number", policy_number)):
        if len(value.strip()) > _LONGEST:
            found[name] = say("At most {n} characters", n=_LONGEST)
    return {field: words for field, words in found.items() if words}


def newborn_name(mother_family_name: str) -> tuple[str, str]:
    """Return family and given name of a child that has none yet, as OKAFOR, "Baby of OKAFOR"."""
    family = mother_family_name.strip()
    return family, f"Baby of {family.upper()}"
