"""Looks every minute whether the downtime packs are due, and has them written; never a dialog.

One ward after the other: its data are read on the database thread, the pack is rendered and locked
on the papers' thread. Whoever works at the window waits for neither.
"""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from app.domain.actor import Actor
from app.domain.clock import Clock
from app.domain.errors import UserError
from app.domain.ward_papers import DowntimeView
from app.services import downtime
from app.services.downtime import FOLDER, PacksDue
from app.ui.runner import Runner, Scope

_MINUTE_MS = 60_000


def make_packs(
    runner: Runner, *, by: Actor, now: dt.datetime, scope: Scope, done: Callable[[bytes], None]
) -> None:
    """Make the packs of a person's wards as one open PDF, to print at once."""
    runner.call(
        lambda store: downtime.packs_to_print(store, by=by, now=now),
        lambda views: runner.make(lambda: downtime.printed_packs(views), done, scope=scope),
        scope=scope,
    )


class DowntimePacks(QObject):
    """Begins at once, since the packs of a workstation that was off are old."""

    def __init__(
        self, runner: Runner, *, clock: Clock, home: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._clock, self._home = runner, clock, home
        self._is_writing = False
        self._scope = Scope()
        self._timer = QTimer(self, interval=_MINUTE_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Write the packs where they are due; why they cannot be written stands in the state."""
        if self._is_writing:
            return
        self._is_writing = True
        now = self._clock.now().astimezone()
        self._runner.call(
            lambda store: downtime.due_packs(store, now=now), self._begin, scope=self._scope
        )

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._scope.is_over = True

    def _begin(self, due: PacksDue | None) -> None:
        if due is None:
            self._is_writing = False
        else:
            self._read_next(due, ())

    def _read_next(self, due: PacksDue, done: tuple[Path, ...]) -> None:
        """Go on with the first ward whose pack is not written, or note that all are."""
        home, now = self._home, self._clock.now().astimezone()
        if len(done) == len(due.wards):
            self._runner.call(
                lambda store: downtime.packs_written(store, home=home, paths=done, now=now),
                self._end,
                scope=self._scope,
            )
            return
        ward_id = due.wards[len(done)]
        self._runner.call(
            lambda store: downtime.pack_view(store, ward_id=ward_id, now=now),
            lambda view: self._write(view, due, done),
            scope=self._scope,
        )

    def _write(self, view: DowntimeView, due: PacksDue, done: tuple[Path, ...]) -> None:
        folder = self._home / FOLDER
        self._runner.make(
            lambda: downtime.write_pack(view, folder=folder, password=due.password),
            lambda path: self._read_next(due, (*done, path)),
            refused=self._fail,
            scope=self._scope,
        )

    def _fail(self, refusal: UserError) -> None:
        self._runner.call(
            lambda store: downtime.packs_failed(store, refusal=refusal),
            self._end,
            scope=self._scope,
        )

    def _end(self, _written: object) -> None:
        self._is_writing = False
