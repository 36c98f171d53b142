"""Notes are signed with a proof given again; what is signed stays, and is only added to."""

from dataclasses import replace

import pytest
from sqlalchemy import select, text

from app.data.models.notes import NoteSignature
from app.data.models.people import UserAccount
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError, ProofNeededError, UserError
from app.domain.ids import new_id
from app.domain.notes import NoteKind, NoteView, Seal
from app.security import keyset, passwords
from app.security.keyset import Purpose
from app.services import charting, key_rotation, notes, people, pins, reauthentication, ward
from tests.support.clock import FixedClock
from tests.support.hospital import Stay, admitted
from tests.support.station import someone

PASSWORD, PIN = "correct horse battery", "259714"
SECRET = "Tells of blows at home."


@pytest.fixture
def stay(store: Store) -> Stay:
    return admitted(store)


def with_pin(store: Store, by: Actor) -> Actor:
    """Give a person an account and a PIN at this workstation."""
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        hashed = passwords.hash_password(PASSWORD)
        account = UserAccount(
            id=by.user_id, login=by.login, name=by.name, role=by.role.value, wards=["4B"],
            password_hash=hashed,
        )  # fmt: skip
        tx.add(account)
    pins.set_pin(store, by=by, password=PASSWORD, pin=PIN)
    return by


def proved(by: Actor) -> Actor:
    """Return the same person as one whose proofs are given."""
    return replace(by, holds_key=True)


def write(
    store: Store, by: Actor, stay: Stay, words: str = "Slept well.", *, sensitive: bool = False
) -> notes.NoteWritten:
    return notes.write_note(
        store, by=by, encounter_id=stay.encounter_id, kind=NoteKind.NURSING, text=words,
        sensitive=sensitive,
    )  # fmt: skip


def read(store: Store, by: Actor, stay: Stay) -> list[NoteView]:
    chart = charting.view_chart(store, by=by, patient_id=stay.patient_id).chart
    return [entry.note for entry in chart.timeline if entry.note]


def signatures(store: Store) -> int:
    with store.read() as session:
        return len(session.scalars(select(NoteSignature)).all())


def test_a_note_is_signed_once_the_pin_was_given_again(
    store: Store, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    by = with_pin(store, nurse)
    note = write(store, by, stay)
    with pytest.raises(ProofNeededError) as asked:
        notes.sign_note(store, by=by, note_id=note.note_id)
    assert asked.value.level == "pin"
    with pytest.raises(UserError, match="This PIN is not right"):
        reauthentication.confirm_pin(store, by=by, pin="111112")
    with pytest.raises(ProofNeededError):
        notes.sign_note(store, by=by, note_id=note.note_id)
    reauthentication.confirm_pin(store, by=by, pin=PIN)
    clock.forward(minutes=4)
    done = notes.sign_note(store, by=by, note_id=note.note_id)
    assert done.changed == {"note_signature"}
    (view,) = read(store, by, stay)
    (signature,) = view.signatures
    assert (signature.signer_name, signature.signed_at) == ("Amara Nwosu", clock.now())
    assert signature.seal is Seal.WHOLE


def test_a_proof_of_five_minutes_ago_signs_nothing(
    store: Store, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    by = with_pin(store, nurse)
    note = write(store, by, stay)
    reauthentication.confirm_pin(store, by=by, pin=PIN)
    clock.forward(minutes=5)
    with pytest.raises(ProofNeededError):
        notes.sign_note(store, by=by, note_id=note.note_id)
    assert signatures(store) == 0


def test_the_proof_of_one_person_signs_for_nobody_else(
    store: Store, nurse: Actor, stay: Stay
) -> None:
    other = someone(name="Jorge Reyes")
    note = write(store, other, stay)
    reauthentication.confirm_pin(store, by=with_pin(store, nurse), pin=PIN)
    with pytest.raises(ProofNeededError):
        notes.sign_note(store, by=other, note_id=note.note_id)


def test_a_note_is_signed_by_its_author_and_countersigned_by_a_doctor(
    store: Store, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    note = write(store, nurse, stay)
    doctor = someone(Role.DOCTOR, name="Ines Duarte")
    with pytest.raises(UserError, match="This is a note of Amara Nwosu"):
        notes.sign_note(store, by=proved(doctor), note_id=note.note_id)
    with pytest.raises(DeniedError):
        notes.countersign_note(store, by=proved(someone(name="Jorge Reyes")), note_id=note.note_id)
    with pytest.raises(UserError, match="This is your own note"):
        own = write(store, doctor, stay)
        notes.countersign_note(store, by=proved(doctor), note_id=own.note_id)
    notes.sign_note(store, by=proved(nurse), note_id=note.note_id)
    clock.forward(minutes=1)
    notes.countersign_note(store, by=proved(doctor), note_id=note.note_id)
    view = next(v for v in read(store, nurse, stay) if v.note_id == note.note_id)
    assert [each.signer_name for each in view.signatures] == ["Amara Nwosu", "Ines Duarte"]
    with pytest.raises(UserError, match="signed this note already"):
        notes.sign_note(store, by=proved(nurse), note_id=note.note_id)


def test_who_may_not_read_a_sensitive_note_does_not_countersign_it(
    store: Store, nurse: Actor, stay: Stay
) -> None:
    note = write(store, nurse, stay, SECRET, sensitive=True)
    doctor = proved(someone(Role.DOCTOR))
    stranger = replace(doctor, user_id=new_id(), wards=frozenset({"5A"}))
    with pytest.raises(DeniedError):
        notes.countersign_note(store, by=stranger, note_id=note.note_id)
    notes.countersign_note(store, by=doctor, note_id=note.note_id)
    assert signatures(store) == 1


def test_a_signed_note_is_added_to_and_never_corrected(
    store: Store, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    note = write(store, nurse, stay)
    with pytest.raises(UserError, match="not signed"):
        notes.add_addendum(store, by=nurse, note_id=note.note_id, text="Woke at five")
    notes.sign_note(store, by=proved(nurse), note_id=note.note_id)
    with pytest.raises(UserError, match="This note is signed"):
        notes.correct_note(store, by=nurse, note_id=note.note_id, text="Slept badly")
    clock.forward(minutes=5)
    other = someone(name="Jorge Reyes")
    first = notes.add_addendum(store, by=other, note_id=note.note_id, text="Woke at five")
    clock.forward(minutes=5)
    notes.correct_note(store, by=other, note_id=first.note_id, text="Woke at six")
    views = {view.text: view for view in read(store, nurse, stay)}
    assert [a.text for a in views["Slept well."].addenda] == ["Woke at six"]
    assert views["Woke at six"].adds_to == note.note_id
    assert views["Slept well."].signatures[0].seal is Seal.WHOLE


def test_an_addendum_to_an_addendum_stands_beneath_the_note(
    store: Store, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    note = write(store, nurse, stay, SECRET, sensitive=True)
    notes.sign_note(store, by=proved(nurse), note_id=note.note_id)
    for words in ("First", "Second"):
        clock.forward(minutes=1)
        made = notes.add_addendum(store, by=nurse, note_id=note.note_id, text=words)
    notes.sign_note(store, by=proved(nurse), note_id=made.note_id)
    clock.forward(minutes=1)
    notes.add_addendum(store, by=nurse, note_id=made.note_id, text="Third")
    root = next(v for v in read(store, nurse, stay) if v.note_id == note.note_id)
    assert [(a.text, a.is_sensitive) for a in root.addenda] == [
        ("First", True), ("Second", True), ("Third", True),
    ]  # fmt: skip


def test_a_text_changed_behind_our_back_breaks_the_seal(
    store: Store, nurse: Actor, stay: Stay
) -> None:
    note = write(store, nurse, stay)
    notes.sign_note(store, by=proved(nurse), note_id=note.note_id)
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.session.execute(text("DROP TRIGGER capture_clinical_note_update"))
        tx.session.execute(text("UPDATE clinical_note SET text = 'Slept badly.'"))
    (view,) = read(store, nurse, stay)
    assert view.signatures[0].seal is Seal.BROKEN


def test_the_seal_of_a_sensitive_note_is_sealed_too_and_not_compared_for_who_may_not_read_it(
    store: Store, nurse: Actor, stay: Stay
) -> None:
    note = write(store, nurse, stay, SECRET, sensitive=True)
    notes.sign_note(store, by=proved(nurse), note_id=note.note_id)
    with store.read() as session:
        stored = session.scalars(text("SELECT digest FROM note_signature")).one()
        kept = session.scalars(select(NoteSignature)).one().digest
    assert stored != kept
    colleague = replace(nurse, user_id=new_id(), session_id=new_id())
    assert read(store, nurse, stay)[0].signatures[0].seal is Seal.WHOLE
    assert read(store, colleague, stay)[0].signatures[0].seal is Seal.HIDDEN


def test_a_signature_outlives_the_keys_that_note_and_seal_were_sealed_under(
    store: Store, nurse: Actor, stay: Stay
) -> None:
    note = write(store, nurse, stay, SECRET, sensitive=True)
    notes.sign_note(store, by=proved(nurse), note_id=note.note_id)
    it = people.it_actor("Ivo Tanaka")
    rotated = key_rotation.rotate(store, by=it, purpose=Purpose.FIELDS)
    (old,) = rotated.spent
    key_rotation.retire_key(store, by=it, key_id=old)
    (view,) = read(store, nurse, stay)
    assert (view.text, view.signatures[0].seal) == (SECRET, Seal.WHOLE)
    store.vault.take(keyset.make_device_secrets())  # a workstation without the hospital's keys
    assert read(store, nurse, stay)[0].signatures[0].seal is Seal.HIDDEN


def test_the_board_counts_the_notes_that_the_person_at_work_has_not_signed(
    store: Store, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    first, second = write(store, nurse, stay), write(store, nurse, stay, "Ate half.")
    write(store, someone(), stay, "Of another")
    clock.forward(minutes=1)
    notes.correct_note(store, by=nurse, note_id=second.note_id, text="Ate well.")

    def left(by: Actor) -> int:
        now = store.clock.now()
        board = ward.ward_view(store, by=by, ward_id=stay.ward_id, now=now)
        (bed,) = board.beds
        assert bed.occupant is not None
        return bed.occupant.to_sign

    assert left(nurse) == 2
    notes.sign_note(store, by=proved(nurse), note_id=first.note_id)
    assert left(nurse) == 1
    assert left(someone()) == 0
