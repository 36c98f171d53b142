"""What IT does with keys: carry them to a new workstation, escrow them, rotate and destroy them."""

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.data import sealed, vault
from app.data.base import Sync, Synced
from app.data.models.control import Device
from app.data.models.keys import FacilityKey, KeyUse
from app.data.sealed import Sealed
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.native.cutils import KeyState
from app.security import code_file, keyset
from app.security.keyset import DeviceSecrets, FacilityKeys, Purpose
from app.services import facts, guard

_CHUNK = 200  # rows of one command: short enough for others to get their turn
_ENABLED = KeyState.ENABLED.name.lower()
_DISABLED = KeyState.DISABLED.name.lower()
_DESTROYED = KeyState.DESTROYED.name.lower()

Place = tuple[type[Synced], uuid.UUID]  # a row by class and id
Progress = Callable[[int, int], None]  # rows done, rows to do


@dataclass(frozen=True, slots=True)
class KeyView:
    """One facility key; `cells` are those sealed under it at this workstation (fields only)."""

    key_id: int
    purpose: str
    state: str
    primary: bool
    uses_here: int
    cells: int


@dataclass(frozen=True, slots=True)
class Rotated:
    """A rotation that came to its end; `kept` cells stay under old keys: their rows never change.

    `disabled` are the keys that nothing needs any more.
    """

    key_id: int
    resealed: int
    kept: int
    disabled: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class KeyDestroyed:
    """A facility key's bytes are gone."""

    key_id: int
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class KeysTaken:
    """This workstation holds the hospital's keys now."""

    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Escrowed:
    """What a recovery file brings back."""

    database_key: bytes
    carrier: bytes
    backup_key: bytes
    workstation: str


def key_views(store: Store, *, by: Actor) -> tuple[KeyView, ...]:
    """Return the facility keys, oldest first."""
    guard.require(by, "manage_users", facts.here(store, by=by))
    with store.read() as session:
        return tuple(_views(store, session))


def _views(store: Store, session: Session) -> Iterator[KeyView]:
    uses = {u.key_id: u.uses for u in session.scalars(select(KeyUse))}
    for purpose in Purpose:
        keys = store.vault.facility_keys(session, purpose)
        rows = session.scalars(
            select(FacilityKey)
            .where(FacilityKey.purpose == purpose.value)
            .order_by(FacilityKey.made_at, FacilityKey.id)
        )
        for row in rows:
            yield KeyView(
                key_id=row.key_id,
                purpose=purpose.value,
                state=row.state,
                primary=keys is not None and keys.primary == row.key_id,
                uses_here=uses.get(row.key_id, 0),
                cells=_cells_under(session, row.key_id) if purpose is Purpose.FIELDS else 0,
            )


def _cells_under(session: Session, key_id: int) -> int:
    return sum(
        session.scalar(select(func.count()).select_from(model).where(column.is_under(key_id))) or 0
        for model, columns in sealed.columns().items()
        for column in columns
    )


def make_first_keys(store: Store, *, by: Actor) -> None:
    """Make the hospital's first keys where there are none, in a command of their own.

    A command that the centre refuses is taken back whole; the keys must not go with it.
    """
    with store.read() as session:
        there = session.scalars(select(Device.id)).first() is not None
        if not there or session.scalars(select(FacilityKey.id)).first() is not None:
            return
    with store.write(intent="make_keys", by=by) as tx:
        for purpose in Purpose:
            store.vault.needed_keys(tx.session, purpose)


# ---- carrying keys ----


def enrolment_file(store: Store, *, by: Actor, database_key: bytes, code: str) -> str:
    """Return a file that lets a new workstation open what this hospital sealed."""
    guard.require(by, "manage_users", facts.here(store, by=by))
    with store.write(intent="carry_keys", by=by) as tx:
        secrets, device = _secrets(tx.session, database_key), tx.device
    return code_file.seal(
        {"carrier": secrets.carrier.hex(), "facility": str(device.facility_id)},
        kind="enrolment",
        code=code,
    )


@dataclass(frozen=True, slots=True)
class Enrolment:
    """An enrolment file and the code that was told with it."""

    text: str = field(repr=False)
    code: str = field(repr=False)


def carrier_for(facility_id: uuid.UUID, enrolment: Enrolment) -> bytes:
    """Return the carrier key of an enrolment file. Raises UserError if another hospital made it."""
    content = code_file.open_(enrolment.text, kind="enrolment", code=enrolment.code)
    if uuid.UUID(content["facility"]) != facility_id:
        raise UserError("This file is of another hospital", "Make one in this hospital.")
    return bytes.fromhex(content["carrier"])


def take_enrolment(
    store: Store, *, by: Actor, database_key: bytes, enrolment: Enrolment
) -> KeysTaken:
    """Take the hospital's carrier key from an enrolment file into this workstation."""
    guard.require(by, "manage_users", facts.here(store, by=by))
    with store.write(intent="take_keys", by=by) as tx:
        carrier = carrier_for(tx.device.facility_id, enrolment)
        old = _secrets(tx.session, database_key)
        taken = DeviceSecrets(carrier=carrier, backup=old.backup, audit=old.audit)
        vault.keep_secrets(tx.session, database_key, taken)
        changed = tx.changed()
    store.vault.take(taken)
    return KeysTaken(changed)


def recovery_file(store: Store, *, by: Actor, database_key: bytes, code: str) -> str:
    """Return a file that opens this database and its backups when the keyring is lost."""
    guard.require(by, "manage_users", facts.here(store, by=by))
    with store.write(intent="escrow_keys", by=by) as tx:
        secrets, device = _secrets(tx.session, database_key), tx.device
    content = {
        "database": database_key.hex(),
        "carrier": secrets.carrier.hex(),
        "backup": secrets.backup.hex(),
        "workstation": device.name,
    }
    return code_file.seal(content, kind="recovery", code=code)


def escrowed(text: str, *, code: str) -> Escrowed:
    """Return what a recovery file holds."""
    content = code_file.open_(text, kind="recovery", code=code)
    return Escrowed(
        database_key=bytes.fromhex(content["database"]),
        carrier=bytes.fromhex(content["carrier"]),
        backup_key=bytes.fromhex(content["backup"]),
        workstation=content["workstation"],
    )


def _secrets(session: Session, database_key: bytes) -> DeviceSecrets:
    secrets = vault.read_secrets(session, database_key)
    if secrets is None:
        raise AssertionError("an open database has its device keys")
    return secrets


# ---- rotation ----


def rotate(
    store: Store, *, by: Actor, purpose: Purpose, progress: Progress = lambda _done, _all: None
) -> Rotated:
    """Make a new key the primary, seal every row that can change anew, disable what is left over.

    It may be stopped anywhere: what is done is done, and the next call goes on with the same new
    key as long as rows wait under an older one.
    """
    guard.require(by, "rotate_keys", facts.here(store, by=by))
    _begin_rotation(store, by=by, purpose=purpose)
    done = reseal(store, by=by, purpose=purpose, progress=progress)
    return _finish_rotation(store, by=by, purpose=purpose, resealed=done)


def _begin_rotation(store: Store, *, by: Actor, purpose: Purpose) -> None:
    with store.write(intent="rotate_keys", by=by) as tx:
        keys = store.vault.facility_keys(tx.session, purpose)
        for row in tx.session.scalars(
            select(FacilityKey).where(
                FacilityKey.purpose == purpose.value, FacilityKey.state == _DISABLED
            )
        ):
            if _cells_under(tx.session, row.key_id):  # they came by sync from a workstation away
                row.state = _ENABLED
        if keys is None or not _waiting(tx.session, store, purpose, only_changeable=True):
            tx.detail["key"] = store.vault.add_key(tx.session, purpose)
        tx.detail["purpose"] = purpose.value


def _waiting(
    session: Session, store: Store, purpose: Purpose, *, only_changeable: bool
) -> list[Place]:
    """Return the rows that are not under the primary key, by class and id."""
    keys = store.vault.facility_keys(session, purpose)
    found: dict[Place, None] = {}
    for model, columns in sealed.columns().items():
        if only_changeable and model.__sync__ is Sync.APPEND:
            continue
        for column in columns:
            ids = (
                _under_old_keys(session, column, keys.primary if keys else 0)
                if purpose is Purpose.FIELDS
                else _with_old_tokens(session, column, keys)
            )
            found |= dict.fromkeys((model, row_id) for row_id in ids)
    return list(found)


def _under_old_keys(session: Session, column: Sealed, primary: int) -> list[uuid.UUID]:
    cells = column.cells()
    wanted = ~column.is_under(primary) & (cells != "")
    if column.is_conditional:
        wanted &= column.begins(keyset.PREFIX)
    return list(session.scalars(select(column.model.id).where(wanted).order_by(column.model.id)))


def _with_old_tokens(
    session: Session, column: Sealed, keys: FacilityKeys | None
) -> list[uuid.UUID]:
    if keys is None or not column.has_token:
        return []
    rows = session.scalars(
        select(column.model).where(column.cells() != "").order_by(column.model.id)
    ).all()
    rows = [row for row in rows if column.wants(row)]
    sealed.open_rows(rows)
    return [
        row.id
        for row in rows
        if column.stored_token(row) != column.token(keys, column.__get__(row, type(row)))
    ]


def reseal(
    store: Store, *, by: Actor, purpose: Purpose, progress: Progress = lambda _done, _all: None
) -> int:
    """Seal anew, chunk by chunk, each row that can change and is not under the primary key."""
    guard.require(by, "rotate_keys", facts.here(store, by=by))
    with store.read() as session:
        waiting = _waiting(session, store, purpose, only_changeable=True)
    for at in range(0, len(waiting), _CHUNK):
        chunk = waiting[at : at + _CHUNK]
        with store.write(intent="rotate_keys", by=by) as tx:
            found = (tx.session.get(model, row_id) for model, row_id in chunk)
            sealed.reseal_rows(tx.session, [row for row in found if row is not None])
            tx.detail |= {"purpose": purpose.value, "rows": len(chunk)}
        progress(at + len(chunk), len(waiting))
    return len(waiting)


def _finish_rotation(store: Store, *, by: Actor, purpose: Purpose, resealed: int) -> Rotated:
    with store.write(intent="rotate_keys", by=by) as tx:
        keys = store.vault.needed_keys(tx.session, purpose)
        kept = _waiting(tx.session, store, purpose, only_changeable=False)
        disabled = []
        for row in tx.session.scalars(
            select(FacilityKey).where(
                FacilityKey.purpose == purpose.value,
                FacilityKey.state == _ENABLED,
                FacilityKey.key_id != keys.primary,
            )
        ):
            if not (kept if purpose is Purpose.TOKENS else _cells_under(tx.session, row.key_id)):
                row.state = _DISABLED
                disabled.append(row.key_id)
        tx.detail |= {"purpose": purpose.value, "disabled": disabled}
        return Rotated(keys.primary, resealed, len(kept), tuple(disabled))


def destroy_key(store: Store, *, by: Actor, key_id: int) -> KeyDestroyed:
    """Destroy a disabled key: what is still sealed under it anywhere never opens again."""
    guard.require(by, "rotate_keys", facts.here(store, by=by))
    with store.write(intent="destroy_key", by=by) as tx:
        row = tx.session.scalars(select(FacilityKey).where(FacilityKey.key_id == key_id)).first()
        if row is None:
            raise UserError(f"There is no key {key_id}", "See: wardlight keys status")
        if row.state != _DISABLED:
            raise UserError(
                f"The key {key_id} is {row.state}, not disabled",
                "Rotate first; only a key that nothing needs is disabled.",
            )
        row.state, row.wrapped = _DESTROYED, ""
        tx.detail["key"] = key_id
        return KeyDestroyed(key_id, tx.changed())


def seal_what_is_clear(store: Store, *, by: Actor) -> int:
    """Seal what a version before sealing wrote; only where no other workstation does the same."""
    with store.read() as session:
        if session.scalars(select(Device.id)).first() is None or not _any_clear(session):
            return 0
    return reseal(store, by=by, purpose=Purpose.FIELDS)


def _any_clear(session: Session) -> bool:
    return any(
        session.scalar(
            select(column.model.id)
            .where(column.tokens_column().is_(None), column.cells() != "")
            .limit(1)
        )
        is not None
        for model, columns in sealed.columns().items()
        for column in columns
        if column.has_token and model.__sync__ is not Sync.APPEND
    )
