"""Puts the central server's images into the local tables, under what waits to be sent."""

import json
import uuid
from collections.abc import Iterable
from functools import cache

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from app.data.models.control import Command, Outbox
from app.sync.central import schema

Image = dict[str, object]


def waiting_rows(session: Session) -> frozenset[uuid.UUID]:
    """Return the ids of rows with changes that the centre has not answered yet."""
    return frozenset(
        session.scalars(
            select(Outbox.row_id)
            .join(Command, Command.id == Outbox.command_id)
            .where(Command.state == "waiting")
        )
    )


@cache
def _upsert(table: str) -> tuple[str, tuple[str, ...]]:
    columns = tuple(c.name for c in schema.pulled_tables()[table].__table__.columns)
    names = ", ".join(f'"{c}"' for c in columns)
    values = ", ".join(f":{c}" for c in columns)
    sets = ", ".join(f'"{c}" = excluded."{c}"' for c in columns if c != "id")
    statement = (
        f"INSERT INTO {table} ({names}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {sets}"  # noqa: S608
    )
    return statement, columns


def apply(
    session: Session, images: Iterable[tuple[str, uuid.UUID, Image | None]]
) -> frozenset[str]:
    """Write images over the local rows and remove rows that are gone; return the tables touched.

    A row with changes of our own that still wait is left alone: the centre merges them when they
    arrive, and its answer brings the row. Unknown tables and columns are those of a newer version
    and are passed over.
    """
    known = schema.pulled_tables()
    busy = waiting_rows(session)
    touched: set[str] = set()
    for table, row_id, image in images:
        if table not in known or row_id in busy:
            continue
        if image is None:
            session.execute(text(f"DELETE FROM {table} WHERE id = :id"), {"id": row_id.bytes})  # noqa: S608
        else:
            statement, columns = _upsert(table)
            model = known[table]
            values = {c: schema.local_value(model, c, image.get(c)) for c in columns}
            session.execute(text(statement), values)
        touched.add(table)
    return frozenset(touched)


def parse(image: str | None) -> Image | None:
    """Return a staged image, or none for a row that is gone."""
    return None if image is None else json.loads(image)
