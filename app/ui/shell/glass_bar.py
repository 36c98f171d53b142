"""The visible frame while a glass is broken: who, how long still, and a button that ends it."""

import datetime as dt
import uuid
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.clock import Clock
from app.services.glass import StandingGlass
from app.ui.theme import theme
from app.ui.widgets.notice import Alert

_LINE = 4


class GlassBar(Alert):
    """The line under the tabs; `ended` is the button, `over` that a glass has run out."""

    ended = Signal(object)  # uuid.UUID of the break
    over = Signal()

    def __init__(self, workspace: QWidget, clock: Clock) -> None:
        super().__init__("danger", parent=workspace)
        self._clock = clock
        self._standing: tuple[StandingGlass, ...] = ()
        self._frame = _Frame(workspace)
        self._ticker = QTimer(self, interval=1000)
        self._ticker.timeout.connect(self.show_time)
        self.acted.connect(self._end)
        self.hide()

    @property
    def patients(self) -> frozenset[uuid.UUID]:
        """The patients whose chart is open through broken glass."""
        return frozenset(each.patient_id for each in self._standing)

    def show_standing(self, standing: Sequence[StandingGlass]) -> None:
        """Show what stands now; nothing hides the frame."""
        self._standing = tuple(standing)
        is_any = bool(self._standing)
        self.setVisible(is_any)
        self._frame.setVisible(is_any)
        self._frame.raise_()
        if is_any:
            detail = self.tr("Every look is reviewed by the privacy officer.")
            self.show_words("danger", title=self._words(), detail=detail, do=self.tr("End now"))
            self._ticker.start()
        else:
            self._ticker.stop()

    def show_time(self) -> None:
        """Count down; what runs out is told once."""
        now = self._clock.now()
        if any(each.until <= now for each in self._standing):
            self._ticker.stop()
            self.over.emit()
        elif self._standing:
            self._title.setText(self._words())

    def _words(self) -> str:
        first, others = self._standing[0], len(self._standing) - 1
        left = max(first.until - self._clock.now(), dt.timedelta(0))
        title = self.tr("Emergency access: {name}, {time} left").format(
            name=first.patient_name, time=_clock_words(left)
        )
        if others:
            title += self.tr(", and {n} more").format(n=others)
        return title

    def _end(self) -> None:
        if self._standing:
            self.ended.emit(self._standing[0].break_id)


class _Frame(QWidget):
    """A line round the whole workspace that takes no input."""

    def __init__(self, workspace: QWidget) -> None:
        super().__init__(workspace)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(workspace.rect())
        workspace.installEventFilter(self)
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = QPen(theme.colour("danger"), _LINE)
        painter.setPen(pen)
        half = _LINE // 2
        painter.drawRect(self.rect().adjusted(half, half, -half, -half))
        painter.end()


def _clock_words(left: dt.timedelta) -> str:
    minutes, seconds = divmod(int(left.total_seconds()), 60)
    return f"{minutes}:{seconds:02d}"
