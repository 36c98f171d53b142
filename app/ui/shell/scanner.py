"""Hears a wristband scanner that types like a keyboard, wherever the work is.

A letter that a scan may begin with is held back for as long as a scanner needs for its next one:
otherwise the digits and letters of a band would be taken for keys of the screen. What was no scan
is then pressed as if nothing had been. In fields the letters go where they always go; only a
search field gives a scan back.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from app.domain.identity_band import read_scan
from app.ui.widgets.field import TAKES_SCANS

# Scanners send a letter every 1 to 20 ms; a fast typist needs 60 ms and more from key to key.
LONGEST_GAP_MS = 40
LEAST_LENGTH = 5
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SHORTCUTS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Scanner(QObject):
    """`scanned` brings the number of a band (MRN); only keys of `window` are heard."""

    scanned = Signal(str)

    def __init__(
        self,
        window: QWidget,
        *,
        monotonic_ms: Callable[[], float] = lambda: time.monotonic() * 1000,
    ) -> None:
        super().__init__(window)
        self._window, self._monotonic_ms = window, monotonic_ms
        self._held: list[QKeyEvent] = []
        self._receiver: QWidget | None = None
        self._typed, self._before, self._last_ms = "", "", 0.0
        self._is_pressing = False
        self._pause = QTimer(self, singleShot=True, interval=LONGEST_GAP_MS)
        self._pause.timeout.connect(self._press_held)

    def listen(self, *, is_on: bool) -> None:
        """Hear the keys, or none."""
        app = QApplication.instance()
        if app is None:
            return
        app.removeEventFilter(self)
        self._press_held()
        if is_on:
            app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_pressing or not isinstance(event, QKeyEvent):
            return False
        focused = QApplication.focusWidget()
        is_here = focused is not None and self._window.isAncestorOf(focused)
        if not is_here or watched is not focused:
            return False
        if event.type() == QEvent.Type.ShortcutOverride and self._held:
            event.accept()  # no shortcut of a letter while a scan comes in
            return True
        if event.type() != QEvent.Type.KeyPress or focused is None:
            return False
        if isinstance(focused, QLineEdit | QPlainTextEdit | QComboBox):
            return self._hear_in_field(focused, event)
        return self._hear(focused, event)

    def _hear(self, receiver: QWidget, event: QKeyEvent) -> bool:
        """Hold back what may be a scan; whether the key is held."""
        if event.key() in _ENTER and self._held:
            number = read_scan("".join(e.text() for e in self._held))
            if number is None or len(self._held) < LEAST_LENGTH:
                self._press_held()
                return False
            self._held.clear()
            self._pause.stop()
            self.scanned.emit(number)
            return True
        is_letter = bool(event.text()) and event.text().isprintable()
        is_letter = is_letter and not event.modifiers() & _SHORTCUTS
        if self._held and not event.text():
            return False  # Shift and its like
        if not is_letter or not (self._held or _may_begin(event.text())):
            self._press_held()
            return False
        self._receiver = receiver
        self._held.append(event.clone())
        self._pause.start()
        return True

    def _hear_in_field(self, field: QWidget, event: QKeyEvent) -> bool:
        """Take a scan back out of a search field; whether its Enter is held."""
        if not isinstance(field, QLineEdit) or not field.property(TAKES_SCANS):
            return False
        now_ms = float(event.timestamp()) or self._monotonic_ms()
        is_fast = now_ms - self._last_ms <= LONGEST_GAP_MS
        self._last_ms = now_ms
        if event.key() in _ENTER:
            typed, self._typed = self._typed, ""
            number = read_scan(typed)
            if not is_fast or number is None or len(typed) < LEAST_LENGTH:
                return False
            field.setText(self._before)
            self.scanned.emit(number)
            return True
        if event.text().isprintable() and event.text():
            if not is_fast:
                self._typed, self._before = "", field.text()
            self._typed += event.text()
        return False

    def _press_held(self) -> None:
        """Press what was held back: it was no scan."""
        self._pause.stop()
        held, self._held = self._held, []
        receiver = self._receiver
        if not held or receiver is None:
            return
        self._is_pressing = True
        try:
            for event in held:
                QCoreApplication.sendEvent(receiver, event)
        finally:
            self._is_pressing = False


def _may_begin(letter: str) -> bool:
    """Whether a scan may begin so: a symbology identifier, a bracket, a digit or a capital."""
    return letter in "](" or letter.isdigit() or letter.isupper()
