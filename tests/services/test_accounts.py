"""Accounts and the way back of a lost administrator: what IT may do, and what needs two."""

import uuid

import pytest
from sqlalchemy import select

from app.data.models.people import RecoveryCode, UserAccount
from app.data.open import open_store
from app.data.store import Store
from app.domain.actor import Role
from app.domain.errors import DeniedError, ProofNeededError, UserError
from app.services import accounts, people, reauthentication, recovery, set_up
from app.services.recovery import Approver
from tests.support.clock import FixedClock
from tests.support.people import PASSWORD, administrator, employ, wards
from tests.support.station import KEY, someone

NEW = "wet stones at dawn"


@pytest.fixture
def ivo(store: Store) -> uuid.UUID:
    return employ(store, "ivo", "Ivo Tanaka", role=Role.IT_ADMIN)


@pytest.fixture
def managers(store: Store) -> tuple[Approver, Approver]:
    employ(store, "precious", "Precious Okeke", role=Role.WARD_MANAGER)
    employ(store, "ruth", "Ruth Adeyemi", role=Role.WARD_MANAGER)
    return Approver("precious", PASSWORD), Approver("ruth", PASSWORD)


def test_a_fresh_hospital_has_one_person_and_no_password_that_anybody_knows(
    tmp_path: object, clock: FixedClock
) -> None:
    store = open_store(tmp_path, KEY, clock=clock)  # type: ignore[arg-type]
    with store.read() as session:
        assert session.scalars(select(UserAccount)).all() == []
    made = set_up.set_up_hospital(
        store, facility="H", currency="EUR", device_name="W01", login="ivo", name="Ivo",
        password=PASSWORD,
    )  # fmt: skip
    for login, password in (("admin", "admin"), ("ivo", ""), ("ivo", set_up.DEMO_PASSWORD)):
        with pytest.raises(UserError, match="Name or password"):
            people.log_in(store, login=login, password=password)
    assert people.log_in(store, login="ivo", password=PASSWORD).actor.role is Role.IT_ADMIN
    assert len(made.recovery_code) == 6 * 4 + 5
    again = recovery.recover_by_code(store, login="ivo", code=made.recovery_code, new=NEW)
    assert again.login == "ivo"
    store.close()


def test_a_suspended_person_is_out_until_lifted(store: Store, ivo: uuid.UUID) -> None:
    amara = employ(store, "amara", "Amara Nwosu")
    accounts.suspend(store, by=administrator(), user_id=amara)
    with pytest.raises(UserError, match="suspended"):
        people.log_in(store, login="amara", password=PASSWORD)
    accounts.lift(store, by=administrator(), user_id=amara)
    assert people.log_in(store, login="amara", password=PASSWORD).actor.user_id == amara
    assert ivo


def test_the_last_administrator_and_oneself_stay(store: Store, ivo: uuid.UUID) -> None:
    with pytest.raises(UserError, match="last administrator"):
        accounts.suspend(store, by=administrator(), user_id=ivo)
    me = people.log_in(store, login="ivo", password=PASSWORD).actor
    with pytest.raises(ProofNeededError):
        accounts.suspend(store, by=me, user_id=ivo)
    reauthentication.confirm(store, by=me, password=PASSWORD)
    employ(store, "sol", "Sol Vega", role=Role.IT_ADMIN)
    with pytest.raises(UserError, match="Nobody suspends themselves"):
        accounts.suspend(store, by=me, user_id=ivo)


def test_standing_wards_are_wards_that_there_are(store: Store) -> None:
    wards(store, "4B", "5A")
    amara = employ(store, "amara", "Amara Nwosu", wards=("4B",))
    accounts.set_wards(store, by=administrator(), user_id=amara, wards=("5A", "4B"))
    assert people.log_in(store, login="amara", password=PASSWORD).actor.wards == {"4B", "5A"}
    with pytest.raises(UserError, match="no ward 9Z"):
        accounts.set_wards(store, by=administrator(), user_id=amara, wards=("9Z",))
    with pytest.raises(UserError, match="no such user"):
        accounts.set_wards(store, by=administrator(), user_id=uuid.uuid4(), wards=())


@pytest.mark.parametrize("role", [Role.NURSE, Role.WARD_MANAGER, Role.DOCTOR])
def test_only_it_changes_accounts(store: Store, role: Role, ivo: uuid.UUID) -> None:
    by = someone(role)
    for step in (
        lambda: accounts.suspend(store, by=by, user_id=ivo),
        lambda: accounts.lift(store, by=by, user_id=ivo),
        lambda: accounts.reset_password(store, by=by, user_id=ivo),
        lambda: accounts.set_wards(store, by=by, user_id=ivo, wards=()),
        lambda: accounts.invite(store, by=by, login="x", name="X", role=Role.NURSE),
        lambda: recovery.make_code(store, by=by),
    ):
        with pytest.raises(DeniedError):
            step()


def test_the_directory_shows_everybody_and_no_secret(store: Store, ivo: uuid.UUID) -> None:
    wards(store, "4B")
    accounts.invite(
        store, by=administrator(), login="noor", name="Noor Haddad", role=Role.NURSE, wards=("4B",)
    )
    seen = accounts.directory(store, by=someone(Role.WARD_MANAGER))
    noor = seen.people[1]
    assert (noor.name, noor.standing, noor.waits_for_first_log_in) == ("Noor Haddad", ("4B",), True)
    assert seen.people[0].user_id == ivo
    assert seen.wards == ("4B",)
    assert "argon2" not in repr(seen)
    with pytest.raises(DeniedError):
        accounts.directory(store, by=someone(Role.NURSE))


def test_the_sealed_code_works_once_however_it_is_typed(store: Store, ivo: uuid.UUID) -> None:
    made = recovery.make_code(store, by=administrator())
    typed = made.code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    done = recovery.recover_by_code(store, login=" IVO ", code=typed, new=NEW)
    assert done.user_id == ivo
    assert people.log_in(store, login="ivo", password=NEW).actor.user_id == ivo
    with pytest.raises(UserError, match="not right"):
        recovery.recover_by_code(store, login="ivo", code=made.code, new=PASSWORD)


def test_a_newer_code_replaces_the_older_and_none_is_kept_in_clear(
    store: Store, ivo: uuid.UUID
) -> None:
    first, second = (recovery.make_code(store, by=administrator()) for _ in range(2))
    with pytest.raises(UserError, match="not right"):
        recovery.recover_by_code(store, login="ivo", code=first.code, new=NEW)
    with store.read() as session:
        assert second.code not in repr([r.code_hash for r in session.scalars(select(RecoveryCode))])
    assert recovery.recover_by_code(store, login="ivo", code=second.code, new=NEW).user_id == ivo


@pytest.mark.usefixtures("ivo")
def test_guessing_codes_has_to_wait(store: Store) -> None:
    made = recovery.make_code(store, by=administrator())
    for _ in range(4):
        with pytest.raises(UserError, match="not right"):
            recovery.recover_by_code(store, login="ivo", code="AAAA-AAAA", new=NEW)
        store.clock.forward(seconds=1)  # type: ignore[attr-defined]
    with pytest.raises(UserError, match="Too many tries"):
        recovery.recover_by_code(store, login="ivo", code=made.code, new=NEW)


def test_a_code_brings_back_administrators_alone_and_says_no_more(
    store: Store, ivo: uuid.UUID
) -> None:
    employ(store, "amara", "Amara Nwosu")
    made = recovery.make_code(store, by=administrator())
    for login in ("amara", "nobody"):
        with pytest.raises(UserError, match="Login or recovery code is not right"):
            recovery.recover_by_code(store, login=login, code=made.code, new=NEW)
    with pytest.raises(UserError, match="too short"):
        recovery.recover_by_code(store, login="ivo", code=made.code, new="short")
    assert recovery.recover_by_code(store, login="ivo", code=made.code, new=NEW).user_id == ivo


def test_two_others_bring_back_a_suspended_administrator(
    store: Store, ivo: uuid.UUID, managers: tuple[Approver, Approver]
) -> None:
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.session.get_one(UserAccount, ivo).suspended = True
    first, second = managers
    recovery.recover_by_two(store, login="ivo", first=first, second=second, new=NEW)
    assert people.log_in(store, login="ivo", password=NEW).actor.user_id == ivo


@pytest.mark.usefixtures("ivo")
def test_one_person_twice_a_wrong_password_and_a_nurse_are_not_two(
    store: Store, managers: tuple[Approver, Approver]
) -> None:
    employ(store, "amara", "Amara Nwosu")
    first, _second = managers
    for second, words in (
        (first, "two other people"),
        (Approver("ivo", PASSWORD), "two other people"),
        (Approver("ruth", "wrong"), "Name or password"),
        (Approver("amara", PASSWORD), "may not do this"),
    ):
        with pytest.raises(UserError, match=words):
            recovery.recover_by_two(store, login="ivo", first=first, second=second, new=NEW)
    with pytest.raises(UserError, match="is no administrator"):
        recovery.recover_by_two(
            store, login="amara", first=managers[0], second=managers[1], new=NEW
        )
    people.log_in(store, login="ivo", password=PASSWORD)
