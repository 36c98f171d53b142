"""Proves a backup by a rehearsal, and puts one in the place of the database.

A backup is restored in three steps: into a folder beside the database, where it is opened, brought
to this version's tables, checked and marked; then into the place of the database in one step; the
file that was there is kept. A restored workstation goes on as a new incarnation with new number
series, because what was numbered after the backup may already be in other hands.
"""

import contextlib
import uuid
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from app.data import audit_chain, copying
from app.data.instance import InstanceLock
from app.data.models.backup import BackupRecovery
from app.data.models.control import Command, Device
from app.data.open import FILE_NAME, open_store
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.clock import Clock
from app.domain.errors import UnavailableError, UserError
from app.security import backup_file, keys
from app.security.backup_file import Manifest, Opened, Openers
from app.security.keys import Keyring
from app.services import audit_check, guard, station
from app.services.backup import CONTENT, audit_head, scratch
from app.sync import push


@dataclass(frozen=True, slots=True)
class BackupVerified:
    """What a rehearsal of the restore found. `chain_broken_at` was so when the backup was made."""

    manifest: Manifest
    opened_by: str
    audit_entries: int
    chain_broken_at: int | None


@dataclass(frozen=True, slots=True)
class BackupRestored:
    """A backup that took the place of the database."""

    manifest: Manifest
    kept: Path | None  # the file that was there before
    lost: int | None  # commands in that file that are nowhere else; none where it cannot be read
    chain_broken_at: int | None


def keys_at(home: Path, key: bytes) -> tuple[bytes, ...]:
    """Return the backup keys of a data folder; the one in the database only if that opens."""
    if (home / FILE_NAME).exists():
        with contextlib.suppress(UnavailableError):
            store = open_store(home, key)
            try:
                return store.backup_keys
            finally:
                store.close()
    return (keys.backup_key(key),)


def verify(file: Path, *, openers: Openers, within: Path | None = None) -> BackupVerified:
    """Rehearse the restore of a backup in a folder of its own: nothing less proves it.

    Raises UserError where it is damaged or was changed. `within` is a folder with room for it.
    """
    with scratch(within) as folder:
        opened = _extract(file, folder / FILE_NAME, openers=openers)
        store = open_store(folder, opened.content_key)
        try:
            return _checked(store, opened)
        finally:
            store.close()


def _extract(file: Path, content: Path, *, openers: Openers) -> Opened:
    with file.open("rb") as source, content.open("xb") as target:
        opened = backup_file.read_head(source, openers=openers)
        backup_file.copy_content(source, target, manifest=opened.manifest)
    return opened


def _checked(store: Store, opened: Opened) -> BackupVerified:
    manifest = opened.manifest
    if station.health(store).integrity != "ok":
        raise backup_file.damaged()
    with store.read() as session:
        if audit_head(session) != (manifest.audit_seq, manifest.audit_hash):
            raise backup_file.damaged()
    chain = audit_check.verify(store)
    return BackupVerified(manifest, opened.opened_by, chain.entries, chain.broken_at)


def restore(
    file: Path,
    *,
    by: Actor,
    home: Path,
    keyring: Keyring | None,
    passphrase: str | None,
    backup_passphrase: str | None = None,
    clock: Clock | None = None,
) -> BackupRestored:
    """Put a backup in the place of the database of a data folder, or into a new folder.

    Refused while a window or another program has the database open, and for the backup of another
    workstation than the one that is there. Until the last step nothing at the place is touched.
    """
    guard.require(by, "restore_backup")
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    only = InstanceLock(home)
    try:
        is_new = keys.read_key_file(home) is None
        if is_new and (home / FILE_NAME).exists():
            raise UnavailableError(
                f"There is a database in {home} without its key file",
                "Move it away, or name another folder with --home.",
            )
        key = (keys.make_key if is_new else keys.load_key)(
            home, keyring=keyring, passphrase=passphrase
        )
        try:
            openers = Openers(keys_at(home, key), backup_passphrase or passphrase)
            return _restore(
                file, by=by, home=home, key=key, keyring=keyring, openers=openers, clock=clock
            )
        except BaseException:
            if is_new:
                (home / keys.FILE_NAME).unlink(missing_ok=True)
            raise
    finally:
        only.release()


def _restore(
    file: Path,
    *,
    by: Actor,
    home: Path,
    key: bytes,
    keyring: Keyring | None,
    openers: Openers,
    clock: Clock | None,
) -> BackupRestored:
    with scratch(home) as folder:
        opened = _extract(file, folder / CONTENT, openers=openers)
        copying.copy_file(folder / CONTENT, opened.content_key, folder / FILE_NAME, new_key=key)
        copying.reseal(folder / FILE_NAME, key=key, sealed_under=opened.content_key)
        store = open_store(folder, key, clock=clock)
        try:
            found = _checked(store, opened)
            newest = _newest(store)
            _mark(store, by=by, opened=opened, passphrase=openers.passphrase)
            at = store.clock.now()
        finally:
            store.close()
        copying.fold(folder / FILE_NAME, key)
        copying.sync_file(folder / FILE_NAME)
        device_id = uuid.UUID(opened.manifest.device_id)
        lost = _closed(home, key, clock=clock, device_id=device_id, newest=newest)
        place = home / FILE_NAME
        aside = place.with_name(f"{FILE_NAME}.before-{at:%Y%m%dT%H%M%S}")
        was_there = place.exists()
        copying.put_in_place(folder / FILE_NAME, path=place, aside=aside)
    if found.chain_broken_at is None:
        _begin_segment(home, key, keyring=keyring, by=by, clock=clock)
    return BackupRestored(
        opened.manifest, aside if was_there else None, lost, found.chain_broken_at
    )


def _mark(store: Store, *, by: Actor, opened: Opened, passphrase: str | None) -> None:
    """Tell the restored file apart before its first use, and write down that it was restored.

    Where a passphrase had to open it this workstation has another backup key than the one that
    made it, and the passphrase is kept anew.
    """
    push.begin_anew(store)
    manifest = opened.manifest
    with store.write(intent="restore_backup", by=by) as tx:
        if opened.opened_by == backup_file.PASSPHRASE and passphrase is not None:
            made = backup_file.make_recovery(store.backup_keys[0], passphrase=passphrase)
            tx.session.merge(BackupRecovery(one=1, salt=made.salt, wrapped=made.wrapped))
        tx.detail |= {
            "made_at": manifest.made_at,
            "audit_seq": manifest.audit_seq,
            "audit_hash": manifest.audit_hash,
            "sha256": manifest.content_sha256,
        }


def _begin_segment(
    home: Path, key: bytes, *, keyring: Keyring | None, by: Actor, clock: Clock | None
) -> None:
    """Put on record, signed, that the mark outside the file knows a later audit entry.

    A chain that was broken when the backup was made is no work of the restore, and stays broken.
    """
    store = open_store(home, key, clock=clock)
    store.witness.keep_outside(home, keyring)
    try:
        checked = audit_check.verify(store)
        if checked.broken_at is not None:
            with store.write(intent=audit_chain.DISCONTINUITY, by=by) as tx:
                tx.detail |= {
                    "broken_at": checked.broken_at,
                    "found": checked.reason,
                    "words": "a backup was restored",
                }
            audit_check.keep_alarm(store, audit_check.verify(store))
    finally:
        store.close()


def _newest(store: Store) -> int:
    with store.read() as session:
        return session.scalar(select(func.max(Command.hlc))) or 0


def _closed(
    home: Path, key: bytes, *, clock: Clock | None, device_id: uuid.UUID, newest: int
) -> int | None:
    """Close the database that is there into one file; count what it alone holds.

    One that cannot be read is no obstacle: that is what backups are for.
    """
    place = home / FILE_NAME
    if not place.exists():
        return 0
    try:
        store = open_store(home, key, clock=clock)
    except UnavailableError:
        return None
    try:
        with store.read() as session:
            there = session.scalars(select(Device.id)).one_or_none()
            lost = session.scalar(
                select(func.count())
                .select_from(Command)
                .where(Command.state == "waiting", Command.hlc > newest)
            )
    finally:
        store.close()
    if there not in {None, device_id}:
        raise UserError(
            "This is the backup of another workstation", "Name an empty folder with --home."
        )
    copying.fold(place, key)
    return lost or 0
