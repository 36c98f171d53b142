"""Random work at three workstations, with lost answers, wrong clocks, other versions and a theft.

All that are left agree in the end, and nothing is lost.
"""

import json
import shutil
import tempfile
import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test
from sqlalchemy import select

from app.data.models.control import Command, Device, SyncState
from app.data.models.decisions import Conflict
from app.data.models.registration import Patient
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UnavailableError
from app.services import audit_check
from app.sync import engine, link, pull, push
from app.sync.central import prepare
from tests.support import postgres
from tests.support.agreement import differing
from tests.support.clock import FixedClock
from tests.support.station import FACILITY, someone, station
from tests.sync.test_sync import state_of

_NAMES = ("W01", "W02", "W03")
_stations = st.sampled_from(range(len(_NAMES)))


class Hospital(RuleBasedStateMachine):
    """Each rule is what a person, the network or the sync thread may do at any moment."""

    new_central: Callable[[], str]

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="wl-machine-"))
        self.clocks = [FixedClock() for _ in _NAMES]
        self.revoked: set[int] = set()
        self.centre_is_newer = False
        self.by: Actor = someone()
        self.stores: list[Store] = []

    @initialize()
    def open(self) -> None:
        self.central = type(self).new_central()
        for name, clock in zip(_NAMES, self.clocks, strict=True):
            store = station(
                self.folder / name, name=name, clock=clock, with_facility=not self.stores
            )
            with store.read() as session:
                device_id = session.scalars(select(Device.id)).one()
            enrolled = prepare.enrol(
                self.central, name=name, facility_id=FACILITY, device_id=device_id
            )
            engine.configure(store, dsn=enrolled.dsn)
            self.stores.append(store)

    @rule(at=_stations, family=st.sampled_from(["ADLER", "BERG", "CURIE"]))
    def register(self, at: int, family: str) -> None:
        self.clocks[at].forward(seconds=1)
        with self.stores[at].write(intent="register_patient", by=self.by) as tx:
            tx.add(Patient(mrn=tx.next_number("mrn"), family_name=family))

    @rule(
        at=_stations,
        which=st.integers(0, 9),
        field=st.sampled_from(["phone", "next_of_kin", "family_name", "given_name", "national_id"]),
        value=st.sampled_from(["1", "2", "3"]),
    )
    def change(self, at: int, which: int, field: str, value: str) -> None:
        self.clocks[at].forward(seconds=1)
        with self.stores[at].write(intent="update_patient", by=self.by) as tx:
            patients = tx.session.scalars(select(Patient).order_by(Patient.mrn)).all()
            if patients:
                setattr(patients[which % len(patients)], field, value)

    @rule(at=_stations)
    def sync(self, at: int) -> None:
        if at in self.revoked:
            with pytest.raises(UnavailableError, match="does not accept this workstation"):
                engine.cycle(self.stores[at])
        else:
            engine.cycle(self.stores[at])

    @rule(at=_stations)
    def lose_the_answer(self, at: int) -> None:
        """The batch arrives, its acknowledgement does not."""
        batch = push.take_batch(self.stores[at])
        if batch is not None and at not in self.revoked:
            with link.connect(self._dsn(at)) as connection:
                push.send(connection, batch)

    @rule(at=_stations)
    def lose_the_pull(self, at: int) -> None:
        """Rows are staged, then the power goes."""
        if at not in self.revoked:
            with link.connect(self._dsn(at)) as connection:
                pull.fetch(connection, self.stores[at])

    @rule(at=_stations, minutes=st.sampled_from([-600, -4, 4, 600, 527_040]))
    def set_the_clock(self, at: int, minutes: int) -> None:
        """Somebody puts a clock wrong, or right again."""
        self.clocks[at].forward(minutes=minutes)

    @rule(at=_stations)
    def speak_a_newer_schema(self, at: int) -> None:
        """The workstation was updated before the centre: it sends a column that is not there."""
        batch = push.take_batch(self.stores[at])
        if batch is None or at in self.revoked:
            return
        commands = [json.loads(one) for one in batch.commands]
        for change in (c for one in commands for c in one["changes"] if c["t"] == "patient"):
            change["cols"]["horoscope"] = "Leo" if change["op"] == "insert" else [None, "Leo"]
        newer = replace(batch, commands=tuple(json.dumps(one) for one in commands))
        with link.connect(self._dsn(at), autocommit=True) as connection:
            push.settle(self.stores[at], batch, push.send(connection, newer))

    @rule()
    def update_the_centre(self) -> None:
        """The centre gets a column that no workstation knows."""
        if not self.centre_is_newer:
            self.centre_is_newer = True
            with psycopg.connect(self.central) as connection:
                connection.execute("ALTER TABLE wardlight.patient ADD COLUMN diet text DEFAULT ''")
                connection.execute(
                    "UPDATE sync.table_rule SET columns = columns || 'diet'::text, "
                    "filled = filled || 'diet'::text WHERE name = 'patient'"
                )

    @rule(at=_stations)
    def revoke(self, at: int) -> None:
        """One workstation is stolen."""
        if not self.revoked:
            self.revoked.add(at)
            with self.stores[at].read() as session:
                device_id = session.scalars(select(Device.id)).one()
            prepare.revoke(self.central, device_id=device_id)

    def _dsn(self, at: int) -> str:
        with self.stores[at].read() as session:
            dsn = session.get_one(SyncState, 1).dsn
        assert dsn is not None
        return dsn

    def teardown(self) -> None:
        try:
            if len(self.stores) == len(_NAMES):
                self._look()
        finally:
            for store in self.stores:
                store.close()
            shutil.rmtree(self.folder)

    def _look(self) -> None:
        at_work = [s for n, s in enumerate(self.stores) if n not in self.revoked]
        for store in (*at_work, *at_work):
            engine.cycle(store)
        first, *others = [state_of(s) for s in at_work]
        assert all(other == first for other in others)
        judged = self._judged()
        for store in at_work:
            assert audit_check.verify(store).broken_at is None
            with store.read() as session:
                clashes = set(session.scalars(select(Conflict.command_id)))
            states = _states(store)
            assert set(states.values()) <= {"accepted", "merged", "conflict", "refused"}
            assert clashes >= {c for c, state in states.items() if state == "conflict"}
            assert {c: judged[c] for c in states} == states  # none lost, none judged otherwise
            assert differing(store) == set()
        told = [_states(store) for store in self.stores]
        assert set(judged) <= {command for states in told for command in states}
        for states in told:  # a revoked workstation too: what was answered is there
            assert {c for c, state in states.items() if state != "waiting"} <= set(judged)

    def _judged(self) -> dict[uuid.UUID, str]:
        """Return each command at the centre; the refused are in quarantine, each once."""
        with psycopg.connect(self.central) as connection:
            found = connection.execute("SELECT id, state FROM sync.command").fetchall()
            kept = connection.execute("SELECT command_id FROM sync.quarantine").fetchall()
        judged: dict[uuid.UUID, str] = dict(found)
        assert sorted(row[0] for row in kept) == sorted(
            command for command, state in judged.items() if state == "refused"
        )
        return judged


def _states(store: Store) -> dict[uuid.UUID, str]:
    with store.read() as session:
        return dict(session.execute(select(Command.id, Command.state)).all())


def test_three_workstations_agree_whatever_happens(administrator: str, prepared: str) -> None:
    Hospital.new_central = staticmethod(lambda: postgres.new_database(administrator, like=prepared))
    run_state_machine_as_test(
        Hospital,
        settings=settings(
            max_examples=12,
            stateful_step_count=14,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
