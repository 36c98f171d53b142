"""Workstations of one central database; the fixture `enrol` makes them."""

from tests.conftest import Enrol

__all__ = ["Enrol"]
