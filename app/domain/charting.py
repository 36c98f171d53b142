"""What the chart of one stay shows: its sets of observations, the alert and the timeline."""

import datetime as dt
import enum
import uuid
from dataclasses import dataclass
from typing import Final

from app.domain.banner import PatientBannerView
from app.domain.care_plan import CarePlan, PlanChangeView
from app.domain.news2 import NextObservations, Risk, Score, standing_score
from app.domain.notes import NoteView
from app.domain.tasks import TaskView
from app.domain.vitals import VitalsEntry
from app.domain.words import later

# Why a set is left incomplete; a person may also write another reason.
PARTIAL_REASONS: Final = (
    later("Patient refused"),
    later("Patient asleep"),
    later("Patient off the ward"),
    later("No working equipment"),
    later("Not needed in the care plan"),
)
FUTURE_TOLERANCE: Final = dt.timedelta(minutes=1)  # two clocks of one hospital


@dataclass(frozen=True, slots=True)
class ObservationSetView:
    """One set as it was taken, with its score on the scale it was taken on."""

    set_id: uuid.UUID
    taken_at: dt.datetime
    recorded_by_name: str
    values: VitalsEntry
    spo2_scale: int
    score: Score
    partial_reason: str = ""
    corrects_id: uuid.UUID | None = None
    correction_reason: str = ""
    # The set that replaced this one; it stays on the chart, struck through.
    corrected_by: "ObservationSetView | None" = None

    @property
    def stands(self) -> bool:
        """Whether it counts: not corrected, and not itself the withdrawal of another."""
        return self.corrected_by is None and not self.values.is_empty()


class Happened(enum.StrEnum):
    """The kinds of a timeline entry."""

    ADMITTED = "admitted"
    OBSERVED = "observed"
    CORRECTED = "corrected"
    MOVED = "moved"
    NOTED = "noted"
    PLANNED = "planned"
    TASK = "task"
    DISCHARGED = "discharged"


@dataclass(frozen=True, slots=True)
class TimelineEntryView:
    """One thing that happened in the stay; `detail` is words for a person.

    A set that was corrected or withdrawn later has no score any more.
    """

    at: dt.datetime
    kind: Happened
    detail: str
    score: Score | None = None
    note: NoteView | None = None
    plan: PlanChangeView | None = None
    title: str = ""  # where it is not told by what happened


@dataclass(frozen=True, slots=True)
class ChartView:
    """The observations of one stay, oldest set first."""

    banner: PatientBannerView
    encounter_id: uuid.UUID
    plan: CarePlan
    sets: tuple[ObservationSetView, ...]
    following: NextObservations
    timeline: tuple[TimelineEntryView, ...]  # newest first
    tasks: tuple[TaskView, ...]  # open ones, in the order they are wanted
    is_open: bool  # the stay goes on, so that sets can be added

    @property
    def spo2_scale(self) -> int:
        """The scale on which the next set is scored; older sets keep their own."""
        return self.plan.spo2_scale

    @property
    def score(self) -> Score | None:
        """The score that stands now; none while nothing has been observed."""
        return standing_score([s.score for s in self.sets if s.stands])

    @property
    def alert(self) -> Risk | None:
        """The risk to act on, where the RCP asks for a doctor: a single 3, or 5 and more."""
        score = self.score
        return score.risk if score and score.risk >= Risk.LOW_MEDIUM else None

    @property
    def columns(self) -> tuple[ObservationSetView, ...]:
        """The sets as columns by the time they were taken; a withdrawal has no column."""
        return tuple(s for s in self.sets if not s.values.is_empty())
