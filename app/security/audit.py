"""The audit chain: each entry's hash covers the entry and the hash before it."""

import json
from collections.abc import Mapping

from app.native import cutils

FIRST = "0" * 64


def canonical(entry: Mapping[str, object]) -> bytes:
    """Return the one spelling of an entry that is hashed: JSON, keys sorted, no spaces."""
    return json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def chain(previous: str, entry: Mapping[str, object]) -> str:
    """Return SHA-256(previous hash, canonical entry) in hex."""
    return cutils.chain_hash(bytes.fromhex(previous), canonical(entry)).hex()
