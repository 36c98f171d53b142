"""Two workstations and a real PostgreSQL: nothing lost, nothing doubled, nothing torn."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import select, text

from app.data.models.control import Command, Outbox, SyncState
from app.data.models.decisions import Conflict
from app.data.models.registration import Allergy, Patient
from app.data.open import open_store
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UnavailableError, UserError
from app.domain.ids import new_id
from app.services import sync_state
from app.sync import engine, link, pull, push
from app.sync.central import prepare, schema
from tests.support import server_clock
from tests.support.agreement import differing
from tests.support.clock import FixedClock
from tests.support.station import FACILITY, KEY

Enrol = Callable[[str], Store]


def register(store: Store, by: Actor, family: str) -> Patient:
    with store.write(intent="register_patient", by=by) as tx:
        patient = Patient(mrn=tx.next_number("mrn"), family_name=family)
        tx.add(patient)
        tx.add(Allergy(patient_id=patient.id, substance="Latex", recorded_at=tx.now))
    return patient


def change(store: Store, by: Actor, patient: Patient, **values: str) -> None:
    with store.write(intent="update_patient", by=by) as tx:
        row = tx.session.get_one(Patient, patient.id)
        for name, value in values.items():
            setattr(row, name, value)


def seen(store: Store, patient: Patient) -> Patient:
    with store.read() as session:
        return session.get_one(Patient, patient.id)


def state_of(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Every pulled row of a workstation, to be compared with another's."""
    with store.read() as session:
        return {
            t: sorted(
                tuple(bytes(v) if isinstance(v, memoryview) else v for v in row)
                for row in session.execute(text(f"SELECT * FROM {t}"))  # noqa: S608
            )
            for t in schema.pulled_tables()
        }


def states(store: Store, intent: str) -> list[str]:
    with store.read() as session:
        return list(
            session.scalars(
                select(Command.state).where(Command.intent == intent).order_by(Command.hlc)
            )
        )


def converge(*stores: Store) -> None:
    for store in (*stores, *stores):
        engine.cycle(store)
    first, *others = [state_of(s) for s in stores]
    for other in others:
        assert other == first


def test_a_row_made_here_arrives_there(enrol: Enrol, nurse: Actor) -> None:
    a, b = enrol("W01"), enrol("W02")
    patient = register(a, nurse, "CURIE")
    assert engine.cycle(a).accepted == 2  # the set-up and the registration
    done = engine.cycle(b)
    assert {"patient", "allergy", "facility"} <= done.changed
    assert seen(b, patient).family_name == "CURIE"
    converge(a, b)
    assert sync_state.view(a).waiting == 0


def test_a_repeated_cycle_moves_nothing(enrol: Enrol, nurse: Actor) -> None:
    a, b = enrol("W01"), enrol("W02")
    register(a, nurse, "CURIE")
    converge(a, b)
    again = engine.cycle(b)
    assert (again.accepted, again.rows) == (0, 0)


def test_a_lost_acknowledgement_is_repeated_and_counts_once(
    enrol: Enrol, nurse: Actor, central: str
) -> None:
    a, b = enrol("W01"), enrol("W02")
    patient = register(a, nurse, "CURIE")
    with a.read() as session:
        dsn = session.get_one(SyncState, 1).dsn
    assert dsn is not None
    batch = push.take_batch(a)
    assert batch is not None
    with link.connect(dsn) as connection:
        first = push.send(connection, batch)  # and the cable is pulled before it is written down
    repeated = push.take_batch(a)
    assert repeated == batch
    with link.connect(dsn) as connection:
        assert push.send(connection, batch) == first
    converge(a, b)
    with psycopg.connect(central) as connection:
        row = connection.execute("SELECT count(*) FROM wardlight.patient").fetchone()
    assert row == (1,)
    assert seen(b, patient).family_name == "CURIE"


def test_different_fields_of_one_patient_are_merged(enrol: Enrol, nurse: Actor) -> None:
    a, b = enrol("W01"), enrol("W02")
    patient = register(a, nurse, "CURIE")
    converge(a, b)
    change(a, nurse, patient, phone="07700 900112")
    change(b, nurse, patient, next_of_kin="CURIE, Pierre")
    engine.cycle(a)
    assert engine.cycle(b).merged == 1
    converge(a, b)
    assert seen(a, patient).phone == "07700 900112"
    assert seen(a, patient).next_of_kin == "CURIE, Pierre"


def test_a_change_made_on_the_unmerged_image_cannot_slip_through(
    enrol: Enrol, nurse: Actor
) -> None:
    a, b = enrol("W01"), enrol("W02")
    patient = register(a, nurse, "CURIE")
    converge(a, b)
    change(b, nurse, patient, national_id="B")
    engine.cycle(b)
    change(a, nurse, patient, phone="1")  # merged
    change(a, nurse, patient, national_id="A")  # built on an image without B's
    done = engine.cycle(a)
    assert (done.merged, done.conflicts) == (1, 1)
    converge(a, b)
    assert seen(a, patient).national_id == "B"
    assert seen(a, patient).phone == "1"


def test_the_later_writer_wins_where_only_contact_data_clash(
    enrol: Enrol, nurse: Actor, clock: FixedClock, central: str
) -> None:
    server_clock.set_to(central, clock.now())
    a, b = enrol("W01"), enrol("W02")
    patient = register(a, nurse, "CURIE")
    converge(a, b)
    change(a, nurse, patient, phone="older")
    clock.forward(minutes=1)
    change(b, nurse, patient, phone="newer")
    engine.cycle(b)
    engine.cycle(a)  # arrives later, was written earlier
    converge(a, b)
    assert seen(a, patient).phone == "newer"


def test_two_identities_for_one_patient_go_to_people(enrol: Enrol, nurse: Actor) -> None:
    a, b = enrol("W01"), enrol("W02")
    patient = register(a, nurse, "CURIE")
    converge(a, b)
    change(a, nurse, patient, family_name="CURIE-A")
    change(b, nurse, patient, given_name="Irène")  # the same group: who the patient is
    engine.cycle(a)
    assert engine.cycle(b).conflicts == 1
    converge(a, b)
    assert seen(b, patient).family_name == "CURIE-A"
    with b.read() as session:
        (conflict,) = session.scalars(select(Conflict))
    assert json.loads(conflict.mine) == {"given_name": "Irène"}
    assert json.loads(conflict.theirs)["family_name"] == "CURIE-A"
    assert sync_state.view(b).conflicts == 1


def test_chained_offline_edits_join_the_conflict(enrol: Enrol, nurse: Actor) -> None:
    a, b = enrol("W01"), enrol("W02")
    patient = register(a, nurse, "CURIE")
    converge(a, b)
    change(b, nurse, patient, family_name="FROM B")
    engine.cycle(b)
    change(a, nurse, patient, family_name="A1")
    change(a, nurse, patient, family_name="A2")
    assert engine.cycle(a).conflicts == 2
    converge(a, b)
    assert seen(a, patient).family_name == "FROM B"


def test_one_refused_command_blocks_nothing_and_is_kept(
    enrol: Enrol, nurse: Actor, central: str
) -> None:
    a, b = enrol("W01"), enrol("W02")
    register(a, nurse, "CURIE")
    engine.cycle(a)
    with b.write(intent="register_patient", by=nurse) as tx:  # a number that is taken already
        twin = Patient(mrn="W01-000001", family_name="TWIN")
        tx.add(twin)
    good = register(b, nurse, "MEITNER")
    done = engine.cycle(b)
    assert (done.refused, done.accepted) == (1, 1)
    converge(a, b)
    assert seen(a, good).family_name == "MEITNER"
    with b.read() as session:
        assert session.get(Patient, twin.id) is None
        refused = session.scalars(select(Command).where(Command.state == "refused")).one()
        kept = session.scalars(
            select(Outbox).where(Outbox.command_id == refused.id, Outbox.table_name == "patient")
        ).one()
    assert json.loads(kept.columns)["family_name"] == "TWIN"
    assert refused.reason == "a number or name in it is already taken"
    with psycopg.connect(central) as connection:
        row = connection.execute("SELECT reason FROM sync.quarantine").fetchone()
    assert row == (refused.reason,)


def test_a_command_is_never_torn(enrol: Enrol, nurse: Actor) -> None:
    a, b = enrol("W01"), enrol("W02")
    first, second = register(a, nurse, "ONE"), register(a, nurse, "TWO")
    converge(a, b)
    change(a, nurse, first, family_name="ONE-A")
    engine.cycle(a)
    with b.write(intent="swap", by=nurse) as tx:
        tx.session.get_one(Patient, first.id).family_name = "clashes"
        tx.session.get_one(Patient, second.id).family_name = "would fit"
    assert engine.cycle(b).conflicts == 1
    converge(a, b)
    assert seen(b, second).family_name == "TWO"


def test_unsent_changes_stay_on_top_of_what_comes_in(enrol: Enrol, nurse: Actor) -> None:
    a, b = enrol("W01"), enrol("W02")
    patient = register(a, nurse, "CURIE")
    converge(a, b)
    change(a, nurse, patient, phone="A")
    engine.cycle(a)
    change(b, nurse, patient, next_of_kin="typed while offline")
    with b.read() as session:
        dsn = session.get_one(SyncState, 1).dsn
    assert dsn is not None
    with link.connect(dsn) as connection:
        cursor = pull.fetch(connection, b)
    pull.apply(b, cursor)
    assert seen(b, patient).next_of_kin == "typed while offline"
    converge(a, b)
    assert (seen(a, patient).phone, seen(a, patient).next_of_kin) == ("A", "typed while offline")


def test_a_late_commit_with_an_early_number_is_not_missed(
    enrol: Enrol, nurse: Actor, central: str
) -> None:
    a, b = enrol("W01"), enrol("W02")
    patient = register(a, nurse, "CURIE")
    converge(a, b)
    with psycopg.connect(central) as slow:
        slow.execute("SELECT pg_current_xact_id()")  # an early number ...
        register(a, nurse, "QUICK")
        engine.cycle(a)
        engine.cycle(b)
        slow.execute(
            "UPDATE wardlight.patient SET phone = 'late', rev = %s WHERE id = %s",
            (new_id(), patient.id),
        )
        slow.execute(
            "INSERT INTO sync.feed (facility_id, table_name, row_id) VALUES (%s, 'patient', %s)",
            (FACILITY, patient.id),
        )
        slow.commit()  # ... that commits late
    engine.cycle(b)
    assert seen(b, patient).phone == "late"


def test_a_restored_workstation_is_told_apart(
    enrol: Enrol, nurse: Actor, tmp_path: Path, clock: FixedClock
) -> None:
    a, b = enrol("W01"), enrol("W02")
    register(a, nurse, "BEFORE")
    converge(a, b)
    a.close()
    shutil.copytree(tmp_path / "W01", tmp_path / "backup")
    a = open_store(tmp_path / "W01", KEY, clock=clock)
    after = register(a, nurse, "AFTER")
    engine.cycle(a)
    a.close()
    restored = open_store(tmp_path / "backup", KEY, clock=clock)
    clock.forward(minutes=5)
    late = register(restored, nurse, "LATE")
    engine.cycle(restored)  # the same batch number with another content: a fork
    again = register(restored, nurse, "AGAIN")
    engine.cycle(restored)
    engine.cycle(b)
    assert seen(b, after).mrn == "W01-000002"
    assert seen(restored, after).family_name == "AFTER"
    assert seen(b, again).mrn.startswith("W01-~")
    assert states(restored, "register_patient")[-2:] == ["refused", "accepted"]
    with restored.read() as session:  # the number was given twice: kept, and said why
        assert session.get(Patient, late.id) is None
    restored.close()


def test_a_server_that_was_restored_is_loaded_afresh(
    enrol: Enrol, nurse: Actor, central: str
) -> None:
    a, b = enrol("W01"), enrol("W02")
    register(a, nurse, "CURIE")
    converge(a, b)
    with psycopg.connect(central) as connection:
        connection.execute("UPDATE sync.server SET epoch = gen_random_uuid()")
    assert engine.cycle(b).rows > 1
    converge(a, b)


def test_silent_divergence_is_found(enrol: Enrol, nurse: Actor) -> None:
    a = enrol("W01")
    patient = register(a, nurse, "CURIE")
    engine.cycle(a)
    assert differing(a) == set()
    with a.incoming() as session:
        session.execute(
            text("UPDATE patient SET rev = :r WHERE id = :i"),
            {"r": new_id().bytes, "i": patient.id.bytes},
        )
    assert differing(a) == {"patient"}


def test_a_workstation_touches_no_table_of_the_centre(enrol: Enrol) -> None:
    a = enrol("W01")
    with a.read() as session:
        dsn = session.get_one(SyncState, 1).dsn
    assert dsn is not None
    for statement in (
        "SELECT * FROM wardlight.facility",
        "SELECT * FROM sync.device",
        "DELETE FROM sync.feed",
        "SELECT sync.apply_command(NULL, 1, '{}')",
    ):
        with link.connect(dsn) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(statement)


def test_a_workstation_cannot_pose_as_another(enrol: Enrol) -> None:
    a, b = enrol("W01"), enrol("W02")
    with b.read() as session:
        dsn = session.get_one(SyncState, 1).dsn
    engine.configure(a, dsn=dsn)
    with pytest.raises(UnavailableError, match="does not know this workstation"):
        engine.cycle(a)


def test_a_revoked_workstation_is_told_so(enrol: Enrol, central: str, nurse: Actor) -> None:
    a = enrol("W01")
    register(a, nurse, "CURIE")
    from app.data.models.control import Device

    with a.read() as session:
        device_id = session.scalars(select(Device.id)).one()
    prepare.revoke(central, device_id=device_id)
    with pytest.raises(UnavailableError, match="does not accept this workstation"):
        engine.cycle(a)
    assert sync_state.view(a).waiting == 3  # kept, and that the centre was lost


def test_work_goes_on_while_the_centre_is_away(
    enrol: Enrol, nurse: Actor, clock: FixedClock
) -> None:
    a = enrol("W01")
    engine.configure(a, dsn="postgresql://nobody@127.0.0.1:1/nowhere")
    register(a, nurse, "CURIE")
    with pytest.raises(UnavailableError, match="cannot be reached"):
        engine.cycle(a)
    view = sync_state.view(a)
    assert view.waiting == 3  # the set-up, the patient, and that the centre was lost
    assert view.oldest_waiting_at == clock.now()
    assert view.last_contact_at is None
    assert view.last_error == "The central server cannot be reached"


def test_an_unverified_connection_is_refused() -> None:
    for dsn in (
        "postgresql://w@central.example/wardlight",
        "postgresql://w@central.example/wardlight?sslmode=require",
        "host=localhost,central.example",
    ):
        with pytest.raises(UserError, match="would not be verified"):
            link.require_secure(dsn)
    link.require_secure("postgresql://w@central.example/wardlight?sslmode=verify-full")
    link.require_secure("postgresql://w@127.0.0.1/wardlight")


def test_the_central_tables_and_the_migrations_agree(central: str) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext
    from sqlalchemy import create_engine

    made = create_engine("postgresql+psycopg://", creator=lambda: psycopg.connect(central))
    with made.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "include_schemas": True,
                "include_name": lambda n, kind, _p: kind != "schema" or n == "wardlight",
            },
        )
        found = compare_metadata(context, schema.metadata())
    made.dispose()
    assert found == []
