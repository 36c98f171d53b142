"""Identity bands and labels, each a page of the printer's own size."""

import io
from dataclasses import dataclass
from typing import Final

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.domain.identity_band import BandView
from app.domain.words import is_right_to_left, say
from app.reports import barcode
from app.reports.text import (
    INK,
    INK2,
    MISSING,
    REGULAR,
    STRONG,
    draw,
    fitted,
    lacking_words,
    printable,
    register_fonts,
    width,
)

_SMALLEST: Final = 6  # points; smaller cannot be read


@dataclass(frozen=True, slots=True)
class MediaSize:
    """A medium in its printer: width and height in millimetres as it comes out, and its use."""

    key: str
    width_mm: float
    height_mm: float
    is_band: bool


# Widths of thermal media in common use; the printable part of a band is what the clasp leaves.
SIZES: Final = {
    size.key: size
    for size in (
        MediaSize("band-adult", 279, 25, is_band=True),
        MediaSize("band-child", 178, 25, is_band=True),
        MediaSize("label-50x25", 50, 25, is_band=False),
        MediaSize("label-70x35", 70, 35, is_band=False),
        MediaSize("label-89x36", 89, 36, is_band=False),
    )
}


def band_pdf(view: BandView, *, size: MediaSize) -> bytes:
    """Return one identity band; the same view gives the same bytes."""
    out, canvas = _page(size, title=say("Identity band {mrn}", mrn=view.mrn))
    height = size.height_mm * mm
    edge, code = 4 * mm, height - 5 * mm
    # The clasp is at one end, and the band goes round: the code stands at both ends of the text.
    text_w = min(95 * mm, (size.width_mm * mm - 2 * code - 6 * edge))
    left = edge
    barcode.draw(canvas, view.barcode, "gs1-datamatrix", x=left, y=2.5 * mm, w=code, h=code)
    left += code + edge
    strip = _Strip(canvas, x=left, w=text_w)
    strip.line(view.name, STRONG, 15, y=height - 8 * mm)
    strip.pair(say("Born"), view.born, 11, y=height - 14 * mm)
    strip.pair(view.number_label, view.number, 11, y=height - 20 * mm)
    if MISSING in printable(view.name):
        strip.line(lacking_words(), REGULAR, 7, y=height - 23.5 * mm)
    right = left + text_w + edge
    barcode.draw(canvas, view.barcode, "gs1-datamatrix", x=right, y=2.5 * mm, w=code, h=code)
    return _done(out, canvas)


def label_pdf(view: BandView, *, size: MediaSize, copies: int = 1) -> bytes:
    """Return labels for forms and tubes, one a page: name, birth, number and its Code 128."""
    out, canvas = _page(size, title=say("Labels {mrn}", mrn=view.mrn))
    across, height, edge = size.width_mm * mm, size.height_mm * mm, 2 * mm
    scale = min(across / (50 * mm), height / (25 * mm))
    within = across - 2 * edge
    strip = _Strip(canvas, x=edge, w=within)
    for _ in range(copies):
        y = height - edge - 3.2 * mm * scale
        strip.line(view.name, STRONG, 9 * scale, y=y)
        y -= 3.6 * mm * scale
        strip.pair(say("Born"), view.born, 7.5 * scale, y=y)
        if view.number_label != say("MRN"):
            strip.at_end(view.mrn, STRONG, 7.5 * scale, y=y)
        y -= 3.4 * mm * scale
        strip.pair(view.number_label, view.number, 7.5 * scale, y=y)
        if MISSING in printable(view.name):
            y -= 2.6 * mm
            strip.line(lacking_words(), REGULAR, 6, y=y)
        bars = y - edge - 1.4 * mm
        barcode.draw(canvas, view.mrn, "code128", x=edge, y=edge, w=within, h=bars)
        canvas.showPage()
    return _done(out, canvas, shown=True)


def _page(size: MediaSize, *, title: str) -> tuple[io.BytesIO, Canvas]:
    register_fonts()
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(size.width_mm * mm, size.height_mm * mm), invariant=1)
    canvas.setTitle(title)
    canvas.setAuthor("Wardlight")
    return out, canvas


def _done(out: io.BytesIO, canvas: Canvas, *, shown: bool = False) -> bytes:
    if not shown:
        canvas.showPage()
    canvas.save()
    return out.getvalue()


class _Strip:
    """The part of a medium that text is written into, from where lines begin."""

    def __init__(self, canvas: Canvas, *, x: float, w: float) -> None:
        self._canvas, self._x, self._w = canvas, x, w
        self._mirrored = is_right_to_left()

    def line(self, text: str, font: str, size: float, *, y: float) -> None:
        """Write one line, smaller where it is long; one that is still too long ends in a sign."""
        line, size = fitted(text, font, size, w=self._w, least=_SMALLEST)
        self._put(line, font, size, at=0, y=y)

    def pair(self, label: str, value: str, size: float, *, y: float) -> None:
        """Write a label, lighter than its value, and no colon between (PAB-0042)."""
        label, value = printable(label), printable(value, STRONG)
        gap = width(label, REGULAR, size) + width(" ", REGULAR, size)
        self._put(label, REGULAR, size, at=0, y=y, colour=INK2)
        self._put(value, STRONG, size, at=gap, y=y)

    def at_end(self, text: str, font: str, size: float, *, y: float) -> None:
        """Write a few letters where lines end."""
        line = printable(text, font)
        self._put(line, font, size, at=self._w - width(line, font, size), y=y)

    def _put(
        self, line: str, font: str, size: float, *, at: float, y: float, colour: Color = INK
    ) -> None:
        if self._mirrored:
            at = self._w - at - width(line, font, size)
        self._canvas.setFillColor(colour)
        draw(self._canvas, line, font, size, x=self._x + at, y=y)
