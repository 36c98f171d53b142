"""Puts the central server's images into the local tables, under what waits to be sent.

Images wait in the staging table by packed pages. SQLite itself turns their JSON into rows, one
statement a table: a row at a time through Python would take ten times as long, and would hold up
the window meanwhile.
"""

import contextlib
import json
import uuid
import zlib
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby, islice
from operator import itemgetter
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from app.data import capture, search_index
from app.data.base import Id, Synced, UtcTime
from app.data.models.control import IncomingRow
from app.sync import rewritten
from app.sync.central import schema

Staged = tuple[str, bytes, str | None]  # table, row id, image; none: the row is gone
_AT_ONCE = 5_000
_BUSY = (
    "SELECT o.row_id FROM outbox o JOIN command c ON c.id = o.command_id WHERE c.state = 'waiting'"
)


def stage(session: Session, staged: Iterable[Staged]) -> None:
    """Lay images in the staging table, a packed page for each table."""
    for table, found in groupby(staged, key=itemgetter(0)):
        page = [(row_id, image) for _table, row_id, image in found]
        lines = "\n".join(f"{row_id.hex()}{image or ''}" for row_id, image in page)
        packed = zlib.compress(lines.encode(), level=1)
        last = uuid.UUID(bytes=bytes(page[-1][0]))
        session.add(IncomingRow(table_name=table, row_id=last, count=len(page), images=packed))
    session.flush()


def apply_now(
    session: Session, images: Iterable[tuple[str, uuid.UUID, dict[str, object] | None]]
) -> frozenset[str]:
    """Write a few images at once, without staging them."""
    few = [(t, i.bytes, json.dumps(row) if row else None) for t, i, row in images]
    if not few:
        return frozenset()
    _arrive(session, few)
    return _apply_arrived(session, every=False)


def apply_staged(session: Session, *, every: bool = False) -> frozenset[str]:
    """Write the staged images over the local rows, remove what is gone; return the tables touched.

    A row with changes of our own that still wait is left alone (ADR 0030). A row that has the same
    revision already is left alone unless `every`, for tables that have new columns. Unknown tables
    and columns are those of a newer version and are passed over.
    """
    _arrive(session, _unpacked(session))
    return _apply_arrived(session, every=every)


def _unpacked(session: Session) -> Iterator[Staged]:
    pages = session.execute(
        select(IncomingRow.table_name, IncomingRow.images).order_by(IncomingRow.seq)
    )
    for table, packed in pages.yield_per(1):
        for line in zlib.decompress(packed).decode().split("\n"):
            yield table, bytes.fromhex(line[:32]), line[32:] or None


def _arrive(session: Session, images: Iterator[Staged] | Iterable[Staged]) -> None:
    """Lay images side by side in memory, where one statement a table finds them."""
    connection = session.connection()
    connection.exec_driver_sql(
        "CREATE TEMP TABLE IF NOT EXISTS arrived (table_name TEXT, row_id BLOB, image TEXT)"
    )
    connection.exec_driver_sql("DELETE FROM arrived")
    here = iter(images)
    while chunk := list(islice(here, _AT_ONCE)):
        connection.exec_driver_sql("INSERT INTO arrived VALUES (?, ?, ?)", chunk)


def _apply_arrived(session: Session, *, every: bool) -> frozenset[str]:
    connection = session.connection()
    present = set(
        connection.exec_driver_sql("SELECT DISTINCT table_name FROM arrived").scalars().all()
    )
    touched = set()
    for table, model in schema.pulled_tables().items():
        if table in present:
            rewritten.keep_words(session, model)
            written = connection.exec_driver_sql(_upsert(model, every=every), (table,))
            removed = connection.exec_driver_sql(_remove(table), (table,))
            if written.rowcount > 0 or removed.rowcount > 0:
                touched.add(table)
    return frozenset(touched)


@contextlib.contextmanager
def at_once(session: Session) -> Iterator[None]:
    """Leave the triggers out and make the search index anew in the end, all in one transaction.

    The triggers would only find that the rows come from the centre, and refresh the index of a
    patient for each row that names the patient.
    """
    connection = session.connection()
    search_index.drop(connection)
    capture.remove(connection)
    yield
    search_index.install(connection)
    capture.install(connection)


def remove_missing(session: Session, *, buckets: frozenset[tuple[str, int]] | None) -> set[str]:
    """Remove rows that the centre did not send and that wait for nothing.

    After a whole load that is everywhere (`buckets` none), after a repair in the repaired buckets;
    what it sent are the images that were applied last.
    """
    touched = set()
    wanted = {(t, None) for t in schema.pulled_tables()} if buckets is None else buckets
    for table, bucket in wanted:
        within = "" if bucket is None else f"AND substr(hex(id), 32, 1) = '{bucket:X}'"
        gone = session.connection().exec_driver_sql(
            f"DELETE FROM {table} WHERE id NOT IN (SELECT row_id FROM arrived "  # noqa: S608
            f"WHERE table_name = ? AND image IS NOT NULL) AND id NOT IN ({_BUSY}) {within}",
            (table,),
        )
        if gone.rowcount > 0:
            touched.add(table)
    return touched


@cache
def _upsert(model: type[Synced], *, every: bool) -> str:
    """Return the statement that writes the staged images of one table."""
    table = model.__tablename__
    names = [c.name for c in model.__table__.columns]
    values = ", ".join(_value(c) for c in model.__table__.columns)
    sets = ", ".join(f'"{n}" = excluded."{n}"' for n in names if n != "id")
    columns = ", ".join(f'"{n}"' for n in names)
    return (
        f"INSERT INTO {table} ({columns}) SELECT {values} FROM arrived "  # noqa: S608
        f"WHERE table_name = ? AND image IS NOT NULL AND row_id NOT IN ({_BUSY}) "
        f"ORDER BY rowid ON CONFLICT (id) DO UPDATE SET {sets} "
        f"WHERE {int(every)} OR {table}.rev IS NOT excluded.rev"
    )


@cache
def _remove(table: str) -> str:
    return (
        f"DELETE FROM {table} WHERE id IN (SELECT row_id FROM arrived "  # noqa: S608
        f"WHERE table_name = ? AND image IS NULL AND row_id NOT IN ({_BUSY}))"
    )


def _value(column: ColumnElement[Any]) -> str:
    """Return SQL for one column of an image, in the form that our column keeps."""
    name = str(getattr(column, "name", ""))
    value = f"json_extract(image, '$.{name}')"
    default = getattr(column, "default", None)
    match column.type:
        case Id():
            return f"unhex(replace({value}, '-', ''))"
        case UtcTime():  # in UTC, by link.connect; the server leaves trailing zeros out
            fraction = f"substr(replace(substr({value}, 20), '+00:00', ''), 2)"
            return f"substr({value}, 1, 19) || '.' || substr({fraction} || '000000', 1, 6) || 'Z'"
        case _ if isinstance(default, ScalarElementColumnDefault) and not _is_nullable(column):
            return f"coalesce({value}, {_literal(default.arg)})"  # an older server has none
        case _:
            return value


def _is_nullable(column: ColumnElement[Any]) -> bool:
    return bool(getattr(column, "nullable", True))


def _literal(value: object) -> str:
    match value:
        case bool() | int():
            return str(int(value))
        case str():
            return "'" + value.replace("'", "''") + "'"
        case _:
            raise TypeError(f"no literal for {value!r}")
