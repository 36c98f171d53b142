"""What the window says by itself: an alert in its place, a toast for done things, an empty list."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.widgets.announce import announce
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.paint import Draw, Painted

AlertTone = Literal["info", "ok", "caution", "warn", "danger"]

_ALERT: dict[AlertTone, tuple[str, str, str, str]] = {  # ink, ground, bar, glyph
    "info": ("accent", "accent_soft", "accent", "info"),
    "ok": ("ok", "ok_soft", "ok_solid", "circle-check"),
    "caution": ("caution", "caution_soft", "caution_solid", "circle-alert"),
    "warn": ("warn", "warn_soft", "warn_solid", "triangle-alert"),
    "danger": ("danger", "danger_soft", "danger_solid", "octagon-alert"),
}
TOAST_SECONDS = 6


class Alert(QFrame):
    """A notice in its place that stays until acted on: what to do, then who or why, one button."""

    acted = Signal()

    def __init__(
        self,
        tone: AlertTone = "danger",
        *,
        title: str = "",
        detail: str = "",
        do: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = Label("", "small_strong", wrap=True)
        self._detail = Label("", "caption", "text", wrap=True)
        self._button = Button(do or self.tr("Close"), fit="small")
        self._button.clicked.connect(self.acted)
        words = col(None, self._title, self._detail, None, gap=0)
        line = row(words, self._button, gap=12, margins=(44, 4, 12, 4))
        line.setStretch(0, 1)
        self.setLayout(line)
        self.setMinimumHeight(44)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_words(tone, title=title, detail=detail, do=do)

    def show_words(self, tone: AlertTone, *, title: str, detail: str = "", do: str = "") -> None:
        """Change what it says; without `do` there is no button. Assistive tools are told."""
        self._tone: AlertTone = tone
        self._title.setText(title)
        self._title.set_colour(_ALERT[tone][0])
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._button.setVisible(bool(do))
        if do:
            self._button.set_words(do)
        self.setAccessibleName(f"{title}. {detail}".strip())
        self.update()
        if self.isVisible():
            announce(self, self.accessibleName(), at_once=True)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, self.accessibleName(), at_once=True)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ink, ground, bar, glyph = _ALERT[self._tone]
        painter = QPainter(self)
        d, w, h = Draw(painter), self.width(), self.height()
        d.box(0, 0, w, h, ground)
        d.box(0, 0, 4, h, bar, radius=2)
        d.icon(glyph, 16, (h - 18) / 2, 18, ink)
        painter.end()


class ToastCard(QFrame):
    """One done thing, with Undo where there is a way back; goes by itself after six seconds.

    It waits while the pointer is on it or the focus in it.
    """

    gone = Signal()

    def __init__(
        self, words: str, undo: Callable[[], None] | None = None, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.words = words
        self.setAccessibleName(words)
        self._undo = undo
        self._button = Button(self.tr("Undo"), "ghost", fit="small", key="Ctrl Z")
        self._button.clicked.connect(self.undo)
        self._button.installEventFilter(self)
        line = row(Label(words, "small_strong"), 16, self._button, gap=8, margins=(44, 6, 16, 6))
        self.setLayout(line)
        self._button.setVisible(undo is not None)
        self.setFixedHeight(40)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self, singleShot=True, interval=TOAST_SECONDS * 1000)
        self._timer.timeout.connect(self.gone)
        self._timer.start()

    def undo(self) -> None:
        """Take the way back, once."""
        if self._undo is not None:
            way_back, self._undo = self._undo, None
            way_back()
        self.gone.emit()

    @property
    def can_undo(self) -> bool:
        """Whether there is a way back."""
        return self._undo is not None

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if not self._button.hasFocus():
            self._timer.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._timer.start()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        d, w, h = Draw(painter), self.width(), self.height()
        d.box(0, 0, w, h, "raised", "line_strong", radius=8)
        d.box(0, 0, 4, h, "ok_solid", radius=2)
        d.icon("circle-check", 16, (h - 18) / 2, 18, "ok")
        painter.end()


class EmptyState(QWidget):
    """An empty list: a round glyph, one bold line, one line on what to do."""

    def __init__(self, icon: str, title: str, hint: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(title, "heading")
        self._hint = Label(hint, "small", "text2", wrap=True)
        for words in (self._title, self._hint):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        glyph = _RoundGlyph(icon)
        self.setLayout(col(None, row(None, glyph, None), self._title, self._hint, None, gap=4))
        self.show_words(title, hint)

    def show_words(self, title: str, hint: str) -> None:
        """Change what it says."""
        self._title.setText(title)
        self._hint.setText(hint)
        self.setAccessibleName(f"{title}. {hint}")


class _RoundGlyph(Painted):
    def __init__(self, icon: str) -> None:
        super().__init__(height=36, width=36)
        self._icon = icon

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.box(0, 0, w, h, "sunk", radius=18)
        d.icon(self._icon, 9, 9, 18, "text2")
