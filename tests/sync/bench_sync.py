"""What sync costs, beside plain ways to do the same in the same run; for `build.py bench sync`."""

import json
import statistics
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import select

from app.data.models.charting import ObservationSet
from app.data.models.control import Device
from app.data.models.registration import Patient
from app.data.models.ward import Encounter
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.clock import SystemClock
from app.domain.ids import new_id
from app.services import people
from app.sync import engine, link, load, push
from app.sync import rows as rows_module
from app.sync.central import prepare, schema
from installers.door.bench import Row
from tests.support import postgres, slow_network
from tests.support.station import FACILITY, someone, station
from tests.sync import bench_saving

RTT_S = 0.040
_ROWS = 100
_TRIES = 9
_LOAD_ROWS = 60_000
_STATIONS = 1_000
_SECONDS = 6.0


def rows() -> Iterator[Row]:
    """Yield each figure as it is measured."""
    with tempfile.TemporaryDirectory() as folder, postgres.server() as administrator:
        dsn = postgres.new_database(administrator)
        prepare.init(dsn)
        bench = Bench(Path(folder), dsn)
        try:
            yield from bench.push_rows()
            yield from bench.load_rows()
            yield from bench.save_rows()
            yield from bench.station_rows()
        finally:
            bench.close()


class Bench:
    """A hospital with one workstation, and what is measured at it."""

    def __init__(self, folder: Path, dsn: str) -> None:
        self._folder, self._dsn = folder, dsn
        self.store, self.own_dsn = self._join("W01", first=True)
        admin = someone(Role.IT_ADMIN, name="Ivo Tanaka")
        self.by = _known(self.store, admin)
        _observe(self.store, self.by)
        engine.cycle(self.store)

    def close(self) -> None:
        """Close the workstation."""
        self.store.close()

    def push_rows(self) -> Iterator[Row]:
        """Push of a hundred rows over a network of 40 ms, beside a loop and executemany."""
        with slow_network.between(self.own_dsn) as (network, dsn):
            network.delay_s = RTT_S / 2
            with (
                link.connect(dsn, autocommit=True) as ours,
                link.connect(slow_network.through(network, self._dsn), autocommit=True) as theirs,
                link.connect(self._dsn, autocommit=True) as near,
            ):
                trip_s = _median(lambda: ours.execute("SELECT 1").fetchone())
                first_s = statistics.median(self._first_push_s(dsn) for _ in range(5))
                for _ in range(2):  # plans are made
                    self._push_s(ours)
                push_s = statistics.median(self._push_s(ours) for _ in range(_TRIES))
                near.execute("CREATE TABLE plain (LIKE wardlight.patient INCLUDING ALL)")
                loop_s = self._written_s(_loop, theirs, tries=1)
                many_s = self._written_s(_executemany, theirs, tries=3)
                apply_s = self._written_s(_one_statement, near, tries=_TRIES)
        limit_ms = (trip_s + apply_s) * 1000
        goal_ms = limit_ms / 0.85
        ours_ms = push_s * 1000
        yield Row(what=f"push {_ROWS} rows, 40 ms away", unit="ms", ours=ours_ms, limit=limit_ms,
                  goal=goal_ms, peer="a loop of INSERT", theirs=loop_s * 1000)  # fmt: skip
        yield Row(what=f"push {_ROWS} rows, 40 ms away", unit="ms", ours=ours_ms, limit=limit_ms,
                  peer="executemany in a transaction", theirs=many_s * 1000)  # fmt: skip
        yield Row(what="the same as the first of a connection", unit="ms", ours=first_s * 1000,
                  limit=limit_ms)  # fmt: skip

    def load_rows(self) -> Iterator[Row]:
        """First load of a new workstation, end to end, beside its serial bound.

        The bound is what fetching the pages takes, and writing the same rows to the same tables by
        executemany, with the search index made once in the end.
        """
        for name, table in (("W02", "observation_set"), ("W04", "patient")):
            _fill(self._dsn, table, count=_LOAD_ROWS)
            other, dsn = self._join(name, first=False)
            with link.connect(dsn, autocommit=True) as connection:
                fetch_s = _timed(lambda: _fetch_all(connection, other))  # noqa: B023
            insert_s, count = _insert_bound_s(self._folder / f"bound-{name}", self._dsn)
            total_s = _timed(lambda: engine.cycle(other))  # noqa: B023
            other.close()
            bound = count / (fetch_s + insert_s)
            yield Row(
                what=f"first load, {_LOAD_ROWS:,} more of {table}", unit="rows/s",
                ours=count / total_s, goal=min(50_000.0, 0.6 * bound), limit=bound,
            )  # fmt: skip

    def save_rows(self) -> Iterator[Row]:
        """A save at the workstation while it syncs, beside one while it does not."""
        other, _dsn = self._join("W03", first=False)
        engine.cycle(other)
        for what, pace, worst in (
            ("a save at work, each followed by sync", bench_saving.AT_WORK, 1.3),
            ("a save every 20 ms while sync never rests", bench_saving.AT_WORST, 3.0),
        ):
            idle, busy = bench_saving.times(
                other, self._dsn, lambda: _timed(lambda: _register(other, self.by)), pace=pace
            )
            yield Row(what=f"{what}, 95th percentile", unit="ms", ours=_p95(busy) * 1000,
                      goal=worst * _p95(idle) * 1000, peer="a save while not",
                      theirs=_p95(idle) * 1000)  # fmt: skip
        other.close()

    def station_rows(self) -> Iterator[Row]:
        """A thousand workstations at one server, by how many are served at once."""
        stations = _enrol_many(self._dsn, count=_STATIONS)
        template = self._template()
        for at_once in (1, 4, 16, 48):
            times = _serve(self._dsn, stations, template, at_once=at_once)
            yield Row(what=f"{_STATIONS} workstations, {at_once} at once: push and pull",
                      unit="cycles/s", ours=len(times) / _SECONDS)  # fmt: skip
            yield Row(what=f"{_STATIONS} workstations, {at_once} at once: 95th percentile",
                      unit="ms", ours=_p95(times) * 1000)  # fmt: skip

    def _join(self, name: str, *, first: bool) -> tuple[Store, str]:
        store = station(self._folder / name, name=name, clock=SystemClock(), with_facility=first)
        with store.read() as session:
            device_id = session.scalars(select(Device.id)).one()
        made = prepare.enrol(self._dsn, name=name, facility_id=FACILITY, device_id=device_id)
        engine.configure(store, dsn=made.dsn)
        return store, made.dsn

    def _first_push_s(self, dsn: str) -> float:
        with link.connect(dsn, autocommit=True) as connection:
            return self._push_s(connection)

    def _push_s(self, connection: psycopg.Connection[Any]) -> float:
        for _ in range(_ROWS // 2):  # a patient and an audit entry each
            _register(self.store, self.by)
        batch = push.take_batch(self.store)
        if batch is None:
            raise AssertionError("nothing waits")
        begun = time.perf_counter()
        answer = push.send(connection, batch)
        took_s = time.perf_counter() - begun
        if push.settle(self.store, batch, answer).accepted != _ROWS // 2:
            raise AssertionError("the centre did not take all")
        return took_s

    def _written_s(
        self,
        write: Callable[[psycopg.Connection[Any], list[dict[str, Any]]], None],
        connection: psycopg.Connection[Any],
        *,
        tries: int,
    ) -> float:
        """Return how long a plain way takes to write a hundred rows; to make them costs nothing."""
        batches = [self._images() for _ in range(tries)]
        return statistics.median(_timed(partial(write, connection, one)) for one in batches)

    def _images(self) -> list[dict[str, Any]]:
        """Return a hundred patients as JSON of the server."""
        with link.connect(self._dsn) as connection:
            row = connection.execute("SELECT to_jsonb(t) FROM wardlight.patient t LIMIT 1")
            image = row.fetchone()
        if image is None:
            raise AssertionError("there is no patient")
        return [image[0] | {"id": str(new_id()), "mrn": uuid.uuid4().hex} for _ in range(_ROWS)]

    def _template(self) -> dict[str, Any]:
        _register(self.store, self.by)
        batch = push.take_batch(self.store)
        if batch is None:
            raise AssertionError("nothing waits")
        command: dict[str, Any] = json.loads(batch.commands[-1])
        return command


def _known(store: Store, admin: Actor) -> Actor:
    """Return a person whom the centre knows."""
    made = people.make_user(
        store, by=people.it_actor("bench"), login="amara", name="Amara Nwosu",
        role=Role.WARD_MANAGER, password="a long enough password", wards=("4B",),
    )  # fmt: skip
    return Actor(made.user_id, "amara", "Amara Nwosu", Role.WARD_MANAGER, admin.session_id)


def _register(store: Store, by: Actor) -> None:
    with store.write(intent="register_patient", by=by) as tx:
        tx.add(Patient(mrn=tx.next_number("mrn"), family_name="CURIE", given_name="Marie"))


def _observe(store: Store, by: Actor) -> None:
    """Leave one patient with a stay and a set of observations, to be copied."""
    with store.write(intent="register_patient", by=by) as tx:
        patient = Patient(mrn=tx.next_number("mrn"), family_name="CURIE")
        tx.add(patient)
    with store.write(intent="admit", by=by) as tx:
        stay = Encounter(
            patient_id=patient.id, visit_number=tx.next_number("visit"), status="in_progress",
            admitted_at=tx.now,
        )  # fmt: skip
        tx.add(stay)
    with store.write(intent="record_observations", by=by) as tx:
        tx.add(
            ObservationSet(
                encounter_id=stay.id, patient_id=patient.id, taken_at=tx.now,
                recorded_by=by.user_id, recorded_by_name=by.name, pulse_per_min=72,
                respiration_per_min=16, spo2_percent=97, systolic_mmhg=120,
            )
        )  # fmt: skip


def _loop(connection: psycopg.Connection[Any], images: list[dict[str, Any]]) -> None:
    for image in images:
        connection.execute(_INSERT, (json.dumps(image),))


def _executemany(connection: psycopg.Connection[Any], images: list[dict[str, Any]]) -> None:
    with connection.transaction(), connection.cursor() as cursor:
        cursor.executemany(_INSERT, [(json.dumps(image),) for image in images])


def _one_statement(connection: psycopg.Connection[Any], images: list[dict[str, Any]]) -> None:
    connection.execute(_INSERT_ALL, (json.dumps(images),))


_INSERT = "INSERT INTO plain SELECT * FROM jsonb_populate_record(NULL::plain, %s)"
_INSERT_ALL = "INSERT INTO plain SELECT * FROM jsonb_populate_recordset(NULL::plain, %s)"


def _fill(dsn: str, table: str, *, count: int) -> None:
    """Let a hospital grow: copies of one row, with time-ordered ids as workstations make."""
    own = {"id": "(%s::uuid[])[n]", "mrn": "'X' || n"}
    with link.connect(dsn, autocommit=True) as connection:
        columns = [c.name for c in schema.pulled_tables()[table].__table__.columns]
        values = sql.SQL(", ").join(
            sql.SQL(own[c]) if c in own else sql.Identifier("p", c) for c in columns
        )
        names = sql.SQL(", ").join(sql.Identifier(c) for c in columns)
        connection.execute(
            sql.SQL(
                "INSERT INTO wardlight.{0} ({1}) SELECT {2} FROM generate_series(1, {3}) AS n, "
                "(SELECT * FROM wardlight.{0} LIMIT 1) AS p"
            ).format(sql.Identifier(table), names, values, sql.Literal(count)),
            ([str(new_id()) for _ in range(count)],),
        )
        connection.execute("ANALYZE")


def _fetch_all(connection: psycopg.Connection[Any], store: Store) -> None:
    with store.read() as session:
        device_id = session.scalars(select(Device.id)).one()
    for table in schema.pulled_tables():
        after: uuid.UUID | None = uuid.UUID(int=0)
        while after is not None:
            page = connection.execute(
                "SELECT row_id, image FROM sync.load_page(%s, %s, %s, %s)",
                (device_id, table, after, load.PAGE_ROWS),
                binary=True,
            ).fetchall()
            full = len(page) == load.PAGE_ROWS
            after = uuid.UUID(bytes=bytes(page[-1][0])) if full else None


def _insert_bound_s(folder: Path, dsn: str) -> tuple[float, int]:
    """Return how long SQLCipher takes for the same rows by executemany, and how many there are."""
    tables = {}
    for table, model in schema.pulled_tables().items():
        names = [c.name for c in model.__table__.columns]
        columns = sql.SQL(", ").join(sql.Identifier(name) for name in names)
        with link.connect(dsn) as connection:
            found = connection.execute(
                sql.SQL("SELECT {} FROM wardlight.{} ORDER BY id").format(
                    columns, sql.Identifier(table)
                )
            ).fetchall()
        marks = ", ".join("?" for _ in names)
        statement = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608
        tables[statement] = [tuple(_plain(v) for v in row) for row in found]
    store = station(folder, name="W99", with_facility=False)
    with store.incoming() as session:

        def write() -> None:
            with rows_module.at_once(session):
                for statement, values in tables.items():
                    if values:
                        session.connection().exec_driver_sql(statement, values)

        took_s = _timed(write)
    store.close()
    return took_s, sum(len(values) for values in tables.values())


def _plain(value: object) -> object:
    match value:
        case uuid.UUID():
            return value.bytes
        case None | int() | str():
            return value
        case _:
            return str(value)


def _enrol_many(dsn: str, *, count: int) -> list[tuple[str, uuid.UUID]]:
    made = [(f"bench_{n}", new_id()) for n in range(count)]
    with link.connect(dsn) as connection:
        for role, device_id in made:
            connection.execute(
                sql.SQL("CREATE ROLE {} LOGIN IN ROLE {}").format(
                    sql.Identifier(role), sql.Identifier(prepare.WORKSTATIONS)
                )
            )
            connection.execute(
                "INSERT INTO sync.device (id, name, role_name, facility_id) "
                "VALUES (%s, %s, %s, %s)",
                (device_id, role, role, FACILITY),
            )
    return made


def _serve(
    dsn: str, stations: list[tuple[str, uuid.UUID]], template: dict[str, Any], *, at_once: int
) -> list[float]:
    """Let the workstations push one command and pull, in turn; return how long each cycle took."""
    turn = iter(stations * 1_000)
    lock, times = threading.Lock(), []
    until = time.perf_counter() + _SECONDS

    def work() -> None:
        with link.connect(dsn, autocommit=True) as connection:
            while time.perf_counter() < until:
                with lock:
                    role, device_id = next(turn)
                took_s = _timed(lambda: _cycle(connection, role, device_id, template))  # noqa: B023
                with lock:
                    times.append(took_s)

    workers = [threading.Thread(target=work) for _ in range(at_once)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return times


def _cycle(
    connection: psycopg.Connection[Any], role: str, device_id: uuid.UUID, template: dict[str, Any]
) -> None:
    """Push one registration as a workstation does, then pull what came since."""
    connection.execute(sql.SQL("SET SESSION AUTHORIZATION {}").format(sql.Identifier(role)))
    command_id = new_id()
    command = template | {"id": command_id.hex, "changes": _fresh(template)}
    incarnation = new_id()
    connection.execute(
        "SELECT sync.push(%s, %s, 1, '', 'x', '', %s::jsonb)",
        (device_id, incarnation, json.dumps({"commands": [command]})),
    )
    row = connection.execute(
        "SELECT epoch, pg_current_snapshot()::text FROM "
        "(SELECT (sync.hello(%s) ->> 'epoch')::uuid AS epoch) e",
        (device_id,),
    ).fetchone()
    if row is None:
        raise AssertionError("no answer")
    connection.execute(
        "SELECT count(*) FROM sync.pull(%s, %s, %s)", (device_id, row[0], row[1])
    ).fetchone()
    connection.execute("RESET SESSION AUTHORIZATION")


def _fresh(template: dict[str, Any]) -> list[dict[str, Any]]:
    fresh = []
    for change in template["changes"]:
        columns = dict(change["cols"])
        if "mrn" in columns:
            columns["mrn"] = uuid.uuid4().hex
        fresh.append(change | {"id": new_id().hex, "cols": columns})
    return fresh


def _timed(run: Callable[[], object]) -> float:
    begun = time.perf_counter()
    run()
    return time.perf_counter() - begun


def _median(run: Callable[[], object], *, tries: int = _TRIES) -> float:
    return statistics.median(_timed(run) for _ in range(tries))


def _p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]
