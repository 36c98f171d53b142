"""The form of a payment: which invoice, how much, by what way, and the change to hand back."""

import uuid

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.billing.money import amount_text
from app.domain.billing.views import InvoiceRowView, PaymentMethod
from app.domain.words import say
from app.ui.screens.billing.forms import PaymentForm, PaymentJudged
from app.ui.screens.billing.words import METHODS
from app.ui.widgets.button import Button, IconButton
from app.ui.widgets.field import Combo, Edit, Field, Segmented
from app.ui.widgets.layout import Label, col, row

_AMOUNT_WIDTH = 190


class PaymentFormBox(QWidget):
    """`typed` tells field and text; the presenter judges."""

    typed = Signal(str, str)
    left = Signal()
    invoice_chosen = Signal(object)  # uuid.UUID
    pay = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._invoices: tuple[uuid.UUID, ...] = ()
        self.invoice = Combo()
        self.amount, self.tendered = Edit(), Edit()
        self.method = Segmented([(m.value, say(words)) for m, words in METHODS.items()])
        self.invoice_field = Field(self.tr("&Invoice"), self.invoice)
        self.amount_field = Field(self.tr("A&mount"), self.amount)
        self.method_field = Field(self.tr("&Way of payment"), self.method)
        self.tendered_field = Field(
            self.tr("&Handed over"), self.tendered, hint=self.tr("Empty: exactly the amount")
        )
        self.amount_field.setFixedWidth(_AMOUNT_WIDTH)
        self.tendered_field.setFixedWidth(_AMOUNT_WIDTH)
        self.payer = Label("", "small", "text2", wrap=True)
        self.change = Label("", "heading")
        self.pay_button = Button(self.tr("Take payment"), icon="banknote", key="Enter")
        self.close_button = IconButton("x", self.tr("Close the form"), side=34)
        of_invoice = col(self.invoice_field, self.payer, None, gap=2)
        above = row(of_invoice, self.amount_field, gap=12)
        below = row(self.method_field, self.tendered_field, gap=12)
        for line in (above, below):
            line.setStretch(0, 1)
        foot = row(self.change, None, self.pay_button)
        head = row(Label(self.tr("Take payment"), "small_strong"), None, self.close_button)
        self.setLayout(col(head, above, below, foot, None, gap=4, margins=(16, 0, 16, 12)))
        self.invoice.activated.connect(
            lambda at: self.invoice_chosen.emit(self._invoices[at]) if self._invoices else None
        )
        self.method.chosen.connect(lambda value: self.typed.emit("method", value))
        for name, edit in (("amount", self.amount), ("tendered", self.tendered)):
            edit.textEdited.connect(lambda text, name=name: self.typed.emit(name, text))
            edit.left.connect(self.left)
        self.pay_button.clicked.connect(self.pay)
        self.close_button.clicked.connect(self.closed)

    def show_form(
        self, form: PaymentForm, invoices: tuple[InvoiceRowView, ...], *, exponent: int
    ) -> None:
        """Put texts into the fields."""
        self._invoices = tuple(i.id for i in invoices)
        self.invoice.clear()
        for i in invoices:
            self.invoice.addItem(i.number)
            if i.id == form.invoice_id:
                self.invoice.setCurrentIndex(self.invoice.count() - 1)
                owed = amount_text(i.open_minor, exponent)
                self.payer.setText(self.tr("{0}, {1} open").format(i.payer_name, owed))
        self.amount.setText(form.amount)
        self.tendered.setText(form.tendered)
        self.method.set_value(form.method.value)

    def show_judged(
        self, judged: PaymentJudged, form_method: str, *, exponent: int, with_errors: bool
    ) -> None:
        """Say what the texts amount to; errors only once a field was left."""
        for name, field in (("amount", self.amount_field), ("tendered", self.tendered_field)):
            words = judged.errors.get("amount" if name == "amount" else "tendered", "")
            if words and with_errors:
                field.show_error(words)
            elif not words:
                field.clear_message()
        self.tendered_field.setVisible(form_method == PaymentMethod.CASH)
        change = judged.change_minor
        words = self.tr("Change {}").format(amount_text(change or 0, exponent))
        self.change.setText(words if change else "")

    def focus_first_wrong(self) -> None:
        """Put the cursor where something is to be put right."""
        for field in (self.amount_field, self.tendered_field):
            if field.is_refused:
                field.control.setFocus()
                return

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers():
                self.pay.emit()
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case _:
                super().keyPressEvent(event)
