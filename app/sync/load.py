"""The first load: pages into the staging table, which an interruption keeps and a restart goes on.

The pages are not older than a snapshot that was taken first; the pull from that snapshot, which
follows, brings what changed meanwhile, and all of it is applied in one local transaction.
"""

import uuid
from collections.abc import Callable
from typing import Any

import psycopg
from sqlalchemy import delete, func, select

from app.data.models.control import Device, IncomingRow, SyncState
from app.data.store import Store
from app.sync import rows
from app.sync.central import schema

PAGE_ROWS = 5_000
_FIRST = uuid.UUID(int=0)


def go_on(
    connection: psycopg.Connection[Any], store: Store, *, epoch: str, tell: Callable[[], None]
) -> None:
    """Bring the pages that are missing; nothing where the rows are here already.

    Everything is loaded again where the centre was restored (another epoch), and where this
    program has other tables than the one that loaded them.
    """
    with store.read() as session:
        state = session.get_one(SyncState, 1)
        device_id = session.scalars(select(Device.id)).one()
        needed = state.snapshot is None or state.pulled_schema != store.schema_version
        needed = needed or state.epoch != epoch
        under_way, is_here = state.load_epoch == epoch, state.load_end is not None
    if not needed or (under_way and is_here):
        return
    if not under_way:
        _begin(connection, store, device_id)
    for table, after in _missing(store):
        last: uuid.UUID | None = after
        while last is not None:
            last = _page(connection, store, device_id=device_id, table=table, after=last)
            tell()
    with store.passing() as session:
        end = session.scalar(select(func.max(IncomingRow.seq))) or 0
        session.get_one(SyncState, 1).load_end = end


def _begin(connection: psycopg.Connection[Any], store: Store, device_id: uuid.UUID) -> None:
    row = connection.execute("SELECT sync.load_begin(%s)", (device_id,)).fetchone()
    head: dict[str, Any] = row[0] if row else {}
    with store.passing() as session:
        session.execute(delete(IncomingRow))
        state = session.get_one(SyncState, 1)
        state.load_epoch, state.load_snapshot = head["epoch"], head["snapshot"]
        state.load_total, state.load_end = head["total"], None


def _missing(store: Store) -> list[tuple[str, uuid.UUID]]:
    """Return the tables that are not loaded, and after which id to go on with the first one."""
    tables = list(schema.pulled_tables())
    with store.read() as session:
        last = session.execute(
            select(IncomingRow.table_name, IncomingRow.row_id)
            .where(IncomingRow.table_name.in_(tables))
            .order_by(IncomingRow.seq.desc())
            .limit(1)
        ).first()
    if last is None:
        return [(table, _FIRST) for table in tables]
    at = tables.index(last.table_name)
    return [(tables[at], last.row_id), *((table, _FIRST) for table in tables[at + 1 :])]


def _page(
    connection: psycopg.Connection[Any],
    store: Store,
    *,
    device_id: uuid.UUID,
    table: str,
    after: uuid.UUID,
) -> uuid.UUID | None:
    """Stage one page; return after which id the next one begins, none after the last."""
    page = connection.execute(
        "SELECT row_id, image FROM sync.load_page(%s, %s, %s, %s)",
        (device_id, table, after, PAGE_ROWS),
        binary=True,
    ).fetchall()
    with store.passing() as session:
        rows.stage(session, ((table, row_id, image) for row_id, image in page))
    return uuid.UUID(bytes=bytes(page[-1][0])) if len(page) == PAGE_ROWS else None
