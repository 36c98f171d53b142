"""A workstation whose clock is far ahead does not win contact data for ever."""

import datetime as dt

import psycopg
import pytest

from app.domain import hlc
from app.domain.actor import Actor
from app.sync import engine
from tests.support import server_clock
from tests.support.clock import FixedClock
from tests.sync.conftest import Enrol
from tests.sync.test_sync import change, converge, register, seen

pytestmark = pytest.mark.server


@pytest.mark.parametrize(("minutes_later", "wins"), [(10, "right"), (3, "from the future")])
def test_a_clock_a_year_ahead_counts_as_five_minutes_ahead(
    enrol: Enrol, nurse: Actor, clock: FixedClock, central: str, minutes_later: int, wins: str
) -> None:
    now = clock.now()
    server_clock.set_to(central, now)
    a, b = enrol("W01"), enrol("W02")
    patient = register(a, nurse, "CURIE")
    converge(a, b)
    clock.forward(days=365)
    change(a, nurse, patient, phone="from the future")
    engine.cycle(a)
    clock.at = now + dt.timedelta(minutes=minutes_later)
    server_clock.set_to(central, clock.now())
    change(b, nurse, patient, phone="right")  # at a right clock, without having heard of it
    assert engine.cycle(b).merged == 1
    converge(a, b)
    assert seen(a, patient).phone == seen(b, patient).phone == wins


def test_what_a_wrong_clock_wrote_is_kept_and_flagged(
    enrol: Enrol, nurse: Actor, clock: FixedClock, central: str
) -> None:
    now = clock.now()
    server_clock.set_to(central, now)
    a = enrol("W01")
    register(a, nurse, "IN TIME")
    clock.forward(minutes=6)
    patient = register(a, nurse, "AHEAD")
    assert engine.cycle(a).accepted == 3
    with psycopg.connect(central) as connection:
        told = connection.execute(
            "SELECT ahead, hlc, rank FROM sync.command WHERE intent = 'register_patient' "
            "ORDER BY hlc"
        ).fetchall()
        there = connection.execute(
            "SELECT family_name FROM wardlight.patient WHERE id = %s", (patient.id,)
        ).fetchone()
    assert there == ("AHEAD",)
    assert [ahead for ahead, _hlc, _rank in told] == [False, True]
    latest_ms = int((now + dt.timedelta(minutes=5)).timestamp() * 1000)
    assert hlc.milliseconds(told[1][2]) == latest_ms
    assert told[0][1] == told[0][2]  # a right clock competes by its own stamp
