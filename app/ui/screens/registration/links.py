"""The names of the cards at the head of the form, each with its state."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from app.ui.screens.registration.form import CardState
from app.ui.widgets.fold import GLYPHS
from app.ui.widgets.paint import Draw, text_width


class CardLink(QAbstractButton):
    """A card's name with its state; a click goes there."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self._state: CardState = "open"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_state("open")

    def show_state(self, state: CardState) -> None:
        """Show how far the card is."""
        self._state = state
        said = {
            "open": self.tr("nothing typed yet"),
            "done": self.tr("done"),
            "wrong": self.tr("something to put right"),
            "todo": self.tr("something is missing"),
        }[state]
        self.setAccessibleName(f"{self.text()}, {said}")
        self.setToolTip(said)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(int(text_width(self.text(), "small_strong")) + 44, 32)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        d, w, h = Draw(painter), self.width(), self.height()
        if self.underMouse():
            d.box(0, 0, w, h, "hover")
        if self.hasFocus():
            d.focus_ring(w, h)
        glyph, tone = GLYPHS[self._state]
        d.icon(glyph, 8, (h - 18) / 2, 18, tone)
        d.text(34, 0, w, h, self.text(), "small_strong")
        painter.end()
