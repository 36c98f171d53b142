"""Writing notes into a chart, putting one right, signing it, adding to it, and reading them."""

import uuid
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data.models.notes import ClinicalNote, NoteSignature
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
    """A note, a correction, a withdrawal or an addendum that was written down."""

    note_id: uuid.UUID
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class NoteSigned:
    """A note has a signature; it is only added to from now on."""

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

    What was sensitive stays so. Refused: the note of another, no difference, a note that was
    corrected already, and one that is signed.
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
        _require_standing(tx, old)
        if _signed_by(tx, old):
            raise UserError(
                say("This note is signed"), say("Add an addendum: what was signed stays.")
            )
        if text.strip() == old.text:
            raise UserError(say("Nothing was changed"), say("Change the text, or leave with Esc."))
        words = _checked(text) if text.strip() else ""
        row = _row(tx, stay, kind=NoteKind(old.kind), text=words, is_sensitive=old.is_sensitive)
        row.corrects_id, row.is_withdrawn, row.adds_to_id = note_id, not words, old.adds_to_id
        return _written(tx, row)


def add_addendum(store: Store, *, by: Actor, note_id: uuid.UUID, text: str) -> NoteWritten:
    """Add to a signed note, also to that of another; it is as sensitive as the note.

    Refused: no text, and a note that is not signed, since that one is corrected.
    """
    with store.write(intent="add_addendum", by=by) as tx:
        note = tx.session.get_one(ClinicalNote, note_id)
        stay = tx.session.get_one(Encounter, note.encounter_id)
        guard.require(by, "write_note", facts.of_stay(tx.session, stay, by=by, now=tx.now))
        if not _signed_by(tx, note):
            raise UserError(
                say("This note is not signed"), say("Its author corrects it, or signs it first.")
            )
        kind = NoteKind(note.kind)
        row = _row(tx, stay, kind=kind, text=_checked(text), is_sensitive=note.is_sensitive)
        row.adds_to_id = note.adds_to_id or note.id
        return _written(tx, row)


def sign_note(store: Store, *, by: Actor, note_id: uuid.UUID) -> NoteSigned:
    """Sign one's own note; the policies ask for the PIN again.

    Refused: the note of another, one that was corrected, and one that is signed already.
    """
    with store.write(intent="sign_note", by=by) as tx:
        note = tx.session.get_one(ClinicalNote, note_id)
        stay = tx.session.get_one(Encounter, note.encounter_id)
        guard.require(by, "sign_note", facts.of_stay(tx.session, stay, by=by, now=tx.now))
        if note.author_id != by.user_id:
            raise UserError(
                say("This is a note of {name}", name=note.author_name), say("Its author signs it.")
            )
        return _signed(tx, note)


def countersign_note(store: Store, *, by: Actor, note_id: uuid.UUID) -> NoteSigned:
    """Sign the note of another, as the doctor who answers for it; the policies ask for the PIN.

    Refused: one's own, one that was corrected, and one that the person has signed already.
    """
    with store.write(intent="countersign_note", by=by) as tx:
        note = tx.session.get_one(ClinicalNote, note_id)
        stay = tx.session.get_one(Encounter, note.encounter_id)
        about = facts.of_stay(tx.session, stay, by=by, now=tx.now)
        guard.require(by, "countersign_note", about)
        if note.author_id == by.user_id:
            raise UserError(say("This is your own note"), say("Sign it as its author."))
        if note.is_sensitive:
            guard.require(by, "view_sensitive_note", replace(about, kind="Chart"))
        return _signed(tx, note)


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


def _signed(tx: Tx, note: ClinicalNote) -> NoteSigned:
    _require_standing(tx, note)
    if tx.by.user_id in _signed_by(tx, note):
        raise UserError(say("You have signed this note already"), say("There is nothing to do."))
    row = NoteSignature(
        encounter_id=note.encounter_id,
        patient_id=note.patient_id,
        note_id=note.id,
        signed_by=tx.by.user_id,
        signed_by_name=tx.by.name,
        signed_at=tx.now,
        is_sensitive=note.is_sensitive,
        digest=queries.digest_of(note),
    )
    tx.add(row)
    tx.concerns(note.patient_id, encounter=str(note.encounter_id), note=str(note.id))
    return NoteSigned(note.id, tx.changed())


def _signed_by(tx: Tx, note: ClinicalNote) -> frozenset[uuid.UUID]:
    signed = select(NoteSignature.signed_by).where(NoteSignature.note_id == note.id)
    return frozenset(tx.session.scalars(signed))


def _require_standing(tx: Tx, note: ClinicalNote) -> None:
    newer = select(ClinicalNote.id).where(
        ClinicalNote.encounter_id == note.encounter_id, ClinicalNote.corrects_id == note.id
    )
    if note.is_withdrawn or tx.session.scalar(newer.limit(1)) is not None:
        raise UserError(say("This note was corrected already"), say("Correct the newer one."))


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
