"""Asks the central server what still needs a key that somebody wants to be rid of."""

from dataclasses import dataclass

import psycopg
from sqlalchemy import select

from app.data.models.control import Device, SyncState
from app.data.store import Store
from app.security import keyset
from app.sync import link


@dataclass(frozen=True, slots=True)
class KeyUseView:
    """How many cells at the centre a key sealed, and who may not know a newer one yet."""

    cells: int
    away: tuple[str, ...]  # workstations that were not in contact since the newest key arrived


def ask(store: Store, *, key_id: int) -> KeyUseView | None:
    """Return what the centre knows of a key; none where this workstation works alone.

    Raises UnavailableError when the centre cannot be reached.
    """
    with store.read() as session:
        dsn = session.get_one(SyncState, 1).dsn
        device_id = session.scalars(select(Device.id)).one()
    if dsn is None:
        return None
    try:
        with link.connect(dsn) as connection:
            row = connection.execute(
                "SELECT cells, away FROM sync.key_use(%s, %s, %s)",
                (device_id, key_id, keyset.cell_prefix(key_id)),
            ).fetchone()
    except psycopg.Error as error:
        raise link.explain(error) from error
    return KeyUseView(row[0], tuple(row[1])) if row else None
