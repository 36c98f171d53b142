"""The form of a share: which insurance, and what part of covered services it pays."""

import uuid

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.services.coverage import CoverageView
from app.ui.screens.billing.forms import ShareForm, ShareJudged
from app.ui.widgets.button import Button, IconButton
from app.ui.widgets.field import Combo, Edit, Field
from app.ui.widgets.layout import Label, col, row


class ShareFormBox(QWidget):
    """`typed` tells the text; the presenter judges."""

    typed = Signal(str)
    left = Signal()
    insurance_chosen = Signal(object)  # uuid.UUID
    agree = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._insurances: tuple[uuid.UUID, ...] = ()
        self.insurance = Combo()
        self.percent = Edit()
        self.insurance_field = Field(self.tr("I&nsurance"), self.insurance)
        self.name = Label("", "small", "text2", wrap=True)
        self.percent_field = Field(
            self.tr("&Share in %"), self.percent, hint=self.tr("Of covered services, 0 to 100")
        )
        self.refusal = Label("", "small", "danger", wrap=True)
        self.agree_button = Button(self.tr("Agree share"), icon="check", key="Enter")
        self.close_button = IconButton("x", self.tr("Close the form"), side=34)
        head = row(Label(self.tr("Agree share"), "small_strong"), None, self.close_button)
        self.setLayout(
            col(head, self.insurance_field, self.name, self.percent_field, self.refusal,
                row(None, self.agree_button), None, gap=6,
                margins=(16, 8, 16, 12))
        )  # fmt: skip
        self.insurance.activated.connect(
            lambda at: self.insurance_chosen.emit(self._insurances[at])
        )
        self.percent.textEdited.connect(self._type)
        self.percent.left.connect(self.left)
        self.agree_button.clicked.connect(self.agree)
        self.close_button.clicked.connect(self.closed)

    def show_form(self, form: ShareForm, insurances: tuple[CoverageView, ...]) -> None:
        """Put the text into the field; several insurances are a choice."""
        self._insurances = tuple(i.id for i in insurances)
        self.insurance.clear()
        self.insurance.addItems([i.payer_name for i in insurances])
        at = self._insurances.index(form.coverage_id)
        self.insurance.setCurrentIndex(at)
        self.name.setText(_words(insurances[at]))
        self.insurance_field.setVisible(len(insurances) > 1)
        self.percent.setText(form.percent)
        self._show_refusal("")

    def show_judged(self, judged: ShareJudged, *, with_error: bool) -> None:
        """Say what the text amounts to; an error only once the field was left."""
        if judged.error and with_error:
            self.percent_field.show_error(judged.error)
        elif not judged.error:
            self.percent_field.clear_message()

    def show_refusal(self, refusal: UserError) -> None:
        """Say why it was not done."""
        self._show_refusal(f"{refusal.title}. {refusal.hint}")
        self.percent.setFocus()

    def _show_refusal(self, words: str) -> None:
        self.refusal.setText(words)
        self.refusal.setVisible(bool(words))

    def _type(self, text: str) -> None:
        self._show_refusal("")
        self.typed.emit(text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers():
                self.agree.emit()
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case _:
                super().keyPressEvent(event)


def _words(insurance: CoverageView) -> str:
    return ", ".join(filter(None, (insurance.payer_name, insurance.policy_number)))
