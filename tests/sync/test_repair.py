"""A workstation finds what differs from the centre unnoticed, and goes on with a load."""

import uuid

import pytest
from sqlalchemy import select, text

from app.data.models.control import SyncState
from app.data.models.registration import Patient
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.ids import new_id
from app.services import sync_state
from app.sync import engine, load, pull
from tests.support.agreement import differing
from tests.sync.conftest import Enrol
from tests.sync.test_sync import converge, register, state_of

pytestmark = pytest.mark.server


class PowerCutError(Exception):
    """The power goes while a page has just been laid down."""


def compare_next(store: Store) -> None:
    """Let the next pull be the one that compares sums with the centre."""
    with store.local() as session:
        session.get_one(SyncState, 1).pulls_unchecked = pull.CHECK_EVERY - 1


def tamper(store: Store, statement: str, **values: object) -> None:
    """Change a row of the file as no program of ours would."""
    with store.incoming() as session:
        session.execute(text(statement), values)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE patient SET family_name = 'ALTERED', rev = :other WHERE id = :id",
        "DELETE FROM patient WHERE id = :id",
    ],
)
def test_a_row_that_was_tampered_with_is_brought_back_and_noted(
    enrol: Enrol, nurse: Actor, statement: str
) -> None:
    a = enrol("W01")
    kept, wrong = register(a, nurse, "MEITNER"), register(a, nurse, "CURIE")
    engine.cycle(a)
    before = state_of(a)
    tamper(a, statement, id=wrong.id.bytes, other=new_id().bytes)
    assert state_of(a) != before
    assert engine.cycle(a).repaired == frozenset()  # not every pull looks
    compare_next(a)
    done = engine.cycle(a)
    assert done.repaired == {"patient"}
    assert state_of(a) == before
    assert sync_state.history(a)[0].note == "repaired"
    with a.read() as session:
        assert session.get_one(Patient, wrong.id).family_name == "CURIE"
        assert session.get_one(Patient, kept.id).family_name == "MEITNER"


def test_a_row_that_the_centre_does_not_have_is_removed(enrol: Enrol, nurse: Actor) -> None:
    a = enrol("W01")
    patient = register(a, nurse, "CURIE")
    engine.cycle(a)
    before = state_of(a)
    twin = uuid.UUID(int=patient.id.int ^ (1 << 64))
    columns = ", ".join(c.name for c in Patient.__table__.columns if c.name not in {"id", "mrn"})
    tamper(
        a,
        f"INSERT INTO patient (id, mrn, {columns}) "  # noqa: S608
        f"SELECT :twin, 'X', {columns} FROM patient WHERE id = :id",
        id=patient.id.bytes,
        twin=twin.bytes,
    )
    compare_next(a)
    assert engine.cycle(a).repaired == {"patient"}
    assert state_of(a) == before


def test_nothing_is_repaired_while_changes_wait(enrol: Enrol, nurse: Actor) -> None:
    a = enrol("W01")
    register(a, nurse, "CURIE")
    engine.cycle(a)
    with a.read() as session:
        patient = session.scalars(select(Patient)).one()
    tamper(a, "UPDATE patient SET rev = :other WHERE id = :id", id=patient.id.bytes,
           other=new_id().bytes)  # fmt: skip
    register(a, nurse, "UNSENT")
    assert pull.diverged(a, {}) == frozenset()


def test_an_interrupted_first_load_goes_on_where_it_was(
    enrol: Enrol, nurse: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(load, "PAGE_ROWS", 3)
    a, b = enrol("W01"), enrol("W02")
    for n in range(10):
        register(a, nurse, f"CURIE {n}")
    engine.cycle(a)
    told: list[int] = []

    def break_off() -> None:
        told.append(sync_state.view(b).loaded)
        if told[-1] >= 8:
            raise PowerCutError

    with pytest.raises(PowerCutError):
        engine.cycle(b, tell=break_off)
    loaded, to_load = sync_state.view(b).loaded, sync_state.view(b).to_load
    assert 8 <= loaded < to_load
    register(a, nurse, "MEANWHILE")  # after the snapshot of the load: two rows
    engine.cycle(a)
    told.clear()
    done = engine.cycle(b, tell=lambda: told.append(sync_state.view(b).loaded))
    assert told[0] >= loaded  # what was here stayed here
    assert to_load <= told[-1] <= to_load + 2  # and came once
    assert done.whole
    assert differing(b) == set()
    converge(a, b)
