"""The one window: the lock screen, or the work of the person who is logged in."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QClipboard, QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.clock import Clock
from app.domain.errors import UserError
from app.services import audit_check, people, sync_state
from app.services.people import LoggedIn
from app.services.sync_state import SyncStateView
from app.ui.context import Dialogs
from app.ui.crash import CrashWindow, describe
from app.ui.lock.screen import LockScreen, Station
from app.ui.navigation import Entry
from app.ui.runner import Runner, Scope
from app.ui.shell.desk import scoped_call
from app.ui.shell.idle import Idle
from app.ui.shell.patients import find_patients
from app.ui.shell.workspace import FindPatients, Surroundings, Workspace
from app.ui.sync_words import put_in_words
from app.ui.widgets.dates import weekday_words
from app.ui.widgets.dialog import WindowDialogs

_log = logging.getLogger(__name__)
_NEUTRAL_TITLE = "Wardlight"
_LOOK_EVERY_S = 10
MIN_WIDTH, MIN_HEIGHT = 900, 500  # 1366 by 768 at 150 %


class MainWindow(QWidget):
    """Built by the composition root; lives as long as the program."""

    def __init__(
        self,
        *,
        runner: Runner,
        clock: Clock,
        station: Station,
        entries: Sequence[Entry],
        lock_after_minutes: int,
        search: FindPatients = find_patients,
        dialogs: Dialogs | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle(_NEUTRAL_TITLE)
        self.setMinimumSize(MIN_WIDTH, MIN_HEIGHT)
        self._clock, self._runner = clock, runner
        self._scope = Scope()
        self._call = scoped_call(runner, self._scope)
        self._around = Surroundings(
            runner, clock, dialogs or self._dialogs(), station, entries, search
        )
        self.workspace: Workspace | None = None
        self._draft_notes: dict[str, str] = {}
        self.lock_screen = LockScreen(station, self._call)
        self.lock_screen.came.connect(self._come)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.lock_screen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.idle = Idle(clock, minutes=lock_after_minutes, parent=self)
        self.idle.too_long.connect(self.lock)
        runner.changed.connect(self._tables_changed)
        runner.refused.connect(self._refuse)
        runner.failed.connect(self.show_crash)
        self._ticker = QTimer(self, interval=_LOOK_EVERY_S * 1000)
        self._ticker.timeout.connect(self._tick)
        self._ticker.start()
        self._tick()
        self._open_lock_screen()

    @property
    def is_locked(self) -> bool:
        """Whether the lock screen hides everything."""
        return self._stack.currentWidget() is self.lock_screen

    def lock(self) -> None:
        """Hide everything in place; drafts and open patients stay as they are."""
        if self.is_locked or self.workspace is None:
            return
        actor = self.workspace.actor
        _close_what_lies_above()
        self.workspace.palette_box.close_palette()
        if self.workspace.pages.has_drafts():
            at = self._clock.now().astimezone()
            self._draft_notes = {actor.login: self.tr("draft kept {}").format(f"{at:%H:%M}")}
        self._call(lambda store: people.lock(store, by=actor), _nothing)
        self._call(audit_check.watch, _nothing)
        self._open_lock_screen()

    def log_out(self) -> None:
        """End the session: the screens keep their drafts and go."""
        if self.workspace is None:
            return
        actor = self.workspace.actor
        self._end_workspace()
        self._call(lambda store: people.log_out(store, by=actor), _nothing)
        self._open_lock_screen()

    def show_crash(self, failure: BaseException) -> None:
        """Say that a bug was met, without any content; one window at a time."""
        report = describe(failure)
        _log.error("%s", report.text)
        if any(each.isVisible() for each in self.findChildren(CrashWindow)):
            return
        window = CrashWindow(report, self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.open()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._ticker.stop()  # the runner may end before this window is gone
        self._scope.is_over = True
        self._end_workspace()
        super().closeEvent(event)

    def _dialogs(self) -> Dialogs:
        return WindowDialogs(self, may_ask=lambda: not self.is_locked)

    def _open_lock_screen(self) -> None:
        last = self.workspace.actor if self.workspace else None
        _forget_what_was_copied()
        self._stack.setCurrentWidget(self.lock_screen)
        self.setWindowTitle(_NEUTRAL_TITLE)
        self.lock_screen.open(last, notes=self._draft_notes)

    def _come(self, who: LoggedIn) -> None:
        """Let a person in: the same one finds everything as it was, another one a fresh desk."""
        self.idle.touch()
        if self.workspace is not None and self.workspace.actor.user_id == who.actor.user_id:
            self.workspace.actor = who.actor
        else:
            self._end_workspace()
            self._begin_workspace(who)
        self._draft_notes = {}
        if self.workspace is not None:
            self._stack.setCurrentWidget(self.workspace)
            self._show_title()
            self.workspace.come_back()
        self.lock_screen.panel.clear()
        self._tick()

    def _begin_workspace(self, who: LoggedIn) -> None:
        workspace = Workspace(self._around, who)
        workspace.lock.connect(self.lock)
        workspace.log_out.connect(self.log_out)
        workspace.pages.moved.connect(self._show_title)
        self._stack.addWidget(workspace)
        self.workspace = workspace

    def _end_workspace(self) -> None:
        if self.workspace is None:
            return
        _close_what_lies_above()
        ended, self.workspace = self.workspace, None
        ended.end()
        self._stack.removeWidget(ended)
        ended.hide()
        ended.deleteLater()

    def _tables_changed(self, tables: frozenset[str]) -> None:
        if self.workspace is not None:
            self.workspace.tables_changed(tables)

    def _refuse(self, refusal: UserError) -> None:
        """Say it where the work is, behind the lock too; without work, on the lock screen."""
        if self.workspace is not None:
            self.workspace.refuse(refusal)
        else:
            self.lock_screen.show_refusal(refusal.title, refusal.hint)

    def _show_title(self) -> None:
        top = self.workspace.pages.top_screen if self.workspace else None
        if top is not None and not self.is_locked:
            self.setWindowTitle(f"{top.title} · {_NEUTRAL_TITLE}")

    def _tick(self) -> None:
        """Bring clocks and sync words up to date."""
        here = self._clock.now().astimezone()
        self.lock_screen.show_now(f"{here:%H:%M}", weekday_words(here.date()))
        if self.workspace is not None:
            self.workspace.status.show_now(f"{weekday_words(here.date())} {here:%H:%M}")
        self._call(sync_state.view, self._show_sync)
        self._call(audit_check.alarm, self._show_audit_alarm)

    def _show_audit_alarm(self, reason: str) -> None:
        if self.workspace is not None:
            self.workspace.status.show_audit_alarm(reason)

    def _show_sync(self, view: SyncStateView) -> None:
        self.lock_screen.show_sync(put_in_words(view, now=self._clock.now()))
        if self.workspace is not None:
            self.workspace.show_sync(view)


def _close_what_lies_above() -> None:
    """Close menus and questions; a question closed so means its safe choice."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for window in QApplication.topLevelWidgets():
        if window.isModal() and window.isVisible():
            window.close()


def _forget_what_was_copied() -> None:
    """Empty the clipboard: whoever sits down next pastes nothing of a patient."""
    clipboard = QApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def _nothing(_result: object) -> None:
    """Take an answer that nobody waits for."""
