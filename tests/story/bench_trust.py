"""What trust costs: a save beside the bare rows, an unlock, a list. `build.py bench trust`.

A save is one set of observations: the policy is asked twice, the row, the audit entry of the chain
and the outbox are written and committed to the disk. Bare is the same row, alone, in the same
encrypted file without triggers, committed as durably.
"""

import datetime as dt
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import insert, select, text

from app.data import cipher
from app.data.models.charting import ObservationSet
from app.data.models.ward import Encounter
from app.data.store import Store
from app.domain.vitals import VitalsEntry
from app.native.authz import PolicySet, Rows
from app.native.authz_columns import Column
from app.native.authz_focus import Focus
from app.resources import resource
from app.services import charting, demo_hospital, people, set_up
from app.ui.context import Area, Place
from installers.door.bench import Row
from tests.story.pictures import Studio

PASSPHRASE = "the passphrase of a benchmark"
VITALS = VitalsEntry(22, 96, 20, 124, 72, 104, "A", 386)
SAVES, UNLOCKS, LISTS, CHARTS = 40, 5, 30, 500


def rows() -> Iterator[Row]:
    """Measure, in a hospital of a folder of its own."""
    with TemporaryDirectory(prefix="wardlight-bench-") as folder:
        home = Path(folder) / "home"
        store = set_up.create_store(home, keyring=None, passphrase=PASSPHRASE)
        try:
            set_up.set_up_demo(store, device_name="W01")
            demo_hospital.add_patients(store)
            yield _saves(store)
            yield _unlock(store, home)
            yield _list()
        finally:
            store.close()


def _best(job: Callable[[], object], rounds: int) -> float:
    """Milliseconds of the quickest round: other programs only ever make one slower."""
    taken = []
    for _ in range(rounds):
        begun = time.perf_counter()
        job()
        taken.append(time.perf_counter() - begun)
    return min(taken) * 1000


def _saves(store: Store) -> Row:
    nurse = people.log_in(store, login="amara", password=set_up.DEMO_PASSWORD).actor
    with store.read() as session:
        stay = session.scalars(select(Encounter.id)).first()
    if stay is None:
        raise AssertionError("nobody lies in a bed")
    at = store.clock.now() - dt.timedelta(minutes=4)

    def save() -> None:
        charting.record_observations(store, by=nurse, encounter_id=stay, taken_at=at, values=VITALS)

    save()
    ours = _best(save, SAVES)
    with store.read() as session:
        last = session.execute(select(ObservationSet.__table__)).mappings().first()
    return Row(
        what="a save with policy, audit entry and outbox",
        unit="ms",
        ours=ours,
        peer="the bare row, committed as durably",
        theirs=_bare(store, dict(last or {})),
        goal=50,
        goal_ratio=0.1,
    )


def _bare(store: Store, row: dict[Any, Any]) -> float:
    """Milliseconds to insert a copy of a row into a copy of the file that has no triggers."""
    path, key = store.path.with_name("bare.db"), bytes(range(32))
    with store.read() as session:
        store.copy_to(session, path, key=key)
    engine = cipher.make_engine(path, key, size=1)
    with engine.begin() as connection:
        triggers = text("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        for (name,) in connection.execute(triggers).all():
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')

    def save() -> None:
        with engine.begin() as connection:
            connection.execute(insert(ObservationSet), row | {"id": uuid.uuid4()})

    save()
    took = _best(save, SAVES)
    engine.dispose()
    return took


def _unlock(store: Store, home: Path) -> Row:
    """From the right password to the chart as it was, drawn, with today's rows on it."""
    with store.read() as session:
        stay = session.scalars(select(Encounter)).first()
    if stay is None:
        raise AssertionError("nobody lies in a bed")
    studio = Studio(store, home, home)
    try:
        studio.log_in("amara")
        studio.go(Place(Area.CHART, stay.patient_id, stay.id))
        taken = []
        for _ in range(UNLOCKS):
            studio.window.lock()
            studio.settle()
            begun = time.perf_counter()
            who = people.log_in(store, login="amara", password=set_up.DEMO_PASSWORD)
            studio.window.lock_screen.came.emit(who)
            for _ in range(3):  # an answer may lead to another question
                studio.finish()
            studio.window.grab()
            taken.append(time.perf_counter() - begun)
    finally:
        studio.close()
    return Row(what="unlock by password to the usable chart", unit="ms", ours=min(taken) * 1000,
               goal=500)  # fmt: skip


def _list() -> Row:
    """From columns as a query gives them to an answer for each row."""
    policies = PolicySet.compile(
        resource("policies/hospital.cedarschema").read_text(encoding="utf-8"),
        resource("policies/hospital.cedar").read_text(encoding="utf-8"),
    )
    user = {"role": "doctor", "wards": ["4B", "5A"], "suspended": False}
    people_ = policies.entities(
        [{"uid": {"type": "User", "id": "u"}, "attrs": user, "parents": []}]
    )
    situation = {
        "now": {"__extn": {"fn": "datetime", "arg": "2026-11-23T09:47:00Z"}},
        "break_glass": False,
        "reauthenticated": False,
    }
    action = ("Action", "view_chart")
    context = policies.context(action, situation)
    wards = ["4B", "5A", "6C", "7D"]
    columns: dict[str, Column] = {
        "ward": [wards[n % 4] for n in range(CHARTS)],
        "open": [n % 3 > 0 for n in range(CHARTS)],
        "sensitive": [n % 50 == 0 for n in range(CHARTS)],
    }
    ids = [str(n) for n in range(CHARTS)]

    def filtered() -> int:
        focus = Focus(policies, people_, principal=("User", "u"), action=action, kind="Chart")
        return bytes(focus.check_all(context, Rows(policies, "Chart", ids, columns))).count(1)

    if filtered() != CHARTS // 2:
        raise AssertionError("the policies open other charts than those of the person's wards")
    return Row(what=f"a list of {CHARTS} charts filtered by the policies", unit="ms",
               ours=_best(filtered, LISTS), goal=5)  # fmt: skip
