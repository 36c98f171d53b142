"""How a stay moves: its states, the movements that are lawful in each, and why others are not.

A movement is never changed: a wrong one is followed by one that takes it back or puts it right and
names it. What is left after that is the stay's effective history, and the places follow from it.
Event names are those of HL7 v2 ADT, chapter 3; the code stands beside each.
"""

import datetime as dt
import enum
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.words import say


class Movement(enum.StrEnum):
    """One event of a stay."""

    PLANNED = "planned"  # A14, pending admit
    PLAN_CANCELLED = "plan_cancelled"  # A27
    ADMITTED = "admitted"  # A01
    ADMISSION_CANCELLED = "admission_cancelled"  # A11
    TRANSFERRED = "transferred"  # A02
    SWAPPED = "swapped"  # A17
    LEAVE_BEGUN = "leave_begun"  # A21
    LEAVE_ENDED = "leave_ended"  # A22
    DISCHARGE_PLANNED = "discharge_planned"  # A16, pending discharge
    DISCHARGED = "discharged"  # A03
    DISCHARGE_CANCELLED = "discharge_cancelled"  # A13


class StayState(enum.StrEnum):
    """Where a stay stands."""

    PLANNED = "planned"
    HERE = "here"
    ON_LEAVE = "on_leave"
    OVER = "over"
    CANCELLED = "cancelled"


LAWFUL: Final[dict[StayState, frozenset[Movement]]] = {
    StayState.PLANNED: frozenset({Movement.ADMITTED, Movement.PLANNED, Movement.PLAN_CANCELLED}),
    StayState.HERE: frozenset(
        {
            Movement.TRANSFERRED,
            Movement.SWAPPED,
            Movement.LEAVE_BEGUN,
            Movement.DISCHARGE_PLANNED,
            Movement.DISCHARGED,
            Movement.ADMISSION_CANCELLED,
        }
    ),
    StayState.ON_LEAVE: frozenset(
        {Movement.LEAVE_ENDED, Movement.DISCHARGED, Movement.DISCHARGE_PLANNED}
    ),
    StayState.OVER: frozenset({Movement.DISCHARGE_CANCELLED}),
    StayState.CANCELLED: frozenset(),
}

# What each movement opens or changes the place of; the others leave it as it is.
_PLACES: Final = frozenset({Movement.ADMITTED, Movement.TRANSFERRED, Movement.SWAPPED})
_TAKES_BACK: Final = frozenset(
    {Movement.PLAN_CANCELLED, Movement.ADMISSION_CANCELLED, Movement.DISCHARGE_CANCELLED}
)


def state_of(status: str, *, on_leave: bool) -> StayState:
    """Return the state of a stay from its row: FHIR's encounter status, and whether away."""
    match status:
        case "planned":
            return StayState.PLANNED
        case "in_progress":
            return StayState.ON_LEAVE if on_leave else StayState.HERE
        case "finished":
            return StayState.OVER
        case _:
            return StayState.CANCELLED


def refusal(state: StayState, wanted: Movement, *, name: str) -> tuple[str, str] | None:
    """Return why a movement cannot be, and what to do instead; none when it is lawful."""
    if wanted in LAWFUL[state]:
        return None
    return _why_not_here(wanted, name) if state is StayState.HERE else _why_not(state, name)


def _why_not_here(wanted: Movement, name: str) -> tuple[str, str]:
    match wanted:
        case Movement.LEAVE_ENDED:
            return say("{name} is not on leave", name=name), say("Nothing was changed.")
        case Movement.DISCHARGE_CANCELLED:
            return say("{name} is not discharged", name=name), say("Nothing was changed.")
        case _:
            return (
                say("{name} is admitted already", name=name),
                say("Transfer the patient to change the place."),
            )


def _why_not(state: StayState, name: str) -> tuple[str, str]:
    match state:
        case StayState.PLANNED:
            return (
                say("{name} has not arrived yet", name=name),
                say("Admit the patient first, or change the planned arrival."),
            )
        case StayState.ON_LEAVE:
            return (
                say("{name} is on leave", name=name),
                say("Note the return first; then it can be done."),
            )
        case StayState.OVER:
            return (
                say("The stay of {name} is over", name=name),
                say("Take the discharge back first, or begin a new stay."),
            )
        case _:
            return (
                say("This stay of {name} was cancelled", name=name),
                say("Begin a new stay for the patient."),
            )


@dataclass(frozen=True, slots=True)
class EventView:
    """One movement as it was recorded; `at` is when it happened, not when it was typed."""

    id: uuid.UUID
    kind: Movement
    at: dt.datetime
    recorded_at: dt.datetime
    ward_id: uuid.UUID | None = None
    bed_id: uuid.UUID | None = None
    corrects_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A time that a patient spent in one place; `to` is none while it lasts."""

    since: dt.datetime
    to: dt.datetime | None
    ward_id: uuid.UUID | None
    bed_id: uuid.UUID | None
    away: bool = False  # on leave: the bed is kept, the patient is not in it


def effective(events: Iterable[EventView]) -> tuple[EventView, ...]:
    """Return the history that holds, by the time of each movement.

    A movement that a later one names is out; what only takes another back leaves nothing itself.
    """
    all_events = sorted(events, key=lambda e: (e.recorded_at, e.id))
    named = {e.corrects_id for e in all_events if e.corrects_id is not None}
    kept = [e for e in all_events if e.id not in named and e.kind not in _TAKES_BACK]
    return tuple(sorted(kept, key=lambda e: (e.at, e.recorded_at, e.id)))


def stretches(events: Iterable[EventView]) -> tuple[Stretch, ...]:
    """Return where a patient was and when, from a stay's movements."""
    made: list[Stretch] = []

    def close(at: dt.datetime) -> None:
        if made and made[-1].to is None:
            last = made.pop()
            if at > last.since:
                made.append(Stretch(last.since, at, last.ward_id, last.bed_id, last.away))

    for event in effective(events):
        open_now = made[-1] if made and made[-1].to is None else None
        if event.kind in _PLACES:
            away = open_now.away if open_now else False
            close(event.at)
            made.append(Stretch(event.at, None, event.ward_id, event.bed_id, away))
        elif event.kind is Movement.DISCHARGED:
            close(event.at)
        elif event.kind in {Movement.LEAVE_BEGUN, Movement.LEAVE_ENDED} and open_now:
            close(event.at)
            away = event.kind is Movement.LEAVE_BEGUN
            made.append(Stretch(event.at, None, open_now.ward_id, open_now.bed_id, away))
    return tuple(made)


def between(
    events: Sequence[EventView], event_id: uuid.UUID
) -> tuple[dt.datetime | None, dt.datetime | None]:
    """Return the instants between which a movement's time can be put: its neighbours' times."""
    held = [e for e in effective(events) if e.kind is not Movement.DISCHARGE_PLANNED]
    at = next(i for i, e in enumerate(held) if e.id == event_id)
    before = held[at - 1].at if at else None
    after = held[at + 1].at if at + 1 < len(held) else None
    return before, after
