"""What is done with notes: written with a draft for each stay, put right, signed, added to."""

import enum
import uuid
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Protocol

from app.domain.charting import ChartView
from app.domain.errors import UserError
from app.domain.notes import NoteKind, NoteView, note_kind
from app.domain.words import say
from app.services import guard, notes
from app.services.notes import NoteSigned, NoteWritten
from app.ui.context import Context

if TYPE_CHECKING:
    from app.data.store import Store


class Offer(enum.Enum):
    """What a person can do with a note in the timeline."""

    CORRECT = enum.auto()
    SIGN = enum.auto()
    COUNTERSIGN = enum.auto()
    ADD = enum.auto()


@dataclass(frozen=True, slots=True)
class TypedNote:
    """What stands in the form."""

    text: str = ""
    kind: str = NoteKind.NURSING.value
    sensitive: str = ""  # "yes" or empty: drafts are texts


class NoteFormView(Protocol):
    """What the presenter tells the form."""

    def show_form(self, typed: TypedNote, *, head: str) -> None:
        """Open with these words; `head` names the note to be put right or added to, if any."""

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
        self._about: NoteView | None = None  # the note to be put right, or added to if signed
        self._typed = TypedNote()
        self._is_open = self._is_saving = False

    @property
    def may_write(self) -> bool:
        """Whether this person's role writes notes at all."""
        return guard.allowed(self._context.session(), "write_note")

    @property
    def has_draft(self) -> bool:
        """Whether something is typed and not kept."""
        old = self._about.text if self._about and not self._about.is_signed else ""
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
            self._view.show_form(self._typed, head=self._head())

    def correct(self, note: NoteView) -> None:
        """Put one's own note right."""
        self.leave()
        kept = TypedNote(note.text, note.kind.value, "yes" if note.is_sensitive else "")
        self._open(note, kept)

    def add_to(self, note: NoteView) -> None:
        """Add to a signed note."""
        self.leave()
        self._open(note, TypedNote("", note.kind.value, "yes" if note.is_sensitive else ""))

    def offers(self, note: NoteView) -> tuple[Offer, ...]:
        """Return what the person at work can do with a note."""
        by = self._context.session()
        if not note.stands or note.is_hidden:
            return ()
        is_mine, has_mine = note.author_id == by.user_id, note.is_signed_by(by.user_id)
        found = {
            Offer.CORRECT: is_mine and not note.is_signed and self.may_write,
            Offer.SIGN: is_mine and not has_mine and guard.allowed(by, "sign_note"),
            Offer.COUNTERSIGN: not is_mine
            and not has_mine
            and note.is_signed
            and guard.allowed(by, "countersign_note"),
            Offer.ADD: note.is_signed and note.adds_to is None and self.may_write,
        }
        return tuple(offer for offer, is_offered in found.items() if is_offered)

    def sign(self, note: NoteView) -> None:
        """Sign a note; the window asks for the PIN where the policies do."""
        by, note_id = self._context.session(), note.note_id
        is_mine = note.author_id == by.user_id

        def signed(_done: NoteSigned) -> None:
            self._context.toast(say("Note signed"))

        self._context.call(
            lambda store: (
                notes.sign_note(store, by=by, note_id=note_id)
                if is_mine
                else notes.countersign_note(store, by=by, note_id=note_id)
            ),
            signed,
        )

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
        self._set_saving(is_saving=True)
        by, typed, stay_id, about = self._context.session(), self._typed, self._stay_id, self._about

        def write(store: "Store") -> NoteWritten:
            if about is None:
                return notes.write_note(
                    store, by=by, encounter_id=stay_id, kind=note_kind(typed.kind),
                    text=typed.text, sensitive=bool(typed.sensitive),
                )  # fmt: skip
            if about.is_signed:
                return notes.add_addendum(store, by=by, note_id=about.note_id, text=typed.text)
            return notes.correct_note(store, by=by, note_id=about.note_id, text=typed.text)

        self._context.call(write, self._saved, refused=self._refused)

    def _saved(self, _done: NoteWritten) -> None:
        self._set_saving(is_saving=False)
        if (key := self._key()) is not None:
            self._context.drafts.drop(key)
        is_correction = self._about is not None and not self._about.is_signed
        self._context.toast(say("Note corrected") if is_correction else say("Note kept"))
        self._close()

    def _refused(self, refusal: UserError) -> None:
        self._set_saving(is_saving=False)
        self._view.show_refusal(refusal.title, refusal.hint)

    def _set_saving(self, *, is_saving: bool) -> None:
        self._is_saving = is_saving
        self._view.show_busy(is_busy=is_saving)

    def _open(self, about: NoteView | None, typed: TypedNote) -> None:
        self._about, self._typed, self._is_open = about, typed, True
        self._view.show_form(typed, head=self._head())
        key = self._key()

        def restore(content: dict[str, str] | None) -> None:
            if content is not None and key == self._key() and not self.has_draft:
                self._typed = TypedNote(**content)
                self._view.show_form(self._typed, head=self._head())

        if key is not None:
            self._context.drafts.load(key, restore)

    def _close(self) -> None:
        self._about, self._typed, self._is_open = None, TypedNote(), False
        self._view.close_form()

    def _head(self) -> str:
        if self._about is None:
            return ""
        at = f"{self._about.written_at.astimezone():%H:%M}"
        if self._about.is_signed:
            return say("Addendum to the signed note of {time}", time=at)
        return say("Correct the note of {time}; without text it is withdrawn", time=at)

    def _key(self) -> str | None:
        if self._about is not None:
            what = "addendum" if self._about.is_signed else "note_correction"
            return f"{what}:{self._about.note_id}"
        return f"note:{self._stay_id}" if self._stay_id else None
