"""The rail at the left: where one can go, and where one is."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.words import say
from app.ui.context import Area
from app.ui.navigation import Entry, Stand
from app.ui.shell.item import PaintedButton
from app.ui.theme import theme
from app.ui.theme.tokens import RAIL_WIDTH
from app.ui.widgets.layout import col
from app.ui.widgets.paint import Draw, Painted

_ITEM_HEIGHT = 60


def draw_logo(d: Draw, x: float, y: float, side: float = 32) -> None:
    """Paint the mark: a warm half-lamp over a ward line."""
    d.painter.setPen(Qt.PenStyle.NoPen)
    d.painter.setBrush(theme.colour("lamp"))
    dome = QRectF(d.left(x + side * 0.12, side * 0.76), y + side * 0.16, side * 0.76, side * 0.76)
    d.painter.drawPie(dome, 0, 180 * 16)
    d.box(x, y + side * 0.64, side, side * 0.1, "lamp", radius=side * 0.05)
    d.box(x + side * 0.2, y + side * 0.84, side * 0.6, side * 0.08, "rail_text", radius=1)


class RailItem(PaintedButton):
    """One room: icon over word, a lamp bar where one is, a count in a lamp pill."""

    def __init__(self, area: Area, words: str, icon: str) -> None:
        super().__init__(words, height=_ITEM_HEIGHT)
        self.area = area
        self._icon = icon
        self._count = 0
        self.setCheckable(True)
        self.setFixedWidth(RAIL_WIDTH)

    def set_count(self, count: int) -> None:
        """Show how many things wait there; 0 shows nothing."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.update()

    @override
    def content_width(self) -> float:
        return RAIL_WIDTH

    @override
    def nextCheckState(self) -> None:
        """Leave the check to the rail: it follows where one is, not what was pressed."""

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        on, ink = self.isChecked(), "rail_text"
        if on or self.underMouse():
            d.box(6, 0, 60, 54, "rail_active", radius=8)
            ink = "rail_on"
        if on:
            d.box(0, 15, 3, 24, "lamp", radius=1.5)
        if self.hasFocus():
            d.box(6, 0, 60, 54, None, "lamp", radius=8, width=2)
        d.icon(self._icon, 26, 8, 20, ink)
        weight = 600 if on else 500
        d.text(0, 31, w, 18, self.text(), "caption", ink, align="centre", weight=weight)
        if self._count:
            words = str(self._count) if self._count < 100 else "99+"  # noqa: PLR2004  two digits
            wide = 18 if len(words) == 1 else 26
            d.box(41, 3, wide, 16, "lamp", radius=8)
            d.text(41, 3, wide, 16, words, "caption", "on_lamp", align="centre", weight=700)


class Rail(QWidget):
    """The items that this person may use; `chosen` says where to go."""

    chosen = Signal(object)

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(RAIL_WIDTH)
        self.setAccessibleName(self.tr("Places"))
        self._by_area = {
            entry.area: RailItem(entry.area, say(entry.screen.title), entry.screen.icon)
            for entry in entries
            if entry.stand & (Stand.RAIL | Stand.FOOT)
        }
        for item in self._by_area.values():
            item.clicked.connect(lambda _on=False, area=item.area: self.chosen.emit(area))
        top = [self._by_area[e.area] for e in entries if e.stand & Stand.RAIL]
        foot = [self._by_area[e.area] for e in entries if e.stand & Stand.FOOT]
        self.setLayout(col(_Logo(), *top, None, *foot, gap=0, margins=(0, 0, 0, 4)))

    def show_area(self, area: Area) -> None:
        """Mark where one is."""
        for each, item in self._by_area.items():
            item.setChecked(each == area)

    def show_count(self, area: Area, count: int) -> None:
        """Show how many things wait in a room."""
        if area in self._by_area:
            self._by_area[area].set_count(count)

    @property
    def items(self) -> tuple[RailItem, ...]:
        """The items from top to bottom."""
        return tuple(self._by_area.values())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("rail"))
        painter.end()


class _Logo(Painted):
    def __init__(self) -> None:
        super().__init__(height=62, width=RAIL_WIDTH)

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        draw_logo(d, 20, 12)
