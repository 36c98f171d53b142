"""The forms below the charges: a new charge, and the reason for taking one back."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.billing.money import amount_text
from app.domain.errors import UserError
from app.ui.screens.billing.forms import ChargeField, ChargeForm, ChargeJudged
from app.ui.widgets.button import Button, IconButton
from app.ui.widgets.field import DateEdit, Edit, Field
from app.ui.widgets.layout import Label, col, row

_MARGINS = (16, 10, 12, 10)
_BESIDE = 22  # puts a button level with the box of a field, below its label
_MOST_REASON = 120
_QUANTITY_WIDTH, _DATE_WIDTH = 160, 216  # as wide as what may be said below them


class ChargeFormRow(QWidget):
    """Service, quantity and date; `step` asks the price list to move, `pick` to be taken."""

    typed = Signal(str, str)
    left = Signal()
    step = Signal(int)
    pick = Signal()
    add = Signal()
    closed = Signal()
    searching = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.service, self.quantity, self.date = Edit(), Edit(), DateEdit()
        self.service_field = Field(
            self.tr("Ser&vice"), self.service, hint=self.tr("Type its code or words")
        )
        self.quantity_field = Field(self.tr("&Quantity"), self.quantity)
        self.date_field = Field(self.tr("&Day"), self.date)
        self.quantity_field.setFixedWidth(_QUANTITY_WIDTH)
        self.date_field.setFixedWidth(_DATE_WIDTH)
        self.add_button = Button(self.tr("Add"), key="Enter")
        self.close_button = IconButton("x", self.tr("Close the form"), side=34)
        line = row(
            self.service_field, self.quantity_field, self.date_field,
            col(_BESIDE, self.add_button, None, gap=0),
            col(_BESIDE, self.close_button, None, gap=0),
            gap=12, margins=_MARGINS,
        )  # fmt: skip
        line.setStretch(0, 1)
        self.setLayout(line)
        for name, edit in self._edits().items():
            edit.textEdited.connect(lambda text, name=name: self.typed.emit(name, text))
            edit.left.connect(self.left)
        self.service.installEventFilter(self)
        self.add_button.clicked.connect(self.add)
        self.close_button.clicked.connect(self.closed)

    def show_form(self, form: ChargeForm) -> None:
        """Put texts into the fields."""
        texts: dict[ChargeField, str] = {
            "service": form.service, "quantity": form.quantity, "date": form.date,
        }  # fmt: skip
        for name, edit in self._edits().items():
            if edit.text() != texts[name]:
                edit.setText(texts[name])
        self._fields()["service"].clear_message()

    def show_judged(self, judged: ChargeJudged, *, exponent: int, with_errors: bool) -> None:
        """Say what the texts amount to; errors only once a field was left."""
        for name, field in self._fields().items():
            if with_errors and name in judged.errors:
                field.show_error(judged.errors[name])
            elif name not in judged.errors:
                field.clear_message()
        if judged.service is not None:
            price = amount_text(judged.service.unit_price_minor, exponent)
            tax = judged.service.tax_basis_points
            more = self.tr(" + {:g} % tax").format(tax / 100) if tax else ""
            payer = self.tr("insured") if judged.service.covered else self.tr("patient pays")
            self.service_field.show_ok(f"{price}{more}, {payer}")
        if judged.amount_minor is not None:
            self.quantity_field.show_ok(f"= {amount_text(judged.amount_minor, exponent)}")

    def focus_first_wrong(self) -> None:
        """Put the cursor where something is to be put right."""
        wrong = [f for f in self._fields().values() if f.is_refused]
        if wrong:
            wrong[0].control.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.searching.emit(True)
        elif event.type() == QEvent.Type.FocusOut:
            self.searching.emit(False)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Down:
                    self.step.emit(1)
                case Qt.Key.Key_Up:
                    self.step.emit(-1)
                case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers():
                    self.pick.emit()
                case _:
                    return False
            return True
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers():
                self.add.emit()
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case _:
                super().keyPressEvent(event)

    def _edits(self) -> dict[ChargeField, Edit]:
        return {"service": self.service, "quantity": self.quantity, "date": self.date}

    def _fields(self) -> dict[ChargeField, Field]:
        return {
            "service": self.service_field,
            "quantity": self.quantity_field,
            "date": self.date_field,
        }


class ReasonForm(QWidget):
    """Asks why something is taken back; the reason is printed or kept with it."""

    given = Signal(str)
    closed = Signal()

    def __init__(
        self, do: str, *, icon: str, hint: str, stacked: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = Label("", "small_strong", wrap=True)
        self.reason = Edit()
        self.reason.setMaxLength(_MOST_REASON)
        self._hint = hint
        self.field = Field(self.tr("&Reason"), self.reason, hint=hint)
        self.do_button = Button(do, "danger", icon=icon, key="Enter")
        self.close_button = IconButton("x", self.tr("Close the form"), side=34)
        if stacked:
            top = row(self.title, self.close_button, gap=12)
            top.setStretch(0, 1)
            self.setLayout(
                col(
                    top, self.field, row(None, self.do_button), None, gap=8, margins=(16, 4, 16, 12)
                )
            )
        else:
            line = row(
                self.field, col(_BESIDE, self.do_button, None, gap=0),
                col(_BESIDE, self.close_button, None, gap=0), gap=12,
            )  # fmt: skip
            line.setStretch(0, 1)
            self.setLayout(col(self.title, line, gap=6, margins=_MARGINS))
        self.do_button.clicked.connect(self._give)
        self.close_button.clicked.connect(self.closed)

    def ask(self, title: str) -> None:
        """Ask anew."""
        self.title.setText(title)
        self.reason.clear()
        self.field.clear_message()
        self.reason.setFocus()

    def show_refusal(self, refusal: UserError) -> None:
        """Say why it was not done."""
        self.field.show_error(f"{refusal.title}. {refusal.hint}")
        self.reason.setFocus()

    def _give(self) -> None:
        self.given.emit(self.reason.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers():
                self._give()
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case _:
                super().keyPressEvent(event)
