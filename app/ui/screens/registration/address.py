"""The Contact card: an address as its country writes it, the phone, and what language is spoken."""

from collections.abc import Container, Sequence
from itertools import pairwise

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.domain.addresses import PARTS, Template
from app.domain.words import say
from app.ui.parts.fieldset import FieldSet
from app.ui.screens.registration.form import INTERPRETER
from app.ui.widgets.field import Combo, Edit
from app.ui.widgets.layout import Label, col, frame, row

_COLUMNS = 20
_WIDTHS = {"address": 6, "district": 4, "city": 4, "region": 3, "postcode": 3}  # of the parts
_REST = {"country": 5, "phone": 5, "language": 6, "interpreter_needed": 4}  # below them


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
        fields.combo("country", say("Countr&y"), (("", ""), *countries))
        fields.edit("phone", say("&Mobile"))
        fields.edit("language", say("Lang&uages"), known=_languages())
        yes_no = (("", say("No")), (INTERPRETER, say("Needed")))
        fields.segmented("interpreter_needed", say("&Interpreter"), yes_no)
        column = 0
        for name, wide in _REST.items():
            self._put(name, 1, column, wide)
            column += wide
        head = row(Label(say("Contact"), "heading"), None, gap=10)
        self.card: QFrame = frame(col(head, self._grid, gap=6, margins=(16, 8, 16, 10)))
        for part in PARTS.values():  # else what is shown would be a window of its own
            fields.fields[part].setParent(self.card)

    def _underline(self, parts: Sequence[str]) -> None:
        """Give each part the first letter of its word that leads nowhere else on the page."""
        taken = {field.letter for field in self._fields.fields.values()}
        for part in parts:
            field = self._fields.fields[part]
            label = field.control.accessibleName()
            at = next((i for i, c in enumerate(label) if _may_lead(c, taken)), None)
            if at is not None:
                taken.add(label[at].casefold())
                field.set_label(f"{label[:at]}&{label[at:]}")

    def _put(self, name: str, line: int, column: int, wide: int) -> None:
        field = self._fields.fields[name]
        self._grid.addWidget(field, line, column, 1, wide, Qt.AlignmentFlag.AlignTop)

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
            field.set_label(template.label(part))
        self._underline(parts)
        spare = _COLUMNS - sum(_WIDTHS[part] for part in parts)
        column = 0
        for part in parts:
            wide = _WIDTHS[part] + (max(0, spare) if part == "address" else 0)
            self._put(part, 0, column, wide)
            column += wide
        for before, after in pairwise((*parts, *_REST)):
            QWidget.setTabOrder(self._fields.controls[before], self._fields.controls[after])
        postcode = self._fields.controls["postcode"]
        if isinstance(postcode, Edit):
            postcode.setToolTip(template.example)


def _may_lead(letter: str, taken: Container[str]) -> bool:
    return letter.isalpha() and letter.casefold() not in taken


def _languages() -> list[str]:
    """Return the languages that are offered, by their English names; others can be typed."""
    every = (QLocale.languageToString(language) for language in QLocale.Language)
    return sorted({name for name in every if name and name not in {"C", "Default", "AnyLanguage"}})
