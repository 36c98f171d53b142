"""Where this workstation stands with the central server, in figures that a screen puts in words."""

import datetime as dt
import json
import uuid
from dataclasses import dataclass

from sqlalchemy import func, select

from app.data.models.control import Command, Conflict, SyncState
from app.data.store import Store


@dataclass(frozen=True, slots=True)
class SyncStateView:
    """The state of sync. `last_contact_at` is none when it is not known."""

    configured: bool  # whether a central server is named at all
    waiting: int  # commands not yet sent
    oldest_waiting_at: dt.datetime | None
    last_contact_at: dt.datetime | None
    last_error: str | None
    conflicts: int  # need a person's decision
    refused: int  # refused by the server, kept here with the reason


@dataclass(frozen=True, slots=True)
class ConflictView:
    """A row that two workstations changed, and the fields that this one wanted to change."""

    id: uuid.UUID
    table_name: str
    row_id: uuid.UUID
    fields: tuple[str, ...]
    at: dt.datetime


def is_alone(store: Store) -> bool:
    """Whether no central server is named here."""
    with store.read() as session:
        return session.scalar(select(SyncState.dsn)) is None


def conflicts(store: Store) -> tuple[ConflictView, ...]:
    """Return what waits for a person's decision, oldest first."""
    with store.read() as session:
        rows = session.scalars(
            select(Conflict).where(Conflict.settled_at.is_(None)).order_by(Conflict.at)
        )
        return tuple(
            ConflictView(r.id, r.table_name, r.row_id, tuple(json.loads(r.mine)), r.at)
            for r in rows
        )


def view(store: Store) -> SyncStateView:
    """Return the present state; quick enough for a status bar."""
    with store.read() as session:
        waiting = session.execute(
            select(func.count(), func.min(Command.at)).where(Command.state == "waiting")
        ).one()
        state = session.get_one(SyncState, 1)
        conflicts = session.scalar(
            select(func.count()).select_from(Conflict).where(Conflict.settled_at.is_(None))
        )
        refused = session.scalar(
            select(func.count()).select_from(Command).where(Command.state == "refused")
        )
        return SyncStateView(
            configured=state.dsn is not None,
            waiting=waiting[0],
            oldest_waiting_at=waiting[1],
            last_contact_at=state.last_contact_at,
            last_error=state.last_error,
            conflicts=conflicts or 0,
            refused=refused or 0,
        )
