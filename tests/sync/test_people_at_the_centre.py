"""The centre knows wards held for a time, and takes what people do with their own accounts."""

import datetime as dt
import uuid

import pytest
from sqlalchemy import select

from app.data.models.control import Command
from app.data.models.people import UserAccount
from app.data.models.registration import Patient
from app.data.models.ward import Encounter, Ward
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.assignments import Kind
from app.domain.errors import UserError
from app.services import accounts, assignments, badges, people, pins, recovery
from app.services.recovery import Approver
from app.sync import engine
from tests.support.clock import FixedClock
from tests.support.people import PASSWORD, administrator, employ
from tests.support.station import someone
from tests.sync.conftest import Enrol

pytestmark = pytest.mark.server
NEW = "wet stones at dawn"


@pytest.fixture
def here(enrol: Enrol) -> Store:
    """A workstation of a hospital with two wards and four people, known to the centre."""
    store = enrol("W01")
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.add(Ward(code="4B", name="Cedar"), Ward(code="5A", name="Birch"))
    employ(store, "ivo", "Ivo Tanaka", role=Role.IT_ADMIN)
    employ(store, "amara", "Amara Nwosu", wards=("4B",))
    employ(store, "precious", "Precious Okeke", role=Role.WARD_MANAGER, wards=("4B",))
    employ(store, "ruth", "Ruth Adeyemi", role=Role.WARD_MANAGER, wards=("5A",))
    assert engine.cycle(store).refused == 0
    return store


def log_in(store: Store, login: str) -> Actor:
    return people.log_in(store, login=login, password=PASSWORD).actor


def admit(store: Store, by: Actor, code: str) -> tuple[str, str | None]:
    """Admit somebody, and return what the centre answers."""
    with store.write(intent="register_and_admit", by=by) as tx:
        patient = Patient(mrn=tx.next_number("mrn"), family_name="Okafor")
        ward = tx.session.scalars(select(Ward).where(Ward.code == code)).one()
        tx.add(patient)
        tx.add(
            Encounter(
                patient_id=patient.id,
                visit_number=tx.next_number("visit"),
                status="in_progress",
                ward_id=ward.id,
                admitted_at=tx.now,
            )
        )
        command = tx.command.id
    engine.cycle(store)
    with store.read() as session:
        row = session.get_one(Command, command)
        return row.state, row.reason


def assign(store: Store, by: Actor, user: uuid.UUID, ward: str) -> assignments.Assigned:
    now = store.clock.now()
    return assignments.assign(
        store, by=by, user_id=user, ward=ward, kind=Kind.SHIFT, from_at=now,
        until_at=now + dt.timedelta(hours=8),
    )  # fmt: skip


def test_work_on_a_ward_held_for_a_time_is_taken_while_it_holds(
    here: Store, clock: FixedClock
) -> None:
    amara = log_in(here, "amara")
    assert admit(here, amara, "5A")[0] == "refused"
    assign(here, log_in(here, "ivo"), amara.user_id, "5A")
    clock.forward(hours=7)
    assert admit(here, amara, "5A") == ("accepted", None)
    clock.forward(hours=2)
    assert admit(here, amara, "5A")[0] == "refused"


def test_a_ward_manager_gives_the_own_ward_at_the_centre_too(here: Store) -> None:
    manager, amara = log_in(here, "precious"), accounts.user_id_of(here, login="amara")
    assign(here, manager, amara, "4B")
    posing = Actor(
        manager.user_id, manager.login, manager.name, manager.role, manager.session_id,
        frozenset({"5A"}),
    )  # fmt: skip
    assert engine.cycle(here).refused == 0
    assign(here, posing, amara, "5A")  # a workstation that lies about the wards
    assert engine.cycle(here).refused == 1


def test_what_people_do_with_their_own_accounts_is_taken(here: Store) -> None:
    amara = log_in(here, "amara")
    pins.set_pin(here, by=amara, password=PASSWORD, pin="580271")
    pins.unlock(here, user_id=amara.user_id, pin="580271")
    with pytest.raises(UserError):
        pins.unlock(here, user_id=amara.user_id, pin="580272")
    people.choose_password(here, login="amara", password=PASSWORD, new=NEW)
    people.take_over(here, by=amara, instead_of=log_in(here, "precious").user_id)
    it = administrator()
    badges.bind(here, by=it, user_id=amara.user_id, badge="0007741203")
    badges.revoke(here, by=it, user_id=amara.user_id)
    accounts.reset_password(here, by=it, user_id=amara.user_id)
    accounts.suspend(here, by=it, user_id=amara.user_id)
    accounts.lift(here, by=it, user_id=amara.user_id)
    accounts.set_wards(here, by=it, user_id=amara.user_id, wards=("5A",))
    done = engine.cycle(here)
    assert (done.refused, done.conflicts) == (0, 0)


def test_both_ways_back_of_an_administrator_are_taken_and_known_everywhere(
    here: Store, enrol: Enrol
) -> None:
    code = recovery.make_code(here, by=administrator()).code
    recovery.recover_by_code(here, login="ivo", code=code, new=NEW)
    recovery.recover_by_two(
        here, login="ivo", first=Approver("precious", PASSWORD), second=Approver("ruth", PASSWORD),
        new="plums over still water",
    )  # fmt: skip
    done = engine.cycle(here)
    assert (done.refused, done.conflicts) == (0, 0)
    other = enrol("W02")
    engine.cycle(other)
    assert people.log_in(other, login="ivo", password="plums over still water")
    with other.read() as session:
        assert session.scalars(select(UserAccount.login)).all()
    with pytest.raises(UserError, match="not right"):
        recovery.recover_by_code(other, login="ivo", code=code, new=NEW)
