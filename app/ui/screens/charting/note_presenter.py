"""What the note form does: a draft for each stay, a new note, or one's own put right."""

import uuid
from dataclasses import asdict, dataclass
from typing import Protocol

from app.domain.charting import ChartView
from app.domain.errors import UserError
from app.domain.notes import NoteKind, NoteView, note_kind
from app.domain.words import say
from app.services import guard, notes
from app.services.notes import NoteWritten
from app.ui.context import Context


@dataclass(frozen=True, slots=True)
class TypedNote:
    """What stands in the form."""

    text: str = ""
    kind: str = NoteKind.NURSING.value
    sensitive: str = ""  # "yes" or empty: drafts are texts


class NoteFormView(Protocol):
    """What the presenter tells the form."""

    def show_form(self, typed: TypedNote, *, correcting: str) -> None:
        """Open with these words; `correcting` names the note to be put right, or is empty."""

    def close_form(self) -> None:
        """Go."""

    def show_refusal(self, title: str, hint: str) -> None:
        """Say why it was not kept."""

    def show_busy(self, *, is_busy: bool) -> None:
        """Say that it is being kept."""


class NotePresenter:
    """Holds which stay is open and what was typed for it."""

    def __init__(self, view: NoteFormView, context: Context) -> None:
        self._view, self._context = view, context
        self._stay_id: uuid.UUID | None = None
        self._correcting: NoteView | None = None
        self._typed = TypedNote()
        self._is_open = self._is_saving = False

    @property
    def may_write(self) -> bool:
        """Whether this person's role writes notes at all."""
        return guard.allowed(self._context.session(), "write_note")

    @property
    def has_draft(self) -> bool:
        """Whether something is typed and not kept."""
        old = self._correcting.text if self._correcting else ""
        return self._is_open and self._typed.text.strip() != old

    def show_chart(self, chart: ChartView) -> None:
        """Turn to a stay; what was typed for another stays as its draft."""
        if chart.encounter_id != self._stay_id:
            self.leave()
            self._stay_id = chart.encounter_id

    def begin(self) -> None:
        """N: write a note, where its draft was left."""
        if not self.may_write:
            self._context.say(say("Your role writes no notes"))
        elif self._stay_id is None:
            self._context.say(say("A note belongs to a stay: admit the patient first"))
        elif not self._is_open:
            self._open(None, TypedNote())
        else:
            self._view.show_form(self._typed, correcting=self._head())

    def correct(self, note: NoteView) -> None:
        """Put one's own note right."""
        self.leave()
        kept = TypedNote(note.text, note.kind.value, "yes" if note.is_sensitive else "")
        self._open(note, kept)

    def typed(self, typed: TypedNote) -> None:
        """The form holds something else."""
        self._typed = typed

    def keep_draft(self) -> None:
        """Keep what is typed, encrypted, so that a lock or a power cut loses nothing."""
        key = self._key()
        if not self._is_open or key is None:
            return
        if self.has_draft:
            self._context.drafts.save(key, asdict(self._typed))
        else:
            self._context.drafts.drop(key)

    def leave(self) -> None:
        """Esc: close; what is typed stays as a draft."""
        if self._is_open:
            if self.has_draft:
                self._context.say(say("Kept as a draft."))
            self.keep_draft()
            self._close()

    def save(self) -> None:
        """Keep the note for good."""
        if self._is_saving or self._stay_id is None:
            return
        by, typed, stay_id, old = self._context.session(), self._typed, self._stay_id, None
        if self._correcting is not None:
            old = self._correcting.note_id
        self._set_saving(is_saving=True)
        self._context.call(
            lambda store: (
                notes.correct_note(store, by=by, note_id=old, text=typed.text)
                if old is not None
                else notes.write_note(
                    store, by=by, encounter_id=stay_id, kind=note_kind(typed.kind),
                    text=typed.text, sensitive=bool(typed.sensitive),
                )
            ),
            self._saved,
            refused=self._refused,
        )  # fmt: skip

    def _saved(self, _done: NoteWritten) -> None:
        self._set_saving(is_saving=False)
        if (key := self._key()) is not None:
            self._context.drafts.drop(key)
        self._context.toast(say("Note corrected") if self._correcting else say("Note kept"))
        self._close()

    def _refused(self, refusal: UserError) -> None:
        self._set_saving(is_saving=False)
        self._view.show_refusal(refusal.title, refusal.hint)

    def _set_saving(self, *, is_saving: bool) -> None:
        self._is_saving = is_saving
        self._view.show_busy(is_busy=is_saving)

    def _open(self, correcting: NoteView | None, typed: TypedNote) -> None:
        self._correcting, self._typed, self._is_open = correcting, typed, True
        self._view.show_form(typed, correcting=self._head())
        key = self._key()

        def restore(content: dict[str, str] | None) -> None:
            if content is not None and key == self._key() and not self.has_draft:
                self._typed = TypedNote(**content)
                self._view.show_form(self._typed, correcting=self._head())

        if key is not None:
            self._context.drafts.load(key, restore)

    def _close(self) -> None:
        self._correcting, self._typed, self._is_open = None, TypedNote(), False
        self._view.close_form()

    def _head(self) -> str:
        if self._correcting is None:
            return ""
        at = f"{self._correcting.written_at.astimezone():%H:%M}"
        return say("Correct the note of {time}; without text it is withdrawn", time=at)

    def _key(self) -> str | None:
        if self._correcting is not None:
            return f"note_correction:{self._correcting.note_id}"
        return f"note:{self._stay_id}" if self._stay_id else None
