"""Backups by the clock: where they go, how often, how many are kept; and the thread for it."""

import datetime as dt
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.data.models.backup import BackupRun
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.services import backup, guard, people, station
from app.services.backup import BackedUp
from app.settings import Settings

_SUFFIX = ".backup"
_LOOK_EVERY_S = 300.0
_TRY_AGAIN = dt.timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Schedule:
    """What the settings say about backups; an empty folder means none are made by the clock."""

    folder: str
    every_hours: int
    keep: int

    @classmethod
    def of(cls, settings: Settings) -> "Schedule":
        """Return the schedule of a workstation's settings."""
        return cls(settings.backup_folder, settings.backup_every_hours, settings.backups_kept)


@dataclass(frozen=True, slots=True)
class BackupAgeView:
    """How old the last backup is, and whether that is too old for the schedule."""

    scheduled: bool
    last_at: dt.datetime | None
    age_minutes: int | None
    file: str
    overdue: bool
    problem: str


def age(store: Store, *, by: Actor, schedule: Schedule) -> BackupAgeView:
    """Return how old the last backup is. One missed turn is late, two are overdue."""
    guard.require(by, "view_sync")
    seen = backup.state(store)
    now = store.clock.now()
    old = now - seen.last_at if seen.last_at else None
    return BackupAgeView(
        scheduled=bool(schedule.folder),
        last_at=seen.last_at,
        age_minutes=int(old.total_seconds() // 60) if old is not None else None,
        file=seen.file,
        overdue=bool(schedule.folder)
        and (old is None or old > 2 * dt.timedelta(hours=schedule.every_hours)),
        problem=seen.problem,
    )


def run_due(store: Store, *, schedule: Schedule) -> BackedUp | None:
    """Make the backup whose turn has come, and remove the oldest ones beyond those to keep.

    A try that fails is written down, said in Settings, and repeated half an hour later; none is
    made while no turn has come.
    """
    if not schedule.folder or not _is_due(store, schedule):
        return None
    by = people.system_actor()
    folder = Path(schedule.folder)
    start = f"wardlight-{station.station_view(store).name}-"
    file = folder / f"{start}{store.clock.now():%Y%m%dT%H%M%SZ}{_SUFFIX}"
    try:
        made = backup.create(store, by=by, file=file)
    except UserError as refusal:
        with store.local() as session:
            session.add(BackupRun(at=store.clock.now(), file=str(file), problem=_said(refusal)))
        return None
    for old in sorted(folder.glob(f"{start}*{_SUFFIX}"))[: -schedule.keep]:
        old.unlink(missing_ok=True)
    return made


def _said(refusal: UserError) -> str:
    return f"{refusal.title}. {refusal.hint}"


def _is_due(store: Store, schedule: Schedule) -> bool:
    seen = backup.state(store)
    now = store.clock.now()
    if seen.problem_at is not None and now - seen.problem_at < _TRY_AGAIN:
        return False
    return seen.last_at is None or now - seen.last_at >= dt.timedelta(hours=schedule.every_hours)


class BackupThread:
    """Looks every few minutes whether a backup is due; `tell` hears the tables that changed."""

    def __init__(
        self,
        store: Store,
        *,
        schedule: Callable[[], Schedule],
        tell: Callable[[frozenset[str]], None],
    ) -> None:
        self._store, self._schedule, self._tell = store, schedule, tell
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, name="backup", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def close(self) -> None:
        """Stop after a running backup and wait for it."""
        self._end.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._end.is_set():
            try:
                made = run_due(self._store, schedule=self._schedule())
            except UserError:  # the database itself: whoever works on it is told
                made = None
            if made is not None and not self._end.is_set():
                self._tell(made.changed)
            self._end.wait(_LOOK_EVERY_S)
