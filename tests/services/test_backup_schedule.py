"""Backups by the clock: made when due, kept in number, and a failed one is said and tried again."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.data.store import Store
from app.domain.actor import Role
from app.services import backup, backup_schedule
from app.services.backup_schedule import BackupThread, Schedule, run_due
from app.settings import Settings
from tests.support.clock import FixedClock
from tests.support.station import someone

IT = someone(Role.IT_ADMIN)


@pytest.fixture
def schedule(tmp_path: Path) -> Schedule:
    (tmp_path / "share").mkdir()
    return Schedule(str(tmp_path / "share"), every_hours=4, keep=3)


def made(schedule: Schedule) -> list[str]:
    return sorted(path.name for path in Path(schedule.folder).iterdir())


def test_a_backup_is_made_when_its_turn_has_come_and_not_before(
    store: Store, clock: FixedClock, schedule: Schedule
) -> None:
    assert run_due(store, schedule=schedule) is not None
    clock.forward(hours=3, minutes=59)
    assert run_due(store, schedule=schedule) is None
    clock.forward(minutes=1)
    assert run_due(store, schedule=schedule) is not None
    assert made(schedule) == [
        "wardlight-W07-20261123T094700Z.backup",
        "wardlight-W07-20261123T134700Z.backup",
    ]


def test_only_the_newest_are_kept_and_nobody_else_s_are_touched(
    store: Store, clock: FixedClock, schedule: Schedule
) -> None:
    other = Path(schedule.folder) / "wardlight-W08-20200101T000000Z.backup"
    other.write_text("of another workstation")
    for _ in range(5):
        assert run_due(store, schedule=schedule) is not None
        clock.forward(hours=4)
    assert made(schedule) == [
        "wardlight-W07-20261123T174700Z.backup",
        "wardlight-W07-20261123T214700Z.backup",
        "wardlight-W07-20261124T014700Z.backup",
        other.name,
    ]


def test_a_share_that_is_away_is_said_and_tried_again(
    store: Store, clock: FixedClock, schedule: Schedule
) -> None:
    away = replace(schedule, folder=f"{schedule.folder}/away")
    assert run_due(store, schedule=away) is None
    seen = backup_schedule.age(store, by=IT, schedule=away)
    assert "cannot be written" in seen.problem
    assert (seen.overdue, seen.last_at) == (True, None)
    assert run_due(store, schedule=schedule) is None  # not every five minutes
    clock.forward(minutes=31)
    assert run_due(store, schedule=schedule) is not None
    seen = backup_schedule.age(store, by=IT, schedule=schedule)
    assert (seen.problem, seen.overdue, seen.age_minutes) == ("", False, 0)


def test_two_turns_behind_is_overdue(store: Store, clock: FixedClock, schedule: Schedule) -> None:
    run_due(store, schedule=schedule)
    clock.forward(hours=8)
    assert not backup_schedule.age(store, by=IT, schedule=schedule).overdue
    clock.forward(minutes=1)
    seen = backup_schedule.age(store, by=IT, schedule=schedule)
    assert (seen.overdue, seen.age_minutes) == (True, 481)
    assert not backup_schedule.age(store, by=IT, schedule=replace(schedule, folder="")).overdue


def test_without_a_folder_nothing_is_made(store: Store) -> None:
    assert run_due(store, schedule=Schedule.of(Settings())) is None
    assert backup.state(store).last_at is None


def test_the_thread_makes_what_is_due_and_tells(store: Store, schedule: Schedule) -> None:
    told: list[frozenset[str]] = []
    thread = BackupThread(store, schedule=lambda: schedule, tell=told.append)
    original = thread._end.wait

    def once(_seconds: float) -> bool:
        thread._end.set()
        return original(0)

    thread._end.wait = once  # type: ignore[method-assign,assignment]
    thread.start()
    thread._thread.join()
    thread.close()
    assert len(made(schedule)) == 1
    assert [tables & {"backup_run"} for tables in told] == [{"backup_run"}]
