"""What a save takes while its workstation syncs as busily as can be, beside one while it does not.

Others' work comes in by a hundred rows a cycle, and what is saved goes out. As at work: a person
saves four times a second, and a cycle follows each save. At the worst: a save every 20 ms, and one
cycle follows the other. With and without sync are measured in turns, so that what else the machine
does meets both alike.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from app.data.store import Store
from app.sync import engine, link

_TURNS = 6
_OTHERS_WORK = """
WITH new AS (
    INSERT INTO wardlight.observation_set
    SELECT (jsonb_populate_record(NULL::wardlight.observation_set, to_jsonb(p)
        || jsonb_build_object('id', gen_random_uuid(), 'rev', gen_random_uuid()))).*
    FROM generate_series(1, 100), (SELECT * FROM wardlight.observation_set LIMIT 1) p
    RETURNING facility_id, id)
INSERT INTO sync.feed (facility_id, table_name, row_id)
SELECT facility_id, 'observation_set', id FROM new
"""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a person saves, how often in a turn, and whether sync rests between two saves."""

    pause_s: float
    saves: int
    rests: bool


AT_WORK = Pace(0.25, 10, rests=True)
AT_WORST = Pace(0.02, 50, rests=False)  # without any pause there is no time between two saves


class Busy:
    """Sync on a thread of its own while it is wanted: without a pause, or once after each save."""

    def __init__(self, store: Store, dsn: str, *, rests: bool) -> None:
        self.rows = 0
        self._rests = rests
        self._store, self._dsn = store, dsn
        self._wanted, self._is_over = threading.Event(), False
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def go_on(self, *, wanted: bool) -> None:
        """Begin, or pause after the running cycle."""
        (self._wanted.set if wanted else self._wanted.clear)()
        time.sleep(0.3)

    def saved(self, *, wanted: bool) -> None:
        """Begin a cycle where one follows each save."""
        if wanted:
            self._wanted.set()

    def close(self) -> None:
        """End."""
        self._is_over = True
        self._wanted.set()
        self._thread.join()

    def _run(self) -> None:
        with link.connect(self._dsn, autocommit=True) as connection:
            while self._wanted.wait() and not self._is_over:
                if self._rests:
                    self._wanted.clear()
                connection.execute(_OTHERS_WORK)
                self.rows += engine.cycle(self._store).rows


def times(
    store: Store, dsn: str, save: Callable[[], float], *, pace: Pace
) -> tuple[list[float], list[float]]:
    """Return how long saves took while not syncing, and while.

    `dsn` is the administrator's; `save` saves once and tells how long it took.
    """
    busy = Busy(store, dsn, rests=pace.rests)
    idle_s: list[float] = []
    busy_s: list[float] = []
    try:
        for _ in range(_TURNS):
            for taken, wanted in ((idle_s, False), (busy_s, True)):
                busy.go_on(wanted=wanted)
                for _ in range(pace.saves):
                    time.sleep(pace.pause_s)
                    taken.append(save())
                    busy.saved(wanted=wanted)
    finally:
        busy.close()
    if busy.rows < pace.saves * _TURNS:
        raise AssertionError(f"only {busy.rows} rows came: that was no load")
    return idle_s, busy_s
