"""The sync thread: it starts, brings what others wrote, goes on after a failure, and ends."""

import logging
import queue
import threading

import pytest

from app.data.models.registration import Patient
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UnavailableError, UserError
from app.services import sync_state
from app.sync import engine
from app.sync.thread import SyncThread
from tests.sync.conftest import Enrol

WAIT_S = 30  # only a failing test waits so long
Heard = queue.Queue[frozenset[str]]


def register(store: Store, by: Actor, family: str) -> None:
    with store.write(intent="register_patient", by=by) as tx:
        tx.add(Patient(mrn=tx.next_number("mrn"), family_name=family))


def wait_for(heard: Heard, table: str, *, nudging: SyncThread) -> None:
    """Take what the thread tells until it tells of a table."""
    while table not in heard.get(timeout=WAIT_S):
        nudging.nudge()


def running() -> set[str]:
    return {thread.name for thread in threading.enumerate()}


@pytest.mark.server
def test_a_change_of_another_workstation_is_told(enrol: Enrol, nurse: Actor) -> None:
    here, there = enrol("W07"), enrol("W08")
    heard: Heard = queue.Queue()
    thread = SyncThread(here, tell=heard.put)
    thread.start()
    try:
        assert "sync_state" in heard.get(timeout=WAIT_S)
        assert "sync" in running()
        register(there, nurse, "CURIE")
        engine.cycle(there)
        thread.nudge()
        wait_for(heard, "patient", nudging=thread)
    finally:
        thread.close()
    assert "sync" not in running()
    with here.read() as session:
        assert session.query(Patient).one().family_name == "CURIE"


@pytest.mark.server
def test_a_save_is_sent_at_once_when_the_thread_is_nudged(enrol: Enrol, nurse: Actor) -> None:
    here, there = enrol("W07"), enrol("W08")
    heard: Heard = queue.Queue()
    thread = SyncThread(here, tell=heard.put)
    thread.start()
    try:
        heard.get(timeout=WAIT_S)
        register(here, nurse, "CURIE")
        thread.nudge()
        heard.get(timeout=WAIT_S)
    finally:
        thread.close()
    assert sync_state.view(here).waiting == 0
    assert "patient" in engine.cycle(there).changed


def test_a_workstation_alone_says_so_and_the_thread_goes_on(store: Store) -> None:
    heard: Heard = queue.Queue()
    thread = SyncThread(store, tell=heard.put)
    thread.start()
    try:
        for _ in range(3):
            assert heard.get(timeout=WAIT_S) == {"sync_state"}
            thread.nudge()
    finally:
        thread.close()
    assert "sync" not in running()


@pytest.mark.server
def test_a_question_is_answered_on_this_thread_while_it_syncs(enrol: Enrol) -> None:
    here = enrol("W07")
    heard: Heard = queue.Queue()
    thread = SyncThread(here, tell=heard.put)
    thread.start()
    try:
        heard.get(timeout=WAIT_S)
        answer = thread.ask(lambda _store: threading.current_thread().name)
        assert answer.result(timeout=WAIT_S) == "sync"
        wrong = thread.ask(lambda _store: engine.whoami("nonsense"))
        assert isinstance(wrong.exception(timeout=WAIT_S), UserError)
        heard.get(timeout=WAIT_S)  # it goes on
    finally:
        thread.close()


def test_what_was_asked_too_late_is_refused(store: Store) -> None:
    thread = SyncThread(store, tell=lambda _tables: None)
    thread.start()
    thread._closing = True
    late = thread.ask(lambda _store: None)
    thread.close()
    assert isinstance(late.exception(timeout=WAIT_S), UnavailableError)


def test_a_bug_in_a_cycle_is_logged_without_content_and_ends_nothing(
    store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_store: Store) -> engine.Cycled:
        raise KeyError("OKAFOR")

    monkeypatch.setattr(engine, "cycle", broken)
    heard: Heard = queue.Queue()
    thread = SyncThread(store, tell=heard.put)
    with caplog.at_level(logging.ERROR):
        thread.start()
        try:
            for _ in range(2):
                assert heard.get(timeout=WAIT_S) == {"sync_state"}
                thread.nudge()
        finally:
            thread.close()
    assert "a cycle of sync failed" in caplog.text
    assert "OKAFOR" not in caplog.text
