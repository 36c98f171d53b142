"""Accepts pytest-qt's settings where pytest-qt itself is switched off."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
        parser.addini(name, "read by pytest-qt", type="linelist")
