"""Tasks: something to do for a patient or on a ward, in the terms of FHIR R4 Task."""

import datetime as dt
import enum
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.domain.dates import moment_words
from app.domain.ward import SOON_MIN, Due, DueView, Urgency
from app.domain.words import later, say

LONGEST: Final = 200  # letters
SHOWN_FOR: Final = dt.timedelta(hours=24)  # so long what is settled still stands in a list
FOR_ROLES: Final = {
    "": later("Everybody"),
    "nurse": later("Nurses"),
    "doctor": later("Doctors"),
}


class TaskState(enum.StrEnum):
    """How a task stands (FHIR R4 TaskStatus); an event of each kind brings it there."""

    REQUESTED = "requested"  # also taken up again
    COMPLETED = "completed"
    CANCELLED = "cancelled"


class Priority(enum.StrEnum):
    """How much a task presses (FHIR R4 request-priority)."""

    ROUTINE = "routine"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True)
class TaskStepView:
    """What became of a task once: done, cancelled, or taken up again."""

    state: TaskState
    at: dt.datetime
    by_name: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TaskView:
    """One task with what became of it, oldest first."""

    task_id: uuid.UUID
    words: str
    due_at: dt.datetime | None  # none: when there is time
    priority: Priority
    for_role: str  # empty: for everybody
    asked_by_name: str
    asked_at: dt.datetime
    steps: tuple[TaskStepView, ...] = ()

    @property
    def state(self) -> TaskState:
        """How it stands now."""
        return self.steps[-1].state if self.steps else TaskState.REQUESTED

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.state is TaskState.REQUESTED

    @property
    def wanted_at(self) -> dt.datetime | None:
        """When it should be done: an urgent one without a time at once; none: at any time."""
        if self.due_at is None and self.priority is Priority.URGENT:
            return self.asked_at
        return self.due_at


@dataclass(frozen=True, slots=True)
class TasksView:
    """The tasks of one stay or of one ward: open ones by urgency, then what was settled lately."""

    title: str
    at: dt.datetime
    open: tuple[TaskView, ...]
    settled: tuple[TaskView, ...]


def in_order(tasks: Iterable[TaskView]) -> tuple[TaskView, ...]:
    """Return tasks by the time they are wanted, then the urgent ones, then as they were asked."""
    end = dt.datetime.max.replace(tzinfo=dt.UTC)

    def key(task: TaskView) -> tuple[dt.datetime, bool, dt.datetime, uuid.UUID]:
        is_routine = task.priority is Priority.ROUTINE
        return (task.wanted_at or end, is_routine, task.asked_at, task.task_id)

    return tuple(sorted(tasks, key=key))


def lately(tasks: Iterable[TaskView], *, now: dt.datetime) -> tuple[TaskView, ...]:
    """Return what was settled within a day, the last first."""
    settled = [t for t in tasks if not t.is_open and t.steps[-1].at > now - SHOWN_FOR]
    return tuple(sorted(settled, key=lambda t: t.steps[-1].at, reverse=True))


def urgency(task: TaskView, *, now: dt.datetime) -> Urgency:
    """Return how soon an open task must be done; OWN CHOICE: it is overdue once its time is past.

    An urgent one without a time is due from the moment it was asked, and never overdue.
    """
    at = task.wanted_at
    if at is None:
        return Urgency.LATER
    if task.due_at is not None and task.due_at < now:
        return Urgency.OVERDUE
    return Urgency.DUE if now + dt.timedelta(minutes=SOON_MIN) >= at else Urgency.LATER


def dues(tasks: Iterable[TaskView], *, now: dt.datetime) -> tuple[DueView, ...]:
    """Return what of the open tasks has a time, as the board shows it."""
    found = []
    for task in in_order(tasks):
        if (at := task.wanted_at) is None:
            continue
        presses = urgency(task, now=now)
        late_min = int((now - at).total_seconds() // 60) if presses is Urgency.OVERDUE else 0
        found.append(DueView(presses, at, late_min, what=Due.TASK, words=task.words))
    return tuple(found)


def step_title(task: TaskView, step: TaskStepView | None) -> str:
    """Return what happened with a task, as the timeline says it; without a step it was asked."""
    if step is None:
        return say("Task: {words}", words=task.words)
    match step.state:
        case TaskState.COMPLETED:
            return say("Done: {words}", words=task.words)
        case TaskState.CANCELLED:
            return say("Task cancelled: {words}", words=task.words)
        case TaskState.REQUESTED:
            return say("Task taken up again: {words}", words=task.words)


def step_detail(task: TaskView, step: TaskStepView | None) -> str:
    """Return by whom, and of a task that was asked when and by whom it is to be done."""
    if step is not None:
        return " · ".join(filter(None, (step.reason, step.by_name)))
    wanted = say("due {time}", time=moment_words(task.due_at)) if task.due_at else ""
    urgent = say("urgent") if task.priority is Priority.URGENT else ""
    role = for_words(task.for_role) if task.for_role else ""
    return " · ".join(filter(None, (wanted, urgent, role, task.asked_by_name)))


def for_words(role: str) -> str:
    """Return for whom a task is."""
    return say(FOR_ROLES[role]) if role in FOR_ROLES else role.replace("_", " ")
