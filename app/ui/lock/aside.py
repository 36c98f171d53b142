"""Work that somebody has left locked when another person took over: put aside until they return."""

import datetime as dt
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.domain.actor import Actor
from app.domain.clock import Clock
from app.security.door import SHIFT_HOURS
from app.ui.shell.workspace import Workspace

# A workspace has its screens in memory; whoever is the fifth finds their drafts, not their tabs.
_MOST = 4


@dataclass(frozen=True, slots=True)
class _Left:
    workspace: Workspace
    windows: list[QWidget]  # other windows of this person, hidden
    at: dt.datetime


class Aside:
    """Holds what was left, by person, for a shift; `end` lets a workspace go."""

    def __init__(self, clock: Clock, end: Callable[[Workspace, Sequence[QWidget]], None]) -> None:
        self._clock, self._end = clock, end
        self._left: dict[uuid.UUID, _Left] = {}

    def put(self, workspace: Workspace, windows: list[QWidget]) -> None:
        """Keep a person's work; the oldest goes where there are too many."""
        self._left[workspace.actor.user_id] = _Left(workspace, windows, self._clock.now())
        while len(self._left) > _MOST:
            self._drop(next(iter(self._left)))

    def take(self, actor: Actor) -> tuple[Workspace | None, list[QWidget]]:
        """Give back what this person has left, if it is there still."""
        self.drop_old()
        left = self._left.pop(actor.user_id, None)
        return (left.workspace, left.windows) if left else (None, [])

    def workspaces(self) -> tuple[Workspace, ...]:
        """Everything that was left."""
        return tuple(left.workspace for left in self._left.values())

    def drop_old(self) -> None:
        """Let go what is older than a shift."""
        oldest = self._clock.now() - dt.timedelta(hours=SHIFT_HOURS)
        for user_id in [who for who, left in self._left.items() if left.at < oldest]:
            self._drop(user_id)

    def end_all(self) -> None:
        """Let everything go."""
        for user_id in list(self._left):
            self._drop(user_id)

    def _drop(self, user_id: uuid.UUID) -> None:
        left = self._left.pop(user_id)
        self._end(left.workspace, left.windows)
