"""Fixtures that every layer uses."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.data.store import Store
from app.domain.actor import Actor
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
