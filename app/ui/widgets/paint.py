"""A thin painter: text in a type style, boxes, pills, icons; every colour is a token name.

All painting code is written from left to right. In a window that reads from right to left `Draw`
mirrors places, alignments and the glyphs that point; what shows time runs on from left to right.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme import theme
from app.ui.widgets.bidi import isolated

Tone = Literal[
    "plain", "info", "ok", "caution", "warn", "danger",
    "solid_info", "solid_ok", "solid_caution", "solid_warn", "solid_danger",
]  # fmt: skip
Align = Literal["left", "right", "centre", "top_left", "top_right", "top_centre"]

# tone: (foreground token, background token)
TONES: dict[Tone, tuple[str, str]] = {
    "plain": ("text2", "sunk"),
    "info": ("accent", "accent_soft"),
    "ok": ("ok", "ok_soft"),
    "caution": ("caution", "caution_soft"),
    "warn": ("warn", "warn_soft"),
    "danger": ("danger", "danger_soft"),
    "solid_info": ("on_accent", "accent"),
    "solid_ok": ("on_ok", "ok_solid"),
    "solid_caution": ("on_caution", "caution_solid"),
    "solid_warn": ("on_warn", "warn_solid"),
    "solid_danger": ("on_danger", "danger_solid"),
}

_FLAG = Qt.AlignmentFlag
_ALIGN: dict[Align, Qt.AlignmentFlag] = {
    "left": _FLAG.AlignLeft | _FLAG.AlignVCenter,
    "right": _FLAG.AlignRight | _FLAG.AlignVCenter,
    "centre": _FLAG.AlignCenter,
    "top_left": _FLAG.AlignLeft | _FLAG.AlignTop,
    "top_right": _FLAG.AlignRight | _FLAG.AlignTop,
    "top_centre": _FLAG.AlignHCenter | _FLAG.AlignTop,
}
_MIRRORED: dict[Align, Align] = {"left": "right", "right": "left", "top_left": "top_right"}
_POINTING = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}
_FIGURES = frozenset("0123456789.,:/−+ ")  # noqa: RUF001  the minus sign that we print


def is_figures(words: str) -> bool:
    """Whether a text is a pure number, so that digits of one width do no harm."""
    return set(words) <= _FIGURES


def text_width(words: str, style: str = "body", *, weight: int | None = None) -> float:
    """How wide `Draw.text` will paint these words, in pixels."""
    return theme.metrics(style, weight=weight, figures=is_figures(words)).horizontalAdvance(words)


class Draw:
    """Paints in tokens on a painter that someone else begins and ends.

    `across` is the width in which places are mirrored, where that is not the whole widget: a
    cell's in a delegate. `of` is the view whose direction counts there: a painter made by Qt knows
    only the application's.
    """

    def __init__(
        self, painter: QPainter, *, across: float | None = None, of: QWidget | None = None
    ) -> None:
        self.painter = painter
        self._across = _mirrors_across(painter, across, of)
        hint = QPainter.RenderHint
        painter.setRenderHints(
            hint.Antialiasing | hint.TextAntialiasing | hint.SmoothPixmapTransform
        )

    def left(self, x: float, w: float = 0) -> float:
        """The left edge on the paper of a box of width w, or of the point x."""
        return x if self._across is None else self._across - x - w

    @contextmanager
    def in_time(self, x: float, w: float) -> Iterator[float]:
        """A box in which time runs from left to right in every language; gives its left edge."""
        left, across = self.left(x, w), self._across
        self._across = None
        yield left
        self._across = across

    def text(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        words: str,
        style: str = "body",
        colour: str = "text",
        *,
        align: Align = "left",
        weight: int | None = None,
        wrap: bool = False,
    ) -> float:
        """Paint words in a box; the answer is the width of the words on one line."""
        self.painter.setFont(theme.font(style, weight=weight, figures=is_figures(words)))
        self.painter.setPen(theme.colour(colour))
        flow = Qt.TextFlag.TextWordWrap if wrap else Qt.TextFlag.TextSingleLine
        if self._across is not None:
            align = _MIRRORED.get(align, align)
        flags = int(_ALIGN[align] | _FLAG.AlignAbsolute) | int(flow)
        self.painter.drawText(QRectF(self.left(x, w), y, w, h), flags, isolated(words))
        return text_width(words, style, weight=weight)

    def runs(self, x: float, y: float, h: float, parts: Iterable[tuple[str, str, str]]) -> float:
        """Paint parts of (words, style, colour) on one line; the answer is where they end."""
        for words, style, colour in parts:
            x += self.text(x, y, 4000, h, words, style, colour)
        return x

    def fill(self, x: float, y: float, w: float, h: float, colour: str) -> None:
        """A plain rectangle without an edge; at 125 % too, no seam is seen between two."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self.painter.fillRect(QRectF(self.left(x, w), y, w, h), theme.colour(colour))
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def box(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        fill: str | None = None,
        line: str | None = None,
        *,
        radius: float = 6,
        width: float = 1.0,
        dash: bool = False,
    ) -> None:
        """A rounded rectangle whose edge lies inside the given measures."""
        self.painter.setBrush(theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        if line:
            self.painter.setPen(_pen(line, width, dash=dash))
        else:
            self.painter.setPen(Qt.PenStyle.NoPen)
        inset = width / 2 if line else 0
        self.painter.drawRoundedRect(
            QRectF(self.left(x, w) + inset, y + inset, w - 2 * inset, h - 2 * inset), radius, radius
        )

    def focus_ring(
        self, w: float, h: float, *, radius: float = 6, x: float = 0, y: float = 0
    ) -> None:
        """The ring that every focused control shows: 2 px, 3 in high contrast."""
        self.box(x, y, w, h, None, "focus", radius=radius, width=theme.focus_width())

    def hline(
        self,
        x1: float,
        x2: float,
        y: float,
        colour: str = "line",
        *,
        width: float = 1.0,
        dash: bool = False,
    ) -> None:
        """A level line on the pixel row y."""
        self.painter.setPen(_pen(colour, width, dash=dash))
        self.painter.drawLine(QPointF(self.left(x1), y + 0.5), QPointF(self.left(x2), y + 0.5))

    def vline(
        self,
        x: float,
        y1: float,
        y2: float,
        colour: str = "line",
        *,
        width: float = 1.0,
        dash: bool = False,
    ) -> None:
        """An upright line on the pixel column x."""
        self.painter.setPen(_pen(colour, width, dash=dash))
        middle = self.left(x, 1) + 0.5
        self.painter.drawLine(QPointF(middle, y1), QPointF(middle, y2))

    def hatch(self, x: float, y: float, w: float, h: float, colour: str = "line") -> None:
        """Diagonal lines, for what must not be told by colour alone."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        brush = QBrush(theme.colour(colour), Qt.BrushStyle.BDiagPattern)
        self.painter.fillRect(QRectF(self.left(x, w), y, w, h), brush)

    def icon(self, name: str, x: float, y: float, size: int = 16, colour: str = "text2") -> None:
        """A Lucide icon, its top left corner at x, y."""
        if self._across is not None:
            name = _POINTING.get(name, name)
        self.painter.drawPixmap(QPointF(self.left(x, size), y), theme.pixmap(name, colour, size))

    def photo(self, photo: QPixmap, x: float, y: float, w: float, h: float) -> None:
        """A photograph that fills a rounded box; what stands over is cut at both sides."""
        box = QRectF(self.left(x, w), y, w, h)
        scale = min(photo.width() / w, photo.height() / h)
        part = QRectF(0, 0, w * scale, h * scale)
        part.moveCenter(QPointF(photo.width() / 2, photo.height() / 2))
        edge = QPainterPath()
        edge.addRoundedRect(box, 8, 8)
        self.painter.save()
        self.painter.setClipPath(edge)
        self.painter.drawPixmap(box, photo, part)
        self.painter.restore()

    def pill(
        self,
        x: float,
        y: float,
        words: str,
        tone: Tone = "plain",
        icon: str | None = None,
        *,
        h: float = 22,
        style: str = "caption_strong",
    ) -> float:
        """A soft chip with an optional glyph; the answer is its width."""
        foreground, background = TONES[tone]
        w = pill_width(words, icon, style=style)
        self.box(x, y, w, h, background, radius=4)
        left = x + 8
        if icon:
            self.icon(icon, x + 7, y + (h - 13) / 2, 13, foreground)
            left += 16
        self.text(left, y, w, h, words, style, foreground)
        return w

    def key(self, x: float, y: float, words: str, *, h: float = 20) -> float:
        """A key cap; the answer is its width."""
        w = key_width(words)
        self.box(x, y, w, h, "surface", "line", radius=4)
        self.text(x, y, w, h, words, "caption", "text2", align="centre")
        return w

    def polyline(
        self,
        points: Iterable[tuple[float, float]],
        colour: str,
        *,
        width: float = 1.6,
        dash: bool = False,
    ) -> None:
        """A line with round joins through the points."""
        pen = _pen(colour, width, dash=dash)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPolyline(QPolygonF([QPointF(self.left(x), y) for x, y in points]))

    def dot(
        self,
        x: float,
        y: float,
        radius: float,
        fill: str,
        line: str | None = None,
        *,
        width: float = 1.5,
    ) -> None:
        """A filled circle round x, y."""
        self.painter.setBrush(theme.colour(fill))
        self.painter.setPen(_pen(line, width) if line else Qt.PenStyle.NoPen)
        self.painter.drawEllipse(QPointF(self.left(x), y), radius, radius)


def read_photo(jpeg: bytes) -> QPixmap:
    """Return a photograph to be painted; nothing, or what is no picture, is a null one."""
    made = QPixmap()
    if jpeg:
        made.loadFromData(jpeg)
    return made


def pill_width(words: str, icon: str | None = None, *, style: str = "caption_strong") -> float:
    """The width that `Draw.pill` needs."""
    return text_width(words, style) + 16 + (16 if icon else 0)


def key_width(words: str) -> float:
    """The width that `Draw.key` needs."""
    return max(20.0, text_width(words, "caption") + 10)


class Painted(QWidget):
    """A widget that draws itself in `draw`; give it an accessible name."""

    def __init__(
        self,
        *,
        height: int | None = None,
        width: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        across, down = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding
        if height is not None:
            self.setFixedHeight(height)
            down = QSizePolicy.Policy.Fixed
        if width is not None:
            self.setFixedWidth(width)
            across = QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, down)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.draw(Draw(painter), self.width(), self.height())
        painter.end()

    def draw(self, d: Draw, w: int, h: int) -> None:
        """Paint the widget; w and h are its size in pixels."""
        raise NotImplementedError


def _mirrors_across(painter: QPainter, across: float | None, of: QWidget | None) -> float | None:
    """The width to mirror in, or None where the widget reads from left to right."""
    device = painter.device()
    shown = of or (device if isinstance(device, QWidget) else None)
    direction = shown.layoutDirection() if shown else painter.layoutDirection()
    if direction != Qt.LayoutDirection.RightToLeft:
        return None
    return device.width() if across is None else across


def _pen(colour: str, width: float, *, dash: bool = False) -> QPen:
    pen = QPen(theme.colour(colour), width)
    if dash:
        pen.setDashPattern([3, 3])
    return pen
