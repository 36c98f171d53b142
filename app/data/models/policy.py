"""Policies taken into use, proofs of identity given again, and glass that was broken."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.data.base import Base, Sync, Synced


class PolicyTaken(Synced):
    """A set of policies that the hospital took into use; the highest good version is in force."""

    __tablename__ = "policy_taken"
    __sync__ = Sync.APPEND
    __needs__ = frozenset({"manage_policies"})

    version: Mapped[int]  # from 2 on: version 1 is what Wardlight ships
    taken_at: Mapped[dt.datetime]
    taken_by_name: Mapped[str] = mapped_column(String(120))
    policies: Mapped[str]  # the Cedar text, for whoever reads it
    blob: Mapped[str]  # what libauthz compiled and signed, in base64
    public_key: Mapped[str] = mapped_column(String(44))  # the signer's, in base64


class PolicyKey(Base):
    """The Ed25519 key pair of the hospital's policies; exactly one row.

    Workstations that only receive policies know the public key alone, from the first signed set.
    """

    __tablename__ = "policy_key"

    one: Mapped[int] = mapped_column(primary_key=True)
    public_key: Mapped[bytes]
    private_key: Mapped[bytes | None]


class SessionProof(Base):
    """When a session last gave a PIN or a password again."""

    __tablename__ = "session_proof"

    session_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    level: Mapped[str] = mapped_column(String(10), primary_key=True)  # pin or password
    at: Mapped[dt.datetime]


class GlassBreak(Synced):
    """A person opened a patient's chart in an emergency, for a reason and for a limited time."""

    __tablename__ = "glass_break"
    __sync__ = Sync.APPEND
    __needs__ = frozenset({"break_glass"})

    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED"), index=True
    )
    user_id: Mapped[uuid.UUID]
    user_name: Mapped[str] = mapped_column(String(120))
    role: Mapped[str] = mapped_column(String(20))
    session_id: Mapped[uuid.UUID]
    reason: Mapped[str] = mapped_column(String(20))  # one of app/domain/glass.py
    words: Mapped[str] = mapped_column(String(400))
    begun_at: Mapped[dt.datetime]
    until: Mapped[dt.datetime]


class GlassEnd(Synced):
    """A glass that its breaker put back before its time was over."""

    __tablename__ = "glass_end"
    __sync__ = Sync.APPEND
    __needs__ = frozenset({"break_glass"})

    break_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("glass_break.id", deferrable=True, initially="DEFERRED"), index=True
    )
    ended_at: Mapped[dt.datetime]


class GlassReview(Synced):
    """What the privacy officer found about a broken glass; a second look is a second row."""

    __tablename__ = "glass_review"
    __sync__ = Sync.APPEND
    __needs__ = frozenset({"review_break_glass"})

    break_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("glass_break.id", deferrable=True, initially="DEFERRED"), index=True
    )
    outcome: Mapped[str] = mapped_column(String(20))  # justified, follow_up or misuse
    words: Mapped[str] = mapped_column(String(400), default="")
    reviewed_at: Mapped[dt.datetime]
    reviewed_by_name: Mapped[str] = mapped_column(String(120))


Index("ix_glass_break_user", GlassBreak.user_id, GlassBreak.until)
Index("ix_policy_taken_version", PolicyTaken.version)
