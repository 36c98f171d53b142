"""Threads that write go one after the other; what sync does behind gives way to people."""

import threading
from collections.abc import Callable

from app.data.turns import Turns


def started(run: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=run)
    thread.start()
    return thread


def queued(turns: Turns, done: list[str], name: str, *, behind: int) -> threading.Thread:
    """Start a thread that waits for its turn, and return once it does."""

    def run() -> None:
        with turns.taken():
            done.append(name)

    thread = started(run)
    while len(turns._waiting) < behind:
        pass
    return thread


def test_who_waits_longest_goes_next() -> None:
    turns, done = Turns(), list[str]()
    with turns.taken():
        threads = [queued(turns, done, name, behind=n) for n, name in enumerate("abc", start=1)]
        assert not done
    for thread in threads:
        thread.join()
    assert done == ["a", "b", "c"]


def test_a_turn_that_ends_in_an_error_is_passed_on() -> None:
    turns, done = Turns(), list[str]()
    try:
        with turns.saving():
            thread = queued(turns, done, "next", behind=1)
            raise KeyError
    except KeyError:
        thread.join()
    assert done == ["next"]


def test_what_is_done_behind_waits_until_nobody_saves() -> None:
    turns, done = Turns(patience_s=60), list[str]()

    def sync() -> None:
        with turns.behind():
            turns.give_way()
            done.append("sync")
        turns.give_way()

    with turns.saving():
        thread = started(sync)
        thread.join(timeout=0.05)
        done.append("saved")
    thread.join()
    assert done == ["saved", "sync"]


def test_only_what_is_done_behind_gives_way() -> None:
    turns = Turns(patience_s=60)
    with turns.saving():
        turns.give_way()  # it would wait for itself


def test_a_person_who_saves_without_end_does_not_hold_up_sync_for_ever() -> None:
    turns = Turns(patience_s=0.001)
    with turns.saving(), turns.behind():
        turns.give_way()
