"""What testifies for the audit chain from outside its file: a signing key, and a high-water mark.

Whoever holds the key of the database can write the chain anew, or put an older file back; without
this key nobody can sign what was written, and the mark remembers how far the chain had come.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.domain.errors import UnavailableError
from app.security.audit import canonical
from app.security.keys import Keyring

_CHECKPOINT = b"wardlight audit checkpoint\n"
_MARK = b"wardlight audit mark\n"
_KEY_HEX = 64


class Signer(Protocol):
    """This workstation's Ed25519 key; `keyset.DeviceKeys` is one."""

    def audit_public_key(self) -> bytes:
        """Return the public key, 32 bytes."""

    def sign_audit(self, message: bytes) -> bytes:
        """Return the signature of a message, 64 bytes."""


class Shelf(Protocol):
    """Where the mark lies: outside the database file."""

    def get(self) -> str | None:
        """Return what lies there, or none. Raises UnavailableError while it is locked."""

    def put(self, words: str) -> None:
        """Put something there. Raises UnavailableError while it is locked."""


@dataclass(frozen=True, slots=True)
class KeyringShelf:
    """An entry of the operating system's keyring."""

    keyring: Keyring
    name: str

    def get(self) -> str | None:
        """Return what the keyring holds, or none."""
        return self.keyring.get(self.name)

    def put(self, words: str) -> None:
        """Let the keyring hold the words."""
        self.keyring.put(self.name, words)


@dataclass(frozen=True, slots=True)
class FileShelf:
    """A file beside the database, where there is no keyring: weaker, since it is copied along."""

    path: Path

    def get(self) -> str | None:
        """Return the content of the file, or none."""
        try:
            return self.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise UnavailableError(f"{self.path} cannot be read", "Check its rights.") from error

    def put(self, words: str) -> None:
        """Replace the file."""
        new = self.path.with_suffix(".new")
        try:
            new.touch(mode=0o600)
            new.write_text(words, encoding="utf-8")
            new.replace(self.path)
        except OSError as error:
            raise UnavailableError(f"{self.path} cannot be written", "Check its rights.") from error


@dataclass(frozen=True, slots=True)
class Mark:
    """How far the chain had come; `genuine` is false for words that this key did not sign."""

    seq: int
    hash: str
    genuine: bool = True


@dataclass(slots=True)
class Witness:
    """The signer of one workstation, and the shelf once it is known where that is."""

    signer: Callable[[], Signer]
    shelf: Shelf | None = None

    @property
    def public_key(self) -> str:
        """The public key of the signer, in hex."""
        return self.signer().audit_public_key().hex()

    def keep_outside(self, home: Path, keyring: Keyring | None) -> None:
        """Let the mark lie in a keyring, or where there is none in a file of the data folder.

        Its name is made of the signing key, so that it fits this database alone.
        """
        name = f"audit-mark-{self.public_key[:16]}"
        self.shelf = KeyringShelf(keyring, name) if keyring else FileShelf(home / name)

    def sign_checkpoint(self, checkpoint: dict[str, object]) -> str:
        """Return the signature of a checkpoint, in hex."""
        return self.signer().sign_audit(_CHECKPOINT + canonical(checkpoint)).hex()

    def read_mark(self) -> Mark | None:
        """Return the mark, or none where none was kept yet. UnavailableError: it is locked."""
        words = self.shelf.get() if self.shelf else None
        if words is None:
            return None
        try:
            kept = json.loads(words)
            mark = Mark(int(kept["seq"]), str(kept["hash"]))
            signed = _MARK + canonical({"seq": mark.seq, "hash": mark.hash})
            genuine = _is_signed(self.public_key, str(kept["signature"]), signed)
        except (ValueError, KeyError, TypeError):
            return Mark(0, "", genuine=False)
        return Mark(mark.seq, mark.hash, genuine)

    def keep_mark(self, *, seq: int, hash_: str) -> None:
        """Remember how far the chain has come. UnavailableError: the keyring is locked."""
        if self.shelf is None:
            return
        said: dict[str, object] = {"seq": seq, "hash": hash_}
        signature = self.signer().sign_audit(_MARK + canonical(said)).hex()
        self.shelf.put(json.dumps({**said, "signature": signature}))


def is_checkpoint_signed(public_key: str, signature: str, checkpoint: dict[str, object]) -> bool:
    """Whether a checkpoint was signed by the owner of a public key."""
    return _is_signed(public_key, signature, _CHECKPOINT + canonical(checkpoint))


def _is_signed(public_key: str, signature: str, message: bytes) -> bool:
    if len(public_key) != _KEY_HEX:
        return False
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key))
        key.verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError):
        return False
    return True
