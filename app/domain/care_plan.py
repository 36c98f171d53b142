"""The care plan of a stay: what is decided about it, what may be chosen, and how it is told.

Source of the SpO2 scales: Royal College of Physicians, National Early Warning Score (NEWS) 2,
London 2017: scale 2 (target 88-92 %) is for patients with hypercapnic respiratory failure, by
decision of a competent clinical decision maker which is recorded. Kinds of isolation: the CDC's
transmission-based precautions (Guideline for Isolation Precautions, 2007).
"""

import datetime as dt
import enum
from dataclasses import dataclass
from typing import Final

from app.domain.ward import isolation_words
from app.domain.words import later, say

EVERY_MIN: Final = (30, 60, 120, 240, 360, 720)  # at least so often, beside what NEWS2 asks
SPO2_SCALES: Final = (1, 2)
ISOLATIONS: Final = ("", "contact", "droplet", "airborne")
RESUSCITATIONS: Final = (  # as they are stored, in English; the empty one is Not Known
    "",
    later("For full treatment"),
    later("For treatment, not for resuscitation"),
    later("For comfort care"),
)
LONGEST_NAME: Final = 120
LONGEST_REASON: Final = 200
_HOUR_MIN = 60


class Part(enum.StrEnum):
    """The parts of a plan, each decided for itself; the values are the columns of the stay."""

    OBSERVATIONS = "observe_every_min"
    ISOLATION = "isolation"
    SPO2_SCALE = "spo2_scale"
    CONSULTANT = "consultant"
    RESUSCITATION = "resuscitation"


# What only a clinician decides: the name stands beside the decision.
BY_CLINICIAN: Final = frozenset({Part.SPO2_SCALE, Part.RESUSCITATION})


@dataclass(frozen=True, slots=True, kw_only=True)
class CarePlan:
    """What stands for a stay."""

    observe_every_min: int | None = None  # none: as NEWS2 asks
    isolation: str = ""
    spo2_scale: int = 1
    consultant: str = ""
    resuscitation: str = ""  # empty: Not Known

    def value(self, part: Part) -> int | str | None:
        """Return one part."""
        found: int | str | None = getattr(self, part.value)
        return found

    def differs(self, other: "CarePlan") -> tuple[Part, ...]:
        """Return the parts in which two plans differ."""
        return tuple(part for part in Part if self.value(part) != other.value(part))


@dataclass(frozen=True, slots=True)
class PlanChangeView:
    """One decision as it was written down."""

    part: str
    before: str
    after: str
    clinician: str
    reason: str
    recorded_at: dt.datetime
    recorded_by_name: str


def stored(value: int | str | None) -> str:
    """Return a value as the record of a decision keeps it."""
    return "" if value is None else str(value)


def part_words(part: Part) -> str:
    """Return what a part is called."""
    match part:
        case Part.OBSERVATIONS:
            return say("Observations")
        case Part.ISOLATION:
            return say("Isolation")
        case Part.SPO2_SCALE:
            return say("SpO₂ scale")
        case Part.CONSULTANT:
            return say("Consultant")
        case Part.RESUSCITATION:
            return say("Resuscitation")


def value_words(part: Part, value: str) -> str:
    """Return a stored value as people say it; nothing stands for itself."""
    match part:
        case Part.OBSERVATIONS:
            return every_words(int(value) if value.isdigit() else None)
        case Part.ISOLATION:
            return isolation_words(value).capitalize() or say("None")
        case Part.SPO2_SCALE:
            return value
        case Part.CONSULTANT | Part.RESUSCITATION:
            return say(value) if value else say("Not Known")


def every_words(minutes: int | None) -> str:
    """Return how often a patient is observed at least."""
    if minutes is None:
        return say("As NEWS2 asks")
    if minutes < _HOUR_MIN:
        return say("At least every {n} min", n=minutes)
    return say(
        "At least every {n} hours", "At least every hour", minutes // _HOUR_MIN,
        n=minutes // _HOUR_MIN,
    )  # fmt: skip


def change_title(change: PlanChangeView) -> str:
    """Return what was decided, as "Isolation: None to Contact"."""
    if change.part not in set(Part):
        return say("Care plan changed")
    part = Part(change.part)
    return say(
        "{part}: {old} to {new}",
        part=part_words(part),
        old=value_words(part, change.before),
        new=value_words(part, change.after),
    )


def change_detail(change: PlanChangeView) -> str:
    """Return who decided, why, and who wrote it down."""
    decided = say("Decided by {name}", name=change.clinician) if change.clinician else ""
    return " · ".join(filter(None, (decided, change.reason, change.recorded_by_name)))
