"""Where this workstation stands with the central server, in figures that a screen puts in words."""

import datetime as dt
import uuid
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select

from app.data.models.control import Command, SyncState
from app.data.models.decisions import Conflict, Decision
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


def is_open(about: ColumnElement[uuid.UUID]) -> ColumnElement[bool]:
    """Return SQL: whether a conflict, or a refused command, still waits for a person."""
    steps = select(func.count()).select_from(Decision).where(Decision.about_id == about)
    return steps.scalar_subquery() % 2 == 0


def view(store: Store) -> SyncStateView:
    """Return the present state; quick enough for a status bar."""
    with store.read() as session:
        waiting = session.execute(
            select(func.count(), func.min(Command.at)).where(Command.state == "waiting")
        ).one()
        state = session.get_one(SyncState, 1)
        conflicts = session.scalar(
            select(func.count()).select_from(Conflict).where(is_open(Conflict.id))
        )
        refused = session.scalar(
            select(func.count())
            .select_from(Command)
            .where(Command.state == "refused", is_open(Command.id))
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
