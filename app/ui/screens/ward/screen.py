"""The ward board as a screen: head, beds, and what comes next."""

import uuid
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.domain.names import shown_name
from app.domain.ward import BedView, Filter, OccupantView, WardBoardView, WardView
from app.domain.words import later
from app.ui.context import Context
from app.ui.screen import Key, Screen
from app.ui.screens.ward.aside import Aside
from app.ui.screens.ward.board import Board
from app.ui.screens.ward.forms import CardAction, Form, Found
from app.ui.screens.ward.head import Head
from app.ui.screens.ward.movement_form import MovementForm
from app.ui.screens.ward.presenter import WardPresenter
from app.ui.tasks_dialog import TasksDialog
from app.ui.tasks_presenter import Whose
from app.ui.widgets.layout import col
from app.ui.widgets.notice import Alert, EmptyState
from app.ui.widgets.side import Side

_MINUTE_MS = 60_000


class WardScreen(Screen):
    """Who lies where, how they are, and what is due; a calm ward is grey."""

    title = later("Ward")
    icon = "layout-grid"
    reads = frozenset(
        {
            "ward", "bed", "encounter", "patient", "allergy", "observation_set", "clinical_note",
            "note_signature", "task", "task_event",
            "medication_request", "medication_change", "medication_administration",
        }
    )  # fmt: skip
    keys = (
        Key(later("Arrow keys"), later("Go from bed to bed")),
        Key("Enter", later("Open the chart, or set a cleaned bed ready")),
        Key("O", later("New observations")),
        Key("M", later("Medication")),
        Key("T", later("Tasks of the patient")),
        Key("Shift T", later("Tasks of the ward")),
        Key("B", later("Move to another bed")),
        Key("D", later("Discharge")),
        Key(
            later(". or the menu key"),
            later("More: swap, leave, plan, cancel, correct, close, print"),
        ),
        Key("/", later("Filter")),
        Key(later("1 to 9"), later("Go to a bay")),
        Key("Esc", later("Stop moving a patient, or show all beds")),
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
        self._shared = Alert("danger")
        self._shared.hide()
        self._note = Alert("warn")
        self._note.hide()
        self._form: MovementForm | None = None
        self._moving = ""
        self._shown: tuple[WardBoardView, Filter] | None = None
        left = col(
            self._shared,
            self._note,
            self._head,
            self._board,
            self._empty,
            gap=10,
            margins=(24, 10, 20, 14),
        )
        left.setStretch(3, 1)
        body = QWidget()
        body.setLayout(left)
        self._side = Side(body, self._aside, name=self.tr("Next on the ward"))
        self.setLayout(col(self._side, gap=0))
        self._head.chosen.connect(self._presenter.choose_ward)
        self._head.filtered.connect(self._presenter.choose_filter)
        self._board.opened.connect(self._presenter.open_bed)
        self._board.dropped.connect(self._presenter.drop)
        self._board.menu_wanted.connect(self._show_menu)
        self._head.arrivals.connect(self._go_to_arrivals)
        self._shared.acted.connect(self._presenter.decide)
        self._note.acted.connect(self._note.hide)
        self._aside.came.connect(self._presenter.arriving.receive)
        self._aside.ward_tasks.connect(self._presenter.show_ward_tasks)
        self._aside.changed.connect(self._presenter.arriving.change)
        self._aside.opened.connect(self._presenter.open_chart)
        self._aside.bed_wanted.connect(self._presenter.start_move)
        at = self._presenter
        self._on_bed: dict[Qt.Key, Callable[[BedView], None]] = {
            Qt.Key.Key_O: at.observe,
            Qt.Key.Key_M: at.medicate,
            Qt.Key.Key_T: at.show_tasks,
            Qt.Key.Key_B: lambda bed: at.start_move(bed.occupant, label=bed.label),
            Qt.Key.Key_D: at.start_discharge,
        }
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
        self._show_shared(board)
        if is_first and self.isVisible() and self.window().isActiveWindow():
            self._board.focus_board()

    def show_moving(self, person: OccupantView | None) -> None:
        """Say whose bed is being chosen."""
        self._moving = shown_name(person.family_name, person.given_name) if person else ""
        if self._shown is not None:
            self.show_board(*self._shown)
        if person is not None:
            self._board.focus_board()

    def show_form(self, form: Form) -> None:
        """Ask over the board; the focus comes back to the bed."""
        self._form = MovementForm(form, parent=self)
        self._form.finished.connect(self._form_closed)
        self._form.open_over(self.window())

    def refuse_form(self, refusal: UserError) -> None:
        """Say in the form why not."""
        if self._form is not None:
            self._form.refuse(refusal)

    def close_form(self) -> None:
        """It is done."""
        if self._form is not None:
            self._form.finish()

    def show_found(self, found: tuple[Found, ...]) -> None:
        """Show the patients to choose from in the form."""
        if self._form is not None:
            self._form.show_found(found)

    def show_tasks(self, whose: Whose) -> None:
        """Open the tasks over the board; the focus comes back to the bed."""
        dialog = TasksDialog(self.context, whose, parent=self)
        dialog.finished.connect(self._form_closed)
        dialog.open_over(self.window())

    def show_note(self, title: str, detail: str) -> None:
        """Say what could not be done, until it is read."""
        self._note.show_words("warn", title=title, detail=detail, do=self.tr("Close"))
        self._note.show()

    def _form_closed(self) -> None:
        self._form = None
        self.window().activateWindow()
        self._board.focus_board()

    def _show_shared(self, board: WardBoardView) -> None:
        """Say loudly where two workstations gave one bed to two patients."""
        shared = [bed for bed in board.beds if bed.also and bed.occupant]
        for bed in shared[:1]:
            people = (bed.occupant, *bed.also)
            names = [shown_name(p.family_name, p.given_name) for p in people if p]
            self._shared.show_words(
                "danger",
                title=self.tr("Two patients have bed {0}: {1}").format(
                    bed.label, self.tr(" and ").join(names)
                ),
                detail=self.tr(
                    "Two workstations gave it away while apart. Nobody is lost: one keeps the bed, "
                    "the other waits for one. The ward manager decides."
                ),
                do=self.tr("Decide"),
            )
        self._shared.setVisible(bool(shared))

    def _show_menu(self, bed: BedView, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Bed {0}").format(bed.label))
        for group in self._presenter.menu(bed):
            for each in group.actions:
                line = menu.addAction(f"{each.words}\t{each.key}" if each.key else each.words)
                line.triggered.connect(partial(_begin, each))
            menu.addSeparator()
        menu.popup(at)

    def _go_to_arrivals(self) -> None:
        self._side.open_aside()
        self._aside.focus_arrivals()

    def show_no_ward(self) -> None:
        """Say that there is no ward."""
        self._head.hide()
        self._board.hide()
        self._empty.show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bed: BedView | None = self._board.current
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case key if bed and key in self._on_bed and not is_shifted:
                self._on_bed[Qt.Key(key)](bed)
            case Qt.Key.Key_T if is_shifted:
                self._presenter.show_ward_tasks()
            case Qt.Key.Key_Period | Qt.Key.Key_Menu if bed:
                self._board.ask_menu()
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


def _begin(action: CardAction, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  (Qt's slot)
    action.do()
