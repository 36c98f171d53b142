"""What is asked and said before there is a window: the passphrase, and why it cannot open."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QSplashScreen

from app.domain.errors import UserError
from app.ui.theme import theme
from app.ui.widgets.dialog import Question
from app.ui.widgets.field import Field

MIN_LENGTH = 12


def _words(text: str) -> str:
    return QCoreApplication.translate("startup", text)


def tell(error: UserError) -> None:
    """Say why Wardlight cannot open."""
    Question(error.title, body=error.hint, do=_words("Close")).exec()


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
            _words("Choose a passphrase") if new else _words("Passphrase"),
            body=_words(
                "This computer has no keyring, so a passphrase opens the database. Use at least "
                "{} characters and keep it safe: without it the data cannot be read."
            ).format(MIN_LENGTH)
            if new
            else _words("This database is opened by a passphrase."),
            do=_words("Use it") if new else _words("Open"),
            keep=_words("Close Wardlight"),
        )
        first, again = _secret(), _secret()
        question.add_detail(Field(_words("&Passphrase"), first))
        if new:
            question.add_detail(Field(_words("&Once more"), again))
            first.returnPressed.connect(again.setFocus)
        (again if new else first).returnPressed.connect(question.accept)
        first.setFocus()
        if not question.exec():
            return None
        typed = first.text()
        if not new:
            return typed
        if len(typed) < MIN_LENGTH:
            tell(UserError(_words("That is too short"), _words("Use twelve characters or more.")))
        elif typed != again.text():
            tell(UserError(_words("The two are not the same"), _words("Type it again.")))
        else:
            return typed


def _secret() -> QLineEdit:
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
