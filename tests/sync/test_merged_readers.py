"""Readers of the centre know who is one person: links in FHIR, and people counted once."""

import datetime as dt
import random
import uuid
from typing import Any

import psycopg
import pytest

from app.data.models.control import Device
from app.data.models.identity import PatientMerge
from app.data.models.registration import Patient
from app.data.models.ward import Encounter
from app.data.queries import merged
from app.data.store import Store
from app.domain.actor import Role
from app.sync import engine
from app.sync.central import running
from tests.support.hospital import admitted
from tests.support.station import FACILITY, someone
from tests.sync.conftest import Enrol

pytestmark = pytest.mark.server


@pytest.fixture
def here(enrol: Enrol) -> Store:
    return enrol("W01")


def patients(store: Store, count: int) -> list[uuid.UUID]:
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        rows = [Patient(mrn=tx.next_number("mrn"), family_name="Curie") for _ in range(count)]
        tx.add(*rows)
    return [row.id for row in rows]


def merge(
    store: Store,
    survivor: uuid.UUID,
    gone: uuid.UUID,
    *,
    minute: int = 0,
    undoes: uuid.UUID | None = None,
) -> uuid.UUID:
    """Write one decision, as the services do after all their questions."""
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        row = PatientMerge(
            survivor_id=survivor,
            merged_id=gone,
            undoes_id=undoes,
            decided_at=tx.now + dt.timedelta(minutes=minute),
            decided_by=tx.by.user_id,
            decided_by_name=tx.by.name,
        )
        tx.add(row)
    return row.id


def asked(dsn: str, statement: str, *values: object) -> list[Any]:
    with psycopg.connect(dsn, autocommit=True) as connection:
        return connection.execute(statement.encode(), values).fetchall()


def resources(central: str) -> dict[str, tuple[bool, list[tuple[str, str]]]]:
    rows = asked(central, "SELECT body FROM fhir.resource WHERE kind = 'Patient'")
    return {
        body["id"]: (
            body["active"],
            [(each["type"], each["other"]["reference"]) for each in body.get("link", [])],
        )
        for (body,) in rows
    }


def test_a_merged_record_is_replaced_by_the_one_that_stands_until_it_is_taken_back(
    here: Store, central: str
) -> None:
    a, b = patients(here, 2)
    engine.cycle(here)
    running.maintain(central, keep_days=60)
    alone: dict[str, Any] = {str(a): (True, []), str(b): (True, [])}
    assert resources(central) == alone
    joined_by = merge(here, a, b)
    engine.cycle(here)
    assert running.maintain(central, keep_days=60).resources == 2
    assert resources(central) == {
        str(a): (True, [("replaces", f"Patient/{b}")]),
        str(b): (False, [("replaced-by", f"Patient/{a}")]),
    }
    merge(here, a, b, undoes=joined_by)
    engine.cycle(here)
    assert running.maintain(central, keep_days=60).resources == 2
    assert resources(central) == alone


def test_a_projection_from_the_beginning_has_the_links_too(here: Store, central: str) -> None:
    a, b, c = patients(here, 3)
    merge(here, a, b)
    merge(here, c, a, minute=1)
    engine.cycle(here)
    running.maintain(central, keep_days=60)
    assert resources(central) == {
        str(c): (True, [("replaces", f"Patient/{each}") for each in sorted(map(str, (a, b)))]),
        str(a): (False, [("replaced-by", f"Patient/{c}")]),
        str(b): (False, [("replaced-by", f"Patient/{c}")]),
    }


@pytest.mark.parametrize("seed", range(4))
def test_the_centre_joins_records_as_the_workstation_does(
    here: Store, central: str, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311
    ids = patients(here, 6)
    for minute in range(8):  # rings, doubles, and some taken back
        survivor, gone = chance.sample(ids, 2)
        made = merge(here, survivor, gone, minute=chance.randrange(20))
        if chance.random() < 0.3:
            merge(here, survivor, gone, minute=30 + minute, undoes=made)
    engine.cycle(here)
    with here.read() as session:
        ours = {each: list(merged.ids_of(session, each)) for each in ids}
        facility = session.query(Device).one().facility_id
    theirs = {
        each: asked(central, "SELECT sync.records_of(%s, %s)", facility, each)[0][0] for each in ids
    }
    assert theirs == ours


def test_two_nights_of_one_person_are_one_night_and_one_person(here: Store, central: str) -> None:
    stay = admitted(here)
    (twice,) = patients(here, 1)
    with here.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        first = tx.session.get_one(Encounter, stay.encounter_id)
        first.discharged_at, first.status = tx.now + dt.timedelta(days=2), "finished"
        tx.add(
            Encounter(
                patient_id=twice,
                visit_number=tx.next_number("visit"),
                status="finished",
                ward_id=stay.ward_id,
                admitted_at=tx.now,
                discharged_at=tx.now + dt.timedelta(days=1),
            )
        )
    engine.cycle(here)
    reader = running.make_reader(central, name="counting", facility_id=FACILITY, clinical=False)
    assert counts(reader.dsn) == ([2, 1], [(2, 2)])
    merge(here, stay.patient_id, twice)
    engine.cycle(here)
    assert counts(reader.dsn) == ([1, 1], [(2, 1)])
    elsewhere = running.make_reader(
        central, name="abroad", facility_id=uuid.uuid4(), clinical=False
    )
    assert counts(elsewhere.dsn) == ([], [])


def counts(dsn: str) -> tuple[list[int], list[tuple[int, int]]]:
    nights = asked(dsn, "SELECT bed_days FROM bi.bed_days ORDER BY day")
    return [n for (n,) in nights], asked(dsn, "SELECT stays, people FROM bi.admissions")


def test_a_clinical_reader_asks_for_all_records_of_a_person(here: Store, central: str) -> None:
    a, b = patients(here, 2)
    merge(here, a, b)
    engine.cycle(here)
    whole = running.make_reader(central, name="ward_round", facility_id=FACILITY, clinical=True)
    assert asked(whole.dsn, "SELECT fhir.records(%s)", b) == [([a, b],)]
    elsewhere = running.make_reader(central, name="afar", facility_id=uuid.uuid4(), clinical=True)
    assert asked(elsewhere.dsn, "SELECT fhir.records(%s)", b) == [(None,)]
