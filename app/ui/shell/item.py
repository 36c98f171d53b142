"""The base of the shell's painted controls: a real button that draws itself."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.widgets.paint import Draw


class PaintedButton(QAbstractButton):
    """A focusable, named button; subclasses say its width and how it looks."""

    def __init__(self, words: str, *, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setAccessibleName(words)
        self.setFixedHeight(height)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def content_width(self) -> float:
        """How wide it wants to be, in pixels."""
        raise NotImplementedError

    def draw(self, d: Draw, w: int, h: int) -> None:
        """Paint it; w and h are its size in pixels."""
        raise NotImplementedError

    @override
    def sizeHint(self) -> QSize:
        return QSize(int(self.content_width()) + 1, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.draw(Draw(painter), self.width(), self.height())
        painter.end()
