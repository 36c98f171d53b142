"""Fixtures that every layer uses."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.data.store import Store
from app.domain.actor import Actor
from app.sync.central import prepare
from tests.support import postgres
from tests.support.clock import FixedClock
from tests.support.station import someone, station


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
