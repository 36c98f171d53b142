"""The figures of sync: what waits, since when, what was refused, and what needs a person."""

from app.data.models.control import Command, SyncState
from app.data.store import Store
from app.domain.actor import Actor
from app.services import drafts, people, sync_state
from app.sync import engine
from tests.support.clock import FixedClock


def settle(store: Store, state: str) -> None:
    """Let the centre answer everything that waits."""
    with store.local() as session:
        for command in session.query(Command).filter_by(state="waiting"):
            command.state = state


def test_a_workstation_alone_says_what_it_keeps(store: Store, clock: FixedClock) -> None:
    assert sync_state.view(store) == sync_state.SyncStateView(
        configured=False,
        waiting=1,  # the making of the hospital
        oldest_waiting_at=clock.now(),
        last_contact_at=None,
        last_error=None,
        conflicts=0,
        refused=0,
    )


def test_what_waits_is_counted_in_commands_since_the_oldest(
    store: Store, nurse: Actor, clock: FixedClock
) -> None:
    settle(store, "accepted")
    assert sync_state.view(store).oldest_waiting_at is None
    begun = clock.now()
    for _ in range(3):
        people.lock(store, by=nurse)
        clock.forward(minutes=1)
    drafts.keep(store, by=nurse, place="x", content={})  # local: nothing to send
    seen = sync_state.view(store)
    assert (seen.waiting, seen.oldest_waiting_at) == (3, begun)


def test_refused_and_merged_commands_do_not_wait(store: Store, nurse: Actor) -> None:
    settle(store, "merged")
    people.lock(store, by=nurse)
    settle(store, "refused")
    seen = sync_state.view(store)
    assert (seen.waiting, seen.refused) == (0, 1)


def test_the_last_contact_and_the_last_error_are_told(store: Store, clock: FixedClock) -> None:
    engine.configure(store, dsn="postgresql://localhost/wardlight")
    with store.local() as session:
        state = session.get_one(SyncState, 1)
        state.last_contact_at, state.last_error = clock.now(), "The central server is away"
    seen = sync_state.view(store)
    assert seen.configured
    assert (seen.last_contact_at, seen.last_error) == (clock.now(), "The central server is away")
