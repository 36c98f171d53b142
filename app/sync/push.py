"""Sends what waits, in order, in batches that a retry repeats to the letter."""

import hashlib
import json
import uuid
from dataclasses import dataclass
from typing import Any

import psycopg
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.data.models.control import (
    Command,
    Conflict,
    Device,
    NumberSeries,
    Outbox,
    SyncState,
)
from app.data.store import Store
from app.domain.ids import new_id
from app.sync import audit, rows

BATCH_COMMANDS = 100


@dataclass(frozen=True, slots=True)
class Batch:
    """Commands on their way; the number and the hash are fixed before the first try."""

    device_id: uuid.UUID
    incarnation: uuid.UUID
    number: int
    previous_hash: str
    hash: str
    schema_version: str
    payload: str
    commands: tuple[uuid.UUID, ...]


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
    with store.local() as session:
        state = session.get_one(SyncState, 1)
        device = session.scalars(select(Device)).one()
        waiting = select(Command).where(Command.state == "waiting").order_by(Command.hlc)
        commands = list(session.scalars(waiting.where(Command.batch_no.is_not(None))))
        if not commands:
            commands = list(session.scalars(waiting.limit(BATCH_COMMANDS)))
            for command in commands:
                command.batch_no = state.last_batch_no + 1
        if not commands:
            return None
        payload = json.dumps(
            {"commands": [_spelled(session, c) for c in commands]},
            sort_keys=True,
            separators=(",", ":"),
        )
        digest = hashlib.sha256((state.last_batch_hash + payload).encode()).hexdigest()
        return Batch(
            device_id=device.id,
            incarnation=state.incarnation,
            number=state.last_batch_no + 1,
            previous_hash=state.last_batch_hash,
            hash=digest,
            schema_version=store.schema_version,
            payload=payload,
            commands=tuple(c.id for c in commands),
        )


def _spelled(session: Session, command: Command) -> dict[str, Any]:
    changes = session.scalars(
        select(Outbox).where(Outbox.command_id == command.id).order_by(Outbox.seq)
    )
    return {
        "id": command.id.hex,
        "user": command.user_id.hex,
        "session": command.session_id.hex,
        "intent": command.intent,
        "hlc": command.hlc,
        "at": command.at.isoformat(),
        "clock_trusted": command.clock_trusted,
        "schema": command.schema_version,
        "changes": [
            {
                "t": c.table_name,
                "id": c.row_id.hex,
                "op": c.op,
                "base": c.base_rev.hex if c.base_rev else "",
                "cols": json.loads(c.columns),
            }
            for c in changes
        ],
    }


def send(connection: psycopg.Connection[Any], batch: Batch) -> dict[str, Any]:
    """Ask the centre to take a batch: one statement, one round trip."""
    row = connection.execute(
        "SELECT sync.push(%s, %s, %s, %s, %s, %s, %s::jsonb)",
        (
            batch.device_id,
            batch.incarnation,
            batch.number,
            batch.previous_hash,
            batch.hash,
            batch.schema_version,
            batch.payload,
        ),
    ).fetchone()
    connection.commit()
    answer: dict[str, Any] = row[0] if row else {}
    return answer


def settle(store: Store, batch: Batch, answer: dict[str, Any]) -> Pushed:
    """Write the centre's answer down, all at once; a fork begins a new incarnation."""
    if answer["state"] == "fork":
        _begin_anew(store)
        return Pushed(forked=True)
    counts = dict.fromkeys(("accepted", "merged", "conflict", "refused"), 0)
    touched: frozenset[str] = frozenset()
    with store.incoming() as session:
        for one in answer["commands"]:
            counts[one["state"]] += 1
            session.execute(
                update(Command)
                .where(Command.id == uuid.UUID(one["id"]))
                .values(state=one["state"], reason=one["reason"])
            )
        for one in answer["commands"]:
            _keep_conflicts(session, store, one)
            touched |= rows.apply(
                session,
                ((r["t"], uuid.UUID(r["id"]), r["row"]) for r in one.get("rows", ())),
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
        changed=touched | {"sync_state"},
    )


def _keep_conflicts(session: Session, store: Store, answer: dict[str, Any]) -> None:
    for clash in answer["clashes"]:
        change = clash["change"]
        session.add(
            Conflict(
                id=new_id(),
                command_id=uuid.UUID(answer["id"]),
                table_name=change["t"],
                row_id=uuid.UUID(change["id"]),
                base=json.dumps({k: v[0] for k, v in change["cols"].items()}),
                mine=json.dumps({k: v[1] for k, v in change["cols"].items()}),
                theirs=json.dumps(clash["theirs"]),
                at=store.clock.now(),
            )
        )


def _begin_anew(store: Store) -> None:
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
        state.snapshot = None
        session.execute(update(Command).where(Command.state == "waiting").values(batch_no=None))
        letter = state.incarnation.hex[-4:].upper()
        for series in session.scalars(select(NumberSeries)):
            series.prefix = f"{series.prefix.partition('~')[0]}~{letter}-"
            series.next_value = 1
