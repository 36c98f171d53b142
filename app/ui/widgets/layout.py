"""Rows, columns, frames and labels: the few lines that every screen would otherwise repeat."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.ui.theme import theme
from app.ui.widgets.bidi import is_right_to_left, isolated

Margins = tuple[int, int, int, int]
FrameName = Literal["card", "well", "aside", "foot", "head", "canvas", "raised", "plain", "warn"]
# A widget, a layout, a gap in pixels, or None for the stretch that takes what is left.
Item = QWidget | QLayout | int | None
_NO_MARGINS: Margins = (0, 0, 0, 0)


def row(*items: Item, gap: int = 8, margins: Margins = _NO_MARGINS) -> QHBoxLayout:
    """Items side by side."""
    layout = QHBoxLayout()
    _put(layout, items, gap, margins)
    return layout


def col(*items: Item, gap: int = 8, margins: Margins = _NO_MARGINS) -> QVBoxLayout:
    """Items one below the other."""
    layout = QVBoxLayout()
    _put(layout, items, gap, margins)
    return layout


def frame(
    layout: QLayout,
    name: FrameName = "card",
    *,
    width: int | None = None,
    height: int | None = None,
) -> QFrame:
    """A framed surface round a layout; never put a card in a card."""
    shown = QFrame()
    shown.setObjectName(name)
    shown.setLayout(layout)
    if width is not None:
        shown.setFixedWidth(width)
    if height is not None:
        shown.setFixedHeight(height)
    return shown


class Line(QFrame):
    """A thin line between rows: decoration, never the only edge of a control."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("line")
        self.setFixedHeight(1)


class Stack(QStackedWidget):
    """Pages of which one is shown; a hidden one must not push the window's edge out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    @override
    def minimumSizeHint(self) -> QSize:
        """What the page on top needs."""
        shown = self.currentWidget()
        if shown is None:
            return super().minimumSizeHint()
        return shown.minimumSizeHint().expandedTo(shown.minimumSize())


class Label(QLabel):
    """Words in a step of the type scale and the colour of a token, in every appearance."""

    def __init__(
        self,
        words: str = "",
        style: str = "body",
        colour: str = "text",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(isolated(words), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(style))
        self.setWordWrap(wrap)
        if is_right_to_left():  # by itself a label stands at the side where its words begin
            flag = Qt.AlignmentFlag
            self.setAlignment(flag.AlignRight | flag.AlignAbsolute | flag.AlignVCenter)
        self._colour = colour
        self._paint()

    @override
    def setText(self, words: str) -> None:
        super().setText(isolated(words))

    def set_colour(self, token: str) -> None:
        """Change the colour."""
        self._colour = token
        self._paint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._paint()

    def _paint(self) -> None:
        wanted = theme.colour(self._colour)
        shown = self.palette()
        if shown.color(self.foregroundRole()) != wanted:
            shown.setColor(self.foregroundRole(), wanted)
            self.setPalette(shown)


def _put(layout: QBoxLayout, items: tuple[Item, ...], gap: int, margins: Margins) -> None:
    layout.setSpacing(gap)
    left, top, right, bottom = margins
    if is_right_to_left():  # Qt mirrors what lies in a layout, not its margins
        left, right = right, left
    layout.setContentsMargins(left, top, right, bottom)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)
