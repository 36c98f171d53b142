"""Suspected duplicates are looked for while nobody waits, and counted where one decides."""

import pytest
from pytestqt.qtbot import QtBot

from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.registration import Details
from app.services import people, suspects
from app.services.registration import register_patient
from app.ui import comparing
from app.ui.comparing import Comparing
from app.ui.context import Area
from app.ui.runner import Runner
from app.ui.shell.merge_count import MergeCount
from tests.support.desk import Desk
from tests.support.station import someone

MARIE = Details(family_name="Curie", given_name="Marie", phone="07700 900321", sex="F")


@pytest.fixture
def desk() -> Actor:
    return someone(Role.REGISTRAR)


def test_who_is_registered_twice_is_found_without_anybody_asking(
    qtbot: QtBot, store: Store, desk: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparing, "_AFTER_MS", 20)
    monkeypatch.setattr(comparing, "_BETWEEN_MS", 5)
    runner = Runner(store)
    quiet = Comparing(runner)
    news: list[frozenset[str]] = []
    runner.changed.connect(news.append)

    def register() -> None:
        runner.call(lambda at: register_patient(at, by=desk, details=MARIE), lambda _made: None)

    register()
    qtbot.waitUntil(lambda: quiet._timer.remainingTime() > 1000)
    assert suspects.waiting(store, by=desk) == 0
    register()
    qtbot.waitUntil(lambda: frozenset({suspects.LISTED}) in news)
    assert suspects.waiting(store, by=desk) == 1
    qtbot.waitUntil(lambda: quiet._timer.remainingTime() > 1000)
    quiet.stop()
    runner.close()


def test_the_count_is_for_who_may_merge_alone(store: Store, desk: Actor) -> None:
    for _ in range(3):
        register_patient(store, by=desk, details=MARIE)
    suspects.compare_some(store, by=people.system_actor())
    shown: list[tuple[Area, int]] = []
    for by in (desk, someone(Role.NURSE)):
        count = MergeCount(
            Desk(store, by=by).context.call, by, lambda area, n: shown.append((area, n))
        )
        count.tables_changed(frozenset({"patient"}))
        assert shown == ([] if by is desk else [(Area.DUPLICATES, 3)])
        count.tables_changed(frozenset({suspects.LISTED}))
        assert count.words(Area.DUPLICATES) == ("3 to decide" if by is desk else "")
        assert count.words(Area.WARD) == ""
    assert shown == [(Area.DUPLICATES, 3)]
