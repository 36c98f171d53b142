"""One cycle of sync, without a thread: push until nothing waits, then pull."""

import datetime as dt
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import psycopg
from sqlalchemy import select

from app.data.models.control import Device, SyncState
from app.data.store import Store
from app.domain.errors import UnavailableError
from app.sync import audit, countersigned, history, link, pull, push, rewritten

_MOST_BATCHES = 10_000


@dataclass(frozen=True, slots=True)
class Cycled:
    """What a cycle did: commands by answer, rows that came, tables that changed."""

    accepted: int = 0
    merged: int = 0
    conflicts: int = 0
    refused: int = 0
    rows: int = 0
    forked: bool = False
    whole: bool = False  # everything was loaded
    repaired: frozenset[str] = frozenset()  # tables that differed unnoticed and were brought again
    kept: tuple[rewritten.Kept, ...] = ()  # cells that came back with other words
    changed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Me:
    """Who the central server takes an address for."""

    device_id: uuid.UUID
    facility_id: uuid.UUID
    name: str


def whoami(dsn: str) -> Me:
    """Ask the central server which workstation an address belongs to."""
    with link.connect(dsn) as connection:
        try:
            row = connection.execute("SELECT sync.whoami()").fetchone()
        except psycopg.Error as error:
            raise link.explain(error) from error
    if row is None or row[0] is None:
        raise UnavailableError(
            "The central server does not know this workstation",
            "Ask IT to enrol it: wardlight central enrol.",
        )
    said = row[0]
    return Me(uuid.UUID(said["device_id"]), uuid.UUID(said["facility_id"]), said["name"])


def configure(store: Store, *, dsn: str | None) -> None:
    """Name the central server of this workstation; none means that it works alone."""
    if dsn is not None:
        link.require_secure(dsn)
    with store.local() as session:
        session.get_one(SyncState, 1).dsn = dsn


def address(store: Store) -> str:
    """Return the address of the central server. Raises UnavailableError where none is named."""
    with store.read() as session:
        dsn = session.get_one(SyncState, 1).dsn
    if dsn is None:
        raise UnavailableError(
            "No central server is named here", "IT enrols it: wardlight central enrol."
        )
    return dsn


def cycle(store: Store, *, tell: Callable[[], None] = lambda: None) -> Cycled:
    """Push and pull once. Raises UnavailableError when the centre cannot be reached.

    `tell` hears each page of a first load.
    """
    dsn = address(store)
    try:
        with store.behind(), link.connect(dsn, autocommit=True) as connection:
            said = _greet(connection, store)
            epoch = said["epoch"]
            audit.note_turn(store, failure="")
            if was_copied := push.is_behind(store, said):
                push.begin_anew(store)
            done = _push_all(connection, store)
            brought = pull.pull(connection, store, epoch=epoch, tell=tell)
            countersigned.fetch(connection, store)
        if brought.kept:
            rewritten.note(store, brought.kept)
    except psycopg.Error as error:
        raise _noted(store, link.explain(error)) from error
    except UnavailableError as error:
        raise _noted(store, error) from error
    cycled = Cycled(
        accepted=done.accepted,
        merged=done.merged,
        conflicts=done.conflicts,
        refused=done.refused,
        forked=done.forked or was_copied,
        rows=brought.rows,
        whole=brought.whole,
        repaired=brought.repaired,
        kept=brought.kept,
        changed=done.changed | brought.changed | {"sync_state"},
    )
    history.note_contact(store, cycled)
    return cycled


def _greet(connection: psycopg.Connection[tuple[dict[str, Any]]], store: Store) -> dict[str, Any]:
    """Check that the centre is the one that this workstation belongs to; return what it says."""
    with store.read() as session:
        device = session.scalars(select(Device)).one()
    row = connection.execute("SELECT sync.hello(%s)", (device.id,)).fetchone()
    if row is None or row[0]["facility_id"] != str(device.facility_id):
        raise UnavailableError(
            "This workstation belongs to another hospital than its central account",
            "Ask IT to enrol it again.",
        )
    history.note_skew(store, server_now=dt.datetime.fromisoformat(row[0]["now"]))
    push.send_again(store, epoch=row[0]["epoch"], after=int(row[0]["last_hlc"] or 0))
    return row[0]


def _push_all(connection: psycopg.Connection[tuple[object, ...]], store: Store) -> push.Pushed:
    total = push.Pushed()
    for _ in range(_MOST_BATCHES):
        batch = push.take_batch(store)
        if batch is None:
            return total
        one = push.settle(store, batch, push.send(connection, batch))
        total = push.Pushed(
            accepted=total.accepted + one.accepted,
            merged=total.merged + one.merged,
            conflicts=total.conflicts + one.conflicts,
            refused=total.refused + one.refused,
            forked=total.forked or one.forked,
            changed=total.changed | one.changed,
        )
    return total


def _noted(store: Store, error: UnavailableError) -> UnavailableError:
    audit.note_turn(store, failure=error.title)
    history.note_failure(store, error.title)
    return error
