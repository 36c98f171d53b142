"""The dialogs before a grave step: the password again, and breaking the glass of one patient."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.domain.glass import GlassReason
from app.domain.words import say
from app.security.password_rules import PIN_DIGITS
from app.ui.widgets.button import Button
from app.ui.widgets.dialog import Question, Scrim
from app.ui.widgets.field import Combo, Edit, Field


@dataclass(frozen=True, slots=True)
class GlassGiven:
    """What a person gave to break the glass."""

    reason: GlassReason
    words: str
    password: str


class AskDialog(Question):
    """A question that stays open until what was given is good; `given` says that it was given."""

    given = Signal(object)

    def __init__(self, window: QWidget, question: str, *, body: str, do: str, keep: str) -> None:
        super().__init__(question, body=body, do=do, keep=keep, parent=window)
        self._scrim = Scrim(window)
        self.finished.connect(self._scrim.deleteLater)
        self.do_button.clicked.disconnect()
        self.do_button.clicked.connect(self.give)
        self.password = Edit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.returnPressed.connect(self.give)
        self.field = Field(self.tr("&Password"), self.password)

    def give(self) -> None:
        """Hand over what was typed, unless something is missing."""
        raise NotImplementedError

    def take(self, _result: object) -> None:
        """Close: it was good."""
        self.accept()

    def show_refusal(self, refusal: UserError) -> None:
        """Say why it was not, and take it again."""
        self.do_button.setEnabled(True)
        self.password.selectAll()
        self._ask_again(self.field, f"{refusal.title}. {refusal.hint}")

    def _ask_again(self, field: Field, words: str) -> None:
        """Say at a field what is missing; the dialog grows by the line."""
        field.show_error(words)
        field.control.setFocus()
        self.adjustSize()

    def _hand_over(self, what: object) -> None:
        self.do_button.setEnabled(False)
        self.given.emit(what)


class ProofDialog(AskDialog):
    """Asks the person at work for PIN or password again; `given` carries it, `is_by_pin` which."""

    def __init__(self, window: QWidget, *, by_pin: bool = False) -> None:
        super().__init__(
            window,
            say("Prove again who you are"),
            body=say("This step is yours alone. It counts for five minutes."),
            do=say("Go on"),
            keep=say("Leave it"),
        )
        self.is_by_pin = by_pin
        self.pin = Edit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.pin.setMaxLength(PIN_DIGITS)
        self.pin.returnPressed.connect(self.give)
        self.pin_field = Field(say("&PIN"), self.pin)
        self.other_way = Button(say("Use the password"), "ghost", fit="small")
        self.other_way.clicked.connect(self._ask_password)
        self.add_detail(self.pin_field, self.other_way, self.field)
        self._show_way()

    @override
    def give(self) -> None:
        field, edit = (self.pin_field, self.pin) if self.is_by_pin else (self.field, self.password)
        if not edit.text():
            words = say("Type your PIN.") if self.is_by_pin else say("Type your password.")
            self._ask_again(field, words)
        else:
            self._hand_over(edit.text())

    @override
    def show_refusal(self, refusal: UserError) -> None:
        """Say why it was not; a PIN is typed anew, and the password stays a way."""
        if not self.is_by_pin:
            super().show_refusal(refusal)
            return
        self.do_button.setEnabled(True)
        self.pin.clear()
        self._ask_again(self.pin_field, f"{refusal.title}. {refusal.hint}")

    def _ask_password(self) -> None:
        self.is_by_pin = False
        self._show_way()

    def _show_way(self) -> None:
        self.pin_field.setVisible(self.is_by_pin)
        self.other_way.setVisible(self.is_by_pin)
        self.field.setVisible(not self.is_by_pin)
        (self.pin if self.is_by_pin else self.password).setFocus()
        self.adjustSize()


class GlassDialog(AskDialog):
    """Asks for reason, words and password; `given` carries a GlassGiven."""

    def __init__(self, window: QWidget, *, why: str) -> None:
        super().__init__(
            window,
            say("Open this chart in an emergency?"),
            body=why
            + " "
            + say(
                "You may break the glass. Your name, the time and your reason go to the privacy "
                "officer, who reviews every case."
            ),
            do=say("Break the glass"),
            keep=say("Leave it closed"),
        )
        self._reasons = reasons()
        self.reason = Combo([say("Choose a reason"), *(words for _, words in self._reasons)])
        self.words = Edit()
        self.words.setMaxLength(400)
        self._reason_field = Field(say("&Reason"), self.reason)
        self._words_field = Field(say("In a few &words"), self.words)
        self.add_detail(self._reason_field, self._words_field, self.field)
        self.reason.setFocus()

    @override
    def give(self) -> None:
        chosen = self.reason.currentIndex() - 1
        if chosen < 0:
            self._ask_again(self._reason_field, say("Choose one."))
        elif not self.words.text().strip():
            self._ask_again(self._words_field, say("Say why: the privacy officer reads it."))
        elif not self.password.text():
            self._ask_again(self.field, say("Type your password."))
        else:
            reason, _ = self._reasons[chosen]
            self._hand_over(GlassGiven(reason, self.words.text(), self.password.text()))


def reasons() -> list[tuple[GlassReason, str]]:
    """Return the reasons in words, in the order in which they are offered."""
    return [
        (GlassReason.EMERGENCY, say("Danger to life or limb")),
        (GlassReason.COVER, say("Helping out for a colleague")),
        (GlassReason.CONSULT, say("Asked for an opinion")),
        (GlassReason.FOLLOW_UP, say("Following up a former patient of mine")),
        (GlassReason.OTHER, say("Something else")),
    ]
