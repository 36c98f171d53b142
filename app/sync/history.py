"""Keeps what became of the cycles: the last contact, what went wrong, the latest few hundred."""

import datetime as dt
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from app.data.models.control import SyncState
from app.data.models.decisions import SyncCycle
from app.data.store import Store

if TYPE_CHECKING:
    from app.sync.engine import Cycled

KEPT = 200


def note_contact(store: Store, cycled: "Cycled") -> None:
    """The centre answered; a cycle that moved nothing after a good one is not worth a line."""
    with store.passing() as session:
        state = session.get_one(SyncState, 1)
        was_away = state.last_error is not None
        state.last_error, state.last_contact_at = None, store.clock.now()
        sent = cycled.accepted + cycled.merged + cycled.conflicts + cycled.refused
        note = _note(cycled)
        if sent or cycled.rows or was_away or note:
            _add(
                session,
                SyncCycle(
                    at=store.clock.now(),
                    sent=sent,
                    received=cycled.rows,
                    conflicts=cycled.conflicts,
                    refused=cycled.refused,
                    note=note,
                ),
            )


def note_failure(store: Store, error: str) -> None:
    """The centre did not answer; the same again makes no second line."""
    with store.passing() as session:
        state = session.get_one(SyncState, 1)
        if state.last_error != error:
            _add(session, SyncCycle(at=store.clock.now(), error=error))
        state.last_error = error


def note_skew(store: Store, *, server_now: dt.datetime) -> None:
    """Remember by how much this clock differs from the server's, in whole seconds."""
    skew = int((store.clock.now() - server_now).total_seconds())
    with store.read() as session:
        known = session.get_one(SyncState, 1).clock_skew_s
    if known is None or abs(skew - known) > 1:
        with store.passing() as session:
            session.get_one(SyncState, 1).clock_skew_s = skew


def _note(cycled: "Cycled") -> str:
    """Return the one remarkable thing about a cycle, the gravest first, as a screen knows it."""
    if cycled.kept:
        return "rewritten"
    if cycled.repaired:
        return "repaired"
    if cycled.forked:
        return "forked"
    return "whole" if cycled.whole else ""


def _add(session: Session, cycle: SyncCycle) -> None:
    session.add(cycle)
    session.flush()
    newest = session.scalar(select(func.max(SyncCycle.id))) or 0
    session.execute(delete(SyncCycle).where(SyncCycle.id <= newest - KEPT))
