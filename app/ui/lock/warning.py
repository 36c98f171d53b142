"""Says that the workstation is about to lock; any key or move of the hand keeps it open."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from app.ui.widgets.announce import announce
from app.ui.widgets.layout import Label, col
from app.ui.widgets.paint import Draw

_WIDTH, _HEIGHT, _TOP = 400, 84, 76
_SPOKEN_EVERY_S = 15


class LockWarning(QFrame):
    """A card at the top of the window, above everything else; it takes no focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("raised")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(_WIDTH, _HEIGHT)
        self._title = Label("", "heading")
        self._hint = Label(
            self.tr("Press a key or move the mouse to go on. What you typed is kept."),
            "small", "text2", wrap=True,
        )  # fmt: skip
        self.setLayout(col(None, self._title, self._hint, None, gap=2, margins=(60, 8, 16, 8)))
        self.hide()

    def show_left(self, seconds: int) -> None:
        """Say how many seconds are left; read out at the beginning and every now and then."""
        words = self.tr("Locks in {} s").format(seconds)
        self._title.setText(words)
        self.setAccessibleName(words)
        self.move((self._window.width() - self.width()) // 2, _TOP)
        is_new = not self.isVisible()
        self.show()
        self.raise_()
        if is_new or seconds % _SPOKEN_EVERY_S == 0:
            announce(self, f"{words}. {self._hint.text()}", at_once=True)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        d, w, h = Draw(painter), self.width(), self.height()
        d.box(0, 0, w, h, "raised", "warn_solid", radius=10, width=2)
        d.icon("lock", 22, (h - 22) / 2, 22, "warn")
        painter.end()
