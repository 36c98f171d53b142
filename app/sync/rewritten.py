"""Sees that what was sealed anew has the same words: the centre cannot, a workstation can.

Rows that never change come a second time when their cells were sealed under another key. Where ours
opens and the arriving cell does not open to the same, ours is kept, with the arriving revision, so
that the rows are not brought again and again.
"""

import uuid
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.data import sealed
from app.data.base import Sync, Synced
from app.data.sealed import UNREADABLE, Sealed
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.ids import new_id
from app.security import keyset
from app.security.keyset import Purpose

_KEPT = "rewritten"  # in the session's info


@dataclass(frozen=True, slots=True)
class Kept:
    """A cell of ours that another workstation sent with other words."""

    table: str
    column: str
    row_id: uuid.UUID


def keep_words(session: Session, model: type[Synced]) -> None:
    """Put our own cells into the arriving images of rows that never change and came otherwise."""
    if model.__sync__ is Sync.APPEND:
        for column in sealed.columns().get(model, ()):
            _keep(session, column)


def kept(session: Session) -> tuple[Kept, ...]:
    """Return what was kept in this transaction."""
    return tuple(session.info.get(_KEPT, ()))


def _keep(session: Session, column: Sealed) -> None:
    table, name = column.model.__tablename__, column.name
    found = (
        session.connection()
        .exec_driver_sql(
            f"SELECT a.rowid, t.id, t.{name}, json_extract(a.image, '$.{name}') AS came "  # noqa: S608
            f"FROM arrived a JOIN {table} t ON t.id = a.row_id "
            f"WHERE a.table_name = ? AND a.image IS NOT NULL AND came <> t.{name}",
            (table,),
        )
        .all()
    )
    here = [(at, uuid.UUID(bytes=i), o, c) for at, i, o, c in found if keyset.is_sealed(o)]
    if not here:
        return
    vault = session.info["vault"]
    vault.facility_keys(session, Purpose.FIELDS)  # the new key may have come in this transaction
    places = [sealed.place(table, name, row_id) for _, row_id, _, _ in here]
    ours = sealed.open_cells(vault, [cell for *_, cell, _ in here], places)
    theirs = sealed.open_cells(vault, [cell for *_, cell in here], places)
    for (at, row_id, cell, _), mine, came in zip(here, ours, theirs, strict=True):
        if mine not in {came, UNREADABLE}:
            session.connection().exec_driver_sql(
                f"UPDATE arrived SET image = json_set(image, '$.{name}', ?) WHERE rowid = ?",  # noqa: S608
                (cell, at),
            )
            session.info.setdefault(_KEPT, []).append(Kept(table, name, row_id))


def note(store: Store, cells: tuple[Kept, ...]) -> None:
    """Put on record that words were kept; ids and names, never the words."""
    here = Actor(uuid.UUID(int=0), "system", "This workstation", Role.SYSTEM, new_id())
    with store.write(intent="keep_words", by=here) as tx:
        tx.outcome = "refused"
        tx.detail["cells"] = [f"{one.table}.{one.column} {one.row_id}" for one in cells]
