"""A backup's file: who may open it, what it is (sealed), then the database under a key of its own.

    magic · length, head (wrapped keys) · length, manifest (sealed) · database (SQLCipher)

Each backup has a random key, wrapped under both backup keys of its workstation: one is made of the
database key, so that it is there when the database is lost; the other is kept in the database, so
that it stays when the database key is rotated. A recovery holds the first one under a passphrase,
for the day when the workstation is gone. The manifest is bound to the head and holds the hash of
the database, so that nothing in the file can be exchanged. Nothing in the clear is about a patient.
"""

import base64
import contextlib
import dataclasses
import hashlib
import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from app.domain.errors import UnavailableError, UserError
from app.native import cutils
from app.security import keys

MAGIC = b"WARDLIGHT BACKUP 1\n"
WORKSTATION = "workstation"
PASSPHRASE = "passphrase"  # noqa: S105  (what opened it, in a word)
_KEY_BYTES = 32
_SALT_BYTES = 16
_LENGTH_BYTES = 4
_LONGEST_PART = 1 << 20
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds: whose it is, how new, and the hash of the database in it."""

    made_at: str  # ISO 8601, UTC
    facility: str
    workstation: str
    device_id: str
    schema_version: str
    audit_seq: int  # the last entry of the workstation's own chain; 0 where there is none
    audit_hash: str
    content_bytes: int
    content_sha256: str


@dataclass(frozen=True, slots=True)
class Recovery:
    """A workstation's backup key, wrapped under a passphrase."""

    salt: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class Openers:
    """What may open a backup: one of the backup keys of a workstation, or a passphrase."""

    backup_keys: tuple[bytes, ...] = dataclasses.field(default=(), repr=False)
    passphrase: str | None = dataclasses.field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Opened:
    """A backup whose manifest was opened: `content_key` opens the database that follows."""

    manifest: Manifest
    content_key: bytes = dataclasses.field(repr=False)
    opened_by: str  # workstation or passphrase


def new_key() -> bytes:
    """Return the random key of a new backup."""
    return cutils.random_token(_KEY_BYTES)


def content_key(key: bytes) -> bytes:
    """Return the SQLCipher key of the database in a backup."""
    return _derived(key, "database")


def _derived(key: bytes, purpose: str) -> bytes:
    info = f"wardlight backup 1 {purpose}".encode()
    return cutils.hkdf_sha256(key, salt=b"", info=info, n_bytes=_KEY_BYTES)


def make_recovery(backup_key: bytes, *, passphrase: str) -> Recovery:
    """Return a recovery; raises UserError for a passphrase that could be guessed."""
    keys.check_passphrase(passphrase)
    salt = secrets.token_bytes(_SALT_BYTES)
    return Recovery(salt, cutils.wrap_key(backup_key, under=keys.wrapping_key(passphrase, salt)))


def write_head(
    target: IO[bytes],
    *,
    key: bytes,
    backup_keys: Iterable[bytes],
    recoveries: Iterable[Recovery],
    manifest: Manifest,
) -> None:
    """Write everything that stands before the database."""
    told = {
        "version": 1,
        "wrapped": [_spelled(cutils.wrap_key(key, under=each)) for each in backup_keys],
        "recoveries": [
            {"salt": _spelled(one.salt), "wrapped": _spelled(one.wrapped)} for one in recoveries
        ],
    }
    head = json.dumps(told, sort_keys=True).encode()
    plain = json.dumps(dataclasses.asdict(manifest), sort_keys=True).encode()
    sealed = _manifest_keyset(key).seal(plain, head)
    target.write(MAGIC)
    for part in (head, sealed):
        target.write(len(part).to_bytes(_LENGTH_BYTES, "big") + part)


def _spelled(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _manifest_keyset(key: bytes) -> cutils.Keyset:
    return cutils.Keyset.create([cutils.Key(1, _derived(key, "manifest"))], primary=1)


def read_head(source: IO[bytes], *, openers: Openers) -> Opened:
    """Read up to the database. Raises UserError for what is no whole backup.

    Raises UnavailableError where nothing at hand opens it.
    """
    if source.read(len(MAGIC)) != MAGIC:
        raise UserError("This is no backup of Wardlight", "Name a file that 'backup create' made.")
    head, sealed = _part(source), _part(source)
    key, opened_by = _unlocked(head, openers)
    try:
        plain = _manifest_keyset(key).open(sealed, head)
    except cutils.SealError as error:
        raise damaged() from error
    return Opened(Manifest(**json.loads(plain)), content_key(key), opened_by)


def _part(source: IO[bytes]) -> bytes:
    length = int.from_bytes(source.read(_LENGTH_BYTES), "big")
    part = source.read(length) if 0 < length <= _LONGEST_PART else b""
    if not part or len(part) != length:
        raise damaged()
    return part


def _unlocked(head: bytes, openers: Openers) -> tuple[bytes, str]:
    """Return the key of a backup, and what opened it."""
    try:
        told = json.loads(head)
        wrapped = [base64.b64decode(each) for each in told["wrapped"]]
        recoveries = [
            Recovery(base64.b64decode(one["salt"]), base64.b64decode(one["wrapped"]))
            for one in told["recoveries"]
        ]
    except (ValueError, KeyError, TypeError) as error:
        raise damaged() from error
    for backup_key in openers.backup_keys:
        if key := _unwrapped(wrapped, under=backup_key):
            return key, WORKSTATION
    for one in recoveries if openers.passphrase else ():
        under = keys.wrapping_key(openers.passphrase or "", one.salt)
        if (backup_key := _unwrapped([one.wrapped], under=under)) and (
            key := _unwrapped(wrapped, under=backup_key)
        ):
            return key, PASSPHRASE
    if recoveries:
        hint = "Give the passphrase that it was made with: --backup-passphrase-file FILE."
    else:
        hint = "Only the workstation that made it can: it was made without a passphrase."
    raise UnavailableError("Nothing at hand opens this backup", hint)


def _unwrapped(wrapped: Iterable[bytes], *, under: bytes) -> bytes:
    """Return the key that one of these holds, or nothing."""
    for each in wrapped:
        with contextlib.suppress(cutils.SealError):
            return cutils.unwrap_key(each, under=under)
    return b""


def measured(path: Path) -> tuple[str, int]:
    """Return the SHA-256 of a file, in hex, and its bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest(), path.stat().st_size


def copy_content(source: IO[bytes], target: IO[bytes], *, manifest: Manifest) -> None:
    """Copy the database out of a backup; raises UserError unless it is the one that was put in."""
    sha256 = hashlib.sha256()
    count = 0
    while block := source.read(_BLOCK):
        sha256.update(block)
        count += len(block)
        target.write(block)
    if (count, sha256.hexdigest()) != (manifest.content_bytes, manifest.content_sha256):
        raise damaged()


def damaged() -> UserError:
    """Return the sentence for a backup that is not as it was made."""
    return UserError("This backup is damaged or was changed", "Use another one; keep this for IT.")
