"""Making users and letting them in: what is said, how long one waits, who stands on the tiles."""

import re

import pytest
from sqlalchemy import select

from app.data.models.audit import AuditEntry
from app.data.models.people import LoginDelay, UserAccount
from app.data.open import open_store
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError, UserError
from app.security import passwords
from app.services import people
from tests.support.clock import FixedClock
from tests.support.station import KEY, someone

PASSWORD = "a long enough password"


@pytest.fixture
def admin() -> Actor:
    return someone(Role.IT_ADMIN, name="Ivo Tanaka")


@pytest.fixture
def amara(store: Store, admin: Actor) -> people.UserMade:
    return make(store, admin, "amara", "Amara Nwosu")


def make(store: Store, by: Actor, login: str, name: str) -> people.UserMade:
    return people.make_user(
        store,
        by=by,
        login=login,
        name=name,
        role=Role.NURSE,
        title="Staff nurse",
        password=PASSWORD,
        wards=("4B",),
    )


def refusal(store: Store, login: str, password: str) -> UserError:
    with pytest.raises(UserError) as caught:
        people.log_in(store, login=login, password=password)
    return caught.value


def waited_s(store: Store, login: str) -> int:
    """Return the seconds that the refusal of a right password names; 0 where it is let in."""
    try:
        people.log_in(store, login=login, password=PASSWORD)
    except UserError as error:
        return int(re.sub(r"Wait (\d+) seconds, then try again\.", r"\1", error.hint))
    return 0


def suspend(store: Store, user: people.UserMade) -> None:
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.session.get_one(UserAccount, user.user_id).suspended = True


def test_a_person_logs_in_and_brings_role_and_wards(store: Store, amara: people.UserMade) -> None:
    came = people.log_in(store, login=" Amara ", password=PASSWORD)
    assert came.actor.user_id == amara.user_id
    assert (came.actor.role, came.actor.wards) == (Role.NURSE, frozenset({"4B"}))
    assert came.title == "Staff nurse"
    assert "user_account" in amara.changed


def test_each_log_in_is_a_session_of_its_own(store: Store, amara: people.UserMade) -> None:
    first, second = (people.log_in(store, login="amara", password=PASSWORD) for _ in range(2))
    assert amara.user_id == first.actor.user_id == second.actor.user_id
    assert first.actor.session_id != second.actor.session_id


@pytest.mark.usefixtures("amara")
def test_an_unknown_name_and_a_wrong_password_are_told_the_same(store: Store) -> None:
    wrong, unknown = refusal(store, "amara", "wrong"), refusal(store, "nobody", "wrong")
    assert (wrong.title, wrong.hint) == (unknown.title, unknown.hint)
    for login in ("amara", "nobody"):
        for _ in range(2):
            refusal(store, login, "wrong")
    wrong, unknown = refusal(store, "amara", "wrong"), refusal(store, "nobody", "wrong")
    assert (wrong.title, wrong.hint) == (unknown.title, unknown.hint)
    assert wrong.title == "Too many tries"


@pytest.mark.usefixtures("amara")
def test_from_the_third_failure_on_each_doubles_the_wait_up_to_five_minutes(
    store: Store, clock: FixedClock
) -> None:
    waits = []
    for _ in range(12):
        refusal(store, "amara", "wrong")
        with store.read() as session:
            delay = session.scalars(select(LoginDelay)).one()
        waits.append(round((delay.not_before - clock.now()).total_seconds()))
        clock.forward(seconds=waits[-1] + 1)
    assert waits == [0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300]
    assert waited_s(store, "amara") == 0


@pytest.mark.usefixtures("amara")
def test_a_delay_survives_reopening_and_ends(store: Store, clock: FixedClock) -> None:
    for _ in range(3):
        refusal(store, "amara", "wrong")
    store.close()
    again = open_store(store.path.parent, KEY, clock=clock)
    assert waited_s(again, "amara") == 2  # one second, and the one that has begun
    clock.forward(seconds=1)
    assert waited_s(again, "amara") == 0
    refusal(again, "amara", "wrong")  # counted from the beginning again
    assert waited_s(again, "amara") == 0
    again.close()


def test_the_delay_of_one_person_stops_nobody_else(
    store: Store, admin: Actor, amara: people.UserMade
) -> None:
    make(store, admin, "jorge", "Jorge Reyes")
    for _ in range(4):
        refusal(store, "amara", "wrong")
    assert waited_s(store, "jorge") == 0
    assert amara.user_id


def test_a_suspended_person_is_told_so_only_with_the_right_password(
    store: Store, amara: people.UserMade
) -> None:
    suspend(store, amara)
    assert refusal(store, "amara", "wrong").title == "Name or password is not right"
    assert refusal(store, "amara", PASSWORD).title == "This user is suspended"
    assert people.known_here(store) == ()


def test_a_role_of_a_newer_version_is_refused_in_words(
    store: Store, amara: people.UserMade
) -> None:
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.session.get_one(UserAccount, amara.user_id).role = "dietitian"
    assert refusal(store, "amara", PASSWORD).title.startswith("This version of Wardlight")


@pytest.mark.usefixtures("amara")
def test_each_failure_is_in_the_audit_log_without_what_was_typed(store: Store) -> None:
    refusal(store, "amara", "my secret")
    refusal(store, "my other secret", "wrong")
    with store.read() as session:
        failed = session.scalars(
            select(AuditEntry).where(AuditEntry.action == "log_in_failed").order_by(AuditEntry.seq)
        ).all()
    assert len(failed) == 2
    assert "unknown" in failed[1].detail
    assert not any("secret" in entry.detail for entry in failed)


def test_a_taken_login_and_a_short_password_are_refused(
    store: Store, admin: Actor, amara: people.UserMade
) -> None:
    with pytest.raises(UserError, match="amara is taken"):
        make(store, admin, " AMARA ", "Another Amara")
    with pytest.raises(UserError, match="too short"):
        people.make_user(store, by=admin, login="x", name="X", role=Role.NURSE, password="short12")
    for login, name in (("", "X"), ("x", "  ")):
        with pytest.raises(UserError, match="needs a login and a name"):
            make(store, admin, login, name)
    assert [u.user_id for u in people.all_users(store, by=admin)] == [amara.user_id]


def test_only_it_makes_and_lists_users(store: Store, nurse: Actor) -> None:
    with pytest.raises(DeniedError):
        make(store, nurse, "friend", "A Friend")
    with pytest.raises(DeniedError):
        people.all_users(store, by=nurse)


def test_a_user_is_listed_as_it_was_made(
    store: Store, admin: Actor, amara: people.UserMade
) -> None:
    (only,) = people.all_users(store, by=admin)
    assert only == people.UserView(
        amara.user_id, "amara", "Amara Nwosu", "nurse", ("4B",), suspended=False
    )
    with store.read() as session:
        kept = session.get_one(UserAccount, amara.user_id).password_hash
    assert PASSWORD not in kept
    assert passwords.fits(kept, PASSWORD)


def test_the_tiles_show_who_worked_here_latest_first(
    store: Store, admin: Actor, clock: FixedClock
) -> None:
    logins = [f"nurse{n}" for n in range(9)]
    for login in logins:
        make(store, admin, login, login.title())
    assert people.known_here(store) == ()
    for login in logins:
        clock.forward(minutes=1)
        people.log_in(store, login=login, password=PASSWORD)
    assert [tile.login for tile in people.known_here(store)] == logins[:0:-1]


def test_lock_and_log_out_are_recorded(store: Store, nurse: Actor) -> None:
    people.lock(store, by=nurse)
    people.log_out(store, by=nurse)
    with store.read() as session:
        last = session.scalars(select(AuditEntry).order_by(AuditEntry.seq.desc()).limit(2)).all()
    assert [(e.action, e.user_id) for e in last] == [
        ("log_out", nurse.user_id),
        ("lock", nurse.user_id),
    ]
