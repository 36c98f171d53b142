"""Fetches what changed at the centre since the last snapshot, and applies it in one transaction."""

import contextlib
import hashlib
import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import IsolationLevel
from sqlalchemy import delete, func, select

from app.data.models.control import Command, Device, IncomingRow, SyncState
from app.data.store import Store
from app.sync import load, rewritten, rows
from app.sync.central import schema

MANY = 5_000  # rows from which on the search index is made anew, not row by row
CHECK_EVERY = 360  # pulls: about once an hour
_CHUNK = 1_000

Bucket = tuple[str, int]  # a table, and the last four bits of its rows' ids
Sums = dict[Bucket, tuple[int, int]]  # rows, and the sum over their ids and revs


@dataclass(frozen=True, slots=True)
class Pulled:
    """What a pull brought; `repaired` are the tables that differed from the centre's unnoticed.

    `kept` are our cells that came sealed anew with other words.
    """

    rows: int
    changed: frozenset[str]
    whole: bool = False
    repaired: frozenset[str] = frozenset()
    kept: tuple[rewritten.Kept, ...] = ()


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the fetched rows end: to be stored together with them."""

    epoch: str
    snapshot: str
    whole: bool
    repair: frozenset[Bucket] = frozenset()
    sums: Sums | None = None  # of the centre, in the same snapshot


def pull(
    connection: psycopg.Connection[Any], store: Store, *, epoch: str, tell: Callable[[], None]
) -> Pulled:
    """Fetch and apply; every so often compare sums and bring again what differs.

    `tell` hears each page of a first load, so that its progress can be shown.
    """
    load.go_on(connection, store, epoch=epoch, tell=tell)
    with store.read() as session:
        due = session.get_one(SyncState, 1).pulls_unchecked + 1 >= CHECK_EVERY
    cursor = fetch(connection, store, compare=due)
    brought = apply(store, cursor)
    differing = diverged(store, cursor.sums) if cursor.sums is not None else frozenset()
    if not differing:
        return brought
    again = apply(store, fetch(connection, store, repair=differing))
    return Pulled(
        rows=brought.rows + again.rows,
        changed=brought.changed | again.changed,
        whole=brought.whole,
        repaired=frozenset(table for table, _bucket in differing),
        kept=brought.kept + again.kept,
    )


def fetch(
    connection: psycopg.Connection[Any],
    store: Store,
    *,
    compare: bool = False,
    repair: frozenset[Bucket] = frozenset(),
) -> Cursor:
    """Bring rows into the staging table in small steps; no local transaction waits for the net.

    In the same snapshot: the centre's sums (`compare`), and all rows of some buckets (`repair`).
    """
    with store.read() as session:
        state = session.get_one(SyncState, 1)
        device_id = session.scalars(select(Device.id)).one()
        loading = state.load_snapshot is not None
        epoch = state.load_epoch if loading else state.epoch
        snapshot = state.load_snapshot if loading else state.snapshot
        pages_end = (state.load_end or 0) if loading else 0
    with store.passing() as session:  # what an interrupted fetch left
        session.execute(delete(IncomingRow).where(IncomingRow.seq > pages_end))
    connection.isolation_level = IsolationLevel.REPEATABLE_READ
    try:
        with connection.transaction():
            head = _stage_difference(connection, store, (device_id, epoch, snapshot))
            for table, bucket in repair:
                _stage(store, table, connection.execute(
                    "SELECT row_id, image FROM sync.bucket(%s, %s, %s)", (device_id, table, bucket),
                    binary=True,
                ))  # fmt: skip
            sums = _sums(connection, device_id) if compare else None
    finally:
        connection.isolation_level = None
    return Cursor(
        epoch=head["epoch"],
        snapshot=head["snapshot"],
        whole=head["whole"] or loading,
        repair=repair,
        sums=sums,
    )


def _stage_difference(
    connection: psycopg.Connection[Any], store: Store, since: tuple[object, ...]
) -> dict[str, Any]:
    with connection.cursor(name="pull") as cursor:
        cursor.itersize = _CHUNK
        cursor.execute(
            "SELECT table_name, uuid_send(row_id), image::text FROM sync.pull(%s, %s, %s)",
            since,
            binary=True,
        )
        first = cursor.fetchone()
        if first is None:
            raise RuntimeError("the centre sent no snapshot")
        while chunk := cursor.fetchmany(_CHUNK):
            with store.passing() as session:
                rows.stage(session, chunk)
    return {**json.loads(first[2]), "epoch": str(uuid.UUID(bytes=bytes(first[1])))}


def _stage(store: Store, table: str, found: psycopg.Cursor[Any]) -> None:
    while chunk := found.fetchmany(_CHUNK):
        with store.passing() as session:
            rows.stage(session, ((table, row_id, image) for row_id, image in chunk))


def apply(store: Store, cursor: Cursor) -> Pulled:
    """Apply the staged rows and the new snapshot in one local transaction."""
    with store.incoming() as session:
        state = session.get_one(SyncState, 1)
        newer = state.pulled_schema != store.schema_version
        count = session.scalar(select(func.sum(IncomingRow.count))) or 0
        with rows.at_once(session) if count > MANY else contextlib.nullcontext():
            touched = set(rows.apply_staged(session, every=newer or bool(cursor.repair)))
            if cursor.whole or cursor.repair:
                buckets = None if cursor.whole else cursor.repair
                touched |= rows.remove_missing(session, buckets=buckets)
        kept = rewritten.kept(session)
        session.execute(delete(IncomingRow))
        state.epoch = cursor.epoch
        state.snapshot = cursor.snapshot
        state.pulled_schema = store.schema_version
        state.load_epoch = state.load_snapshot = state.load_end = None
        state.pulls_unchecked = 0 if cursor.sums is not None else state.pulls_unchecked + 1
    return Pulled(count, frozenset(touched), whole=cursor.whole, kept=kept)


def diverged(store: Store, theirs: Sums) -> frozenset[Bucket]:
    """Return the buckets whose rows differ from the centre's; none while something waits."""
    with store.read() as session:
        waiting = session.scalar(select(func.count()).where(Command.state == "waiting"))
        if waiting:
            return frozenset()
        ours: Sums = {}
        for table, model in schema.pulled_tables().items():
            for row_id, rev in session.connection().exec_driver_sql(
                f"SELECT id, rev FROM {model.__tablename__}"  # noqa: S608
            ):
                key = (table, row_id[15] % 16)
                count, total = ours.get(key, (0, 0))
                digest = hashlib.sha256(row_id + rev).digest()
                ours[key] = (count + 1, total + int.from_bytes(digest[:6], "big"))
    known = schema.pulled_tables()
    return frozenset(
        key
        for key in ours.keys() | theirs.keys()
        if key[0] in known and ours.get(key) != theirs.get(key)
    )


def _sums(connection: psycopg.Connection[Any], device_id: uuid.UUID) -> Sums:
    return {
        (name, bucket): (count, int(total))
        for name, bucket, count, total in connection.execute(
            "SELECT name, bucket, n, sum FROM sync.buckets(%s)", (device_id,)
        )
    }
