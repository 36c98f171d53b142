"""Rotation through a real PostgreSQL: it changes sealed cells alone, everywhere, and no content."""

import json
import uuid
from typing import Any

import psycopg
import pytest
from sqlalchemy import select, text, update

from app.data.models.audit import AuditEntry
from app.data.models.control import Command, SyncState
from app.data.models.decisions import Conflict, SyncCycle
from app.data.models.notes import ClinicalNote
from app.data.models.people import UserAccount
from app.data.models.registration import Patient
from app.data.sealed import UNREADABLE
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import UnavailableError, UserError
from app.domain.notes import NoteKind
from app.security import keyset
from app.security.keyset import Purpose
from app.services import key_care, key_rotation, notes, people
from app.sync import engine, push
from app.sync.central import prepare
from tests.support.hospital import admitted
from tests.support.rotation import found, numbers, registered, texts
from tests.support.station import someone
from tests.sync.conftest import Enrol

pytestmark = pytest.mark.server

IT = people.it_actor("Ivo Tanaka")
NUMBER, OTHER, SECRET = "9434765919", "4010232137", "Tells of blows at home."


def settled(*stores: Store) -> None:
    """Sync until each has what the others sent."""
    for store in (*stores, *stores):
        engine.cycle(store)


def keys_of(store: Store, purpose: Purpose = Purpose.FIELDS) -> list[int]:
    return [v.key_id for v in key_care.key_views(store, by=IT) if v.purpose == purpose]


def employ(store: Store, role: Role) -> Actor:
    """Make an account, so that the centre judges from now on."""
    with store.write(intent="make_user", by=someone(Role.SYSTEM)) as tx:
        account = UserAccount(
            login=role.value, name=role.value, role=role.value, wards=["4B"], password_hash="none"
        )
        tx.add(account)
    engine.cycle(store)
    return Actor(account.id, role.value, role.value, role, uuid.uuid4(), frozenset({"4B"}))


@pytest.fixture
def pair(enrol: Enrol) -> tuple[Store, Store]:
    """Two workstations that know a patient with a number and a stay with a sensitive note."""
    a, b = enrol("W01"), enrol("W02")
    stay = admitted(a)
    for words, sensitive in (("Slept well.", False), (SECRET, True)):
        notes.write_note(
            a, by=someone(), encounter_id=stay.encounter_id, kind=NoteKind.NURSING, text=words,
            sensitive=sensitive,
        )  # fmt: skip
    registered(a, someone(), NUMBER)
    settled(a, b)
    return a, b


def under(central: str, key_id: int) -> int:
    """Count the cells at the centre that a key sealed."""
    with psycopg.connect(central) as connection:
        return sum(
            connection.execute(
                f"SELECT count(*) FROM wardlight.{table} WHERE starts_with({column}, %s)",  # noqa: S608
                (keyset.cell_prefix(key_id),),
            ).fetchone()[0]  # type: ignore[index]
            for table, column in (
                ("patient", "national_id"), ("coverage", "policy_number"),
                ("clinical_note", "text"),
            )
        )  # fmt: skip


def image(central: str, table: str) -> list[dict[str, Any]]:
    """Return the rows of a table at the centre, without revisions."""
    with psycopg.connect(central) as connection:
        rows = connection.execute(
            f"SELECT to_jsonb(t) - 'rev' FROM wardlight.{table} t ORDER BY id"  # noqa: S608
        ).fetchall()
    return [row[0] for row in rows]


def test_a_rotation_changes_sealed_cells_everywhere_and_nothing_else(
    pair: tuple[Store, Store], central: str
) -> None:
    a, b = pair
    employ(a, Role.NURSE)
    before, images = texts(a), image(central, "clinical_note")
    old = {purpose: keys_of(a, purpose)[0] for purpose in Purpose}
    for purpose in Purpose:
        assert key_rotation.rotate(a, by=IT, purpose=purpose).left == 0
    settled(a, b)
    assert texts(a) == texts(b) == before
    assert found(a, NUMBER) == found(b, NUMBER) != []
    assert (under(central, old[Purpose.FIELDS]), under(central, keys_of(a)[-1])) == (0, 3)
    for was, now in zip(images, image(central, "clinical_note"), strict=True):
        assert {n for n in was if was[n] != now[n]} == ({"text"} if was["is_sensitive"] else set())
    for purpose, key_id in old.items():
        key_rotation.retire_key(a, by=IT, key_id=key_id)
        key_rotation.destroy_key(a, by=IT, key_id=key_id)
        assert purpose
    settled(a, b)
    assert texts(a) == texts(b) == before
    with a.read() as session:
        refused = session.scalars(select(Command.reason).where(Command.reason.is_not(None))).all()
    assert refused == []


def test_an_interrupted_rotation_is_whole_on_the_other_workstation_at_each_step(
    pair: tuple[Store, Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = pair
    monkeypatch.setattr(key_rotation, "_CHUNK", 1)
    before, seen = texts(a), []

    def sync_in_between(done: int, _todo: int) -> None:
        settled(a, b)
        seen.append(done)
        assert texts(b) == texts(a) == before
        assert found(a, NUMBER) == found(b, NUMBER) != []

    for purpose in Purpose:
        key_rotation.rotate(a, by=IT, purpose=purpose, progress=sync_in_between)
    assert seen == [1, 2, 3, 1, 2]


def test_two_who_rotate_at_once_end_with_the_same_cells_and_no_conflict(
    pair: tuple[Store, Store], central: str
) -> None:
    a, b = pair
    before = texts(a)
    key_rotation.rotate(a, by=IT, purpose=Purpose.FIELDS)
    key_rotation.rotate(b, by=IT, purpose=Purpose.FIELDS)
    settled(a, b, a, b)
    assert texts(a) == texts(b) == before
    key_rotation.rotate(b, by=IT, purpose=Purpose.FIELDS)
    settled(a, b)
    assert texts(a) == texts(b) == before
    assert image(central, "conflict") == []
    with a.read() as one, b.read() as other:
        cells = [
            dict(s.execute(select(ClinicalNote.id, ClinicalNote.text_cell)).all())
            for s in (one, other)
        ]
    assert cells[0] == cells[1]


def test_a_number_that_is_changed_meanwhile_is_kept_and_is_no_conflict(
    pair: tuple[Store, Store],
) -> None:
    a, b = pair
    (patient_id,) = found(a, NUMBER)
    key_rotation.rotate(a, by=IT, purpose=Purpose.FIELDS)
    with b.write(intent="update_patient", by=someone()) as tx:
        tx.session.get_one(Patient, patient_id).national_id = OTHER
    for first, second in ((b, a), (a, b)):
        settled(first, second)
    assert numbers(a)[patient_id] == numbers(b)[patient_id] == OTHER
    assert found(a, OTHER) == found(b, OTHER) == [patient_id]
    with b.write(intent="update_patient", by=someone()) as tx:  # the other way round
        tx.session.get_one(Patient, patient_id).national_id = NUMBER
    key_rotation.rotate(a, by=IT, purpose=Purpose.FIELDS)
    settled(a, b)
    assert numbers(a)[patient_id] == numbers(b)[patient_id] == NUMBER
    with a.read() as session:
        assert session.scalars(select(Conflict)).all() == []


def resend(store: Store, *, by: Actor, intent: str, change: dict[str, object]) -> str | None:
    """Send a command that an altered workstation might; returns why the centre refused it."""
    with store.write(intent=intent, by=by) as tx:
        command = tx.command.id
    batch = push.take_batch(store)
    assert batch is not None
    commands = [json.loads(one) for one in batch.commands]
    for one in commands:
        if uuid.UUID(one["id"]) == command:
            one["changes"].append(change)
    forged = push.Batch(
        batch.device_id, batch.incarnation, batch.number, batch.previous_hash, batch.hash,
        batch.schema_version, tuple(json.dumps(one) for one in commands),
    )  # fmt: skip
    with store.read() as session:
        dsn = session.get_one(SyncState, 1).dsn
    assert dsn is not None
    with psycopg.connect(dsn, autocommit=True) as connection:
        answer = push.send(connection, forged)
    push.settle(store, forged, answer)
    (reason,) = [x["reason"] for x in answer["commands"] if uuid.UUID(x["id"]) == command]
    return str(reason) if reason else None


SEALED = "s1." + "A" * 60


@pytest.mark.parametrize(
    "columns",
    [
        {"author_name": ["x", "y"]},
        {"text": [SEALED, "in the clear"]},
        {"text": ["in the clear", SEALED]},
        {"text": [SEALED, SEALED], "is_sensitive": [True, False]},
        {"text": [SEALED]},
        {"text": "x"},
    ],
)
def test_the_centre_takes_nothing_else_for_a_cell_sealed_anew(
    pair: tuple[Store, Store], central: str, columns: dict[str, object]
) -> None:
    a, _b = pair
    before = image(central, "clinical_note")
    note = next(row for row in before if row["is_sensitive"])
    change = {"t": "clinical_note", "id": note["id"], "op": "reseal", "base": "", "cols": columns}
    reason = resend(a, by=IT, intent="rotate_keys", change=change)
    assert reason == "only sealed cells of clinical_note are sealed anew"
    assert image(central, "clinical_note") == before


@pytest.mark.parametrize("intent", ["rotate_keys", "something_else", "write_note"])
def test_who_may_not_rotate_keys_seals_nothing_anew(
    pair: tuple[Store, Store], central: str, intent: str
) -> None:
    a, _b = pair
    nurse = employ(a, Role.NURSE)
    before = image(central, "clinical_note")
    note = next(row for row in before if row["is_sensitive"])
    columns = {"text": [note["text"], SEALED]}
    change = {"t": "clinical_note", "id": note["id"], "op": "reseal", "base": "", "cols": columns}
    reason = resend(a, by=nurse, intent=intent, change=change)
    assert reason is not None
    assert "the role nurse may not" in reason
    assert image(central, "clinical_note") == before


def test_a_note_that_was_sealed_anew_with_other_words_is_not_taken_by_another_workstation(
    pair: tuple[Store, Store],
) -> None:
    a, b = pair
    before = texts(b)
    with a.write(intent="rotate_keys", by=IT) as tx, tx.resealing():
        note = tx.session.scalars(select(ClinicalNote).where(ClinicalNote.is_sensitive)).one()
        forged = a.vault.seal(tx.session, [b"Nothing of note."], [ClinicalNote.text.place(note)])
        note.text_cell = keyset.spell(forged[0])
    settled(a)
    assert "Nothing of note." in texts(a).values()
    engine.cycle(b)
    assert texts(b) == before
    with a.read() as other:
        sent = dict(other.execute(select(ClinicalNote.id, ClinicalNote.rev)).all())
    with b.read() as one:
        held = dict(one.execute(select(ClinicalNote.id, ClinicalNote.rev)).all())
        told = one.scalars(select(AuditEntry).where(AuditEntry.action == "keep_words")).one()
        (cycle,) = one.scalars(select(SyncCycle).where(SyncCycle.note == "rewritten")).all()
    assert held == sent  # nothing to be repaired again and again
    assert (told.outcome, cycle.received > 0) == ("refused", True)
    assert f"clinical_note.text {note.id}" in told.detail
    assert "blows" not in told.detail


def test_a_key_is_not_retired_before_every_workstation_knows_the_new_one(
    pair: tuple[Store, Store], enrol: Enrol, central: str
) -> None:
    a, b = pair
    enrol("W03")
    (old,) = keys_of(a)
    key_rotation.rotate(a, by=IT, purpose=Purpose.FIELDS)
    engine.cycle(a)
    with pytest.raises(UserError, match="W02, W03"):
        key_rotation.retire_key(a, by=IT, key_id=old)
    engine.cycle(b)
    with pytest.raises(UserError, match="new key yet: W03"):
        key_rotation.retire_key(a, by=IT, key_id=old)
    with psycopg.connect(central) as connection:
        gone = connection.execute("SELECT id FROM sync.device WHERE name = 'W03'").fetchone()
    assert gone is not None
    prepare.revoke(central, device_id=gone[0])
    key_rotation.retire_key(a, by=IT, key_id=old)


def test_a_key_that_the_centre_s_cells_need_is_not_destroyed(
    pair: tuple[Store, Store], central: str
) -> None:
    a, b = pair
    (old,) = keys_of(a)
    key_rotation.rotate(a, by=IT, purpose=Purpose.FIELDS)
    settled(a, b)
    key_rotation.retire_key(a, by=IT, key_id=old)
    with psycopg.connect(central) as connection:  # a row of a ward that is not this workstation's
        connection.execute(
            "UPDATE wardlight.patient SET national_id = %s WHERE national_id <> ''",
            (keyset.cell_prefix(old) + "AAAA",),
        )
    with pytest.raises(UserError, match="1 cells at the central server"):
        key_rotation.destroy_key(a, by=IT, key_id=old)
    engine.configure(a, dsn="postgresql://nobody@127.0.0.1:1/x")
    with pytest.raises(UnavailableError):
        key_rotation.destroy_key(a, by=IT, key_id=old)


def test_a_number_under_a_retired_key_that_comes_late_is_read_after_the_next_rotation(
    pair: tuple[Store, Store],
) -> None:
    a, b = pair
    (old,) = keys_of(a)
    late = registered(b, someone(), OTHER)  # b does not know yet, and seals under the old key
    key_rotation.rotate(a, by=IT, purpose=Purpose.FIELDS)
    engine.cycle(a)
    with a.read() as session:
        assert session.get(Patient, late) is None
    engine.cycle(b)
    key_rotation.retire_key(a, by=IT, key_id=old)  # b was there, and what it brought is not here
    engine.cycle(a)
    assert [v.cells for v in key_care.key_views(a, by=IT) if v.key_id == old] == [1]
    assert numbers(a)[late] == UNREADABLE
    key_rotation.rotate(a, by=IT, purpose=Purpose.FIELDS)
    settled(a, b)
    assert numbers(a)[late] == numbers(b)[late] == OTHER


def test_a_row_that_the_centre_never_took_stops_no_rotation(pair: tuple[Store, Store]) -> None:
    a, _b = pair
    with a.write(intent="set_up", by=IT) as tx:  # the same number twice: the centre refuses it
        tx.session.execute(text("PRAGMA defer_foreign_keys = ON"))
        patient = Patient(mrn=tx.next_number("mrn"), family_name="Late", national_id=OTHER)
        tx.add(patient)
    with a.local() as session:
        session.execute(update(Command).where(Command.id == patient.rev).values(state="refused"))
    key_rotation.rotate(a, by=IT, purpose=Purpose.FIELDS)
    assert engine.cycle(a).refused == 0
    assert SECRET in texts(a).values()
