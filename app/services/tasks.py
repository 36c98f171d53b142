"""Asking for something to be done for a patient or on a ward, and saying that it is done."""

import datetime as dt
import uuid
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.data.models.registration import Patient
from app.data.models.tasks import Task, TaskEvent
from app.data.models.ward import Bed, Encounter, Ward
from app.data.queries import tasks as queries
from app.data.store import Store, Tx
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.domain.names import shown_name
from app.domain.tasks import (
    FOR_ROLES,
    LONGEST,
    Priority,
    TaskState,
    TasksView,
    TaskView,
    in_order,
    lately,
)
from app.domain.words import say
from app.services import audit_log, facts, guard
from app.services.guard import About


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be done, for a stay or on a ward; `due_at` is aware, none: when there is time."""

    words: str
    encounter_id: uuid.UUID | None = None
    ward_id: uuid.UUID | None = None
    due_at: dt.datetime | None = None
    priority: Priority = Priority.ROUTINE
    for_role: str = ""


@dataclass(frozen=True, slots=True)
class TaskChanged:
    """A task was asked for, done, cancelled or taken up again."""

    task_id: uuid.UUID
    changed: frozenset[str]


def add_task(store: Store, *, by: Actor, wanted: Wanted) -> TaskChanged:
    """Ask for something to be done. Refused: no words, or more than LONGEST letters."""
    if (wanted.encounter_id is None) is (
        wanted.ward_id is None
    ) or wanted.for_role not in FOR_ROLES:
        raise ValueError("a task belongs to a stay or to a ward, and to a role that is known")
    with store.write(intent="add_task", by=by) as tx:
        stay = tx.session.get_one(Encounter, wanted.encounter_id) if wanted.encounter_id else None
        guard.require(by, "add_task", _about(tx.session, stay, wanted.ward_id, by=by, now=tx.now))
        words = " ".join(wanted.words.split())
        if not words:
            raise UserError(say("What is to be done?"), say("Say it in a few words."))
        if len(words) > LONGEST:
            raise UserError(say("The task is too long"), say("It may have {n} letters.", n=LONGEST))
        row = Task(
            encounter_id=wanted.encounter_id,
            patient_id=stay.patient_id if stay else None,
            ward_id=wanted.ward_id,
            words=words,
            due_at=wanted.due_at,
            priority=wanted.priority.value,
            for_role=wanted.for_role,
            asked_by=by.user_id,
            asked_by_name=by.name,
            asked_at=tx.now,
        )
        tx.add(row)
        _concerns(tx, row)
        return TaskChanged(row.id, tx.changed())


def finish_task(store: Store, *, by: Actor, task_id: uuid.UUID) -> TaskChanged:
    """Say that a task is done. Refused for one that was settled already."""
    with store.write(intent="finish_task", by=by) as tx:
        return _settle(tx, by, task_id, TaskState.COMPLETED)


def cancel_task(store: Store, *, by: Actor, task_id: uuid.UUID, reason: str = "") -> TaskChanged:
    """Say that a task is not to be done any more. Refused for one that was settled already."""
    with store.write(intent="cancel_task", by=by) as tx:
        return _settle(tx, by, task_id, TaskState.CANCELLED, reason=reason)


def reopen_task(store: Store, *, by: Actor, task_id: uuid.UUID) -> TaskChanged:
    """Take a task up again that was settled too soon. Refused for one that is open."""
    with store.write(intent="reopen_task", by=by) as tx:
        return _settle(tx, by, task_id, TaskState.REQUESTED)


def tasks_of_stay(store: Store, *, by: Actor, encounter_id: uuid.UUID) -> TasksView:
    """Look at the tasks of a stay, as at its chart."""
    now = store.clock.now()
    with store.read() as session:
        stay = session.get_one(Encounter, encounter_id)
        guard.require(by, "view_chart", _about(session, stay, None, by=by, now=now))
        audit_log.looked(
            store, by=by, action="view_chart", category="tasks", patient_id=stay.patient_id,
            encounter=str(stay.id),
        )  # fmt: skip
        patient = session.get_one(Patient, stay.patient_id)
        bed = session.get(Bed, stay.bed_id) if stay.bed_id else None
        name = shown_name(patient.family_name, patient.given_name)
        title = f"{name} · " + say("bed {bed}", bed=bed.label) if bed else name
        return _view(title, queries.of_stay(session, encounter_id), now=now)


def tasks_of_ward(store: Store, *, by: Actor, ward_id: uuid.UUID) -> TasksView:
    """Look at the tasks of a ward that belong to no patient."""
    now = store.clock.now()
    with store.read() as session:
        guard.require(by, "view_ward", _about(session, None, ward_id, by=by, now=now))
        ward = session.get_one(Ward, ward_id)
        audit_log.looked(store, by=by, action="view_ward", category="tasks", ward=ward.code)
        return _view(ward.name, queries.of_ward(session, ward_id, now=now), now=now)


def _view(title: str, tasks: tuple[TaskView, ...], *, now: dt.datetime) -> TasksView:
    return TasksView(title, now, in_order(t for t in tasks if t.is_open), lately(tasks, now=now))


def _settle(
    tx: Tx, by: Actor, task_id: uuid.UUID, state: TaskState, *, reason: str = ""
) -> TaskChanged:
    task = tx.session.get_one(Task, task_id)
    stay = tx.session.get_one(Encounter, task.encounter_id) if task.encounter_id else None
    guard.require(by, "finish_task", _about(tx.session, stay, task.ward_id, by=by, now=tx.now))
    view = queries.one(tx.session, task)
    if view.is_open is (state is TaskState.REQUESTED):
        raise _refusal(view)
    tx.add(
        TaskEvent(
            task_id=task_id,
            encounter_id=task.encounter_id,
            kind=state.value,
            at=tx.now,
            recorded_by=by.user_id,
            recorded_by_name=by.name,
            reason=reason.strip()[:120],
        )
    )
    _concerns(tx, task)
    return TaskChanged(task_id, tx.changed())


def _refusal(task: TaskView) -> UserError:
    """Return why a task cannot be settled so: by whom and how it was settled already."""
    if task.is_open:
        return UserError(say("This task is open already"), say("There is nothing to do."))
    last = task.steps[-1]
    if last.state is TaskState.COMPLETED:
        title = say("{name} has done this already", name=last.by_name)
    else:
        title = say("{name} has cancelled this already", name=last.by_name)
    return UserError(title, say("Take it up again if it must be done once more."))


def _concerns(tx: Tx, task: Task) -> None:
    if task.patient_id is not None:
        tx.concerns(task.patient_id, encounter=str(task.encounter_id), task=str(task.id))
    else:
        tx.detail |= {"task": str(task.id)}


def _about(
    session: Session,
    stay: Encounter | None,
    ward_id: uuid.UUID | None,
    *,
    by: Actor,
    now: dt.datetime,
) -> About:
    """Return what the policies ask: about the chart of a stay, or about a ward."""
    if stay is not None:
        return facts.of_stay(session, stay, by=by, now=now, kind="Chart")
    ward = session.get_one(Ward, ward_id)
    return About(kind="Ward", ward=ward.code, moment=facts.moment(session, by=by, now=now))
