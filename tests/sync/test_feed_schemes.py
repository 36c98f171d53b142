"""Why a pull is the difference of two snapshots: the cursors that others use lose rows.

The two popular schemes are kept as negative controls. The same three interleavings and the same
checker are put to each; a checker that passes them would be broken.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import psycopg
import pytest

from tests.support import postgres

pytestmark = pytest.mark.server
Connection = psycopg.Connection[tuple[object, ...]]


@dataclass(slots=True)
class Reader:
    """One that pulls again and again: its cursor, and every row that it has seen."""

    cursor: object
    seen: list[int] = field(default_factory=list)


def by_number(reader: Reader, connection: Connection) -> None:
    """Take what has a higher number than the last one seen (loses 39 % under load)."""
    found = connection.execute(
        "SELECT seq FROM feed WHERE seq > %s ORDER BY seq", (reader.cursor,)
    ).fetchall()
    _keep(reader, found)


def by_number_below_the_horizon(reader: Reader, connection: Connection) -> None:
    """The same, only of transactions older than every running one (loses 43 % under load)."""
    found = connection.execute(
        "SELECT seq FROM feed WHERE seq > %s "
        "AND xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY seq",
        (reader.cursor,),
    ).fetchall()
    _keep(reader, found)


def by_difference(reader: Reader, connection: Connection) -> None:
    """Take what is visible now and was not visible in the last snapshot, as sync.pull does."""
    with connection.transaction():
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        row = connection.execute("SELECT pg_current_snapshot()::text").fetchone()
        found = connection.execute(
            "SELECT seq FROM feed WHERE xid >= pg_snapshot_xmin(%(s)s::pg_snapshot) "
            "AND NOT pg_visible_in_snapshot(xid, %(s)s::pg_snapshot)",
            {"s": reader.cursor},
        ).fetchall()
    reader.seen += [int(str(one[0])) for one in found]
    reader.cursor = row[0] if row else None


def _keep(reader: Reader, found: list[tuple[object, ...]]) -> None:
    numbers = [int(str(one[0])) for one in found]
    reader.seen += numbers
    if numbers:
        reader.cursor = max(numbers)


Pull = Callable[[Reader, Connection], None]


@pytest.fixture
def server(administrator: str) -> str:
    dsn = postgres.new_database(administrator)
    with psycopg.connect(dsn) as connection:
        connection.execute(
            "CREATE TABLE feed (seq bigint GENERATED ALWAYS AS IDENTITY, "
            "xid xid8 NOT NULL DEFAULT pg_current_xact_id())"
        )
    return dsn


def missed(server: str, pull: Pull, *, start: object, early_number: bool) -> set[int]:
    """Let one transaction be slow, pull in between and at the end; return what was never seen.

    `early_number`: the slow one took its number early and commits late. Otherwise it took its
    transaction id early, and its number after a quicker one that is still running.
    """
    with (
        psycopg.connect(server) as slow,
        psycopg.connect(server) as quick,
        psycopg.connect(server, autocommit=True) as looking,
    ):
        reader = Reader(start)
        if early_number:
            slow.execute("INSERT INTO feed DEFAULT VALUES")
            quick.execute("INSERT INTO feed DEFAULT VALUES")
            quick.commit()
            pull(reader, looking)
            slow.commit()
        else:
            slow.execute("SELECT pg_current_xact_id()")
            quick.execute("INSERT INTO feed DEFAULT VALUES")
            slow.execute("INSERT INTO feed DEFAULT VALUES")
            slow.commit()
            pull(reader, looking)
            quick.commit()
        pull(reader, looking)
        rows = {int(str(one[0])) for one in looking.execute("SELECT seq FROM feed")}
    assert len(reader.seen) == len(set(reader.seen))
    return rows - set(reader.seen)


def test_a_cursor_over_numbers_loses_what_commits_late(server: str) -> None:
    assert missed(server, by_number, start=0, early_number=True) == {1}


def test_a_cursor_below_the_horizon_loses_what_took_its_number_early(server: str) -> None:
    assert missed(server, by_number_below_the_horizon, start=0, early_number=False) == {1}


@pytest.mark.parametrize("early_number", [True, False])
def test_the_difference_of_snapshots_loses_nothing(server: str, *, early_number: bool) -> None:
    with psycopg.connect(server) as connection:
        row = connection.execute("SELECT pg_current_snapshot()::text").fetchone()
    assert row is not None
    assert missed(server, by_difference, start=row[0], early_number=early_number) == set()
