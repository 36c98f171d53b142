"""Keeps names, dates and numbers whole in a window that reads from right to left.

Without isolation the Unicode bidirectional algorithm (UAX 9) reorders the parts of a date or of a
grouped number that stand among Arabic words: 03-Mar-1947 would be read as Mar-1947-03.
"""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_BEGIN, _END = "\u2066", "\u2069"  # left-to-right isolate, and its end
_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"  # Hebrew, Arabic and their neighbours
_ONE = rf"[^\W_{_RTL}]"  # a letter or digit that reads from left to right
_HAS_RTL = re.compile(f"[{_RTL}]")
_AROUND = " ·"
_RUN = re.compile(rf"[+\u2212<>≥≤]?{_ONE}(?:[^{_RTL}\n·;]*{_ONE})?[%°)]*")


def is_right_to_left() -> bool:
    """Whether the window is laid out from right to left."""
    return QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def has_right_to_left(words: str) -> bool:
    """Whether a letter of a script that reads from right to left is among the words."""
    return _HAS_RTL.search(words) is not None


def isolated(words: str) -> str:
    """The words with each run of other letters and digits isolated, where the window needs it."""
    if not words or _BEGIN in words or not is_right_to_left():
        return words
    if not has_right_to_left(words):
        kept = words.strip(_AROUND)  # what joins it to its neighbours reads as they do
        return words.replace(kept, f"{_BEGIN}{kept}{_END}", 1) if kept else words
    return _RUN.sub(lambda run: f"{_BEGIN}{run[0]}{_END}", words)
