"""What the window and support ask about this workstation itself; never about a patient."""

from dataclasses import dataclass

from sqlalchemy import func, select, text

from app.data.cipher import damaged
from app.data.models.control import Device
from app.data.models.people import UserAccount
from app.data.models.ward import Facility, Ward
from app.data.store import Store
from app.domain.words import say


@dataclass(frozen=True, slots=True)
class StationView:
    """This workstation in words."""

    name: str
    hospital: str
    demonstration: bool
    wards: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HealthView:
    """What a support call would ask for."""

    workstation: str
    schema_version: str
    cipher_version: str
    integrity: str  # "ok", or what SQLCipher found
    file_bytes: int
    users: int


def station_view(store: Store) -> StationView:
    """Return the workstation's name and hospital; before the first sync the hospital is unknown."""
    with store.read() as session:
        device = session.scalars(select(Device)).one()
        facility = session.get(Facility, device.facility_id)
        wards = session.scalars(select(Ward.name).order_by(Ward.code))
        return StationView(
            name=device.name,
            hospital=facility.name if facility else say("Hospital not known yet"),
            demonstration=bool(facility and facility.demonstration),
            wards=tuple(wards),
        )


def health(store: Store) -> HealthView:
    """Check the encrypted file."""
    with store.read() as session:
        if session.execute(text("PRAGMA cipher_integrity_check")).scalars().first() is not None:
            raise damaged(store.path)
        shape = session.execute(text("PRAGMA integrity_check(1)")).scalar_one()
        return HealthView(
            workstation=session.scalars(select(Device.name)).one(),
            schema_version=store.schema_version,
            cipher_version=str(session.execute(text("PRAGMA cipher_version")).scalar_one()),
            integrity=str(shape),
            file_bytes=store.path.stat().st_size,
            users=session.scalar(select(func.count()).select_from(UserAccount)) or 0,
        )
