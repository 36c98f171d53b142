"""What is asked of some patients alone: one card with a folded part for each subject."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.words import say
from app.ui.parts import around
from app.ui.parts.around_form import MOST, Line
from app.ui.parts.fieldset import FieldSet
from app.ui.screens.registration.folds import (
    BIRTH,
    CONSENTS,
    FOLDS,
    INSURANCE,
    NUMBERS,
    PEOPLE,
    FoldState,
)
from app.ui.widgets.fold import Fold
from app.ui.widgets.layout import col

_LINES: Mapping[str, Line] = {PEOPLE: "contact", INSURANCE: "insurance", NUMBERS: "number"}
_BODY = (32, 2, 10, 12)


class MoreCard(QFrame):
    """The parts are folded until somebody opens one, by its head or Ctrl and a digit."""

    def __init__(self, fields: FieldSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._fields = fields
        self._lines: dict[Line, list[QWidget]] = {}
        self.protection = around.protection(fields)
        bodies = {
            PEOPLE: self._several("contact"),
            CONSENTS: [around.consents(fields), self.protection],
            INSURANCE: self._several("insurance"),
            NUMBERS: self._several("number"),
            BIRTH: [around.birth(fields)],
        }
        self.folds: dict[str, Fold] = {}
        layout = QVBoxLayout()
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(0)
        for n, (key, (title, names)) in enumerate(FOLDS.items(), start=1):
            body = QWidget()
            body.setLayout(col(*bodies[key], gap=8, margins=_BODY))
            fold = Fold(say(title), body, key=f"Ctrl {n}")
            fold.turned.connect(partial(self._turned, names[0]))
            self.folds[key] = fold
            layout.addWidget(fold)
        self.setLayout(layout)
        self.show_lines(dict.fromkeys(MOST, 1))

    def _several(self, kind: Line) -> list[QWidget]:
        made = [around.line(self._fields, kind, n) for n in range(1, MOST[kind] + 1)]
        self._lines[kind] = made
        return made

    def _turned(self, first: str, is_open: bool) -> None:  # noqa: FBT001  (Qt's signal)
        if is_open:
            self._fields.focus(first)

    def open_fold(self, key: str) -> None:
        """Open a part, if there is one of this name."""
        if key in self.folds:
            self.folds[key].open()

    def go_to(self, key: str) -> None:
        """Open a part and put the focus into its first field."""
        self.open_fold(key)
        self._fields.focus(FOLDS[key][1][0])

    def close_all(self) -> None:
        """Fold everything: another patient begins."""
        for fold in self.folds.values():
            fold.close_body()

    def show_states(self, states: Sequence[FoldState]) -> None:
        """Show how far each part is."""
        for each in states:
            self.folds[each.key].show_state(each.state, each.words)

    def show_lines(self, lines: Mapping[Line, int]) -> None:
        """Show as many lines of each kind as are offered."""
        for kind, shown in lines.items():
            for n, line in enumerate(self._lines[kind], start=1):
                line.setVisible(n <= shown)
