"""One command is one transaction, and no writer goes round the outbox."""

import json
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import delete, func, insert, select, text, update
from sqlalchemy.exc import IntegrityError, OperationalError

from app.data import capture, cipher, migrate, search_index
from app.data.models.audit import AuditEntry
from app.data.models.control import Command, Outbox
from app.data.models.registration import Allergy, Patient
from app.data.models.ward import Facility
from app.data.open import open_store
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UnavailableError
from app.domain.ids import new_id
from app.security import audit
from tests.support.clock import FixedClock
from tests.support.station import KEY, station


def count(store: Store, model: Any) -> int:
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(model)) or 0


def admit_someone(store: Store, by: Actor, family: str = "CURIE") -> Patient:
    with store.write(intent="register_patient", by=by) as tx:
        patient = Patient(mrn=tx.next_number("mrn"), family_name=family)
        tx.add(patient)
        tx.concerns(patient.id)
    return patient


def entries(store: Store, table: str) -> list[Outbox]:
    with store.read() as session:
        return list(
            session.scalars(select(Outbox).where(Outbox.table_name == table).order_by(Outbox.seq))
        )


def test_row_outbox_and_audit_commit_together(store: Store, nurse: Actor) -> None:
    before = count(store, AuditEntry)
    patient = admit_someone(store, nurse)
    (entry,) = entries(store, "patient")
    assert entry.op == "insert"
    assert entry.base_rev is None
    assert json.loads(entry.columns)["family_name"] == "CURIE"
    assert entry.row_id == patient.id
    assert patient.rev == entry.command_id
    assert count(store, AuditEntry) == before + 1


def test_a_bug_after_the_flush_leaves_nothing(store: Store, nurse: Actor) -> None:
    commands = count(store, Command)
    with pytest.raises(ZeroDivisionError), store.write(intent="register_patient", by=nurse) as tx:
        tx.add(Patient(mrn=tx.next_number("mrn"), family_name="CURIE"))
        raise ZeroDivisionError
    assert count(store, Patient) == 0
    assert count(store, Command) == commands
    assert admit_someone(store, nurse).mrn == "W07-000001"  # the number was not used up


def test_a_change_is_shadowed_with_old_and_new(store: Store, nurse: Actor) -> None:
    patient = admit_someone(store, nurse)
    first = patient.rev
    with store.write(intent="update_patient", by=nurse) as tx:
        row = tx.session.get_one(Patient, patient.id)
        row.given_name = "Marie"
        assert tx.changed() == {"patient"}
    made, changed = entries(store, "patient")
    assert made.command_id == first
    assert json.loads(changed.columns) == {"given_name": ["", "Marie"]}
    assert changed.base_rev == first


def test_several_flushes_of_one_command_share_the_base(store: Store, nurse: Actor) -> None:
    patient = admit_someone(store, nurse)
    with store.write(intent="update_patient", by=nurse) as tx:
        row = tx.session.get_one(Patient, patient.id)
        row.given_name = "A"
        tx.session.flush()
        row.given_name = "B"
        tx.session.flush()
    assert [e.base_rev for e in entries(store, "patient")] == [None, patient.rev, patient.rev]


@pytest.mark.parametrize(
    "statement",
    [
        update(Patient).values(family_name="x"),
        update(Patient.__table__).values(family_name="x"),  # type: ignore[arg-type]
        delete(Patient),
        insert(Patient).values(
            id=new_id(),
            facility_id=new_id(),
            rev=new_id(),
            origin_device=new_id(),
            mrn="1",
            family_name="x",
        ),
        text("UPDATE patient SET family_name = 'x'"),
        text("DELETE FROM patient"),
    ],
    ids=["orm update", "core update", "delete", "insert", "raw update", "raw delete"],
)
def test_no_writer_goes_round_the_command(store: Store, nurse: Actor, statement: Any) -> None:
    admit_someone(store, nurse)
    with (
        pytest.raises(IntegrityError, match=r"only inside Store\.write|rev is not"),
        store.local() as s,
    ):
        s.execute(statement)
    assert [e.op for e in entries(store, "patient")] == ["insert"]


def test_a_raw_statement_inside_a_command_must_name_it(store: Store, nurse: Actor) -> None:
    admit_someone(store, nurse)
    with (
        pytest.raises(IntegrityError, match="rev is not the current command"),
        store.write(intent="update_patient", by=nurse) as tx,
    ):
        tx.session.execute(text("UPDATE patient SET family_name = 'x'"))
    with store.write(intent="update_patient", by=nurse) as tx:
        tx.session.execute(
            text("UPDATE patient SET family_name = 'x', rev = :rev"), {"rev": tx.command.id.bytes}
        )
    assert json.loads(entries(store, "patient")[-1].columns) == {"family_name": ["CURIE", "x"]}


def test_a_migration_cannot_change_rows_unshadowed(store: Store, nurse: Actor) -> None:
    admit_someone(store, nurse)
    raw = cipher.connect(store.path, KEY)
    with pytest.raises(driver.IntegrityError, match="only inside"):
        raw.execute("UPDATE patient SET family_name = 'x'")
    raw.close()


def test_an_append_row_is_never_changed_or_deleted(store: Store, nurse: Actor) -> None:
    patient = admit_someone(store, nurse)
    with store.write(intent="record_allergy", by=nurse) as tx:
        tx.add(Allergy(patient_id=patient.id, substance="Latex", recorded_at=tx.now))
    for statement in ("UPDATE allergy SET substance = 'x'", "DELETE FROM allergy"):
        with (
            pytest.raises(IntegrityError, match="never changed"),
            store.write(intent="record_allergy", by=nurse) as tx,
        ):
            tx.session.execute(text(statement))


def test_a_read_session_cannot_write(store: Store, nurse: Actor) -> None:
    patient = admit_someone(store, nurse)
    with pytest.raises(OperationalError, match="readonly"), store.read() as session:
        session.get_one(Patient, patient.id).family_name = "x"
        session.flush()


def test_incoming_rows_are_not_shadowed(store: Store, nurse: Actor) -> None:
    patient = admit_someone(store, nurse)
    with store.incoming() as session:
        session.execute(
            text("UPDATE patient SET family_name = 'theirs', rev = :rev"), {"rev": new_id().bytes}
        )
    assert [e.op for e in entries(store, "patient")] == ["insert"]
    with store.read() as session:
        assert session.get_one(Patient, patient.id).family_name == "theirs"


def test_numbers_have_neither_gap_nor_double(store: Store, nurse: Actor) -> None:
    numbers = []
    for n in range(6):
        try:
            with store.write(intent="register_patient", by=nurse) as tx:
                number = tx.next_number("mrn")
                tx.add(Patient(mrn=number, family_name="X"))
                if n % 2:
                    raise LookupError
            numbers.append(number)
        except LookupError:
            continue
    assert numbers == ["W07-000001", "W07-000002", "W07-000003"]


def test_the_audit_chain_can_be_recomputed(store: Store, nurse: Actor) -> None:
    admit_someone(store, nurse)
    admit_someone(store, nurse, "BECQUEREL")
    from app.data.audit_chain import audited

    with store.read() as session:
        log = list(session.scalars(select(AuditEntry).order_by(AuditEntry.seq)))
    previous = audit.FIRST
    for n, entry in enumerate(log, start=1):
        assert entry.seq == n
        assert entry.previous_hash == previous
        assert entry.hash == audit.chain(previous, audited(entry, entry.origin_device))
        previous = entry.hash


def test_a_clock_that_went_back_is_marked(store: Store, nurse: Actor, clock: FixedClock) -> None:
    admit_someone(store, nurse)
    clock.forward(hours=-3)
    patient = admit_someone(store, nurse)
    with store.read() as session:
        commands = {c.id: c for c in session.scalars(select(Command))}
    assert not commands[patient.rev].clock_trusted
    assert commands[patient.rev].hlc == max(c.hlc for c in commands.values())


def test_the_file_is_encrypted(store: Store, nurse: Actor) -> None:
    admit_someone(store, nurse, "ZEBEDEE")
    for file in store.path.parent.iterdir():
        content = file.read_bytes()
        assert b"ZEBEDEE" not in content
        assert not content.startswith(b"SQLite format 3")


def test_a_wrong_key_is_one_clear_sentence(store: Store) -> None:
    store.close()
    with pytest.raises(UnavailableError, match="key does not open"):
        open_store(store.path.parent, b"\xff" * 32)


def test_a_plain_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "wardlight.db").write_bytes(b"SQLite format 3\x00" + bytes(100))
    with pytest.raises(UnavailableError, match="not encrypted"):
        open_store(tmp_path, KEY)


def test_a_database_of_a_newer_version_is_left_alone(store: Store) -> None:
    store.close()
    raw = cipher.connect(store.path, KEY)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    with pytest.raises(UnavailableError, match="newer version"):
        open_store(store.path.parent, KEY)


def test_a_full_disk_is_one_clear_sentence_and_loses_nothing(store: Store, nurse: Actor) -> None:
    admit_someone(store, nurse)
    with (
        pytest.raises(UnavailableError, match="no room left"),
        store.write(intent="register_patient", by=nurse) as tx,
    ):
        pages = tx.session.execute(text("PRAGMA page_count")).scalar_one()
        tx.session.execute(text(f"PRAGMA max_page_count = {pages}"))
        for _ in range(2000):
            tx.add(Patient(mrn=tx.next_number("mrn"), family_name="X" * 100))
    store.close()
    again = open_store(store.path.parent, KEY)
    assert count(again, Patient) == 1
    again.close()


def is_search_index(name: str | None, kind: str) -> bool:
    return kind == "table" and (name or "").startswith(search_index.PREFIX)


def test_the_models_and_the_migrations_agree(tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    from app.data.base import Base

    engine = cipher.make_engine(tmp_path / "x.db", KEY)
    migrate.upgrade(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={"include_name": lambda name, kind, _: not is_search_index(name, kind)},
        )
        found = compare_metadata(context, Base.metadata)
    engine.dispose()
    assert found == []


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    store: Store, nurse: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    admit_someone(store, nurse)
    store.close()

    def broken(connection: Any) -> None:
        connection.exec_driver_sql("CREATE TABLE half (x)")
        raise driver.OperationalError("boom")

    engine = cipher.make_engine(store.path, KEY)
    monkeypatch.setattr(capture, "installed", lambda _c: False)
    monkeypatch.setattr(capture, "install", broken)
    with pytest.raises(driver.OperationalError):
        migrate.upgrade(engine)
    with engine.connect() as connection:
        assert not connection.execute(text("SELECT 1 FROM sqlite_schema WHERE name = 'half'")).all()
    engine.dispose()


def test_a_repeated_opening_changes_nothing(tmp_path: Path) -> None:
    first = station(tmp_path)
    first.close()
    again = open_store(tmp_path, KEY)
    assert count(again, Facility) == 1
    again.close()
