"""Fonts and text of printed documents: everything is escaped, and no letter vanishes unseen."""

from functools import cache
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph

from app.resources import resource

# A document fetches nothing: no address of any kind is trusted, also not in markup of our own.
rl_config.trustedSchemes = []
rl_config.trustedHosts = ["nowhere.invalid"]

REGULAR, STRONG = "Inter", "Inter-SemiBold"
_FILES = {REGULAR: "fonts/Inter_400Regular.ttf", STRONG: "fonts/Inter_600SemiBold.ttf"}
# A letter that the font does not have prints as this box, never as nothing.
MISSING = "\N{WHITE SQUARE}"

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


def printable(text: str, font: str = REGULAR) -> str:
    """Return the text with a visible box for each letter that the font cannot print."""
    known = _glyphs(font)
    return "".join(c if ord(c) in known else " " if c.isspace() else MISSING for c in text)


@cache
def style(
    size: float = 9, *, strong: bool = False, soft: bool = False, right: bool = False
) -> ParagraphStyle:
    """Return a paragraph style; `soft` is the second ink."""
    register_fonts()
    return ParagraphStyle(
        f"wardlight-{size}-{strong}-{soft}-{right}",
        fontName=STRONG if strong else REGULAR,
        fontSize=size,
        leading=size * 1.38,
        textColor=INK2 if soft else INK,
        alignment=TA_RIGHT if right else TA_LEFT,
        splitLongWords=1,
    )


def paragraph(
    text: str, size: float = 9, *, strong: bool = False, soft: bool = False, right: bool = False
) -> Paragraph:
    """Return wrapped text. The only way to a Paragraph: a name may hold < and & and stays text."""
    made = style(size, strong=strong, soft=soft, right=right)
    return Paragraph(escape(printable(text, made.fontName)), made)
