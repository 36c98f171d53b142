"""Barcodes as flowable drawings: each module is a filled square, sharp at every resolution."""

from typing import Literal

import zxingcpp
from reportlab.lib.colors import black
from reportlab.pdfgen.canvas import Canvas

Symbology = Literal["gs1-datamatrix", "code128"]
_QUIET = {"gs1-datamatrix": 1, "code128": 10}  # modules of white that the symbology asks for


def modules(content: str, symbology: Symbology) -> list[bytes]:
    """Return the rows of a symbol, one byte a module, 0 is black; a linear one has one row.

    Raises ValueError for a content that the symbology cannot hold.
    """
    if symbology == "gs1-datamatrix":
        made = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.DataMatrix, gs1=True)
    else:
        made = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.Code128)
    image = made.to_image(scale=1, add_quiet_zones=False)
    pixels = memoryview(image)  # type: ignore[arg-type]  # it has the buffer protocol
    height, width = pixels.shape or (1, 1)
    flat = bytes(pixels)
    rows = [flat[n * width : (n + 1) * width] for n in range(height)]
    return rows[:1] if symbology == "code128" else rows


def draw(
    canvas: Canvas, content: str, symbology: Symbology, *, x: float, y: float, w: float, h: float
) -> None:
    """Draw a symbol with its quiet zone into a box, lower left corner at (x, y); points.

    A two-dimensional one stays square and stands at the left of the box.
    """
    rows = modules(content, symbology)
    quiet = _QUIET[symbology]
    module_w = w / (len(rows[0]) + 2 * quiet)
    module_h = h
    if symbology == "gs1-datamatrix":
        module_w = module_h = min(w, h) / (len(rows) + 2 * quiet)
        y += quiet * module_h
    canvas.setFillColor(black)
    path = canvas.beginPath()
    for n, row in enumerate(reversed(rows)):
        for start, length in _runs(row):
            left = x + (quiet + start) * module_w
            path.rect(left, y + n * module_h, length * module_w, module_h)
    canvas.drawPath(path, stroke=0, fill=1)


def _runs(row: bytes) -> list[tuple[int, int]]:
    """Return the black runs of a row as (start, length)."""
    found, at = [], 0
    while at < len(row):
        if row[at]:
            at += 1
            continue
        start = at
        while at < len(row) and not row[at]:
            at += 1
        found.append((start, at - start))
    return found
