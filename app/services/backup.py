"""Backups: made while the window works; who can open them, and how old the last one is."""

import contextlib
import datetime as dt
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data import copying
from app.data.models.audit import AuditEntry
from app.data.models.backup import BackupRecovery, BackupRun
from app.data.models.control import Device
from app.data.models.ward import Facility
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UnavailableError, UserError
from app.domain.words import say
from app.security import backup_file
from app.security.backup_file import Manifest, Recovery
from app.services import guard

CONTENT = "content.db"  # what the copied database is called while a backup is made or read


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
        raise UserError(
            say("{file} exists already", file=file),
            say("Name a new file; no backup is overwritten."),
        )
    recoveries = _recoveries(store)
    if passphrase is not None:
        recoveries.append(backup_file.make_recovery(store.backup_keys[0], passphrase=passphrase))
    part = file.with_name(f"{file.name}.part")
    try:
        with scratch(store.path.parent) as folder:
            manifest = _write(store, part, folder=folder, recoveries=recoveries)
        part.replace(file)
        copying.sync_folder(file.parent)
    except OSError as error:
        raise UnavailableError(
            say("The backup cannot be written to {folder}", folder=file.parent),
            say("Check that the folder is there, is yours and has room."),
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
    content = folder / CONTENT
    with store.read() as session:
        device = session.scalars(select(Device)).one()
        facility = session.get(Facility, device.facility_id)
        audit_seq, audit_hash = audit_head(session)
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


def audit_head(session: Session) -> tuple[int, str]:
    """Return number and hash of this workstation's last audit entry; 0 where there is none."""
    device_id = session.scalars(select(Device.id)).one()
    last = session.execute(
        select(AuditEntry.seq, AuditEntry.hash)
        .where(AuditEntry.origin_device == device_id)
        .order_by(AuditEntry.seq.desc())
        .limit(1)
    ).first()
    return (last.seq, last.hash) if last else (0, "")


@contextlib.contextmanager
def scratch(folder: Path | None) -> Iterator[Path]:
    """Give a folder for files that are encrypted and go away again."""
    with tempfile.TemporaryDirectory(prefix="backup-", dir=folder) as made:
        yield Path(made)


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
