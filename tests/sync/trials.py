"""The torture with a thief, a wrong clock at the centre, and a workstation of the next version.

The newer workstation is a process of its own (newer.py), killed like any other; the centre learns
of its column somewhere in the middle, and forgets it again when an older backup is put back.
"""

import contextlib
import datetime as dt
import json
import random
import signal
import subprocess
import sys
import threading
import uuid
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import select

from app.data.models.control import Device
from app.domain.errors import UnavailableError
from app.sync import engine, link, push
from app.sync.central import prepare
from tests.support import server_clock, slow_network
from tests.support.clock import FixedClock
from tests.support.mortal_server import MortalServer
from tests.support.station import FACILITY, station
from tests.sync.newer import COLUMN, digests
from tests.sync.ordeal import Round, Step, Workstation, patients_of

NEWER = "W04"


class Neighbour:
    """The newer workstation as the others see it."""

    def __init__(self, folder: Path, dice: random.Random) -> None:
        self.saved: set[uuid.UUID] = set()
        self._folder, self._dice = folder, dice
        self._process: subprocess.Popen[str] | None = None
        self._seconds = 0

    def ask(self, word: str) -> Any:
        """Let it do one thing and return what it says."""
        self.begin(word)
        return json.loads(self._read())

    def begin(self, word: str) -> None:
        """Let it do one thing; do not wait."""
        self._seconds += 1
        pipe = self._running().stdin
        if pipe is None:
            raise AssertionError("no pipe")
        pipe.write(f"{word} {self._seconds}\n")
        pipe.flush()

    def kill(self, *, after_s: float) -> None:
        """End it in the middle of whatever it does, at the latest when it has answered."""
        if self._process is not None and self._process.stdout is not None:
            wait([self._process.stdout.fileno()], timeout=after_s)
            self._process.send_signal(signal.SIGKILL)
            with self._process:
                self._process.wait()
            self._process = None

    def _running(self) -> subprocess.Popen[str]:
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.sync.newer", str(self._folder),
                 str(self._dice.randrange(10**9))],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            )  # fmt: skip
            if self._read() != "ready":
                raise AssertionError("the newer workstation did not start")
        return self._process

    def _read(self) -> str:
        pipe = self._process.stdout if self._process else None
        if pipe is None:
            raise AssertionError("no pipe")
        return pipe.readline().strip()


class Trial(Round):
    """A round with all of it."""

    def __init__(self, number: int, server: MortalServer, template: str) -> None:
        super().__init__(number, server, template)
        self.stolen: list[Workstation] = []
        self.neighbour = self._join_newer()

    def choices(self) -> list[tuple[int, Step]]:
        """Return what may happen, and how often."""
        return [
            *super().choices(), (4, self.newer_registers), (4, self.newer_changes),
            (6, self.newer_syncs), (2, self.newer_is_killed), (2, self.centre_is_updated),
            (2, self.server_clock_runs_wrong), (1, self.stolen_while_it_pushes),
        ]  # fmt: skip

    def close(self) -> None:
        """End the newer one too."""
        self.neighbour.kill(after_s=0)
        for each in self.stolen:
            each.store.close()
        super().close()

    # -- what happens

    def newer_registers(self, _at: Workstation) -> None:
        """Somebody registers a patient with a diet."""
        self.neighbour.saved.add(uuid.UUID(self.neighbour.ask("register")))

    def newer_changes(self, _at: Workstation) -> None:
        """Somebody changes a diet, or a telephone."""
        self.neighbour.ask("change")

    def newer_syncs(self, _at: Workstation) -> None:
        """The newer one syncs, beside the older."""
        if said := self.neighbour.ask("sync"):
            raise AssertionError(f"the newer workstation cannot sync: {said}")

    def newer_is_killed(self, _at: Workstation) -> None:
        """It dies in the middle of a cycle, or before it, or after."""
        self.neighbour.begin("sync")
        self.neighbour.kill(after_s=self.random.random() / 10)  # whatever it has come to must hold

    def centre_is_updated(self, _at: Workstation) -> None:
        """The centre learns of the column (add, fill; nothing is removed)."""
        with psycopg.connect(self.central) as connection:
            if _has_column(connection):
                return
            connection.execute(
                f"ALTER TABLE wardlight.patient ADD COLUMN {COLUMN} text NOT NULL DEFAULT ''"
            )
            connection.execute(
                "UPDATE sync.table_rule SET columns = columns || %s::text, "
                "filled = filled || %s::text WHERE name = 'patient'",
                (COLUMN, COLUMN),
            )

    def server_clock_runs_wrong(self, _at: Workstation) -> None:
        """The clock of the centre jumps, also backwards."""
        minutes = self.random.randrange(-600, 600)
        server_clock.set_to(self.central, FixedClock().now() + dt.timedelta(minutes=minutes))

    def stolen_while_it_pushes(self, at: Workstation) -> None:
        """A workstation is revoked while its batch is at the centre: not one row of it is taken."""
        if self.stolen:
            return
        with at.store.read() as session:
            device_id = session.scalars(select(Device.id)).one()
        batch = push.take_batch(at.store)
        before = self._judged()
        with psycopg.connect(self.central) as it:
            it.execute("SELECT FROM sync.device WHERE id = %s FOR UPDATE", (device_id,))
            pushing = threading.Thread(target=self._push_in_vain, args=(at, batch))
            if batch is not None:
                pushing.start()
                self._wait_for_the_lock()
            it.execute("UPDATE sync.device SET revoked = true WHERE id = %s", (device_id,))
        if batch is not None:
            pushing.join()
        prepare.revoke(self.central, device_id=device_id)
        if self._judged() != before:
            raise AssertionError("work of a revoked workstation was taken")
        self.stations.remove(at)
        self.stolen.append(at)
        with contextlib.suppress(UnavailableError):
            engine.cycle(at.store)
            raise AssertionError("a revoked workstation syncs")

    def _push_in_vain(self, at: Workstation, batch: push.Batch) -> None:
        with (
            contextlib.suppress(psycopg.Error),
            link.connect(self._dsn(at), autocommit=True) as connection,
        ):
            push.send(connection, batch)

    def _wait_for_the_lock(self) -> None:
        """Return once the push stands before the row of its device."""
        with psycopg.connect(self.central, autocommit=True) as connection:
            while not connection.execute(
                "SELECT 1 FROM pg_stat_activity WHERE application_name = 'wardlight' "
                "AND wait_event_type = 'Lock' AND datname = current_database()"
            ).fetchone():
                pass

    # -- what must hold

    def look(self) -> None:
        """Nothing is torn at the thief's either."""
        self.look_at(*self.stations, *self.stolen)

    def make_peace(self) -> None:
        """All that are left agree, over the versions; the thief's work is where it was."""
        for _ in range(2):
            super().settle()
            self.newer_syncs(self.stations[0])
        super().make_peace()
        self.newer_syncs(self.stations[0])
        self._look_at_the_newer(self.neighbour.ask("tell"))
        for at in self.stolen:
            if lost := at.saved - self._kept() - patients_of(at.store):
                raise AssertionError(f"{at.name} lost {len(lost)} patients when it was revoked")

    def _look_at_the_newer(self, told: dict[str, Any]) -> None:
        if told["broken"] or told["differing"]:
            raise AssertionError(f"the newer workstation differs in {told['differing']}")
        if told["digests"] != digests(self.stations[0].store):
            raise AssertionError("the newer workstation has other rows than the older")
        if "waiting" in told["commands"].values():
            raise AssertionError("the queue of the newer workstation does not drain")
        if lost := set(map(uuid.UUID, told["commands"])) - self._judged():
            raise AssertionError(f"the centre never judged {lost} of the newer workstation")
        if lost := self.neighbour.saved - self._kept():
            raise AssertionError(f"the newer workstation lost {len(lost)} patients")
        wanted = {
            uuid.UUID(row): diet
            for row, diet, state in told["diets"]
            if state in {"accepted", "merged"}
        }
        with psycopg.connect(self.central) as connection:
            if not _has_column(connection):
                return
            held: dict[uuid.UUID, str] = dict(
                connection.execute(f"SELECT id, {COLUMN} FROM wardlight.patient").fetchall()  # noqa: S608
            )
        if wrong := {row for row, diet in wanted.items() if row in held and held[row] != diet}:
            raise AssertionError(f"the column of the newer workstation was lost in {wrong}")

    def _join_newer(self) -> Neighbour:
        folder = self.folder / NEWER
        store = station(folder, name=NEWER, with_facility=False)
        with store.read() as session:
            device_id = session.scalars(select(Device.id)).one()
        made = prepare.enrol(self.central, name=NEWER, facility_id=FACILITY, device_id=device_id)
        engine.configure(store, dsn=slow_network.through(self.network, made.dsn))
        engine.cycle(store)
        store.close()
        return Neighbour(folder, self.random)


def _has_column(connection: psycopg.Connection[Any]) -> bool:
    row = connection.execute(
        "SELECT count(*) FROM information_schema.columns WHERE table_schema = 'wardlight' "
        "AND table_name = 'patient' AND column_name = %s",
        (COLUMN,),
    ).fetchone()
    return row is not None and row[0] > 0
