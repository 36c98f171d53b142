"""Backups: made while the window works, proved by a rehearsal, put back as a new incarnation.

A backup is restored in three steps: into a folder beside the database, where it is opened, brought
to this version's tables, checked and marked; then into the place of the database in one step; the
file that was there is kept. A restored workstation goes on as a new incarnation with new number
series, because what was numbered after the backup may already be in other hands.
"""

import contextlib
import datetime as dt
import tempfile
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.data import audit_chain, copying
from app.data.instance import InstanceLock
from app.data.models.audit import AuditEntry
from app.data.models.backup import BackupRecovery, BackupRun
from app.data.models.control import Command, Device
from app.data.models.ward import Facility
from app.data.open import FILE_NAME, open_store
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.clock import Clock
from app.domain.errors import UnavailableError, UserError
from app.security import backup_file, keys
from app.security.backup_file import Manifest, Opened, Openers, Recovery
from app.security.keys import Keyring
from app.services import audit_check, guard, station
from app.sync import push

_CONTENT = "content.db"


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup that was made."""

    file: Path
    file_bytes: int
    recoverable: bool  # whether a passphrase opens it on another computer
    manifest: Manifest
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class RecoveryKept:
    """A passphrase opens the backups of this workstation."""

    changed: frozenset[str]


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


@dataclass(frozen=True, slots=True)
class BackupStateView:
    """How old the last backup is, and what went wrong with a later try."""

    last_at: dt.datetime | None
    file: str
    file_bytes: int
    problem: str
    problem_at: dt.datetime | None


def create(store: Store, *, by: Actor, file: Path, passphrase: str | None = None) -> BackedUp:
    """Make a backup of everything that is committed now; others may go on working.

    This workstation's key opens it, the passphrase of `keep_recovery`, and `passphrase`.
    Refused: a file that exists, a folder that does not. A failure leaves no file behind.
    """
    guard.require(by, "make_backup")
    if file.exists():
        raise UserError(f"{file} exists already", "Name a new file; no backup is overwritten.")
    recoveries = _recoveries(store)
    if passphrase is not None:
        recoveries.append(backup_file.make_recovery(store.backup_keys[0], passphrase=passphrase))
    part = file.with_name(f"{file.name}.part")
    try:
        with _scratch(store.path.parent) as folder:
            manifest = _write(store, part, folder=folder, recoveries=recoveries)
        part.replace(file)
        copying.sync_folder(file.parent)
    except OSError as error:
        raise UnavailableError(
            f"The backup cannot be written to {file.parent}",
            "Check that the folder is there, is yours and has room.",
        ) from error
    finally:
        part.unlink(missing_ok=True)
    size = file.stat().st_size
    with store.write(intent="make_backup", by=by) as tx:
        tx.detail |= {"sha256": manifest.content_sha256, "audit_seq": manifest.audit_seq}
        tx.add(BackupRun(at=tx.now, file=str(file), file_bytes=size))
        return BackedUp(file, size, bool(recoveries), manifest, tx.changed())


def keep_recovery(store: Store, *, by: Actor, passphrase: str) -> RecoveryKept:
    """Let a passphrase open every backup from now on; it takes the place of an earlier one."""
    guard.require(by, "make_backup")
    made = backup_file.make_recovery(store.backup_keys[0], passphrase=passphrase)
    with store.write(intent="keep_backup_recovery", by=by) as tx:
        tx.session.merge(BackupRecovery(one=1, salt=made.salt, wrapped=made.wrapped))
        return RecoveryKept(tx.changed())


def _recoveries(store: Store) -> list[Recovery]:
    with store.read() as session:
        return [Recovery(r.salt, r.wrapped) for r in session.scalars(select(BackupRecovery))]


def _write(store: Store, part: Path, *, folder: Path, recoveries: list[Recovery]) -> Manifest:
    key = backup_file.new_key()
    content = folder / _CONTENT
    with store.read() as session:
        device = session.scalars(select(Device)).one()
        facility = session.get(Facility, device.facility_id)
        audit_seq, audit_hash = _audit_head(session)
        store.copy_to(session, content, key=backup_file.content_key(key))
    content_sha256, content_bytes = backup_file.measured(content)
    manifest = Manifest(
        made_at=store.clock.now().astimezone(dt.UTC).isoformat(timespec="seconds"),
        facility=facility.name if facility else "",
        workstation=device.name,
        device_id=str(device.id),
        schema_version=store.schema_version,
        audit_seq=audit_seq,
        audit_hash=audit_hash,
        content_bytes=content_bytes,
        content_sha256=content_sha256,
    )
    with part.open("xb") as target, content.open("rb") as source:
        backup_file.write_head(
            target,
            key=key,
            backup_keys=store.backup_keys,
            recoveries=recoveries,
            manifest=manifest,
        )
        backup_file.copy_content(source, target, manifest=manifest)
    copying.sync_file(part)
    return manifest


def _audit_head(session: Session) -> tuple[int, str]:
    device_id = session.scalars(select(Device.id)).one()
    last = session.execute(
        select(AuditEntry.seq, AuditEntry.hash)
        .where(AuditEntry.origin_device == device_id)
        .order_by(AuditEntry.seq.desc())
        .limit(1)
    ).first()
    return (last.seq, last.hash) if last else (0, "")


@contextlib.contextmanager
def _scratch(folder: Path | None) -> Iterator[Path]:
    """Give a folder for files that are encrypted and go away again."""
    with tempfile.TemporaryDirectory(prefix="backup-", dir=folder) as made:
        yield Path(made)


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


def verify(file: Path, *, openers: Openers, scratch: Path | None = None) -> BackupVerified:
    """Rehearse the restore of a backup in a folder of its own: nothing less proves it.

    Raises UserError where it is damaged or was changed. `scratch` is a folder with room for it.
    """
    with _scratch(scratch) as folder:
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
        if _audit_head(session) != (manifest.audit_seq, manifest.audit_hash):
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
    with _scratch(home) as folder:
        opened = _extract(file, folder / _CONTENT, openers=openers)
        copying.copy_file(folder / _CONTENT, opened.content_key, folder / FILE_NAME, new_key=key)
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


def state(store: Store) -> BackupStateView:
    """Return how old the last backup is, and the problem of a later try."""
    with store.read() as session:
        newest = select(BackupRun).order_by(BackupRun.at.desc(), BackupRun.id.desc()).limit(1)
        made = session.scalars(newest.where(BackupRun.problem == "")).first()
        tried = session.scalars(newest).first()
        problem = tried if tried is not None and tried.problem else None
        return BackupStateView(
            last_at=made.at if made else None,
            file=made.file if made else "",
            file_bytes=made.file_bytes if made else 0,
            problem=problem.problem if problem else "",
            problem_at=problem.at if problem else None,
        )
