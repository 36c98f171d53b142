"""The National Early Warning Score (NEWS) 2: bands, total, response and the next observations.

Source: Royal College of Physicians. National Early Warning Score (NEWS) 2: Standardising the
assessment of acute-illness severity in the NHS. London: RCP, 2017; chart 1 (scoring system),
chart 2 (thresholds and triggers) and chart 4 (clinical response), whose words are used. It may be
reproduced with acknowledgement, in colour and unmodified. What the RCP leaves open and we had to
decide is marked OWN CHOICE; a hospital must agree to it before clinical use.
"""

import datetime as dt
import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.vitals import MEASURES, Sign, VitalsEntry
from app.domain.words import later, say

ACKNOWLEDGEMENT: Final = "NEWS2 © Royal College of Physicians 2017"
YOUNGEST_YEARS: Final = 16  # RCP 2017: not for children under 16, nor in pregnancy

# Upper end of each band and its points; the last band has no end. RCP 2017, chart 1.
_Bands = tuple[tuple[int | None, int], ...]
_RESPIRATION: Final[_Bands] = ((8, 3), (11, 1), (20, 0), (24, 2), (None, 3))
_SPO2_SCALE_1: Final[_Bands] = ((91, 3), (93, 2), (95, 1), (None, 0))
_SPO2_SCALE_2_AIR: Final[_Bands] = ((83, 3), (85, 2), (87, 1), (None, 0))
_SPO2_SCALE_2_OXYGEN: Final[_Bands] = (
    (83, 3), (85, 2), (87, 1), (92, 0), (94, 1), (96, 2), (None, 3),
)  # fmt: skip
_SYSTOLIC: Final[_Bands] = ((90, 3), (100, 2), (110, 1), (219, 0), (None, 3))
_PULSE: Final[_Bands] = ((40, 3), (50, 1), (90, 0), (110, 1), (130, 2), (None, 3))
_TEMPERATURE_TENTHS: Final[_Bands] = ((350, 3), (360, 1), (380, 0), (390, 1), (None, 2))

SCORED: Final = tuple(s for s in Sign if s is not Sign.DIASTOLIC)


class Risk(enum.IntEnum):
    """Clinical risk, worst last (RCP 2017, chart 2)."""

    NONE = 0  # aggregate 0, which the RCP counts as low but observes less often
    LOW = 1
    LOW_MEDIUM = 2  # a single parameter scores 3
    MEDIUM = 3
    HIGH = 4

    @property
    def word(self) -> str:
        """The word that stands beside every score."""
        words = (say("Low"), say("Low"), say("Low-med"), say("Medium"), say("High"))
        return words[self]


@dataclass(frozen=True, slots=True)
class Score:
    """The points of one set; while a parameter is missing there is no total, only "at least"."""

    parts: Mapping[Sign, int | None]  # every scored sign; none where it cannot be scored yet

    @property
    def known(self) -> int:
        """The sum of what is known: the total of a complete set, else the least it can be."""
        return sum(p for p in self.parts.values() if p is not None)

    @property
    def missing(self) -> tuple[Sign, ...]:
        """The signs that a total still needs, in the chart's order."""
        return tuple(s for s in SCORED if self.parts[s] is None)

    @property
    def total(self) -> int | None:
        """The NEWS2 of a complete set; None for a partial one."""
        return None if self.missing else self.known

    @property
    def single_three(self) -> bool:
        """Whether one parameter alone scores 3."""
        return 3 in self.parts.values()  # noqa: PLR2004  the RCP's own trigger

    @property
    def risk(self) -> Risk:
        """The risk of the total, or of what a partial set has reached at the least."""
        match self.known:
            case n if n >= 7:  # noqa: PLR2004  the RCP's emergency threshold
                return Risk.HIGH
            case n if n >= 5:  # noqa: PLR2004  the RCP's urgent threshold
                return Risk.MEDIUM
            case _ if self.single_three:
                return Risk.LOW_MEDIUM
            case 0:
                return Risk.NONE
            case _:
                return Risk.LOW

    @property
    def text(self) -> str:
        """The score in words: "7 High", or "at least 9, needs Temp" and never a bare number."""
        if self.total is not None:
            return f"{self.total} {self.risk.word}"
        needs = ", ".join(MEASURES[s].word for s in self.missing)
        return say("at least {n}, needs {signs}", n=self.known, signs=needs)


def score(entry: VitalsEntry, *, spo2_scale: int) -> Score:
    """Score a set on SpO2 scale 1, or 2 where a clinician has set a target of 88-92 %.

    On scale 2 a saturation above 92 % scores only while oxygen is given, so that there it waits
    for air or oxygen to be known. Raises ValueError for another scale.
    """
    if spo2_scale not in {1, 2}:
        raise ValueError("SpO2 scale is 1 or 2")
    oxygen = entry.oxygen_tenths_l_per_min
    return Score(
        {
            Sign.RESPIRATION: _points(_RESPIRATION, entry.respiration_per_min),
            Sign.SPO2: _spo2(entry.spo2_percent, oxygen, scale=spo2_scale),
            Sign.OXYGEN: None if oxygen is None else 2 if oxygen else 0,
            Sign.SYSTOLIC: _points(_SYSTOLIC, entry.systolic_mmhg),
            Sign.PULSE: _points(_PULSE, entry.pulse_per_min),
            Sign.CONSCIOUSNESS: {"": None, "A": 0}.get(entry.consciousness or "", 3),
            Sign.TEMPERATURE: _points(_TEMPERATURE_TENTHS, entry.temperature_tenths_c),
        }
    )


def _points(bands: _Bands, value: int | None) -> int | None:
    if value is None:
        return None
    return next(points for end, points in bands if end is None or value <= end)


def _spo2(percent: int | None, oxygen: int | None, *, scale: int) -> int | None:
    if scale == 1:
        return _points(_SPO2_SCALE_1, percent)
    on_air = _points(_SPO2_SCALE_2_AIR, percent)
    on_oxygen = _points(_SPO2_SCALE_2_OXYGEN, percent)
    if oxygen is None:
        return on_air if on_air == on_oxygen else None
    return on_oxygen if oxygen else on_air


@dataclass(frozen=True, slots=True)
class Response:
    """What the RCP asks for at a risk (RCP 2017, chart 4, its own words)."""

    monitoring: str
    actions: tuple[str, ...]


RESPONSES: Final[Mapping[Risk, Response]] = {
    Risk.NONE: Response(later("Minimum 12 hourly"), (later("Continue routine NEWS monitoring"),)),
    Risk.LOW: Response(
        later("Minimum 4–6 hourly"),  # noqa: RUF001  the RCP's own dash
        (
            later("Inform registered nurse, who must assess the patient"),
            later(
                "Registered nurse decides whether increased frequency of monitoring and/or "
                "escalation of care is required"
            ),
        ),
    ),
    Risk.LOW_MEDIUM: Response(
        later("Minimum 1 hourly"),
        (
            later(
                "Registered nurse to inform medical team caring for the patient, who will review "
                "and decide whether escalation of care is necessary"
            ),
        ),
    ),
    Risk.MEDIUM: Response(
        later("Minimum 1 hourly"),
        (
            later("Registered nurse to immediately inform the medical team caring for the patient"),
            later(
                "Registered nurse to request urgent assessment by a clinician or team with core "
                "competencies in the care of acutely ill patients"
            ),
            later("Provide clinical care in an environment with monitoring facilities"),
        ),
    ),
    Risk.HIGH: Response(
        later("Continuous monitoring of vital signs"),
        (
            later(
                "Registered nurse to immediately inform the medical team caring for the patient – "  # noqa: RUF001
                "this should be at least at specialist registrar level"
            ),
            later(
                "Emergency assessment by a team with critical care competencies, including "
                "practitioner(s) with advanced airway management skills"
            ),
            later(
                "Consider transfer of care to a level 2 or 3 clinical care facility, ie "
                "higher-dependency unit or ICU"
            ),
            later("Clinical care in an environment with monitoring facilities"),
        ),
    ),
}

# Minutes until the next set is due, and until it is overdue. The RCP's minimum for 1-4 is a range
# of 4 to 6 hours: due at its near end, overdue at its far end. OWN CHOICE: above 6 the RCP asks
# for continuous monitoring and names no interval; a set is written down every 30 minutes.
_INTERVAL_MIN: Final[Mapping[Risk, tuple[int, int]]] = {
    Risk.NONE: (720, 720),
    Risk.LOW: (240, 360),
    Risk.LOW_MEDIUM: (60, 60),
    Risk.MEDIUM: (60, 60),
    Risk.HIGH: (30, 30),
}
# OWN CHOICE: NICE CG50 asks for observations at admission without a time limit.
_FIRST_SET_MIN: Final = 60


@dataclass(frozen=True, slots=True)
class NextObservations:
    """When the next set is due, and from when on it is overdue."""

    due_at: dt.datetime
    overdue_at: dt.datetime


def next_observations(
    taken: Sequence[tuple[dt.datetime, Score]],
    *,
    admitted_at: dt.datetime,
    every_min: int | None = None,
) -> NextObservations:
    """Return when the next set is due; `taken` holds the sets that stand, oldest first.

    The last complete set decides; before the first one the patient is due at once. A later
    partial set can only bring the time forward, so that it never hides an overdue one.
    `every_min` is the care plan's: OWN CHOICE, it too can only bring the time forward, since the
    RCP's intervals are minimums.
    """
    first = admitted_at + dt.timedelta(minutes=_FIRST_SET_MIN)
    standing = NextObservations(admitted_at, first)
    for at, points in taken:
        due, overdue = _INTERVAL_MIN[points.risk]
        if every_min is not None:
            due, overdue = min(due, every_min), min(overdue, every_min)
        after = NextObservations(at + dt.timedelta(minutes=due), at + dt.timedelta(minutes=overdue))
        if points.total is not None or after.overdue_at < standing.overdue_at:
            standing = after
    return standing


def standing_score(scores: Sequence[Score]) -> Score | None:
    """Return the score that stands for a patient now, from sets oldest first.

    It is the last complete one, or a later partial one that has already reached a higher risk.
    """
    standing: Score | None = None
    for points in scores:
        if (
            standing is None
            or points.total is not None
            or (points.risk, points.known) > (standing.risk, standing.known)
        ):
            standing = points
    return standing
