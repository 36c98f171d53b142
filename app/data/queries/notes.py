"""The notes of a stay as frozen views."""

import uuid
from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.data.models.notes import ClinicalNote, NoteSignature
from app.data.sealed import UNREADABLE, open_rows
from app.domain.notes import NoteView, Seal, SignatureView, digest, note_kind


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
    signed = _signatures(session, encounter_id, rows={r.id: r for r in rows if r.id in readable})
    views = [
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
            adds_to=row.adds_to_id,
            signatures=signed.get(row.id, ()),
        )
        for row in rows
    ]
    return tuple(
        replace(view, addenda=tuple(a for a in views if a.adds_to == view.note_id and a.stands))
        for view in views
    )


def digest_of(row: ClinicalNote) -> str:
    """Return what a signature keeps of a note, as it stands now."""
    return digest(
        note_id=row.id,
        encounter_id=row.encounter_id,
        author_id=row.author_id,
        written_at=row.written_at,
        kind=row.kind,
        text=row.text,
    )


def unsigned(
    session: Session, encounter_ids: Collection[uuid.UUID], *, author: uuid.UUID
) -> dict[uuid.UUID, int]:
    """Return how many notes of an author stand unsigned in each of these stays."""
    newer = aliased(ClinicalNote)
    counted = (
        select(ClinicalNote.encounter_id, func.count())
        .where(
            ClinicalNote.encounter_id.in_(encounter_ids),
            ClinicalNote.author_id == author,
            ClinicalNote.is_withdrawn.is_(False),
            ~select(newer.id)
            .where(
                newer.encounter_id == ClinicalNote.encounter_id,
                newer.corrects_id == ClinicalNote.id,
            )
            .exists(),
            ~select(NoteSignature.id).where(NoteSignature.note_id == ClinicalNote.id).exists(),
        )
        .group_by(ClinicalNote.encounter_id)
    )
    return {row[0]: row[1] for row in session.execute(counted)}


def _signatures(
    session: Session, encounter_id: uuid.UUID, *, rows: dict[uuid.UUID, ClinicalNote]
) -> dict[uuid.UUID, tuple[SignatureView, ...]]:
    """Return the signatures by note; `rows` are the notes whose text may be compared."""
    found: dict[uuid.UUID, tuple[SignatureView, ...]] = {}
    for each in session.scalars(
        select(NoteSignature)
        .where(NoteSignature.encounter_id == encounter_id)
        .order_by(NoteSignature.signed_at, NoteSignature.id)
    ):
        note, seal = rows.get(each.note_id), Seal.HIDDEN
        if note is not None and UNREADABLE not in {note.text, each.digest}:  # no key: no verdict
            seal = Seal.WHOLE if each.digest == digest_of(note) else Seal.BROKEN
        view = SignatureView(each.signed_by, each.signed_by_name, each.signed_at, seal)
        found[each.note_id] = (*found.get(each.note_id, ()), view)
    return found
