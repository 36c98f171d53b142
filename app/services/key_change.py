"""Changes the key of the database file itself, and puts right what a power cut left half-changed.

The order: keep the new key beside the old one (`key.next.json`), seal the device keys under both,
encrypt the file anew, let the new key file replace the old one. Whichever of the two keys opens the
file at the next start is its key, so that no moment is without one.
"""

import contextlib
from dataclasses import dataclass
from pathlib import Path

from app.data import cipher, vault
from app.data.open import FILE_NAME, open_store
from app.domain.actor import Actor
from app.domain.errors import UnavailableError, UserError
from app.security import keys
from app.security.keys import Keyring
from app.services import guard
from app.services.key_care import Escrowed


@dataclass(frozen=True, slots=True)
class DatabaseKeyChanged:
    """The file is encrypted under a new key, which is kept as the old one was."""

    backend: str


def change_database_key(
    home: Path, *, by: Actor, keyring: Keyring | None, passphrase: str | None
) -> DatabaseKeyChanged:
    """Encrypt the file anew under a new key; the window and every other use must be closed."""
    guard.require(by, "rotate_keys")
    old = settled_key(home, keyring=keyring, passphrase=passphrase)
    before = keys.read_key_file(home)
    store = open_store(home, old)
    try:
        new = keys.make_key(home, keyring=keyring, passphrase=passphrase, name=keys.NEXT_NAME)
        with store.write(intent="rotate_keys", by=by) as tx:
            tx.detail["purpose"] = "database"
            if (secrets := vault.read_secrets(tx.session, old)) is None:
                raise AssertionError("an open database has its device keys")
            vault.keep_secrets(tx.session, new, secrets, stage=vault.NEXT)
    finally:
        store.close()
    cipher.rekey(home / FILE_NAME, old=old, new=new)
    settled_key(home, keyring=keyring, passphrase=passphrase)
    if keyring is not None and before is not None and before.backend == keyring.backend:
        keyring.put(before.entry, "")  # the old key opens nothing any more
    kept = keys.read_key_file(home)
    return DatabaseKeyChanged(kept.backend if kept else "")


def settled_key(home: Path, *, keyring: Keyring | None, passphrase: str | None) -> bytes:
    """Return the key that opens the file; a change that was cut off is ended or taken back."""
    if not (home / keys.NEXT_NAME).exists():
        return keys.load_key(home, keyring=keyring, passphrase=passphrase)
    path = home / FILE_NAME
    with contextlib.suppress(UnavailableError):
        new = keys.load_key(home, keyring=keyring, passphrase=passphrase, name=keys.NEXT_NAME)
        if cipher.opens(path, new):
            _settle(home, new)
            return new
    old = keys.load_key(home, keyring=keyring, passphrase=passphrase)
    if cipher.opens(path, old):
        (home / keys.NEXT_NAME).unlink()
    return old


def _settle(home: Path, new: bytes) -> None:
    """Seal the device keys under the new key alone, then let its key file take over."""
    store = open_store(home, new)
    try:
        with store.local() as session:
            if (secrets := vault.read_secrets(session, new)) is not None:
                vault.keep_secrets(session, new, secrets)
    finally:
        store.close()
    keys.adopt_next(home)


def recover(
    home: Path, escrowed: Escrowed, *, keyring: Keyring | None, passphrase: str | None
) -> DatabaseKeyChanged:
    """Keep the database key of a recovery file here again, after a keyring or passphrase was lost.

    The old key file is set aside as key.old.json. Raises UserError when the file does not fit.
    """
    path = home / FILE_NAME
    if not path.exists():
        raise UserError(
            f"There is no database in {home}", "Restore a backup first, or join the hospital anew."
        )
    if not cipher.opens(path, escrowed.database_key):
        raise UserError(
            "This recovery file does not open this database",
            "Take the one that was made after its key was last changed.",
        )
    keys.keep_key(
        home,
        escrowed.database_key,
        keyring=keyring,
        passphrase=passphrase,
        name=keys.NEXT_NAME,
    )
    if (home / keys.FILE_NAME).exists():
        (home / keys.FILE_NAME).replace(home / "key.old.json")
    keys.adopt_next(home)
    kept = keys.read_key_file(home)
    return DatabaseKeyChanged(kept.backend if kept else "")
