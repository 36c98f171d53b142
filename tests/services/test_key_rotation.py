"""Being rid of an old key: rotation that is killed and goes on, rows that never change."""

import json
import os
import subprocess
import sys
import uuid
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import IntegrityError

from app.data.models.audit import AuditEntry
from app.data.models.billing import Invoice
from app.data.models.control import Outbox
from app.data.models.decisions import Conflict
from app.data.models.notes import ClinicalNote
from app.data.models.registration import Coverage, Patient, PatientIdentifier
from app.data.open import open_store
from app.data.sealed import UNREADABLE, holds, reseal_rows
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError, UserError
from app.domain.notes import NoteKind
from app.security import keys, keyset
from app.security.keyset import Purpose
from app.services import (
    audit_check,
    backup,
    backup_restore,
    billing,
    key_care,
    key_rotation,
    notes,
    people,
)
from app.services.key_care import KeyView
from tests.services.test_billing import charge
from tests.support.clock import FixedClock
from tests.support.home import Home
from tests.support.hospital import Stay, admitted
from tests.support.rotation import found, numbers, registered, texts
from tests.support.station import KEY, someone

IT = people.it_actor("Ivo Tanaka")
FIELDS = Purpose.FIELDS
SECRET = "Tells of blows at home."


def views(store: Store, purpose: Purpose) -> list[KeyView]:
    return [v for v in key_care.key_views(store, by=IT) if v.purpose == purpose]


@pytest.fixture
def ward(store: Store, nurse: Actor, monkeypatch: pytest.MonkeyPatch) -> dict[uuid.UUID, str]:
    """Seven numbered patients, to be resealed three at a time."""
    monkeypatch.setattr(key_rotation, "_CHUNK", 3)
    return {registered(store, nurse, f"{n:010}"): f"{n:010}" for n in range(7)}


@pytest.fixture
def stay(store: Store) -> Stay:
    """A stay with a sensitive note, another note, two invoices and a national identifier."""
    made = admitted(store)
    doctor, clerk = someone(Role.DOCTOR), someone(Role.BILLING_CLERK)
    for words, sensitive in (("Slept well.", False), (SECRET, True)):
        notes.write_note(
            store, by=doctor, encounter_id=made.encounter_id, kind=NoteKind.MEDICAL, text=words,
            sensitive=sensitive,
        )  # fmt: skip
    charge(store, clerk, made, "EMG-210")
    billing.issue_invoices(store, by=clerk, encounter_id=made.encounter_id)
    with store.write(intent="import_message", by=IT) as tx:
        tx.add(
            PatientIdentifier(
                patient_id=made.patient_id, authority="NHS", kind="NH", value="9434765919"
            ),
            PatientIdentifier(patient_id=made.patient_id, authority="LAB", kind="PI", value="L-77"),
        )
    return made


def retire_all(store: Store, purpose: Purpose) -> list[int]:
    old = [v.key_id for v in views(store, purpose) if not v.primary and v.state == "enabled"]
    return [key_rotation.retire_key(store, by=IT, key_id=key_id).key_id for key_id in old]


@pytest.mark.parametrize("purpose", list(Purpose))
def test_a_rotation_that_is_stopped_in_the_middle_goes_on_where_it_was(
    store: Store, ward: dict[uuid.UUID, str], purpose: Purpose
) -> None:
    class PowerCutError(Exception):
        pass

    def cut(done: int, _todo: int) -> None:
        if done == 3:
            raise PowerCutError

    with pytest.raises(PowerCutError):
        key_rotation.rotate(store, by=IT, purpose=purpose, progress=cut)
    assert numbers(store) == ward
    assert all(found(store, number) == [i] for i, number in ward.items())
    store.close()
    again = open_store(store.path.parent, KEY)
    steps: list[tuple[int, int]] = []
    done = key_rotation.rotate(
        again, by=IT, purpose=purpose, progress=lambda a, b: steps.append((a, b))
    )
    assert (done.resealed, done.left) == (4, 0)
    assert steps == [(3, 4), (4, 4)]
    old, new = views(again, purpose)
    assert (old.state, new.state, new.primary) == ("enabled", "enabled", True)
    assert done.spent == (old.key_id,)
    assert numbers(again) == ward
    assert all(found(again, number) == [i] for i, number in ward.items())
    again.close()


@pytest.mark.parametrize(
    ("purpose", "step"), [*((FIELDS, n) for n in range(1, 6)), (Purpose.TOKENS, 3)]
)
def test_a_rotation_that_is_killed_at_any_step_loses_nothing_and_goes_on(
    store: Store, ward: dict[uuid.UUID, str], purpose: Purpose, step: int
) -> None:
    store.close()
    home = store.path.parent
    child = subprocess.run(
        [sys.executable, "-m", "tests.support.rotation", str(home), purpose, str(step)],
        check=False,
        cwd=Path(__file__).parents[2],
        env=os.environ,
    )
    assert child.returncode == -9
    again = open_store(home, KEY)
    assert numbers(again) == ward
    assert all(found(again, number) == [i] for i, number in ward.items())
    assert key_rotation.rotate(again, by=IT, purpose=purpose).left == 0
    assert retire_all(again, purpose)
    assert numbers(again) == ward
    assert all(found(again, number) == [i] for i, number in ward.items())
    assert audit_check.verify(again).broken_at is None
    again.close()


def test_rows_that_never_change_are_sealed_anew_and_the_old_key_can_go(
    store: Store, stay: Stay
) -> None:
    assert stay
    before = texts(store)
    for purpose in Purpose:
        (old,) = views(store, purpose)
        done = key_rotation.rotate(store, by=IT, purpose=purpose)
        assert (done.left, done.spent) == (0, (old.key_id,))
        key_rotation.retire_key(store, by=IT, key_id=old.key_id)
        key_rotation.destroy_key(store, by=IT, key_id=old.key_id)
        assert views(store, purpose)[0].state == "destroyed"
    assert texts(store) == before
    assert SECRET in str(before)
    with store.read() as session:
        kept = holds(session, PatientIdentifier.value, "943 476 5919")
        assert session.scalars(select(PatientIdentifier.id).where(kept)).all()
        ops = session.execute(
            select(Outbox.table_name, Outbox.columns).where(Outbox.op == "reseal")
        ).all()
    changed = {(table, name) for table, columns in ops for name in json.loads(columns)}
    assert changed == {
        ("clinical_note", "text"),
        ("coverage", "policy_number"),
        ("coverage", "policy_number_token"),
        ("invoice", "payer_reference"),
        ("patient_identifier", "value"),
        ("patient_identifier", "value_token"),
    }


def test_invoices_that_were_sealed_anew_are_still_taken_back_together(
    store: Store, stay: Stay
) -> None:
    assert stay
    key_rotation.rotate(store, by=IT, purpose=FIELDS)
    with store.read() as session:
        first, second = session.scalars(select(Invoice).order_by(Invoice.number)).all()
    assert first.rev != second.rev  # the plan's carries a policy number, the patient's does not
    supervisor = replace(someone(Role.BILLING_SUPERVISOR), holds_key=True)
    credit = billing.issue_credit_notes(
        store, by=supervisor, invoice_id=second.id, reason="wrong stay"
    )
    assert len(credit.numbers) == 2


@pytest.mark.parametrize(
    "change",
    [
        "text = 'Plain.'",
        "author_name = 'Somebody'",
        "is_sensitive = 0",
        "text = (SELECT text FROM clinical_note WHERE is_sensitive), kind = 'other'",
    ],
)
def test_nothing_but_a_sealed_cell_of_a_row_that_never_changes_can_be_resealed(
    store: Store, stay: Stay, change: str
) -> None:
    assert stay
    before = texts(store)
    with (
        pytest.raises(IntegrityError, match="only sealed cells"),
        store.write(intent="rotate_keys", by=IT) as tx,
        tx.resealing(),
    ):
        tx.session.execute(
            text(f"UPDATE clinical_note SET {change}, rev = :rev WHERE is_sensitive"),  # noqa: S608
            {"rev": tx.command.id.bytes},
        )
    assert texts(store) == before


def test_a_clear_note_cannot_be_swapped_for_a_sealed_one(store: Store, stay: Stay) -> None:
    assert stay
    with (
        pytest.raises(IntegrityError, match="only sealed cells"),
        store.write(intent="rotate_keys", by=IT) as tx,
        tx.resealing(),
    ):
        tx.session.execute(
            text(
                "UPDATE clinical_note SET rev = :rev, text = "
                "(SELECT text FROM clinical_note WHERE is_sensitive) WHERE NOT is_sensitive"
            ),
            {"rev": tx.command.id.bytes},
        )


def test_outside_of_resealing_a_note_stays_as_it_is(store: Store, stay: Stay) -> None:
    assert stay
    with (
        pytest.raises(IntegrityError, match="never changed"),
        store.write(intent="rotate_keys", by=IT) as tx,
    ):
        rows = tx.session.scalars(select(ClinicalNote).where(ClinicalNote.is_sensitive)).all()
        reseal_rows(tx.session, rows)


def test_a_cell_that_was_altered_is_left_and_keeps_no_key(
    store: Store, ward: dict[uuid.UUID, str]
) -> None:
    victim = next(iter(ward))
    with store.write(intent="set_up", by=IT) as tx:
        row = tx.session.get_one(Patient, victim)
        cell = row.national_id_cell
        altered = cell[:-1] + ("A" if cell[-1] != "A" else "B")
        tx.session.execute(
            update(Patient)
            .where(Patient.id == victim)
            .values(national_id_cell=altered, rev=tx.command.id)
        )
    for rounds in (1, 2):  # it never opens, and is no reason to go on with the same key for ever
        done = key_rotation.rotate(store, by=IT, purpose=FIELDS)
        assert (done.resealed, done.left) == (6, 1)
        assert len(views(store, FIELDS)) == rounds + 1
    assert len(retire_all(store, FIELDS)) == 2
    assert numbers(store) == ward | {victim: UNREADABLE}


def test_only_an_older_key_is_retired_and_only_a_retired_one_destroyed(
    store: Store, ward: dict[uuid.UUID, str]
) -> None:
    (first,) = views(store, FIELDS)
    assert (first.cells, first.uses_here) == (7, 7)
    with pytest.raises(UserError, match="the one that seals"):
        key_rotation.retire_key(store, by=IT, key_id=first.key_id)
    with pytest.raises(UserError, match="is enabled, not disabled"):
        key_rotation.destroy_key(store, by=IT, key_id=first.key_id)
    key_rotation.rotate(store, by=IT, purpose=FIELDS)
    assert [v.cells for v in views(store, FIELDS)] == [0, 7]
    key_rotation.retire_key(store, by=IT, key_id=first.key_id)
    with pytest.raises(UserError, match="is disabled"):
        key_rotation.retire_key(store, by=IT, key_id=first.key_id)
    key_rotation.destroy_key(store, by=IT, key_id=first.key_id)
    assert views(store, FIELDS)[0].state == "destroyed"
    with pytest.raises(UserError, match="There is no key"):
        key_rotation.destroy_key(store, by=IT, key_id=1)
    store.close()
    again = open_store(store.path.parent, KEY)
    assert numbers(again) == ward
    again.close()


def test_a_key_that_an_open_conflict_needs_is_not_retired(
    store: Store, ward: dict[uuid.UUID, str]
) -> None:
    (first,) = views(store, FIELDS)
    patient_id = next(iter(ward))
    with store.incoming() as session:
        patient = session.get_one(Patient, patient_id)
        sides = {"national_id": patient.national_id_cell}
        session.add(
            Conflict(
                facility_id=patient.facility_id, rev=patient.rev, origin_device=patient.rev,
                kind="clash", command_id=patient.rev, table_name="patient", row_id=patient_id,
                base=json.dumps(sides), mine=json.dumps(sides), theirs=json.dumps(sides),
                rest="[]", mine_by=patient.rev, mine_device="W01", mine_at=store.clock.now(),
                theirs_device="", found_at=store.clock.now(),
            )
        )  # fmt: skip
    done = key_rotation.rotate(store, by=IT, purpose=FIELDS)
    assert (done.left, done.spent) == (0, ())
    with pytest.raises(UserError, match="1 records here still need the key"):
        key_rotation.retire_key(store, by=IT, key_id=first.key_id)


def test_a_new_key_seals_also_where_the_clock_went_back(
    store: Store, ward: dict[uuid.UUID, str], clock: FixedClock
) -> None:
    clock.forward(hours=-1)
    done = key_rotation.rotate(store, by=IT, purpose=FIELDS)
    assert done.resealed == 7
    old, new = views(store, FIELDS)
    assert (old.primary, new.primary, new.key_id) == (False, True, done.key_id)
    assert numbers(store) == ward


def test_what_comes_late_under_a_retired_key_is_readable_after_the_next_rotation(
    store: Store, ward: dict[uuid.UUID, str]
) -> None:
    late = next(iter(ward))
    with store.read() as session:
        old = session.get_one(Patient, late).national_id_cell
    key_rotation.rotate(store, by=IT, purpose=FIELDS)
    (retired,) = retire_all(store, FIELDS)
    with store.incoming() as session:
        session.execute(update(Patient).where(Patient.id == late).values(national_id_cell=old))
    assert [v.cells for v in views(store, FIELDS)] == [1, 6]  # as keys status lists them
    assert numbers(store) == ward | {late: UNREADABLE}
    key_rotation.rotate(store, by=IT, purpose=FIELDS)
    assert numbers(store) == ward
    assert retired in retire_all(store, FIELDS)
    assert numbers(store) == ward


def test_a_backup_from_before_opens_its_cells_after_their_key_was_destroyed(
    tmp_path: Path, clock: FixedClock, nurse: Actor
) -> None:
    home, file = Home(tmp_path / "home", clock=clock), tmp_path / "old.backup"
    store = home.make()
    patient_id = registered(store, nurse, "9434765919")
    backup.create(store, by=IT, file=file, passphrase="a passphrase for the safe")
    (first,) = views(store, FIELDS)
    key_rotation.rotate(store, by=IT, purpose=FIELDS)
    key_rotation.retire_key(store, by=IT, key_id=first.key_id)
    key_rotation.destroy_key(store, by=IT, key_id=first.key_id)
    store.close()
    elsewhere = tmp_path / "elsewhere"
    backup_restore.restore(
        file, by=IT, home=elsewhere, keyring=None, passphrase="a passphrase for the safe"
    )
    key = keys.load_key(elsewhere, keyring=None, passphrase="a passphrase for the safe")
    restored = open_store(elsewhere, key)
    assert numbers(restored) == {patient_id: "9434765919"}
    restored.close()


def test_what_an_older_version_wrote_in_the_clear_is_sealed(store: Store, nurse: Actor) -> None:
    patient_id = registered(store, nurse, "")
    with store.write(intent="set_up", by=nurse) as tx:
        tx.session.execute(
            text("UPDATE patient SET national_id = '9434765919', rev = :rev"),
            {"rev": tx.command.id.bytes},
        )
        tx.add(Coverage(patient_id=patient_id, payer_name="P", share_basis_points=1))
    assert numbers(store) == {patient_id: "9434765919"}
    assert key_rotation.seal_what_is_clear(store, by=people.system_actor()) == 1
    assert key_rotation.seal_what_is_clear(store, by=people.system_actor()) == 0
    with store.read() as session:
        row = session.get_one(Patient, patient_id)
    assert keyset.is_sealed(row.national_id_cell)
    assert row.national_id == "9434765919"
    assert found(store, "943 476 5919") == [patient_id]


def test_the_audit_log_of_a_rotation_names_keys_and_no_values(
    store: Store, ward: dict[uuid.UUID, str]
) -> None:
    key_rotation.rotate(store, by=IT, purpose=FIELDS)
    retire_all(store, FIELDS)
    with store.read() as session:
        entries = session.scalars(select(AuditEntry).order_by(AuditEntry.seq)).all()
    details = [e.detail for e in entries if e.action in {"rotate_keys", "retire_key"}]
    assert '"purpose": "fields"' in details[0]
    assert '"rows": 3' in details[1]
    assert '"left": 0' in details[-2]
    assert '"key": ' in details[-1]
    assert not [number for number in ward.values() if number in " ".join(details)]


def test_only_it_is_rid_of_keys(store: Store, nurse: Actor) -> None:
    for attempt in (
        lambda: key_rotation.rotate(store, by=nurse, purpose=FIELDS),
        lambda: key_rotation.reseal(store, by=nurse, purpose=FIELDS),
        lambda: key_rotation.retire_key(store, by=nurse, key_id=1),
        lambda: key_rotation.destroy_key(store, by=nurse, key_id=1),
    ):
        with pytest.raises(DeniedError):
            attempt()
