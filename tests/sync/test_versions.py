"""Other versions: the PostgreSQL of the machine, workstations older and newer than the centre.

Run on each version that is installed; the embedded one runs all other tests."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import make_conninfo
from sqlalchemy import select

from app.data.models.control import Device, SyncState
from app.data.models.registration import Patient
from app.data.store import Store
from app.domain.actor import Actor
from app.sync import engine, link, push
from app.sync.central import prepare, running
from tests.support.clock import FixedClock
from tests.support.postgres_installed import FOLDERS, Running, installed
from tests.support.station import FACILITY, station
from tests.sync.conftest import Enrol
from tests.sync.test_scope import held, move, observe, two_wards
from tests.sync.test_sync import change, converge, register, seen

pytestmark = pytest.mark.server
CENTRAL = Path(prepare.__file__).parents[3] / "installers" / "central"


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda folder: folder.parent.name)
def machine(request: pytest.FixtureRequest) -> Iterator[Running]:
    """A server of the machine's own PostgreSQL, with the settings that we install."""
    ours = (CENTRAL / "wardlight.conf").read_text(encoding="utf-8")
    small = re.sub(r"^(ssl|shared_buffers|fsync) = .*$", "", ours, flags=re.MULTILINE)
    with installed(request.param, settings=small) as one:
        yield one


@pytest.fixture
def stations(
    machine: Running, tmp_path: Path, clock: FixedClock
) -> Iterator[Callable[[str], Store]]:
    name = f"h_{tmp_path.name}"
    with psycopg.connect(machine.administrator, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"'.encode())
    dsn = make_conninfo(machine.administrator, dbname=name)
    prepare.init(dsn)
    made: list[Store] = []

    def _make(called: str) -> Store:
        store = station(tmp_path / called, name=called, clock=clock, with_facility=not made)
        with store.read() as session:
            device_id = session.scalars(select(Device.id)).one()
        role = prepare.enrol(dsn, name=called, facility_id=FACILITY, device_id=device_id)
        engine.configure(store, dsn=make_conninfo(dsn, user=role.role_name, password=""))
        made.append(store)
        return store

    yield _make
    for store in made:
        store.close()


def administrator_of(store: Store) -> str:
    with store.read() as session:
        dsn = session.get_one(SyncState, 1).dsn
    assert dsn is not None
    return make_conninfo(dsn, user="postgres")


def test_the_machines_postgresql_pushes_merges_and_pulls(
    stations: Callable[[str], Store], nurse: Actor
) -> None:
    a, b = stations("W01"), stations("W02")
    patient = register(a, nurse, "CURIE")
    converge(a, b)
    change(a, nurse, patient, phone="07700 900112")
    change(b, nurse, patient, next_of_kin="CURIE, Pierre")
    engine.cycle(a)
    assert engine.cycle(b).merged == 1
    change(a, nurse, patient, family_name="ONE")
    change(b, nurse, patient, family_name="TWO")
    engine.cycle(a)
    assert engine.cycle(b).conflicts == 1
    converge(a, b)
    assert seen(b, patient).family_name == "ONE"


def test_the_machines_postgresql_scopes_reports_and_keeps(
    stations: Callable[[str], Store], nurse: Actor
) -> None:
    desk, ward = stations("W01"), stations("W02")
    made = two_wards(desk, nurse)
    engine.cycle(desk)
    dsn = administrator_of(desk)
    with ward.read() as session:
        device_id = session.scalars(select(Device.id)).one()
    prepare.set_wards(dsn, device_id=device_id, wards=["4B"])
    engine.cycle(ward)
    move(desk, nurse, made.encounters["4B"], made.wards["5A"])
    observe(desk, nurse, made.encounters["4B"])
    engine.cycle(desk)
    engine.cycle(ward)
    assert held(ward) == (set(), 0)
    assert running.maintain(dsn, keep_days=60).resources == 7
    prepare.init(dsn)
    assert prepare.check(dsn).up_to_date


def test_the_queries_to_watch_it_by_run_on_every_version(
    stations: Callable[[str], Store], central: str
) -> None:
    store = stations("W01")
    queries = (CENTRAL / "monitoring.sql").read_text(encoding="utf-8").split(";\n")
    for dsn in (central, administrator_of(store)):
        with psycopg.connect(dsn) as connection:
            for query in queries:
                if query.strip():
                    connection.execute(query.encode())


# ---- workstations of the version before and the one after (add, fill, remove) ----


def test_a_workstation_older_than_the_centre_works_on(
    enrol: Enrol, nurse: Actor, central: str
) -> None:
    """The centre has a table and a column more: nothing of them is lost by an older workstation."""
    old, other = enrol("W01"), enrol("W02")
    patient = register(old, nurse, "CURIE")
    converge(old, other)
    with psycopg.connect(central) as connection:  # step one of three: add
        connection.execute("ALTER TABLE wardlight.patient ADD COLUMN pronoun text DEFAULT ''")
        connection.execute(
            "CREATE TABLE wardlight.diet (LIKE wardlight.ward INCLUDING ALL)",
        )
        connection.execute(
            "INSERT INTO sync.table_rule (name, kind, pulled, groups, clash, position) "
            "VALUES ('diet', 'append', true, '{}', '{}', 99)"
        )
        connection.execute(
            "INSERT INTO wardlight.diet (id, facility_id, rev, origin_device, code, name, "
            "specialty) SELECT gen_random_uuid(), facility_id, rev, origin_device, 'D', 'D', '' "
            "FROM wardlight.patient"
        )
        connection.execute(
            "INSERT INTO sync.feed (facility_id, table_name, row_id) "
            "SELECT facility_id, 'diet', id FROM wardlight.diet"
        )
        connection.execute("UPDATE wardlight.patient SET pronoun = 'she'")
    change(old, nurse, patient, phone="1")
    new = register(old, nurse, "MEITNER")
    assert engine.cycle(old).accepted == 2
    engine.cycle(other)
    assert seen(other, new).family_name == "MEITNER"
    with psycopg.connect(central) as connection:
        rows = connection.execute(
            "SELECT family_name, pronoun, phone FROM wardlight.patient ORDER BY family_name"
        ).fetchall()
    assert rows == [("CURIE", "she", "1"), ("MEITNER", "", "")]


def test_work_of_a_workstation_newer_than_the_centre_is_kept_until_the_centre_can_take_it(
    enrol: Enrol, nurse: Actor, central: str
) -> None:
    """A column that the centre does not know must not be dropped without a word."""
    new = enrol("W01")
    register(new, nurse, "CURIE")
    engine.cycle(new)
    register(new, nurse, "MEITNER")
    batch = push.take_batch(new)
    assert batch is not None
    payload = json.loads(batch.payload)
    (command,) = payload["commands"]
    for one in command["changes"]:
        if one["t"] == "patient":
            one["cols"]["pronoun"] = "she"
    with new.read() as session:
        dsn = session.get_one(SyncState, 1).dsn
        held_here = session.scalars(select(Patient.family_name)).all()
    assert dsn is not None
    assert len(held_here) == 2
    with link.connect(dsn) as connection:
        row = connection.execute(
            "SELECT sync.push(%s, %s, %s, %s, %s, %s, %s::jsonb)",
            (
                batch.device_id, batch.incarnation, batch.number, batch.previous_hash,
                batch.hash, batch.schema_version, json.dumps(payload),
            ),
        ).fetchone()  # fmt: skip
    assert row is not None
    (answer,) = row[0]["commands"]
    assert answer["state"] == "refused"
    assert answer["reason"] == "the central server does not know patient.pronoun yet"
    with psycopg.connect(central) as connection:
        kept = connection.execute("SELECT content::text FROM sync.quarantine").fetchone()
    assert kept is not None
    assert '"pronoun": "she"' in kept[0]


def test_a_migration_fills_before_it_removes() -> None:
    """No migration drops a column or a table in the release that replaces it."""
    versions = Path(prepare.__file__).parent / "migrations" / "versions"
    for path in versions.glob("*.py"):
        words = path.read_text(encoding="utf-8")
        assert "drop_column" not in words, path.name
        assert "op.drop_table" not in words, path.name
