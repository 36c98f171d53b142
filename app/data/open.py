"""Opens the local database for use: key, encryption, migrations, then the Store."""

from pathlib import Path

from app.data import cipher, migrate
from app.data.store import Store
from app.domain.clock import Clock
from app.security.hardening import close_to_others

FILE_NAME = "wardlight.db"


def open_store(
    home: Path, key: bytes, *, clock: Clock | None = None, carrier: bytes | None = None
) -> Store:
    """Return the Store of a data folder; migrates first. Raises UnavailableError in plain words.

    `carrier` is the key of a hospital that a new file joins; a file that has keys keeps its own.
    """
    close_to_others(home)
    path = home / FILE_NAME
    engine = cipher.make_engine(path, key, size=1)
    try:
        with cipher.explained(path):
            version = migrate.upgrade(engine)
    finally:
        engine.dispose()
    return Store(path, key, schema_version=version, clock=clock, carrier=carrier)
