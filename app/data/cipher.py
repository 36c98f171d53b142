"""Opens the SQLCipher file: key first, proof that it really is encrypted, then the settings."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from app.domain.errors import UnavailableError
from app.domain.words import say

KEY_BYTES = 32
_PLAIN_HEADER = b"SQLite format 3\x00"
_DAMAGE = ("malformed", "not a database", "corrupt", "hmac check failed")
_WRITE_SETTINGS = ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL")
_SETTINGS = (
    "PRAGMA cipher_memory_security = OFF",  # process-wide and irrevocable once on; costs 2-5 times
    "PRAGMA trusted_schema = OFF",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -65536",  # 64 MiB: a page costs its decryption only once
    "PRAGMA busy_timeout = 5000",
)


def _refuse_plaintext(path: Path) -> None:
    if not path.exists():
        return
    try:
        with path.open("rb") as file:
            head = file.read(len(_PLAIN_HEADER))
    except OSError as error:
        raise _no_file(path) from error
    if head == _PLAIN_HEADER:
        raise UnavailableError(
            say("The database file is not encrypted"),
            say("Wardlight will not use it. Move it away and restore a backup."),
        )


def _no_file(path: Path) -> UnavailableError:
    return UnavailableError(
        say("The database file cannot be opened"),
        say("Check that {folder} exists and is yours.", folder=path.parent),
    )


def connect(
    path: Path,
    key: bytes,
    *,
    read_only: bool = False,
    foreign_keys: bool = True,
    comes_again: bool = False,
) -> Any:
    """Open one connection with a raw 32-byte key; raise UnavailableError where it does not fit.

    What it commits survives a power cut; not so where all that it writes `comes_again` anyhow: no
    commit waits for the disk then, and the file stays whole all the same.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("the database key has 32 bytes")
    _refuse_plaintext(path)
    try:
        connection = driver.connect(str(path), isolation_level=None, check_same_thread=False)
    except driver.OperationalError as error:
        raise _no_file(path) from error
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        if not connection.execute("PRAGMA cipher_version").fetchone():
            raise UnavailableError(
                say("This installation cannot encrypt"),
                say("Install Wardlight again; SQLCipher is missing."),
            )
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        for setting in _SETTINGS if read_only else _SETTINGS + _WRITE_SETTINGS:
            connection.execute(setting)
        connection.execute(f"PRAGMA foreign_keys = {int(foreign_keys)}")
        if comes_again:
            connection.execute("PRAGMA synchronous = NORMAL")
        if read_only:
            connection.execute("PRAGMA query_only = ON")
    except driver.DatabaseError as error:
        connection.close()
        raise _explain(error, path) from error
    except UnavailableError:
        connection.close()
        raise
    return connection


def rekey(path: Path, *, old: bytes, new: bytes) -> None:
    """Encrypt the file anew under another key, in one transaction of SQLCipher's own.

    Every other connection must be closed. Raises UnavailableError when the file is in use.
    """
    connection = connect(path, old)
    try:
        connection.execute("PRAGMA journal_mode = DELETE")  # also proves that nobody else is here
        connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
    except driver.DatabaseError as error:
        raise _explain(error, path) from error
    finally:
        connection.close()


def opens(path: Path, key: bytes) -> bool:
    """Whether a key opens the file."""
    try:
        connect(path, key, read_only=True).close()
    except UnavailableError:
        return False
    return True


def _explain(error: Exception, path: Path) -> UnavailableError:
    words = str(error)
    if "not a database" in words:
        return UnavailableError(
            say("The key does not open this database"),
            say("Use the passphrase or keyring it was made with, or restore a backup."),
        )
    if "full" in words:
        return no_room(path)
    if "locked" in words or "busy" in words:
        return UnavailableError(
            say("The database is in use by another program"),
            say("Close the other Wardlight, then try again."),
        )
    return UnavailableError(say("The database cannot be read"), say("Run: wardlight doctor"))


def no_room(path: Path) -> UnavailableError:
    """Return the sentence for a full disk."""
    return UnavailableError(
        say("There is no room left on the disk"),
        say(
            "Nothing was changed. Free some space on the disk of {folder}, then save again.",
            folder=path.parent,
        ),
    )


@contextlib.contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn the driver's errors about the surroundings into sentences."""
    try:
        yield
    except Exception as error:
        origin = getattr(error, "orig", error)
        words = str(origin)
        if isinstance(origin, driver.OperationalError) and (
            "full" in words or "locked" in words or "disk I/O" in words
        ):
            raise _explain(origin, path) from error
        if isinstance(origin, driver.DatabaseError) and any(w in words for w in _DAMAGE):
            raise damaged(path) from error
        raise


def damaged(path: Path) -> UnavailableError:
    """Return the sentence for a file that opens by its key and cannot be read throughout."""
    return UnavailableError(
        say("The database file is damaged"),
        say("Keep {path} as it is, tell IT, and restore it from a backup.", path=path),
    )


def make_engine(
    path: Path, key: bytes, *, read_only: bool = False, size: int = 4, comes_again: bool = False
) -> Engine:
    """Return an engine whose connections begin transactions when SQLAlchemy says so.

    Rows that come again were checked elsewhere, and a parent may be missing here.

    QueuePool, because SQLAlchemy's default pool for this dialect crashes under threads.
    """
    engine = create_engine(
        "sqlite+pysqlite://",
        module=driver,
        creator=lambda: connect(
            path, key, read_only=read_only, foreign_keys=not comes_again, comes_again=comes_again
        ),
        poolclass=QueuePool,
        pool_size=size,
        max_overflow=size,
        hide_parameters=True,
    )
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine
