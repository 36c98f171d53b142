"""Notices that nobody has touched the workstation for a while, and warns before it locks."""

import datetime as dt
import math

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from app.domain.clock import Clock

WARN_S, _SHORT_WARN_S = 60, 20
_LOOK_EVERY_S = 10
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Idle(QObject):
    """Tells by the wall clock, so that a sleeping computer counts as untouched too."""

    too_long = Signal()
    soon = Signal(int)  # how many seconds are left
    touched = Signal()  # after `soon`: somebody is there

    def __init__(self, clock: Clock, *, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._minutes = minutes
        self._touched_at = clock.now()
        self._has_warned = False
        self._pointer_at = QPointF()
        self._timer = QTimer(self, interval=_LOOK_EVERY_S * 1000)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def set_minutes(self, minutes: int) -> None:
        """How long the workstation may stand untouched."""
        self._minutes = minutes

    def touch(self) -> None:
        """Begin to count anew."""
        self._touched_at = self._clock.now()
        if self._has_warned:
            self._has_warned = False
            self._timer.setInterval(_LOOK_EVERY_S * 1000)
            self.touched.emit()

    def look(self) -> None:
        """Warn if it will soon be too long; tell if it has been, and begin to count anew."""
        limit_s = self._minutes * 60
        self._touched_at = min(self._touched_at, self._clock.now())  # it may have gone back
        left_s = limit_s - (self._clock.now() - self._touched_at) / dt.timedelta(seconds=1)
        if left_s <= 0:
            self.touch()
            self.too_long.emit()
        elif left_s <= (WARN_S if limit_s > WARN_S else _SHORT_WARN_S):
            self._has_warned = True
            self._timer.setInterval(1000)
            self.soon.emit(math.ceil(left_s))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and not self._is_still(event):
            self.look()  # the first key after a sleep must not count as work
            self.touch()
        return False

    def _is_still(self, event: QEvent) -> bool:
        """Whether a mouse only seems to move, because something came or went under it."""
        if event.type() != QEvent.Type.MouseMove or not isinstance(event, QMouseEvent):
            return False
        at = event.globalPosition()
        if at == self._pointer_at:
            return True
        self._pointer_at = at
        return False
