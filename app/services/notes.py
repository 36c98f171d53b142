"""Writing notes into a chart, putting one right by a newer one, and reading them."""

import uuid
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data.models.notes import ClinicalNote
from app.data.models.ward import Encounter
from app.data.queries import notes as queries
from app.data.store import Store, Tx
from app.domain.actor import Actor
from app.domain.errors import DeniedError, UserError
from app.domain.notes import LONGEST, NoteKind, NoteView
from app.domain.words import say
from app.services import audit_log, facts, guard
from app.services.guard import About


@dataclass(frozen=True, slots=True)
class NoteWritten:
    """A note, a correction or a withdrawal that was written down."""

    note_id: uuid.UUID
    changed: frozenset[str]


def write_note(
    store: Store, *, by: Actor, encounter_id: uuid.UUID, kind: NoteKind, text: str, sensitive: bool
) -> NoteWritten:
    """Write a note; also after discharge. A sensitive one is sealed and few may read it.

    Refused: no text, and more than LONGEST letters.
    """
    with store.write(intent="write_note", by=by) as tx:
        stay = tx.session.get_one(Encounter, encounter_id)
        guard.require(by, "write_note", facts.of_stay(tx.session, stay, by=by, now=tx.now))
        row = _row(tx, stay, kind=kind, text=_checked(text), is_sensitive=sensitive)
        return _written(tx, row)


def correct_note(store: Store, *, by: Actor, note_id: uuid.UUID, text: str) -> NoteWritten:
    """Replace one's own note by a newer one; without text the old one is withdrawn.

    What was sensitive stays so. Refused: the note of another, no difference, and a note that was
    corrected already.
    """
    with store.write(intent="correct_note", by=by) as tx:
        old = tx.session.get_one(ClinicalNote, note_id)
        stay = tx.session.get_one(Encounter, old.encounter_id)
        guard.require(by, "write_note", facts.of_stay(tx.session, stay, by=by, now=tx.now))
        if old.author_id != by.user_id:
            raise UserError(
                say("This is a note of {name}", name=old.author_name),
                say("Its author corrects it; add one of yours."),
            )
        newer = select(ClinicalNote.id).where(
            ClinicalNote.encounter_id == old.encounter_id, ClinicalNote.corrects_id == note_id
        )
        if old.is_withdrawn or tx.session.scalar(newer.limit(1)) is not None:
            raise UserError(say("This note was corrected already"), say("Correct the newer one."))
        if text.strip() == old.text:
            raise UserError(say("Nothing was changed"), say("Change the text, or leave with Esc."))
        words = _checked(text) if text.strip() else ""
        row = _row(tx, stay, kind=NoteKind(old.kind), text=words, is_sensitive=old.is_sensitive)
        row.corrects_id, row.is_withdrawn = note_id, not words
        return _written(tx, row)


def of_stay(
    store: Store, session: Session, *, by: Actor, encounter_id: uuid.UUID, about: About
) -> tuple[NoteView, ...]:
    """Return the notes of a chart that was just opened, within that look.

    `about` are the facts of the chart. Sensitive notes that are read are a look of their own.
    """
    reads = _reads_sensitive(by, about)
    if reads and queries.has_sensitive(session, encounter_id):
        audit_log.looked(
            store, by=by, action="view_sensitive_note", category="sensitive notes",
            patient_id=about.patient_id, encounter=str(encounter_id),
        )  # fmt: skip
    return queries.notes(session, encounter_id, reader=by.user_id, reads_sensitive=reads)


def _reads_sensitive(by: Actor, about: About) -> bool:
    try:
        guard.require(by, "view_sensitive_note", replace(about, kind="Chart"))
    except DeniedError:
        return False
    return True


def _checked(text: str) -> str:
    words = text.strip()
    if not words:
        raise UserError(say("The note is empty"), say("Write something, or leave with Esc."))
    if len(words) > LONGEST:
        raise UserError(
            say("The note is too long"),
            say("It may have {n} letters; write two notes.", n=LONGEST),
        )
    return words


def _row(tx: Tx, stay: Encounter, *, kind: NoteKind, text: str, is_sensitive: bool) -> ClinicalNote:
    return ClinicalNote(
        encounter_id=stay.id,
        patient_id=stay.patient_id,
        kind=kind.value,
        is_sensitive=is_sensitive,
        text=text,
        author_id=tx.by.user_id,
        author_name=tx.by.name,
        written_at=tx.now,
    )


def _written(tx: Tx, row: ClinicalNote) -> NoteWritten:
    tx.add(row)
    tx.concerns(row.patient_id, encounter=str(row.encounter_id), note=str(row.id))
    return NoteWritten(row.id, tx.changed())
