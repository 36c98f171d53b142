"""Invoices and payments of a bill as one list, with the forms that add to it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from app.domain.billing.views import BillView, InvoiceRowView
from app.ui.screens.billing.cells import Cell, Line, LineTable, spoken
from app.ui.screens.billing.charge_form import ReasonForm
from app.ui.screens.billing.payment_form import PaymentFormBox
from app.ui.screens.billing.words import LedgerRow, ledger_rows
from app.ui.theme import theme
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.notice import EmptyState

_DAY_COLUMN = 0
_ROOM_FOR_DAY = 640
_LEAST_ROWS = 4


class LedgerCard(QFrame):
    """`selected` is the row chosen; the button beside the title does what fits this row."""

    selected = Signal(object)  # uuid.UUID
    credit = Signal(object)  # InvoiceRowView
    give_back = Signal(object)  # PaymentView

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.table = LineTable(
            self.tr("Invoices and payments"),
            [self.tr("Day"), self.tr("Number"), self.tr("What"), self.tr("Amount"),
             self.tr("State")],
            stretch=2, right=(3,),
        )  # fmt: skip
        self._none = EmptyState(
            "receipt",
            self.tr("Nothing issued yet"),
            self.tr("Issue the invoice by Ctrl Enter, then take payments by F8."),
        )
        self.payment = PaymentFormBox()
        self.credit_reason = ReasonForm(
            self.tr("Issue credit note"),
            icon="undo-2",
            hint=self.tr("Printed on the credit note"),
            stacked=True,
        )
        self.refund_reason = ReasonForm(
            self.tr("Give back"),
            icon="undo-2",
            hint=self.tr("Kept with the payment"),
            stacked=True,
        )
        self.act = Button("", fit="small", icon="undo-2")
        self.act.clicked.connect(self._act)
        measures = theme.measures()
        self.table.setMinimumHeight(measures.head + _LEAST_ROWS * measures.row)
        self._forms = (self.payment, self.credit_reason, self.refund_reason)
        self._parts = (self.table, self._none, *self._forms)
        self._head = QWidget()
        self._head.setLayout(
            row(Label(self.tr("Invoices and payments"), "heading"), None, self.act,
                margins=(15, 8, 11, 6))
        )  # fmt: skip
        layout = col(self._head, *self._parts, gap=0, margins=(1, 1, 1, 1))
        for n in range(1, len(self._parts) + 1):
            layout.setStretch(n, 1)
        self.setLayout(layout)
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self._is_showing = self._is_by_hand = False
        self.show_form(None)

    def show_bill(self, bill: BillView) -> None:
        """Show the rows."""
        self._is_showing = True
        self.table.show_lines([_line(r) for r in ledger_rows(bill)], same=_row_id)
        self._is_showing = False
        if self.form_shown is None:
            self.show_form(None)
        self._show_act()

    def show_form(self, form: QWidget | None) -> None:
        """Show a form in the place of the list, or the list."""
        body = form or (self.table if self.table.lines else self._none)
        self._head.setVisible(form is None)
        for each in self._parts:
            each.setVisible(each is body)
        self._show_act()

    @property
    def current_invoice(self) -> InvoiceRowView | None:
        """The invoice of the row that the person chose."""
        about = self.table.current.about if self.table.current else None
        return about.invoice if isinstance(about, LedgerRow) and self._is_by_hand else None

    @property
    def form_shown(self) -> QWidget | None:
        """The form that stands in the place of the list."""
        return next((f for f in self._forms if not f.isHidden()), None)

    def select_id(self, row_id: object) -> None:
        """Choose the row of the document that the preview shows."""
        self._is_showing, was = True, self._is_by_hand
        for n, line in enumerate(self.table.lines):
            if _row_id(line.about) == row_id and self.table.currentIndex().row() != n:
                self.table.selectRow(n)
                was = False
        self._is_showing, self._is_by_hand = False, was

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(_DAY_COLUMN, self.width() < _ROOM_FOR_DAY)

    def _moved(self) -> None:
        self._show_act()
        line = self.table.current
        if line is not None and not self._is_showing:
            self._is_by_hand = True
            self.selected.emit(_row_id(line.about))

    def _show_act(self) -> None:
        about = self.table.current.about if self.table.current else None
        is_payment = isinstance(about, LedgerRow) and about.payment is not None
        self.act.set_words(self.tr("Give back") if is_payment else self.tr("Credit note"))
        self.act.setVisible(isinstance(about, LedgerRow) and _can_be_taken_back(about))

    def _act(self) -> None:
        about = self.table.current.about if self.table.current else None
        if isinstance(about, LedgerRow) and about.invoice is not None:
            self.credit.emit(about.invoice)
        elif isinstance(about, LedgerRow):
            self.give_back.emit(about.payment)


def _can_be_taken_back(about: LedgerRow) -> bool:
    if about.invoice is not None:
        return not about.invoice.corrects_number and not about.invoice.corrected
    return about.payment is not None and not (
        about.payment.reversed or about.payment.reverses_number
    )


def _row_id(about: object) -> object:
    return about.id if isinstance(about, LedgerRow) else None


def _line(r: LedgerRow) -> Line:
    day, number, what, amount, state = r.cells
    return Line(
        (
            Cell(day, "text2"),
            Cell(number),
            Cell(what, "text", r.icon),
            Cell(amount, is_strong=True),
            Cell(state, r.state_tone, r.state_icon),
        ),
        spoken(number, what, amount, state),
        r,
    )
