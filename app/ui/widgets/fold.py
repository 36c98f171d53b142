"""A part of a card that opens and closes; its head says how far it is, so it may stay closed."""

from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.widgets.layout import col
from app.ui.widgets.paint import Draw, text_width

State = Literal["open", "done", "wrong", "todo"]  # nothing yet, done, to put right, to do
HEIGHT = 40
GLYPHS: dict[State, tuple[str, str]] = {
    "open": ("circle", "text3"),
    "done": ("circle-check", "ok"),
    "wrong": ("circle-alert", "danger"),
    "todo": ("circle-dot", "warn"),
}


class Fold(QWidget):
    """A head and what it opens; `turned` says that it was opened or closed by the person."""

    turned = Signal(bool)

    def __init__(
        self, title: str, body: QWidget, *, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.head = _Head(title, key)
        self.body = body
        self.head.clicked.connect(self._turn)
        body.hide()
        self.setLayout(col(self.head, body, gap=0))

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return not self.body.isHidden()

    def open(self) -> None:
        """Show the body."""
        self.body.show()
        self.head.set_open(is_open=True)

    def close_body(self) -> None:
        """Hide the body."""
        self.body.hide()
        self.head.set_open(is_open=False)

    def show_state(self, state: State, words: str) -> None:
        """Show how far it is, by glyph and words."""
        self.head.show_state(state, words)

    def _turn(self) -> None:
        if self.is_open:
            self.close_body()
        else:
            self.open()
        self.turned.emit(self.is_open)


class _Head(QAbstractButton):
    def __init__(self, title: str, key: str) -> None:
        super().__init__()
        self.setText(title)
        self._key, self._words = key, ""
        self._state: State = "open"
        self._is_open = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def set_open(self, *, is_open: bool) -> None:
        self._is_open = is_open
        self._say()

    def show_state(self, state: State, words: str) -> None:
        self._state, self._words = state, words
        self._say()

    def _say(self) -> None:
        how = self.tr("open") if self._is_open else self.tr("closed")
        parts = (self.text(), self._words, how)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        words = text_width(self.text(), "strong") + text_width(self._words, "small")
        return QSize(int(words) + 150, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(int(text_width(self.text(), "strong")) + 80, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        d, w, h = Draw(painter), self.width(), self.height()
        if self.underMouse():
            d.box(0, 2, w, h - 4, "hover", radius=6)
        if self.hasFocus():
            d.focus_ring(w, h)
        d.icon("chevron-up" if self._is_open else "chevron-down", 8, (h - 16) / 2, 16, "text2")
        x = 32 + d.text(32, 0, w, h, self.text(), "strong") + 14
        glyph, tone = GLYPHS[self._state]
        if self._words:
            d.icon(glyph, x, (h - 16) / 2, 16, tone)
            d.text(x + 22, 0, w - x - 22, h, self._words, "small", "text2")
        if self._key:
            d.text(0, 0, w - 10, h, self._key, "caption", "text3", align="right")
        painter.end()
