"""The people around a patient, and what the patient agreed to; pure."""

import enum
from types import MappingProxyType
from typing import Final

from app.domain.registration import phone_problem
from app.domain.words import later, say

# HL7 table 0063, Relationship: those that a desk meets.
RELATIONS: Final = MappingProxyType(
    {
        "SPO": later("Spouse"), "PAR": later("Parent"), "MTH": later("Mother"),
        "FTH": later("Father"), "CHD": later("Child"), "SIB": later("Sibling"),
        "GRD": later("Guardian"), "GRP": later("Grandparent"), "DOM": later("Life partner"),
        "FND": later("Friend"), "CGV": later("Care giver"), "OTH": later("Other"),
    }
)  # fmt: skip
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


def newborn_name(mother_family_name: str) -> tuple[str, str]:
    """Return family and given name of a child that has none yet, as OKAFOR, "Baby of OKAFOR"."""
    family = mother_family_name.strip()
    return family, f"Baby of {family.upper()}"
