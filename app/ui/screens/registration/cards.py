"""The cards of the form and their controls; each control is known by its field's name."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.data.queries.patients import WardPlaces
from app.domain.addresses import Template
from app.domain.registration import SEXES, TITLES, sex_word
from app.services.addresses import countries, template
from app.services.admission import AdmissionChoices
from app.ui.parts.around_form import Kind, Line
from app.ui.parts.fieldset import FieldSet
from app.ui.parts.photo import PhotoTile
from app.ui.screens.registration.address import ContactCard
from app.ui.screens.registration.folds import FoldState, fold_of
from app.ui.screens.registration.more import MoreCard
from app.ui.widgets.field import Combo
from app.ui.widgets.layout import Label, col, frame, row

_COLUMNS = 20
# field: (row, column, columns wide) on the card's grid
_PLACES = {
    "family_name": (0, 0, 8), "given_name": (0, 8, 8), "title": (0, 16, 4),
    "birth_date": (1, 0, 5), "sex": (1, 5, 5), "national_id": (1, 10, 10),
    "ward": (0, 0, 4), "bed": (0, 4, 4), "consultant": (0, 8, 6), "reason": (0, 14, 6),
    "allergy_state": (1, 0, 8), "allergies": (1, 8, 12),
}  # fmt: skip


class Cards(QWidget):
    """All fields of the form: `edited` at each change, `left` when the person went on."""

    edited = Signal(str, str)
    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = FieldSet(self)
        self.fields.edited.connect(self.edited)
        self.fields.left.connect(self.left)
        self.photo = PhotoTile()
        identity = self._identity()
        self._contact = ContactCard(self.fields, countries())
        self._nobody_admitted = self.tr("Not admitted now")
        admission = self._admission()
        self.more = MoreCard(self.fields)
        self.setLayout(col(identity, self._contact.card, admission, self.more, None, gap=12))
        self.show_beds(None)

    def _identity(self) -> QFrame:
        fields = self.fields
        fields.edit("family_name", self.tr("&Family name"))
        fields.edit("given_name", self.tr("&Given names"))
        fields.combo("title", self.tr("&Title"), [(t, t) for t in TITLES])
        fields.edit("birth_date", self.tr("&Born"), hint=self.tr("Day, month, year"))
        fields.combo("sex", self.tr("Gende&r"), [(code, sex_word(code)) for code in SEXES])
        fields.edit("national_id", self.tr("&National id"))
        names = ("family_name", "given_name", "title", "birth_date", "sex", "national_id")
        line = row(self._grid(*names), col(4, self.photo, None, gap=0), gap=16)
        line.setStretch(0, 1)
        head = _head(self.tr("Identity"), self.tr("as on the wristband"))
        return frame(col(head, line, gap=6, margins=(16, 8, 16, 10)))

    def _admission(self) -> QFrame:
        fields = self.fields
        fields.combo("ward", self.tr("&Ward"), [("", self._nobody_admitted)])
        fields.combo("bed", self.tr("Be&d"), [("", "")])
        fields.edit("consultant", self.tr("&Consultant"))
        fields.edit("reason", self.tr("R&eason"))
        states = (
            ("known", self.tr("Known")),
            ("none_known", self.tr("None known")),
            ("not_asked", self.tr("Not asked")),
        )
        fields.segmented("allergy_state", self.tr("A&llergies"), states)
        hint = self.tr("As: Penicillin (rash), Latex")
        fields.edit("allergies", self.tr("&Substances"), hint=hint)
        names = ("ward", "bed", "consultant", "reason", "allergy_state", "allergies")
        head = _head(self.tr("Admission"), self.tr("choose a ward to admit"))
        return frame(col(head, self._grid(*names), gap=6, margins=(16, 8, 16, 10)))

    def _grid(self, *names: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        for name in names:
            line, column, wide = _PLACES[name]
            field = self.fields.fields[name]
            grid.addWidget(field, line, column, 1, wide, Qt.AlignmentFlag.AlignTop)
        return grid

    def text(self, name: str) -> str:
        """What stands in a control now."""
        return self.fields.text(name)

    def focus(self, name: str) -> None:
        """Put the focus into a field; a folded card opens for it."""
        self.more.open_fold(fold_of(name))
        self.fields.focus(name)

    def show_form(self, form: Mapping[str, str]) -> None:
        """Put texts and choices into all controls."""
        for name, text in form.items():
            self.show_text(name, text)

    def show_text(self, name: str, text: str) -> None:
        """Put a text or choice into one control."""
        self.fields.show_text(name, text)
        if name == "allergy_state":
            self.open_substances(is_known=text == "known")

    def open_substances(self, *, is_known: bool) -> None:
        """Let substances be named only where allergies are known."""
        self.fields.controls["allergies"].setEnabled(is_known)

    def show_message(self, name: str, kind: Kind, words: str) -> None:
        """Show what stands below a field."""
        self.fields.show_message(name, kind, words)

    def show_template(self, wanted: Template) -> None:
        """Ask for the address as a country writes it."""
        self._contact.show_template(wanted)

    def show_folds(self, states: Sequence[FoldState], lines: Mapping[Line, int]) -> None:
        """Show how far the folded cards are, and as many lines as are offered."""
        self.more.show_states(states)
        self.more.show_lines(lines)

    def show_choices(self, choices: AdmissionChoices) -> None:
        """Offer wards and consultants, and name what the hospital has its own words for."""
        combo = self.fields.controls["ward"]
        if isinstance(combo, Combo):
            combo.clear()
            combo.addItem(self._nobody_admitted, "")
            for ward in choices.wards:
                free = self.tr("{} free").format(len(ward.beds))
                combo.addItem(f"{ward.code} {ward.name} · {free}", ward.ward_id.hex)
        self.fields.offer("consultant", choices.consultants)
        self.fields.fields["national_id"].set_label(f"&{choices.national_id_label}")
        self._contact.name_own(template(choices.country).name)
        self._offer_numbers(tuple(choices.number_types))

    def _offer_numbers(self, authorities: Sequence[str]) -> None:
        for name in self.fields.controls:
            if name.endswith("_authority"):
                self.fields.offer(name, authorities)

    def show_beds(self, ward: WardPlaces | None) -> None:
        """Offer the free beds of a ward."""
        combo, field = self.fields.controls["bed"], self.fields.fields["bed"]
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


def _head(title: str, note: str) -> QWidget:
    head = QWidget()
    head.setLayout(row(Label(title, "heading"), Label(note, "small", "text3"), None, gap=10))
    return head
