"""The page of open bills: type to filter, Enter opens."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from app.domain.words import say
from app.ui.context import Context
from app.ui.screens.billing.cells import Cell, Line, LineTable, spoken
from app.ui.screens.billing.listing import Listed, OpenBillRow, OpenBillsPresenter
from app.ui.theme.tokens import PAGE_EDGE
from app.ui.widgets.field import Edit, Field
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.notice import EmptyState

_FILTER_WIDTH = 360


class OpenBillsPage(QWidget):
    """The arrows move in the list while one types; Enter opens."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = OpenBillsPresenter(self, context)
        self.filter = Edit()
        self.filter.installEventFilter(self)
        self.filter.textEdited.connect(self.presenter.typed)
        field = Field(self.tr("&Find in the list"), self.filter)
        field.setFixedWidth(_FILTER_WIDTH)
        self.count = Label("", "small", "text2")
        self.table = LineTable(
            self.tr("Open bills"),
            [self.tr("Patient"), self.tr("Visit"), self.tr("Where"), self.tr("To invoice"),
             self.tr("Still open")],
            stretch=0, right=(3, 4),
        )  # fmt: skip
        self.table.opened.connect(lambda index: self._open(self.table.lines[index.row()]))
        self._none = EmptyState("receipt", "", "")
        self._body = QStackedWidget()
        self._body.addWidget(self.table)
        self._body.addWidget(self._none)
        card = frame(col(self._body, gap=0, margins=(1, 1, 1, 1)))
        head = row(Label(self.tr("Open bills"), "title"), self.count, None, gap=16)
        layout = col(head, field, card, gap=12, margins=(PAGE_EDGE, 14, PAGE_EDGE, 16))
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_list(self, listed: Listed) -> None:
        """Show the rows that the filter leaves."""
        self.count.setText(listed.count)
        self.table.show_lines([_line(r) for r in listed.rows], same=_stay)
        if listed.rows and self.table.current is None:
            self.table.selectRow(0)
        self._none.show_words(listed.empty_title, listed.empty_hint)
        self._body.setCurrentWidget(self.table if listed.rows else self._none)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            at = self.table.currentIndex().row()
            match event.key():
                case Qt.Key.Key_Down:
                    self.table.selectRow(min(at + 1, len(self.table.lines) - 1))
                case Qt.Key.Key_Up:
                    self.table.selectRow(max(at - 1, 0))
                case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.table.current is not None:
                    self._open(self.table.current)
                case _:
                    return False
            return True
        return False

    def _open(self, line: Line) -> None:
        if isinstance(line.about, OpenBillRow):
            self.presenter.open(line.about)


def _stay(about: object) -> object:
    return about.bill.encounter_id if isinstance(about, OpenBillRow) else None


def _line(r: OpenBillRow) -> Line:
    name, visit, where, to_invoice, owed = r.cells
    none = say("none")
    return Line(
        (
            Cell(name, is_strong=True),
            Cell(visit, "text2"),
            Cell(where, "text2"),
            Cell(to_invoice or none, "text" if to_invoice else "text3"),
            Cell(owed or none, "warn" if owed else "text3", is_strong=bool(owed)),
        ),
        spoken(
            name,
            where,
            say("to invoice {amount}", amount=to_invoice or none),
            say("open {amount}", amount=owed or none),
        ),
        r,
    )
