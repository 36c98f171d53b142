"""Where the database key comes from: the OS keyring, or a file wrapped by a passphrase (ADR 0005).

The key is 32 random bytes. `key.json` beside the database says which way it is kept: in one of the
allow-listed keyrings, or sealed in the file itself under Argon2id(passphrase). The way is never
changed silently.
"""

import base64
import json
import os
import secrets
import stat
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import argon2.low_level

from app.domain.errors import UnavailableError, UserError
from app.native import cutils

FILE_NAME = "key.json"
NEXT_NAME = "key.next.json"  # the key that a rotation is going over to
SERVICE = "wardlight"
PASSPHRASE = "passphrase"  # noqa: S105  (what the key file says instead of a keyring's name)
_KEY_BYTES = 32
_SALT_BYTES = 16
# RFC 9106's second recommendation, one lane: 64 MiB, three passes.
_TIME_COST, _MEMORY_KIB, _LANES = 3, 65536, 1
_MIN_PASSPHRASE = 12
_TRUSTED_BACKENDS = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }
)


class Keyring(Protocol):
    """The seam to the operating system's keyring."""

    @property
    def backend(self) -> str:
        """The name of the backend in use, as it is written into the key file."""

    def get(self, name: str) -> str | None:
        """Return a stored secret, or none."""

    def put(self, name: str, secret: str) -> None:
        """Store a secret."""


class OsKeyring:
    """The keyring of the operating system, if it is one that we trust."""

    def __init__(self, backend: object) -> None:
        self._backend = backend

    @property
    def backend(self) -> str:
        """The name of the backend in use."""
        return _name(self._backend)

    def get(self, name: str) -> str | None:
        """Return a stored secret, or none; UnavailableError while the keyring is locked."""
        import keyring.errors

        try:
            secret: str | None = self._backend.get_password(SERVICE, name)  # type: ignore[attr-defined]
        except keyring.errors.KeyringError as error:
            raise UnavailableError(
                "The keyring of this computer is locked", "Unlock it, then start Wardlight again."
            ) from error
        return secret

    def put(self, name: str, secret: str) -> None:
        """Store a secret; UnavailableError while the keyring is locked."""
        import keyring.errors

        try:
            self._backend.set_password(SERVICE, name, secret)  # type: ignore[attr-defined]
        except keyring.errors.KeyringError as error:
            raise UnavailableError(
                "The keyring of this computer is locked", "Unlock it, then start Wardlight again."
            ) from error


def _name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def os_keyring() -> Keyring | None:
    """Return the operating system's keyring, or none where there is no trusted one."""
    import keyring

    backend = keyring.get_keyring()
    candidates = [backend, *getattr(backend, "backends", ())]
    for candidate in candidates:
        if _name(candidate) in _TRUSTED_BACKENDS:
            return OsKeyring(candidate)
    return None


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What `key.json` says; `wrapped` is empty when a keyring holds the key."""

    backend: str  # a keyring's name, or PASSPHRASE
    entry: str
    salt: bytes = b""
    wrapped: bytes = b""


def read_key_file(home: Path, *, name: str = FILE_NAME) -> KeyFile | None:
    """Return how the key of a data folder is kept, or none where there is no key yet."""
    path = home / name
    if not path.exists():
        return None
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        kept = KeyFile(
            backend=raw["backend"],
            entry=raw["entry"],
            salt=base64.b64decode(raw["salt"]),
            wrapped=base64.b64decode(raw["wrapped"]),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise _damaged(path) from error
    except OSError as error:
        raise UnavailableError(
            f"The key file {path} cannot be read", "Check its rights."
        ) from error
    if kept.backend == PASSPHRASE and (len(kept.salt) != _SALT_BYTES or not kept.wrapped):
        raise _damaged(path)
    return kept


def _damaged(path: Path) -> UnavailableError:
    return UnavailableError(
        f"The key file {path} is damaged", "Restore it, or the whole data folder, from a backup."
    )


def _write_key_file(home: Path, made: KeyFile, *, name: str) -> None:
    """Write a key file for its owner alone; it is never overwritten."""
    content = {
        "version": 1,
        "backend": made.backend,
        "entry": made.entry,
        "salt": base64.b64encode(made.salt).decode(),
        "wrapped": base64.b64encode(made.wrapped).decode(),
    }
    descriptor = os.open(home / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(content, file, indent=1)
        file.flush()
        os.fsync(file.fileno())


def wrapping_key(passphrase: str, salt: bytes) -> bytes:
    """Return the 32-byte key that a passphrase wraps other keys with; `salt` has 16 bytes."""
    return argon2.low_level.hash_secret_raw(
        passphrase.encode(),
        salt,
        time_cost=_TIME_COST,
        memory_cost=_MEMORY_KIB,
        parallelism=_LANES,
        hash_len=_KEY_BYTES,
        type=argon2.low_level.Type.ID,
    )


def check_passphrase(passphrase: str) -> None:
    """Raise UserError for a passphrase that could be guessed."""
    if len(passphrase) < _MIN_PASSPHRASE:
        raise UserError(
            "The passphrase is too short", f"Use at least {_MIN_PASSPHRASE} characters."
        )


def make_key(
    home: Path, *, keyring: Keyring | None, passphrase: str | None, name: str = FILE_NAME
) -> bytes:
    """Make and keep the key of a new data folder: wrapped if a passphrase is given, else keyring.

    Raises UserError when neither is there, so that no key is ever kept in plain sight.
    """
    key = secrets.token_bytes(_KEY_BYTES)
    keep_key(home, key, keyring=keyring, passphrase=passphrase, name=name)
    return key


def keep_key(
    home: Path, key: bytes, *, keyring: Keyring | None, passphrase: str | None, name: str
) -> None:
    """Keep a key as `make_key` does, under the name of a key file that is not there yet."""
    entry = f"database-{uuid.uuid4()}"
    if passphrase is not None:
        check_passphrase(passphrase)
        salt = secrets.token_bytes(_SALT_BYTES)
        wrapped = cutils.wrap_key(key, under=wrapping_key(passphrase, salt))
        _write_key_file(home, KeyFile(PASSPHRASE, entry, salt, wrapped), name=name)
    elif keyring is not None:
        keyring.put(entry, key.hex())
        if keyring.get(entry) != key.hex():
            raise UnavailableError(
                "The keyring did not keep the key", "Use a passphrase: --passphrase-file."
            )
        _write_key_file(home, KeyFile(keyring.backend, entry), name=name)
    else:
        raise UnavailableError(
            "This computer has no keyring", "Give a passphrase: --passphrase-file FILE."
        )


def adopt_next(home: Path) -> None:
    """Let the key that a rotation has gone over to be the key of the folder."""
    (home / NEXT_NAME).replace(home / FILE_NAME)


def load_key(
    home: Path, *, keyring: Keyring | None, passphrase: str | None, name: str = FILE_NAME
) -> bytes:
    """Return the key of a data folder. Raises UnavailableError in plain words."""
    kept = read_key_file(home, name=name)
    if kept is None:
        raise UnavailableError(f"There is no database in {home} yet", "Run: wardlight init")
    if kept.backend == PASSPHRASE:
        if passphrase is None:
            raise UnavailableError(
                "This database is opened by a passphrase", "Give it: --passphrase-file FILE."
            )
        try:
            return cutils.unwrap_key(kept.wrapped, under=wrapping_key(passphrase, kept.salt))
        except cutils.SealError as error:
            raise UnavailableError(
                "The passphrase is not right", "Try again, and check the keyboard's language."
            ) from error
    if keyring is None or keyring.backend != kept.backend:
        raise UnavailableError(
            f"The key is in the keyring {kept.backend}, which is not there",
            "Log in to the desktop where the database was made, or restore a backup.",
        )
    secret = keyring.get(kept.entry)
    if secret is None:
        raise UnavailableError(
            "The keyring no longer holds the key of this database",
            "Log in as the user who made it, or restore a backup.",
        )
    try:
        return bytes.fromhex(secret)
    except ValueError as error:
        raise UnavailableError(
            "What the keyring holds is not the key of this database", "Restore a backup."
        ) from error


def backup_key(database_key: bytes) -> bytes:
    """Return the key of a workstation's backups: of the database key, and no way back to it.

    Whoever still has the database key, in the keyring or by a passphrase, can open the backups of
    a workstation whose file is lost.
    """
    return cutils.hkdf_sha256(database_key, salt=b"", info=b"wardlight backups", n_bytes=_KEY_BYTES)


def read_passphrase_file(path: Path) -> str:
    """Return the first line of a passphrase file that its owner alone can read."""
    try:
        mode = path.stat().st_mode
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UnavailableError(
            f"The passphrase file {path} cannot be read",
            "Check its name and its rights, and that it is text.",
        ) from error
    if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise UnavailableError(
            f"Others can read the passphrase file {path}", f"Run: chmod 600 {path}"
        )
    lines = text.splitlines()
    return lines[0] if lines else ""
