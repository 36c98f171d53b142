"""The drug chart in the downtime pack: a box to sign for each dose of the next 24 hours."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Spacer

from app.domain.medication_paper import MedicineOnPaper
from app.domain.words import say
from app.reports.table import HEAD, grid
from app.reports.text import INK, INK2, RULE, paragraph

_BOXES = 6
_WIDTHS_MM = (40, 38, 18, *[13] * _BOXES)
_ROW_MM = 12  # high enough to sign in


def drug_chart(medicines: Sequence[MedicineOnPaper]) -> Flowable:
    """Return the chart of one patient; with nothing prescribed, a line that says so."""
    if not medicines:
        return paragraph(say("No medicines are prescribed."), 9)
    head = [
        paragraph(words, 7.5, soft=True)
        for words in (say("Medicine"), say("How"), say("Last given"), say("Sign each dose"))
    ]
    rows: list[list[object]] = [[*head, *[""] * (_BOXES - 1)]]
    boxes: list[tuple[int, int]] = []
    for medicine in medicines:
        for first in range(0, len(medicine.boxes), _BOXES):
            part = medicine.boxes[first : first + _BOXES]
            boxes.append((len(rows), len(part)))
            signs = [paragraph(time, 7, soft=True) for time in part]
            rows.append(
                [*_about(medicine, is_first=first == 0), *signs, *[""] * (_BOXES - len(part))]
            )
    return grid(
        rows,
        [w * mm for w in _WIDTHS_MM],
        ("SPAN", (3, 0), (-1, 0)),
        ("BACKGROUND", (0, 0), (-1, 0), HEAD),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, INK),
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, RULE),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 1), (-1, -1), 3),
        *(
            ("BOX", (3 + n, row), (3 + n, row), 0.6, INK2)
            for row, count in boxes
            for n in range(count)
        ),
        repeats=1,
    )


def _about(medicine: MedicineOnPaper, *, is_first: bool) -> list[object]:
    if not is_first:
        return ["", "", _spacer()]
    drug: list[Paragraph] = [
        paragraph(medicine.drug, 9, strong=True),
        paragraph(medicine.dose, 8.5, strong=True),
    ]
    if medicine.warning:
        drug.append(paragraph(medicine.warning, 8, strong=True))
    how = [
        paragraph(medicine.how, 8),
        *(paragraph(note, 8, strong=True) for note in medicine.notes),
    ]
    return [drug, how, [paragraph(medicine.last, 7.5), _spacer()]]


def _spacer() -> Flowable:
    """Keep a row high enough to write in."""
    return Spacer(1, _ROW_MM * mm - 14)
