"""Appends to this device's audit chain: the entry of each command, and signed checkpoints."""

import datetime as dt
import json
import uuid
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data.models.audit import AuditCheckpoint, AuditEntry
from app.domain.errors import UnavailableError
from app.security import audit
from app.security.witness import Mark, Witness

if TYPE_CHECKING:
    from app.data.store import Store, Tx

CHECKPOINT_EVERY = 100  # entries
CHECKPOINT_AFTER = dt.timedelta(seconds=60)
CLOCK_BACK = dt.timedelta(minutes=2)
DISCONTINUITY = "begin_audit_segment"
# What ends a stretch of work is signed at once, whatever else was signed a moment ago.
_SIGNED_AT_ONCE = frozenset({"lock", "log_out", "stop", "change_clock", DISCONTINUITY})


def record(tx: "Tx", *, witness: Witness) -> AuditCheckpoint | None:
    """Append the entry of a command, and return the checkpoint that was due with it, if one was.

    A wall clock that went back behind the entry before is an entry of its own, ahead of it.
    """
    device_id = tx.device.id
    last = tx.session.execute(
        select(AuditEntry.seq, AuditEntry.hash, AuditEntry.at)
        .where(AuditEntry.origin_device == device_id)
        .order_by(AuditEntry.seq.desc())
        .limit(1)
    ).first()
    seq, before = (last.seq, last.hash) if last else (0, audit.FIRST)
    at_once = tx.command.intent in _SIGNED_AT_ONCE
    if last and last.at - tx.now > CLOCK_BACK:
        back_s = round((last.at - tx.now).total_seconds())
        noticed = _append(tx, seq + 1, before, action="change_clock", detail={"back_s": back_s})
        seq, before, at_once = noticed.seq, noticed.hash, True
    entry = _append(
        tx,
        seq + 1,
        before,
        action=tx.command.intent,
        detail=tx.detail,
        patient_id=tx.patient_id,
        outcome=tx.outcome,
    )
    return _sign(tx, entry, witness, at_once=at_once)


def _append(
    tx: "Tx",
    seq: int,
    previous_hash: str,
    *,
    action: str,
    detail: dict[str, object],
    patient_id: uuid.UUID | None = None,
    outcome: str = "done",
) -> AuditEntry:
    entry = AuditEntry(
        seq=seq,
        at=tx.now,
        user_id=tx.by.user_id,
        session_id=tx.by.session_id,
        role=tx.by.role.value,
        action=action,
        patient_id=patient_id,
        detail=json.dumps(detail, sort_keys=True, default=str),
        previous_hash=previous_hash,
        outcome=outcome,
        hash="",
    )
    entry.hash = audit.chain(previous_hash, audited(entry, tx.device.id))
    tx.add(entry)
    return entry


def _sign(
    tx: "Tx", entry: AuditEntry, witness: Witness, *, at_once: bool
) -> AuditCheckpoint | None:
    last = tx.session.execute(
        select(AuditCheckpoint.seq, AuditCheckpoint.at)
        .where(AuditCheckpoint.origin_device == tx.device.id)
        .order_by(AuditCheckpoint.seq.desc())
        .limit(1)
    ).first()
    is_due = (
        at_once
        or last is None
        or entry.seq - last.seq >= CHECKPOINT_EVERY
        or abs(entry.at - last.at) >= CHECKPOINT_AFTER
    )
    if not is_due:
        return None
    made = AuditCheckpoint(
        seq=entry.seq,
        hash=entry.hash,
        at=tx.now,
        public_key=witness.public_key,
        signature="",
    )
    made.signature = witness.sign_checkpoint(signed(made, tx.device.id))
    tx.add(made)
    return made


def keep_mark(store: "Store", checkpoint: AuditCheckpoint, *, whatever: bool) -> None:
    """Move the mark outside the file on to a committed checkpoint.

    A mark that this chain does not fulfil stays, as the proof of it, unless `whatever`: a person
    has begun a new segment. A keyring that is locked leaves the mark behind; no work stops for it.
    """
    try:
        mark = store.witness.read_mark()
        with store.read() as session:
            fits = mark is None or fulfils(session, mark, checkpoint.origin_device)
        if fits or whatever:
            store.witness.keep_mark(seq=checkpoint.seq, hash_=checkpoint.hash)
    except UnavailableError:
        return


def fulfils(session: Session, mark: Mark, device_id: uuid.UUID) -> bool:
    """Whether the chain holds the entry that a mark remembers."""
    held = session.scalars(
        select(AuditEntry.hash).where(
            AuditEntry.origin_device == device_id, AuditEntry.seq == mark.seq
        )
    ).all()
    return mark.genuine and held == [mark.hash]


def audited(entry: AuditEntry, device_id: uuid.UUID) -> dict[str, object]:
    """Return the part of an audit entry that its hash covers."""
    return {
        "device": str(device_id),
        "seq": entry.seq,
        "at": entry.at.astimezone(dt.UTC).isoformat(),
        "user": str(entry.user_id),
        "session": str(entry.session_id),
        "role": entry.role,
        "action": entry.action,
        "patient": str(entry.patient_id) if entry.patient_id else None,
        "detail": entry.detail,
        "outcome": entry.outcome,
    }


def signed(checkpoint: AuditCheckpoint, device_id: uuid.UUID) -> dict[str, object]:
    """Return the part of a checkpoint that its signature covers."""
    return {
        "device": str(device_id),
        "seq": checkpoint.seq,
        "hash": checkpoint.hash,
        "at": checkpoint.at.astimezone(dt.UTC).isoformat(),
    }
