"""What IT does with keys: look at them, carry them to a new workstation, escrow them."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.data import sealed, vault
from app.data.models.control import Device
from app.data.models.keys import FacilityKey, KeyUse
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.security import code_file
from app.security.keyset import DeviceSecrets, Purpose
from app.services import facts, guard


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
                cells=cells_under(session, row.key_id) if purpose is Purpose.FIELDS else 0,
            )


def cells_under(session: Session, key_id: int) -> int:
    """Return how many cells of this workstation a key sealed."""
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
