"""The Contact card: the parts of an address as the country writes them, then phone and country."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.domain.addresses import PARTS, Template
from app.domain.words import say
from app.ui.parts.fieldset import FieldSet
from app.ui.widgets.field import Combo, Edit
from app.ui.widgets.layout import Label, col, frame, row

_COLUMNS = 20
_WIDTHS = {
    "address": 6, "district": 4, "city": 4, "region": 3, "postcode": 3, "phone": 4, "country": 3,
}  # fmt: skip
_LETTERS = {"address": "a", "city": "o", "postcode": "p"}  # underlined, where the word has it


class ContactCard:
    """Lays its fields anew when another country is chosen; what was typed stays, and in sight."""

    def __init__(self, fields: FieldSet, countries: Sequence[tuple[str, str]]) -> None:
        self._fields = fields
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        for part in PARTS.values():
            fields.edit(part, part)
        fields.edit("phone", say("&Mobile"))
        fields.combo("country", say("Countr&y"), (("", ""), *countries))
        head = row(Label(say("Contact"), "heading"), None, gap=10)
        self.card: QFrame = frame(col(head, self._grid, gap=6, margins=(16, 8, 16, 10)))

    def name_own(self, name: str) -> None:
        """Say which country stands for no choice: the hospital's."""
        combo = self._fields.controls["country"]
        if isinstance(combo, Combo):
            combo.setItemText(0, name or say("Not said"))

    def show_template(self, template: Template) -> None:
        """Ask for what the country asks for, in its order and under its names."""
        parts = [*template.parts]
        parts += [p for p in PARTS.values() if p not in parts and self._fields.text(p).strip()]
        for part in PARTS.values():
            field = self._fields.fields[part]
            self._grid.removeWidget(field)
            field.setVisible(part in parts)
            field.set_label(_underlined(part, template.label(part)))
        names = [*dict.fromkeys(parts), "phone", "country"]
        for name, (line, column, wide) in zip(names, _places(names), strict=True):
            self._grid.addWidget(
                self._fields.fields[name], line, column, 1, wide, Qt.AlignmentFlag.AlignTop
            )
        for before, after in pairwise(names):
            QWidget.setTabOrder(self._fields.controls[before], self._fields.controls[after])
        postcode = self._fields.controls["postcode"]
        if isinstance(postcode, Edit):
            postcode.setToolTip(template.example)


def _underlined(part: str, label: str) -> str:
    """Return a label with the letter of its shortcut, where the word of the country has it."""
    at = label.lower().find(_LETTERS.get(part, "\0"))
    return label if at < 0 else f"{label[:at]}&{label[at:]}"


def _places(names: Sequence[str]) -> list[tuple[int, int, int]]:
    """Return row, column and width of each field; the last of a row takes what is left."""
    rows: list[list[str]] = [[]]
    for name in names:
        if sum(_WIDTHS[n] for n in rows[-1]) + _WIDTHS[name] > _COLUMNS:
            rows.append([])
        rows[-1].append(name)
    places = []
    for line, held in enumerate(rows):
        column = 0
        for name in held:
            last = name == held[-1] and line < len(rows) - 1
            wide = _COLUMNS - column if last else _WIDTHS[name]
            places.append((line, column, wide))
            column += wide
    return places
