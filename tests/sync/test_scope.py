"""Scope: a workstation of some wards has their stays and no others, whatever moves."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass

import psycopg
import pytest
from sqlalchemy import func, select

from app.data.base import synced_tables
from app.data.models.charting import ObservationSet
from app.data.models.control import Device
from app.data.models.registration import Patient
from app.data.models.ward import Encounter, Ward
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.sync import engine
from app.sync.central import prepare, schema
from tests.support.agreement import differing
from tests.sync.conftest import Enrol

pytestmark = pytest.mark.server


@dataclass(frozen=True, slots=True)
class Stays:
    """A patient on ward 4B and one on ward 5A, each with a set of observations."""

    wards: dict[str, uuid.UUID]
    encounters: dict[str, uuid.UUID]


def two_wards(store: Store, by: Actor) -> Stays:
    wards, encounters = {}, {}
    for code in ("4B", "5A"):
        with store.write(intent="set_up", by=by) as tx:
            ward = Ward(code=code, name=f"Ward {code}")
            patient = Patient(mrn=tx.next_number("mrn"), family_name=f"Of {code}")
            tx.add(ward, patient)
            stay = Encounter(
                patient_id=patient.id,
                visit_number=tx.next_number("visit"),
                status="in_progress",
                ward_id=ward.id,
                admitted_at=tx.now,
            )
            tx.add(stay)
            wards[code], encounters[code] = ward.id, stay.id
        observe(store, by, stay.id)
    return Stays(wards, encounters)


def observe(store: Store, by: Actor, encounter_id: uuid.UUID) -> None:
    with store.write(intent="record_observations", by=by) as tx:
        stay = tx.session.get_one(Encounter, encounter_id)
        tx.add(
            ObservationSet(
                encounter_id=stay.id,
                patient_id=stay.patient_id,
                taken_at=tx.now,
                recorded_by=by.user_id,
                recorded_by_name=by.name,
                pulse_per_min=70,
            )
        )


def move(store: Store, by: Actor, encounter_id: uuid.UUID, ward_id: uuid.UUID | None) -> None:
    with store.write(intent="transfer_patient", by=by) as tx:
        tx.session.get_one(Encounter, encounter_id).ward_id = ward_id


def held(store: Store) -> tuple[set[uuid.UUID], int]:
    """The stays that a workstation has, and how many sets of observations."""
    with store.read() as session:
        sets = session.scalar(select(func.count()).select_from(ObservationSet))
        return set(session.scalars(select(Encounter.id))), sets or 0


def patients(store: Store) -> int:
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(Patient)) or 0


def device_of(store: Store) -> uuid.UUID:
    with store.read() as session:
        return session.scalars(select(Device.id)).one()


def agrees_with_the_centre(store: Store) -> bool:
    return differing(store) == set()


@pytest.fixture
def on_ward(central: str) -> Callable[..., None]:
    """Limit a workstation to wards; none means the whole hospital."""

    def _limit(store: Store, *codes: str) -> None:
        prepare.set_wards(central, device_id=device_of(store), wards=codes)

    return _limit


def test_a_first_load_brings_the_wards_stays_and_every_patient(
    enrol: Enrol, nurse: Actor, on_ward: Callable[..., None]
) -> None:
    desk, ward = enrol("W01"), enrol("W02")
    made = two_wards(desk, nurse)
    engine.cycle(desk)
    on_ward(ward, "4B")
    engine.cycle(ward)
    assert held(ward) == ({made.encounters["4B"]}, 1)
    assert patients(ward) == 2  # whoever arrives must be found
    assert agrees_with_the_centre(ward)


def test_new_rows_of_other_wards_are_not_sent(
    enrol: Enrol, nurse: Actor, on_ward: Callable[..., None]
) -> None:
    desk, ward = enrol("W01"), enrol("W02")
    made = two_wards(desk, nurse)
    engine.cycle(desk)
    on_ward(ward, "4B")
    engine.cycle(ward)
    observe(desk, nurse, made.encounters["5A"])
    engine.cycle(desk)
    assert engine.cycle(ward).rows == 0
    observe(desk, nurse, made.encounters["4B"])
    engine.cycle(desk)
    assert engine.cycle(ward).rows == 1
    assert held(ward) == ({made.encounters["4B"]}, 2)


def test_a_transfer_takes_the_stay_from_one_ward_to_the_other(
    enrol: Enrol, nurse: Actor, on_ward: Callable[..., None]
) -> None:
    desk, here, there = enrol("W01"), enrol("W02"), enrol("W03")
    made = two_wards(desk, nurse)
    engine.cycle(desk)
    on_ward(here, "4B")
    on_ward(there, "5A")
    for store in (here, there):
        engine.cycle(store)
    move(desk, nurse, made.encounters["4B"], made.wards["5A"])
    engine.cycle(desk)
    engine.cycle(here)
    engine.cycle(there)
    assert held(here) == (set(), 0)
    assert held(there) == (set(made.encounters.values()), 2)
    assert held(desk) == held(there)
    assert agrees_with_the_centre(here)
    assert agrees_with_the_centre(there)


def test_who_transfers_a_patient_away_loses_the_stay_when_it_is_sent(
    enrol: Enrol, nurse: Actor, on_ward: Callable[..., None]
) -> None:
    desk, here = enrol("W01"), enrol("W02")
    made = two_wards(desk, nurse)
    engine.cycle(desk)
    on_ward(here, "4B")
    engine.cycle(here)
    move(here, nurse, made.encounters["4B"], made.wards["5A"])
    observe(here, nurse, made.encounters["4B"])  # one more, still offline
    assert engine.cycle(here).accepted == 2
    engine.cycle(here)
    assert held(here) == (set(), 0)
    engine.cycle(desk)
    assert held(desk) == (set(made.encounters.values()), 3)  # nothing of it was lost


def test_a_stay_without_a_ward_is_everybodys_until_it_gets_one(
    enrol: Enrol, nurse: Actor, on_ward: Callable[..., None]
) -> None:
    desk, here = enrol("W01"), enrol("W02")
    made = two_wards(desk, nurse)
    move(desk, nurse, made.encounters["5A"], None)
    engine.cycle(desk)
    on_ward(here, "4B")
    engine.cycle(here)
    assert held(here) == (set(made.encounters.values()), 2)
    move(desk, nurse, made.encounters["5A"], made.wards["5A"])
    engine.cycle(desk)
    engine.cycle(here)
    assert held(here) == ({made.encounters["4B"]}, 1)
    assert agrees_with_the_centre(here)


def test_wards_that_are_granted_or_taken_come_and_go_without_a_whole_load(
    enrol: Enrol, nurse: Actor, on_ward: Callable[..., None]
) -> None:
    desk, here = enrol("W01"), enrol("W02")
    made = two_wards(desk, nurse)
    both = (set(made.encounters.values()), 2)
    engine.cycle(desk)
    on_ward(here, "4B")
    engine.cycle(here)
    for codes, expected, rows in (
        (("4B", "5A"), both, 2),
        (("5A",), ({made.encounters["5A"]}, 1), 2),
        ((), both, 2),
        (("4B",), ({made.encounters["4B"]}, 1), 2),
    ):
        on_ward(here, *codes)
        assert engine.cycle(here).rows == rows
        assert held(here) == expected
        assert agrees_with_the_centre(here)


def test_a_row_that_moves_while_its_new_ward_is_granted_comes_once(
    enrol: Enrol, nurse: Actor, on_ward: Callable[..., None]
) -> None:
    desk, here = enrol("W01"), enrol("W02")
    made = two_wards(desk, nurse)
    engine.cycle(desk)
    on_ward(here, "4B")
    engine.cycle(here)
    move(desk, nurse, made.encounters["4B"], made.wards["5A"])
    engine.cycle(desk)
    on_ward(here, "5A")
    engine.cycle(here)
    assert held(here) == (set(made.encounters.values()), 2)
    assert agrees_with_the_centre(here)


def test_a_ward_that_nobody_knows_is_refused(
    enrol: Enrol, central: str, on_ward: Callable[..., None]
) -> None:
    here = enrol("W01")
    with pytest.raises(UserError, match="knows no ward 9Z"):
        on_ward(here, "9Z")
    with pytest.raises(UserError, match="No such workstation"):
        prepare.set_wards(central, device_id=uuid.uuid4(), wards=())


def test_two_hospitals_of_one_centre_never_see_each_other(
    enrol: Enrol, nurse: Actor, central: str
) -> None:
    here = enrol("W01")
    two_wards(here, nurse)
    engine.cycle(here)
    other = uuid.uuid4()
    with psycopg.connect(central) as connection:  # the same numbers, another hospital
        connection.execute(
            "INSERT INTO wardlight.patient SELECT (jsonb_populate_record(p, jsonb_build_object("
            "'id', gen_random_uuid(), 'facility_id', %s::text))).* FROM wardlight.patient p",
            (other,),
        )
        connection.execute(
            "INSERT INTO sync.feed (facility_id, table_name, row_id) "
            "SELECT facility_id, 'patient', id FROM wardlight.patient WHERE facility_id = %s",
            (other,),
        )
    assert engine.cycle(here).rows == 0
    assert patients(here) == 2


def test_every_table_that_belongs_to_a_stay_says_whose_ward_it_follows() -> None:
    scoped = {name for name, model in synced_tables().items() if model.__scope__}
    for name, model in synced_tables().items():
        parents = {key.column.table.name for key in model.__table__.foreign_keys}
        if parents & scoped:
            assert model.__scope__, f"{name} needs a __scope__"
    for rule in schema.rules():
        assert rule.ward == "NULL::uuid" or rule.scope_column
