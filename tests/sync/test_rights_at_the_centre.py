"""The centre judges each pushed command: what it refuses is kept, with why, and blocks nothing."""

import uuid

import psycopg
import pytest
from sqlalchemy import select

from app.data.base import synced_tables
from app.data.models.control import Command
from app.data.models.people import UserAccount
from app.data.models.registration import Patient
from app.data.models.ward import Encounter, Ward
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.ids import new_id
from app.native.authz import PolicySet
from app.resources import resource
from app.services import people, policies, policy_sets
from app.sync import engine
from app.sync.central import prepare, rights
from tests.support.clock import FixedClock
from tests.support.station import someone
from tests.sync.conftest import Enrol


@pytest.fixture
def here(enrol: Enrol) -> Store:
    """A workstation of a hospital with wards 4B and 5A, known to the centre."""
    store = enrol("W01")
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.add(Ward(code="4B", name="Cedar"), Ward(code="5A", name="Birch"))
    return store


def employ(store: Store, role: Role, *wards: str, intent: str = "make_user") -> Actor:
    """Make an account and return the person at work."""
    with store.write(intent=intent, by=someone(Role.SYSTEM)) as tx:
        account = UserAccount(
            login=role.value,
            name=role.value,
            role=role.value,
            wards=list(wards),
            password_hash="none",
        )
        tx.add(account)
    engine.cycle(store)
    return Actor(account.id, role.value, role.value, role, new_id(), frozenset(wards))


def admit(store: Store, by: Actor, code: str, *, intent: str = "register_and_admit") -> uuid.UUID:
    with store.write(intent=intent, by=by) as tx:
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
        return tx.command.id


def answer(store: Store, command_id: uuid.UUID) -> tuple[str, str | None]:
    engine.cycle(store)
    with store.read() as session:
        command = session.get_one(Command, command_id)
        return command.state, command.reason


@pytest.mark.server
def test_a_nurse_admits_to_the_own_ward_and_to_no_other(here: Store) -> None:
    nurse = employ(here, Role.NURSE, "4B", intent="set_up")
    assert answer(here, admit(here, nurse, "4B")) == ("accepted", None)
    state, reason = answer(here, admit(here, nurse, "5A"))
    assert (state, reason) == ("refused", "this is not a ward of the person who did this")


@pytest.mark.server
def test_who_may_approve_it_brings_an_administrator_back_and_gives_no_rights(here: Store) -> None:
    admin = employ(here, Role.IT_ADMIN, intent="set_up")
    manager = employ(here, Role.WARD_MANAGER, "4B", intent="set_up")
    for column, new, state in (
        ("password_hash", "new", "accepted"),
        ("role", "ward_manager", "refused"),
    ):
        with here.write(intent="recover_administrator", by=manager) as tx:
            setattr(tx.session.get_one(UserAccount, admin.user_id), column, new)
            command = tx.command.id
        assert answer(here, command)[0] == state


@pytest.mark.server
def test_a_registrar_admits_to_every_ward(here: Store) -> None:
    registrar = employ(here, Role.REGISTRAR, intent="set_up")
    assert answer(here, admit(here, registrar, "5A")) == ("accepted", None)


@pytest.mark.server
def test_the_role_is_what_the_centre_knows_not_what_the_workstation_says(
    here: Store, central: str
) -> None:
    clerk = employ(here, Role.BILLING_CLERK, intent="set_up")
    posing = Actor(clerk.user_id, "x", "x", Role.REGISTRAR, new_id())
    command = admit(here, posing, "4B")
    state, reason = answer(here, command)
    assert state == "refused"
    assert reason == "the role billing_clerk may not register_and_admit"
    with psycopg.connect(central) as connection:
        kept = connection.execute(
            "SELECT reason, jsonb_array_length(content -> 'changes') FROM sync.quarantine "
            "WHERE command_id = %s",
            (command,),
        ).fetchone()
        logged = connection.execute(
            "SELECT count(*) FROM wardlight.audit_entry WHERE rev = %s", (command,)
        ).fetchone()
    assert kept == (reason, 3)
    assert logged == (1,)  # that it was tried stays in the log


@pytest.mark.server
def test_a_refusal_blocks_nothing_behind_it(here: Store) -> None:
    nurse = employ(here, Role.NURSE, "4B", intent="set_up")
    refused, taken = admit(here, nurse, "5A"), admit(here, nurse, "4B")
    done = engine.cycle(here)
    assert (done.refused, done.accepted) == (1, 1)
    assert answer(here, taken)[0] == "accepted"
    assert answer(here, refused)[0] == "refused"


@pytest.mark.server
def test_work_from_before_a_suspension_is_taken_and_later_work_is_not(
    here: Store, clock: FixedClock
) -> None:
    nurse = employ(here, Role.NURSE, "4B", intent="set_up")
    admin = employ(here, Role.IT_ADMIN, intent="set_up")
    clock.forward(minutes=1)
    before = admit(here, nurse, "4B")
    with here.write(intent="make_user", by=admin) as tx:
        tx.session.get_one(UserAccount, nurse.user_id).suspended = True
    clock.forward(minutes=1)
    after = admit(here, nurse, "4B")
    assert answer(here, before) == ("accepted", None)
    assert answer(here, after) == (
        "refused",
        "the account of the person who did this was suspended",
    )


@pytest.mark.server
def test_somebody_unknown_is_refused(here: Store) -> None:
    employ(here, Role.NURSE, "4B", intent="set_up")
    state, reason = answer(here, admit(here, someone(Role.NURSE), "4B"))
    assert (state, reason) == (
        "refused",
        "the central server does not know the person who did this",
    )


@pytest.mark.server
def test_nobody_raises_the_own_role_under_another_name(here: Store) -> None:
    nurse = employ(here, Role.NURSE, "4B", intent="set_up")
    with here.write(intent="record_observations", by=nurse) as tx:
        tx.session.get_one(UserAccount, nurse.user_id).role = "it_admin"
        command = tx.command.id
    assert answer(here, command) == ("refused", "the role nurse may not change accounts")
    with here.write(intent="log_in", by=nurse) as tx:
        tx.session.get_one(UserAccount, nurse.user_id).password_hash = "mended"
        command = tx.command.id
    assert answer(here, command) == ("accepted", None)


@pytest.mark.server
def test_an_act_of_the_account_changes_no_records(here: Store) -> None:
    nurse = employ(here, Role.NURSE, "4B", intent="set_up")
    state, reason = answer(here, admit(here, nurse, "4B", intent="lock"))
    assert (state, reason) == ("refused", "lock changes no records")


@pytest.mark.server
def test_under_a_name_that_no_policy_knows_the_tables_decide(here: Store) -> None:
    nurse = employ(here, Role.NURSE, "4B", intent="set_up")
    clerk = employ(here, Role.BILLING_CLERK, intent="set_up")
    assert answer(here, admit(here, nurse, "4B", intent="anything")) == ("accepted", None)
    state, reason = answer(here, admit(here, clerk, "4B", intent="anything"))
    assert state == "refused"
    assert reason in (
        "the role billing_clerk may not change patient",
        "the role billing_clerk may not change encounter",
    )


@pytest.mark.server
def test_what_changes_nothing_is_taken_of_it_and_of_the_workstation_itself(here: Store) -> None:
    employ(here, Role.NURSE)
    for by, intent in (
        (people.it_actor("Ivo"), "export_audit"),
        (people.system_actor(), "write_downtime_pack"),
    ):
        with here.write(intent=intent, by=by) as tx:
            command = tx.command.id
        assert answer(here, command) == ("accepted", None)


@pytest.mark.server
def test_a_hospital_is_set_up_by_its_first_workstation_alone(enrol: Enrol, here: Store) -> None:
    employ(here, Role.NURSE, "4B", intent="set_up")
    second = enrol("W02")
    engine.cycle(second)
    with second.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.add(Ward(code="9Z", name="Nowhere"))
        command = tx.command.id
    assert answer(second, command) == (
        "refused",
        "a hospital is set up by its first workstation alone",
    )


def test_what_commands_and_tables_need_is_what_the_policies_know() -> None:
    actions = {action for action, *_ in rights.matrix(rights.shipped())}
    assert {a for needed in rights.INTENTS.values() for a in needed} <= actions
    for name, model in synced_tables().items():
        assert model.__needs__ <= actions, name


def test_the_table_of_answers_is_what_the_policies_say() -> None:
    table = {(a, role, own): decision for a, role, own, decision in rights.matrix(rights.shipped())}
    assert table["admit_patient", "nurse", True] == "permit"
    assert table["admit_patient", "nurse", False] == "deny"
    assert table["record_observations", "nurse", False] == "deny_btg"
    assert table["issue_invoice", "nurse", True] == "deny"
    assert table["take_payment", "registrar", False] == "permit"


NOT_NURSES = """
@id("others") @why("All but nurses.") @grant("it_admin")
permit (principal, action, resource) when { principal.role != "nurse" };
"""


@pytest.mark.server
def test_the_centre_judges_by_the_policies_that_were_put_there(here: Store, central: str) -> None:
    nurse = employ(here, Role.NURSE, "4B")
    schema = resource("policies/hospital.cedarschema").read_text(encoding="utf-8")
    prepare.judge_by(central, policies=PolicySet.compile(schema, NOT_NURSES, serial=3))
    with here.write(intent="register_patient", by=nurse) as tx:
        tx.add(Patient(mrn=tx.next_number("mrn"), family_name="Curie"))
        command = tx.command.id
    assert answer(here, command) == ("refused", "the role nurse may not register_patient")
    seen = prepare.check(central)
    assert (seen.policies, seen.judges_by_the_newest) == (3, True)
    prepare.init(central)  # an update keeps what the hospital has decided
    assert prepare.check(central).policies == 3
    with psycopg.connect(central, autocommit=True) as raw:
        decisions = raw.execute(
            "SELECT DISTINCT decision FROM sync.allowed WHERE role = 'nurse'"
        ).fetchall()
    assert decisions == [("deny",)]


@pytest.mark.server
def test_the_centre_says_that_newer_policies_were_taken(here: Store, central: str) -> None:
    assert prepare.check(central).judges_by_the_newest
    policy_sets.take(here, by=people.it_actor("Ivo"), text=policies.shipped_text())
    policies.put_in_force(None)
    engine.cycle(here)
    seen = prepare.check(central)
    assert (seen.policies, seen.policies_taken, seen.judges_by_the_newest) == (1, 2, False)


@pytest.mark.server
def test_every_table_of_the_centre_is_keyed_as_push_asks_for(central: str) -> None:
    with psycopg.connect(central) as raw:
        keys = raw.execute(
            "SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint "
            "WHERE contype = 'p' AND connamespace = 'wardlight'::regnamespace"
        ).fetchall()
    keyed = {table.removeprefix("wardlight."): key for table, key in keys}
    for name in synced_tables():
        assert keyed[name] == "PRIMARY KEY (facility_id, id)", name
