"""The audit log: one append-only entry for each act and each look, chained by SHA-256."""

import datetime as dt
import uuid

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.data.base import Base, Sync, Synced


class AuditEntry(Synced):
    """Who did what to whom; `hash` covers the entry and the hash before it on this device."""

    __tablename__ = "audit_entry"
    __sync__ = Sync.APPEND

    seq: Mapped[int]  # dense per device, from 1
    at: Mapped[dt.datetime]
    user_id: Mapped[uuid.UUID]
    session_id: Mapped[uuid.UUID]
    role: Mapped[str] = mapped_column(String(20))
    action: Mapped[str] = mapped_column(String(60))
    patient_id: Mapped[uuid.UUID | None]
    detail: Mapped[str] = mapped_column(default="{}")  # JSON: field names and ids, never values
    outcome: Mapped[str] = mapped_column(String(10), default="done")  # done, refused or failed
    previous_hash: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


Index("ix_audit_entry_chain", AuditEntry.origin_device, AuditEntry.seq)
Index("ix_audit_entry_patient", AuditEntry.patient_id, AuditEntry.at)
Index("ix_audit_entry_at", AuditEntry.at)


class AuditCheckpoint(Synced):
    """The chain of a device as it stood at an entry, signed by a key that is not in the file."""

    __tablename__ = "audit_checkpoint"
    __sync__ = Sync.APPEND

    seq: Mapped[int]  # of the entry
    hash: Mapped[str] = mapped_column(String(64))  # of the entry
    at: Mapped[dt.datetime]
    public_key: Mapped[str] = mapped_column(String(64))  # Ed25519, hex
    signature: Mapped[str] = mapped_column(String(128))  # Ed25519, hex


Index("ix_audit_checkpoint_chain", AuditCheckpoint.origin_device, AuditCheckpoint.seq)


class AuditCountersignature(Base):
    """Where the central server has countersigned this workstation's chain; each names the last."""

    __tablename__ = "audit_countersignature"

    n: Mapped[int] = mapped_column(primary_key=True)  # dense, from 1
    seq: Mapped[int]  # of the entry
    hash: Mapped[str] = mapped_column(String(64))  # of the entry
    at: Mapped[str] = mapped_column(String(40))  # as the server wrote it
    previous: Mapped[str] = mapped_column(String(128))  # the signature before; empty: the first
    signature: Mapped[str] = mapped_column(String(128))  # Ed25519, hex


class AuditWatch(Base):
    """What this workstation knows about its own chain; one row, once there is something to know."""

    __tablename__ = "audit_watch"

    one: Mapped[int] = mapped_column(primary_key=True)
    # The central server's latest receipt: it holds the chain up to this entry.
    receipt_seq: Mapped[int] = mapped_column(default=0)
    receipt_hash: Mapped[str] = mapped_column(String(64), default="")
    receipt_epoch: Mapped[str] = mapped_column(String(36), default="")
    receipt_at: Mapped[str] = mapped_column(String(40), default="")  # as the server wrote it
    receipt_mac: Mapped[str] = mapped_column(String(64), default="")
    central_alarms: Mapped[int] = mapped_column(default=0)  # of this chain, open at the server
    # The key that countersigns: the first that came. Checked are those after `countersigned_from`;
    # what was before is on record with a break.
    centre_key: Mapped[str] = mapped_column(String(64), default="")  # Ed25519, hex
    countersigned_from: Mapped[int] = mapped_column(default=0)
    countersigned_asked_at: Mapped[dt.datetime | None]
    # How far the chain was checked, and what did not fit.
    checked_seq: Mapped[int] = mapped_column(default=0)
    checked_hash: Mapped[str] = mapped_column(String(64), default="")
    checked_at: Mapped[dt.datetime | None]
    broken_at: Mapped[int | None]
    reason: Mapped[str] = mapped_column(String(200), default="")
