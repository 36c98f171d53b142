"""The three cards of the form and their controls; each control is known by its field's name."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCompleter,
    QFrame,
    QGridLayout,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from app.data.queries.patients import WardPlaces
from app.domain.registration import SEXES, TITLES, sex_word
from app.ui.screens.registration.form import CardState, Kind
from app.ui.widgets.field import Combo, Edit, Field, Segmented
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.paint import Draw, text_width

_COLUMNS = 20
# field: (row, column, columns wide) on the card's grid
_PLACES = {
    "family_name": (0, 0, 8), "given_name": (0, 8, 8), "title": (0, 16, 4),
    "birth_date": (1, 0, 4), "sex": (1, 4, 4), "national_id": (1, 8, 8), "language": (1, 16, 4),
    "address": (0, 0, 5), "postcode": (0, 5, 3), "city": (0, 8, 4), "phone": (0, 12, 4),
    "next_of_kin": (0, 16, 4),
    "ward": (0, 0, 4), "bed": (0, 4, 4), "consultant": (0, 8, 6), "reason": (0, 14, 6),
    "allergy_state": (1, 0, 8), "allergies": (1, 8, 12),
}  # fmt: skip


class Cards(QWidget):
    """All fields of the form: `edited` at each change, `left` when the person went on."""

    edited = Signal(str, str)
    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controls: dict[str, Edit | Combo | Segmented] = {}
        self._fields: dict[str, Field] = {}
        identity = self._card(
            self.tr("Identity"),
            self.tr("as on the wristband"),
            self._edit("family_name", self.tr("&Family name")),
            self._edit("given_name", self.tr("&Given names")),
            self._combo("title", self.tr("&Title"), [(t, t) for t in TITLES]),
            self._edit("birth_date", self.tr("&Born"), hint=self.tr("Day, month, year")),
            self._combo("sex", self.tr("Gende&r"), [(code, sex_word(code)) for code in SEXES]),
            self._edit("national_id", self.tr("&National id")),
            self._edit("language", self.tr("Lang&uage")),
        )
        contact = self._card(
            self.tr("Contact"),
            "",
            self._edit("address", self.tr("&Address")),
            self._edit("postcode", self.tr("&Postcode")),
            self._edit("city", self.tr("T&own")),
            self._edit("phone", self.tr("&Mobile")),
            self._edit("next_of_kin", self.tr("Next of &kin")),
        )
        self._nobody_admitted = self.tr("Not admitted now")
        admission = self._card(
            self.tr("Admission"),
            self.tr("choose a ward to admit"),
            self._combo("ward", self.tr("&Ward"), [("", self._nobody_admitted)]),
            self._combo("bed", self.tr("Be&d"), [("", "")]),
            self._edit("consultant", self.tr("&Consultant")),
            self._edit("reason", self.tr("R&eason")),
            self._segmented(),
            self._edit(
                "allergies", self.tr("&Substances"), hint=self.tr("As: Penicillin (rash), Latex")
            ),
        )
        self.setLayout(col(identity, contact, admission, None, gap=12))
        self.show_beds(None)

    def _card(self, title: str, note: str, *names: str) -> QFrame:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        for name in names:
            line, column, wide = _PLACES[name]
            grid.addWidget(self._fields[name], line, column, 1, wide, Qt.AlignmentFlag.AlignTop)
        head = row(Label(title, "heading"), Label(note, "small", "text3"), None, gap=10)
        return frame(col(head, grid, gap=6, margins=(16, 8, 16, 10)))

    def _edit(self, name: str, label: str, *, hint: str = "") -> str:
        edit = Edit()
        edit.textEdited.connect(lambda text: self.edited.emit(name, text))
        edit.left.connect(lambda: self.left.emit(name))
        self._add(name, Field(label, edit, hint=hint), edit)
        return name

    def _combo(self, name: str, label: str, choices: Sequence[tuple[str, str]]) -> str:
        combo = Combo()
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for value, words in choices:
            combo.addItem(words, value)
        combo.activated.connect(lambda: self.edited.emit(name, combo.currentData()))
        self._add(name, Field(label, combo), combo)
        return name

    def _segmented(self) -> str:
        name = "allergy_state"
        choices = (
            ("known", self.tr("Known")),
            ("none_known", self.tr("None known")),
            ("not_asked", self.tr("Not asked")),
        )
        part = Segmented(choices)
        part.chosen.connect(lambda value: self._answer(name, value))
        self._add(name, Field(self.tr("A&llergies"), part), part)
        return name

    def _answer(self, name: str, value: str) -> None:
        self._fields[name].clear_message()
        self.edited.emit(name, value)

    def _add(self, name: str, field: Field, control: Edit | Combo | Segmented) -> None:
        self._fields[name], self._controls[name] = field, control

    def field(self, name: str) -> Field:
        """The field of a name."""
        return self._fields[name]

    def text(self, name: str) -> str:
        """What stands in a combo or a field now."""
        control = self._controls[name]
        match control:
            case Combo():
                return str(control.currentData())
            case Segmented():
                return control.value() or ""
            case _:
                return control.text()

    def focus(self, name: str) -> None:
        """Put the focus into a field."""
        self._controls[name].setFocus()

    def show_form(self, form: Mapping[str, str]) -> None:
        """Put texts and choices into all controls."""
        for name, text in form.items():
            self.show_text(name, text)

    def show_text(self, name: str, text: str) -> None:
        """Put a text or choice into one control."""
        control = self._controls[name]
        match control:
            case Combo():
                control.setCurrentIndex(max(0, control.findData(text)))
            case Segmented():
                control.set_value(text or None)
                self.open_substances(is_known=text == "known")
            case _ if control.text() != text:  # else the cursor would jump
                control.setText(text)
            case _:
                pass

    def open_substances(self, *, is_known: bool) -> None:
        """Let substances be named only where allergies are known."""
        self._controls["allergies"].setEnabled(is_known)

    def show_message(self, name: str, kind: Kind, words: str) -> None:
        """Show what stands below a field."""
        field = self._fields[name]
        match kind:
            case "error":
                field.show_error(words)
            case "warn":
                field.show_warning(words)
            case "ok":
                field.show_ok(words)
            case _:
                field.clear_message()

    def show_choices(
        self, wards: Sequence[WardPlaces], consultants: Sequence[str], national_id_label: str
    ) -> None:
        """Offer wards and consultants, and name the national id."""
        combo = self._controls["ward"]
        if isinstance(combo, Combo):
            combo.clear()
            combo.addItem(self._nobody_admitted, "")
            for ward in wards:
                free = self.tr("{} free").format(len(ward.beds))
                combo.addItem(f"{ward.code} {ward.name} · {free}", ward.ward_id.hex)
        edit = self._controls["consultant"]
        if isinstance(edit, Edit):
            completer = QCompleter(list(consultants), edit)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.activated.connect(lambda text: self.edited.emit("consultant", text))
            edit.setCompleter(completer)
        self._fields["national_id"].set_label(f"&{national_id_label}")

    def show_beds(self, ward: WardPlaces | None) -> None:
        """Offer the free beds of a ward."""
        combo, field = self._controls["bed"], self._fields["bed"]
        if not isinstance(combo, Combo):
            return
        combo.clear()
        combo.setEnabled(ward is not None)
        combo.addItem(self.tr("No bed yet") if ward else self.tr("Ward first"), "")
        for bed in ward.beds if ward else ():
            where = ", ".join(part for part in (bed.bay, bed.bay_note) if part)
            combo.addItem(f"{bed.label} · {where}" if where else bed.label, bed.bed_id.hex)
        if ward is not None and not ward.beds:
            field.show_warning(self.tr("No bed is free"))
        else:
            field.clear_message()


_STATES: dict[CardState, tuple[str, str]] = {
    "open": ("circle", "text3"),
    "done": ("circle-check", "ok"),
    "wrong": ("circle-alert", "danger"),
    "todo": ("circle-dot", "warn"),
}


class CardLink(QAbstractButton):
    """A card's name with its state; a click goes there."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self._state: CardState = "open"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_state("open")

    def show_state(self, state: CardState) -> None:
        """Show how far the card is."""
        self._state = state
        said = {
            "open": self.tr("nothing typed yet"),
            "done": self.tr("done"),
            "wrong": self.tr("something to put right"),
            "todo": self.tr("something is missing"),
        }[state]
        self.setAccessibleName(f"{self.text()}, {said}")
        self.setToolTip(said)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(int(text_width(self.text(), "small_strong")) + 44, 32)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        d, w, h = Draw(painter), self.width(), self.height()
        if self.underMouse():
            d.box(0, 0, w, h, "hover")
        if self.hasFocus():
            d.focus_ring(w, h)
        glyph, tone = _STATES[self._state]
        d.icon(glyph, 8, (h - 18) / 2, 18, tone)
        d.text(34, 0, w, h, self.text(), "small_strong")
        painter.end()
