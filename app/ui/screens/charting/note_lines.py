"""What stands under a note in the timeline: signatures, what can be done with it, addenda."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from app.domain.notes import NoteView, Seal, SignatureView, note_title
from app.domain.words import say
from app.ui.screens.charting.note_presenter import Offer
from app.ui.screens.charting.words import moment
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.paint import Draw, Painted

_SEALS = {  # glyph, token
    Seal.WHOLE: ("circle-check", "ok"),
    Seal.BROKEN: ("octagon-alert", "danger"),
    Seal.HIDDEN: ("lock", "text3"),
}


class OfferButton(Button):
    """One thing to do with a note."""

    def __init__(self, offer: Offer, note: NoteView) -> None:
        super().__init__(_words(offer), "ghost", fit="small")
        self.offer, self.note = offer, note
        self.setAccessibleDescription(note_title(note))


def note_lines(
    note: NoteView,
    *,
    offers: Callable[[NoteView], tuple[Offer, ...]],
    chosen: Callable[[Offer, NoteView], None],
) -> list[QWidget]:
    """Return the lines under a note; `chosen` hears what is to be done with which note."""
    if not note.stands:
        return []
    lines: list[QWidget] = [_signature(each, beside=note.written_at) for each in note.signatures]
    if not note.is_signed:
        lines.append(Label(say("Not signed yet"), "caption", "text3"))
    for addendum in note.addenda if note.adds_to is None else ():
        lines += _addendum(addendum, beside=note.written_at)
        lines += note_lines(addendum, offers=offers, chosen=chosen)
    if offered := offers(note):
        buttons = [OfferButton(offer, note) for offer in offered]
        for button in buttons:
            button.clicked.connect(lambda _=False, b=button: chosen(b.offer, b.note))
        lines.append(_inside(row(None, *buttons, gap=0)))
    return lines


def shown_time(at: dt.datetime, *, beside: dt.datetime) -> str:
    """Return a time as it stands beside another one: the date only where it is not the same."""
    here = at.astimezone()
    return f"{here:%H:%M}" if here.date() == beside.astimezone().date() else moment(at)


def signature_words(signature: SignatureView, *, beside: dt.datetime) -> str:
    """Return who signed when, and how the seal is; `beside` is when the note was written."""
    at = shown_time(signature.signed_at, beside=beside)
    who = say("Signed by {name} at {time}", name=signature.signer_name, time=at)
    match signature.seal:
        case Seal.WHOLE:
            return f"{who} · " + say("seal whole")
        case Seal.BROKEN:
            return f"{who} · " + say("seal broken: this is not what was signed. Tell IT.")
        case Seal.HIDDEN:
            return f"{who} · " + say("seal not compared")


def _signature(signature: SignatureView, *, beside: dt.datetime) -> QWidget:
    icon, tone = _SEALS[signature.seal]
    is_broken = signature.seal is Seal.BROKEN
    style, ink = ("caption_strong", "danger") if is_broken else ("caption", "text2")
    line = row(
        col(_Glyph(icon, tone), None, gap=0),
        Label(signature_words(signature, beside=beside), style, ink, wrap=True),
        gap=4,
    )
    line.setStretch(1, 1)
    return _inside(line)


def _addendum(note: NoteView, *, beside: dt.datetime) -> list[QWidget]:
    at = shown_time(note.written_at, beside=beside)
    head = Label(say("Addendum {time}", time=at), "small_strong", wrap=True)
    head.setContentsMargins(0, 6, 0, 0)
    text = Label(f"{note.text} · {note.author_name}", "caption", "text2", wrap=True)
    if note.is_hidden:
        text.setText(note.author_name)
    return [head, text]


def _inside(layout: QLayout) -> QWidget:
    made = QWidget()
    made.setLayout(layout)
    return made


def _words(offer: Offer) -> str:
    words = {
        Offer.CORRECT: QCoreApplication.translate("Timeline", "Correct"),
        Offer.SIGN: QCoreApplication.translate("Timeline", "Sign"),
        Offer.COUNTERSIGN: QCoreApplication.translate("Timeline", "Countersign"),
        Offer.ADD: QCoreApplication.translate("Timeline", "Add to it"),
    }
    return words[offer]


class _Glyph(Painted):
    def __init__(self, icon: str, tone: str) -> None:
        super().__init__(height=16, width=14)
        self._icon, self._tone = icon, tone

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.icon(self._icon, 0, 1, 14, self._tone)
