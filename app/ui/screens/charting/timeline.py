"""What happened in the stay, newest first, and whose chart this is."""

import uuid
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from app.domain.charting import TimelineEntryView
from app.domain.dates import date_words
from app.domain.news2 import ACKNOWLEDGEMENT
from app.domain.notes import NoteView
from app.domain.words import say
from app.ui.screens.charting.note_form import NoteForm
from app.ui.screens.charting.note_lines import OfferButton, note_lines, shown_time
from app.ui.screens.charting.note_presenter import Offer
from app.ui.screens.charting.plan_form import PlanLine
from app.ui.screens.charting.words import timeline_line
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.paint import Draw, Painted

WIDTH = 262
_SHOWN = 60


class Timeline(QFrame):
    """Words in order, so that assistive tools read them as they stand; `form` opens below them.

    The care plan stands above, since what was decided about it is told here.

    What can be done with a note stands under it, and the addenda to a signed one.
    """

    def __init__(self, form: NoteForm, plan: PlanLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aside")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Timeline"))
        self._form = form
        self._entries: tuple[TimelineEntryView, ...] | None = None
        self._count = Label("", "small", "text3")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("Timeline"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add_note = Button(self.tr("Add note"), icon="pencil", fit="small", key="N")
        self.add_note.setVisible(form.may_write)
        self.add_note.clicked.connect(form.begin)
        form.left.connect(self._scroll.setFocus)
        self.to_sign = Button("", "ghost", fit="small", key="S")
        self.to_sign.clicked.connect(self.go_to_unsigned)
        self.to_sign.hide()
        head = row(Label(self.tr("Timeline"), "heading"), None, self._count, self.add_note, gap=8)
        head.setContentsMargins(16, 0, 16, 0)
        below = row(self.to_sign, None, margins=(8, 0, 16, 0))
        foot = Label(ACKNOWLEDGEMENT, "caption", "text3", wrap=True)
        foot.setContentsMargins(16, 6, 16, 0)
        parts = (plan, head, below, self._scroll, form, foot)
        self.setLayout(col(*parts, gap=6, margins=(1, 10, 0, 12)))

    def show_entries(self, entries: tuple[TimelineEntryView, ...]) -> None:
        """Show what happened; made anew only where it differs."""
        if entries == self._entries:
            return
        self._entries = entries
        shown = entries[:_SHOWN]
        notes = {entry.note.note_id: entry.note for entry in shown if entry.note}
        lines: list[QWidget | None] = []
        day = None
        for entry in shown:
            here = entry.at.astimezone()
            if here.date() != day:
                day = here.date()
                head = Label(date_words(day), "caption_strong", "text3")
                head.setContentsMargins(0, 6, 0, 4)
                lines.append(head)
            lines.append(self._line(entry, notes))
        hidden = len(entries) - _SHOWN
        self._count.setText(self.tr("{0} older").format(hidden) if hidden > 0 else "")
        inside = QWidget()
        inside.setLayout(col(*lines, None, gap=2, margins=(16, 0, 10, 0)))
        had_focus = self._scroll.isAncestorOf(self.focusWidget() or self)
        old = self._scroll.takeWidget()
        self._scroll.setWidget(inside)
        if old is not None:
            old.deleteLater()
        if had_focus:
            self._scroll.setFocus()
        count = len(self._unsigned())
        self.to_sign.set_words(
            say("{n} notes of yours to sign", "{n} note of yours to sign", count, n=count)
        )
        self.to_sign.setVisible(count > 0)

    def go_to_unsigned(self) -> bool:
        """Put the focus on the newest note of this person that is to be signed, if there is one."""
        for button in self._unsigned()[:1]:
            self._scroll.ensureWidgetVisible(button)
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def _unsigned(self) -> list[OfferButton]:
        inside = self._scroll.widget()
        found = inside.findChildren(OfferButton) if inside else []
        return [button for button in found if button.offer is Offer.SIGN]

    def _line(self, entry: TimelineEntryView, notes: dict[uuid.UUID, NoteView]) -> QWidget:
        note = entry.note
        root = notes.get(note.adds_to) if note and note.stands and note.adds_to else None
        if note and root:
            written = shown_time(root.written_at, beside=note.written_at)
            title = say("Addendum to the note of {time}", time=written)
            return _line(entry, title=title, detail=note.author_name)
        below = note_lines(note, offers=self._form.offers, chosen=self._choose) if note else []
        return _line(entry, below=below)

    def _choose(self, offer: Offer, note: NoteView) -> None:
        match offer:
            case Offer.CORRECT:
                self._form.correct(note)
            case Offer.ADD:
                self._form.add_to(note)
            case Offer.SIGN | Offer.COUNTERSIGN:
                self._form.sign(note)


def _line(
    entry: TimelineEntryView, *, title: str = "", detail: str = "", below: Sequence[QWidget] = ()
) -> QWidget:
    icon, tone, usual, words = timeline_line(entry)
    clock = Label(f"{entry.at.astimezone():%H:%M}", "small", "text2")
    clock.setFixedWidth(42)
    lines = [Label(title or usual, "small_strong", wrap=True)]
    if shown := detail or words:
        lines.append(Label(shown, "caption", "text2", wrap=True))
    made = QWidget()
    line = row(
        col(clock, None, gap=0),
        col(_Mark(icon, tone), None, gap=0),
        col(*lines, *below, None, gap=0),
        gap=6,
    )
    line.setStretch(2, 1)
    line.setContentsMargins(0, 2, 0, 6)
    made.setLayout(line)
    return made


class _Mark(Painted):
    def __init__(self, icon: str, tone: str) -> None:
        super().__init__(height=24, width=24)
        self._icon, self._tone = icon, tone

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        grounds = {"danger": "danger_soft", "warn": "warn_soft", "caution": "caution_soft"}
        d.box(0, 0, w, h, grounds.get(self._tone, "sunk"), radius=12)
        d.icon(self._icon, 5, 5, 14, self._tone)
