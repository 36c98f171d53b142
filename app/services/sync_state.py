"""Where this workstation stands with the central server, in figures that a screen puts in words."""

import datetime as dt
import json
import uuid
from dataclasses import dataclass

from sqlalchemy import SQLColumnExpression, func, select

from app.data.models.audit import AuditEntry
from app.data.models.control import Command, IncomingRow, Outbox, SyncState
from app.data.models.decisions import Conflict, Decision, SyncCycle
from app.data.store import Store
from app.domain.errors import UserError
from app.domain.words import say

STUCK_S = 600  # what the centre has passed over so long while it answered is stuck
SKEWED_S = 300  # beyond this the clock of a workstation is said to be wrong


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
    loaded: int = 0  # rows of a first load that are here,
    to_load: int = 0  # and of how many; 0: no load is under way
    clock_skew_s: int | None = None  # this clock minus the server's; none: not known
    lease_days: int | None = None  # log-in needs a contact within so many days; none: it does not

    @property
    def is_stuck(self) -> bool:
        """Whether something waits although the centre has answered long after it was saved."""
        if self.oldest_waiting_at is None or self.last_contact_at is None:
            return False
        return (self.last_contact_at - self.oldest_waiting_at).total_seconds() > STUCK_S

    @property
    def is_skewed(self) -> bool:
        """Whether this clock is so wrong that times written here mislead."""
        return self.clock_skew_s is not None and abs(self.clock_skew_s) > SKEWED_S


@dataclass(frozen=True, slots=True)
class ConflictLine:
    """An open conflict for IT: which fields, between whom, since when; no values."""

    id: uuid.UUID
    kind: str
    table_name: str
    row_id: uuid.UUID
    fields: tuple[str, ...]
    mine_device: str
    theirs_device: str
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class CycleView:
    """One line of the history of sync."""

    at: dt.datetime
    sent: int
    received: int
    conflicts: int
    refused: int
    error: str
    note: str  # empty, whole, forked, repaired or rewritten


@dataclass(frozen=True, slots=True)
class RecordStateView:
    """Where a record's last change stands: waiting, sent, conflict or refused.

    Without a central server it is alone: nothing is ever sent.
    """

    state: str
    saved_at: dt.datetime | None  # none where another workstation wrote it


@dataclass(frozen=True, slots=True)
class LeaseSet:
    """After how many days without contact a log-in is refused; none: never."""

    days: int | None


def is_open(about: SQLColumnExpression[uuid.UUID]) -> SQLColumnExpression[bool]:
    """Return SQL: whether a conflict, or a refused command, still waits for a person."""
    steps = select(func.count()).select_from(Decision).where(Decision.about_id == about)
    return steps.scalar_subquery() % 2 == 0


def is_alone(store: Store) -> bool:
    """Whether no central server is named here."""
    with store.read() as session:
        return session.scalar(select(SyncState.dsn)) is None


def view(store: Store) -> SyncStateView:
    """Return the present state; quick enough for a status bar."""
    with store.read() as session:
        waiting = session.execute(
            select(func.count(), func.min(Command.at)).where(Command.state == "waiting")
        ).one()
        state = session.get_one(SyncState, 1)
        conflicts = session.scalar(select(func.count(Conflict.id)).where(is_open(Conflict.id)))
        refused = session.scalar(
            select(func.count(Command.id)).where(Command.state == "refused", is_open(Command.id))
        )
        loading = state.load_snapshot is not None
        return SyncStateView(
            configured=state.dsn is not None,
            waiting=waiting[0],
            oldest_waiting_at=waiting[1],
            last_contact_at=state.last_contact_at,
            last_error=state.last_error,
            conflicts=conflicts or 0,
            refused=refused or 0,
            loaded=session.scalar(select(func.sum(IncomingRow.count))) or 0 if loading else 0,
            to_load=state.load_total if loading else 0,
            clock_skew_s=state.clock_skew_s,
            lease_days=state.lease_days,
        )


def conflicts(store: Store) -> tuple[ConflictLine, ...]:
    """Return what waits for a person's decision, oldest first, without any value."""
    with store.read() as session:
        rows = session.scalars(
            select(Conflict).where(is_open(Conflict.id)).order_by(Conflict.found_at)
        )
        return tuple(
            ConflictLine(
                id=r.id,
                kind=r.kind,
                table_name=r.table_name,
                row_id=r.row_id,
                fields=tuple(json.loads(r.mine)),
                mine_device=r.mine_device,
                theirs_device=r.theirs_device,
                at=r.found_at,
            )
            for r in rows
        )


def history(store: Store, *, most: int = 50) -> tuple[CycleView, ...]:
    """Return the latest cycles that moved something or went wrong, newest first."""
    with store.read() as session:
        rows = session.scalars(select(SyncCycle).order_by(SyncCycle.id.desc()).limit(most))
        return tuple(
            CycleView(r.at, r.sent, r.received, r.conflicts, r.refused, r.error, r.note)
            for r in rows
        )


def record_state(store: Store, *, row_id: uuid.UUID) -> RecordStateView:
    """Return where the last change of a record stands that was made here."""
    with store.read() as session:
        last = session.execute(
            select(Command.state, Command.at)
            .join(Outbox, Outbox.command_id == Command.id)
            .where(Outbox.row_id == row_id)
            .order_by(Outbox.seq.desc())
            .limit(1)
        ).first()
    if last is None:
        return RecordStateView("sent", None)
    is_through = last.state in {"accepted", "merged"}
    return RecordStateView("sent" if is_through else last.state, last.at)


def patient_state(store: Store, *, patient_id: uuid.UUID) -> RecordStateView:
    """Return where the last change of a patient's record stands that was made here; no look is one.

    The audit entry of a command says whom it concerned; its other rows that something was changed.
    """
    with store.read() as session:
        is_alone = session.scalar(select(SyncState.dsn)) is None
        changed = select(Outbox.seq).where(
            Outbox.command_id == Command.id, Outbox.table_name != AuditEntry.__tablename__
        )
        last = session.execute(
            select(Command.state, Command.at)
            .join(AuditEntry, AuditEntry.rev == Command.id)
            .where(AuditEntry.patient_id == patient_id, changed.exists())
            .order_by(AuditEntry.at.desc(), Command.id.desc())
            .limit(1)
        ).first()
    if last is None:
        return RecordStateView("sent", None)
    if is_alone:
        return RecordStateView("alone", last.at)
    is_through = last.state in {"accepted", "merged"}
    return RecordStateView("sent" if is_through else last.state, last.at)


def set_lease(store: Store, *, days: int | None) -> LeaseSet:
    """Refuse log-ins after so many days without contact, or (none) never. For IT.

    A workstation that is lost or revoked while it is offline then stops to let people in. Whoever
    sets it must know that a long failure of the network stops the ward as well.
    """
    if days is not None and days < 1:
        raise UserError(say("A lease has at least one day"), say("Give a number of days, or none."))
    with store.local() as session:
        session.get_one(SyncState, 1).lease_days = days
    return LeaseSet(days)


def require_lease(store: Store) -> None:
    """Raise UserError where a log-in needs a contact with the centre that was too long ago."""
    seen = view(store)
    if seen.lease_days is None or not seen.configured or seen.last_contact_at is None:
        return
    if store.clock.now() - seen.last_contact_at > dt.timedelta(days=seen.lease_days):
        raise UserError(
            say(
                "This workstation has had no contact for more than {n} days",
                "This workstation has had no contact for more than {n} day",
                seen.lease_days,
                n=seen.lease_days,
            ),
            say("Connect it to the network and wait for a minute. Else ask IT."),
        )
