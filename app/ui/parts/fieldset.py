"""Labelled controls that are known by the names of a form: one place for their texts and news."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCompleter, QSizePolicy

from app.ui.parts.around_form import Kind
from app.ui.widgets.field import Combo, Edit, Field, Segmented

Control = Edit | Combo | Segmented


class FieldSet(QObject):
    """All fields of one form: `edited` at each change, `left` when the person went on."""

    edited = Signal(str, str)
    left = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.controls: dict[str, Control] = {}
        self.fields: dict[str, Field] = {}

    def edit(self, name: str, label: str, *, hint: str = "", known: Sequence[str] = ()) -> Field:
        """A line of text; `known` are offered while one types, and need not be taken."""
        edit = Edit()
        edit.textEdited.connect(lambda text: self.edited.emit(name, text))
        edit.left.connect(lambda: self.left.emit(name))
        field = self._add(name, Field(label, edit, hint=hint), edit)
        if known:
            self.offer(name, known)
        return field

    def offer(self, name: str, known: Sequence[str]) -> None:
        """Offer other texts while one types."""
        edit = self.controls[name]
        if isinstance(edit, Edit):
            completer = QCompleter(list(known), edit)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.activated.connect(lambda text: self.edited.emit(name, text))
            edit.setCompleter(completer)

    def combo(self, name: str, label: str, choices: Sequence[tuple[str, str]]) -> Field:
        """A choice from a list of values and their words."""
        combo = Combo()
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for value, words in choices:
            combo.addItem(words, value)
        combo.activated.connect(lambda: self.edited.emit(name, combo.currentData()))
        return self._add(name, Field(label, combo), combo)

    def segmented(self, name: str, label: str, choices: Sequence[tuple[str, str]]) -> Field:
        """One choice of two to four."""
        part = Segmented(choices)
        field = self._add(name, Field(label, part), part)

        def chosen(value: str) -> None:
            field.clear_message()
            self.edited.emit(name, value)

        part.chosen.connect(chosen)
        return field

    def _add(self, name: str, field: Field, control: Control) -> Field:
        self.fields[name], self.controls[name] = field, control
        return field

    def text(self, name: str) -> str:
        """What stands in a control now."""
        control = self.controls[name]
        match control:
            case Combo():
                return str(control.currentData())
            case Segmented():
                return control.value() or ""
            case _:
                return control.text()

    def show_text(self, name: str, text: str) -> None:
        """Put a text or choice into one control; a name without a control is passed over."""
        match self.controls.get(name):
            case Combo() as combo:
                combo.setCurrentIndex(max(0, combo.findData(text)))
            case Segmented() as part:
                part.set_value(text)
            case Edit() as edit if edit.text() != text:  # else the cursor would jump
                edit.setText(text)
            case _:
                pass

    def show_form(self, form: Mapping[str, str]) -> None:
        """Put texts and choices into all controls."""
        for name, text in form.items():
            self.show_text(name, text)

    def show_message(self, name: str, kind: Kind, words: str) -> None:
        """Show what stands below a field."""
        if (field := self.fields.get(name)) is None:
            return
        match kind:
            case "error":
                field.show_error(words)
            case "warn":
                field.show_warning(words)
            case "ok":
                field.show_ok(words)
            case _:
                field.clear_message()

    def focus(self, name: str) -> None:
        """Put the focus into a control."""
        self.controls[name].setFocus()
