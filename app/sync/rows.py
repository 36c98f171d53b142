"""Puts the central server's images into the local tables, under what waits to be sent."""

import json
import uuid
from collections.abc import Iterable
from functools import cache
from typing import cast

from sqlalchemy import Table, delete, select
from sqlalchemy.dialects.sqlite import Insert, insert
from sqlalchemy.orm import Session

from app.data.base import Synced
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
def _upsert(model: type[Synced]) -> Insert:
    """Return the statement that writes one image over its row."""
    statement = insert(cast("Table", model.__table__))
    sets = {c.name: statement.excluded[c.name] for c in model.__table__.columns if c.name != "id"}
    return statement.on_conflict_do_update(index_elements=["id"], set_=sets)


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
        model = known[table]
        if image is None:
            session.execute(delete(model).where(model.id == row_id))
        else:
            names = [c.name for c in model.__table__.columns]
            values = {c: schema.local_value(model, c, image.get(c)) for c in names}
            session.execute(_upsert(model), values)
        touched.add(table)
    return frozenset(touched)


def parse(image: str | None) -> Image | None:
    """Return a staged image, or none for a row that is gone."""
    return None if image is None else json.loads(image)
