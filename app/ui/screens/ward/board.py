"""The beds in their bays; arrows move through them, one Tab stop for all."""

import datetime as dt
import uuid
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget
from typing_extensions import override

from app.domain.ward import BayView, BedView, Filter, WardBoardView, shows
from app.ui.screens.ward.card import BedCard
from app.ui.widgets.paint import Draw, Painted, text_width

_ACROSS = 4
_GUTTER, _GAP = 86, 12

_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class Board(QScrollArea):
    """A grid of bed cards; `opened` is Enter or a click on one, `dropped` a patient on another."""

    opened = Signal(object)  # BedView
    dropped = Signal(object, object)  # BedView left, BedView wanted
    menu_wanted = Signal(object, object)  # BedView, QPoint on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Beds"))
        self._shown: tuple[tuple[str, tuple[uuid.UUID, ...]], ...] = ()
        self._cards: dict[uuid.UUID, BedCard] = {}
        self._rows: list[list[BedCard]] = []
        self._bay_rows: list[int] = []  # first row of each bay shown
        self._current: BedCard | None = None

    @property
    def current(self) -> BedView | None:
        """The bed that the keys speak of."""
        return self._current.bed if self._current else None

    def show_board(self, board: WardBoardView, wanted: Filter) -> int:
        """Show the beds of a filter and return how many they are; the focus stays on its bed."""
        bays = [(bay, tuple(bed for bed in bay.beds if shows(bed, wanted))) for bay in board.bays]
        bays = [(bay, beds) for bay, beds in bays if beds]
        shape = tuple((bay.name, tuple(b.bed_id for b in beds)) for bay, beds in bays)
        if shape != self._shown:
            self._build(bays, now=board.at)
            self._shown = shape
        else:
            for bed in (bed for _, beds in bays for bed in beds):
                self._cards[bed.bed_id].show_bed(bed, now=board.at)
        return len(self._cards)

    def focus_board(self) -> None:
        """Put the focus on the bed it was on, or the first."""
        if self._current is not None:
            self._current.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_bay(self, number: int) -> bool:
        """Put the focus on the first bed of the nth bay shown, from 1."""
        if not 1 <= number <= len(self._bay_rows):
            return False
        self._rows[self._bay_rows[number - 1]][0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := _STEPS.get(Qt.Key(event.key())):
            self._step(*step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._current:
            self._current.click()
        else:
            event.ignore()

    def _build(
        self, bays: Sequence[tuple[BayView, tuple[BedView, ...]]], *, now: dt.datetime
    ) -> None:
        wanted = self._current.bed.bed_id if self._current else None
        had_focus = self._current is not None and self._current.hasFocus()
        self._cards, self._rows, self._bay_rows, self._current = {}, [], [], None
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(_GAP)
        for column in range(1, _ACROSS + 1):
            grid.setColumnStretch(column, 1)
        for bay, beds in bays:
            self._bay_rows.append(len(self._rows))
            grid.addWidget(_Gutter(bay), len(self._rows), 0)
            for start in range(0, len(beds), _ACROSS):
                self._add_row(grid, beds[start : start + _ACROSS], now=now)
        if len(self._rows) < _ACROSS:  # a few beds do not grow over the whole page
            grid.setRowStretch(len(self._rows), _ACROSS - len(self._rows))
        old = self.takeWidget()
        self.setWidget(inside)
        if old is not None:
            old.deleteLater()
        self._set_current(self._cards.get(wanted) if wanted else None)
        if had_focus:
            self.focus_board()

    def _add_row(self, grid: QGridLayout, beds: Sequence[BedView], *, now: dt.datetime) -> None:
        row = len(self._rows)
        cards = [BedCard(bed, now=now) for bed in beds]
        for column, card in enumerate(cards, start=1):
            grid.addWidget(card, row, column)
            card.reached.connect(lambda card=card: self._set_current(card))
            card.clicked.connect(lambda _=False, card=card: self.opened.emit(card.bed))
            card.dropped.connect(lambda left, card=card: self._drop(left, card.bed))
            card.menu_wanted.connect(lambda at, card=card: self.menu_wanted.emit(card.bed, at))
            self._cards[card.bed.bed_id] = card
        grid.setRowStretch(row, 1)
        self._rows.append(cards)

    def _set_current(self, card: BedCard | None) -> None:
        """Make one card the Tab stop of the board."""
        if self._current is not None:
            self._current.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._current = card or next(iter(self._cards.values()), None)
        if self._current is not None:
            self._current.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.ensureWidgetVisible(self._current, 0, _GAP)

    def _drop(self, left: uuid.UUID, wanted: BedView) -> None:
        if left in self._cards and left != wanted.bed_id:
            self.dropped.emit(self._cards[left].bed, wanted)

    def ask_menu(self) -> None:
        """Ask for the menu of the current bed, below its label."""
        if self._current is not None:
            at = self._current.mapToGlobal(QPoint(12, 30))
            self.menu_wanted.emit(self._current.bed, at)

    def _step(self, down: int, right: int) -> None:
        found = next(
            ((r, row.index(self._current)) for r, row in enumerate(self._rows)
             if self._current in row),
            None,
        )  # fmt: skip
        if found is None:
            return
        row = min(max(found[0] + down, 0), len(self._rows) - 1)
        column = min(max(found[1] + right, 0), len(self._rows[row]) - 1)
        self._rows[row][column].setFocus(Qt.FocusReason.OtherFocusReason)


class _Gutter(Painted):
    """The name of a bay, beside its first row."""

    def __init__(self, bay: BayView) -> None:
        super().__init__(width=_GUTTER)
        self._bay = bay
        self.setAccessibleName(f"{bay.name} {bay.note}".strip())
        self.setToolTip(self.accessibleName())

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        wide = text_width(self._bay.name, "small_strong") > w
        name_h = 36 if wide else 20
        d.text(0, 8, w, name_h, self._bay.name, "small_strong", align="top_left", wrap=wide)
        d.text(0, 8 + name_h, w, 32, self._bay.note, "caption", "text2", align="top_left",
               wrap=True)  # fmt: skip
