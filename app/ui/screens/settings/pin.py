"""The PIN of the person at work, at this workstation: choose one, or give it up."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QLineEdit
from typing_extensions import override

from app.domain.errors import UserError
from app.security.password_rules import PIN_DIGITS
from app.services import pins
from app.services.pins import PinSet
from app.ui.context import Context
from app.ui.widgets.button import Button
from app.ui.widgets.field import Edit, Field
from app.ui.widgets.layout import Label, col, row


class PinCard(QFrame):
    """Password, then the PIN twice; the password alone proves whose PIN it becomes."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("card")
        self._context = context
        self.state = Label("", "small", "text2", wrap=True)
        self.password, self.pin, self.again = _secret(), _digits(), _digits()
        self.pin_field = Field(self.tr("New &PIN, six digits"), self.pin)
        keep, self.forget = Button(self.tr("Keep PIN")), Button(self.tr("Give up PIN"))
        keep.clicked.connect(self._keep)
        self.forget.clicked.connect(self._forget)
        for edit in (self.password, self.pin, self.again):
            edit.returnPressed.connect(self._keep)
        self.setLayout(
            col(
                col(Label(self.tr("Unlock PIN"), "strong"), self.state, gap=2),
                Field(self.tr("Your pass&word"), self.password),
                row(self.pin_field, Field(self.tr("The &same again"), self.again), gap=16),
                row(None, self.forget, keep), gap=8, margins=(16, 12, 16, 16),
            )
        )  # fmt: skip

    def refresh(self) -> None:
        """Ask whether there is one."""
        by = self._context.session()
        self._context.call(lambda store: pins.has_pin(store, by=by), self._show)

    def _show(self, has_pin: bool) -> None:  # noqa: FBT001  (an answer)
        self.forget.setVisible(has_pin)
        self.state.setText(
            self.tr("You have one here. For twelve hours after your password it unlocks.")
            if has_pin
            else self.tr("With a PIN you unlock in a second, for twelve hours after your password.")
        )

    def _keep(self) -> None:
        if self.pin.text() != self.again.text():
            self.pin_field.show_error(self.tr("The two PINs differ"))
            return
        by, password, pin = self._context.session(), self.password.text(), self.pin.text()
        self._context.call(
            lambda store: pins.set_pin(store, by=by, password=password, pin=pin),
            lambda _set: self._done(self.tr("Kept")),
            refused=self._refuse,
        )

    def _forget(self) -> None:
        by = self._context.session()

        def done(_forgotten: PinSet) -> None:
            self._done(self.tr("Given up"))

        self._context.call(lambda store: pins.forget_pin(store, by=by), done)

    def _done(self, words: str) -> None:
        self.clear()
        self.pin_field.show_ok(words)
        self.refresh()

    def _refuse(self, refusal: UserError) -> None:
        self.pin_field.show_error(f"{refusal.title}. {refusal.hint}")

    def clear(self) -> None:
        """Forget what was typed."""
        for edit in (self.password, self.pin, self.again):
            edit.clear()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.clear()


def _secret() -> Edit:
    edit = Edit()
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
    return edit


def _digits() -> Edit:
    edit = _secret()
    edit.setMaxLength(PIN_DIGITS)
    edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
    return edit
