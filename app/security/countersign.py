"""The key that countersigns the workstations' audit logs at the central server's host.

A file of its owner's alone, in the form that OpenSSL writes too (PKCS 8, PEM), so that the server's
own upkeep can do the same without Wardlight.
"""

import os
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from app.domain.errors import UnavailableError

_OTHERS = 0o077


def make_key(path: Path) -> Ed25519PrivateKey:
    """Make a new key file, mode 0600. UnavailableError: there is one, or it cannot be written."""
    key = Ed25519PrivateKey.generate()
    content = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
    except OSError as error:
        raise UnavailableError(
            f"The key file {path} cannot be made", "Name a place that this account may write to."
        ) from error
    return key


def read_key(path: Path) -> Ed25519PrivateKey:
    """Return the key of a file. UnavailableError: it is not there, not private, or no such key."""
    try:
        if os.name == "posix" and path.stat().st_mode & _OTHERS:
            raise UnavailableError(
                f"The key file {path} can be read by others", f"Close it: chmod 600 {path}"
            )
        key = load_pem_private_key(path.read_bytes(), password=None)
    except (OSError, ValueError, TypeError) as error:
        raise UnavailableError(
            f"The key file {path} cannot be read", "Name the file that the first run has made."
        ) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise UnavailableError(f"The key in {path} is no Ed25519 key", "Name another file.")
    return key


def public_key(key: Ed25519PrivateKey) -> str:
    """Return the public half in hex."""
    return key.public_key().public_bytes_raw().hex()


def sign(key: Ed25519PrivateKey, said: str) -> str:
    """Return the signature of a line in hex."""
    return key.sign(said.encode()).hex()


def is_signed(public: str, signature: str, said: str) -> bool:
    """Whether a line was signed by the owner of a public key."""
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public))
        key.verify(bytes.fromhex(signature), said.encode())
    except (InvalidSignature, ValueError):
        return False
    return True
