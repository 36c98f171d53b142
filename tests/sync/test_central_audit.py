"""The central server follows each workstation's audit chain, and says what does not fit."""

import hashlib
import hmac
import shutil
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import select

from app.data.models.audit import AuditEntry, AuditWatch
from app.data.models.control import SyncState
from app.data.models.registration import Patient
from app.data.open import open_store
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import UnavailableError
from app.services import audit_check, people
from app.sync import engine
from tests.support.clock import FixedClock
from tests.support.station import KEY, someone
from tests.support.witness import forge, rewrite, witnessed

Enrol = Callable[[str], Store]


def alarms(central: str) -> list[tuple[int, str]]:
    with psycopg.connect(central) as connection:
        return connection.execute(
            "SELECT seq, kind FROM sync.audit_alarm WHERE settled_at IS NULL ORDER BY id"
        ).fetchall()


def receipt(store: Store) -> AuditWatch:
    with store.read() as session:
        return session.get_one(AuditWatch, 1)


def test_the_centre_recomputes_every_entry_and_countersigns_the_last(
    enrol: Enrol, central: str, nurse: Actor, clock: FixedClock
) -> None:
    a = enrol("W01")
    clock.forward(microseconds=120)
    with a.write(intent="odd", by=nurse) as tx:
        tx.detail |= {"words": 'tab\t "quoted" \\ \x01 \x7f é 日本 \u2028', "n": 0}
        tx.patient_id = nurse.user_id
    engine.cycle(a)
    assert alarms(central) == []
    kept = receipt(a)
    assert (kept.receipt_seq, kept.central_alarms) == (2, 0)
    with psycopg.connect(central) as connection:
        row = connection.execute("SELECT secret FROM sync.audit_secret").fetchone()
        device = connection.execute("SELECT id FROM sync.device").fetchone()
    assert row
    assert device
    said = "|".join(
        str(part)
        for part in (
            "audit receipt", device[0], 2, kept.receipt_hash, kept.receipt_epoch, kept.receipt_at,
        )
    )  # fmt: skip
    assert hmac.new(row[0], said.encode(), hashlib.sha256).hexdigest() == kept.receipt_mac
    checked = audit_check.verify(a, ask_central=True)
    assert (checked.broken_at, checked.central, checked.receipt_until) == (None, "agrees", 2)


def test_no_workstation_can_read_the_secret_or_the_memory(enrol: Enrol) -> None:
    a = enrol("W01")
    with a.read() as session:
        dsn = session.get_one(SyncState, 1).dsn
    assert dsn
    with psycopg.connect(dsn) as connection:
        for statement in (
            "SELECT secret FROM sync.audit_secret",
            "SELECT * FROM sync.audit_head",
            "SELECT sync.audit_mac(NULL, 1, '', '', '')",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement)
            connection.rollback()


@pytest.mark.parametrize(
    ("statements", "found"),
    [
        (["UPDATE audit_entry SET action = 'log_out' WHERE seq = 3"], (3, "content")),
        (
            ["UPDATE audit_entry SET hash = lower(hex(randomblob(32))) WHERE seq = 3"],
            (3, "content"),
        ),
        (["UPDATE audit_entry SET previous_hash = 'none' WHERE seq = 3"], (3, "link")),
    ],
    ids=["action", "hash", "link"],
)
def test_what_was_changed_before_it_was_sent_raises_an_alarm_and_the_work_arrives(
    enrol: Enrol, central: str, nurse: Actor, statements: list[str], found: tuple[int, str]
) -> None:
    a = enrol("W01")
    people.lock(a, by=nurse)
    people.lock(a, by=nurse)
    with a.write(intent="register_patient", by=nurse) as tx:
        tx.add(Patient(mrn=tx.next_number("mrn"), family_name="CURIE"))
    forge(a, *statements)
    send_as_forged(a)
    assert engine.cycle(a).accepted == 4
    assert alarms(central)[0] == found
    assert receipt(a).central_alarms > 0
    assert "another chain" in audit_check.verify(a).reason or audit_check.verify(a).broken_at == 3


def send_as_forged(store: Store) -> None:
    """Let the outbox say what the forged entries say."""
    forge(
        store,
        "UPDATE outbox SET columns = json_set(columns, "
        "'$.action', (SELECT action FROM audit_entry e WHERE e.id = row_id), "
        "'$.previous_hash', (SELECT previous_hash FROM audit_entry e WHERE e.id = row_id), "
        "'$.hash', (SELECT hash FROM audit_entry e WHERE e.id = row_id)) "
        "WHERE table_name = 'audit_entry'",
    )


def test_a_chain_written_anew_after_it_was_sent_is_found_by_the_receipt(
    enrol: Enrol, central: str, nurse: Actor, clock: FixedClock
) -> None:
    a = enrol("W01")
    people.lock(a, by=nurse)
    people.lock(a, by=nurse)
    engine.cycle(a)
    rewrite(a, from_seq=2, set_="action = 'log_out'")
    forge(a, "DELETE FROM audit_checkpoint WHERE seq > 1")
    checked = audit_check.verify(a)
    assert checked.broken_at == 3
    assert "acknowledged" in checked.reason
    forge(a, "DELETE FROM audit_watch")
    assert audit_check.verify(a).broken_at is None
    assert audit_check.verify(a, ask_central=True).broken_at == 3
    a.close()
    again = open_store(a.path.parent, KEY, clock=clock)  # puts the triggers back
    people.lock(again, by=nurse)
    engine.cycle(again)
    again.close()
    assert alarms(central) == [(4, "link")]


def test_a_receipt_that_the_centre_did_not_give_is_found(enrol: Enrol, nurse: Actor) -> None:
    a = enrol("W01")
    people.lock(a, by=nurse)
    engine.cycle(a)
    forge(a, "UPDATE audit_watch SET receipt_mac = lower(hex(randomblob(32)))")
    checked = audit_check.verify(a, ask_central=True)
    assert checked.central == "differs"
    assert "did not give this receipt" in checked.reason


def test_an_older_file_put_back_is_known_to_the_centre_forks_and_begins_a_new_segment(
    enrol: Enrol, central: str, nurse: Actor, clock: FixedClock, tmp_path: Path
) -> None:
    a = enrol("W01")
    people.lock(a, by=nurse)
    engine.cycle(a)
    a.close()
    older = tmp_path / "older.db"
    shutil.copy(a.path, older)
    newer = open_store(a.path.parent, KEY, clock=clock)
    people.lock(newer, by=nurse)
    engine.cycle(newer)
    newer.close()
    shutil.copy(older, a.path)
    clock.forward(minutes=5)
    back = open_store(a.path.parent, KEY, clock=clock)
    witnessed(back)
    assert audit_check.verify(back).broken_at is None  # alone it cannot know
    checked = audit_check.verify(back, ask_central=True)
    assert (checked.broken_at, checked.central) == (3, "differs")
    people.lock(back, by=nurse)
    assert engine.cycle(back).forked
    engine.cycle(back)
    assert alarms(central) == [(3, "fork")]
    audit_check.watch(back)
    assert "another chain" in audit_check.alarm(back)
    officer = someone(Role.PRIVACY_OFFICER)
    audit_check.begin_segment(back, by=officer, words="The disk was replaced")
    assert audit_check.alarm(back) == ""
    engine.cycle(back)
    assert alarms(central) == []
    checked = audit_check.verify(back, ask_central=True)
    assert (checked.broken_at, checked.central) == (None, "agrees")
    back.close()


def test_entries_that_never_arrive_leave_a_gap_that_is_seen(
    enrol: Enrol, central: str, nurse: Actor
) -> None:
    a = enrol("W01")
    people.lock(a, by=nurse)
    people.lock(a, by=nurse)
    forge(a, "UPDATE command SET state = 'accepted' WHERE intent = 'lock' AND hlc = "
             "(SELECT min(hlc) FROM command WHERE intent = 'lock')")  # fmt: skip
    engine.cycle(a)
    assert alarms(central) == [(3, "gap")]


def test_the_entry_of_a_command_that_was_refused_is_kept_at_the_centre(
    enrol: Enrol, central: str, nurse: Actor
) -> None:
    a, b = enrol("W01"), enrol("W02")
    engine.cycle(a)
    engine.cycle(b)
    for store in (a, b):
        with store.write(intent="register_patient", by=nurse) as tx:
            tx.add(Patient(mrn="SAME", family_name="CURIE"))
    assert engine.cycle(a).accepted == 1
    assert engine.cycle(b).refused == 1
    people.lock(b, by=nurse)
    engine.cycle(b)
    assert alarms(central) == []
    assert audit_check.verify(b, ask_central=True).central == "agrees"


def test_the_centre_lost_and_found_again_is_one_entry_each(
    enrol: Enrol,
) -> None:
    a = enrol("W01")
    engine.cycle(a)
    with a.local() as session:
        state = session.get_one(SyncState, 1)
        dsn, state.dsn = state.dsn, "postgresql://nobody@127.0.0.1:1/nowhere"
    for _ in range(3):
        with pytest.raises(UnavailableError):
            engine.cycle(a)
    with a.local() as session:
        session.get_one(SyncState, 1).dsn = dsn
    assert engine.cycle(a).accepted == 2
    assert engine.cycle(a).accepted == 0
    with a.read() as session:
        entries = list(session.scalars(select(AuditEntry).order_by(AuditEntry.seq)))
    assert [(e.action, e.outcome) for e in entries[1:]] == [
        ("fail_sync", "failed"),
        ("begin_sync", "done"),
    ]
    assert "cannot be reached" in entries[1].detail
