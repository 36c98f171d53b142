"""Which records are one person, and which are not: decisions of people, written once."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.data.base import Base, Sync, Synced


class PatientMerge(Synced):
    """A record was found to be another one's patient, or (`undoes_id`) that was taken back.

    No row of the merged record is moved or changed: it is found through the survivor. What the
    rows mean together is told by app/domain/merging.py.
    """

    __tablename__ = "patient_merge"
    __sync__ = Sync.APPEND
    __needs__ = frozenset({"merge_patients"})

    survivor_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED"), index=True
    )
    merged_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED"), index=True
    )
    undoes_id: Mapped[uuid.UUID | None]
    decided_at: Mapped[dt.datetime]
    decided_by: Mapped[uuid.UUID]
    decided_by_name: Mapped[str] = mapped_column(String(120))
    reason: Mapped[str] = mapped_column(String(200), default="")


class PatientNotDuplicate(Synced):
    """Two records that look alike are two people; the lower id stands first."""

    __tablename__ = "patient_not_duplicate"
    __sync__ = Sync.APPEND
    __needs__ = frozenset({"merge_patients"})

    one_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED")
    )
    other_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED")
    )
    decided_at: Mapped[dt.datetime]
    decided_by: Mapped[uuid.UUID]
    decided_by_name: Mapped[str] = mapped_column(String(120))


Index("ix_patient_not_duplicate_pair", PatientNotDuplicate.one_id, PatientNotDuplicate.other_id)


class DuplicateSuspect(Base):
    """Two records that may be one person, as this workstation has found by comparing."""

    __tablename__ = "duplicate_suspect"
    __sync__ = Sync.LOCAL

    one_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)  # the lower id
    other_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    score: Mapped[int]


Index("ix_duplicate_suspect_score", DuplicateSuspect.score)


class DuplicateTodo(Base):
    """A record that the comparing has passed and that has changed since; the index's triggers."""

    __tablename__ = "duplicate_todo"
    __sync__ = Sync.LOCAL

    patient_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)


class DuplicateScan(Base):
    """How far this workstation has compared its records, in the order of their ids."""

    __tablename__ = "duplicate_scan"
    __sync__ = Sync.LOCAL

    one: Mapped[int] = mapped_column(primary_key=True)  # always 1
    after_id: Mapped[uuid.UUID | None]  # none: a new round begins
    compared: Mapped[int] = mapped_column(default=0)  # in this round
    round_ended_at: Mapped[dt.datetime | None]  # none: no round has ended yet


class PatientImport(Base):
    """How far a table of patients was taken in, by the fingerprint of its content."""

    __tablename__ = "patient_import"
    __sync__ = Sync.LOCAL

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)  # SHA-256, hex
    line: Mapped[int]  # the last one that was dealt with
    added: Mapped[int] = mapped_column(default=0)
    ended: Mapped[bool] = mapped_column(default=False)


class PatientImportRemark(Base):
    """What the report says of a line: refused, known already, or perhaps known; no patient data."""

    __tablename__ = "patient_import_remark"
    __sync__ = Sync.LOCAL

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    line: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    outcome: Mapped[str] = mapped_column(String(12))
    field: Mapped[str] = mapped_column(String(40), default="")
    reason: Mapped[str] = mapped_column(String(200))
