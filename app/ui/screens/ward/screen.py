"""The ward board as a screen: head, beds, and what comes next."""

import uuid
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.names import shown_name
from app.domain.ward import BedView, Filter, OccupantView, WardBoardView, WardView
from app.ui.context import Context
from app.ui.screen import Key, Screen
from app.ui.screens.ward.aside import Aside
from app.ui.screens.ward.board import Board
from app.ui.screens.ward.discharge import Discharge
from app.ui.screens.ward.head import Head
from app.ui.screens.ward.presenter import WardPresenter
from app.ui.widgets.layout import col
from app.ui.widgets.notice import EmptyState
from app.ui.widgets.side import Side

_MINUTE_MS = 60_000


class WardScreen(Screen):
    """Who lies where, how they are, and what is due; a calm ward is grey."""

    title = "Ward"
    icon = "layout-grid"
    reads = frozenset({"ward", "bed", "encounter", "patient", "allergy", "observation_set"})
    keys = (
        Key("Arrow keys", "Go from bed to bed"),
        Key("Enter", "Open the chart, or set a cleaned bed ready"),
        Key("O", "New observations"),
        Key("B", "Move to another bed"),
        Key("D", "Discharge"),
        Key("/", "Filter"),
        Key("1 to 9", "Go to a bay"),
        Key("Esc", "Stop moving a patient, or show all beds"),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._presenter = WardPresenter(self, context)
        self._head = Head()
        self._board = Board()
        self._aside = Aside()
        self._empty = EmptyState(
            "bed-double",
            self.tr("This hospital has no ward yet"),
            self.tr("IT sets up wards and beds."),
        )
        self._empty.hide()
        self._moving = ""
        self._shown: tuple[WardBoardView, Filter] | None = None
        left = col(self._head, self._board, self._empty, gap=10, margins=(24, 10, 20, 14))
        left.setStretch(1, 1)
        body = QWidget()
        body.setLayout(left)
        self._side = Side(body, self._aside, name=self.tr("Next on the ward"))
        self.setLayout(col(self._side, gap=0))
        self._head.chosen.connect(self._presenter.choose_ward)
        self._head.filtered.connect(self._presenter.choose_filter)
        self._board.opened.connect(self._presenter.open_bed)
        self._aside.opened.connect(self._presenter.open_chart)
        self._aside.bed_wanted.connect(self._presenter.start_move)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self._tick)
        self._minute.start()

    @override
    def refresh(self) -> None:
        self._presenter.refresh()

    @override
    def activated(self) -> None:
        self._board.focus_board()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        return (self._head, self._board, self._aside)

    def show_wards(self, wards: tuple[WardView, ...], chosen: uuid.UUID) -> None:
        """Offer the wards to choose from."""
        self._head.show_wards(wards, chosen)

    def show_board(self, board: WardBoardView, wanted: Filter) -> None:
        """Show the board, filtered; the first one takes the focus."""
        is_first = self._shown is None
        self._shown = (board, wanted)
        shown = self._board.show_board(board, wanted)
        self._head.show_board(board, wanted, shown=shown, moving=self._moving)
        self._aside.show_board(board)
        if is_first and self.isVisible() and self.window().isActiveWindow():
            self._board.focus_board()

    def show_moving(self, person: OccupantView | None) -> None:
        """Say whose bed is being chosen."""
        self._moving = shown_name(person.family_name, person.given_name) if person else ""
        if self._shown is not None:
            self.show_board(*self._shown)
        if person is not None:
            self._board.focus_board()

    def ask_discharge(self, person: OccupantView, *, bed: str) -> None:
        """Ask where the patient goes."""
        question = Discharge(person, bed=bed, parent=self)
        question.chosen.connect(partial(self._presenter.discharge, person))
        question.finished.connect(self._board.focus_board)
        question.open_over(self.window())

    def show_no_ward(self) -> None:
        """Say that there is no ward."""
        self._head.hide()
        self._board.hide()
        self._empty.show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bed: BedView | None = self._board.current
        match event.key():
            case Qt.Key.Key_O if bed:
                self._presenter.observe(bed)
            case Qt.Key.Key_B if bed:
                self._presenter.start_move(bed.occupant, label=bed.label)
            case Qt.Key.Key_D if bed:
                self._presenter.start_discharge(bed)
            case Qt.Key.Key_Slash:
                self._head.focus_chips()
            case Qt.Key.Key_Escape if self._presenter.is_moving:
                self._presenter.stop_move()
            case Qt.Key.Key_Escape if self._shown and self._shown[1] is not Filter.ALL:
                self._presenter.choose_filter(Filter.ALL)
            case key if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
                number = int(key) - int(Qt.Key.Key_0)
                if not self._board.focus_bay(number):
                    self.context.say(self.tr("There is no bay {0} on the board.").format(number))
            case _:
                super().keyPressEvent(event)

    def _tick(self) -> None:
        """Time alone makes things due."""
        if self.isVisible():
            self._presenter.refresh()
