"""The card that asks for the PIN: six boxes, a keypad for fingers, and the way to the password."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.domain.words import say
from app.security.password_rules import PIN_DIGITS
from app.services.people import UserTileView
from app.ui.shell.item import PaintedButton
from app.ui.widgets.announce import announce
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.notice import Alert
from app.ui.widgets.paint import Draw, Painted

_BOX_HEIGHT, _BOX_GAP = 50, 10
_KEY_HEIGHT = 52
_WIDTH = 372
# A badge that types into the boxes goes on after six digits; a person does not.
_SETTLE_MS = 80


class PinBoxes(Painted):
    """Takes digits from the keyboard; `typed` brings all six, once nothing more follows."""

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(height=_BOX_HEIGHT, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._digits = ""
        self.is_open = True
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._tell)
        self._name()

    @property
    def count(self) -> int:
        """How many digits stand there."""
        return len(self._digits)

    def add(self, digit: str) -> None:
        """Take one more digit; a seventh means that no person typed these."""
        if not self.is_open:
            return
        if len(self._digits) >= PIN_DIGITS:
            self.clear()
            return
        self._digits += digit
        if len(self._digits) == PIN_DIGITS:
            self._settle.start()
        self._name()

    def back(self) -> None:
        """Take the last digit away."""
        self._settle.stop()
        self._digits = self._digits[:-1]
        self._name()

    def clear(self) -> None:
        """Empty all boxes."""
        self._settle.stop()
        self._digits = ""
        self._name()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take(event):
            super().keyPressEvent(event)

    def take(self, event: QKeyEvent) -> bool:
        """Use a key if it is one for the boxes."""
        if event.text() in set("0123456789") and event.text():
            self.add(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self.back()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Escape}:
            self.clear()
        else:
            return False
        return True

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        box = (w - (PIN_DIGITS - 1) * _BOX_GAP) / PIN_DIGITS
        for n in range(PIN_DIGITS):
            x = n * (box + _BOX_GAP)
            is_full, is_next = n < len(self._digits), n == len(self._digits)
            d.box(x, 0, box, h, "accent_soft" if is_full else "surface", "line_strong", radius=8)
            if is_full:
                d.dot(x + box / 2, h / 2, 5, "text")
            elif is_next and self.hasFocus():
                d.box(x, 0, box, h, None, "focus", radius=8, width=2)
                d.vline(int(x + box / 2), h // 2 - 10, h // 2 + 10, "text")

    def _tell(self) -> None:
        self.typed.emit(self._digits)

    def _name(self) -> None:
        words = self.tr("PIN, {} of {} digits typed").format(len(self._digits), PIN_DIGITS)
        self.setAccessibleName(words)
        if self.isVisible():
            announce(self, words)
        self.update()


class PadKey(PaintedButton):
    """One key of the keypad; Tab reaches it, a click leaves the focus in the boxes."""

    def __init__(self, words: str, *, glyph: str = "", face: str = "") -> None:
        super().__init__(words, height=_KEY_HEIGHT)
        self._glyph, self._face = glyph, face
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def content_width(self) -> float:
        return 80

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        is_digit = self.text().isdigit()
        fill = "hover" if self.underMouse() or self.isDown() else "sunk" if is_digit else "surface"
        d.box(0, 0, w, h, fill, "line", radius=8)
        if self.hasFocus():
            d.focus_ring(w, h, radius=8)
        if self._glyph:
            d.icon(self._glyph, (w - 20) / 2, (h - 20) / 2, 20, "text")
        else:
            style = "title" if is_digit else "small_strong"
            d.text(0, 0, w, h, self._face or self.text(), style, align="centre")


class PinCard(QFrame):
    """`submitted` brings six digits; `wants_password` that the person would rather type it."""

    submitted = Signal(str)
    wants_password = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setMaximumWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._title = Label("", "title")
        self._tries = Label("", "small", "text2")
        self.boxes = PinBoxes()
        self.boxes.typed.connect(self.submitted)
        self.refusal = Alert("danger")
        self.refusal.hide()
        self.password_button = Button(self.tr("Use the password"), "ghost")
        self.password_button.clicked.connect(self.wants_password)
        self.setLayout(
            col(
                col(self._title, Label(self.tr("Type your PIN"), "small", "text2"), gap=2),
                self.boxes, self.refusal, self._pad(),
                row(self.password_button, None, self._tries),
                gap=14, margins=(28, 22, 28, 18),
            )
        )  # fmt: skip

    def ask(self, person: UserTileView) -> None:
        """Ask this person; says how often they may be wrong."""
        self.refusal.hide()
        self.boxes.clear()
        self._title.setText(self.tr("Hello {}").format(person.name.split()[0]))
        tries = say("{n} tries left", "{n} try left", person.pin_tries, n=person.pin_tries)
        self._tries.setText(tries)
        self.boxes.setFocus()

    def refuse(self, title: str, hint: str) -> None:
        """Say why not; all six are to be typed anew."""
        self.refusal.show_words("danger", title=title, detail=hint)
        self.refusal.show()
        self.boxes.clear()
        self.boxes.setFocus()

    def set_checking(self, *, is_checking: bool) -> None:
        """Take no digit meanwhile."""
        self.boxes.is_open = not is_checking

    def clear(self) -> None:
        """Forget what was typed."""
        self.boxes.clear()
        self.refusal.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits go to the boxes wherever in the card the focus is."""
        if self.boxes.take(event):
            self.refusal.hide()
        else:
            super().keyPressEvent(event)

    def _pad(self) -> QGridLayout:
        pad = QGridLayout()
        pad.setSpacing(8)
        for n in range(1, 10):
            pad.addWidget(self._digit(str(n)), (n - 1) // 3, (n - 1) % 3)
        clear = PadKey(self.tr("Clear"))
        clear.clicked.connect(self.boxes.clear)
        back = PadKey(self.tr("Take the last digit away"), glyph="delete")
        back.clicked.connect(self.boxes.back)
        for column, key in enumerate((clear, self._digit("0"), back)):
            pad.addWidget(key, 3, column)
        return pad

    def _digit(self, digit: str) -> PadKey:
        key = PadKey(digit)
        key.clicked.connect(lambda: self.boxes.add(digit))
        key.clicked.connect(self.refusal.hide)
        return key
