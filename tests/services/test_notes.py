"""Notes are written once and corrected by a newer one; few read the sensitive ones."""

from dataclasses import replace

import pytest
from sqlalchemy import select, text

from app.data.models.audit import AuditEntry
from app.data.models.notes import ClinicalNote
from app.data.models.ward import Encounter, Ward
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError, UserError
from app.domain.ids import new_id
from app.domain.notes import LONGEST, NoteKind, NoteView
from app.domain.ward import Disposition
from app.security import keyset
from app.services import charting, notes
from app.services.movements import discharge_patient
from tests.support.clock import FixedClock
from tests.support.hospital import Stay, admitted
from tests.support.station import someone

SECRET = "Tells of blows at home; wants nobody of the family to know."


@pytest.fixture
def stay(store: Store) -> Stay:
    return admitted(store)


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


def looks(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(select(AuditEntry.action).order_by(AuditEntry.seq)))


def test_a_note_stands_in_the_timeline_of_the_chart(store: Store, nurse: Actor, stay: Stay) -> None:
    done = write(store, nurse, stay)
    assert done.changed == {"clinical_note"}
    (note,) = read(store, nurse, stay)
    assert (note.text, note.author_name, note.stands) == ("Slept well.", "Amara Nwosu", True)
    assert "view_sensitive_note" not in looks(store)


def test_a_sensitive_note_is_sealed_in_the_file_and_another_is_not(
    store: Store, nurse: Actor, stay: Stay
) -> None:
    write(store, nurse, stay)
    write(store, nurse, stay, SECRET, sensitive=True)
    with store.read() as session:
        query = text("SELECT text FROM clinical_note ORDER BY is_sensitive")
        plain, sealed = session.scalars(query).all()
        outbox = "".join(str(row) for row in session.execute(text("SELECT * FROM outbox")))
    assert plain == "Slept well."
    assert keyset.is_sealed(sealed)
    assert "blows" not in sealed + outbox


def test_a_sensitive_note_is_for_its_author_and_the_ward_s_doctors_and_managers(
    store: Store, nurse: Actor, stay: Stay
) -> None:
    write(store, nurse, stay, SECRET, sensitive=True)
    colleague = replace(nurse, user_id=new_id(), session_id=new_id())
    doctor, manager = someone(Role.DOCTOR), someone(Role.WARD_MANAGER)
    for by, is_hidden in ((nurse, False), (doctor, False), (manager, False), (colleague, True)):
        (note,) = read(store, by, stay)
        assert note.is_hidden is is_hidden
        assert note.text == ("" if is_hidden else SECRET)
    assert looks(store).count("view_sensitive_note") == 2


def test_a_doctor_of_another_ward_who_broke_no_glass_reads_no_chart_at_all(
    store: Store, nurse: Actor, stay: Stay
) -> None:
    write(store, nurse, stay, SECRET, sensitive=True)
    stranger = replace(someone(Role.DOCTOR), wards=frozenset({"5A"}))
    with pytest.raises(DeniedError):
        read(store, stranger, stay)


def test_a_note_is_corrected_by_a_newer_one_and_stays(
    store: Store, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    first = write(store, nurse, stay, SECRET, sensitive=True)
    clock.forward(minutes=1)
    notes.correct_note(store, by=nurse, note_id=first.note_id, text="Tells of a fall at home.")
    newer, older = read(store, nurse, stay)
    assert (older.is_corrected, older.stands, older.text) == (True, False, SECRET)
    assert (newer.is_correction, newer.is_sensitive, newer.stands) == (True, True, True)
    with pytest.raises(UserError, match="corrected already"):
        notes.correct_note(store, by=nurse, note_id=first.note_id, text="Again")


def test_a_correction_without_text_withdraws(
    store: Store, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    first = write(store, nurse, stay)
    clock.forward(minutes=1)
    notes.correct_note(store, by=nurse, note_id=first.note_id, text="  ")
    newer, older = read(store, nurse, stay)
    assert (newer.is_withdrawal, newer.text) == (True, "")
    assert not any(note.stands for note in (newer, older))
    with pytest.raises(UserError, match="corrected already"):
        notes.correct_note(store, by=nurse, note_id=newer.note_id, text="Back again")


def test_a_correction_that_cannot_be_is_refused(store: Store, nurse: Actor, stay: Stay) -> None:
    first = write(store, nurse, stay)
    with pytest.raises(UserError, match="Nothing was changed"):
        notes.correct_note(store, by=nurse, note_id=first.note_id, text="Slept well. ")
    with pytest.raises(UserError, match="This is a note of Amara Nwosu"):
        notes.correct_note(store, by=someone(), note_id=first.note_id, text="Mine")


@pytest.mark.parametrize(("said", "words"), [("  ", "empty"), ("a" * (LONGEST + 1), "too long")])
def test_a_note_without_words_or_with_too_many_is_refused(
    store: Store, nurse: Actor, stay: Stay, said: str, words: str
) -> None:
    with pytest.raises(UserError, match=words):
        write(store, nurse, stay, said)


def test_a_clerk_writes_no_note_and_a_stranger_needs_the_glass(store: Store, stay: Stay) -> None:
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        other = Ward(code="5A", name="Elm")
        tx.add(other)
        row = tx.session.get_one(Encounter, stay.encounter_id)
        row.ward_id, row.bed_id = other.id, None
    for by in (someone(Role.BILLING_CLERK), someone()):
        with pytest.raises(DeniedError):
            write(store, by, stay)
    with store.read() as session:
        assert session.scalars(select(ClinicalNote)).all() == []


def test_a_note_may_still_come_after_discharge(store: Store, nurse: Actor, stay: Stay) -> None:
    discharge_patient(store, by=nurse, encounter_id=stay.encounter_id, disposition=Disposition.HOME)
    write(store, nurse, stay, "Her glasses were sent after her.")
    assert len(read(store, nurse, stay)) == 1
