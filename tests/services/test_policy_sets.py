"""A changed set of policies: what it would change, and how it comes into force and stays true."""

import base64
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from app.data.models.people import UserAccount
from app.data.models.policy import PolicyKey, PolicyTaken
from app.data.models.ward import Ward
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError, UserError
from app.native.authz import compile_policies, sign
from app.services import guard, policies, policy_matrix, policy_sets
from app.services.guard import About
from app.services.policy_sets import PoliciesRefusedError
from tests.support.station import someone, station

SHIPPED = policies.shipped_text()
# Nurses see every ward's board, and the laboratory no longer reads results.
CHANGED = SHIPPED.replace(
    '["doctor", "pharmacist", "registrar"].contains(principal.role)',
    '["nurse", "doctor", "pharmacist", "registrar"].contains(principal.role)',
).replace('when { principal.role == "lab" };', 'when { principal.role == "nobody" };', 1)


@pytest.fixture(autouse=True)
def _the_shipped_set_decides_again() -> Iterator[None]:
    yield
    policies.put_in_force(None)


@pytest.fixture
def admin() -> Actor:
    return someone(Role.IT_ADMIN, name="Ivo Tanaka")


def rows_of(store: Store) -> list[PolicyTaken]:
    with store.read() as session:
        return list(session.scalars(select(PolicyTaken).order_by(PolicyTaken.version)))


def add(store: Store, row: PolicyTaken) -> None:
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.add(row)


def test_the_shipped_set_compared_with_itself_changes_nothing() -> None:
    assert policy_matrix.compare(policies.shipped(), policy_sets.check(SHIPPED)) == ()


def test_a_preview_names_the_roles_and_the_people_who_gain_and_lose(
    store: Store, admin: Actor
) -> None:
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.add(Ward(code="4B", name="Cedar"), Ward(code="5A", name="Elm"))
        for login, role in (("amara", "nurse"), ("olu", "lab")):
            account = UserAccount(
                login=login, name=login.title(), role=role, wards=["4B"], password_hash=""
            )
            tx.add(account)
    seen = policy_sets.preview(store, by=admin, text=CHANGED)
    assert seen.version == 2
    gained = {(c.cell.role, c.cell.action, c.cell.situation) for c in seen.roles if c.gains}
    assert gained == {("nurse", "view_ward", "Ward, other")}
    assert {(c.cell.role, c.cell.action) for c in seen.roles if not c.gains} == {
        ("lab", "view_results")
    }
    assert [(p.name, p.ward, p.gains, p.loses) for p in seen.people] == [
        ("Amara", "5A", ("view_ward",), ()),
        ("Olu", "4B", (), ("view_results",)),
        ("Olu", "5A", (), ("view_results",)),
    ]
    assert rows_of(store) == []


def test_a_taken_set_decides_at_once_and_after_the_next_start(store: Store, admin: Actor) -> None:
    nurse, elsewhere = someone(), About(ward="5A")
    assert not guard.allowed(nurse, "view_ward", elsewhere)
    assert policy_sets.take(store, by=admin, text=CHANGED).version == 2
    assert guard.allowed(nurse, "view_ward", elsewhere)
    policies.put_in_force(None)
    assert policy_sets.load(store) == 2
    assert guard.allowed(nurse, "view_ward", elsewhere)
    assert policy_sets.take(store, by=admin, text=SHIPPED).version == 3
    assert not guard.allowed(nurse, "view_ward", elsewhere)
    taken = policy_sets.history(store, by=admin)
    assert [(t.version, t.in_force) for t in taken] == [(3, True), (2, False)]


def test_another_workstation_takes_the_signed_set_and_refuses_a_forged_one(
    store: Store, admin: Actor, tmp_path: Path
) -> None:
    policy_sets.take(store, by=admin, text=CHANGED)
    (row,) = rows_of(store)
    other = station(tmp_path / "other", name="W08")
    fields = ("version", "taken_at", "taken_by_name", "policies", "blob", "public_key")
    add(other, PolicyTaken(**{name: getattr(row, name) for name in fields}))
    assert policy_sets.load(other) == 2

    forger = Ed25519PrivateKey.generate()
    blob = sign(
        compile_policies(policies.schema_text(), SHIPPED, serial=3), forger.private_bytes_raw()
    )
    forged = {
        "version": 3,
        "blob": base64.b64encode(blob).decode(),
        "public_key": base64.b64encode(forger.public_key().public_bytes_raw()).decode(),
    }
    add(other, PolicyTaken(**{name: getattr(row, name) for name in fields} | forged))
    assert policy_sets.load(other) == 2
    with pytest.raises(UserError, match="does not keep the policy key"):
        policy_sets.take(other, by=admin, text=SHIPPED)
    other.close()


def test_an_old_set_under_a_new_number_is_passed_over(store: Store, admin: Actor) -> None:
    policy_sets.take(store, by=admin, text=CHANGED)
    policy_sets.take(store, by=admin, text=SHIPPED)
    old = rows_of(store)[0]
    again = PolicyTaken(
        version=4, taken_at=old.taken_at, taken_by_name="", policies=old.policies, blob=old.blob,
        public_key=old.public_key,
    )  # fmt: skip
    add(store, again)
    assert policy_sets.load(store) == 3


def test_a_damaged_set_is_passed_over(store: Store, admin: Actor) -> None:
    policy_sets.take(store, by=admin, text=CHANGED)
    row = rows_of(store)[0]
    blob = bytearray(base64.b64decode(row.blob))
    blob[len(blob) // 2] ^= 1
    add(
        store,
        PolicyTaken(
            version=3, taken_at=row.taken_at, taken_by_name="", policies="",
            blob=base64.b64encode(blob).decode(), public_key=row.public_key,
        ),
    )  # fmt: skip
    assert policy_sets.load(store) == 2


def test_the_private_key_stays_on_the_workstation_that_took_the_first_set(
    store: Store, admin: Actor
) -> None:
    policy_sets.take(store, by=admin, text=CHANGED)
    with store.read() as session:
        key = session.get_one(PolicyKey, 1)
    assert key.private_key is not None
    assert base64.b64decode(rows_of(store)[0].public_key) == key.public_key
    assert PolicyKey.__sync__.value == "local"


KEEPERS = """
@id("keep") @why("IT.") @grant("it_admin")
permit (principal, action in [Action::"manage_users", Action::"manage_policies"], resource)
when { principal.role == "it_admin" };
"""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("permit (principal, action, resource) when { principal.rank };", "rank"),
        ("permit (principal, action, resource)", "policies:1:"),
        (KEEPERS + "permit (principal, action, resource);", "has no @why"),
        (KEEPERS.replace("it_admin", "chief", 1), "has no @grant"),
        (KEEPERS.replace("@grant", '@reauth("eye") @grant'), "other than pin or password"),
        (KEEPERS.replace("@grant", '@reason("maybe") @grant'), '@reason other than "required"'),
        (KEEPERS.replace("@grant", '@minutes("soon") @grant'), "no number of minutes"),
        (KEEPERS.replace("@grant", '@audit("view") @grant'), "everything is recorded"),
        (KEEPERS.replace("@grant", '@mask("phone") @grant'), "cannot leave out phone"),
        (KEEPERS.replace("@grant", '@reason("required") @grant'), "asks for no reason"),
        (KEEPERS.replace('"manage_users"', '"view_sync"'), "nobody would be left"),
    ],
)
def test_policies_that_would_not_work_are_refused_with_their_place(text: str, words: str) -> None:
    with pytest.raises(PoliciesRefusedError) as caught:
        policy_sets.check(text)
    assert any(words in problem for problem in caught.value.problems), caught.value.problems


def test_nobody_else_takes_or_previews_policies(store: Store, admin: Actor) -> None:
    for by in (someone(), replace(admin, holds_key=False)):
        with pytest.raises(DeniedError):
            policy_sets.preview(store, by=by, text=SHIPPED)
        with pytest.raises(DeniedError):
            policy_sets.take(store, by=by, text=SHIPPED)
    assert rows_of(store) == []
