"""PIN, badge and one-time password: what opens a workstation, and how often."""

import pytest
from sqlalchemy import select

from app.data.models.audit import AuditEntry
from app.data.models.people import Badge, StationPin, UserAccount
from app.data.open import open_store
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError, UserError
from app.services import accounts, badges, people, pins
from tests.support.clock import FixedClock
from tests.support.people import PASSWORD, administrator, employ
from tests.support.station import KEY, someone

PIN = "580271"


@pytest.fixture
def amara(store: Store) -> Actor:
    employ(store, "amara", "Amara Nwosu", wards=("4B",))
    return people.log_in(store, login="amara", password=PASSWORD).actor


@pytest.fixture
def with_pin(store: Store, amara: Actor) -> Actor:
    pins.set_pin(store, by=amara, password=PASSWORD, pin=PIN)
    return amara


def refusal(store: Store, user: Actor, pin: str) -> str:
    with pytest.raises(UserError) as caught:
        pins.unlock(store, user_id=user.user_id, pin=pin)
    return f"{caught.value.title}. {caught.value.hint}"


def intents(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(select(AuditEntry.action).order_by(AuditEntry.seq)))


def tries(store: Store) -> int:
    return people.known_here(store)[0].pin_tries


def test_a_pin_opens_after_one_full_log_in(store: Store, with_pin: Actor) -> None:
    came = pins.unlock(store, user_id=with_pin.user_id, pin=PIN)
    assert came.actor.name == "Amara Nwosu"
    assert came.actor.session_id != with_pin.session_id
    assert intents(store)[-2:] == ["set_pin", "unlock"]


def test_no_pin_opens_where_none_was_chosen(store: Store, amara: Actor) -> None:
    assert tries(store) == 0
    assert refusal(store, amara, PIN).startswith("Type your password.")


def test_a_pin_is_chosen_with_the_password_alone(store: Store, amara: Actor) -> None:
    with pytest.raises(UserError, match="Name or password"):
        pins.set_pin(store, by=amara, password="wrong", pin=PIN)
    with pytest.raises(UserError, match="tried first"):
        pins.set_pin(store, by=amara, password=PASSWORD, pin="111111")
    assert not pins.has_pin(store, by=amara)


def test_five_wrong_tries_need_the_password(store: Store, with_pin: Actor) -> None:
    said = [refusal(store, with_pin, "999999") for _ in range(5)]
    assert said[0] == "This PIN is not right. 4 tries left."
    assert said[3] == "This PIN is not right. 1 try left."
    assert said[4] == "That PIN was wrong too often. Type your password."
    assert refusal(store, with_pin, PIN).startswith("Type your password.")
    assert intents(store).count("pin_failed") == 5
    people.log_in(store, login="amara", password=PASSWORD)
    assert tries(store) == 5


def test_a_pin_opens_for_twelve_hours(store: Store, with_pin: Actor, clock: FixedClock) -> None:
    clock.forward(hours=11, minutes=59)
    pins.unlock(store, user_id=with_pin.user_id, pin=PIN)
    clock.forward(minutes=1)  # the unlocking itself does not make the shift longer
    assert refusal(store, with_pin, PIN).startswith("Type your password.")


def test_a_restart_needs_the_password_and_the_pin_is_still_known(
    store: Store, with_pin: Actor, clock: FixedClock
) -> None:
    store.close()
    again = open_store(store.path.parent, KEY, clock=clock)
    assert refusal(again, with_pin, PIN).startswith("Type your password.")
    people.log_in(again, login="amara", password=PASSWORD)
    pins.unlock(again, user_id=with_pin.user_id, pin=PIN)
    again.close()


def test_a_pin_stays_on_its_workstation_and_is_kept_as_a_hash(
    store: Store, with_pin: Actor
) -> None:
    with store.read() as session:
        kept = session.get_one(StationPin, with_pin.user_id)
        assert kept.pin_hash.startswith("$argon2id$")
    assert PIN not in kept.pin_hash
    assert StationPin.__sync__.value == "local"


def test_a_forgotten_pin_is_given_up(store: Store, with_pin: Actor) -> None:
    pins.forget_pin(store, by=with_pin)
    assert not pins.has_pin(store, by=with_pin)
    assert refusal(store, with_pin, PIN).startswith("Type your password.")


def test_suspending_and_resetting_end_the_shift(store: Store, with_pin: Actor) -> None:
    accounts.reset_password(store, by=administrator(), user_id=with_pin.user_id)
    assert refusal(store, with_pin, PIN).startswith("Type your password.")


def test_a_suspended_person_cannot_unlock_what_another_workstation_suspended(
    store: Store, with_pin: Actor
) -> None:
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.session.get_one(UserAccount, with_pin.user_id).suspended = True
    assert refusal(store, with_pin, PIN).startswith("This user is suspended.")


def test_a_badge_picks_its_person_and_opens_nothing(store: Store, amara: Actor) -> None:
    badges.bind(store, by=administrator(), user_id=amara.user_id, badge="0007741203")
    found = badges.find(store, badge="0007741203")
    assert found is not None
    assert (found.login, found.pin_tries) == ("amara", 0)
    assert badges.find(store, badge="0007741204") is None
    assert badges.find(store, badge="") is None
    with store.read() as session:
        kept = session.scalars(select(Badge)).one()
        assert "7741203" not in f"{kept.number_cell} {kept.number_token}"


def test_a_new_badge_ends_the_old_one_and_a_revoked_one_is_dead(store: Store, amara: Actor) -> None:
    it = administrator()
    for badge in ("0007741203", "0007741299"):
        badges.bind(store, by=it, user_id=amara.user_id, badge=badge)
    assert badges.find(store, badge="0007741203") is None
    assert badges.revoke(store, by=it, user_id=amara.user_id).count == 1
    assert badges.find(store, badge="0007741299") is None


def test_nobody_gets_another_person_s_badge(store: Store, amara: Actor) -> None:
    jorge = employ(store, "jorge", "Jorge Reyes")
    badges.bind(store, by=administrator(), user_id=amara.user_id, badge="0007741203")
    with pytest.raises(UserError, match="somebody else's"):
        badges.bind(store, by=administrator(), user_id=jorge, badge="0007741203")
    with pytest.raises(DeniedError):
        badges.bind(store, by=amara, user_id=jorge, badge="0007741205")
    with pytest.raises(UserError, match="no badge"):
        badges.bind(store, by=administrator(), user_id=jorge, badge="12345")


def test_a_one_time_password_is_replaced_before_it_lets_in(store: Store, clock: FixedClock) -> None:
    told = accounts.invite(
        store, by=administrator(), login="noor", name="Noor Haddad", role=Role.NURSE
    )
    with pytest.raises(people.OwnPasswordWantedError):
        people.log_in(store, login="noor", password=told.password)
    with pytest.raises(UserError, match="old password"):
        people.choose_password(store, login="noor", password=told.password, new=told.password)
    with pytest.raises(UserError, match="easy to guess"):
        people.choose_password(store, login="noor", password=told.password, new="noorhaddad-12345")
    came = people.choose_password(store, login="noor", password=told.password, new=PASSWORD)
    assert came.actor.name == "Noor Haddad"
    people.log_in(store, login="noor", password=PASSWORD)
    told = accounts.reset_password(store, by=administrator(), user_id=came.actor.user_id)
    clock.forward(hours=24)
    for step in (
        lambda: people.log_in(store, login="noor", password=told.password),
        lambda: people.choose_password(
            store, login="noor", password=told.password, new="wet stones at dawn"
        ),
    ):
        with pytest.raises(UserError, match="expired"):
            step()
