"""Tasks of stays and wards as frozen views."""

import datetime as dt
import uuid
from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from app.data.models.tasks import Task, TaskEvent
from app.domain.tasks import SHOWN_FOR, Priority, TaskState, TaskStepView, TaskView, in_order


def open_of_stays(
    session: Session, encounter_ids: Collection[uuid.UUID]
) -> dict[uuid.UUID, tuple[TaskView, ...]]:
    """Return the open tasks of some stays, by stay and in the order they are wanted."""
    rows = session.scalars(select(Task).where(Task.encounter_id.in_(encounter_ids), _is_open()))
    found: dict[uuid.UUID, list[TaskView]] = {}
    for row, view in _views(session, rows.all()):
        if row.encounter_id is not None:
            found.setdefault(row.encounter_id, []).append(view)
    return {stay: in_order(views) for stay, views in found.items()}


def open_of_ward(session: Session, ward_id: uuid.UUID) -> tuple[TaskView, ...]:
    """Return the open tasks of a ward itself, in the order they are wanted."""
    rows = session.scalars(select(Task).where(Task.ward_id == ward_id, _is_open())).all()
    return in_order(view for _, view in _views(session, rows))


def of_stay(session: Session, encounter_id: uuid.UUID) -> tuple[TaskView, ...]:
    """Return every task of a stay, as they were asked."""
    rows = session.scalars(
        select(Task).where(Task.encounter_id == encounter_id).order_by(Task.asked_at, Task.id)
    )
    return tuple(view for _, view in _views(session, rows.all()))


def of_ward(session: Session, ward_id: uuid.UUID, *, now: dt.datetime) -> tuple[TaskView, ...]:
    """Return the tasks of a ward itself that are open, or were settled lately."""
    lately = (
        select(TaskEvent.id)
        .where(TaskEvent.task_id == Task.id, TaskEvent.at > now - SHOWN_FOR)
        .exists()
    )
    rows = session.scalars(select(Task).where(Task.ward_id == ward_id, or_(_is_open(), lately)))
    return tuple(view for _, view in _views(session, rows.all()))


def one(session: Session, row: Task) -> TaskView:
    """Return one task."""
    ((_, view),) = _views(session, [row])
    return view


def _is_open() -> ColumnElement[bool]:
    last = (
        select(TaskEvent.kind)
        .where(TaskEvent.task_id == Task.id)
        .order_by(TaskEvent.at.desc(), TaskEvent.id.desc())
        .limit(1)
        .correlate(Task)
        .scalar_subquery()
    )
    return func.coalesce(last, TaskState.REQUESTED.value) == TaskState.REQUESTED.value


def _views(session: Session, rows: Sequence[Task]) -> list[tuple[Task, TaskView]]:
    steps: dict[uuid.UUID, list[TaskStepView]] = {}
    for event in session.scalars(
        select(TaskEvent)
        .where(TaskEvent.task_id.in_([row.id for row in rows]))
        .order_by(TaskEvent.at, TaskEvent.id)
    ):
        step = TaskStepView(_state(event.kind), event.at, event.recorded_by_name, event.reason)
        steps.setdefault(event.task_id, []).append(step)
    return [
        (
            row,
            TaskView(
                task_id=row.id,
                words=row.words,
                due_at=row.due_at,
                priority=_priority(row.priority),
                for_role=row.for_role,
                asked_by_name=row.asked_by_name,
                asked_at=row.asked_at,
                steps=tuple(steps.get(row.id, ())),
            ),
        )
        for row in rows
    ]


def _state(value: str) -> TaskState:
    """Return a stored state; one that a newer workstation knows leaves the task open."""
    return TaskState(value) if value in set(TaskState) else TaskState.REQUESTED


def _priority(value: str) -> Priority:
    return Priority(value) if value in set(Priority) else Priority.URGENT
