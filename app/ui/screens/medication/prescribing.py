"""The form in which a doctor prescribes; what is typed is kept as a draft until it is an order."""

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.domain.medication import CODE_SYSTEMS, ROUTES, UNITS, Kind, unit_words
from app.domain.words import say
from app.ui.context import Context
from app.ui.screens.medication.prescribe_presenter import FREQUENCIES, PrescribePresenter, Typed
from app.ui.widgets.dialog import Question, Scrim
from app.ui.widgets.field import Combo, Edit, Field, Segmented
from app.ui.widgets.layout import row
from app.ui.widgets.notice import Alert

_WIDTH: Final = 660
_DRAFT_MS: Final = 400
_LISTED: Final[dict[str, tuple[str, ...]]] = {
    "unit": UNITS, "route": tuple(ROUTES), "code_system": tuple(CODE_SYSTEMS),
}  # fmt: skip


class PrescribeForm(Question):
    """Tab walks from left to right, Enter prescribes, Esc leaves the draft."""

    def __init__(self, context: Context, presenter: PrescribePresenter, *, parent: QWidget) -> None:
        super().__init__(
            self.tr("Prescribe for {0}").format(presenter.patient),
            body=self.tr(
                "The name is compared with the recorded allergies, letter by letter. Interactions, "
                "groups of drugs and doses are not checked."
            ),
            do=self.tr("Prescribe"),
            keep=self.tr("Leave as a draft"),
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._presenter = context, presenter
        for each in self.findChildren(QFrame, "raised"):
            each.setFixedWidth(_WIDTH)
        self.edits: dict[str, Edit] = {}
        self.combos: dict[str, Combo] = {}
        self._fields: dict[str, Field] = {}
        self.kind = Segmented([(kind.value, kind.word) for kind in Kind])
        self.frequency = Combo([say(words) for _value, words in FREQUENCIES])
        self.witness = Segmented((("", self.tr("One person")), ("yes", self.tr("Two people"))))
        self._allergy, self._refusal = Alert("danger"), Alert("warn")
        self._arrange()
        self._draft = QTimer(self, singleShot=True, interval=_DRAFT_MS)
        self._draft.timeout.connect(presenter.keep_draft)
        self._connect()
        presenter.begin(self)
        self.edits["drug"].setFocus()

    def open_over(self, window: QWidget) -> None:
        """Show it over a dimmed window until it is answered."""
        scrim = Scrim(window)
        self.finished.connect(scrim.deleteLater)
        self.open()

    def show_typed(self, typed: Typed) -> None:
        """Put texts into the fields."""
        for name, edit in self.edits.items():
            edit.setText(typed.get(name, ""))
        for name, combo in self.combos.items():
            keys = ["", *_LISTED[name]]
            combo.setCurrentIndex(keys.index(typed.get(name, "")))
        self.kind.set_value(typed.get("kind") or Kind.REGULAR.value)
        values = [value for value, _words in FREQUENCIES]
        self.frequency.setCurrentIndex(values.index(typed.get("frequency") or values[0]))
        self.witness.set_value(typed.get("needs_witness", ""))

    def show_judged(self, problems: dict[str, str], *, touched: set[str], allergy: str) -> None:
        """Show what is not clear yet beside each field that was left, and the allergy."""
        for name, field in self._fields.items():
            words = problems.get(name, "")
            if words and name in touched:
                field.show_error(words)
            else:
                field.clear_message()
        kind = Kind(self.kind.value() or Kind.REGULAR.value)
        by_interval = FREQUENCIES[self.frequency.currentIndex()][0] == "interval"
        for name, is_there in (
            ("frequency", kind is Kind.REGULAR),
            ("times", kind is Kind.REGULAR and not by_interval),
            ("interval", kind is Kind.PRN or (kind is Kind.REGULAR and by_interval)),
            ("max", kind is Kind.PRN or kind is Kind.REGULAR),
            ("indication", kind is Kind.PRN),
            ("rate", kind is Kind.INFUSION),
            ("allergy_reason", bool(allergy)),
        ):
            self._fields[name].setVisible(is_there)
        self._allergy.show_words("danger", title=allergy)
        self._allergy.setVisible(bool(allergy))
        self.do_button.set_reason(next(iter(problems.values()), ""))
        self.resize(self.sizeHint())

    def show_refusal(self, refusal: UserError) -> None:
        """Say why it was not prescribed."""
        self.do_button.set_busy("")
        self._refusal.show_words("warn", title=refusal.title, detail=refusal.hint)
        self._refusal.show()
        self._presenter.judge()

    def finish(self) -> None:
        """Close it: it is done."""
        super().accept()

    @override
    def accept(self) -> None:
        if self.do_button.isEnabled():
            self._refusal.hide()
            self.do_button.set_busy(self.tr("Saving"))
            self._presenter.prescribe()
        else:
            self._presenter.touch_all()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and isinstance(self.focusWidget(), QLineEdit):
            self.accept()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._draft.stop()
        self._presenter.leave()

    def _edit(self, name: str, label: str, hint: str = "") -> Field:
        self.edits[name] = Edit()
        self._fields[name] = Field(label, self.edits[name], hint=hint)
        return self._fields[name]

    def _combo(self, name: str, label: str) -> Field:
        self.combos[name] = Combo(["", *(_shown(name, key) for key in _LISTED[name])])
        self._fields[name] = Field(label, self.combos[name])
        return self._fields[name]

    def _arrange(self) -> None:
        self._fields["frequency"] = Field(self.tr("&How often"), self.frequency)
        wide, even = 3, 1
        hours = self._edit("interval", self.tr("Hours &between doses"), self.tr("4 or 1.5"))
        lines: tuple[tuple[tuple[Field, int], ...], ...] = (
            (
                (self._edit("drug", self.tr("&Drug"), self.tr("the generic name")), wide),
                (self._combo("code_system", self.tr("Code &list")), even),
                (self._edit("code", self.tr("Code &number"), self.tr("where used")), even),
            ),
            (
                (self._edit("dose", self.tr("D&ose")), even),
                (self._combo("unit", self.tr("&Unit")), even),
                (self._combo("route", self.tr("&Route")), even),
            ),
            (
                (Field(self.tr("&Kind"), self.kind), wide),
                (Field(self.tr("Checked b&y"), self.witness), even),
            ),
            (
                (self._fields["frequency"], even),
                (self._edit("times", self.tr("&Times of day"), self.tr("08:00 20:00")), even),
                (hours, even),
                (self._edit("rate", self.tr("R&ate in 1 h"), self.tr("in the same unit")), even),
                (self._edit("max", self.tr("&Most in 24 h"), self.tr("in the same unit")), even),
            ),
            (
                (self._edit("indication", self.tr("What &for"), self.tr("pain, sickness …")), even),
                (self._edit("condition", self.tr("&Condition"), self.tr("after food …")), even),
                (self._edit("start", self.tr("Be&gins"), self.tr("now, 24-Nov 08:00")), even),
                (self._edit("end", self.tr("&Ends"), self.tr("empty: when stopped")), even),
            ),
        )
        for line in lines:
            holder, cells = QWidget(), row(gap=12)
            for field, share in line:
                cells.addWidget(field, share)
            holder.setLayout(cells)
            self.add_detail(holder)
        why = self._edit("allergy_reason", self.tr("G&iven in spite of it because"))
        self.add_detail(self._allergy, why, self._refusal)
        self._refusal.hide()
        self._allergy.hide()

    def _connect(self) -> None:
        for name, edit in self.edits.items():
            edit.textEdited.connect(lambda _text: self._type())
            edit.left.connect(lambda name=name: self._presenter.touch(name))
        for name, combo in self.combos.items():
            combo.activated.connect(lambda _n, name=name: self._chose(name))
        self.kind.chosen.connect(lambda _value: self._type())
        self.frequency.activated.connect(lambda _n: self._chose("frequency"))
        self.witness.chosen.connect(lambda _value: self._type())

    def _chose(self, name: str) -> None:
        if name == "frequency":
            times = self._presenter.usual_times(FREQUENCIES[self.frequency.currentIndex()][0])
            self.edits["times"].setText(times)
        self._type()
        self._presenter.touch(name)

    def _type(self) -> None:
        typed = {name: edit.text() for name, edit in self.edits.items()}
        for name, combo in self.combos.items():
            keys = ["", *_LISTED[name]]
            typed[name] = keys[combo.currentIndex()]
        typed["kind"] = self.kind.value() or Kind.REGULAR.value
        typed["frequency"] = FREQUENCIES[self.frequency.currentIndex()][0]
        typed["needs_witness"] = self.witness.value() or ""
        self._presenter.typed(typed)
        self._draft.start()


def _shown(name: str, key: str) -> str:
    """Return the words of a choice."""
    match name:
        case "unit":
            return unit_words(key)
        case "route":
            return say(ROUTES[key])
        case _:
            return CODE_SYSTEMS[key]
