"""Notices that nobody has touched the workstation for a while."""

import datetime as dt

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from app.domain.clock import Clock

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

    def __init__(self, clock: Clock, *, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._minutes = minutes
        self._touched_at = clock.now()
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

    def look(self) -> None:
        """Tell if it has been too long; then begin to count anew."""
        if self._clock.now() - self._touched_at >= dt.timedelta(minutes=self._minutes):
            self.touch()
            self.too_long.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.look()  # the first key after a sleep must not count as work
            self.touch()
        return False
