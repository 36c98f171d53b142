"""Looks every minute whether the downtime packs are due, and has them written; never a dialog."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from app.domain.clock import Clock
from app.services import downtime
from app.ui.runner import Runner

_MINUTE_MS = 60_000


class DowntimePacks(QObject):
    """Begins at once, since the packs of a workstation that was off are old."""

    def __init__(
        self, runner: Runner, *, clock: Clock, home: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._clock, self._home = runner, clock, home
        self._timer = QTimer(self, interval=_MINUTE_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Write the packs where they are due; why they cannot be written stands in the state."""
        home, now = self._home, self._clock.now().astimezone()
        self._runner.call(
            lambda store: downtime.keep_fresh(store, home=home, now=now), lambda _written: None
        )

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
