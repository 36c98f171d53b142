import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from pytestqt.qtbot import QtBot

from app.data.store import Store
from app.domain.errors import UserError
from app.ui.runner import Runner, Scope


@dataclass(frozen=True)
class Renamed:
    changed: frozenset[str]


def _refuse(_store: Store) -> None:
    raise UserError("The bed is taken", "Choose another one.")


def _must_not(answer: object) -> None:
    raise AssertionError(answer)


def _break(_store: Store) -> None:
    raise ZeroDivisionError


def test_work_runs_on_the_database_thread_and_is_answered_on_the_qt_thread(
    qtbot: QtBot, runner: Runner
) -> None:
    seen: list[str] = []
    runner.call(
        lambda _store: threading.current_thread().name,
        lambda name: seen.extend((name, threading.current_thread().name)),
    )
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0].startswith("database")
    assert seen[1] == threading.main_thread().name


def test_what_the_centre_answers_is_asked_elsewhere_and_answered_on_the_qt_thread(
    qtbot: QtBot, runner: Runner
) -> None:
    with ThreadPoolExecutor(1, thread_name_prefix="far") as far:
        runner.centre = lambda fn: far.submit(fn, runner._store)
        seen: list[str] = []
        runner.ask(
            lambda _store: threading.current_thread().name,
            lambda name: seen.extend((name, threading.current_thread().name)),
        )
        qtbot.waitUntil(lambda: len(seen) == 2)
        assert seen[0].startswith("far")
        assert seen[1] == threading.main_thread().name
        taken: list[UserError] = []
        runner.ask(_refuse, _must_not, refused=taken.append)
        qtbot.waitUntil(lambda: len(taken) == 1)
        with qtbot.waitSignal(runner.failed):
            runner.ask(_break, _must_not)


def test_where_there_is_no_centre_what_it_should_answer_is_refused(
    qtbot: QtBot, runner: Runner
) -> None:
    taken: list[UserError] = []
    runner.ask(lambda _store: None, _must_not, refused=taken.append)
    qtbot.waitUntil(lambda: len(taken) == 1)
    assert taken[0].title == "No central server is named here"


def test_papers_are_made_beside_the_database_thread(qtbot: QtBot, runner: Runner) -> None:
    seen: list[str] = []
    may_end = threading.Event()

    def make() -> str:
        may_end.wait()
        return threading.current_thread().name

    runner.make(make, seen.append)
    runner.call(lambda _store: "database is free", seen.append)
    qtbot.waitUntil(lambda: seen == ["database is free"])
    may_end.set()
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[1].startswith("papers")


def test_work_keeps_its_order(qtbot: QtBot, runner: Runner) -> None:
    seen: list[int] = []
    for i in range(20):
        runner.call(lambda _store, i=i: i, seen.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert seen == list(range(20))


def test_what_changed_is_told_to_everybody_after_the_caller(qtbot: QtBot, runner: Runner) -> None:
    seen: list[str] = []
    runner.changed.connect(lambda tables: seen.append(f"changed {sorted(tables)}"))
    runner.call(lambda _store: Renamed(frozenset({"bed"})), lambda _done: seen.append("done"))
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == ["done", "changed ['bed']"]


def test_a_refusal_goes_to_the_caller_who_takes_it(qtbot: QtBot, runner: Runner) -> None:
    taken: list[UserError] = []
    runner.call(_refuse, _must_not, refused=taken.append)
    qtbot.waitUntil(lambda: len(taken) == 1)
    assert taken[0].hint == "Choose another one."


def test_a_refusal_that_nobody_takes_goes_to_the_shell(qtbot: QtBot, runner: Runner) -> None:
    with qtbot.waitSignal(runner.refused) as told:
        runner.call(_refuse, _must_not)
    assert told.args[0].title == "The bed is taken"


def test_a_bug_is_told_as_a_failure_and_the_thread_goes_on(qtbot: QtBot, runner: Runner) -> None:
    with qtbot.waitSignal(runner.failed) as told:
        runner.call(_break, _must_not)
    assert isinstance(told.args[0], ZeroDivisionError)
    seen: list[int] = []
    runner.call(lambda _store: 1, seen.append)
    qtbot.waitUntil(lambda: seen == [1])


def test_answers_to_whoever_is_gone_are_dropped_but_changes_are_told(
    qtbot: QtBot, runner: Runner
) -> None:
    scope = Scope()
    with qtbot.waitSignal(runner.changed):
        runner.call(lambda _store: Renamed(frozenset({"bed"})), _must_not, scope=scope)
        runner.call(_refuse, _must_not, refused=_must_not, scope=scope)
        scope.is_over = True
    with qtbot.waitSignal(runner.failed):
        runner.call(_break, _must_not, scope=scope)


def test_closing_finishes_what_was_asked_for(store: Store) -> None:
    runner = Runner(store)
    may_go, done = threading.Event(), list[int]()
    runner.call(lambda _store: may_go.wait(10), lambda _gone: None)
    for i in range(3):
        runner.call(lambda _store, i=i: done.append(i), lambda _none: None)  # type: ignore[misc]
    may_go.set()
    runner.close()
    assert done == [0, 1, 2]


def test_closing_leaves_no_thread(qtbot: QtBot, store: Store) -> None:
    runner = Runner(store)
    seen: list[int] = []
    runner.call(lambda _store: 1, seen.append)
    qtbot.waitUntil(lambda: seen == [1])
    runner.close()
    runner.close()
    assert not [t for t in threading.enumerate() if t.name.startswith(("database", "papers"))]


def test_quick_work_answers_only_after_the_caller_has_gone_on(qtbot: QtBot, runner: Runner) -> None:
    seen: list[str] = []
    for _ in range(50):
        runner.call(lambda _store: None, lambda _none: seen.append("answer"))
    seen.append("went on")
    qtbot.waitUntil(lambda: len(seen) == 51)
    assert seen[0] == "went on"


def test_what_changed_elsewhere_is_told_from_any_thread(qtbot: QtBot, runner: Runner) -> None:
    with qtbot.waitSignal(runner.changed) as told:
        other = threading.Thread(target=runner.tell, args=(frozenset({"vitals"}),))
        other.start()
        other.join()
    assert told.args == [frozenset({"vitals"})]
