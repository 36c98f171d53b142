"""What IT does with the central server, and what the sync thread does on its turn."""

import uuid

from sqlalchemy import select

from app.data.models.control import Device
from app.data.store import Store
from app.domain.errors import UserError
from app.sync import engine
from app.sync.central import prepare
from app.sync.central.prepare import CentralView, Enrolled
from app.sync.engine import Cycled

init = prepare.init
revoke = prepare.revoke


def check(dsn: str) -> CentralView:
    """Return the state of a central server."""
    return prepare.check(dsn)


def enrol_this(store: Store, *, dsn: str) -> Enrolled:
    """Let this workstation sync, and remember how."""
    with store.read() as session:
        device = session.scalars(select(Device)).one()
    made = prepare.enrol(dsn, name=device.name, facility_id=device.facility_id, device_id=device.id)
    engine.configure(store, dsn=made.dsn)
    return made


def enrol_further(dsn: str, *, name: str, facility_id: uuid.UUID | None) -> Enrolled:
    """Let a workstation that is still to be made join a hospital that the centre knows."""
    known = prepare.facilities(dsn)
    if facility_id is None:
        if len(known) != 1:
            raise UserError(
                f"The central server knows {len(known)} hospitals", "Name one: --facility ID"
            )
        (facility_id,) = known
    return prepare.enrol(dsn, name=name, facility_id=facility_id)


def sync_once(store: Store) -> Cycled:
    """Run one cycle."""
    return engine.cycle(store)
