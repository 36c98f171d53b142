"""Tables of words for documents: a head on every page, thin lines, texts that wrap."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table, TableStyle

from app.domain.words import is_right_to_left
from app.reports.text import INK, RULE, paragraph

HEAD = HexColor(0xEEF2F5)
_BY_HAND = 8 * mm
_OTHER_SIDE = {"LEFTPADDING": "RIGHTPADDING", "RIGHTPADDING": "LEFTPADDING"}

# Of a table's style, as reportlab has it: name, (column, row) from, (column, row) to, the rest.
Command = tuple[str, tuple[int, int], tuple[int, int], *tuple[object, ...]]


def grid(
    rows: Sequence[Sequence[object]],
    widths: Sequence[float],
    *style: Command,
    heights: Sequence[float | None] | None = None,
    repeats: int = 0,
) -> Table:
    """Return a table; in a language that is read from the right, its first column is there.

    `repeats` rows stand again at the top of each page. Cells are written from the left, and so are
    the columns that the style names.
    """
    mirrored = is_right_to_left()
    step = -1 if mirrored else 1
    made = Table(
        [list(row)[::step] for row in rows],
        colWidths=list(widths)[::step],
        rowHeights=heights,
        repeatRows=repeats,
        splitInRow=1,
    )
    commands: list[Command] = [("VALIGN", (0, 0), (-1, -1), "TOP"), *style]
    made.setStyle(TableStyle([_mirrored(c) for c in commands] if mirrored else commands))
    return made


def _mirrored(command: Command) -> Command:
    name, (left, top), (right, bottom), *more = command
    return (_OTHER_SIDE.get(name, name), (-1 - right, top), (-1 - left, bottom), *more)


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
    cells: list[list[object]] = [[paragraph(word, size, soft=True) for word in head]]
    cells += [
        [paragraph(word, size, strong=n in strong) for n, word in enumerate(row)] for row in rows
    ]
    heights = [None] * len(cells) + [_BY_HAND] * blank_rows
    cells += [[""] * len(head)] * blank_rows
    return grid(
        cells,
        [w * mm for w in widths_mm],
        ("BACKGROUND", (0, 0), (-1, 0), HEAD),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, INK),
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, RULE),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        heights=heights,
        repeats=1,
    )
