"""Beside the board: who waits for a bed, and what comes next on the ward by time."""

import datetime as dt
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from app.domain.names import shown_name
from app.domain.ward import NextView, OccupantView, Urgency, WaitingView, WardBoardView
from app.ui.screens.ward.words import clock, spoken_person
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.paint import Draw, Painted, text_width

WIDTH = 288
_EDGE = 16


class Aside(QFrame):
    """`opened` opens a chart, `bed_wanted` begins to choose a bed."""

    opened = Signal(object)  # OccupantView
    bed_wanted = Signal(object)  # OccupantView

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aside")
        self.setFixedWidth(WIDTH)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayout(col(self._scroll, gap=0, margins=(1, 0, 0, 0)))
        self._shown: object = None

    def show_board(self, board: WardBoardView) -> None:
        """Show a newer state; the lists are made anew only where they differ."""
        lines = (board.waiting, board.coming, f"{board.at:%H:%M}")
        if lines == self._shown:
            return
        self._shown = lines
        parts: list[QWidget | int | None] = []
        if board.waiting:
            parts.append(self._head(self.tr("Waiting for a bed"), str(len(board.waiting))))
            parts += [self._waiting(each) for each in board.waiting]
            parts.append(_Rule())
        parts.append(self._head(self.tr("Next on the ward"), ""))
        coming = [_NextRow(each, now=board.at) for each in board.coming]
        for each in coming:
            each.clicked.connect(partial(self.opened.emit, each.person))
        parts += coming
        if not coming:
            empty = Label(self.tr("Nobody is on this ward."), "small", "text2")
            empty.setContentsMargins(_EDGE, 4, _EDGE, 4)
            parts.append(empty)
        inside = QWidget()
        inside.setLayout(col(*parts, None, gap=0, margins=(0, 12, 0, 12)))
        old = self._scroll.takeWidget()
        self._scroll.setWidget(inside)
        if old is not None:
            old.deleteLater()

    @staticmethod
    def _head(words: str, count: str) -> QWidget:
        made = QWidget()
        line = row(Label(words, "heading"), None, Label(count, "small", "text3"))
        line.setContentsMargins(_EDGE, 0, _EDGE, 6)
        made.setLayout(line)
        return made

    def _waiting(self, each: WaitingView) -> QWidget:
        person = each.occupant
        made = QWidget()
        button = Button(self.tr("Choose bed"), fit="small")
        name = shown_name(person.family_name, person.given_name)
        button.setAccessibleName(self.tr("Choose bed for {0}").format(name))
        button.clicked.connect(partial(self.bed_wanted.emit, person))
        wraps = Label(name, "strong", wrap=True)
        note = each.note or person.reason
        score = f"NEWS2 {person.score.text}" if person.score else self.tr("No observations yet")
        lines = col(
            _Rule(),
            row(wraps, Label(f"{person.age} {person.sex}", "small", "text2"), gap=8),
            *([Label(note, "small", "warn" if each.note else "text2", wrap=True)] if note else []),
            row(Label(score, "caption", "text3", wrap=True), button, gap=8),
            gap=4,
            margins=(_EDGE, 0, _EDGE, 10),
        )
        made.setLayout(lines)
        return made


class _Rule(Painted):
    def __init__(self) -> None:
        super().__init__(height=9)

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.hline(0, w, 0)


class _NextRow(QAbstractButton):
    """One thing to do: when, what, for whom; opens the chart."""

    def __init__(self, view: NextView, *, now: dt.datetime) -> None:
        super().__init__()
        self._view, self._now = view, now
        self.setFixedHeight(30)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        bed = f"Bed {view.bed_label}, " if view.bed_label else ""
        self.setAccessibleName(bed + spoken_person(view.occupant, now=now))
        name = shown_name(self.person.family_name, self.person.given_name)
        self.setToolTip(f"{self._when()} · {name}")

    @property
    def person(self) -> OccupantView:
        """Whose line it is."""
        return self._view.occupant

    def _when(self) -> str:
        at = self.person.due.due_at.astimezone(self._now.tzinfo)
        words = clock(at, now=self._now)
        return words if words == f"{at:%H:%M}" else f"{at:%d-%b}"

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        d, w, h = Draw(painter), self.width(), self.height()
        if self.underMouse():
            d.fill(0, 0, w, h, "hover")
        urgency = self.person.due.urgency
        tone = {Urgency.OVERDUE: "danger", Urgency.DUE: "warn"}.get(urgency, "text2")
        style = "small" if urgency is Urgency.LATER else "small_strong"
        d.text(_EDGE, 0, 48, h, self._when(), style, tone)
        d.text(70, 0, 40, h, self.tr("Obs"), "small", "text2")
        late = self.tr("late") if urgency is Urgency.OVERDUE else ""
        if late:
            d.text(_EDGE, 0, w - 2 * _EDGE, h, late, "caption_strong", "danger", align="right")
        room = w - 104 - _EDGE - (text_width(late, "caption_strong") + 8 if late else 0)
        words = f"{self._view.bed_label} {self.person.family_name.upper()}".strip()
        fits = text_width(words, "small") <= room
        d.text(104, 0, room, h, words, "small" if fits else "caption", wrap=not fits)
        if self.hasFocus():
            d.focus_ring(w - 4, h - 2, x=2, y=1)
        painter.end()
