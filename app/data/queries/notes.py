"""The notes of a stay as frozen views."""

import uuid

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data.models.notes import ClinicalNote
from app.data.sealed import open_rows
from app.domain.notes import NoteView, note_kind


def has_sensitive(session: Session, encounter_id: uuid.UUID) -> bool:
    """Whether a stay has a sensitive note."""
    found = select(ClinicalNote.id).where(
        ClinicalNote.encounter_id == encounter_id, ClinicalNote.is_sensitive
    )
    return session.scalar(found.limit(1)) is not None


def notes(
    session: Session, encounter_id: uuid.UUID, *, reader: uuid.UUID, reads_sensitive: bool
) -> tuple[NoteView, ...]:
    """Return the notes of a stay, oldest first.

    A sensitive note is opened for its author, and for who `reads_sensitive`; for anybody else its
    text is not even unsealed.
    """
    rows = session.scalars(
        select(ClinicalNote)
        .where(ClinicalNote.encounter_id == encounter_id)
        .order_by(ClinicalNote.written_at, ClinicalNote.id)
    ).all()
    corrected = {row.corrects_id for row in rows}
    readable = {
        row.id for row in rows if not row.is_sensitive or reads_sensitive or row.author_id == reader
    }
    open_rows([row for row in rows if row.id in readable])
    return tuple(
        NoteView(
            note_id=row.id,
            kind=note_kind(row.kind),
            text=row.text if row.id in readable else "",
            is_sensitive=row.is_sensitive,
            is_hidden=row.id not in readable,
            author_id=row.author_id,
            author_name=row.author_name,
            written_at=row.written_at,
            is_correction=row.corrects_id is not None,
            is_withdrawal=row.is_withdrawn,
            is_corrected=row.id in corrected,
        )
        for row in rows
    )
