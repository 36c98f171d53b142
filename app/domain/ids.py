"""Row ids: UUID version 7, so that new rows are neighbours in the encrypted file."""

import uuid

import uuid_utils.compat


def new_id() -> uuid.UUID:
    """Return a fresh time-ordered id (RFC 9562, version 7)."""
    return uuid_utils.compat.uuid7()
