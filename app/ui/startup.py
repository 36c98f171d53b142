"""What is asked and said before there is a window: the passphrase, and why it cannot open."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QSplashScreen

from app.domain.errors import UserError
from app.domain.words import say
from app.ui.theme import theme
from app.ui.widgets.dialog import Question
from app.ui.widgets.field import Field

MIN_LENGTH = 12


def tell(error: UserError) -> None:
    """Say why Wardlight cannot open."""
    Question(error.title, body=error.hint, do=say("Close")).exec()


def busy(text: str) -> Callable[[], None]:
    """Say what takes a moment at the first start; the answer takes the words away."""
    splash = QSplashScreen(theme.pixmap("hospital", "accent", 64))
    splash.showMessage(text)
    splash.show()
    QCoreApplication.processEvents()

    def gone() -> None:
        splash.close()

    return gone


def ask_passphrase(new: bool) -> str | None:  # noqa: FBT001  (the seam that main.py calls)
    """Ask for the passphrase of the database, twice for a new one; none when given up."""
    while True:
        question = Question(
            say("Choose a passphrase") if new else say("Passphrase"),
            body=say(
                "This computer has no keyring, so a passphrase opens the database. Use at least "
                "{n} characters and keep it safe: without it the data cannot be read.",
                n=MIN_LENGTH,
            )
            if new
            else say("This database is opened by a passphrase."),
            do=say("Use it") if new else say("Open"),
            keep=say("Close Wardlight"),
        )
        first, again = _secret(), _secret()
        question.add_detail(Field(say("&Passphrase"), first))
        if new:
            question.add_detail(Field(say("&Once more"), again))
            first.returnPressed.connect(again.setFocus)
        (again if new else first).returnPressed.connect(question.accept)
        first.setFocus()
        if not question.exec():
            return None
        typed = first.text()
        if not new:
            return typed
        if len(typed) < MIN_LENGTH:
            tell(UserError(say("That is too short"), say("Use twelve characters or more.")))
        elif typed != again.text():
            tell(UserError(say("The two are not the same"), say("Type it again.")))
        else:
            return typed


def _secret() -> QLineEdit:
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
