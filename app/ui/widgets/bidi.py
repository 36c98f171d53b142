"""Keeps names, dates and numbers whole in a window that reads from right to left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.directions import has_right_to_left, runs_from_left

_BEGIN, _END = "\u2066", "\u2069"  # left-to-right isolate, and its end
_AROUND = " ·"


def is_right_to_left() -> bool:
    """Whether the window is laid out from right to left."""
    return QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def isolated(words: str) -> str:
    """The words with each run of other letters and digits isolated, where the window needs it."""
    if not words or _BEGIN in words or not is_right_to_left():
        return words
    if not has_right_to_left(words):
        kept = words.strip(_AROUND)  # what joins it to its neighbours reads as they do
        return words.replace(kept, f"{_BEGIN}{kept}{_END}", 1) if kept else words
    parts, at = [], 0
    for start, end in runs_from_left(words):
        parts += [words[at:start], _BEGIN, words[start:end], _END]
        at = end
    return "".join((*parts, words[at:]))
