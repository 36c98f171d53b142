"""Refused work goes back into the form that it came from, for whoever wrote it."""

import datetime as dt
import uuid
from typing import Any

import pytest
from sqlalchemy import select

from app.data.models.billing import ChargeItem
from app.data.models.charting import ObservationSet
from app.data.models.control import Command
from app.data.models.notes import ClinicalNote
from app.data.models.registration import Allergy, Patient
from app.data.models.ward import Bed, Encounter, Ward
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError, UserError
from app.services import drafts, refused_drafts
from tests.support.station import someone


@pytest.fixture
def manager() -> Actor:
    return someone(Role.WARD_MANAGER, name="Ben Okoro")


@pytest.fixture
def stay(store: Store, nurse: Actor) -> Encounter:
    """A patient in bed A3 of ward 4B."""
    with store.write(intent="register_and_admit", by=nurse) as tx:
        ward = Ward(code="4B", name="Cedar")
        patient = Patient(
            mrn=tx.next_number("mrn"), family_name="CURIE", given_name="Marie", sex="F",
            birth_date=dt.date(1958, 2, 14), phone="07700 900112",
        )  # fmt: skip
        tx.add(ward, patient)
        bed = Bed(ward_id=ward.id, bay="Bay A", label="A3")
        tx.add(bed)
        one = Encounter(
            patient_id=patient.id, visit_number=tx.next_number("visit"), status="in_progress",
            ward_id=ward.id, bed_id=bed.id, admitted_at=tx.now, reason="Fall",
        )  # fmt: skip
        tx.add(one, Allergy(patient_id=patient.id, substance="Penicillin", reaction="rash",
                            recorded_at=tx.now))  # fmt: skip
    return one


def refuse(store: Store, command_id: uuid.UUID) -> None:
    """Let the centre have refused a command."""
    with store.local() as session:
        session.get_one(Command, command_id).state = "refused"


def write(store: Store, by: Actor, *rows: Any) -> uuid.UUID:
    """Write rows as one command that is refused then."""
    with store.write(intent="record_observations", by=by) as tx:
        tx.add(*rows)
        command_id = tx.command.id
    refuse(store, command_id)
    return command_id


def note(stay: Encounter, by: Actor, **more: Any) -> ClinicalNote:
    return ClinicalNote(
        encounter_id=stay.id, patient_id=stay.patient_id, kind="nursing", text="Slept well.",
        author_id=by.user_id, author_name=by.name, written_at=stay.admitted_at, **more,
    )  # fmt: skip


def content_of(store: Store, by: Actor, place: str) -> dict[str, str]:
    kept = drafts.find(store, by=by, place=place)
    assert kept is not None
    return kept.content


def test_observations_come_back_as_they_were_typed(
    store: Store, nurse: Actor, stay: Encounter
) -> None:
    command = write(
        store, nurse,
        ObservationSet(
            encounter_id=stay.id, patient_id=stay.patient_id, taken_at=stay.admitted_at,
            recorded_by=nurse.user_id, recorded_by_name=nurse.name, pulse_per_min=72,
            temperature_tenths_c=375, oxygen_tenths_l_per_min=20, consciousness="A",
            partial_reason="Asleep",
        ),
    )  # fmt: skip
    copied = refused_drafts.copy_to_draft(store, by=nurse, command_id=command)
    assert (copied.form, copied.patient_id, copied.encounter_id) == (
        "observations", stay.patient_id, stay.id,
    )  # fmt: skip
    assert content_of(store, nurse, f"observations:{stay.id}") == {
        "pulse_per_min": "72",
        "temperature_tenths_c": "37.5",
        "oxygen_tenths_l_per_min": "2",
        "consciousness": "A",
        "partial_reason": "Asleep",
        "taken_at": stay.admitted_at.isoformat(),
    }


def test_a_note_comes_back_and_one_for_few_eyes_to_its_author_alone(
    store: Store, nurse: Actor, manager: Actor, stay: Encounter
) -> None:
    plain = write(store, nurse, note(stay, nurse))
    refused_drafts.copy_to_draft(store, by=manager, command_id=plain)
    assert content_of(store, manager, f"note:{stay.id}") == {
        "text": "Slept well.", "kind": "nursing", "sensitive": "",
    }  # fmt: skip
    secret = write(store, nurse, note(stay, nurse, is_sensitive=True))
    with pytest.raises(DeniedError, match="for its author"):
        refused_drafts.copy_to_draft(store, by=manager, command_id=secret)
    refused_drafts.copy_to_draft(store, by=nurse, command_id=secret)
    assert content_of(store, nurse, f"note:{stay.id}")["sensitive"] == "yes"


def test_a_charge_comes_back_with_its_day_and_quantity(
    store: Store, nurse: Actor, stay: Encounter
) -> None:
    command = write(
        store, nurse,
        ChargeItem(
            encounter_id=stay.id, patient_id=stay.patient_id, service_date=dt.date(2026, 11, 22),
            code="XR01", title="X-ray, chest", quantity_thousandths=1500, unit_price_minor=100,
            amount_minor=150, tax_basis_points=0, currency="GBP", covered=True,
            entered_by_name=nurse.name,
        ),
    )  # fmt: skip
    assert refused_drafts.copy_to_draft(store, by=nurse, command_id=command).form == "charge"
    assert content_of(store, nurse, f"charge:{stay.id}") == {
        "service": "X-ray, chest", "code": "XR01", "quantity": "1.5", "date": "22-Nov-2026",
    }  # fmt: skip


def test_a_registration_comes_back_with_its_stay_and_allergies(
    store: Store, nurse: Actor, stay: Encounter
) -> None:
    with store.read() as session:
        command = session.scalars(
            select(Command.id).where(Command.intent == "register_and_admit")
        ).one()
    refuse(store, command)
    copied = refused_drafts.copy_to_draft(store, by=nurse, command_id=command)
    assert (copied.form, copied.patient_id) == ("registration", None)
    content = content_of(store, nurse, "registration")
    assert stay.ward_id is not None
    assert stay.bed_id is not None
    assert content.items() >= {
        "family_name": "CURIE", "given_name": "Marie", "sex": "F", "birth_date": "14-Feb-1958",
        "phone": "07700 900112", "ward": stay.ward_id.hex, "bed": stay.bed_id.hex,
        "reason": "Fall", "allergies": "Penicillin (rash)",
    }.items()  # fmt: skip
    assert "mrn" not in content


def test_only_who_wrote_it_or_sees_to_refused_work_may_copy(
    store: Store, nurse: Actor, stay: Encounter
) -> None:
    command = write(store, nurse, note(stay, nurse))
    with pytest.raises(DeniedError):
        refused_drafts.copy_to_draft(store, by=someone(name="Dana Reyes"), command_id=command)


def test_another_draft_in_that_form_is_not_overwritten(
    store: Store, nurse: Actor, stay: Encounter
) -> None:
    command = write(store, nurse, note(stay, nurse))
    drafts.keep(store, by=nurse, place=f"note:{stay.id}", content={"text": "Half a thought"})
    with pytest.raises(UserError, match="Another draft"):
        refused_drafts.copy_to_draft(store, by=nurse, command_id=command)


def test_what_came_from_no_form_says_so(store: Store, nurse: Actor, stay: Encounter) -> None:
    with_form = write(store, nurse, note(stay, nurse))
    correction = write(store, nurse, note(stay, nurse, corrects_id=uuid.uuid4()))
    with store.write(intent="transfer_patient", by=nurse) as tx:
        tx.session.get_one(Encounter, stay.id).bed_id = None
        moved = tx.command.id
    refuse(store, moved)
    found = refused_drafts.with_a_form(store, (with_form, correction, moved))
    assert found == {with_form}
    with pytest.raises(UserError, match="no form"):
        refused_drafts.copy_to_draft(store, by=nurse, command_id=moved)
