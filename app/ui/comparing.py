"""Has suspected duplicates looked for while nobody waits; what is found shows by its table."""

from PySide6.QtCore import QObject, QTimer, Slot

from app.domain.errors import UserError
from app.services import people, suspects
from app.services.suspects import Compared
from app.ui.runner import Runner

_PATIENTS = "patient"
_BETWEEN_MS = 250  # slices of a long round leave the database thread to whoever waits
_AFTER_MS = 2_000  # a change waits a little: the next one often follows
_LATER_MS = 3_600_000  # a round that begins anew each day


class Comparing(QObject):
    """Goes on where it stopped, one small slice at a time; a changed patient wakes it."""

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._by = people.system_actor()
        self._runs = self._again = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._compare)
        runner.changed.connect(self._wake)
        self._timer.start(_AFTER_MS)

    def stop(self) -> None:
        """Compare no more."""
        self._timer.stop()
        self._runner.changed.disconnect(self._wake)

    @Slot(frozenset)
    def _wake(self, tables: frozenset[str]) -> None:
        if _PATIENTS not in tables:
            return
        self._again = self._runs
        if not self._runs and self._timer.remainingTime() > _AFTER_MS:
            self._timer.start(_AFTER_MS)

    def _compare(self) -> None:
        self._runs = True
        by = self._by
        self._runner.call(
            lambda store: suspects.compare_quietly(store, by=by),
            self._compared,
            refused=self._refused,  # by the hospital's own policies: not the business of who works
        )

    def _refused(self, _refusal: UserError) -> None:
        self._runs = self._again = False
        self._timer.start(_LATER_MS)

    def _compared(self, done: Compared) -> None:
        self._runs = False
        goes_on, self._again = done.more or self._again, False
        self._timer.start(_BETWEEN_MS if goes_on else _LATER_MS)
