"""The form of a movement over the board: its fields, and in place why it cannot be."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.ui.screens.ward.forms import Ask, Form, Found
from app.ui.widgets.dialog import Question, Scrim
from app.ui.widgets.field import Combo, Edit, Field
from app.ui.widgets.layout import col
from app.ui.widgets.notice import Alert

_TYPING_MS = 200
_ROWS = 5


class MovementForm(Question):
    """Stays open until `finish`; closing it any other way changes nothing."""

    def __init__(self, form: Form, *, parent: QWidget) -> None:
        super().__init__(
            form.title,
            body=form.body,
            do=form.do,
            keep=form.keep,
            destroys=form.destroys,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._form = form
        self.controls: dict[str, Edit | Combo | PatientPick] = {}
        self._refusal = Alert("warn")
        self._refusal.hide()
        self.add_detail(*(self._field(ask) for ask in form.asks), self._refusal)
        self._judge()
        first = next((a for a in form.asks if a.is_required), None)
        (self.controls[first.key] if first else self.keep_button).setFocus()

    def open_over(self, window: QWidget) -> None:
        """Show it over a dimmed window until it is answered."""
        scrim = Scrim(window)
        self.finished.connect(scrim.deleteLater)
        self.open()

    def refuse(self, refusal: UserError) -> None:
        """Say why not, above the buttons, and let it be mended."""
        self.do_button.set_busy("")
        self._refusal.show_words("warn", title=refusal.title, detail=refusal.hint)
        self._refusal.show()
        self._judge()
        self.resize(self.sizeHint())  # adjustSize would stop at two thirds of the screen

    def finish(self) -> None:
        """Close it: it is done."""
        super().accept()

    def show_found(self, found: Sequence[Found]) -> None:
        """Show the patients to choose from."""
        for control in self.controls.values():
            if isinstance(control, PatientPick):
                control.show_found(found)

    @override
    def accept(self) -> None:
        """Send the answers; whoever asked finishes it or says why not."""
        if not self.do_button.isEnabled():
            return
        self._refusal.hide()
        self.do_button.set_busy(self.tr("Saving"))
        self._form.submit({key: self._value(key) for key in self.controls})

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and isinstance(self.focusWidget(), QLineEdit | QListWidget):
            self.accept()
        else:
            super().keyPressEvent(event)

    def _field(self, ask: Ask) -> Field:
        control: Edit | Combo | PatientPick
        match ask.kind:
            case "choice":
                words = [words for _value, words in ask.choices]
                control = Combo(["", *words] if ask.is_required else words)
                values = [value for value, _words in ask.choices]
                at = values.index(ask.value) if ask.value in values else 0
                control.setCurrentIndex(at if not ask.is_required else 0)
                control.currentIndexChanged.connect(self._judge)
            case "patient":
                control = PatientPick()
                control.wanted = self._form.find
                control.list.currentRowChanged.connect(self._judge)
            case _:
                control = Edit(ask.value)
                control.textChanged.connect(self._judge)
        self.controls[ask.key] = control
        return Field(ask.label, control, hint=ask.hint)

    def _value(self, key: str) -> str:
        control = self.controls[key]
        if isinstance(control, Edit):
            return control.text()
        if isinstance(control, PatientPick):
            return control.value()
        ask = next(a for a in self._form.asks if a.key == key)
        at = control.currentIndex() - (1 if ask.is_required else 0)
        return ask.choices[at][0] if at >= 0 else ""

    def _judge(self) -> None:
        missing = (a.missing for a in self._form.asks if a.is_required and not self._value(a.key))
        self.do_button.set_reason(next(missing, ""))


class PatientPick(QWidget):
    """Type a name, a number or a birth date; the nearest patients stand below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = Edit()
        self.list = QListWidget()
        self.list.setObjectName("found")
        self.list.setFixedHeight(_ROWS * 22 + 8)
        self.list.setAccessibleName(self.tr("Patients found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.wanted: Callable[[str], None] | None = None
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._pause.timeout.connect(self._ask)
        self.edit.textEdited.connect(lambda _text: self._pause.start())
        self.setFocusProxy(self.edit)
        self.setLayout(col(self.edit, self.list, gap=4))

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def show_found(self, found: Sequence[Found]) -> None:
        """Show patients; the nearest one is chosen."""
        self.list.clear()
        for each in found:
            item = QListWidgetItem(each.words)
            item.setData(Qt.ItemDataRole.UserRole, str(each.patient_id))
            self.list.addItem(item)
        if found:
            self.list.setCurrentRow(0)

    def value(self) -> str:
        """The id of the patient chosen, or nothing."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and self.edit.hasFocus():
            row = self.list.currentRow() + step
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        if self.wanted is not None:
            self.wanted(self.edit.text())
