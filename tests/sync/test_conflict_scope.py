"""A conflict about a stay goes where the stay goes; one about a person goes to all."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from sqlalchemy import select

from app.data.models.decisions import Conflict
from app.data.models.registration import Patient
from app.data.models.ward import Encounter
from app.data.store import Store
from app.domain.actor import Actor
from app.sync import engine
from tests.sync.conftest import Enrol
from tests.sync.test_scope import (  # noqa: F401 - on_ward is a fixture
    Stays,
    agrees_with_the_centre,
    move,
    on_ward,
    two_wards,
)

pytestmark = pytest.mark.server


@dataclass(frozen=True, slots=True)
class House:
    """The desk, which has the whole hospital, and a workstation on each of two wards."""

    desk: Store
    of_4b: Store
    of_5a: Store
    made: Stays

    def sync(self) -> None:
        """Let all agree."""
        for store in (self.desk, self.of_4b, self.of_5a) * 2:
            engine.cycle(store)

    def who_has_conflicts(self) -> tuple[int, int, int]:
        """Return how many the desk has, and each ward."""
        return (_conflicts(self.desk), _conflicts(self.of_4b), _conflicts(self.of_5a))

    def agrees(self) -> bool:
        """Whether each has what the centre would give it."""
        return all(agrees_with_the_centre(s) for s in (self.desk, self.of_4b, self.of_5a))


def _conflicts(store: Store) -> int:
    with store.read() as session:
        return len(session.scalars(select(Conflict.id)).all())


def finish(store: Store, by: Actor, stay_id: uuid.UUID, disposition: str) -> None:
    with store.write(intent="discharge_patient", by=by) as tx:
        stay = tx.session.get_one(Encounter, stay_id)
        stay.status, stay.disposition = "finished", disposition


@pytest.fixture
def house(
    enrol: Enrol,
    nurse: Actor,
    on_ward: Callable[..., None],  # noqa: F811
) -> House:
    desk, of_4b, of_5a = enrol("W01"), enrol("W02"), enrol("W03")
    made = two_wards(desk, nurse)
    engine.cycle(desk)
    on_ward(of_4b, "4B")
    on_ward(of_5a, "5A")
    one = House(desk, of_4b, of_5a, made)
    one.sync()
    return one


def test_a_conflict_about_a_stay_goes_to_its_ward_alone_and_moves_with_it(
    house: House, nurse: Actor
) -> None:
    stay = house.made.encounters["4B"]
    finish(house.desk, nurse, stay, "home")
    finish(house.of_4b, nurse, stay, "died")
    engine.cycle(house.desk)
    assert engine.cycle(house.of_4b).conflicts == 1
    house.sync()
    assert house.who_has_conflicts() == (1, 1, 0)
    assert house.agrees()

    move(house.desk, nurse, stay, house.made.wards["5A"])
    house.sync()
    assert house.who_has_conflicts() == (1, 0, 1)
    assert house.agrees()


def test_where_the_stay_is_on_another_ward_by_then_that_ward_decides(
    house: House, nurse: Actor
) -> None:
    stay = house.made.encounters["4B"]
    move(house.desk, nurse, stay, house.made.wards["5A"])
    move(house.of_4b, nurse, stay, None)
    engine.cycle(house.desk)
    assert engine.cycle(house.of_4b).conflicts == 1
    house.sync()
    assert house.who_has_conflicts() == (1, 0, 1)
    assert house.agrees()


def test_a_conflict_about_a_person_goes_to_every_workstation(house: House, nurse: Actor) -> None:
    for store, name in ((house.desk, "CURIE"), (house.of_4b, "CURY")):
        with store.write(intent="update_patient", by=nurse) as tx:
            tx.session.scalars(
                select(Patient).where(Patient.family_name == "Of 4B")
            ).one().family_name = name
    house.sync()
    assert house.who_has_conflicts() == (1, 1, 1)
    assert house.agrees()
