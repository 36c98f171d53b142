"""Times as people write them down in a hurry."""

import datetime as dt

import pytest

from app.domain.errors import UserError
from app.domain.moments import read_moment

NOW = dt.datetime(2026, 11, 23, 9, 47).astimezone()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14:05", "2026-11-23 14:05"),
        ("1405", "2026-11-23 14:05"),
        ("8.05", "2026-11-23 08:05"),
        ("today 08:05", "2026-11-23 08:05"),
        ("Yesterday 23:50", "2026-11-22 23:50"),
        ("tomorrow 10:00", "2026-11-24 10:00"),
        ("22-Nov 23:50", "2026-11-22 23:50"),
        ("22/11 23:50", "2026-11-22 23:50"),
        ("22 Nov 2025, 23:50", "2025-11-22 23:50"),
        ("2026-11-22 23:50", "2026-11-22 23:50"),
        ("3-Jan 10:00", "2027-01-03 10:00"),
    ],
)
def test_a_time_is_read_from_free_writing(typed: str, meant: str) -> None:
    at = read_moment(typed, now=NOW)
    assert at is not None
    assert at.tzinfo is not None
    assert f"{at:%Y-%m-%d %H:%M}" == meant


@pytest.mark.parametrize("typed", ["", "  ", "now", "Now"])
def test_nothing_typed_is_now(typed: str) -> None:
    assert read_moment(typed, now=NOW) is None


@pytest.mark.parametrize("typed", ["25:00", "12:61", "noon", "31-Feb 10:00", "10", "22-Nov"])
def test_what_is_no_time_is_refused_with_how_to_write_it(typed: str) -> None:
    with pytest.raises(UserError, match="no time") as refused:
        read_moment(typed, now=NOW)
    assert "22-Nov 23:50" in refused.value.hint
