"""Sends what waits, in order, in batches that a retry repeats to the letter."""

import hashlib
import json
import uuid
from dataclasses import dataclass, replace
from typing import Any

import psycopg
from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.orm import Session

from app.data.models.control import (
    Command,
    Device,
    NumberSeries,
    Outbox,
    SyncState,
)
from app.data.store import Store
from app.domain.ids import new_id
from app.sync import audit, rows

BATCH_COMMANDS = 100
BACKLOG_COMMANDS = 2_000  # at once, by COPY, where more than a few batches wait
_BACKLOG_FROM = 300
_WAITS = Command.state == "waiting"
_NUMBERED = Command.batch_no.is_not(None)


@dataclass(frozen=True, slots=True)
class Batch:
    """Commands on their way; the number and the hash are fixed before the first try."""

    device_id: uuid.UUID
    incarnation: uuid.UUID
    number: int
    previous_hash: str
    hash: str
    schema_version: str
    commands: tuple[str, ...]  # each as JSON

    @property
    def payload(self) -> str:
        """The commands in one JSON text."""
        return f'{{"commands":[{",".join(self.commands)}]}}'


@dataclass(frozen=True, slots=True)
class Pushed:
    """What became of a batch: commands by the centre's answer, and the tables that changed."""

    accepted: int = 0
    merged: int = 0
    conflicts: int = 0
    refused: int = 0
    forked: bool = False
    changed: frozenset[str] = frozenset()


def take_batch(store: Store) -> Batch | None:
    """Return the batch that is on its way, or number a new one; none when nothing waits."""
    if not _is_there(store, _WAITS):
        return None
    if not _is_there(store, _WAITS & _NUMBERED):
        _number(store)
    with store.read() as session:
        state = session.get_one(SyncState, 1)
        device = session.scalars(select(Device)).one()
        commands = _spelled(session)
        if not commands:
            return None
        batch = Batch(
            device_id=device.id,
            incarnation=state.incarnation,
            number=state.last_batch_no + 1,
            previous_hash=state.last_batch_hash,
            hash="",
            schema_version=store.schema_version,
            commands=commands,
        )
        digest = hashlib.sha256((state.last_batch_hash + batch.payload).encode()).hexdigest()
        return replace(batch, hash=digest)


def _is_there(store: Store, which: ColumnElement[bool]) -> bool:
    with store.read() as session:
        return session.scalars(select(Command.id).where(which).limit(1)).first() is not None


def _number(store: Store) -> None:
    """Number the next batch, for good: the centre knows a retry by it."""
    with store.local() as session:
        under_way = select(Command.id).where(_WAITS, _NUMBERED).limit(1)
        if session.scalars(under_way).first() is not None:
            return  # another program, as the command line, was quicker
        state = session.get_one(SyncState, 1)
        count = session.scalar(select(func.count()).where(_WAITS)) or 0
        most = BACKLOG_COMMANDS if count >= _BACKLOG_FROM else BATCH_COMMANDS
        first = select(Command.id).where(_WAITS).order_by(Command.hlc).limit(most)
        session.execute(
            update(Command)
            .where(Command.id.in_(first))
            .values(batch_no=state.last_batch_no + 1)
            .execution_options(synchronize_session=False)
        )


def _spelled(session: Session) -> tuple[str, ...]:
    """Return the commands on their way, in their order, each as JSON that never varies."""
    here = _WAITS & _NUMBERED
    changes: dict[uuid.UUID, list[dict[str, object]]] = {}
    for command_id, table, row_id, op, base, columns in session.execute(
        select(
            Outbox.command_id,
            Outbox.table_name,
            Outbox.row_id,
            Outbox.op,
            Outbox.base_rev,
            Outbox.columns,
        )
        .join(Command, Command.id == Outbox.command_id)
        .where(here)
        .order_by(Outbox.seq)
    ):
        changes.setdefault(command_id, []).append(
            {
                "t": table,
                "id": row_id.hex,
                "op": op,
                "base": base.hex if base else "",
                "cols": json.loads(columns),
            }
        )
    return tuple(
        json.dumps(
            {
                "id": c.id.hex,
                "user": c.user_id.hex,
                "session": c.session_id.hex,
                "intent": c.intent,
                "hlc": c.hlc,
                "at": c.at.isoformat(),
                "clock_trusted": c.clock_trusted,
                "schema": c.schema_version,
                "changes": changes.get(c.id, []),
            },
            sort_keys=True,
            separators=(",", ":"),
        )
        for c in session.scalars(select(Command).where(here).order_by(Command.hlc))
    )


def send(connection: psycopg.Connection[Any], batch: Batch) -> dict[str, Any]:
    """Ask the centre to take a batch: one statement, one round trip; a backlog goes by COPY.

    On a connection with autocommit; else the statement takes three round trips.
    """
    head = (
        batch.device_id,
        batch.incarnation,
        batch.number,
        batch.previous_hash,
        batch.hash,
        batch.schema_version,
    )
    if len(batch.commands) <= BATCH_COMMANDS:
        row = connection.execute(
            "SELECT sync.push(%s, %s, %s, %s, %s, %s, %s::jsonb)", (*head, batch.payload)
        ).fetchone()
    else:
        with connection.transaction(), connection.cursor() as cursor:
            with cursor.copy("COPY sync.backlog (position, content) FROM STDIN") as copy:
                for position, command in enumerate(batch.commands):
                    copy.write_row((position, command))
            row = cursor.execute(
                "SELECT sync.push_backlog(%s, %s, %s, %s, %s, %s)", head
            ).fetchone()
    if not connection.autocommit:
        connection.commit()
    answer: dict[str, Any] = row[0] if row else {}
    return answer


def settle(store: Store, batch: Batch, answer: dict[str, Any]) -> Pushed:
    """Write the centre's answer down, all at once; a fork begins a new incarnation."""
    if answer["state"] == "fork":
        begin_anew(store)
        return Pushed(forked=True)
    counts = dict.fromkeys(("accepted", "merged", "conflict", "refused"), 0)
    with store.incoming() as session:
        for one in answer["commands"]:
            counts[one["state"]] += 1
        session.connection().exec_driver_sql(
            "UPDATE command SET state = ?, reason = ? WHERE id = ?",
            [
                (one["state"], one["reason"], uuid.UUID(one["id"]).bytes)
                for one in answer["commands"]
            ],
        )
        touched = rows.apply_now(
            session,
            (
                (r["t"], uuid.UUID(r["id"]), r["row"])
                for one in answer["commands"]
                for r in one.get("rows", ())
            ),
        )
        state = session.get_one(SyncState, 1)
        state.last_batch_no = batch.number
        state.last_batch_hash = batch.hash
        audit.keep_receipt(session, answer)
    return Pushed(
        accepted=counts["accepted"],
        merged=counts["merged"],
        conflicts=counts["conflict"],
        refused=counts["refused"],
        changed=touched | {"command", "sync_state"},
    )


def send_again(store: Store, *, epoch: str, after: int) -> None:
    """Where the centre was restored (another epoch), let wait again what it no longer has.

    `after` is the stamp of the last command of this workstation that the centre has. Numbers stay:
    this file is not the one that was restored.
    """
    with store.read() as session:
        known = session.get_one(SyncState, 1).epoch
    if known in {None, epoch}:
        return
    with store.local() as session:
        state = session.get_one(SyncState, 1)
        state.incarnation, state.last_batch_no, state.last_batch_hash = new_id(), 0, ""
        state.epoch = state.snapshot = state.load_epoch = state.load_snapshot = None
        state.load_end = None
        session.execute(update(Command).where(Command.state == "waiting").values(batch_no=None))
        session.execute(
            update(Command).where(Command.hlc > after).values(state="waiting", batch_no=None)
        )


def is_behind(store: Store, said: dict[str, Any]) -> bool:
    """Whether this file is older than what the centre has of this workstation: it was put back.

    A batch whose answer was lost is no sign of that, it still waits here under its number. A push
    would find out too; but rows that come before it hold numbers that would be given again.
    """
    if "batch" not in said:
        return False  # a server of an older version
    is_under_way = _is_there(store, _WAITS & _NUMBERED)
    with store.read() as session:
        state = session.get_one(SyncState, 1)
        ours, known = state.last_batch_no, int(said["batch"])
        if said["incarnation"] != str(state.incarnation):
            return ours > 0
        if known == ours:
            return bool(said["hash"] != state.last_batch_hash)
        return not (is_under_way and known == ours + 1)


def begin_anew(store: Store) -> None:
    """Go on as a new incarnation: this file was restored or copied.

    What waits is numbered afresh (the centre knows commands that it already has), everything is
    loaded again, and each number series gets a new prefix, since the old one's next numbers may
    have been given by the file that this one was copied from.
    """
    with store.local() as session:
        state = session.get_one(SyncState, 1)
        state.incarnation = new_id()
        state.last_batch_no = 0
        state.last_batch_hash = ""
        state.snapshot = state.load_epoch = state.load_snapshot = state.load_end = None
        session.execute(update(Command).where(Command.state == "waiting").values(batch_no=None))
        letter = state.incarnation.hex[-4:].upper()
        for series in session.scalars(select(NumberSeries)):
            series.prefix = f"{series.prefix.partition('~')[0]}~{letter}-"
            series.next_value = 1
