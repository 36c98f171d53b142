"""What is to be done for a patient or on a ward, and what became of it; nothing is ever changed."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.data.base import Sync, Synced


class Task(Synced):
    """Something to do, in the terms of FHIR R4 Task; its state is told by its events.

    It belongs to a stay and goes with it from ward to ward, or to a ward and to no patient.
    """

    __tablename__ = "task"
    __sync__ = Sync.APPEND
    __scope__ = "encounter_id"
    __needs__ = frozenset({"add_task"})

    encounter_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("encounter.id", deferrable=True, initially="DEFERRED"), index=True
    )
    patient_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED"), index=True
    )
    ward_id: Mapped[uuid.UUID | None] = mapped_column(  # of a task without a patient
        ForeignKey("ward.id", deferrable=True, initially="DEFERRED"), index=True
    )
    words: Mapped[str] = mapped_column(String(200))
    due_at: Mapped[dt.datetime | None]  # none: when there is time
    priority: Mapped[str] = mapped_column(String(8), default="routine")  # or urgent
    for_role: Mapped[str] = mapped_column(String(20), default="")  # empty: for everybody
    asked_by: Mapped[uuid.UUID]
    asked_by_name: Mapped[str] = mapped_column(String(120))
    asked_at: Mapped[dt.datetime]


class TaskEvent(Synced):
    """A task done, cancelled or taken up again; the last event says how it stands."""

    __tablename__ = "task_event"
    __sync__ = Sync.APPEND
    __scope__ = "encounter_id"
    __needs__ = frozenset({"finish_task"})

    task_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("task.id", deferrable=True, initially="DEFERRED")
    )
    encounter_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("encounter.id", deferrable=True, initially="DEFERRED"), index=True
    )
    kind: Mapped[str] = mapped_column(String(10))  # domain/tasks.py, TaskState
    at: Mapped[dt.datetime]
    recorded_by: Mapped[uuid.UUID]
    recorded_by_name: Mapped[str] = mapped_column(String(120))
    reason: Mapped[str] = mapped_column(String(120), default="")


Index("ix_task_event_task", TaskEvent.task_id, TaskEvent.at)
