"""Notes in a chart as they were written; nothing here is ever changed."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.data.base import Sync, Synced
from app.data.sealed import Sealed, sealed_column


class ClinicalNote(Synced):
    """A note of a stay; a correction is a new row that names the old one."""

    __tablename__ = "clinical_note"
    __sync__ = Sync.APPEND
    __scope__ = "encounter_id"
    __needs__ = frozenset({"write_note"})

    encounter_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("encounter.id", deferrable=True, initially="DEFERRED")
    )
    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED"), index=True
    )
    kind: Mapped[str] = mapped_column(String(20))  # domain/notes.py, NoteKind
    text_cell: Mapped[str] = sealed_column("text")  # in the clear unless it is sensitive
    text = Sealed(when=lambda row: row.is_sensitive)
    is_sensitive: Mapped[bool] = mapped_column(default=False)
    author_id: Mapped[uuid.UUID]
    author_name: Mapped[str] = mapped_column(String(120))
    written_at: Mapped[dt.datetime]
    corrects_id: Mapped[uuid.UUID | None]  # the note that this one replaces
    is_withdrawn: Mapped[bool] = mapped_column(default=False)  # this row only takes the old back
    adds_to_id: Mapped[uuid.UUID | None]  # the signed note that this one is an addendum to


Index("ix_clinical_note_encounter", ClinicalNote.encounter_id, ClinicalNote.written_at)


class NoteSignature(Synced):
    """One person's signature under a note; from then on the note is only added to."""

    __tablename__ = "note_signature"
    __sync__ = Sync.APPEND
    __scope__ = "encounter_id"
    __needs__ = frozenset({"countersign_note", "sign_note"})

    encounter_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("encounter.id", deferrable=True, initially="DEFERRED"), index=True
    )
    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED")
    )
    note_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("clinical_note.id", deferrable=True, initially="DEFERRED"), index=True
    )
    signed_by: Mapped[uuid.UUID]
    signed_by_name: Mapped[str] = mapped_column(String(120))
    signed_at: Mapped[dt.datetime]
    digest_cell: Mapped[str] = sealed_column("digest")  # of the note as it was signed, SHA-256
    digest = Sealed(when=lambda row: row.is_sensitive)  # a guess at the text must not be checked
    is_sensitive: Mapped[bool] = mapped_column(default=False)  # as the note
