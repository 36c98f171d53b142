"""People with accounts, and a ward or two, for the tests of sessions."""

import uuid

from app.data.models.ward import Ward
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.services import people
from tests.support.station import someone

PASSWORD = "plums over green water"


def administrator() -> Actor:
    """Return IT at the command line."""
    return people.it_actor("Ivo Tanaka")


def wards(store: Store, *codes: str) -> None:
    """Make wards."""
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.add(*(Ward(code=code, name=code) for code in codes))


def employ(
    store: Store,
    login: str,
    name: str,
    *,
    role: Role = Role.NURSE,
    wards: tuple[str, ...] = (),
    password: str = PASSWORD,
) -> uuid.UUID:
    """Make a user with a password of their own."""
    return people.make_user(
        store,
        by=administrator(),
        login=login,
        name=name,
        role=role,
        title="Staff nurse",
        password=password,
        wards=wards,
    ).user_id
