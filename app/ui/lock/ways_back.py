"""The cards of the lock screen for who has no password: a new one to choose, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from app.services.recovery import Approver
from app.ui.lock.panel import LEAST_WIDTH, MOST_WIDTH
from app.ui.widgets.button import Button
from app.ui.widgets.field import Edit, Field, Segmented
from app.ui.widgets.layout import Item, Label, col, row
from app.ui.widgets.notice import Alert

_CODE, _TWO = "code", "two"


class _Card(QFrame):
    """A card with fields that Enter walks through, a refusal, and a way back to the names."""

    left = Signal()

    def __init__(self, title: str, words: str, do: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setMinimumWidth(LEAST_WIDTH)
        self.setMaximumWidth(MOST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._title, self._words = title, words
        self.refusal = Alert("danger")
        self.refusal.hide()
        self.button = Button(do, "primary", fit="touch", key=self.tr("Enter"))
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.submit)
        self.back = Button(self.tr("Back"), "ghost", fit="small")
        self.back.clicked.connect(self.left)
        self._edits: tuple[Edit, ...] = ()

    def submit(self) -> None:
        """Send what was typed."""
        raise NotImplementedError

    def refuse(self, title: str, hint: str) -> None:
        """Say why not; what was typed stays, for the mistake may be in one field."""
        self.refusal.show_words("danger", title=title, detail=hint)
        self.refusal.show()

    def set_checking(self, *, is_checking: bool) -> None:
        """Take no input meanwhile."""
        self.button.set_busy(self.tr("Checking") if is_checking else "")
        for edit in self._edits:
            edit.setReadOnly(is_checking)

    def clear(self) -> None:
        """Forget what was typed."""
        for edit in self._edits:
            edit.clear()
        self.refusal.hide()

    def _arrange(self, *fields: Item, edits: tuple[Edit, ...]) -> None:
        self._edits = edits
        for edit in edits:
            edit.textEdited.connect(self.refusal.hide)
            edit.returnPressed.connect(self._next)
        heads = col(
            Label(self._title, "title"), Label(self._words, "small", "text2", wrap=True), gap=2
        )
        foot = row(None, self.back, None, gap=0)
        self.setLayout(
            col(heads, *fields, self.refusal, self.button, foot, gap=8, margins=(28, 22, 28, 16))
        )

    def _next(self) -> None:
        """Go to the first empty field; where there is none, send."""
        empty = next((e for e in self._edits if e.isVisible() and not e.text()), None)
        if empty is not None and empty is not self.sender():
            empty.setFocus()
        else:
            self.submit()


def secret() -> Edit:
    """Return a field that shows dots."""
    edit = Edit()
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
    return edit


class OwnPasswordCard(_Card):
    """`submitted` brings the new password and its repetition."""

    submitted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Your own password"),
            self.tr("At least 15 characters: four words that do not belong together."),
            self.tr("Keep it and go on"),
            parent,
        )
        self.new, self.again = secret(), secret()
        self._arrange(
            Field(self.tr("&New password"), self.new),
            Field(self.tr("The same &again"), self.again),
            edits=(self.new, self.again),
        )

    def submit(self) -> None:
        """Send both."""
        self.submitted.emit(self.new.text(), self.again.text())


class WayBackCard(_Card):
    """`by_code` brings login, code, new password, repetition; `by_two` two approvers for a code."""

    by_code = Signal(str, str, str, str)
    by_two = Signal(str, object, object, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Cannot log in?"),
            self.tr(
                "IT gives everybody a one-time password. For an administrator there is the sealed "
                "code, or two others: ward managers, privacy officers, administrators."
            ),
            self.tr("Let the administrator in again"),
            parent,
        )
        self.way = Segmented([(_CODE, self.tr("Sealed code")), (_TWO, self.tr("Two people"))])
        self.way.setAccessibleName(self.tr("Way"))
        self.way.chosen.connect(self._show_way)
        self.login, self.code, self.new, self.again = Edit(), Edit(), secret(), secret()
        self.logins, self.passwords = (Edit(), Edit()), (secret(), secret())
        self._code_field = Field(self.tr("&Code on the sealed page"), self.code)
        self._two = QWidget()
        names = (self.tr("&First person's login"), self.tr("Second &person's login"))
        pairs = [
            row(Field(name, login), Field(self.tr("Password"), password))
            for name, login, password in zip(names, self.logins, self.passwords, strict=True)
        ]
        self._two.setLayout(col(*pairs, gap=8))
        self._arrange(
            self.way,
            Field(self.tr("&Administrator's login"), self.login),
            self._code_field,
            self._two,
            row(Field(self.tr("&New password"), self.new), Field(self.tr("A&gain"), self.again)),
            edits=(
                self.login, self.code, self.logins[0], self.passwords[0], self.logins[1],
                self.passwords[1], self.new, self.again,
            ),
        )  # fmt: skip
        self.way.set_value(_CODE)
        self._show_way(_CODE)

    def ask(self) -> None:
        """Begin with the sealed code."""
        self.clear()
        self.way.set_value(_CODE)
        self._show_way(_CODE)
        self.login.setFocus()

    def submit(self) -> None:
        """Send what this way needs."""
        new, again = self.new.text(), self.again.text()
        if self.way.value() == _CODE:
            self.by_code.emit(self.login.text(), self.code.text(), new, again)
            return
        first, second = (
            Approver(login.text(), password.text())
            for login, password in zip(self.logins, self.passwords, strict=True)
        )
        self.by_two.emit(self.login.text(), first, second, new, again)

    def _show_way(self, way: str) -> None:
        self._code_field.setVisible(way == _CODE)
        self._two.setVisible(way == _TWO)
        self.refusal.hide()
