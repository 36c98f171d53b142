"""What was typed and not saved: kept for its person, through a restart, until it is dropped."""

from sqlalchemy import func, select

from app.data.models.control import Command, Outbox
from app.data.open import open_store
from app.data.store import Store
from app.domain.actor import Actor
from app.services import drafts
from tests.support.clock import FixedClock
from tests.support.station import KEY, someone

TYPED = {"family_name": "Ōkafor", "note": ""}


def test_a_draft_is_found_as_it_was_typed(store: Store, nurse: Actor) -> None:
    kept = drafts.keep(store, by=nurse, place="registration", content=TYPED)
    assert kept.content == TYPED
    assert drafts.find(store, by=nurse, place="registration") == kept
    assert drafts.find(store, by=nurse, place="observations:1") is None


def test_a_draft_is_its_person_s_alone(store: Store, nurse: Actor) -> None:
    other = someone(name="Jorge Reyes")
    drafts.keep(store, by=nurse, place="registration", content=TYPED)
    drafts.keep(store, by=other, place="registration", content={"family_name": "Reyes"})
    drafts.drop(store, by=other, place="registration")
    assert drafts.find(store, by=other, place="registration") is None
    found = drafts.find(store, by=nurse, place="registration")
    assert found is not None
    assert found.content == TYPED


def test_a_draft_survives_reopening(store: Store, nurse: Actor, clock: FixedClock) -> None:
    kept = drafts.keep(store, by=nurse, place="registration", content=TYPED)
    store.close()
    again = open_store(store.path.parent, KEY, clock=clock)
    assert drafts.find(again, by=nurse, place="registration") == kept
    again.close()


def test_a_newer_draft_replaces_the_older_one_and_the_newest_stands_first(
    store: Store, nurse: Actor, clock: FixedClock
) -> None:
    drafts.keep(store, by=nurse, place="a", content={"x": "1"})
    clock.forward(minutes=1)
    drafts.keep(store, by=nurse, place="b", content={"x": "2"})
    clock.forward(minutes=1)
    drafts.keep(store, by=nurse, place="a", content={"x": "3"})
    assert [(d.place, d.content["x"]) for d in drafts.places(store, by=nurse)] == [
        ("a", "3"),
        ("b", "2"),
    ]
    drafts.drop(store, by=nurse, place="a")
    drafts.drop(store, by=nurse, place="a")
    assert [d.place for d in drafts.places(store, by=nurse)] == ["b"]


def test_a_draft_never_leaves_the_workstation(store: Store, nurse: Actor) -> None:
    def written() -> tuple[int | None, ...]:
        with store.read() as session:
            return tuple(
                session.scalar(select(func.count()).select_from(t)) for t in (Command, Outbox)
            )

    before = written()
    drafts.keep(store, by=nurse, place="registration", content=TYPED)
    assert written() == before
