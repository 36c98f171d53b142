"""Policies that hold for one test."""

from collections.abc import Callable, Iterator

import pytest

from app.native.authz import PolicySet
from app.services import policies


@pytest.fixture
def ruled() -> Iterator[Callable[[str], None]]:
    """Puts other policies in force, by their text, until the test ends."""
    yield lambda text: policies.put_in_force(PolicySet.compile(policies.schema_text(), text))
    policies.put_in_force(None)
