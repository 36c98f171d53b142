"""What IT does with the central server, and what the sync thread does on its turn."""

import uuid
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import select

from app.data.models.control import Device
from app.data.store import Store
from app.domain.errors import UserError
from app.services import policies
from app.sync import engine, link
from app.sync.central import prepare, running
from app.sync.central.prepare import CentralView, Enrolled
from app.sync.central.running import Kept, ReaderMade
from app.sync.engine import Cycled


def init(dsn: str) -> str:
    """Create or migrate the tables of a central server; returns the version reached."""
    with link.explained():
        return prepare.init(dsn)


def judge_by(dsn: str) -> int:
    """Let the central server judge by the policies in force here; returns their number."""
    found = policies.in_force()
    with link.explained():
        prepare.judge_by(dsn, policies=found)
    return found.serial


def check(dsn: str) -> CentralView:
    """Return the state of a central server."""
    with link.explained():
        return prepare.check(dsn)


def revoke(dsn: str, *, device_id: uuid.UUID) -> None:
    """Take a workstation's right to sync away; what it had sent stays."""
    with link.explained():
        prepare.revoke(dsn, device_id=device_id)


def set_wards(dsn: str, *, device_id: uuid.UUID, wards: Sequence[str]) -> None:
    """Say whose stays a workstation gets; no ward means the whole hospital."""
    with link.explained():
        prepare.set_wards(dsn, device_id=device_id, wards=wards)


def make_reader(
    dsn: str, *, name: str, facility_id: uuid.UUID | None, wards: Sequence[str], clinical: bool
) -> ReaderMade:
    """Make an account that reads reports of one hospital, or of some of its wards."""
    with link.explained():
        return running.make_reader(
            dsn, name=name, facility_id=_chosen(dsn, facility_id), wards=wards, clinical=clinical
        )


def maintain(dsn: str, *, keep_days: int, key_file: Path | None = None) -> Kept:
    """Do the upkeep that the clock of the central server starts."""
    if keep_days < running.LEAST_DAYS:
        raise UserError(
            f"{keep_days} days are too few",
            f"A workstation must be able to be away for a week: {running.LEAST_DAYS} or more.",
        )
    with link.explained():
        return running.maintain(dsn, keep_days=keep_days, key_file=key_file)


def restored(dsn: str) -> uuid.UUID:
    """Begin a new epoch after the central server came from a backup."""
    with link.explained():
        return running.restored(dsn)


def enrol_this(store: Store, *, dsn: str, wards: Sequence[str] = ()) -> Enrolled:
    """Let this workstation sync, and remember how."""
    with store.read() as session:
        device = session.scalars(select(Device)).one()
    with link.explained():
        made = prepare.enrol(
            dsn,
            name=device.name,
            facility_id=device.facility_id,
            device_id=device.id,
            wards=wards,
        )
    engine.configure(store, dsn=made.dsn)
    return made


def enrol_further(
    dsn: str, *, name: str, facility_id: uuid.UUID | None, wards: Sequence[str] = ()
) -> Enrolled:
    """Let a workstation that is still to be made join a hospital that the centre knows."""
    with link.explained():
        return prepare.enrol(dsn, name=name, facility_id=_chosen(dsn, facility_id), wards=wards)


def _chosen(dsn: str, facility_id: uuid.UUID | None) -> uuid.UUID:
    """Return the hospital that was named, or the only one that the centre knows."""
    known = prepare.facilities(dsn)
    if facility_id is None and len(known) != 1:
        raise UserError(f"The central server knows {len(known)} hospitals", _name_one(known))
    chosen = facility_id or min(known)
    if chosen not in known:
        raise UserError("The central server does not know this hospital", _name_one(known))
    return chosen


def _name_one(known: dict[uuid.UUID, str]) -> str:
    if not known:
        return "Enrol and sync its first workstation: wardlight central enrol, wardlight sync once"
    return "Name one: " + ", ".join(f"--facility {key} ({name})" for key, name in known.items())


def sync_once(store: Store) -> Cycled:
    """Run one cycle."""
    return engine.cycle(store)
