"""Beds and who lies in them: what a board shows, and which changes of a bed are lawful."""

import datetime as dt
import enum
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from app.domain.medication_plan import DueDoses
from app.domain.news2 import NextObservations, Risk, Score
from app.domain.words import later, say

SOON_MIN: Final = 30  # OWN CHOICE: from here on a planned set is called due


class BedState(enum.StrEnum):
    """What a bed can be used for; whether someone lies in it is told by the encounters."""

    READY = "ready"
    CLEANING = "cleaning"
    CLOSED = "closed"


class Disposition(enum.StrEnum):
    """Where a patient goes; the codes are UB-04 patient discharge status, which a DRG needs."""

    HOME = "01"
    OTHER_HOSPITAL = "02"
    NURSING_FACILITY = "03"
    HOME_CARE = "06"
    AGAINST_ADVICE = "07"
    DIED = "20"

    @property
    def word(self) -> str:
        """The words for a person."""
        return say(_GOES[self])


_GOES: Final = {
    Disposition.HOME: later("Home"),
    Disposition.OTHER_HOSPITAL: later("To another hospital"),
    Disposition.NURSING_FACILITY: later("To a nursing facility"),
    Disposition.HOME_CARE: later("Home with home care"),
    Disposition.AGAINST_ADVICE: later("Left against advice"),
    Disposition.DIED: later("Died"),
}


class Urgency(enum.IntEnum):
    """How soon something must be done, most urgent last."""

    LATER = 0
    DUE = 1  # within half an hour, or the time has come
    OVERDUE = 2


class Due(enum.StrEnum):
    """The kinds of things that are due for a patient."""

    OBSERVATIONS = "observations"
    DOSE = "dose"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class DueView:
    """The one most urgent thing to do for a patient."""

    urgency: Urgency
    due_at: dt.datetime
    overdue_min: int = 0  # whole minutes since it became overdue; of a dose, since its time
    first: bool = False  # nothing has been observed in this stay yet
    what: Due = Due.OBSERVATIONS
    count: int = 1  # how many of them are due at this time, as two doses of one round
    words: str = ""  # of a task: what is to be done


@dataclass(frozen=True, slots=True)
class OccupantView:
    """A patient on the board."""

    patient_id: uuid.UUID
    encounter_id: uuid.UUID
    family_name: str
    given_name: str
    age: str
    sex: str
    day_of_stay: int
    score: Score | None  # none: no observations in this stay yet
    last_totals: tuple[int, ...]  # the last six complete scores, newest last
    allergy_state: str
    allergens: tuple[str, ...]
    isolation: str
    reason: str
    consultant: str
    due: DueView
    protected: bool = False  # who it is must not be shown to this person
    leave_since: dt.datetime | None = None  # none: not on leave
    leave_until: dt.datetime | None = None
    going_at: dt.datetime | None = None  # the planned discharge
    dues: tuple[DueView, ...] = ()  # all that has a time; `due` is the most urgent of them
    open_tasks: int = 0  # with a time or without
    to_sign: int = 0  # notes of the person who looks, still without their signature


def isolation_words(kind: str) -> str:
    """Return a kind of isolation as it is read; empty for none."""
    known = {"contact": say("contact"), "droplet": say("droplet"), "airborne": say("airborne")}
    return known.get(kind, kind)


def protected(person: OccupantView) -> OccupantView:
    """Return an occupant without what tells who it is; the bed, the score and what is due stay."""
    return replace(
        person,
        family_name=say("Protected"),
        given_name="",
        age="",
        sex="",
        allergens=(),
        reason="",
        consultant="",
        due=replace(person.due, words=""),
        dues=tuple(replace(due, words="") for due in person.dues),
        protected=True,
    )


@dataclass(frozen=True, slots=True)
class BedView:
    """One bed of the board; `occupant` is none where nobody lies in it."""

    bed_id: uuid.UUID
    label: str
    state: BedState
    state_since: dt.datetime | None
    occupant: OccupantView | None
    state_note: str = ""  # why it is closed
    kept_for: "ArrivalView | None" = None
    also: tuple[OccupantView, ...] = ()  # whom another workstation put into the same bed

    @property
    def is_free(self) -> bool:
        """Whether any patient can be put into it."""
        return self.occupant is None and self.state is BedState.READY and self.kept_for is None


@dataclass(frozen=True, slots=True)
class ArrivalView:
    """A patient who is expected on the ward."""

    patient_id: uuid.UUID
    encounter_id: uuid.UUID
    family_name: str
    given_name: str
    age: str
    sex: str
    expected_at: dt.datetime
    bed_id: uuid.UUID | None
    bed_label: str
    reason: str
    consultant: str
    kind: str = "I"  # of the stay that is planned, HL7 table 0004


@dataclass(frozen=True, slots=True)
class BayView:
    """A row of the board."""

    name: str
    note: str
    beds: tuple[BedView, ...]


@dataclass(frozen=True, slots=True)
class WaitingView:
    """A patient of the ward without a bed of their own; `note` says why where it is not plain."""

    occupant: OccupantView
    note: str


@dataclass(frozen=True, slots=True)
class NextView:
    """One line of what comes next on the ward: something due, or the patient alone."""

    occupant: OccupantView
    bed_label: str
    due: DueView | None = None


@dataclass(frozen=True, slots=True)
class WardView:
    """A ward to choose."""

    ward_id: uuid.UUID
    code: str
    name: str
    specialty: str


class Filter(enum.StrEnum):
    """What part of a board is wanted."""

    ALL = "all"
    PATIENTS = "patients"
    FREE = "free"
    CLEANING = "cleaning"
    KEPT = "kept"
    LEAVE = "leave"
    GOING = "going"
    SICK = "sick"
    OVERDUE = "overdue"
    DUE = "due"
    TASKS = "tasks"
    ISOLATED = "isolated"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class WardBoardView:
    """Everything the ward board shows at one moment."""

    ward: WardView
    at: dt.datetime
    bays: tuple[BayView, ...]
    waiting: tuple[WaitingView, ...]
    arrivals: tuple[ArrivalView, ...] = ()  # by the time they are expected
    ward_tasks: tuple[DueView, ...] = ()  # open, and of no patient; those with a time, by time
    open_ward_tasks: int = 0

    @property
    def going(self) -> tuple[NextView, ...]:
        """Who is planned to go home, by time."""
        lines = [NextView(b.occupant, b.label) for b in self.beds if b.occupant]
        lines += [NextView(w.occupant, "") for w in self.waiting]
        planned = [(n.occupant.going_at, n) for n in lines if n.occupant.going_at is not None]
        return tuple(line for _, line in sorted(planned, key=lambda pair: pair[0]))

    @property
    def beds(self) -> tuple[BedView, ...]:
        """Every bed in the order of the board."""
        return tuple(bed for bay in self.bays for bed in bay.beds)

    def count(self, wanted: Filter) -> int:
        """How many beds a filter shows, which is the number on its chip."""
        return sum(shows(bed, wanted) for bed in self.beds)

    @property
    def to_sign(self) -> tuple[NextView, ...]:
        """In whose charts the person who looks has notes to sign, by bed."""
        lines = [NextView(b.occupant, b.label) for b in self.beds if b.occupant]
        lines += [NextView(w.occupant, "") for w in self.waiting]
        return tuple(line for line in lines if line.occupant.to_sign)

    @property
    def coming(self) -> tuple[NextView, ...]:
        """All that comes next on the ward, by time; for those without a bed too."""
        people = [(b.occupant, b.label) for b in self.beds if b.occupant]
        people += [(w.occupant, "") for w in self.waiting]
        lines = [(due, NextView(who, bed, due)) for who, bed in people for due in who.dues]
        lines.sort(key=lambda pair: (pair[0].due_at, pair[1].occupant.family_name))
        return tuple(line for _, line in lines)


def shows(bed: BedView, wanted: Filter) -> bool:
    """Whether a bed belongs to a part of the board."""
    who = bed.occupant
    belongs = {Filter.ALL: True, Filter.KEPT: bed.kept_for is not None}
    if who is None:
        belongs |= {
            Filter.FREE: bed.is_free,
            Filter.CLEANING: bed.state is BedState.CLEANING,
            Filter.CLOSED: bed.state is BedState.CLOSED,
        }
    else:
        belongs |= {
            Filter.PATIENTS: True,
            Filter.LEAVE: who.leave_since is not None,
            Filter.GOING: who.going_at is not None,
            Filter.SICK: who.score is not None and who.score.risk >= Risk.MEDIUM,
            Filter.OVERDUE: who.due.urgency is Urgency.OVERDUE,
            Filter.DUE: who.due.urgency is Urgency.DUE,
            Filter.TASKS: who.open_tasks > 0,
            Filter.ISOLATED: bool(who.isolation),
        }
    return belongs.get(wanted, False)


def day_of_stay(admitted_at: dt.datetime, *, now: dt.datetime) -> int:
    """Return 1 on the day of admission, by the calendar of `now`'s time zone."""
    return max(1, (now.date() - admitted_at.astimezone(now.tzinfo).date()).days + 1)


def due(following: NextObservations, *, now: dt.datetime, first: bool) -> DueView:
    """Return how urgent the next observations are now."""
    late = now - following.overdue_at
    if late >= dt.timedelta(0):
        return DueView(
            Urgency.OVERDUE, following.due_at, int(late.total_seconds() // 60), first=first
        )
    soon = now + dt.timedelta(minutes=SOON_MIN) >= following.due_at
    return DueView(Urgency.DUE if soon else Urgency.LATER, following.due_at, first=first)


def doses_due(following: DueDoses, *, now: dt.datetime) -> DueView:
    """Return how urgent the next doses are now."""
    late_min = int((now - following.at).total_seconds() // 60)
    soon = now + dt.timedelta(minutes=SOON_MIN) >= following.at
    urgency = Urgency.DUE if soon else Urgency.LATER
    if following.is_overdue:
        urgency = Urgency.OVERDUE
    return DueView(
        urgency,
        following.at,
        late_min if following.is_overdue else 0,
        what=Due.DOSE,
        count=following.count,
    )


def most_urgent(found: Iterable[DueView]) -> DueView:
    """Return what comes first: the more urgent, then the earlier; the first given where equal."""
    return min(found, key=lambda due: (-due.urgency, due.due_at))


def natural(label: str) -> tuple[tuple[bool, int, str], ...]:
    """Return a key by which bed A2 comes before bed A10."""
    parts: list[str] = []
    for char in label:
        if parts and parts[-1].isdigit() == char.isdigit():
            parts[-1] += char
        else:
            parts.append(char)
    return tuple((p.isdigit(), int(p) if p.isdigit() else 0, p) for p in parts)


def in_bays(beds: Iterable[tuple[str, str, BedView]]) -> tuple[BayView, ...]:
    """Gather beds, given as (bay, note, bed), into rows; bays in the order of their names."""
    rows: dict[str, list[BedView]] = {}
    notes: dict[str, str] = {}
    for bay, note, bed in beds:
        rows.setdefault(bay, []).append(bed)
        notes[bay] = notes.get(bay) or note
    return tuple(
        BayView(name, notes[name], tuple(sorted(rows[name], key=lambda b: natural(b.label))))
        for name in sorted(rows, key=natural)
    )
