"""Fonts and text of printed documents: plain text that wraps, in either direction of writing.

Nothing that a person or a message wrote is read as markup, and no letter vanishes unseen.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Final

from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable
from typing_extensions import override

from app.domain.directions import begins_from_right
from app.domain.words import is_right_to_left, say
from app.reports.shaping import joined, visual
from app.resources import resource

# A document fetches nothing: no address of any kind is trusted.
rl_config.trustedSchemes = []
rl_config.trustedHosts = ["nowhere.invalid"]

REGULAR, STRONG = "Inter", "Inter-SemiBold"
_FILES = {
    REGULAR: "fonts/Inter_400Regular.ttf",
    STRONG: "fonts/Inter_600SemiBold.ttf",
    f"{REGULAR}-Arabic": "fonts/NotoSansArabic_400Regular.ttf",
    f"{STRONG}-Arabic": "fonts/NotoSansArabic_600SemiBold.ttf",
}
# A letter that no font has prints as this box, never as nothing, and the page says so.
MISSING = "\N{WHITE SQUARE}"
_LEADING: Final = 1.38  # of the size
_LEAST_SHARE: Final = 0.7  # of its size, before a word is broken
_ROUNDING: Final = 0.01  # points

INK = HexColor(0x14202A)  # the design language's ink and ink2, paper is always light
INK2 = HexColor(0x4A5966)
RULE = HexColor(0xC9D1D8)


@cache
def register_fonts() -> None:
    """Make the bundled fonts known to reportlab, once."""
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(resource(file))))


@cache
def _glyphs(font: str) -> frozenset[int]:
    register_fonts()
    return frozenset(pdfmetrics.getFont(font).face.charToGlyph)


def _font_of(letter: str, font: str) -> str:
    return font if ord(letter) in _glyphs(font) else f"{font}-Arabic"


def printable(text: str, font: str = REGULAR) -> str:
    """Return a text in letters that the fonts have, joined; a box for each that they lack."""
    known = _glyphs(font) | _glyphs(f"{font}-Arabic")
    letters = joined(unicodedata.normalize("NFC", text))
    return "".join(
        c if ord(c) in known else " " if c.isspace() else MISSING
        for c in letters
        if unicodedata.category(c) != "Cf"  # marks of direction, which `visual` needs no more
    )


def lacking_words() -> str:
    """Return what a page says that has a box for a letter."""
    return say("{box} stands for a letter that cannot be printed.", box=MISSING)


def width(line: str, font: str, size: float) -> float:
    """Return how wide a printable line is, in points."""
    return sum(float(pdfmetrics.stringWidth(part, f, size)) for f, part in _parts(line, font))


def draw(
    canvas: Canvas,
    line: str,
    font: str,
    size: float,
    *,
    x: float,
    y: float,
    from_right: bool | None = None,
) -> None:
    """Put a printable line on paper, its left end at (x, y).

    The line is read from the right where the language is, or where it begins so, as an Arabic name
    on an English band; `from_right` says it of a line that goes on from one before.
    """
    if from_right is None:
        from_right = _reads_from_right(line)
    for name, part in _parts(visual(line, right_to_left=from_right), font):
        canvas.setFont(name, size)
        canvas.drawString(x, y, part)
        x += float(pdfmetrics.stringWidth(part, name, size))


def _reads_from_right(text: str) -> bool:
    return is_right_to_left() or begins_from_right(text)


def _parts(line: str, font: str) -> Iterator[tuple[str, str]]:
    for name, letters in groupby(line, key=lambda c: _font_of(c, font)):
        yield name, "".join(letters)


def fitted(text: str, font: str, size: float, *, w: float, least: float) -> tuple[str, float]:
    """Return one printable line and its size, smaller where it is long; cut, it ends in a sign."""
    line = printable(text, font)
    while width(line, font, size) > w and size > least:
        size -= 0.5
    if width(line, font, size) > w:
        while line and width(f"{line}…", font, size) > w:
            line = line[:-1]
        line += "…"
    return line, size


@dataclass(frozen=True, slots=True)
class _Style:
    size: float
    font: str
    colour: Color
    is_at_end: bool  # where lines end: at the right, or in Arabic at the left


class Words(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A paragraph of plain text."""

    def __init__(self, text: str, style: _Style) -> None:
        super().__init__()
        self._style = style
        self._words = printable(text, style.font)
        self._lines: list[str] = []
        self._size = style.size

    @override
    def wrap(self, avail_w: float, _avail_h: float) -> tuple[float, float]:
        """Break the lines; returns width and height."""
        self.width, self._size = avail_w, self._fitting(avail_w)
        self._lines = list(_broken(self._words, self._style.font, self._size, avail_w))
        self.height = len(self._lines) * self._size * _LEADING
        return self.width, self.height

    def _fitting(self, avail_w: float) -> float:
        """Return the size, smaller where a word would break: half a date is read as another."""
        font, size = self._style.font, self._style.size
        widest = max((width(word, font, size) for word in self._words.split()), default=0)
        return max(size * min(1, avail_w / widest), _LEAST_SHARE * size) if widest else size

    @override
    def split(self, avail_w: float, avail_h: float) -> "list[Words]":
        """Return what fits and what goes to the next page."""
        self.wrap(avail_w, avail_h)
        fits = int(avail_h / (self._size * _LEADING))
        if fits <= 0 or fits >= len(self._lines):
            return [self] if fits else []
        return [
            Words("\n".join(lines), self._style)
            for lines in (self._lines[:fits], self._lines[fits:])
        ]

    @override
    def draw(self) -> None:
        """Put the lines on paper."""
        style = self._style
        self.canv.setFillColor(style.colour)
        y = self.height - self._size
        from_right = _reads_from_right(self._words)
        for line in self._lines:
            at_right = style.is_at_end != is_right_to_left()
            x = self.width - width(line, style.font, self._size) if at_right else 0.0
            draw(self.canv, line, style.font, self._size, x=x, y=y, from_right=from_right)
            y -= self._size * _LEADING
        if MISSING in self._words:
            self.canv.lacks_letters = True  # the foot of the page says what a box is


def _broken(text: str, font: str, size: float, avail_w: float) -> Iterator[str]:
    """Yield lines that are not wider than there is room; a longer word goes on below."""
    space, room = width(" ", font, size), avail_w + _ROUNDING
    for part in text.split("\n"):
        line, used = "", 0.0
        for word in part.split(" "):
            wide = width(word, font, size)
            if line and used + space + wide <= room:
                line, used = f"{line} {word}", used + space + wide
                continue
            if line:
                yield line
            line, used = word, wide
            while used > room and len(line) > 1:
                n = len(line) - 1
                while n > 1 and width(line[:n], font, size) > room:
                    n -= 1
                yield line[:n]
                line = line[n:]
                used = width(line, font, size)
        yield line


def paragraph(
    text: str, size: float = 9, *, strong: bool = False, soft: bool = False, right: bool = False
) -> Words:
    """Return wrapped text; `soft` is the second ink, `right` puts it where lines end."""
    return Words(text, _Style(size, STRONG if strong else REGULAR, INK2 if soft else INK, right))
