"""One round of the torture: a hospital with three workstations, driven by one number.

Some sixty steps that the number decides: people save, cables break in the middle of an answer,
clients and servers die, clocks run wrong, batches come twice or late, files and servers come back
from a backup. At every state that a person could see the sums hold and nothing is torn; in the end
all agree and nothing acknowledged is lost.
"""

import contextlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import uuid
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import select

from app.data.models.control import Command, Device, SyncState
from app.data.models.registration import Coverage, Patient
from app.data.open import open_store
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import UnavailableError
from app.services import audit_check, people
from app.sync import engine, link, pull, push
from app.sync.central import prepare, running
from tests.support import postgres, slow_network
from tests.support.agreement import differing
from tests.support.clock import FixedClock
from tests.support.mortal_server import MortalServer
from tests.support.station import FACILITY, KEY, someone, station
from tests.sync.test_sync import state_of

STEPS = 60
NAMES = ("W01", "W02", "W03")
_SUM = 1_000


@dataclass(slots=True)
class Workstation:
    """One of them: its file, its clock, the purse whose sum must hold, what it acknowledged."""

    name: str
    folder: Path
    store: Store
    clock: FixedClock
    purse: tuple[uuid.UUID, uuid.UUID] | None = None
    saved: set[uuid.UUID] = field(default_factory=set)  # patients that a person saw as saved
    backup: Path | None = None
    was_restored: bool = False
    last_batch: push.Batch | None = None


Step = Callable[[Workstation], None]


class Round:
    """One hospital, driven by one number."""

    def __init__(self, number: int, server: MortalServer, template: str) -> None:
        self.random = random.Random(number)  # noqa: S311  (it must be the same again)
        self.server = server
        self.folder = Path(tempfile.mkdtemp(prefix="wl-torture-"))
        self.central = postgres.new_database(server.dsn, like=template)
        self.spare = ""  # a copy of the central database, as a backup
        self.network = slow_network.SlowNetwork(f"{server.running.pgdata}/.s.PGSQL.5432")
        self.by: Actor = someone(Role.IT_ADMIN)
        self.stations: list[Workstation] = []
        self.steps: Counter[str] = Counter()
        for name in NAMES:
            self._join(name)

    def run(self) -> None:
        """Do the steps, look after each of them, and make peace in the end."""
        choices = self.choices()
        weights = [weight for weight, _step in choices]
        for _ in range(STEPS):
            step = self.random.choices([each for _w, each in choices], weights)[0]
            at = self.random.choice(self.stations)
            at.clock.forward(seconds=1)
            self.steps[step.__name__] += 1
            step(at)
            self.look()
        self.make_peace()

    def choices(self) -> list[tuple[int, Step]]:
        """Return what may happen, and how often."""
        return [
            (14, self.register), (8, self.change), (12, self.pay), (16, self.sync),
            (5, self.lose_an_answer), (3, self.be_cut_off), (4, self.send_twice),
            (3, self.send_late), (4, self.die_in_a_pull), (4, self.clock_runs_wrong),
            (2, self.server_dies), (2, self.sessions_end), (2, self.client_is_killed),
            (2, self.keep_a_backup), (1, self.restore_the_file), (3, self.back_the_server_up),
            (3, self.restore_the_server),
                ]  # fmt: skip

    def close(self) -> None:
        """End the workstations and forget the round."""
        for each in self.stations:
            each.store.close()
        self.network.close()
        shutil.rmtree(self.folder)
        with psycopg.connect(self.server.dsn, autocommit=True) as connection:
            for name in filter(None, (self.central, self.spare)):
                database = sql.Identifier(postgres.name_of(name))
                connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(database))

    # -- what people do

    def register(self, at: Workstation) -> None:
        """Somebody registers a patient; from here on it must not be lost."""
        with at.store.write(intent="register_patient", by=self.by) as tx:
            patient = Patient(mrn=tx.next_number("mrn"), family_name="CURIE")
            tx.add(patient)
        at.saved.add(patient.id)

    def change(self, at: Workstation) -> None:
        """Somebody changes contact data, or who a patient is."""
        name = self.random.choice(["phone", "next_of_kin", "family_name"])
        with at.store.write(intent="update_patient", by=self.by) as tx:
            patients = tx.session.scalars(select(Patient).order_by(Patient.id)).all()
            if patients:
                setattr(self.random.choice(patients), name, str(self.random.randrange(5)))

    def pay(self, at: Workstation) -> None:
        """Move a share between two rows in one command; their sum is the same at every moment."""
        amount = self.random.randrange(-50, 50)
        with at.store.write(intent="register_patient", by=self.by) as tx:
            if at.purse is None:
                patient = Patient(mrn=tx.next_number("mrn"), family_name="PURSE")
                tx.add(patient)
                rows = [_purse(patient.id, n) for n in (_SUM, 0)]
                tx.add(*rows)
                at.purse = (rows[0].id, rows[1].id)
                return
            for row_id, sign in zip(at.purse, (1, -1), strict=True):
                row = tx.session.get(Coverage, row_id)
                if row is not None:
                    row.share_basis_points += sign * amount

    # -- what happens to them

    def sync(self, at: Workstation) -> None:
        """All goes well."""
        engine.cycle(at.store)

    def lose_an_answer(self, at: Workstation) -> None:
        """The connection breaks somewhere in what the centre says."""
        self.network.lose_answers(after_bytes=self.random.randrange(400, 9_000))
        self._try(at)
        self.network.mend()

    def be_cut_off(self, at: Workstation) -> None:
        """No cable at all."""
        self.network.cut()
        self._try(at)
        self.network.mend()

    def send_twice(self, at: Workstation) -> None:
        """A batch arrives twice, and neither answer comes back."""
        batch = push.take_batch(at.store)
        if batch is not None:
            at.last_batch = batch
            with link.connect(self._dsn(at), autocommit=True) as connection:
                first = push.send(connection, batch)
                if push.send(connection, batch) != first:
                    raise AssertionError("a repeated batch got another answer")

    def send_late(self, at: Workstation) -> None:
        """A batch of long ago arrives after its successors."""
        if at.last_batch is not None:
            with link.connect(self._dsn(at), autocommit=True) as connection:
                push.send(connection, at.last_batch)

    def die_in_a_pull(self, at: Workstation) -> None:
        """Rows are staged, then the program is gone."""
        with link.connect(self._dsn(at)) as connection:
            pull.fetch(connection, at.store)
        self._open_again(at)

    def clock_runs_wrong(self, at: Workstation) -> None:
        """The clock jumps, also backwards."""
        at.clock.forward(minutes=self.random.randrange(-600, 600))

    def server_dies(self, at: Workstation) -> None:
        """The centre dies after it took a batch and before it could say so."""
        batch = push.take_batch(at.store)
        if batch is not None:
            with link.connect(self._dsn(at), autocommit=True) as connection:
                push.send(connection, batch)
        self.server.kill()

    def sessions_end(self, at: Workstation) -> None:
        """The centre ends the session in the middle of a transaction of a push."""
        batch = push.take_batch(at.store)
        if batch is not None:
            with (
                contextlib.suppress(psycopg.OperationalError),
                link.connect(self._dsn(at)) as connection,
            ):
                connection.execute("BEGIN")
                self.server.end_sessions()
                push.send(connection, batch)

    def client_is_killed(self, at: Workstation) -> None:
        """The program is killed by the system while it saves and syncs as fast as it can."""
        at.store.close()
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.sync.torture_client", str(at.folder)],
            stdout=subprocess.PIPE,
            text=True,
        )
        if child.stdout is None:
            raise AssertionError("no pipe")
        for _ in range(self.random.randrange(1, 8)):
            at.saved.add(uuid.UUID(child.stdout.readline().strip()))
        child.send_signal(signal.SIGKILL)
        rest = child.stdout.read().split()
        at.saved |= {uuid.UUID(word) for word in rest if len(word) == 36}
        child.wait()
        child.stdout.close()
        at.clock.forward(minutes=1)
        at.store = open_store(at.folder, KEY, clock=at.clock)

    def keep_a_backup(self, at: Workstation) -> None:
        """Somebody copies the file of a workstation."""
        at.store.close()
        at.backup = self.folder / f"backup-{at.name}-{self.random.randrange(10**9)}"
        shutil.copytree(at.folder, at.backup)
        at.store = open_store(at.folder, KEY, clock=at.clock)

    def restore_the_file(self, at: Workstation) -> None:
        """The copy is put back; what was saved since and never sent went with the old disk."""
        if at.backup is None:
            return
        self._try(at)
        at.store.close()
        shutil.rmtree(at.folder)
        shutil.copytree(at.backup, at.folder)
        at.store = open_store(at.folder, KEY, clock=at.clock)
        at.was_restored = True
        at.saved &= self._at_the_centre() | patients_of(at.store)

    def back_the_server_up(self, _at: Workstation) -> None:
        """IT keeps a copy of the central database."""
        if not self.spare:
            self.spare = postgres.new_database(
                self.server.dsn, like=self._quiet(postgres.name_of(self.central))
            )

    def restore_the_server(self, at: Workstation) -> None:
        """IT puts the copy in the place of the central database, as the runbook says."""
        del at
        if not self.spare:
            return
        name, spare = postgres.name_of(self.central), postgres.name_of(self.spare)
        self._quiet(name)
        with psycopg.connect(self.server.dsn, autocommit=True) as connection:
            connection.execute(
                sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name))
            )
            connection.execute(
                sql.SQL("ALTER DATABASE {} RENAME TO {}").format(
                    sql.Identifier(spare), sql.Identifier(name)
                )
            )
        self.spare = ""
        running.restored(self.central)

    # -- what must hold

    def look(self) -> None:
        """At every state that a person can see: sums hold, so no command is torn."""
        self.look_at(*self.stations)

    def look_at(self, *stations: Workstation) -> None:
        """Look at each for the purses of all."""
        for at in stations:
            for purse in (each.purse for each in stations if each.purse):
                with at.store.read() as session:
                    found = [session.get(Coverage, row_id) for row_id in purse]
                    amounts = [row.share_basis_points for row in found if row is not None]
                if amounts and (len(amounts) != len(purse) or sum(amounts) != _SUM):
                    raise AssertionError(f"{at.name} shows a torn command: {amounts}")

    def settle(self) -> None:
        """All sync until nothing moves."""
        for each in (*self.stations, *self.stations, *self.stations):
            engine.cycle(each.store)

    def make_peace(self) -> None:
        """All sync until nothing moves; then all agree and nothing acknowledged is lost."""
        self.settle()
        self.look()
        first, *others = (state_of(each.store) for each in self.stations)
        if any(other != first for other in others):
            raise AssertionError("the workstations do not agree")
        judged = self._judged()
        for at in self.stations:
            if wrong := differing(at.store):
                raise AssertionError(f"{at.name} differs from the centre in {wrong}")
            if audit_check.verify(at.store).broken_at is not None and not at.was_restored:
                raise AssertionError(f"the log of {at.name} is broken")
            with at.store.read() as session:
                states = dict(session.execute(select(Command.id, Command.state)).all())
            if waiting := [c for c, state in states.items() if state == "waiting"]:
                raise AssertionError(f"the queue of {at.name} does not drain: {waiting}")
            if lost := set(states) - judged:
                raise AssertionError(f"the centre never judged {lost} of {at.name}")
            self._look_forpatients_of(at)

    def _look_forpatients_of(self, at: Workstation) -> None:
        with psycopg.connect(self.central) as connection:
            numbers = [
                int(row[0].rpartition("-")[2])
                for row in connection.execute(
                    "SELECT mrn FROM wardlight.patient WHERE mrn LIKE %s ORDER BY mrn",
                    (f"{at.name}-0%",),
                )
            ]
        if lost := at.saved - self._kept():
            raise AssertionError(f"{at.name} lost {len(lost)} patients that it had saved")
        if not at.was_restored and numbers != list(range(1, len(numbers) + 1)):
            raise AssertionError(f"the numbers of {at.name} have a gap or a double: {numbers}")

    # -- tools

    def _join(self, name: str) -> None:
        clock = FixedClock()
        folder = self.folder / name
        store = station(folder, name=name, clock=clock, with_facility=not self.stations)
        if not self.stations:
            self.by = _known(store)
        with store.read() as session:
            device_id = session.scalars(select(Device.id)).one()
        made = prepare.enrol(self.central, name=name, facility_id=FACILITY, device_id=device_id)
        engine.configure(store, dsn=slow_network.through(self.network, made.dsn))
        self.stations.append(Workstation(name, folder, store, clock))
        engine.cycle(store)

    def _try(self, at: Workstation) -> None:
        with contextlib.suppress(UnavailableError):
            engine.cycle(at.store)

    def _open_again(self, at: Workstation) -> None:
        at.store.close()
        at.store = open_store(at.folder, KEY, clock=at.clock)

    def _dsn(self, at: Workstation) -> str:
        with at.store.read() as session:
            dsn = session.get_one(SyncState, 1).dsn
        if dsn is None:
            raise AssertionError("no centre is named")
        return dsn

    def _quiet(self, name: str) -> str:
        """End every session of a database, so that it can be copied; return its name."""
        with psycopg.connect(self.server.dsn, autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
                "WHERE datname = %s AND pid <> pg_backend_pid()",
                (name,),
            )
        return name

    def _at_the_centre(self) -> set[uuid.UUID]:
        with psycopg.connect(self.central) as connection:
            return {row[0] for row in connection.execute("SELECT id FROM wardlight.patient")}

    def _kept(self) -> set[uuid.UUID]:
        """Return the patients that the centre has, or keeps with a reason."""
        with psycopg.connect(self.central) as connection:
            return self._at_the_centre() | {
                uuid.UUID(row[0])
                for row in connection.execute(
                    "SELECT c ->> 'id' FROM sync.quarantine, "
                    "jsonb_array_elements(content -> 'changes') AS c WHERE c ->> 't' = 'patient'"
                )
            }

    def _judged(self) -> set[uuid.UUID]:
        with psycopg.connect(self.central) as connection:
            return {row[0] for row in connection.execute("SELECT id FROM sync.command")}


def _purse(patient_id: uuid.UUID, share: int) -> Coverage:
    return Coverage(patient_id=patient_id, payer_name="Purse", share_basis_points=share)


def _known(store: Store) -> Actor:
    """Return somebody whom the centre knows and who may do all that is done here."""
    made = people.make_user(
        store, by=people.it_actor("torture"), login="ben", name="Ben Okoro",
        role=Role.REGISTRAR, password="a long enough password", wards=("4B",),
    )  # fmt: skip
    return Actor(made.user_id, "ben", "Ben Okoro", Role.REGISTRAR, uuid.uuid4())


def patients_of(store: Store) -> set[uuid.UUID]:
    """Return the patients that a workstation has."""
    with store.read() as session:
        return set(session.scalars(select(Patient.id)))
