"""The bar at the bottom: where the work is saved, what needs a person, workstation and time."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.shell.item import PaintedButton
from app.ui.sync_words import SyncWords
from app.ui.theme import theme
from app.ui.theme.tokens import PAGE_EDGE, STATUS_HEIGHT
from app.ui.widgets.announce import announce
from app.ui.widgets.layout import Label, row
from app.ui.widgets.paint import Draw, Painted, text_width

_SAY_SECONDS = 6
_DOT = "   ·   "


class StatusBar(QWidget):
    """`opened` says that the person wants to see the sync state in full."""

    opened = Signal()

    def __init__(self, *, workstation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(STATUS_HEIGHT)
        self.setAccessibleName(self.tr("Status"))
        self._sync = _SyncItem()
        self._sync.clicked.connect(self.opened)
        self._alarm = _Note("", "caption_strong", "danger")
        self._downtime = _Note("", "caption_strong", "warn")
        self._said = _Note("", "caption_strong", "text2")
        self._now = _Mark("clock")
        station = _Mark("monitor")
        station.show_words(self.tr("Workstation {}").format(workstation))
        self._quiet = QTimer(self, singleShot=True, interval=_SAY_SECONDS * 1000)
        self._quiet.timeout.connect(lambda: self._said.setText(""))
        self.setLayout(
            row(
                self._sync, self._alarm, self._downtime, self._said, None, station, self._now,
                gap=20, margins=(PAGE_EDGE - 4, 1, PAGE_EDGE, 0),
            )
        )  # fmt: skip

    def show_sync(self, words: SyncWords) -> None:
        """Show the sync state."""
        self._sync.show_words(words)

    def show_now(self, words: str) -> None:
        """Show date and time."""
        self._now.show_words(words)

    def show_audit_alarm(self, reason: str) -> None:
        """Warn that the audit log does not fit, as long as there is a reason."""
        words = self.tr("Audit log broken: tell the privacy officer") if reason else ""
        if words and words != self._alarm.text():
            announce(self, words)
        self._alarm.setText(words)

    def show_downtime(self, problem: str) -> None:
        """Warn that the downtime packs are old, as long as they cannot be written."""
        words = self.tr("Downtime packs not written") if problem else ""
        if words and words != self._downtime.text():
            announce(self, f"{words}. {problem}")
        self._downtime.setText(words)
        self._downtime.setToolTip(problem)

    def say(self, words: str) -> None:
        """Say for a few seconds why a key did nothing, or what just happened."""
        self._said.setText(words)
        announce(self, words)
        self._quiet.start()

    @property
    def said(self) -> str:
        """What is being said now."""
        return self._said.text()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        Draw(painter).hline(0, self.width(), 0)
        painter.end()


class _Note(Label):
    """Words that take room only while there are any."""

    def __init__(self, words: str, style: str, colour: str) -> None:
        super().__init__(words, style, colour)
        self.hide()

    @override
    def setText(self, words: str) -> None:
        super().setText(words)
        self.setVisible(bool(words))


class _SyncItem(PaintedButton):
    def __init__(self) -> None:
        super().__init__(self.tr("Sync state"), height=STATUS_HEIGHT - 3)
        self._words = SyncWords("", "", "", "")
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Maximum)
        self.setSizePolicy(policy)

    def show_words(self, words: SyncWords) -> None:
        """Change the words."""
        self._words = words
        parts = (words.saved, words.waiting, words.contact, words.needs)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setToolTip(f"{self.accessibleName()}\n{self.tr('Open Sync')}")
        self.updateGeometry()
        self.update()

    def _quiet_choices(self) -> tuple[str, ...]:
        """What stands between, and what is left of it where the window is narrow."""
        waiting = f"{_DOT}{self._words.waiting}"
        return (f"{waiting}{_DOT}{self._words.contact}", waiting, "")

    def _width(self, quiet: str) -> float:
        width = 26 + text_width(self._words.saved, "caption_strong")
        width += text_width(quiet, "caption") + 8
        if self._words.needs:
            width += text_width(_DOT, "caption") + 18
            width += text_width(self._words.needs, "caption_strong")
        return width

    @override
    def content_width(self) -> float:
        return self._width(self._quiet_choices()[0])

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(int(self._width("")) + 1, self.height())

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        if self.underMouse():
            d.box(0, 0, w, h, "hover", radius=4)
        if self.hasFocus():
            d.focus_ring(w, h, radius=4)
        d.icon("hard-drive", 4, (h - 14) / 2, 14, "ok")
        x = 26 + d.text(26, 0, w, h, self._words.saved, "caption_strong")
        quiet = next((q for q in self._quiet_choices() if self._width(q) <= w), "")
        x += d.text(x, 0, w, h, quiet, "caption", "text2")
        if self._words.needs:
            x += d.text(x, 0, w, h, _DOT, "caption", "text3")
            d.icon("git-merge", x, (h - 13) / 2, 13, "warn")
            d.text(x + 18, 0, w, h, self._words.needs, "caption_strong", "warn")


class _Mark(Painted):
    def __init__(self, icon: str) -> None:
        super().__init__(height=STATUS_HEIGHT - 1)
        self._icon, self._words = icon, ""

    def show_words(self, words: str) -> None:
        """Change the words."""
        self._words = words
        self.setAccessibleName(words)
        self.setFixedWidth(int(text_width(words, "caption")) + 20)
        self.update()

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.icon(self._icon, 0, (h - 13) / 2, 13, "text3")
        d.text(19, 0, w, h, self._words, "caption", "text2")
