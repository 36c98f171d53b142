"""Small marks: pills, filter chips, the NEWS2 badge; words or a number, never colour alone."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from app.domain.words import say
from app.ui.widgets.paint import Draw, Painted, Tone, key_width, pill_width, text_width

_HIGH, _MEDIUM = 7, 5  # NEWS2 thresholds (Royal College of Physicians, 2017)
BADGE_WIDTH, BADGE_HEIGHT = 58, 40


def score_word(score: int, *, has_three: bool = False) -> str:
    """The word beside a NEWS2 total; `has_three`: one parameter alone scores 3.

    Source: Royal College of Physicians, National Early Warning Score (NEWS) 2, 2017, chart 2:
    0-4 low, 3 in one parameter low-medium, 5-6 medium, 7 and more high.
    """
    if score >= _HIGH:
        return say("High")
    if score >= _MEDIUM:
        return say("Medium")
    return say("Low-med") if has_three else say("Low")


def score_tokens(score: int, *, has_three: bool = False) -> tuple[str, str]:
    """(fill, text) tokens of a NEWS2 total; source as `score_word`."""
    if score >= _HIGH:
        return "score3", "on_score3"
    if score >= _MEDIUM:
        return "score2", "on_score2"
    return ("score1", "on_score1") if has_three else ("sunk", "text")


def draw_badge(d: Draw, x: float, y: float, score: int, *, has_three: bool = False) -> None:
    """Paint the NEWS2 badge, 58 by 40, its top left corner at x, y."""
    fill, ink = score_tokens(score, has_three=has_three)
    d.box(x, y, BADGE_WIDTH, BADGE_HEIGHT, fill, radius=6)
    d.text(x, y + 3, BADGE_WIDTH, 20, str(score), "score", ink, align="centre")
    word = score_word(score, has_three=has_three)
    d.text(x, y + 22, BADGE_WIDTH, 15, word, "caption", ink, align="centre", weight=500)


class NewsBadge(Painted):
    """A NEWS2 total with its word."""

    def __init__(self, score: int | None = None, *, has_three: bool = False) -> None:
        super().__init__(height=BADGE_HEIGHT, width=BADGE_WIDTH)
        self.set_score(score, has_three=has_three)

    def set_score(self, score: int | None, *, has_three: bool = False) -> None:
        """Show a total, or "None yet"."""
        self._score, self._has_three = score, has_three
        words = (
            say("none yet")
            if score is None
            else f"{score} {score_word(score, has_three=has_three)}"
        )
        named = self.tr("NEWS2 {}").format(words)
        self.setAccessibleName(named)
        self.setToolTip(named)
        self.update()

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        if self._score is not None:
            draw_badge(d, 0, 0, self._score, has_three=self._has_three)
            return
        d.box(0, 0, w, h, "surface", "line_strong", dash=True)
        d.text(0, 3, w, 18, "NEWS2", "caption", "text3", align="centre", weight=500)
        d.text(0, 20, w, 16, say("None"), "caption", "text3", align="centre", weight=500)


class Pill(Painted):
    """A state in words with a glyph, 22 px high."""

    def __init__(self, words: str, tone: Tone = "plain", icon: str | None = None) -> None:
        super().__init__(height=22)
        self.show_words(words, tone, icon)

    def show_words(self, words: str, tone: Tone = "plain", icon: str | None = None) -> None:
        """Change the state shown."""
        self._words, self._tone, self._icon = words, tone, icon
        self.setAccessibleName(words)
        self.setFixedWidth(int(pill_width(words, icon)) + 1)
        self.update()

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.pill(0, 0, self._words, self._tone, self._icon)


class KeyCap(Painted):
    """The key that does what it stands beside."""

    def __init__(self, key: str) -> None:
        super().__init__(height=22, width=int(key_width(key)) + 1)
        self._key = key
        self.setAccessibleName(key)

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.key(0, 1, self._key)


class FilterChip(QAbstractButton):
    """A round chip that filters a list and says how many rows it would leave."""

    def __init__(
        self, words: str, *, count: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(words)
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        """How many rows the filter leaves; None shows no number."""
        self._count = "" if count is None else f"{count:,}"
        self.setAccessibleName(f"{self.text()} {self._count}".strip())
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = text_width(self.text(), "small_strong") + 26
        if self._count:
            width += text_width(self._count, "small") + 6
        return QSize(int(width), 28)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        d, w, h = Draw(painter), self.width(), self.height()
        on = self.isChecked()
        fill = "accent_soft" if on else "hover" if self.underMouse() else "surface"
        d.box(0, 0, w, h, fill, "accent" if on else "line_strong", radius=14)
        if self.hasFocus():
            d.focus_ring(w, h, radius=14)
        tone = "accent" if on else "text"
        x = 13 + d.text(13, 0, w, h, self.text(), "small_strong", tone) + 6
        d.text(x, 0, w, h, self._count, "small", tone if on else "text2")
        painter.end()
