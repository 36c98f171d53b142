"""Copies the encrypted database whole, also while the window works on it, and puts one in place."""

import os
import shutil
import sys
from pathlib import Path

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from app.data import cipher, vault
from app.data.models.keys import KeptKey

_BESIDE = ("-wal", "-shm")


def copy_session(session: Session, target: Path, *, key: bytes) -> None:
    """Copy what a session of `Store.read()` sees into a new file under another key.

    Everything committed before the session's first read is in the copy and nothing after; writers
    go on meanwhile.
    """
    source = session.connection().connection.driver_connection
    _copy(source, target, key=key)


def copy_file(path: Path, key: bytes, target: Path, *, new_key: bytes) -> None:
    """Copy a database file that nobody writes into a new file under another key."""
    source = cipher.connect(path, key, read_only=True)
    try:
        _copy(source, target, key=new_key)
    finally:
        source.close()


def _copy(source: object, target: Path, *, key: bytes) -> None:
    copy = cipher.connect(target, key, foreign_keys=False)
    try:
        source.backup(copy)  # type: ignore[attr-defined]  # the driver has no types
        copy.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        copy.close()


def reseal(path: Path, *, key: bytes, sealed_under: bytes) -> None:
    """Seal the device keys of a copied file under its own key; they came under another one."""
    engine = cipher.make_engine(path, key, size=1)
    try:
        with Session(engine) as session, session.begin():
            if KeptKey.__tablename__ in inspect(session.connection()).get_table_names():
                secrets = vault.read_secrets(session, sealed_under)
                if secrets is not None:
                    vault.keep_secrets(session, key, secrets)
    finally:
        engine.dispose()


def fold(path: Path, key: bytes) -> None:
    """Bring a database into its one file, and prove that nobody else has it open.

    Raises UnavailableError where it is in use, damaged, or not opened by the key.
    """
    connection = cipher.connect(path, key)
    try:
        with cipher.explained(path):
            connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        connection.close()


def put_in_place(new: Path, *, path: Path, aside: Path) -> None:
    """Put a database file where another one may be; that one is kept as `aside`.

    At every moment there is a whole database at `path`, the old or the new one.
    """
    for beside in ("", *_BESIDE):
        old = path.with_name(path.name + beside)
        if old.exists():
            _link(old, aside.with_name(aside.name + beside))
    for beside in _BESIDE:
        path.with_name(path.name + beside).unlink(missing_ok=True)
    new.replace(path)
    sync_folder(path.parent)


def _link(old: Path, kept: Path) -> None:
    try:
        os.link(old, kept)
    except OSError:  # a disk without hard links
        shutil.copy2(old, kept)


def sync_file(path: Path) -> None:
    """Wait until a file is on the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Wait until a folder's names are on the disk, where the system has such a thing."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
