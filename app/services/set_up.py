"""Makes a workstation: the encrypted file, its identity, the hospital and the first people."""

import contextlib
import json
import re
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.data.models.billing import ChargeItemDefinition
from app.data.models.people import LoginHere, UserAccount
from app.data.models.ward import Bed, Facility, Ward
from app.data.open import FILE_NAME, open_store
from app.data.store import Store, Tx
from app.domain import unknown
from app.domain.actor import Role
from app.domain.clock import Clock
from app.domain.errors import UnavailableError, UserError
from app.domain.ids import new_id
from app.domain.words import say
from app.native import bill
from app.resources import resource
from app.security import keys, passwords
from app.security.door import FolderMarks
from app.security.keys import Keyring
from app.security.password_rules import password_refusal
from app.services import (
    addresses,
    key_care,
    key_change,
    key_rotation,
    people,
    policy_sets,
    recovery,
    sync_state,
)
from app.services.key_care import Enrolment
from app.sync import engine

# Everybody in the demonstration hospital has this password; the log-in screen says so.
DEMO_PASSWORD = "wardlight-demo"  # noqa: S105


@dataclass(frozen=True, slots=True)
class SetUp:
    """A workstation that was made."""

    facility_id: uuid.UUID
    device_id: uuid.UUID
    changed: frozenset[str]
    recovery_code: str = ""  # told this once; to be printed, sealed and locked away


@dataclass(frozen=True, slots=True)
class Joined:
    """A further workstation, and how many rows were loaded into it."""

    device_id: uuid.UUID
    name: str
    rows: int
    opens: bool  # whether it was given the hospital's keys


def create_store(
    home: Path,
    *,
    keyring: Keyring | None,
    passphrase: str | None,
    clock: Clock | None = None,
    carrier: bytes | None = None,
) -> Store:
    """Create the encrypted file and its key in a data folder that has none yet.

    `carrier` is the key that a hospital's workstations share, where there is one already.
    """
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise UnavailableError(
            say("The folder {home} cannot be made", home=home),
            say("Check the name and your rights."),
        ) from error
    if (home / FILE_NAME).exists() or (home / keys.FILE_NAME).exists():
        raise UserError(
            say("There is a database in {home} already", home=home),
            say("Use it, or name another folder with --home."),
        )
    key = keys.make_key(home, keyring=keyring, passphrase=passphrase)
    try:
        store = _with_marks(open_store(home, key, clock=clock, carrier=carrier), home, keyring)
        store.witness.keep_outside(home, keyring)
        return store
    except BaseException:
        _remove(home)
        raise


@contextlib.contextmanager
def whole_or_nothing(store: Store) -> Iterator[None]:
    """Set a new database up inside; it is closed at the end, and removed where that fails."""
    try:
        yield
    except BaseException:
        store.close()
        _remove(store.path.parent)
        raise
    store.close()


def _remove(home: Path) -> None:
    """Take away what `create_store` made, so that the next try finds the folder as it was."""
    for name in (FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm", keys.FILE_NAME):
        (home / name).unlink(missing_ok=True)
    for mark in home.glob("audit-mark-*"):
        mark.unlink()


def open_existing(
    home: Path, *, keyring: Keyring | None, passphrase: str | None, clock: Clock | None = None
) -> Store:
    """Open the database of a data folder. Raises UnavailableError in plain words."""
    key = key_change.settled_key(home, keyring=keyring, passphrase=passphrase)
    store = open_store(home, key, clock=clock)
    store.witness.keep_outside(home, keyring)
    try:
        if sync_state.is_alone(store):
            key_care.make_first_keys(store, by=people.system_actor())
            key_rotation.seal_what_is_clear(store, by=people.system_actor())
        policy_sets.load(store)
    except BaseException:
        store.close()
        raise
    return _with_marks(store, home, keyring)


def _with_marks(store: Store, home: Path, keyring: Keyring | None) -> Store:
    """Let the door keep its marks where the key is kept, so that an old copy lacks them."""
    kept = keys.read_key_file(home)
    if keyring is not None and kept is not None:
        store.door.keep_outside(keyring, f"{kept.entry}-door")
    else:
        store.door.keep_outside(FolderMarks(home), "audit-mark-door")
    return store


def set_up_hospital(
    store: Store,
    *,
    facility: str,
    currency: str,
    country: str = "",
    device_name: str,
    login: str,
    name: str,
    password: str,
) -> SetUp:
    """Make an empty hospital with its first administrator."""
    check_password(password, about=(login, name, facility))
    _check_currency(currency)
    if country:
        addresses.require_country(country)
    facility_id = new_id()
    device_id = _make_device(store, name=device_name, facility_id=facility_id)
    key_care.make_first_keys(store, by=people.system_actor())
    hashed = passwords.hash_password(password)
    code, hashed_code = recovery.new_code()
    with store.write(intent="set_up", by=people.system_actor()) as tx:
        tx.add(
            Facility(
                id=facility_id, name=facility, currency=currency, country=country.strip().upper()
            )
        )
        recovery.keep_code(tx, hashed_code)
        tx.add(
            UserAccount(
                login=login.strip().lower(),
                name=name,
                role=Role.IT_ADMIN.value,
                title="Administrator",
                password_hash=hashed,
            )
        )
        return SetUp(facility_id, device_id, tx.changed(), code)


def set_up_demo(store: Store, *, device_name: str) -> SetUp:
    """Make the demonstration hospital: one ward, its beds, its people and its prices."""
    plan: dict[str, Any] = json.loads(resource("demo/hospital.json").read_text(encoding="utf-8"))
    facility_id = new_id()
    device_id = _make_device(store, name=device_name, facility_id=facility_id)
    key_care.make_first_keys(store, by=people.system_actor())
    with store.write(intent="set_up", by=people.system_actor()) as tx:
        facility = Facility(id=facility_id, demonstration=True, **plan["facility"])
        tx.add(facility)
        _add_ward(tx, plan)
        _add_people(tx, plan)
        tx.add(
            *(
                ChargeItemDefinition(
                    code=s["code"],
                    title=s["title"],
                    unit_price_minor=s["price_minor"],
                    currency=facility.currency,
                    tax_basis_points=s.get("tax_basis_points", 0),
                    covered=s.get("covered", True),
                )
                for s in plan["services"]
            )
        )
        return SetUp(facility_id, device_id, tx.changed())


def join_hospital(
    home: Path,
    *,
    dsn: str,
    keyring: Keyring | None,
    passphrase: str | None,
    enrolment: Enrolment | None = None,
    clock: Clock | None = None,
) -> Joined:
    """Make a further workstation of a hospital that the central server knows, and load it.

    Without the hospital's enrolment file everything works but what is sealed: it reads as closed
    and cannot be written until `key_care.take_enrolment`.
    """
    me = engine.whoami(dsn)
    carrier = key_care.carrier_for(me.facility_id, enrolment) if enrolment else None
    store = create_store(home, keyring=keyring, passphrase=passphrase, clock=clock, carrier=carrier)
    with whole_or_nothing(store):
        _make_device(store, name=me.name, facility_id=me.facility_id, device_id=me.device_id)
        engine.configure(store, dsn=dsn)
        return Joined(me.device_id, me.name, engine.cycle(store).rows, opens=carrier is not None)


def check_password(password: str, *, about: Iterable[str] = ()) -> None:
    """Raise UserError for a password that is too short or easy to guess."""
    if refusal := password_refusal(password, about=about):
        raise UserError(*refusal)


def _check_currency(currency: str) -> None:
    try:
        bill.exponent(currency)
    except bill.BillError as error:
        raise UserError(
            say("{currency} is no currency", currency=currency),
            say("Use its three letters, as EUR or GBP."),
        ) from error


def _make_device(
    store: Store, *, name: str, facility_id: uuid.UUID, device_id: uuid.UUID | None = None
) -> uuid.UUID:
    """Give the workstation its identity and its own number series, so that it can work alone."""
    if not re.fullmatch(r"[A-Z0-9]{1,8}", name):
        raise UserError(
            say("{name} cannot be a workstation's name", name=name),
            say("Use up to eight capitals and digits: W07."),
        )
    year = store.clock.now().year
    return store.create_device(
        name=name,
        facility_id=facility_id,
        device_id=device_id,
        series={
            "mrn": (f"{name}-", 6),
            unknown.SERIES: (f"{name}{unknown.MARK}", 1),
            "visit": (f"{name}-V", 6),
            "invoice": (f"{name}-{year}-", 5),
            "credit_note": (f"{name}-{year}-C", 5),
            "payment": (f"{name}-{year}-P", 5),
        },
    )


def _add_ward(tx: Tx, plan: dict[str, Any]) -> None:
    ward = Ward(**plan["ward"])
    tx.add(ward)
    tx.add(
        *(
            Bed(ward_id=ward.id, bay=bay["bay"], bay_note=bay["note"], label=label)
            for bay in plan["bays"]
            for label in bay["beds"]
        )
    )


def _add_people(tx: Tx, plan: dict[str, Any]) -> None:
    hashed = passwords.hash_password(DEMO_PASSWORD)
    for person in plan["users"]:
        account = UserAccount(
            login=person["login"],
            name=person["name"],
            role=person["role"],
            title=person["title"],
            wards=person["wards"],
            password_hash=hashed,
        )
        tx.add(account)
        if person.get("tile", True):
            tx.session.add(LoginHere(user_id=account.id, at=tx.now))
