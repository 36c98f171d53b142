"""Random work at three workstations with lost answers: all agree in the end, nothing is lost."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import psycopg
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test
from sqlalchemy import select

from app.data.models.control import Command, Device, SyncState
from app.data.models.decisions import Conflict
from app.data.models.registration import Patient
from app.data.store import Store
from app.domain.actor import Actor
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
        self.clock = FixedClock()
        self.by: Actor = someone()
        self.stores: list[Store] = []

    @initialize()
    def open(self) -> None:
        self.central = type(self).new_central()
        for name in _NAMES:
            store = station(
                self.folder / name, name=name, clock=self.clock, with_facility=not self.stores
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
        self.clock.forward(seconds=1)
        with self.stores[at].write(intent="register_patient", by=self.by) as tx:
            tx.add(Patient(mrn=tx.next_number("mrn"), family_name=family))

    @rule(
        at=_stations,
        which=st.integers(0, 9),
        field=st.sampled_from(["phone", "next_of_kin", "family_name", "given_name", "national_id"]),
        value=st.sampled_from(["1", "2", "3"]),
    )
    def change(self, at: int, which: int, field: str, value: str) -> None:
        self.clock.forward(seconds=1)
        with self.stores[at].write(intent="update_patient", by=self.by) as tx:
            patients = tx.session.scalars(select(Patient).order_by(Patient.mrn)).all()
            if patients:
                setattr(patients[which % len(patients)], field, value)

    @rule(at=_stations)
    def sync(self, at: int) -> None:
        engine.cycle(self.stores[at])

    @rule(at=_stations)
    def lose_the_answer(self, at: int) -> None:
        """The batch arrives, its acknowledgement does not."""
        batch = push.take_batch(self.stores[at])
        if batch is not None:
            with link.connect(self._dsn(at)) as connection:
                push.send(connection, batch)

    @rule(at=_stations)
    def lose_the_pull(self, at: int) -> None:
        """Rows are staged, then the power goes."""
        with link.connect(self._dsn(at)) as connection:
            pull.fetch(connection, self.stores[at])

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
        for store in (*self.stores, *self.stores):
            engine.cycle(store)
        first, *others = [state_of(s) for s in self.stores]
        assert all(other == first for other in others)
        known = set()
        for store in self.stores:
            assert audit_check.verify(store).broken_at is None
            with store.read() as session:
                states = dict(session.execute(select(Command.id, Command.state)).all())
                clashes = set(session.scalars(select(Conflict.command_id)))
            assert set(states.values()) <= {"accepted", "merged", "conflict"}
            assert clashes >= {c for c, state in states.items() if state == "conflict"}
            known |= set(states)
            assert differing(store) == set()
        with psycopg.connect(self.central) as connection:
            judged = {row[0] for row in connection.execute("SELECT id FROM sync.command")}
        assert judged == known  # each command exactly once, none lost


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
