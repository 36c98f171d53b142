"""The words for a key that nothing in sight takes: a key that does nothing says so."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app.domain.words import say

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


def unused_words(event: QKeyEvent) -> str:
    """Return what to say of a key press that came through to the workspace; mostly nothing."""
    key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.AltModifier and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
        return say("There is no section {n} here", n=chr(key))
    if held not in _PLAIN:
        return ""
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12:
        name = f"F{key - Qt.Key.Key_F1 + 1}"
    else:
        name = event.text().strip().upper()
    if not name or not name.isprintable():
        return ""
    return say("{key} does nothing here · ? shows all keys", key=name)
