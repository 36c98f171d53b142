"""What IT does to be rid of an old key: rotate, seal every row anew, retire the key, destroy it.

Rows that are never changed by rule are sealed anew too: as a change of no content, which the
triggers here and the central server check to be one (ADR 0046).
"""

import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.data import sealed
from app.data.base import Sync, Synced
from app.data.models.control import Device
from app.data.models.decisions import Conflict, Decision
from app.data.models.keys import FacilityKey
from app.data.sealed import UNREADABLE, Sealed
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.native.cutils import KeyState
from app.security import keyset
from app.security.keyset import FacilityKeys, Purpose
from app.services import facts, guard
from app.services.key_care import cells_under
from app.sync import key_use

_CHUNK = 200  # rows of one command: short enough for others to get their turn
_ENABLED = KeyState.ENABLED.name.lower()
_DISABLED = KeyState.DISABLED.name.lower()
_DESTROYED = KeyState.DESTROYED.name.lower()

Place = tuple[type[Synced], uuid.UUID]  # a row by class and id
Progress = Callable[[int, int], None]  # rows done, rows to do


@dataclass(frozen=True, slots=True)
class Rotated:
    """A rotation that came to its end; `left` rows do not open and stay as they are.

    `spent` are the older keys that nothing at this workstation needs any more.
    """

    key_id: int
    resealed: int
    left: int
    spent: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class KeyRetired:
    """A facility key opens nothing any more; its bytes are kept until it is destroyed."""

    key_id: int
    resealed: int
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class KeyDestroyed:
    """A facility key's bytes are gone."""

    key_id: int
    changed: frozenset[str]


def rotate(
    store: Store, *, by: Actor, purpose: Purpose, progress: Progress = lambda _done, _all: None
) -> Rotated:
    """Make a new key the primary and seal every row anew.

    It may be stopped anywhere: what is done is done, and the next call goes on with the same new
    key as long as rows wait under an older one. Older keys go on opening until they are retired.
    """
    guard.require(by, "rotate_keys", facts.here(store, by=by))
    _begin(store, by=by, purpose=purpose)
    done = _seal_clear(store, by=by) if purpose is Purpose.FIELDS else 0
    done += reseal(store, by=by, purpose=purpose, progress=progress)
    return _end(store, by=by, purpose=purpose, resealed=done)


def _begin(store: Store, *, by: Actor, purpose: Purpose) -> None:
    with store.write(intent="rotate_keys", by=by) as tx:
        keys = store.vault.facility_keys(tx.session, purpose)
        for row in tx.session.scalars(
            select(FacilityKey).where(
                FacilityKey.purpose == purpose.value, FacilityKey.state == _DISABLED
            )
        ):
            if cells_under(tx.session, row.key_id):  # they came by sync from a workstation away
                row.state = _ENABLED
                tx.session.flush()
        if keys is None or not _any_opens(tx.session, _waiting(tx.session, store, purpose)):
            tx.detail["key"] = store.vault.add_key(tx.session, purpose)
        tx.detail["purpose"] = purpose.value


def _waiting(session: Session, store: Store, purpose: Purpose) -> list[Place]:
    """Return the sealed rows that are not under the primary key, by class and id."""
    keys = store.vault.facility_keys(session, purpose)
    found: dict[Place, None] = {}
    if keys is None:
        return []
    for model, columns in sealed.columns().items():
        for column in columns:
            ids = (
                _under_old_keys(session, column, keys.primary)
                if purpose is Purpose.FIELDS
                else _with_old_tokens(session, column, keys)
            )
            found |= dict.fromkeys((model, row_id) for row_id in ids)
    return list(found)


def _under_old_keys(session: Session, column: Sealed, primary: int) -> list[uuid.UUID]:
    wanted = column.begins(keyset.PREFIX) & ~column.is_under(primary)
    return list(session.scalars(select(column.model.id).where(wanted).order_by(column.model.id)))


def _with_old_tokens(session: Session, column: Sealed, keys: FacilityKeys) -> list[uuid.UUID]:
    if not column.has_token:
        return []
    rows = session.scalars(
        select(column.model).where(column.begins(keyset.PREFIX)).order_by(column.model.id)
    ).all()
    sealed.open_rows(rows)
    return [
        row.id
        for row in rows
        if column.stored_token(row) != column.token(keys, column.__get__(row, type(row)))
    ]


def _any_opens(session: Session, places: Iterable[Place]) -> bool:
    """Whether one of these rows can be sealed anew at all: an altered cell never opens."""
    return any(True for _ in _opening(session, places))


def _chunks(places: Iterable[Place]) -> Iterator[Sequence[Place]]:
    there = list(dict.fromkeys(places))
    return (there[at : at + _CHUNK] for at in range(0, len(there), _CHUNK))


def _rows(session: Session, places: Iterable[Place]) -> list[Synced]:
    return [row for model, row_id in places if (row := session.get(model, row_id))]


def _opening(session: Session, places: Iterable[Place]) -> Iterator[Synced]:
    for chunk in _chunks(places):
        rows = _rows(session, chunk)
        sealed.open_rows(rows)
        for row in rows:
            values = [c.__get__(row, type(row)) for c in sealed.columns()[type(row)]]
            if UNREADABLE not in values:
                yield row


def reseal(
    store: Store, *, by: Actor, purpose: Purpose, progress: Progress = lambda _done, _all: None
) -> int:
    """Seal anew, chunk by chunk, each row that is not under the primary key; returns how many."""
    guard.require(by, "rotate_keys", facts.here(store, by=by))
    with store.read() as session:
        waiting = _waiting(session, store, purpose)
    done = 0
    for chunk in _chunks(waiting):
        with store.write(intent="rotate_keys", by=by) as tx:
            rows = list(_opening(tx.session, chunk))
            with tx.resealing():
                sealed.reseal_rows(tx.session, rows)
            tx.detail |= {"purpose": purpose.value, "rows": len(rows)}
            done += len(rows)
        progress(done, len(waiting))
    return done


def _end(store: Store, *, by: Actor, purpose: Purpose, resealed: int) -> Rotated:
    with store.write(intent="rotate_keys", by=by) as tx:
        keys = store.vault.needed_keys(tx.session, purpose)
        older = tx.session.scalars(
            select(FacilityKey.key_id).where(
                FacilityKey.purpose == purpose.value,
                FacilityKey.state == _ENABLED,
                FacilityKey.key_id != keys.primary,
            )
        ).all()
        spent = tuple(k for k in older if not _need(tx.session, store, purpose, k))
        left = len(_waiting(tx.session, store, purpose))
        tx.detail |= {"purpose": purpose.value, "resealed": resealed, "left": left}
        return Rotated(keys.primary, resealed, left, spent)


def _need(session: Session, store: Store, purpose: Purpose, key_id: int) -> int:
    """Return how many rows and open conflicts of this workstation need an older key to open."""
    waiting = _waiting(session, store, purpose)
    if purpose is Purpose.TOKENS:
        return sum(1 for _ in _opening(session, waiting))
    under = keyset.cell_prefix(key_id)
    rows = sum(
        any(
            (getattr(row, c.cell_name) or "").startswith(under) for c in sealed.columns()[type(row)]
        )
        for row in _opening(session, waiting)
    )
    texts = (Conflict.base, Conflict.mine, Conflict.theirs, Conflict.rest)
    steps = (
        select(func.count())
        .where(Decision.about_id == Conflict.id)
        .correlate(Conflict)
        .scalar_subquery()
    )
    disputed = (
        select(func.count())
        .select_from(Conflict)
        .where(steps % 2 == 0, or_(*(func.instr(text, under) > 0 for text in texts)))
    )
    return rows + (session.scalar(disputed) or 0)


def retire_key(
    store: Store, *, by: Actor, key_id: int, progress: Progress = lambda _done, _all: None
) -> KeyRetired:
    """Seal anew what is left under an older key, then let it open nothing any more.

    Refused while a workstation may not know the new key yet, or something here still needs the old.
    """
    guard.require(by, "rotate_keys", facts.here(store, by=by))
    with store.read() as session:
        row = _key(session, key_id)
        purpose = Purpose(row.purpose)
        keys = store.vault.facility_keys(session, purpose)
    if row.state != _ENABLED or (keys is not None and keys.primary == key_id):
        state = row.state if row.state != _ENABLED else "the one that seals"
        raise UserError(
            f"The key {key_id} is {state}", "Only an older key is retired: rotate first."
        )
    if (use := key_use.ask(store, key_id=key_id)) and use.away:
        raise UserError(
            f"These workstations may not know the new key yet: {', '.join(use.away)}",
            "Let each sync once, or revoke one that is gone: wardlight central revoke",
        )
    done = reseal(store, by=by, purpose=purpose, progress=progress)
    with store.write(intent="retire_key", by=by) as tx:
        if needed := _need(tx.session, store, purpose, key_id):
            raise UserError(
                f"{needed} records here still need the key {key_id}",
                "Decide the open conflicts, then run it again.",
            )
        _key(tx.session, key_id).state = _DISABLED
        tx.detail["key"] = key_id
        return KeyRetired(key_id, done, tx.changed())


def destroy_key(store: Store, *, by: Actor, key_id: int) -> KeyDestroyed:
    """Destroy a retired key: what is still sealed under it anywhere never opens again.

    Refused while the central server holds such cells.
    """
    guard.require(by, "rotate_keys", facts.here(store, by=by))
    use = key_use.ask(store, key_id=key_id)
    with store.write(intent="destroy_key", by=by) as tx:
        row = _key(tx.session, key_id)
        if row.state != _DISABLED:
            raise UserError(f"The key {key_id} is {row.state}, not disabled", "Retire it first.")
        if use and use.cells:
            raise UserError(
                f"{use.cells} cells at the central server are still under the key {key_id}",
                "Sync, run: wardlight keys rotate fields, and retire the key again.",
            )
        row.state, row.wrapped = _DESTROYED, ""
        tx.detail["key"] = key_id
        return KeyDestroyed(key_id, tx.changed())


def _key(session: Session, key_id: int) -> FacilityKey:
    row = session.scalars(select(FacilityKey).where(FacilityKey.key_id == key_id)).first()
    if row is None:
        raise UserError(f"There is no key {key_id}", "See: wardlight keys status")
    return row


# ---- what a version before sealing wrote ----


def seal_what_is_clear(store: Store, *, by: Actor) -> int:
    """Seal what a version before sealing wrote; only where no other workstation does the same."""
    with store.read() as session:
        if session.scalars(select(Device.id)).first() is None:
            return 0
    return _seal_clear(store, by=by)


def _seal_clear(store: Store, *, by: Actor) -> int:
    """Seal the clear cells of rows that may change."""
    guard.require(by, "rotate_keys", facts.here(store, by=by))
    with store.read() as session:
        places = [
            (model, row_id)
            for model, columns in sealed.columns().items()
            for column in columns
            if column.has_token and model.__sync__ is not Sync.APPEND
            for row_id in session.scalars(
                select(model.id).where(column.tokens_column().is_(None), column.cells() != "")
            )
        ]
    done = 0
    for chunk in _chunks(places):
        with store.write(intent="rotate_keys", by=by) as tx:
            rows = _rows(tx.session, chunk)
            sealed.reseal_rows(tx.session, rows, clear=True)
            tx.detail |= {"purpose": Purpose.FIELDS.value, "rows": len(rows)}
            done += len(rows)
    return done
