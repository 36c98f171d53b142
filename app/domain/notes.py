"""Notes in a chart: what kinds there are, and what is shown of one."""

import datetime as dt
import enum
import hashlib
import json
import uuid
from dataclasses import dataclass
from typing import Final

from app.domain.words import say

LONGEST: Final = 4_000  # letters


class NoteKind(enum.StrEnum):
    """What a note is about."""

    NURSING = "nursing"
    MEDICAL = "medical"
    CONVERSATION = "conversation"  # with the patient or the family


class Seal(enum.StrEnum):
    """Whether a note still is what was signed."""

    WHOLE = "whole"
    BROKEN = "broken"
    HIDDEN = "hidden"  # the text is not for this reader, so that nothing can be compared


@dataclass(frozen=True, slots=True)
class SignatureView:
    """One signature under a note."""

    signer_id: uuid.UUID
    signer_name: str
    signed_at: dt.datetime
    seal: Seal


@dataclass(frozen=True, slots=True)
class NoteView:
    """One note; the text of a hidden one is empty, since it is not for this reader."""

    note_id: uuid.UUID
    kind: NoteKind
    text: str
    is_sensitive: bool
    is_hidden: bool
    author_id: uuid.UUID
    author_name: str
    written_at: dt.datetime
    is_correction: bool = False
    is_withdrawal: bool = False
    is_corrected: bool = False  # a later row replaces or withdraws it
    adds_to: uuid.UUID | None = None  # the note that it is an addendum to
    signatures: tuple[SignatureView, ...] = ()  # by time
    addenda: "tuple[NoteView, ...]" = ()  # those that stand, oldest first

    @property
    def is_signed(self) -> bool:
        """Whether it may only be added to."""
        return bool(self.signatures)

    def is_signed_by(self, user_id: uuid.UUID) -> bool:
        """Whether a person's signature stands under it."""
        return any(each.signer_id == user_id for each in self.signatures)

    @property
    def stands(self) -> bool:
        """Whether it counts: neither replaced, nor itself the withdrawal of another."""
        return not (self.is_corrected or self.is_withdrawal)


def digest(
    *,
    note_id: uuid.UUID,
    encounter_id: uuid.UUID,
    author_id: uuid.UUID,
    written_at: dt.datetime,
    kind: str,
    text: str,
) -> str:
    """Return the SHA-256 that a signature keeps of what was signed, in hexadecimal."""
    signed = [
        str(note_id), str(encounter_id), str(author_id), written_at.astimezone(dt.UTC).isoformat(),
        kind, text,
    ]  # fmt: skip
    return hashlib.sha256(json.dumps(signed, ensure_ascii=False).encode()).hexdigest()


def note_kind(value: str) -> NoteKind:
    """Return the kind of a stored note; one that a newer workstation made is a nursing note."""
    return NoteKind(value) if value in set(NoteKind) else NoteKind.NURSING


def note_title(note: NoteView) -> str:
    """Return what a note is, in a few words."""
    if note.is_withdrawal:
        return say("Note withdrawn")
    if note.is_corrected:
        return say("Note, corrected later")
    if note.adds_to is not None:
        return say("Addendum")
    if note.is_sensitive:
        return say("Sensitive note")
    return kind_words(note.kind)


def kind_words(kind: NoteKind) -> str:
    """Return a kind in words."""
    match kind:
        case NoteKind.NURSING:
            return say("Nursing note")
        case NoteKind.MEDICAL:
            return say("Medical note")
        case NoteKind.CONVERSATION:
            return say("Conversation")


def note_detail(note: NoteView) -> str:
    """Return the text of a note and who wrote it; of a hidden one, who may read it."""
    if note.is_withdrawal:
        return note.author_name
    if note.is_hidden:
        words = say("For the author, and the doctors and ward managers of the ward")
        return f"{words} · {note.author_name}"
    return f"{note.text} · {note.author_name}"
