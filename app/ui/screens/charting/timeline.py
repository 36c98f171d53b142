"""What happened in the stay, newest first, and whose chart this is."""

import uuid

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from app.domain.charting import TimelineEntryView
from app.domain.dates import date_words
from app.domain.news2 import ACKNOWLEDGEMENT
from app.domain.notes import NoteView, note_title
from app.ui.screens.charting.note_form import NoteForm
from app.ui.screens.charting.words import timeline_line
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.paint import Draw, Painted

WIDTH = 262
_SHOWN = 60


class Timeline(QFrame):
    """Words in order, so that assistive tools read them as they stand.

    `correction_wanted` names a note of this person; `form` opens below.
    """

    correction_wanted = Signal(object)  # NoteView

    def __init__(self, form: NoteForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aside")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Timeline"))
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
        head = row(Label(self.tr("Timeline"), "heading"), None, self._count, self.add_note, gap=8)
        head.setContentsMargins(16, 0, 16, 0)
        foot = Label(ACKNOWLEDGEMENT, "caption", "text3", wrap=True)
        foot.setContentsMargins(16, 6, 16, 0)
        self.setLayout(col(head, self._scroll, form, foot, gap=6, margins=(1, 12, 0, 12)))

    def show_entries(self, entries: tuple[TimelineEntryView, ...], *, me: uuid.UUID) -> None:
        """Show what happened; made anew only where it differs. `me` corrects notes of their own."""
        if entries == self._entries:
            return
        self._entries = entries
        lines: list[QWidget | None] = []
        day = None
        for entry in entries[:_SHOWN]:
            here = entry.at.astimezone()
            if here.date() != day:
                day = here.date()
                head = Label(date_words(day), "caption_strong", "text3")
                head.setContentsMargins(0, 6, 0, 4)
                lines.append(head)
            lines.append(_line(entry))
            if entry.note and entry.note.stands and entry.note.author_id == me:
                lines.append(self._correction(entry.note))
        hidden = len(entries) - _SHOWN
        self._count.setText(self.tr("{0} older").format(hidden) if hidden > 0 else "")
        inside = QWidget()
        inside.setLayout(col(*lines, None, gap=2, margins=(16, 0, 10, 0)))
        old = self._scroll.takeWidget()
        self._scroll.setWidget(inside)
        if old is not None:
            old.deleteLater()

    def _correction(self, note: NoteView) -> QWidget:
        button = Button(self.tr("Correct"), "ghost", fit="small")
        button.setAccessibleDescription(note_title(note))
        button.clicked.connect(lambda: self.correction_wanted.emit(note))
        made = QWidget()
        made.setLayout(row(None, button))
        return made


def _line(entry: TimelineEntryView) -> QWidget:
    icon, tone, title, detail = timeline_line(entry)
    clock = Label(f"{entry.at.astimezone():%H:%M}", "small", "text2")
    clock.setFixedWidth(42)
    words = [Label(title, "small_strong", wrap=True)]
    if detail:
        words.append(Label(detail, "caption", "text2", wrap=True))
    made = QWidget()
    line = row(
        col(clock, None, gap=0),
        col(_Mark(icon, tone), None, gap=0),
        col(*words, None, gap=0),
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
