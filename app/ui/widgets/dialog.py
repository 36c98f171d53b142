"""Questions that stop the person: the title asks, the body says what follows, safety waits."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from typing_extensions import override

from app.ui.theme import theme
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.paint import Draw, Painted

_SCRIM_ALPHA = 128
_WIDTH = 440
_RADIUS = 12

# A file dialog of our own making: the lock closes it, which it cannot with the system's.
_OWN = QFileDialog.Option.DontUseNativeDialog


class Scrim(QWidget):
    """Dims the window under a dialog."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setGeometry(window.rect())
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("scrim", _SCRIM_ALPHA))
        painter.end()


class Question(QDialog):
    """A question with a safe choice, which has the focus and is what Esc means."""

    def __init__(
        self,
        question: str,
        *,
        body: str,
        do: str,
        keep: str = "",
        destroys: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Without `keep` there is one button, `do`, and it has the focus."""
        super().__init__(parent, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self.setWindowTitle(question)
        self.setAccessibleName(question)
        self.setAccessibleDescription(body)
        self.setModal(True)
        self.do_button = Button(do, "destroy" if destroys else "primary")
        self.do_button.clicked.connect(self.accept)
        self.keep_button = Button(keep) if keep else self.do_button
        if keep:
            self.keep_button.clicked.connect(self.reject)
        words = col(
            Label(question, "heading", wrap=True),
            Label(body, "small", "text2", wrap=True),
            gap=6,
        )
        glyph = _Glyph("octagon-alert" if destroys else "circle-help" if keep else "info", destroys)
        top = row(col(glyph, None), words, gap=12)
        top.setStretch(1, 1)
        buttons = row(None, *([self.keep_button] if keep else []), self.do_button)
        self._details = col(gap=12)
        inside = frame(col(top, self._details, buttons, gap=20, margins=(20, 20, 20, 16)), "raised")
        inside.setFixedWidth(_WIDTH)
        self.setLayout(col(inside, gap=0))
        self.keep_button.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the corners; a see-through window would show black where nothing composes it."""
        super().resizeEvent(event)
        shape = QPainterPath()
        shape.addRoundedRect(self.rect(), _RADIUS, _RADIUS)
        self.setMask(QRegion(shape.toFillPolygon().toPolygon()))

    def add_detail(self, *widgets: QWidget) -> None:
        """Put more between the words and the buttons."""
        for widget in widgets:
            self._details.addWidget(widget)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focused, Button):
            focused.click()
            return
        super().keyPressEvent(event)


class WindowDialogs:
    """The dialogs of the running product; tests use a twin with the same methods.

    While `may_ask` says no, as behind the lock, every question has its safe answer unseen.
    """

    def __init__(self, window: QWidget, *, may_ask: Callable[[], bool] = lambda: True) -> None:
        self._window, self._may_ask = window, may_ask

    def confirm(
        self, question: str, *, body: str, do: str, keep: str, destroys: bool = False
    ) -> bool:
        """Ask before a step; True when `do` was chosen."""
        return self._ask(question, body=body, do=do, keep=keep, destroys=destroys)

    def tell(self, title: str, *, hint: str) -> None:
        """Say what happened and what to do about it."""
        self._ask(title, body=hint, do=_close_words())

    def save_file(self, title: str, *, name: str, kind: str) -> Path | None:
        """Where to save a file; None when the person gave up."""
        if not self._may_ask():
            return None
        chosen, _kind = QFileDialog.getSaveFileName(
            self._window, title, str(Path.home() / name), kind, options=_OWN
        )
        return Path(chosen) if chosen else None

    def open_file(self, title: str, *, kind: str) -> Path | None:
        """Which file to read; None when the person gave up."""
        if not self._may_ask():
            return None
        chosen, _kind = QFileDialog.getOpenFileName(
            self._window, title, str(Path.home()), kind, options=_OWN
        )
        return Path(chosen) if chosen else None

    def _ask(
        self, title: str, *, body: str, do: str, keep: str = "", destroys: bool = False
    ) -> bool:
        if not self._may_ask():
            return False
        focused = QApplication.focusWidget()
        scrim = Scrim(self._window)
        question = Question(
            title, body=body, do=do, keep=keep, destroys=destroys, parent=self._window
        )
        answer = question.exec()
        scrim.deleteLater()
        question.deleteLater()
        self._window.activateWindow()
        if focused is not None:
            focused.setFocus()
        return answer == QDialog.DialogCode.Accepted


def _close_words() -> str:
    return QApplication.translate("Dialogs", "Close")


class _Glyph(Painted):
    def __init__(self, icon: str, destroys: bool) -> None:  # noqa: FBT001  private
        super().__init__(height=24, width=24)
        self._icon, self._ink = icon, "danger" if destroys else "accent"

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.icon(self._icon, 1, 1, 20, self._ink)
