"""Shifts, cover and on-call: a ward holds from its beginning to its end, and by trusted time."""

import datetime as dt
import uuid

import pytest

from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.assignments import Kind
from app.domain.errors import DeniedError, UserError
from app.services import accounts, assignments, people
from tests.support.clock import FixedClock
from tests.support.people import PASSWORD, administrator, employ, wards
from tests.support.station import someone


@pytest.fixture(autouse=True)
def two_wards(store: Store) -> None:
    wards(store, "4B", "5A", "6C")


@pytest.fixture
def amara(store: Store) -> uuid.UUID:
    return employ(store, "amara", "Amara Nwosu", wards=("4B",))


@pytest.fixture
def jorge(store: Store) -> uuid.UUID:
    return employ(store, "jorge", "Jorge Reyes", wards=("5A", "6C"))


def give(
    store: Store, user: uuid.UUID, ward: str, *, by: Actor | None = None, hours: float = 8,
    after: float = 0, kind: Kind = Kind.SHIFT,
) -> assignments.Assigned:  # fmt: skip
    begin = store.clock.now() + dt.timedelta(hours=after)
    return assignments.assign(
        store, by=by or administrator(), user_id=user, ward=ward, kind=kind, from_at=begin,
        until_at=begin + dt.timedelta(hours=hours),
    )  # fmt: skip


def now(store: Store, login: str = "amara") -> set[str]:
    return set(people.log_in(store, login=login, password=PASSWORD).actor.wards)


def test_a_shift_holds_from_its_beginning_to_its_end(
    store: Store, amara: uuid.UUID, clock: FixedClock
) -> None:
    give(store, amara, "5A", after=1, hours=8)
    assert now(store) == {"4B"}
    clock.forward(hours=1)
    assert now(store) == {"4B", "5A"}
    clock.forward(hours=8)
    assert now(store) == {"4B"}


def test_a_person_at_work_gains_and_loses_a_ward_without_a_new_log_in(
    store: Store, amara: uuid.UUID, clock: FixedClock
) -> None:
    actor = people.log_in(store, login="amara", password=PASSWORD).actor
    made = give(store, amara, "5A")
    seen = people.present(store, by=actor)
    assert seen is not None
    assert (seen.wards, seen.session_id) == (frozenset({"4B", "5A"}), actor.session_id)
    clock.forward(minutes=1)
    assignments.end(store, by=administrator(), assignment_id=made.assignment_ids[0])
    seen = people.present(store, by=actor)
    assert seen is not None
    assert seen.wards == frozenset({"4B"})
    accounts.suspend(store, by=administrator(), user_id=amara)
    assert people.present(store, by=actor) is None


def test_a_clock_put_back_brings_no_ended_cover_to_life(
    store: Store, amara: uuid.UUID, clock: FixedClock
) -> None:
    give(store, amara, "5A", hours=8)
    clock.forward(hours=9)
    assert now(store) == {"4B"}
    clock.forward(hours=-5)
    assert now(store) == {"4B"}


def test_cover_gives_the_standing_wards_of_a_colleague_and_no_more(
    store: Store, amara: uuid.UUID, jorge: uuid.UUID
) -> None:
    kavya = employ(store, "kavya", "Kavya Banerjee", wards=("6C",))
    begin = store.clock.now()
    end = begin + dt.timedelta(days=3)
    by = administrator()
    assignments.cover(store, by=by, user_id=amara, covers_id=jorge, from_at=begin, until_at=end)
    assert now(store) == {"4B", "5A", "6C"}
    assignments.cover(store, by=by, user_id=kavya, covers_id=amara, from_at=begin, until_at=end)
    assert now(store, "kavya") == {"4B", "6C"}  # not what Amara has by cover
    assert {view.covers for view in assignments.current(store, by=by)} == {
        "Jorge Reyes",
        "Amara Nwosu",
    }


def test_a_ward_manager_gives_the_own_wards_alone(store: Store, amara: uuid.UUID) -> None:
    manager = someone(Role.WARD_MANAGER, name="Precious Okeke")
    assert give(store, amara, "4B", by=manager).wards == ("4B",)
    with pytest.raises(DeniedError):
        give(store, amara, "5A", by=manager)
    with pytest.raises(DeniedError):
        give(store, amara, "4B", by=someone(Role.NURSE))
    made = give(store, amara, "5A")
    with pytest.raises(DeniedError):
        assignments.end(store, by=manager, assignment_id=made.assignment_ids[0])


@pytest.mark.parametrize(
    ("kind", "after", "hours", "words"),
    [
        (Kind.SHIFT, 0, 0, "The end is not after"),
        (Kind.SHIFT, -9, 8, "over already"),
        (Kind.SHIFT, 0, 25, "longer than 24 hours"),
        (Kind.ON_CALL, 0, 24 * 8, "longer than 7 days"),
        (Kind.COVER, 0, 8, "Cover is for a colleague"),
    ],
)
def test_a_period_that_cannot_be_is_refused(
    store: Store, amara: uuid.UUID, kind: Kind, after: float, hours: float, words: str
) -> None:
    with pytest.raises(UserError, match=words):
        give(store, amara, "5A", kind=kind, after=after, hours=hours)
    assert assignments.current(store, by=administrator()) == ()


def test_what_does_not_exist_is_not_assigned(
    store: Store, amara: uuid.UUID, jorge: uuid.UUID
) -> None:
    with pytest.raises(UserError, match="no ward 9Z"):
        give(store, amara, "9Z")
    with pytest.raises(UserError, match="no such user"):
        give(store, uuid.uuid4(), "4B")
    with pytest.raises(UserError, match="no such assignment"):
        assignments.end(store, by=administrator(), assignment_id=uuid.uuid4())
    begin = store.clock.now()
    wardless = employ(store, "tomas", "Tomas Brandt")
    for user, covers, words in (
        (jorge, jorge, "Nobody covers for themselves"),
        (jorge, wardless, "no ward of their own"),
    ):
        with pytest.raises(UserError, match=words):
            assignments.cover(
                store, by=administrator(), user_id=user, covers_id=covers, from_at=begin,
                until_at=begin + dt.timedelta(hours=1),
            )  # fmt: skip


def test_an_assignment_that_has_not_begun_never_will(store: Store, amara: uuid.UUID) -> None:
    made = give(store, amara, "5A", after=5, kind=Kind.ON_CALL)
    assignments.end(store, by=administrator(), assignment_id=made.assignment_ids[0])
    assert assignments.current(store, by=administrator()) == ()
    with pytest.raises(UserError, match="over already"):
        assignments.end(store, by=administrator(), assignment_id=made.assignment_ids[0])
