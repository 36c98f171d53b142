"""Reports: FHIR resources that follow the rows, sums that agree, and readers who see their part."""

import datetime as dt
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from sqlalchemy import select

from app.data.models.charting import ObservationSet
from app.data.models.control import SyncState
from app.data.models.registration import Patient
from app.data.models.ward import Encounter, Ward
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.billing.views import PaymentMethod
from app.domain.errors import UserError
from app.services import billing, payments
from app.sync import engine
from app.sync.central import prepare, running
from tests.support.hospital import Stay, admitted
from tests.support.station import FACILITY, someone
from tests.sync.conftest import Enrol

pytestmark = pytest.mark.server


@pytest.fixture
def here(enrol: Enrol) -> Store:
    return enrol("W01")


@pytest.fixture
def stay(here: Store) -> Stay:
    made = admitted(here)
    engine.cycle(here)
    return made


def observe(store: Store, by: Actor, stay: Stay, *, pulse: int, corrects: Any = None) -> uuid.UUID:
    with store.write(intent="record_observations", by=by) as tx:
        row = ObservationSet(
            encounter_id=stay.encounter_id,
            patient_id=stay.patient_id,
            taken_at=tx.now,
            recorded_by=by.user_id,
            recorded_by_name=by.name,
            pulse_per_min=pulse,
            temperature_tenths_c=381,
            corrects_id=corrects,
        )
        tx.add(row)
    engine.cycle(store)
    return row.id


@contextmanager
def reading(dsn: str) -> Iterator[psycopg.Connection[Any]]:
    with psycopg.connect(dsn, autocommit=True) as connection:
        yield connection


def bodies(dsn: str, kind: str) -> list[dict[str, Any]]:
    with reading(dsn) as connection:
        rows = connection.execute(
            "SELECT body FROM fhir.resource WHERE kind = %s ORDER BY id", (kind,)
        ).fetchall()
    return [row[0] for row in rows]


def test_resources_follow_the_rows(here: Store, stay: Stay, nurse: Actor, central: str) -> None:
    first = observe(here, nurse, stay, pulse=88)
    assert running.maintain(central, keep_days=60).resources == 3
    assert running.maintain(central, keep_days=60).resources == 0
    (patient,) = bodies(central, "Patient")
    assert patient["name"] == [{"use": "official", "family": "Okafor", "given": ["Grace"]}]
    assert (patient["gender"], patient["id"]) == ("female", str(stay.patient_id))
    (encounter,) = bodies(central, "Encounter")
    assert encounter["subject"] == {"reference": f"Patient/{stay.patient_id}"}
    assert encounter["status"] == "in-progress"
    (observation,) = bodies(central, "Observation")
    values = {
        c["code"]["coding"][0]["code"]: c["valueQuantity"]["value"]
        for c in observation["component"]
    }
    assert values == {"8867-4": 88, "8310-5": 38.1}
    second = observe(here, nurse, stay, pulse=78, corrects=first)
    assert running.maintain(central, keep_days=60).resources == 2
    states = {o["id"]: o["status"] for o in bodies(central, "Observation")}
    assert states == {str(first): "entered-in-error", str(second): "corrected"}


def test_a_number_of_an_authority_is_in_no_resource(
    here: Store, stay: Stay, nurse: Actor, central: str
) -> None:
    with here.write(intent="update_patient", by=nurse) as tx:
        tx.session.get_one(Patient, stay.patient_id).national_id = "943 476 5919"
    engine.cycle(here)
    running.maintain(central, keep_days=60)
    with reading(central) as connection:
        found = connection.execute(
            "SELECT count(*) FROM fhir.resource WHERE body::text LIKE '%5919%'"
        ).fetchone()
    assert found == (0,)


def test_the_money_of_the_views_is_the_money_of_the_bills(
    here: Store, stay: Stay, central: str
) -> None:
    clerk = someone(Role.BILLING_CLERK)
    for code in ("WRD-101", "AMN-003"):
        billing.capture_charge(
            here,
            by=clerk,
            encounter_id=stay.encounter_id,
            code=code,
            quantity_thousandths=1000,
            service_date=dt.date(2026, 11, 23),
        )
    issued = billing.issue_invoices(here, by=clerk, encounter_id=stay.encounter_id)
    payments.take_payment(
        here,
        by=clerk,
        invoice_id=issued.invoice_ids[0],
        amount_minor=1000,
        method=PaymentMethod.CARD,
        idempotency_key=uuid.uuid4(),
    )
    engine.cycle(here)
    with reading(central) as connection:
        money = connection.execute(
            "SELECT invoiced_minor, credited_minor, paid_minor, outstanding_minor FROM bi.money"
        ).fetchall()
        charges = connection.execute("SELECT sum(amount_minor) FROM bi.charges_by_day").fetchone()
        occupancy = connection.execute("SELECT ward, beds, occupied FROM bi.occupancy").fetchall()
        days = connection.execute("SELECT sum(bed_days) >= 0 FROM bi.bed_days").fetchone()
    total = 41200 + 9500 + 1900  # the ward day is free of tax, the room has 20 %
    assert money == [(total, 0, 1000, total - 1000)]
    assert charges == (41200 + 9500,)
    assert occupancy == [("4B", 1, 1)]
    assert days is not None


def test_a_reader_sees_views_that_name_nobody(here: Store, central: str) -> None:
    admitted(here)
    engine.cycle(here)
    made = running.make_reader(central, name="finance", facility_id=FACILITY, clinical=False)
    with reading(made.dsn) as connection:
        assert connection.execute("SELECT ward, occupied FROM bi.occupancy").fetchall() == [
            ("4B", 1)
        ]
        for forbidden in (
            "SELECT * FROM wardlight.patient",
            "SELECT payer_name FROM wardlight.invoice",
            "SELECT password_hash FROM wardlight.user_account",
            "SELECT * FROM fhir.resource",
            "SELECT * FROM sync.command",
            "SELECT sync.new_epoch()",
            "SELECT fhir.project()",
            "UPDATE wardlight.ward SET name = 'x'",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(forbidden.encode())
    with pytest.raises(UserError, match="is there already"):
        running.make_reader(central, name="finance", facility_id=FACILITY, clinical=False)


def test_a_reader_of_a_ward_sees_that_ward_alone(
    here: Store, stay: Stay, nurse: Actor, central: str
) -> None:
    with here.write(intent="set_up", by=nurse) as tx:
        other = Ward(code="5A", name="Birch")
        tx.add(other)
        tx.add(
            Encounter(
                patient_id=stay.patient_id,
                visit_number=tx.next_number("visit"),
                status="in_progress",
                ward_id=other.id,
                admitted_at=tx.now,
            )
        )
    observe(here, nurse, stay, pulse=70)
    running.maintain(central, keep_days=60)
    made = running.make_reader(
        central, name="cedar", facility_id=FACILITY, wards=("4B",), clinical=True
    )
    elsewhere = running.make_reader(central, name="other", facility_id=uuid.uuid4(), clinical=True)
    whole = running.make_reader(central, name="whole", facility_id=FACILITY, clinical=True)
    counts = "SELECT kind, count(*) FROM fhir.resource GROUP BY kind ORDER BY kind"
    for who, expected in (
        (made, [("Encounter", 1), ("Observation", 1), ("Patient", 1)]),
        (whole, [("Encounter", 2), ("Observation", 1), ("Patient", 1)]),
        (elsewhere, []),
    ):
        with reading(who.dsn) as connection:
            assert connection.execute(counts).fetchall() == expected
            matching = connection.execute(
                "SELECT count(*) FROM fhir.matching('Encounter', '{\"status\": \"in-progress\"}')"
            ).fetchone()
            assert matching == (dict(expected).get("Encounter", 0),)
            of_patient = connection.execute(
                "SELECT DISTINCT kind FROM fhir.resource WHERE patient_id = %s ORDER BY kind",
                (stay.patient_id,),
            ).fetchall()
            assert of_patient == [(kind,) for kind, _ in expected]


def test_a_table_granted_by_mistake_shows_a_workstation_its_own_scope(
    enrol: Enrol, here: Store, stay: Stay, central: str
) -> None:
    there = enrol("W02")
    with here.read() as session:
        ward_id = session.scalars(select(Ward.id)).one()
    assert ward_id == stay.ward_id
    with psycopg.connect(central) as connection:
        connection.execute("GRANT USAGE ON SCHEMA wardlight TO wardlight_workstation")
        connection.execute("GRANT SELECT ON wardlight.encounter TO wardlight_workstation")
        connection.execute("GRANT SELECT ON wardlight.charge_item TO wardlight_workstation")
        device = connection.execute("SELECT id FROM sync.device WHERE name = 'W02'").fetchone()
        assert device is not None
        connection.execute("SELECT sync.set_wards(%s, ARRAY[gen_random_uuid()])", device)
    for store, expected in ((here, 1), (there, 0)):
        with store.read() as session:
            dsn = session.get_one(SyncState, 1).dsn
        assert dsn is not None
        with reading(str(dsn)) as connection:
            seen = connection.execute("SELECT count(*) FROM wardlight.encounter").fetchone()
            assert seen == (expected,)
            connection.execute("SELECT * FROM wardlight.charge_item")
    prepare.init(central)  # takes what was granted by mistake away again
    with reading(str(dsn)) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute("SELECT * FROM wardlight.encounter")


def test_no_table_or_function_of_the_centre_is_open_to_a_workstation(
    here: Store, central: str
) -> None:
    with here.read() as session:
        dsn = session.get_one(SyncState, 1).dsn
    assert dsn is not None
    with reading(central) as admin, reading(dsn) as connection:
        relations = admin.execute(
            "SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c "
            "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v') "
            "AND n.nspname IN ('wardlight', 'sync', 'fhir', 'bi', 'part')"
        ).fetchall()
        assert len(relations) > 30
        for (name,) in relations:
            for statement in (f"SELECT FROM {name}", f"DELETE FROM {name}"):  # noqa: S608
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    connection.execute(statement.encode())
        open_functions = admin.execute(
            "SELECT p.proname, p.prosecdef, p.proconfig::text FROM pg_proc p "
            "JOIN pg_namespace n ON n.oid = p.pronamespace "
            "WHERE n.nspname IN ('sync', 'fhir') "
            "AND has_function_privilege('wardlight_workstation', p.oid, 'EXECUTE')"
        ).fetchall()
    for name, definer, configured in open_functions:
        assert definer, name
        assert "search_path" in configured, name
