"""Hears a badge reader that types like a keyboard: letters faster than hands, ended by Enter."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from typing_extensions import override

from app.services.badges import LEAST_LENGTH

# Readers send a letter every 1 to 20 ms; a fast typist needs 60 ms and more from key to key.
LONGEST_GAP_MS = 40


class BadgeReader(QObject):
    """`read` brings what came so fast; whoever hears it says whether it was a badge.

    It may also have been a login or a password that a program typed. So the letters go where they
    always go, and where Enter would send a password it is held back: `take_back` removes the
    letters again, `let_through` presses Enter. With `is_open` off nothing is a badge.
    """

    read = Signal(str)

    def __init__(
        self,
        screen: QWidget,
        *,
        monotonic_ms: Callable[[], float] = lambda: time.monotonic() * 1000,
    ) -> None:
        super().__init__(screen)
        self._screen, self._monotonic_ms = screen, monotonic_ms
        self.is_open = True
        self._is_held = False
        self._text, self._last_ms = "", 0.0
        self._edit: QLineEdit | None = None
        self._before = ""

    def listen(self, *, is_on: bool) -> None:
        """Hear every key of the application, or none."""
        app = QApplication.instance()
        if app is None:
            return
        app.removeEventFilter(self)
        if is_on:
            app.installEventFilter(self)
        self._text = ""

    def take_back(self) -> None:
        """Remove from the field what the badge has typed into it."""
        if self._edit is not None:
            self._edit.setText(self._before)

    def let_through(self) -> bool:
        """Press Enter where it was held back; False where no field had the focus."""
        if self._edit is not None and self._is_held:
            self._edit.returnPressed.emit()
        return self._edit is not None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or watched is not self._receiver():
            return False  # on its way there from the window, or back up from who ignored it
        return self._hear(watched, event)

    def _receiver(self) -> QWidget:
        return QApplication.focusWidget() or self._screen.window()

    def _hear(self, receiver: QWidget, event: QKeyEvent) -> bool:
        """Collect one key; whether it is held back."""
        at_ms = float(event.timestamp()) or self._monotonic_ms()
        is_fast = at_ms - self._last_ms <= LONGEST_GAP_MS and not event.isAutoRepeat()
        self._last_ms = at_ms
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            heard, self._text = self._text, ""
            if not is_fast or len(heard) < LEAST_LENGTH or not self.is_open:
                return False
            edit = self._edit
            self._is_held = edit is None or edit.echoMode() == QLineEdit.EchoMode.Password
            self.read.emit(heard)
            return self._is_held
        letter = event.text()
        if not letter or not letter.isprintable():
            return False  # Shift and its like
        if not is_fast or not self._text:
            self._text = ""
            self._edit = receiver if isinstance(receiver, QLineEdit) else None
            self._before = self._edit.text() if self._edit else ""
        self._text += letter
        return False
