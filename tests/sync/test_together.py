"""Many commands at once come to the same as one by one, whichever way they are sent."""

import json
import uuid
from dataclasses import replace

import psycopg
import pytest
from psycopg.conninfo import make_conninfo
from sqlalchemy import select

from app.data.models.billing import ChargeItem
from app.data.models.control import SyncState
from app.data.models.registration import Patient
from app.data.models.ward import Encounter
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.ids import new_id
from app.sync import engine, link, push
from app.sync.central import schema
from app.sync.push import Batch
from tests.support import postgres, server_clock
from tests.support.clock import FixedClock
from tests.support.station import someone
from tests.sync.test_rights_at_the_centre import admit, employ, here

pytestmark = pytest.mark.server
__all__ = ["here"]  # a fixture

_ONE_BY_ONE = (
    "CREATE OR REPLACE FUNCTION sync.adding(d sync.device, p_commands jsonb[]) RETURNS boolean[] "
    "LANGUAGE sql STABLE AS $$ SELECT array_fill(false, ARRAY[cardinality(p_commands)]) $$"
)
# What the log keeps of a command, but for when it came.
_LOG = {
    "command": "to_jsonb(t) - 'received_at'",
    "change": "to_jsonb(t)",
    "quarantine": "to_jsonb(t) - 'at'",
    "feed": "to_jsonb(t) - 'xid' - 'at'",
    "account": "to_jsonb(t)",
    "audit_alarm": "to_jsonb(t) - 'at'",
}


def register(store: Store, by: Actor, family: str, *, mrn: str = "") -> uuid.UUID:
    with store.write(intent="register_patient", by=by) as tx:
        patient = Patient(mrn=mrn or tx.next_number("mrn"), family_name=family)
        tx.add(patient)
    return patient.id


def charge(store: Store, by: Actor, stay_id: uuid.UUID) -> None:
    """Enter a charge: only on one's own ward, by the policies."""
    with store.write(intent="capture_charge", by=by) as tx:
        stay = tx.session.get_one(Encounter, stay_id)
        tx.add(
            ChargeItem(
                encounter_id=stay.id,
                patient_id=stay.patient_id,
                service_date=tx.now.date(),
                code="DRESS",
                title="Dressing",
                quantity_thousandths=1000,
                unit_price_minor=1200,
                amount_minor=1200,
                tax_basis_points=0,
                currency="GBP",
                covered=True,
                entered_by_name=by.name,
            )
        )


def stay_on(store: Store, by: Actor, ward: str) -> uuid.UUID:
    command = admit(store, by, ward)
    engine.cycle(store)
    with store.read() as session:
        return session.scalars(select(Encounter.id).where(Encounter.rev == command)).one()


def a_day(store: Store) -> None:
    """Leave a day's work waiting: most is right, some is not, some builds on other work."""
    registrar = employ(store, Role.REGISTRAR, intent="set_up")
    nurse = employ(store, Role.NURSE, "4B", intent="set_up")
    own, other = stay_on(store, registrar, "4B"), stay_on(store, registrar, "5A")
    stranger = Actor(new_id(), "eve", "Eve", Role.REGISTRAR, new_id())
    first = register(store, registrar, "ADLER")
    for n in range(4):
        register(store, registrar, f"BERG {n}")
        charge(store, nurse, own)
    charge(store, nurse, other)  # not the nurse's ward
    charge(store, nurse, own)
    register(store, stranger, "NOBODY")
    with store.write(intent="update_patient", by=registrar) as tx:
        tx.session.get_one(Patient, first).phone = "07700 900112"
    register(store, registrar, "TWIN", mrn="TAKEN")
    admit(store, registrar, "5A")
    register(store, nurse, "MEITNER")


def taken(store: Store) -> Batch:
    batch = push.take_batch(store)
    assert batch is not None
    return batch


def address(store: Store, central: str) -> str:
    """Return this workstation's address at another copy of its centre."""
    with store.read() as session:
        dsn = session.get_one(SyncState, 1).dsn
    assert dsn is not None
    return make_conninfo(dsn, dbname=postgres.name_of(central))


def sent(dsn: str, batch: Batch) -> list[dict[str, object]]:
    """Send a batch; return what the centre answers to each command."""
    with link.connect(dsn, autocommit=True) as connection:
        commands: list[dict[str, object]] = push.send(connection, batch)["commands"]
    return commands


def everything(central: str) -> dict[str, list[str]]:
    """Return all rows of a centre and its log."""
    shown = dict.fromkeys(schema.metadata().tables, "to_jsonb(t)")
    shown |= {f"sync.{table}": what for table, what in _LOG.items()}
    with psycopg.connect(central) as connection:
        return {
            table: sorted(
                json.dumps(row[0], sort_keys=True)
                for row in connection.execute(f"SELECT {what} FROM {table} t".encode())  # noqa: S608
            )
            for table, what in shown.items()
        }


@pytest.fixture
def one_by_one(here: Store, central: str, administrator: str) -> str:
    """A copy of the centre, before the day's work, that judges each command alone."""
    server_clock.set_to(central, FixedClock().now())
    a_number_is_taken(here)
    a_day(here)
    copy = postgres.new_database(administrator, like=postgres.name_of(central))
    with psycopg.connect(copy) as connection:
        connection.execute(_ONE_BY_ONE.encode())
    return copy


def a_number_is_taken(store: Store) -> None:
    """Let the number TAKEN be taken at the centre without this workstation knowing it."""
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.add(Patient(mrn="TAKEN", family_name="OTHER"))
    engine.cycle(store)
    with store.incoming() as session:
        session.connection().exec_driver_sql("DELETE FROM patient WHERE mrn = 'TAKEN'")


def test_a_batch_comes_to_the_same_as_its_commands_alone(
    here: Store, central: str, one_by_one: str
) -> None:
    batch = taken(here)
    together = sent(address(here, central), batch)
    assert together == sent(address(here, one_by_one), batch)
    states = [one["state"] for one in together]
    assert states.count("refused") == 3  # not the nurse's ward, a stranger, a number that is taken
    assert everything(central) == everything(one_by_one)


def test_a_backlog_by_copy_comes_to_the_same_as_an_ordinary_push(
    here: Store, central: str, one_by_one: str
) -> None:
    registrar = Actor(new_id(), "ben", "Ben", Role.REGISTRAR, new_id())
    for n in range(push.BATCH_COMMANDS * 3):
        register(here, registrar, f"CURIE {n}")
    batch = taken(here)
    assert len(batch.commands) > push.BATCH_COMMANDS * 3  # by COPY
    by_copy = sent(address(here, central), batch)
    with link.connect(address(here, one_by_one), autocommit=True) as connection:
        row = connection.execute(
            "SELECT sync.push(%s, %s, %s, %s, %s, %s, %s::jsonb)",
            (
                batch.device_id, batch.incarnation, batch.number, batch.previous_hash,
                batch.hash, batch.schema_version, batch.payload,
            ),
        ).fetchone()  # fmt: skip
    assert row is not None
    assert by_copy == row[0]["commands"]
    assert everything(central) == everything(one_by_one)
    with psycopg.connect(central) as connection:
        assert connection.execute("SELECT FROM sync.backlog").fetchall() == []


def test_commands_that_change_their_order_are_refused_or_harmless(
    here: Store, central: str, one_by_one: str
) -> None:
    """Only an altered workstation sends them so: what builds on later work is refused, not lost."""
    batch = taken(here)
    turned = replace(batch, commands=tuple(reversed(batch.commands)))
    together = sent(address(here, central), turned)
    assert together == sent(address(here, one_by_one), turned)
    assert len(together) == len(batch.commands)
    with psycopg.connect(central) as connection:
        reasons: dict[str, str | None] = dict(
            connection.execute(
                "SELECT c.intent, q.reason FROM sync.quarantine q JOIN sync.command c "
                "ON c.id = q.command_id WHERE c.intent = 'update_patient'"
            ).fetchall()
        )
        alarms = connection.execute("SELECT count(*) FROM sync.audit_alarm").fetchone()
    assert reasons == {"update_patient": "the row that was changed is not at the central server"}
    assert alarms is not None
    assert alarms[0] > 0  # the log is not in its order either, and that is told
