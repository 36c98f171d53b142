"""Hashes for the audit chain; libcutils takes this over when it is merged."""

import hashlib


def chain_hash(previous: bytes, entry: bytes) -> bytes:
    """Return SHA-256(previous, entry)."""
    return hashlib.sha256(previous + entry).digest()
