"""Sealed columns through a real PostgreSQL: it holds sealed text alone, workstations read it."""

import uuid

import psycopg
import pytest
from sqlalchemy import func, select

from app.data.models.decisions import Conflict
from app.data.models.keys import DeviceKey, FacilityKey
from app.data.models.notes import ClinicalNote
from app.data.models.registration import Coverage, Patient, PatientIdentifier
from app.data.sealed import UNREADABLE, holds
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.notes import NoteKind
from app.security import keyset
from app.security.keyset import Purpose
from app.services import conflicts, key_rotation, notes, people
from app.sync import engine
from tests.support.hospital import admitted
from tests.support.station import someone
from tests.sync.conftest import Enrol

pytestmark = pytest.mark.server

NUMBER, OTHER, POLICY = "9434765919", "4010232137", "NH-77-4410"


def registered(store: Store, by: Actor, number: str = NUMBER) -> uuid.UUID:
    with store.write(intent="register_patient", by=by) as tx:
        patient = Patient(mrn=tx.next_number("mrn"), family_name="Curie", national_id=number)
        tx.add(patient)
        tx.add(
            Coverage(
                patient_id=patient.id,
                payer_name="Plan",
                policy_number=POLICY,
                share_basis_points=1,
            ),
            PatientIdentifier(patient_id=patient.id, authority="NHS", kind="NH", value=number),
        )
        return patient.id


def renumber(store: Store, by: Actor, patient_id: uuid.UUID, number: str) -> None:
    with store.write(intent="update_patient", by=by) as tx:
        tx.session.get_one(Patient, patient_id).national_id = number


def number_of(store: Store, patient_id: uuid.UUID) -> str:
    with store.read() as session:
        return session.get_one(Patient, patient_id).national_id


def everything(dsn: str) -> str:
    """Every row of every table at the centre, as text."""
    with psycopg.connect(dsn) as connection:
        tables = connection.execute(
            "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables "
            "WHERE schemaname IN ('sync', 'wardlight')"
        ).fetchall()
        return "\n".join(
            str(one[0])
            for (table,) in tables
            for one in connection.execute(f"SELECT t::text FROM {table} t").fetchall()  # noqa: S608
        )


def test_the_centre_holds_sealed_text_alone_and_another_workstation_reads_it(
    enrol: Enrol, nurse: Actor, central: str
) -> None:
    a, b = enrol("W01"), enrol("W02")
    patient_id = registered(a, nurse)
    engine.cycle(a)
    engine.cycle(b)
    assert number_of(b, patient_id) == NUMBER
    with b.read() as session:
        assert session.scalars(select(Coverage)).one().policy_number == POLICY
        assert session.scalars(select(PatientIdentifier)).one().value == NUMBER
        found = select(Patient.id).where(holds(session, Patient.national_id, "943 476 5919"))
        assert session.scalars(found).all() == [patient_id]
    renumber(b, nurse, patient_id, OTHER)
    engine.cycle(b)
    engine.cycle(a)
    assert number_of(a, patient_id) == OTHER
    with a.read() as session:
        assert session.scalar(select(func.count()).select_from(FacilityKey)) == 2
    seen = everything(central)
    assert "Curie" in seen
    assert not [clear for clear in (NUMBER, OTHER, POLICY) if clear in seen]


def test_a_sensitive_note_is_sealed_at_the_centre_and_read_on_another_workstation(
    enrol: Enrol, nurse: Actor, central: str
) -> None:
    a, b = enrol("W01"), enrol("W02")
    stay = admitted(a)
    for words, sensitive in (("Slept well.", False), ("Tells of blows at home.", True)):
        notes.write_note(
            a, by=nurse, encounter_id=stay.encounter_id, kind=NoteKind.NURSING, text=words,
            sensitive=sensitive,
        )  # fmt: skip
    engine.cycle(a)
    engine.cycle(b)
    with b.read() as session:
        texts = {row.text for row in session.scalars(select(ClinicalNote))}
    assert texts == {"Slept well.", "Tells of blows at home."}
    seen = everything(central)
    assert "Slept well." in seen
    assert "blows" not in seen


def test_a_workstation_s_audit_key_is_known_to_the_others(enrol: Enrol, nurse: Actor) -> None:
    a, b = enrol("W01"), enrol("W02")
    registered(a, nurse)
    engine.cycle(a)
    engine.cycle(b)
    signature = a.vault.device.sign_audit(b"head")
    with b.read() as session:
        published = session.scalars(select(DeviceKey.public_key)).all()
    assert published == [a.vault.device.audit_public_key().hex()]
    key = bytes.fromhex(published[0])
    assert keyset.signature_fits(key, message=b"head", signature=signature)


def test_two_who_change_the_same_number_are_a_conflict_of_sealed_values(
    enrol: Enrol, nurse: Actor, central: str
) -> None:
    a, b = enrol("W01"), enrol("W02")
    patient_id = registered(a, nurse, "1234567881")
    engine.cycle(a)
    engine.cycle(b)
    renumber(a, nurse, patient_id, NUMBER)
    renumber(b, nurse, patient_id, OTHER)
    assert engine.cycle(a).conflicts == 0
    assert engine.cycle(b).conflicts == 1
    assert number_of(b, patient_id) == NUMBER
    with b.read() as session:
        clash = session.scalars(select(Conflict)).one()
        kept = clash.base + clash.theirs + clash.mine
    assert "national_id" in kept
    for clear in (NUMBER, OTHER):
        assert clear not in kept
        assert clear not in everything(central)


def test_a_merge_of_other_columns_leaves_the_cell_open(enrol: Enrol, nurse: Actor) -> None:
    a, b = enrol("W01"), enrol("W02")
    patient_id = registered(a, nurse)
    engine.cycle(a)
    engine.cycle(b)
    renumber(a, nurse, patient_id, OTHER)
    with b.write(intent="update_patient", by=nurse) as tx:
        tx.session.get_one(Patient, patient_id).phone = "1"
    engine.cycle(a)
    assert engine.cycle(b).merged == 1
    engine.cycle(a)
    assert number_of(a, patient_id) == number_of(b, patient_id) == OTHER


def test_a_cell_that_the_centre_moved_is_refused(enrol: Enrol, nurse: Actor, central: str) -> None:
    a, b = enrol("W01"), enrol("W02")
    one, other = registered(a, nurse), registered(a, nurse, OTHER)
    engine.cycle(a)
    with psycopg.connect(central) as connection:
        connection.execute(
            "UPDATE wardlight.patient SET national_id = (SELECT national_id FROM wardlight.patient "
            "WHERE id = %s) WHERE id = %s",
            (other, one),
        )
    engine.cycle(b)
    assert (number_of(b, one), number_of(b, other)) == (UNREADABLE, OTHER)


def test_a_rotation_reaches_the_other_workstation(enrol: Enrol, nurse: Actor) -> None:
    a, b = enrol("W01"), enrol("W02")
    patient_id = registered(a, nurse)
    engine.cycle(a)
    engine.cycle(b)
    assert number_of(b, patient_id) == NUMBER
    for purpose in Purpose:
        key_rotation.rotate(a, by=people.it_actor("IT"), purpose=purpose)
    engine.cycle(a)
    late = registered(b, nurse, OTHER)  # b does not know yet, and seals under the old key
    engine.cycle(b)
    engine.cycle(a)
    assert number_of(b, patient_id) == number_of(a, patient_id) == NUMBER
    assert number_of(a, late) == OTHER
    with a.read() as session:
        assert set(session.scalars(select(Patient.id).where(
            holds(session, Patient.national_id, OTHER)))) == {late}  # fmt: skip
    newest = registered(b, nurse, "1234567881")
    with a.read() as theirs, b.read() as session:
        keys = a.vault.facility_keys(theirs, Purpose.FIELDS)
        assert keys is not None
        cell = session.get_one(Patient, newest).national_id_cell
        assert cell.startswith(keyset.cell_prefix(keys.primary))


def test_people_decide_a_conflict_of_sealed_numbers_in_the_clear(
    enrol: Enrol, nurse: Actor
) -> None:
    a, b = enrol("W01"), enrol("W02")
    patient_id = registered(a, nurse, "1234567881")
    engine.cycle(a)
    engine.cycle(b)
    renumber(a, nurse, patient_id, NUMBER)
    renumber(b, nurse, patient_id, OTHER)
    engine.cycle(a)
    engine.cycle(b)
    decider = someone(Role.WARD_MANAGER)
    (view,) = conflicts.open_conflicts(b, by=decider)
    (field,) = view.fields
    assert field.name == "national_id"
    assert [w.replace(" ", "") for w in (field.before, field.mine, field.theirs)] == [
        "1234567881",
        OTHER,
        NUMBER,
    ]
    conflicts.settle(
        b, by=decider, conflict_id=view.id, choices={"national_id": conflicts.Choice("mine")}
    )
    assert number_of(b, patient_id) == OTHER
    with b.read() as session:
        found = select(Patient.id).where(holds(session, Patient.national_id, OTHER))
        assert session.scalars(found).all() == [patient_id]
    conflicts.reopen(b, by=decider, conflict_id=view.id)
    assert number_of(b, patient_id) == NUMBER
