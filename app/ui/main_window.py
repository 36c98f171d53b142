"""The one window: the lock screen, or the work of the person who is logged in.

Whoever locks finds their work as it was, also when others have worked here in between: what they
left is put aside, unseen, until they come back or twelve hours are over.
"""

import logging
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.actor import Actor
from app.domain.clock import Clock
from app.domain.errors import UserError
from app.domain.words import say
from app.services import audit_check, downtime, people, sync_state
from app.services.downtime import DowntimeState
from app.services.people import LoggedIn
from app.services.sync_state import SyncStateView
from app.settings import Settings
from app.ui.context import Dialogs
from app.ui.crash import CrashWindow, describe
from app.ui.lock.aside import Aside
from app.ui.lock.cover import Cover, clear_clipboard, close_what_lies_above
from app.ui.lock.screen import LockScreen, Station
from app.ui.lock.warning import LockWarning
from app.ui.navigation import Entry
from app.ui.permission import Permissions
from app.ui.printing import Printing
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
        printing: Printing | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle(_NEUTRAL_TITLE)
        self.setMinimumSize(MIN_WIDTH, MIN_HEIGHT)
        self._clock, self._runner = clock, runner
        self._scope = Scope()
        self._call = scoped_call(runner, self._scope)
        self._printing = printing or Printing(Settings)
        self._around = Surroundings(
            runner, clock, dialogs or self._dialogs(), station, entries, search, self._printing
        )
        self.workspace: Workspace | None = None
        self._aside = Aside(clock, self._end)
        self._hidden: list[QWidget] = []  # other windows of whoever is logged in
        self._draft_notes: dict[str, str] = {}
        self.lock_screen = LockScreen(station, self._call)
        self.lock_screen.came.connect(self._come)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.lock_screen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._cover = Cover(self, may_show=self._belongs_to_the_lock)
        self._warning = LockWarning(self)
        self.idle = Idle(clock, minutes=lock_after_minutes, parent=self)
        self.idle.too_long.connect(self.lock)
        runner.meet = Permissions(self, runner, self._at_work).meet
        self.idle.soon.connect(self._warn)
        self.idle.touched.connect(self._warning.hide)
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
        self._hidden = self._cover.lay()
        self.workspace.palette_box.close_palette()
        if self.workspace.pages.has_drafts():
            at = self._clock.now().astimezone()
            self._draft_notes[actor.login] = self.tr("draft kept {}").format(f"{at:%H:%M}")
        self.workspace.pages.keep_drafts()
        self._call(lambda store: people.lock(store, by=actor), _nothing)
        self._call(audit_check.watch, _nothing)
        self._open_lock_screen()

    def log_out(self) -> None:
        """End the session: the screens keep their drafts and go."""
        if self.workspace is None:
            return
        actor = self.workspace.actor
        self._end_workspace()
        self._cover.lay()
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
        self._cover.lift()
        self._end_workspace()
        self._aside.end_all()
        self._printing.close()
        super().closeEvent(event)

    def _at_work(self) -> Actor | None:
        return self.workspace.actor if self.workspace and not self.is_locked else None

    def _dialogs(self) -> Dialogs:
        return WindowDialogs(self, may_ask=lambda: not self.is_locked)

    def _open_lock_screen(self) -> None:
        last = self.workspace.actor if self.workspace else None
        clear_clipboard()
        self._stack.setCurrentWidget(self.lock_screen)
        self.setWindowTitle(_NEUTRAL_TITLE)
        self.lock_screen.open(last, notes=self._draft_notes)

    def _come(self, who: LoggedIn) -> None:
        """Let a person in: everybody finds their own work as it was, or a fresh desk."""
        self.idle.touch()
        self._cover.lift()
        before = self.workspace
        if before is not None and before.actor.user_id != who.actor.user_id:
            self._put_aside(before, who.actor)
        if self.workspace is None:
            self.workspace, self._hidden = self._aside.take(who.actor)
        if self.workspace is not None and self.workspace.actor.role != who.actor.role:
            self._end_workspace()
        if self.workspace is None:
            self._begin_workspace(who)
        self._draft_notes.pop(who.actor.login, None)
        if self.workspace is not None:
            self.workspace.actor = who.actor
            self._stack.setCurrentWidget(self.workspace)
            for each in self._hidden:
                each.show()
            self._show_title()
            self.workspace.come_back()
            if self.lock_screen.is_emergency:
                self.workspace.begin_emergency()
        self.lock_screen.clear()
        self._tick()

    def _put_aside(self, workspace: Workspace, comes: Actor) -> None:
        left = workspace.actor
        workspace.pages.keep_drafts()
        self._aside.put(workspace, self._hidden)
        self.workspace, self._hidden = None, []
        self._call(
            lambda store: people.take_over(store, by=comes, instead_of=left.user_id), _nothing
        )

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
        close_what_lies_above()
        ended, self.workspace = self.workspace, None
        self._draft_notes.pop(ended.actor.login, None)
        self._end(ended, self._hidden)
        self._hidden = []

    def _end(self, ended: Workspace, hidden: Sequence[QWidget]) -> None:
        """Let a workspace go: its screens keep their drafts."""
        ended.end()
        self._stack.removeWidget(ended)
        for each in (ended, *hidden):
            each.hide()
            each.deleteLater()

    def _tables_changed(self, tables: frozenset[str]) -> None:
        for workspace in (self.workspace, *self._aside.workspaces()):
            if workspace is not None:
                workspace.tables_changed(tables)

    def _refuse(self, refusal: UserError) -> None:
        """Say it where the work is, behind the lock too; without work, on the lock screen."""
        if self.workspace is not None:
            self.workspace.refuse(refusal)
        else:
            self.lock_screen.show_refusal(refusal.title, refusal.hint)

    def _show_title(self) -> None:
        top = self.workspace.pages.top_screen if self.workspace else None
        if top is not None and not self.is_locked:
            self.setWindowTitle(f"{say(top.title)} · {_NEUTRAL_TITLE}")

    def _tick(self) -> None:
        """Bring clocks and sync words up to date."""
        here = self._clock.now().astimezone()
        self.lock_screen.show_now(f"{here:%H:%M}", weekday_words(here.date()))
        if self.workspace is not None:
            self.workspace.status.show_now(f"{weekday_words(here.date())} {here:%H:%M}")
            actor = self.workspace.actor
            self._call(
                lambda store: people.present(store, by=actor),
                lambda now: self._be_present(actor, now),
            )
        self._aside.drop_old()
        self._call(sync_state.view, self._show_sync)
        self._call(audit_check.alarm, self._show_audit_alarm)
        self._call(downtime.state, self._show_downtime)

    def _show_downtime(self, state: DowntimeState) -> None:
        if self.workspace is not None:
            self.workspace.status.show_downtime(state.problem)

    def _show_audit_alarm(self, reason: str) -> None:
        if self.workspace is not None:
            self.workspace.status.show_audit_alarm(reason)

    def _be_present(self, before: Actor, now: Actor | None) -> None:
        """Go on as the person now is: cover begins and ends, and a suspended one has to go."""
        if self.workspace is None or self.workspace.actor != before:
            return
        if now is None:
            self.log_out()
        else:
            self.workspace.actor = now

    def _warn(self, seconds: int) -> None:
        if not self.is_locked:
            self._warning.show_left(seconds)

    def _belongs_to_the_lock(self, window: QWidget) -> bool:
        """Whether a window may be seen while locked: a field's own menu, and the crash window."""
        parent = window.parentWidget()
        is_own = parent is not None and self.lock_screen.isAncestorOf(parent)
        return is_own or isinstance(window, CrashWindow)

    def _show_sync(self, view: SyncStateView) -> None:
        self.lock_screen.show_sync(put_in_words(view, now=self._clock.now()))
        if self.workspace is not None:
            self.workspace.show_sync(view)


def _nothing(_result: object) -> None:
    """Take an answer that nobody waits for."""
