"""The audit log: one append-only entry for each act and each look, chained by SHA-256."""

import datetime as dt
import uuid

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.data.base import Sync, Synced


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
