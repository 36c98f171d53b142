"""Beside the board: who comes, who waits for a bed, who goes, and what is next by time."""

import datetime as dt
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from app.domain.dates import day_words
from app.domain.names import shown_name
from app.domain.ward import (
    ArrivalView,
    DueView,
    NextView,
    OccupantView,
    Urgency,
    WaitingView,
    WardBoardView,
)
from app.domain.words import say
from app.ui.screens.ward.words import clock, due_line, due_word, spoken_person
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.paint import Draw, Painted, text_width

WIDTH = 288
_EDGE = 16


class Aside(QFrame):
    """`opened` opens a chart, `bed_wanted` begins to choose a bed, `came` receives somebody.

    `changed` asks how somebody who is expected comes instead.
    """

    ward_tasks = Signal()  # the tasks of the ward are wanted
    came = Signal(object)  # ArrivalView
    changed = Signal(object)  # ArrivalView
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
        lines = (
            board.arrivals, board.waiting, board.going, board.to_sign, board.coming,
            board.ward_tasks, board.open_ward_tasks, f"{board.at:%H:%M}",
        )  # fmt: skip
        if lines == self._shown:
            return
        self._shown = lines
        parts: list[QWidget | int | None] = []
        if board.arrivals:
            parts.append(self._head(self.tr("Arriving"), str(len(board.arrivals))))
            parts += [self._arrival(each, now=board.at) for each in board.arrivals]
            parts.append(_Rule())
        if board.waiting:
            parts.append(self._head(self.tr("Waiting for a bed"), str(len(board.waiting))))
            parts += [self._waiting(each) for each in board.waiting]
            parts.append(_Rule())
        if board.going:
            parts.append(self._head(self.tr("Going home"), str(len(board.going))))
            parts += [self._line(_GoingRow(each, now=board.at)) for each in board.going]
            parts.append(_Rule())
        if board.to_sign:
            notes = sum(each.occupant.to_sign for each in board.to_sign)
            parts.append(self._head(self.tr("Your notes to sign"), str(notes)))
            parts += [self._line(_ToSignRow(each, now=board.at)) for each in board.to_sign]
            parts.append(_Rule())
        if board.open_ward_tasks:
            parts.append(self._ward_tasks_head(board.open_ward_tasks))
            parts += [_WardTaskLine(each, now=board.at) for each in board.ward_tasks]
            parts.append(_Rule())
        parts.append(self._head(self.tr("Next on the ward"), ""))
        parts += [self._line(_NextRow(each, now=board.at)) for each in board.coming]
        if not board.coming:
            empty = Label(self.tr("Nobody is on this ward."), "small", "text2")
            empty.setContentsMargins(_EDGE, 4, _EDGE, 4)
            parts.append(empty)
        inside = QWidget()
        inside.setLayout(col(*parts, None, gap=0, margins=(0, 12, 0, 12)))
        old = self._scroll.takeWidget()
        self._scroll.setWidget(inside)
        if old is not None:
            old.deleteLater()

    def _ward_tasks_head(self, count: int) -> QWidget:
        words = say("{n} open", "{n} open", count, n=count)
        button = Button(words, "ghost", fit="small")
        button.setAccessibleName(say("Tasks of the ward") + f", {words}")
        button.clicked.connect(self.ward_tasks)
        made = QWidget()
        head = Label(say("Tasks of the ward"), "heading")
        made.setLayout(row(head, None, button, margins=(_EDGE, 0, 4, 4)))
        return made

    def _line(self, line: "_Row") -> "_Row":
        line.clicked.connect(partial(self.opened.emit, line.person))
        return line

    @staticmethod
    def _head(words: str, count: str) -> QWidget:
        made = QWidget()
        line = row(Label(words, "heading"), None, Label(count, "small", "text3"))
        line.setContentsMargins(_EDGE, 0, _EDGE, 6)
        made.setLayout(line)
        return made

    def focus_arrivals(self) -> None:
        """Put the focus on the first arrival."""
        if (first := self.findChild(Button)) is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _arrival(self, each: ArrivalView, *, now: dt.datetime) -> QWidget:
        made = QWidget()
        button = Button(self.tr("Receive"), fit="small")
        name = shown_name(each.family_name, each.given_name)
        button.setAccessibleName(self.tr("Receive {0}").format(name))
        button.clicked.connect(partial(self.came.emit, each))
        change = Button(self.tr("Change"), "ghost", fit="small")
        change.setAccessibleName(self.tr("Change the arrival of {0}").format(name))
        change.clicked.connect(partial(self.changed.emit, each))
        bed = self.tr("Bed {0} kept").format(each.bed_label) if each.bed_label else ""
        is_late = each.expected_at <= now
        when = self.tr("Expected {0}").format(clock(each.expected_at, now=now))
        made.setLayout(
            col(
                _Rule(),
                row(
                    Label(name, "strong", wrap=True),
                    Label(f"{each.age} {each.sex}", "small", "text2"),
                    gap=8,
                ),
                Label(when, "small_strong" if is_late else "small", "warn" if is_late else "text2"),
                *([Label(each.reason, "small", "text2", wrap=True)] if each.reason else []),
                row(
                    Label(bed or self.tr("No bed yet"), "caption", "text2"),
                    None,
                    change,
                    button,
                    gap=4,
                ),
                gap=4,
                margins=(_EDGE, 0, _EDGE, 10),
            )
        )
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


class _Row(QAbstractButton):
    """A line about one patient that opens the chart."""

    def __init__(self, view: NextView, *, now: dt.datetime) -> None:
        super().__init__()
        self._view, self._now = view, now
        self.setFixedHeight(30)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def person(self) -> OccupantView:
        """Whose line it is."""
        return self._view.occupant

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        d, w, h = Draw(painter), self.width(), self.height()
        if self.underMouse():
            d.fill(0, 0, w, h, "hover")
        self.draw(d, w, h)
        if self.hasFocus():
            d.focus_ring(w - 4, h - 2, x=2, y=1)
        painter.end()

    def draw(self, d: Draw, w: int, h: int) -> None:
        """Paint the line."""
        raise NotImplementedError

    def _draw_name(self, d: Draw, x: int, h: int, room: float) -> None:
        words = f"{self._view.bed_label} {self.person.family_name.upper()}".strip()
        fits = text_width(words, "small") <= room
        d.text(x, 0, room, h, words, "small" if fits else "caption", wrap=not fits)


class _GoingRow(_Row):
    """Who goes home, and when."""

    def __init__(self, view: NextView, *, now: dt.datetime) -> None:
        super().__init__(view, now=now)
        at = self.person.going_at
        self._when = clock(at, now=now) if at else ""
        self._is_late = at is not None and at <= now
        name = shown_name(self.person.family_name, self.person.given_name)
        self.setAccessibleName(self.tr("{0} goes home {1}").format(name, self._when))
        self.setToolTip(self.accessibleName())

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        style, tone = ("small_strong", "warn") if self._is_late else ("small", "text2")
        d.text(_EDGE, 0, 110, h, self._when, style, tone)
        x = int(_EDGE + max(54, text_width(self._when, style) + 12))
        self._draw_name(d, x, h, w - x - _EDGE)


class _ToSignRow(_Row):
    """In whose chart the person at work has notes to sign, and how many."""

    def __init__(self, view: NextView, *, now: dt.datetime) -> None:
        super().__init__(view, now=now)
        count = self.person.to_sign
        self._count = say("{n} notes", "{n} note", count, n=count)
        name = shown_name(self.person.family_name, self.person.given_name)
        self.setAccessibleName(self.tr("{0} to sign, {1}").format(self._count, name))
        self.setToolTip(self.accessibleName())

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.icon("pencil", _EDGE, (h - 14) / 2, 14, "text2")
        taken = text_width(self._count, "small") + 8
        d.text(_EDGE, 0, w - 2 * _EDGE, h, self._count, "small", "text2", align="right")
        self._draw_name(d, _EDGE + 22, h, w - 2 * _EDGE - 22 - taken)


class _WardTaskLine(QWidget):
    """One task of the ward that has a time."""

    def __init__(self, due: DueView, *, now: dt.datetime) -> None:
        super().__init__()
        tone = {Urgency.OVERDUE: "danger", Urgency.DUE: "warn"}.get(due.urgency, "text2")
        style = "small" if due.urgency is Urgency.LATER else "small_strong"
        when = Label(clock(due.due_at, now=now), style, tone)
        words = Label(due.words, "small", wrap=True)
        line = row(col(when, None, gap=0), words, gap=12, margins=(_EDGE, 2, _EDGE, 6))
        line.setStretch(1, 1)
        self.setLayout(line)


class _NextRow(_Row):
    """One thing to do: when, what, for whom."""

    def __init__(self, view: NextView, *, now: dt.datetime) -> None:
        super().__init__(view, now=now)
        bed = say("Bed {bed}", bed=view.bed_label) + ", " if view.bed_label else ""
        self._due = view.due or self.person.due
        said = self._due.words or due_line(self._due, now=now).words
        self.setAccessibleName(f"{bed}{said}, {spoken_person(view.occupant, now=now)}")
        name = shown_name(self.person.family_name, self.person.given_name)
        self.setToolTip(" · ".join(filter(None, (self._when(), name, self._due.words))))

    def _when(self) -> str:
        at = self._due.due_at.astimezone(self._now.tzinfo)
        words = clock(at, now=self._now)
        return words if words == f"{at:%H:%M}" else day_words(at.date())

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        urgency = self._due.urgency
        tone = {Urgency.OVERDUE: "danger", Urgency.DUE: "warn"}.get(urgency, "text2")
        style = "small" if urgency is Urgency.LATER else "small_strong"
        d.text(_EDGE, 0, 48, h, self._when(), style, tone)
        what = due_word(self._due)
        name_x = 78 + max(26, int(d.text(70, 0, 90, h, what, "small", "text2")))
        late = self.tr("late") if urgency is Urgency.OVERDUE else ""
        if late:
            d.text(_EDGE, 0, w - 2 * _EDGE, h, late, "caption_strong", "danger", align="right")
        taken = text_width(late, "caption_strong") + 8 if late else 0
        self._draw_name(d, name_x, h, w - name_x - _EDGE - taken)
