"""Fixtures that every layer uses."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from app.data.models.control import Device
from app.data.store import Store
from app.domain.actor import Actor
from app.sync import engine
from app.sync.central import prepare
from tests.support import postgres
from tests.support.clock import FixedClock
from tests.support.station import FACILITY, someone, station

Enrol = Callable[[str], Store]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def store(tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    """A workstation with an empty hospital."""
    made = station(tmp_path, clock=clock)
    yield made
    made.close()


@pytest.fixture
def nurse() -> Actor:
    return someone()


@pytest.fixture(scope="session")
def administrator() -> Iterator[str]:
    with postgres.server() as dsn:
        yield dsn


@pytest.fixture(scope="session")
def prepared(administrator: str) -> str:
    """The name of a prepared central database that each test copies."""
    dsn = postgres.new_database(administrator)
    prepare.init(dsn)
    return postgres.name_of(dsn)


@pytest.fixture
def central(administrator: str, prepared: str) -> str:
    """A prepared central database; its administrator's address."""
    return postgres.new_database(administrator, like=prepared)


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
