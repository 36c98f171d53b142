"""What happened in the stay, newest first, and whose chart this is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from app.domain.charting import TimelineEntryView
from app.domain.dates import date_words
from app.domain.news2 import ACKNOWLEDGEMENT
from app.ui.screens.charting.words import timeline_line
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.paint import Draw, Painted

WIDTH = 262
_SHOWN = 60


class Timeline(QFrame):
    """Words in order, so that assistive tools read them as they stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
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
        self._latest = Label("", "small", "text2", wrap=True)
        self._latest.setContentsMargins(16, 0, 16, 0)
        self._latest.hide()
        head = row(Label(self.tr("Timeline"), "heading"), None, self._count)
        head.setContentsMargins(16, 0, 16, 0)
        foot = Label(ACKNOWLEDGEMENT, "caption", "text3", wrap=True)
        foot.setContentsMargins(16, 6, 16, 0)
        self.setLayout(col(head, self._latest, self._scroll, foot, gap=6, margins=(1, 12, 0, 12)))

    def show_latest(self, words: str) -> None:
        """Say where the set stands that was written last; nothing to say hides the line."""
        self._latest.setText(self.tr("Latest set: {0}").format(words))
        self._latest.setVisible(bool(words))

    def show_entries(self, entries: tuple[TimelineEntryView, ...]) -> None:
        """Show what happened; made anew only where it differs."""
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
        hidden = len(entries) - _SHOWN
        self._count.setText(self.tr("{0} older").format(hidden) if hidden > 0 else "")
        inside = QWidget()
        inside.setLayout(col(*lines, None, gap=2, margins=(16, 0, 10, 0)))
        old = self._scroll.takeWidget()
        self._scroll.setWidget(inside)
        if old is not None:
            old.deleteLater()


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
