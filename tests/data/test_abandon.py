"""A read that nobody waits for any more ends at once, and leaves its connection as good as new."""

import threading

import pytest
from sqlalchemy import text

from app.data.abandon import Abandon, AbandonedError
from app.data.store import Store
from app.domain.actor import Actor
from app.services.registration import find_patients

ENDLESS = text(
    "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT max(n) FROM c"
)


def test_a_running_statement_is_interrupted_by_another_thread(store: Store) -> None:
    abandon, ended = Abandon(), threading.Event()

    def look() -> None:
        with pytest.raises(AbandonedError), store.read(abandon=abandon) as session:
            session.execute(ENDLESS)
        ended.set()

    thread = threading.Thread(target=look)
    thread.start()
    while not ended.is_set() and thread.is_alive():
        abandon.now()
        ended.wait(0.01)
    thread.join()
    assert ended.is_set()
    with store.read() as session:
        assert session.execute(text("SELECT 1")).scalar_one() == 1


def test_a_read_that_was_given_up_before_it_began_does_not_begin(
    store: Store, nurse: Actor
) -> None:
    abandon = Abandon()
    abandon.now()
    with pytest.raises(AbandonedError), store.read(abandon=abandon):
        pytest.fail("it has begun")
    assert find_patients(store, by=nurse, text="smith", abandon=abandon).hits == ()


def test_a_read_that_nobody_gives_up_is_a_read(store: Store) -> None:
    with store.read(abandon=Abandon()) as session:
        assert session.execute(text("SELECT 2")).scalar_one() == 2
