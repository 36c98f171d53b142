"""The card of the lock screen that asks for a password."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from app.services.people import UserTileView
from app.ui.widgets.button import Button
from app.ui.widgets.field import Edit, Field
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.notice import Alert

MOST_WIDTH, LEAST_WIDTH = 372, 300


class Panel(QFrame):
    """The card that asks for the password; `submitted` brings login and password."""

    submitted = Signal(str, str)
    lost = Signal()  # the person cannot log in

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setMinimumWidth(LEAST_WIDTH)
        self.setMaximumWidth(MOST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._person: UserTileView | None = None
        self._title = Label("", "title")
        self._words = Label(self.tr("Type your password"), "small", "text2")
        self.login = Edit()
        self.login_field = Field(self.tr("&Login"), self.login)
        self.password = Edit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.login.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self._submit)
        self.refusal = Alert("danger")
        self.refusal.hide()
        for each in (self.login, self.password):
            each.textEdited.connect(self.refusal.hide)
        self.button = Button(self.tr("Log in"), "primary", fit="touch", key=self.tr("Enter"))
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self._submit)
        self.lost_button = Button(self.tr("I cannot log in"), "ghost", fit="small")
        self.lost_button.clicked.connect(self.lost)
        note = Label(hint, "caption", "text3", wrap=True)
        self.setLayout(
            col(
                col(self._title, self._words, gap=2), self.login_field,
                Field(self.tr("&Password"), self.password), self.refusal, self.button,
                row(None, self.lost_button, None, gap=0), note, gap=14, margins=(28, 22, 28, 18),
            )
        )  # fmt: skip
        note.setVisible(bool(hint))

    def ask(self, person: UserTileView | None) -> None:
        """Ask a known person for the password, or someone else for both."""
        self._person = person
        self.refusal.hide()
        self.password.clear()
        first = person.name.split()[0] if person else ""
        self._title.setText(self.tr("Hello {}").format(first) if person else self.tr("Log in"))
        words = self.tr("Type your password")
        self._words.setText(words if person else self.tr("Type your login and your password"))
        self.login_field.setVisible(person is None)
        (self.password if person else self.login).setFocus()

    def refuse(self, title: str, hint: str) -> None:
        """Say why not; the password is to be typed anew."""
        self.refusal.show_words("danger", title=title, detail=hint)
        self.refusal.show()
        self.password.clear()
        is_login_missing = self._person is None and not self.login.text().strip()
        (self.login if is_login_missing else self.password).setFocus()

    def set_checking(self, *, is_checking: bool) -> None:
        """Take no input while the password is being checked."""
        self.button.set_busy(self.tr("Checking") if is_checking else "")
        for each in (self.login, self.password):
            each.setReadOnly(is_checking)

    def clear(self) -> None:
        """Forget what was typed."""
        self.login.clear()
        self.password.clear()
        self.refusal.hide()

    def _submit(self) -> None:
        login = self._person.login if self._person else self.login.text()
        self.submitted.emit(login, self.password.text())
