"""Fetches what changed at the centre since the last snapshot, and applies it in one transaction."""

import hashlib
import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import IsolationLevel
from sqlalchemy import delete, func, insert, select

from app.data.models.control import Command, Device, IncomingRow, Outbox, SyncState
from app.data.store import Store
from app.sync import rows
from app.sync.central import schema

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Pulled:
    """What a pull brought."""

    rows: int
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the fetched rows end: to be stored together with them."""

    epoch: str
    snapshot: str
    whole: bool


def fetch(connection: psycopg.Connection[Any], store: Store) -> Cursor:
    """Bring rows into the staging table in small steps; no local transaction waits for the net."""
    with store.read() as session:
        state = session.get_one(SyncState, 1)
        device_id = session.scalars(select(Device.id)).one()
        epoch, snapshot = state.epoch, state.snapshot
    with store.local() as session:
        session.execute(delete(IncomingRow))
    connection.isolation_level = IsolationLevel.REPEATABLE_READ
    try:
        with connection.transaction(), connection.cursor(name="pull") as cursor:
            cursor.itersize = _CHUNK
            cursor.execute(
                "SELECT table_name, row_id, image::text FROM sync.pull(%s, %s, %s)",
                (device_id, epoch, snapshot),
            )
            first = cursor.fetchone()
            if first is None:
                raise RuntimeError("the centre sent no snapshot")
            head = json.loads(first[2])
            while chunk := cursor.fetchmany(_CHUNK):
                with store.local() as session:
                    session.execute(
                        insert(IncomingRow),
                        [{"table_name": t, "row_id": r, "image": i} for t, r, i in chunk],
                    )
    finally:
        connection.isolation_level = None
    return Cursor(epoch=str(first[1]), snapshot=head["snapshot"], whole=head["whole"])


def apply(store: Store, cursor: Cursor) -> Pulled:
    """Apply the staged rows and the new snapshot in one local transaction."""
    with store.incoming() as session:
        count = session.scalar(select(func.count()).select_from(IncomingRow)) or 0
        touched = rows.apply(session, _staged(session)) if count else frozenset()
        if cursor.whole:
            touched |= _remove_missing(session)
        session.execute(delete(IncomingRow))
        state = session.get_one(SyncState, 1)
        state.epoch = cursor.epoch
        state.snapshot = cursor.snapshot
    return Pulled(count, touched)


def _staged(session: Any) -> Iterator[tuple[str, uuid.UUID, rows.Image | None]]:
    after = 0
    while chunk := session.execute(
        select(IncomingRow.seq, IncomingRow.table_name, IncomingRow.row_id, IncomingRow.image)
        .where(IncomingRow.seq > after)
        .order_by(IncomingRow.seq)
        .limit(_CHUNK)
    ).all():
        for _seq, table, row_id, image in chunk:
            yield table, row_id, rows.parse(image)
        after = chunk[-1].seq


def _remove_missing(session: Any) -> frozenset[str]:
    """After a whole load: rows that the centre does not have and that wait for nothing go."""
    waiting = (
        select(Outbox.row_id)
        .join(Command, Command.id == Outbox.command_id)
        .where(Command.state == "waiting")
    )
    touched = set()
    for table, model in schema.pulled_tables().items():
        brought = select(IncomingRow.row_id).where(
            IncomingRow.table_name == table, IncomingRow.image.is_not(None)
        )
        gone = session.execute(
            delete(model).where(model.id.not_in(brought), model.id.not_in(waiting))
        )
        if gone.rowcount:
            touched.add(table)
    return frozenset(touched)


def diverged(connection: psycopg.Connection[Any], store: Store) -> frozenset[str]:
    """Return the tables whose rows differ from the centre's; meaningful while nothing waits."""
    with store.read() as session:
        device_id = session.scalars(select(Device.id)).one()
    theirs = {
        name: (count, int(total))
        for name, count, total in connection.execute(
            "SELECT name, n, sum FROM sync.checksums(%s)", (device_id,)
        )
    }
    connection.commit()
    with store.read() as session:
        ours = {
            table: _checksum(session.execute(select(model.id, model.rev)))
            for table, model in schema.pulled_tables().items()
        }
    return frozenset(t for t in ours if t in theirs and ours[t] != theirs[t])


def _checksum(pairs: Any) -> tuple[int, int]:
    count = total = 0
    for row_id, rev in pairs:
        count += 1
        total += int.from_bytes(hashlib.sha256(row_id.bytes + rev.bytes).digest()[:6], "big")
    return count, total
