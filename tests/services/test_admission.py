"""Admitting: both or neither with the registration, and every refusal says what to do."""

import datetime as dt
import uuid

import pytest
from sqlalchemy import func, select

from app.data.models.registration import Patient
from app.data.models.ward import Encounter, Ward
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError, UserError
from app.domain.registration import Allergies, AllergyState, Details
from app.services.admission import (
    Admission,
    admission_choices,
    admit,
    register_and_admit,
    update_and_admit,
)
from app.services.registration import open_record, register_patient, update_patient
from tests.support.station import someone
from tests.support.ward import SmallWard, small_ward

ANN = Details(family_name="Smith", given_name="Ann")


@pytest.fixture
def cedar(store: Store) -> SmallWard:
    return small_ward(store)


@pytest.fixture
def ann(store: Store, nurse: Actor) -> uuid.UUID:
    return register_patient(store, by=nurse, details=ANN).patient_id


def count(store: Store, model: type[Patient | Encounter]) -> int:
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(model)) or 0


def test_a_stay_has_a_visit_number_a_place_and_a_time(
    store: Store, nurse: Actor, cedar: SmallWard, ann: uuid.UUID
) -> None:
    done = admit(
        store,
        by=nurse,
        patient_id=ann,
        ward_id=cedar.ward.id,
        bed_id=cedar.beds["C3"].id,
        reason="Pneumonia",
        consultant="Dr R. Achterberg",
    )
    assert done.visit_number == "W07-V000001"
    assert "encounter" in done.changed
    with store.read() as session:
        stay = session.get_one(Encounter, done.encounter_id)
    assert (stay.status, stay.bed_id, stay.kind) == ("in_progress", cedar.beds["C3"].id, "I")
    assert stay.admitted_at == store.clock.now()


@pytest.mark.parametrize(
    ("bed", "title", "hint"),
    [
        ("C1", "Bed C1 was taken", "another bed"),
        ("C2", "Bed C2 is being cleaned", "mark it ready"),
        ("C4", "Bed C4 is closed", "another bed"),
    ],
)
def test_a_bed_that_cannot_be_given_says_why(
    store: Store, nurse: Actor, cedar: SmallWard, ann: uuid.UUID, bed: str, title: str, hint: str
) -> None:
    other = register_patient(store, by=nurse, details=Details(family_name="Other")).patient_id
    admit(store, by=nurse, patient_id=other, ward_id=cedar.ward.id, bed_id=cedar.beds["C1"].id)
    with pytest.raises(UserError, match=title) as refusal:
        admit(store, by=nurse, patient_id=ann, ward_id=cedar.ward.id, bed_id=cedar.beds[bed].id)
    assert hint in refusal.value.hint
    assert count(store, Encounter) == 1


def test_a_patient_lies_in_one_place_only(
    store: Store, nurse: Actor, cedar: SmallWard, ann: uuid.UUID
) -> None:
    admit(store, by=nurse, patient_id=ann, ward_id=cedar.ward.id, bed_id=cedar.beds["C3"].id)
    with pytest.raises(UserError, match="SMITH, Ann is already admitted to 4B, bed C3") as refusal:
        admit(store, by=nurse, patient_id=ann, ward_id=cedar.ward.id)
    assert "W07-V000001" in refusal.value.hint


def test_other_impossible_admissions_are_refused(
    store: Store, nurse: Actor, cedar: SmallWard, ann: uuid.UUID
) -> None:
    ahead = store.clock.now() + dt.timedelta(hours=1)
    with pytest.raises(UserError, match="lies ahead"):
        admit(store, by=nurse, patient_id=ann, ward_id=cedar.ward.id, admitted_at=ahead)
    with pytest.raises(UserError, match="not in the ward"):
        admit(store, by=nurse, patient_id=ann, ward_id=None, bed_id=cedar.beds["C3"].id)
    with pytest.raises(UserError, match="no longer in use"):
        admit(store, by=nurse, patient_id=ann, ward_id=uuid.uuid4())
    with store.write(intent="record_death", by=nurse) as tx:
        tx.session.get_one(Patient, ann).deceased_at = tx.now
    with pytest.raises(UserError, match="recorded as deceased"):
        admit(store, by=nurse, patient_id=ann, ward_id=cedar.ward.id)


def test_registering_and_admitting_is_one_act_both_or_neither(
    store: Store, nurse: Actor, cedar: SmallWard
) -> None:
    closed = Admission(ward_id=cedar.ward.id, bed_id=cedar.beds["C4"].id)
    with pytest.raises(UserError, match="closed"):
        register_and_admit(store, by=nurse, details=ANN, allergies=Allergies(), stay=closed)
    assert count(store, Patient) == 0
    free = Admission(ward_id=cedar.ward.id, bed_id=cedar.beds["C3"].id)
    done = register_and_admit(store, by=nurse, details=ANN, allergies=Allergies(), stay=free)
    assert (done.mrn, done.visit_number) == ("W07-000001", "W07-V000001")


def test_a_known_patient_is_put_right_and_admitted_in_one_act(
    store: Store, nurse: Actor, cedar: SmallWard, ann: uuid.UUID
) -> None:
    done = update_and_admit(
        store,
        by=nurse,
        patient_id=ann,
        changes={"phone": "07700 900417"},
        allergies=Allergies(state=AllergyState.NONE_KNOWN),
        stay=Admission(ward_id=cedar.ward.id),
    )
    record = open_record(store, by=nurse, patient_id=ann)
    assert record.patient.details.phone == "07700 900417"
    assert record.allergies.state is AllergyState.NONE_KNOWN
    assert record.patient.stay is not None
    assert record.patient.stay.encounter_id == done.encounter_id


def test_only_free_beds_are_offered(
    store: Store, nurse: Actor, cedar: SmallWard, ann: uuid.UUID
) -> None:
    def offered() -> list[str]:
        (ward,) = admission_choices(store, by=nurse).wards
        return [bed.label for bed in ward.beds]

    assert offered() == ["C1", "C3"]
    admit(
        store, by=nurse, patient_id=ann, ward_id=cedar.ward.id, bed_id=cedar.beds["C1"].id,
        consultant="Dr Z",
    )  # fmt: skip
    assert offered() == ["C3"]
    assert admission_choices(store, by=nurse).consultants == ("Dr Z",)
    assert admission_choices(store, by=nurse).national_id_label == "NHS No."


def test_a_clock_a_little_ahead_does_not_stop_an_admission(
    store: Store, cedar: SmallWard, ann: uuid.UUID
) -> None:
    soon = store.clock.now() + dt.timedelta(minutes=4)
    assert admit(
        store, by=someone(), patient_id=ann, ward_id=cedar.ward.id, admitted_at=soon
    ).visit_number


def test_a_nurse_admits_only_to_wards_of_her_own(store: Store, ann: uuid.UUID) -> None:
    with store.write(intent="set_up", by=someone(Role.SYSTEM, name="Set-up")) as tx:
        other = Ward(code="3A", name="Birch")
        tx.add(other)
    with pytest.raises(DeniedError, match="may not do this"):
        admit(store, by=someone(), patient_id=ann, ward_id=other.id)
    assert count(store, Encounter) == 0


def test_a_nurse_corrects_nobody_who_is_on_another_ward(store: Store, ann: uuid.UUID) -> None:
    registrar = someone(Role.REGISTRAR, name="Rita Okoye")
    with store.write(intent="set_up", by=someone(Role.SYSTEM, name="Set-up")) as tx:
        other = Ward(code="3A", name="Birch")
        tx.add(other)
    update_patient(store, by=someone(), patient_id=ann, changes={"city": "Northfield"})
    admit(store, by=registrar, patient_id=ann, ward_id=other.id)
    with pytest.raises(DeniedError):
        update_patient(store, by=someone(), patient_id=ann, changes={"city": "Elsewhere"})
    update_patient(store, by=registrar, patient_id=ann, changes={"city": "Elsewhere"})
