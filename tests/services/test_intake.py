"""ADT messages as they come: taken in whole, once, and none stops another."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from app.data.models.audit import AuditEntry
from app.data.models.control import Message
from app.data.models.registration import Allergy, Coverage, Patient, PatientIdentifier
from app.data.models.ward import Encounter
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError
from app.domain.registration import Details
from app.services.admission import admit
from app.services.intake import Imported, Intake, Refused, import_messages
from app.services.registration import find_patients, open_record, register_patient
from tests.support.station import someone
from tests.support.ward import SmallWard, small_ward

MESSAGES = Path(__file__).parents[1] / "fixtures" / "hl7"
A01 = (MESSAGES / "adt_a01.hl7").read_bytes()


@pytest.fixture
def system() -> Actor:
    """The workstation itself takes messages in."""
    return someone(Role.SYSTEM, name="Intake")


@pytest.fixture(autouse=True)
def cedar(store: Store) -> SmallWard:
    return small_ward(store)


def take(store: Store, by: Actor, data: bytes | str) -> Intake:
    content = (MESSAGES / data).read_bytes() if isinstance(data, str) else data
    return import_messages(store, by=by, data=content, file_name="in/adt.hl7")


def taken(store: Store, by: Actor, data: bytes | str) -> Imported:
    (result,) = take(store, by, data).results
    assert isinstance(result, Imported), result
    return result


def refused(store: Store, by: Actor, data: bytes | str) -> Refused:
    (result,) = take(store, by, data).results
    assert isinstance(result, Refused), result
    return result


def counts(store: Store) -> dict[str, int]:
    with store.read() as session:
        return {
            m.__tablename__: session.scalar(select(func.count()).select_from(m)) or 0
            for m in (Patient, PatientIdentifier, Allergy, Coverage, Encounter, Message, AuditEntry)
        }


def test_an_admission_is_registered_admitted_and_insured(
    store: Store, system: Actor, cedar: SmallWard
) -> None:
    result = taken(store, system, "adt_a01.hl7")
    assert (result.mrn, result.visit_number) == ("W07-000001", "W07-V000001")
    assert result.notes == ("Northfield Mutual pays nothing until Billing is told its share",)
    assert result.patient_id is not None
    record = open_record(store, by=system, patient_id=result.patient_id)
    assert record.patient.details.family_name == "Oyelaran"
    assert record.patient.details.national_id == "9434765919"
    assert [a.substance for a in record.allergies.stated] == ["Penicillin", "Latex"]
    assert record.patient.stay is not None
    assert (record.patient.stay.ward, record.patient.stay.bed) == ("4B", "C3")
    with store.read() as session:
        stay = session.scalars(select(Encounter)).one()
    assert stay.bed_id == cedar.beds["C3"].id
    assert stay.consultant == "Dr Ruth Achterberg"
    assert f"{stay.admitted_at:%H:%M}" == "09:35"
    assert find_patients(store, by=system, text="H4482913").hits[0].patient.mrn == "W07-000001"


def test_the_same_message_again_changes_nothing(store: Store, system: Actor) -> None:
    first = taken(store, system, "adt_a01.hl7")
    before = counts(store)
    for again in (A01, A01.replace(b"|Northfield^", b"|Elsewhere^"), A01.replace(b"\r", b"\n")):
        intake = take(store, system, again)
        (result,) = intake.results
        assert isinstance(result, Imported)
        assert result.repeated
        assert (result.mrn, result.visit_number) == (first.mrn, first.visit_number)
        assert intake.changed == frozenset()
    assert counts(store) == before


def test_the_same_number_from_another_sender_is_another_message(
    store: Store, system: Actor
) -> None:
    taken(store, system, "adt_a01.hl7")
    result = taken(store, system, A01.replace(b"HARBOURPAS", b"OTHERPAS"))
    assert not result.repeated
    assert result.notes[-1].startswith("Already admitted as W07-V000001")
    assert counts(store)["patient"] == 1
    assert counts(store)["encounter"] == 1


def test_an_update_changes_what_it_says_and_nothing_else(store: Store, system: Actor) -> None:
    first = taken(store, system, "adt_a01.hl7")
    result = taken(store, system, "adt_a08.hl7")
    assert result.patient_id == first.patient_id
    details = open_record(store, by=system, patient_id=result.patient_id).patient.details  # type: ignore[arg-type]
    assert (details.address, details.phone) == ("3 Mill Lane", "")
    assert (details.language, details.title) == ("English", "Mr")
    assert counts(store)["allergy"] == 2


def test_a_patient_is_never_matched_by_name(store: Store, system: Actor) -> None:
    register_patient(
        store, by=system, details=Details(family_name="Oyelaran", given_name="Bola James")
    )
    taken(store, system, "adt_a01.hl7")
    assert counts(store)["patient"] == 2


def test_a_national_id_with_the_same_birth_date_is_the_same_patient(
    store: Store, system: Actor
) -> None:
    first = taken(store, system, "adt_a01.hl7")
    other = A01.replace(b"HARBOURPAS", b"X").replace(b"H4482913^^^HARBOUR", b"55^^^CITY")
    same_number = other.replace(b"^^^NHS^NH", b"^^^^NH")
    assert taken(store, system, same_number).patient_id == first.patient_id
    assert counts(store)["patient"] == 1


def test_an_identifier_of_somebody_else_is_refused(store: Store, system: Actor) -> None:
    taken(store, system, "adt_a01.hl7")
    before = counts(store)
    stranger = A01.replace(b"HB000117", b"X1").replace(b"Oyelaran^Bola", b"Smith^Ann")
    assert "belongs to another person here, W07-000001" in refused(store, system, stranger).title
    assert counts(store) == before


def test_identifiers_of_two_patients_are_refused(store: Store, system: Actor) -> None:
    taken(store, system, "adt_a01.hl7")
    second = A01.replace(b"HB000117", b"X1").replace(b"H4482913", b"H2")
    second = second.replace(b"~9434765919^^^NHS^NH", b"").replace(b"19580214", b"19580215")
    taken(store, system, second)
    both = A01.replace(b"HB000117", b"X2").replace(b"9434765919^^^NHS^NH", b"H2^^^HARBOUR^MR")
    before = counts(store)
    assert "different patients" in refused(store, system, both).title
    assert counts(store) == before


@pytest.mark.parametrize(
    ("old", "new", "note", "ward", "bed"),
    [
        (b"4B^C^C3", b"9Z^1^1", "There is no ward 9Z here; admitted without a ward", "", ""),
        (b"4B^C^C3", b"4B^C^C9", "There is no bed C9 in 4B; admitted without a bed", "4B", ""),
        (b"4B^C^C3", b"4B^C^C4", "Bed C4 is closed; admitted to 4B without a bed", "4B", ""),
        (b"4B^C^C3", b"4B^C^C1", "Bed C1 was taken meanwhile; admitted to 4B", "4B", ""),
        (b"4B^C^C3", b"cedar^C^Bed C3", "", "4B", "C3"),
        (b"4B^C^C3", b"4B^C^3", "", "4B", "C3"),
        (b"4B^C^C3", b"4B", "", "4B", ""),
    ],
)
def test_the_place_is_taken_as_far_as_it_exists(
    store: Store, system: Actor, cedar: SmallWard, old: bytes, new: bytes, note: str, ward: str,
    bed: str,
) -> None:  # fmt: skip
    other = register_patient(store, by=system, details=Details(family_name="Other")).patient_id
    admit(store, by=system, patient_id=other, ward_id=cedar.ward.id, bed_id=cedar.beds["C1"].id)
    result = taken(store, system, A01.replace(old, new))
    stay = open_record(store, by=system, patient_id=result.patient_id).patient.stay  # type: ignore[arg-type]
    assert stay is not None
    assert (stay.ward, stay.bed) == (ward, bed)
    assert result.notes[-1].startswith(note) if note else len(result.notes) == 1


@pytest.mark.parametrize(
    ("name", "family", "kind"),
    [
        ("adt_a28_latin1.hl7", "Müller-Groß", None),
        ("adt_a04_utf8.hl7", "Wójcik-Skłodowska", "O"),
        ("adt_a01_sparse_v23.hl7", "Doe", "E"),
        ("adt_a01_lf.hl7", "Oyelaran", "I"),
        ("framed.mllp", "Becker", "I"),
    ],
)
def test_messages_of_other_shapes_are_taken_in(
    store: Store, system: Actor, name: str, family: str, kind: str | None
) -> None:
    result = taken(store, system, name)
    with store.read() as session:
        assert session.scalars(select(Patient.family_name)).one() == family
        assert session.scalars(select(Encounter.kind)).one_or_none() == kind
    assert (result.encounter_id is None) is (kind is None)


def test_one_bad_message_in_a_file_does_not_stop_the_others(store: Store, system: Actor) -> None:
    day = (MESSAGES / "day.hl7").read_bytes()
    first, bad, last = take(store, system, day).results
    assert isinstance(first, Imported)
    assert isinstance(last, Imported)
    assert isinstance(bad, Refused)
    assert bad.title == "The message is not valid and was not taken in"
    assert bad.hint.startswith("PID[1]-7")
    assert "1958Feb14" not in repr(bad)  # never the value
    assert counts(store)["patient"] == 2


def test_a_batch_with_a_wrong_count_is_named_and_its_messages_are_taken_in(
    store: Store, system: Actor
) -> None:
    *messages, batch = take(store, system, "batch.hl7").results
    assert [type(m) for m in messages] == [Imported, Imported]
    assert isinstance(batch, Refused)
    assert "not complete" in batch.title


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("empty.hl7", "not valid"),
        ("not_hl7.hl7", "not valid"),
        ("oru_r01.hl7", r"does not take in ORU\^R01"),
    ],
)
def test_what_is_no_admission_is_refused_and_leaves_nothing(
    store: Store, system: Actor, name: str, title: str
) -> None:
    before = counts(store)
    with pytest.raises(AssertionError, match=title):
        taken(store, system, name)
    assert counts(store) == before


def test_a_message_without_a_family_name_leaves_nothing(store: Store, system: Actor) -> None:
    before = counts(store)
    refused(store, system, "adt_a01_no_family_name.hl7")
    assert counts(store) == before


def test_a_wrong_check_digit_is_left_out_and_said(store: Store, system: Actor) -> None:
    result = taken(store, system, "adt_a01_wrong_check_digit.hl7")
    assert "The NHS No. cannot be right and was left out" in result.notes
    with store.read() as session:
        assert session.scalars(select(Patient)).one().national_id == ""


def test_the_file_name_is_kept_without_its_folder(store: Store, system: Actor) -> None:
    assert take(store, system, "empty.hl7").file_name == "adt.hl7"


def test_a_person_without_the_right_takes_nothing_in(store: Store) -> None:
    with pytest.raises(DeniedError):
        take(store, someone(Role.BILLING_CLERK, name="Tom Reed"), "adt_a01.hl7")


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.integers(0, len(A01) - 1), st.binary(max_size=6), st.integers(0, 40))
def test_a_damaged_message_is_taken_in_or_refused_never_half(
    store: Store, system: Actor, at: int, put: bytes, cut: int
) -> None:
    before = counts(store)
    intake = take(store, system, A01[:at] + put + A01[at + cut :])
    fresh = [r for r in intake.results if isinstance(r, Imported) and not r.repeated]
    after = counts(store)
    assert after["message"] - before["message"] == len(fresh)
    assert after["audit_entry"] - before["audit_entry"] == len(fresh)
