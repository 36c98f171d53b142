"""Tables of words for documents: a head on every page, thin lines, texts that wrap."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table, TableStyle

from app.reports.text import INK, RULE, paragraph

HEAD = HexColor(0xEEF2F5)
_BY_HAND = 8 * mm


def table(
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    widths_mm: Sequence[float],
    size: float = 8.5,
    strong: frozenset[int] = frozenset(),
    blank_rows: int = 0,
) -> Flowable:
    """Return a table; `strong` names the columns in bold, counted from 0.

    `blank_rows` at its end are high enough to write on by hand.
    """
    cells = [[paragraph(word, size, soft=True) for word in head]]
    cells += [
        [paragraph(word, size, strong=n in strong) for n, word in enumerate(row)] for row in rows
    ]
    heights = [None] * len(cells) + [_BY_HAND] * blank_rows
    cells += [[""] * len(head)] * blank_rows
    made = Table(cells, colWidths=[w * mm for w in widths_mm], rowHeights=heights, repeatRows=1)
    made.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("BACKGROUND", (0, 0), (-1, 0), HEAD),
                ("LINEBELOW", (0, 0), (-1, 0), 0.8, INK),
                ("LINEBELOW", (0, 1), (-1, -1), 0.4, RULE),
                ("LEFTPADDING", (0, 0), (-1, -1), 3),
                ("RIGHTPADDING", (0, 0), (-1, -1), 3),
                ("TOPPADDING", (0, 0), (-1, -1), 2.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ]
        )
    )
    return made
