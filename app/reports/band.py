"""Identity bands and labels, each a page of the printer's own size."""

import io
from dataclasses import dataclass
from typing import Final

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from app.domain.identity_band import BandView
from app.domain.words import say
from app.reports import barcode
from app.reports.text import INK, INK2, REGULAR, STRONG, printable, register_fonts

_ELLIPSIS: Final = "…"


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
    _fitted(canvas, view.name, STRONG, 15, x=left, y=height - 8 * mm, w=text_w)
    canvas.setFillColor(INK)
    _pair(canvas, say("Born"), view.born, 11, x=left, y=height - 14 * mm)
    _pair(canvas, view.number_label, view.number, 11, x=left, y=height - 20 * mm)
    right = left + text_w + edge
    barcode.draw(canvas, view.barcode, "gs1-datamatrix", x=right, y=2.5 * mm, w=code, h=code)
    return _done(out, canvas)


def label_pdf(view: BandView, *, size: MediaSize, copies: int = 1) -> bytes:
    """Return labels for forms and tubes, one a page: name, birth, number and its Code 128."""
    out, canvas = _page(size, title=say("Labels {mrn}", mrn=view.mrn))
    width, height, edge = size.width_mm * mm, size.height_mm * mm, 2 * mm
    scale = min(width / (50 * mm), height / (25 * mm))
    for _ in range(copies):
        y = height - edge - 3.2 * mm * scale
        _fitted(canvas, view.name, STRONG, 9 * scale, x=edge, y=y, w=width - 2 * edge)
        y -= 3.6 * mm * scale
        _pair(canvas, say("Born"), view.born, 7.5 * scale, x=edge, y=y)
        if view.number_label != say("MRN"):
            across = width - edge - stringWidth(view.mrn, STRONG, 7.5 * scale)
            canvas.drawString(across, y, printable(view.mrn, STRONG))
        y -= 3.4 * mm * scale
        _pair(canvas, view.number_label, view.number, 7.5 * scale, x=edge, y=y)
        bars = y - edge - 1.4 * mm
        barcode.draw(canvas, view.mrn, "code128", x=edge, y=edge, w=width - 2 * edge, h=bars)
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


def _width(text: str, size: float) -> float:
    return float(stringWidth(printable(text), REGULAR, size))


def _pair(canvas: Canvas, label: str, value: str, size: float, *, x: float, y: float) -> None:
    """Write a label, lighter than its value, and no colon between (PAB-0042)."""
    canvas.setFillColor(INK2)
    canvas.setFont(REGULAR, size)
    canvas.drawString(x, y, printable(label))
    canvas.setFillColor(INK)
    canvas.setFont(STRONG, size)
    canvas.drawString(x + _width(f"{label} ", size), y, printable(value, STRONG))


def _fitted(
    canvas: Canvas, text: str, font: str, size: float, *, x: float, y: float, w: float
) -> None:
    """Write one line, smaller where it is long; one that is still too long ends in a sign."""
    text = printable(text, font)
    while stringWidth(text, font, size) > w and size > 7:  # noqa: PLR2004  (points; smaller cannot be read)
        size -= 0.5
    if stringWidth(text, font, size) > w:
        while text and stringWidth(text + _ELLIPSIS, font, size) > w:
            text = text[:-1]
        text += _ELLIPSIS
    canvas.setFillColor(INK)
    canvas.setFont(font, size)
    canvas.drawString(x, y, text)
