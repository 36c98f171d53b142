"""A restored workstation is told apart before its first use; at a real central server."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import select

from app.data.models.control import Command, Device, SyncState
from app.data.models.registration import Patient
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.services import backup, backup_restore
from app.sync import engine, link, push
from app.sync.central import prepare
from tests.support.agreement import differing
from tests.support.clock import FixedClock
from tests.support.home import Home
from tests.support.station import FACILITY, someone

pytestmark = pytest.mark.server
WORDS = "a passphrase for the safe"


def register(store: Store, by: Actor, family: str) -> Patient:
    with store.write(intent="register_patient", by=by) as tx:
        patient = Patient(mrn=tx.next_number("mrn"), family_name=family)
        tx.add(patient)
    return patient


def enrolled(home: Home, central: str) -> Store:
    store = home.make(name="W01")
    with store.read() as session:
        device_id = session.scalars(select(Device.id)).one()
    made = prepare.enrol(central, name="W01", facility_id=FACILITY, device_id=device_id)
    engine.configure(store, dsn=made.dsn)
    return store


def names(store: Store) -> set[str]:
    with store.read() as session:
        return set(session.scalars(select(Patient.family_name)))


def test_a_restored_workstation_gives_no_number_twice_and_loses_nothing_of_the_centre(
    central: str, nurse: Actor, tmp_path: Path, clock: FixedClock
) -> None:
    home = Home(tmp_path / "home", clock=clock)
    a = enrolled(home, central)
    register(a, nurse, "BEFORE")
    engine.cycle(a)
    waiting = register(a, nurse, "WAITING")  # in the backup, not yet at the centre
    backup.create(a, by=someone(Role.IT_ADMIN), file=tmp_path / "b", passphrase=WORDS)
    after = register(a, nurse, "AFTER")
    engine.cycle(a)
    a.close()
    clock.forward(minutes=5)

    backup_restore.restore(
        tmp_path / "b",
        by=someone(Role.IT_ADMIN),
        home=home.folder,
        keyring=home.keyring,
        passphrase=None,
        backup_passphrase=WORDS,
        clock=clock,
    )
    again = home.open()
    late = register(again, nurse, "LATE")  # before it ever met the centre again
    assert late.mrn != after.mrn
    assert late.mrn.startswith("W01-~")
    done = engine.cycle(again)
    assert (done.forked, done.refused, done.conflicts) == (False, 0, 0)
    engine.cycle(again)
    assert names(again) == {"BEFORE", "WAITING", "AFTER", "LATE"}
    with again.read() as session:
        assert not session.scalars(select(Command).where(Command.state == "waiting")).all()
        assert session.get_one(Patient, waiting.id).mrn == waiting.mrn
    assert differing(again) == set()
    again.close()


def test_two_copies_of_one_backup_are_two_incarnations(
    central: str, nurse: Actor, tmp_path: Path, clock: FixedClock
) -> None:
    home = Home(tmp_path / "home", clock=clock)
    a = enrolled(home, central)
    backup.create(a, by=someone(Role.IT_ADMIN), file=tmp_path / "b", passphrase=WORDS)
    a.close()
    numbers = []
    for name in ("one", "two"):
        copy = Home(tmp_path / name, clock=clock)
        backup_restore.restore(
            tmp_path / "b",
            by=someone(Role.IT_ADMIN),
            home=copy.folder,
            keyring=copy.keyring,
            passphrase=None,
            backup_passphrase=WORDS,
            clock=clock,
        )
        store = copy.open()
        numbers.append(register(store, nurse, name.upper()).mrn)
        store.close()
    assert len(set(numbers)) == 2


def test_a_file_that_was_copied_back_by_hand_gives_no_number_twice(
    central: str, nurse: Actor, tmp_path: Path, clock: FixedClock
) -> None:
    """Of a disk image, not by our own restore: nothing waits in it that a push could tell it by."""
    home = Home(tmp_path / "home", clock=clock)
    a = enrolled(home, central)
    register(a, nurse, "BEFORE")
    engine.cycle(a)
    a.close()
    shutil.copytree(home.folder, tmp_path / "image")
    a = home.open()
    after = register(a, nurse, "AFTER")
    engine.cycle(a)
    a.close()
    shutil.rmtree(home.folder)
    shutil.copytree(tmp_path / "image", home.folder)

    again = home.open()
    done = engine.cycle(again)
    assert done.forked
    assert names(again) == {"BEFORE", "AFTER"}
    late = register(again, nurse, "LATE")
    assert late.mrn.startswith("W01-~")
    assert late.mrn != after.mrn
    assert engine.cycle(again).forked is False
    assert differing(again) == set()
    again.close()


def test_a_batch_whose_answer_was_lost_is_not_taken_for_a_copy(
    central: str, nurse: Actor, tmp_path: Path, clock: FixedClock
) -> None:
    a = enrolled(Home(tmp_path / "home", clock=clock), central)
    register(a, nurse, "CURIE")
    batch = push.take_batch(a)
    assert batch is not None
    with a.read() as session:
        dsn = session.get_one(SyncState, 1).dsn
    assert dsn is not None
    with link.connect(dsn) as connection:
        push.send(connection, batch)
    assert not engine.cycle(a).forked
    a.close()
