"""What every command shares: the data folder, the key, and how answers are printed."""

import argparse
import contextlib
import dataclasses
import json
import os
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import platformdirs

from app.data.store import Store
from app.security import keys
from app.services import audit_log, key_change, set_up

OK, NO, WRONG_USE, NO_ENVIRONMENT, DENIED = range(5)


def home(arguments: argparse.Namespace) -> Path:
    """Return the data folder: --home, else WARDLIGHT_HOME, else the user's own."""
    named = arguments.home or os.environ.get("WARDLIGHT_HOME")
    return Path(named) if named else Path(platformdirs.user_data_dir("wardlight", appauthor=False))


def passphrase(arguments: argparse.Namespace) -> str | None:
    """Return the passphrase of --passphrase-file, or none."""
    named = arguments.passphrase_file
    return keys.read_passphrase_file(Path(named)) if named else None


def database_key(arguments: argparse.Namespace) -> bytes:
    """Return the key of the database, for commands that carry keys."""
    words = passphrase(arguments)
    keyring = keys.os_keyring() if words is None else None
    return key_change.settled_key(home(arguments), keyring=keyring, passphrase=words)


@contextlib.contextmanager
def opened(arguments: argparse.Namespace) -> Iterator[Store]:
    """Open the database of the data folder for one command."""
    words = passphrase(arguments)
    keyring = keys.os_keyring() if words is None else None
    store = set_up.open_existing(home(arguments), keyring=keyring, passphrase=words)
    try:
        with audit_log.refusals(store):
            yield store
    finally:
        store.close()


def plain(value: object) -> object:
    """Return what JSON can hold of a view."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        value = {f.name: getattr(value, f.name) for f in dataclasses.fields(value)}
    elif isinstance(value, tuple) and hasattr(value, "_asdict"):
        value = value._asdict()
    match value:
        case dict():
            return {str(k): plain(v) for k, v in value.items()}
        case list() | tuple() | set() | frozenset():
            return [plain(v) for v in value]
        case uuid.UUID() | Path():
            return str(value)
        case _ if hasattr(value, "isoformat"):
            return value.isoformat()
        case _:
            return value


def answer(arguments: argparse.Namespace, value: object, words: str) -> None:
    """Print an answer: one JSON object with --json, else the words for people."""
    print(json.dumps(plain(value), ensure_ascii=False) if arguments.json else words)


def read(name: str) -> bytes:
    """Return the content of a file, or of stdin for `-`. Raises OSError."""
    return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
