"""Workstations of one central database, on demand."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from app.data.models.control import Device
from app.data.store import Store
from app.sync import engine
from app.sync.central import prepare
from tests.support.clock import FixedClock
from tests.support.station import FACILITY, station

Enrol = Callable[[str], Store]


@pytest.fixture
def enrol(central: str, tmp_path: Path, clock: FixedClock) -> Iterator[Enrol]:
    """Make a workstation that syncs; the first one brings the hospital."""
    made: list[Store] = []

    def _enrol(name: str) -> Store:
        store = station(tmp_path / name, name=name, clock=clock, with_facility=not made)
        with store.read() as session:
            device_id = session.scalars(select(Device.id)).one()
        enrolled = prepare.enrol(central, name=name, facility_id=FACILITY, device_id=device_id)
        engine.configure(store, dsn=enrolled.dsn)
        made.append(store)
        return store

    yield _enrol
    for store in made:
        store.close()
