"""Buttons: one primary a view, the others quiet; the shortcut stands inside in small type."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from app.ui.widgets.paint import Draw, text_width

Kind = Literal["primary", "plain", "danger", "destroy", "ghost"]
Fit = Literal["small", "normal", "touch"]

_INK: dict[Kind, str] = {
    "primary": "on_accent",
    "plain": "text",
    "danger": "danger",
    "destroy": "on_danger",
    "ghost": "accent",
}
_QUIET = 0.82
_AROUND = 30  # the room beside the words and the edge
_GLYPH = 16
_GAP = 8


class Button(QPushButton):
    """A push button; `key` is what it teaches, the shortcut itself belongs to the screen.

    Where the room is short the key gives way and is told by the tool tip alone, never a word.

    Disable it only together with a reason: `set_reason("needs Temp")` disables it, says why in
    the tool tip and to assistive tools, and the screen shows the reason beside it.
    """

    def __init__(
        self,
        words: str,
        kind: Kind = "plain",
        *,
        icon: str | None = None,
        fit: Fit = "normal",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._kind, self._glyph, self._key = kind, icon, key
        self._style = "small_strong" if fit == "small" else "strong"
        self._busy_words = ""
        self.setProperty("kind", kind)
        self.setProperty("fit", fit)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setAccessibleName(words.replace("&", ""))
        self.set_reason("")

    @property
    def kind(self) -> Kind:
        """Which of the five looks it has."""
        return self._kind

    def set_words(self, words: str) -> None:
        """Change what stands on it."""
        self.setText(words)
        self.setAccessibleName(words.replace("&", ""))
        self.updateGeometry()
        self.update()

    def set_reason(self, reason: str) -> None:
        """Disable it for this reason; the empty reason enables it again."""
        self.setEnabled(not reason)
        words = self.accessibleName()
        self.setAccessibleDescription(reason)
        self.setToolTip(reason or (f"{words} ({self._key})" if self._key else ""))

    def set_busy(self, words: str) -> None:
        """Show a spinner and these words at the same width and take no click; "" ends it."""
        shown = self.width() if self.isVisible() else self.sizeHint().width()
        self.setMinimumWidth(shown if words else 0)
        self._busy_words = words
        self.setEnabled(not words)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        wide = self._words_width() + self._key_width() + _AROUND
        return QSize(int(wide), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(int(self._words_width() + _AROUND), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self._draw_content(Draw(painter))
        painter.end()

    def _shown_words(self) -> str:
        return self._busy_words or self.text().replace("&", "")

    def _shown_glyph(self) -> str | None:
        return "loader-circle" if self._busy_words else self._glyph

    def _words_width(self) -> float:
        glyph = _GLYPH + _GAP if self._shown_glyph() else 0
        return text_width(self._shown_words(), self._style) + glyph

    def _key_width(self) -> float:
        has_key = self._key and not self._busy_words
        return text_width(self._key, "caption") + 10 if has_key else 0

    def _draw_content(self, d: Draw) -> None:
        h = self.height()
        ink = _INK[self._kind] if self.isEnabled() else "text3"
        words, key = self._words_width(), self._key_width()
        if self.width() < int(words + key + _AROUND):
            key = 0
        x = (self.width() - words - key) / 2
        if glyph := self._shown_glyph():
            d.icon(glyph, x, (h - _GLYPH) / 2, _GLYPH, ink)
            x += _GLYPH + _GAP
        x += d.text(x, 0, self.width(), h, self._shown_words(), self._style, ink)
        if key:
            d.painter.setOpacity(_QUIET if self.isEnabled() else 1)
            d.text(x + 10, 0, 120, h, self._key, "caption", ink)
            d.painter.setOpacity(1)


class IconButton(QAbstractButton):
    """A glyph alone, at least 24 by 24; its words are its accessible name and tool tip."""

    def __init__(
        self,
        icon: str,
        words: str,
        *,
        side: int = 28,
        glyph: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._glyph = icon, glyph
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFixedSize(side, side)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        d, w, h = Draw(painter), self.width(), self.height()
        if self.underMouse() and self.isEnabled():
            d.box(0, 0, w, h, "hover")
        if self.hasFocus():
            d.focus_ring(w, h)
        d.icon(self._icon, (w - self._glyph) / 2, (h - self._glyph) / 2, self._glyph, "text2")
        painter.end()
