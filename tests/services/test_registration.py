"""Finding and registering patients, on a real encrypted database."""

import datetime as dt
import json
import uuid

import pytest
from sqlalchemy import select

from app.data.models.audit import AuditEntry
from app.data.models.control import Outbox
from app.data.models.registration import Allergy, Patient
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.around import Around
from app.domain.errors import DeniedError, UserError
from app.domain.registration import Allergies, AllergyState, Details, Identifier, StatedAllergy
from app.services.allergies import record_allergies
from app.services.candidates import possible_duplicates
from app.services.registration import (
    find_patients,
    open_record,
    record_found,
    register_patient,
    update_patient,
)
from tests.support.station import someone

BOLA = Details(
    family_name="Oyelaran",
    given_name="Bola",
    title="Mr",
    birth_date=dt.date(1958, 2, 14),
    sex="M",
    national_id="943 476 5919",
    phone="07700 900417",
    address="27 Quay Street",
)
PENICILLIN = Allergies(
    state=AllergyState.KNOWN,
    stated=(StatedAllergy(substance="Penicillin", reaction="Rash", severity="moderate"),),
)


def registered(store: Store, by: Actor, details: Details = BOLA) -> uuid.UUID:
    return register_patient(store, by=by, details=details).patient_id


def audit(store: Store) -> AuditEntry:
    with store.read() as session:
        return session.scalars(select(AuditEntry).order_by(AuditEntry.seq.desc())).first()  # type: ignore[return-value]


def test_a_new_patient_has_a_number_and_a_trail(store: Store, nurse: Actor) -> None:
    made = register_patient(
        store, by=nurse, details=BOLA, allergies=PENICILLIN,
        beside=Around(identifiers=(Identifier("4711", "SIM", "MR"),) * 2),
    )  # fmt: skip
    assert made.mrn == "W07-000001"
    assert made.changed >= {"patient", "allergy", "patient_identifier"}
    record = open_record(store, by=nurse, patient_id=made.patient_id)
    assert record.patient.details.national_id == "9434765919"
    assert record.allergies == PENICILLIN
    assert record.patient.numbers == (
        ("MRN", "W07-000001"), ("NHS No.", "9434765919"), ("SIM", "4711")
    )  # fmt: skip
    assert audit(store).action == "open_record"
    assert audit(store).patient_id == made.patient_id


@pytest.mark.parametrize(
    ("details", "title"),
    [
        (Details(), "family name"),
        (Details(family_name="A", national_id="943 476 5918"), "NHS No."),
        (Details(family_name="A", birth_date=dt.date(2027, 1, 1)), "date of birth"),
    ],
)
def test_what_cannot_be_right_is_refused_and_uses_no_number(
    store: Store, nurse: Actor, details: Details, title: str
) -> None:
    with pytest.raises(UserError, match=title):
        register_patient(store, by=nurse, details=details)
    assert register_patient(store, by=nurse, details=BOLA).mrn == "W07-000001"


def test_only_the_fields_that_differ_are_changed_and_named(store: Store, nurse: Actor) -> None:
    patient_id = registered(store, nurse)
    done = update_patient(
        store, by=nurse, patient_id=patient_id, changes={"title": "Mr", "phone": "07700 900 999"}
    )
    assert done.fields == ("phone",)
    assert json.loads(audit(store).detail) == {"fields": ["phone"]}
    with store.read() as session:
        last = session.scalars(
            select(Outbox).where(Outbox.table_name == "patient").order_by(Outbox.seq.desc())
        ).first()
    assert last is not None
    assert json.loads(last.columns) == {"phone": ["07700 900417", "07700 900 999"]}


def test_a_change_that_cannot_be_right_changes_nothing(store: Store, nurse: Actor) -> None:
    patient_id = registered(store, nurse)
    with pytest.raises(UserError, match="phone"):
        update_patient(
            store, by=nurse, patient_id=patient_id, changes={"city": "Northfield", "phone": "x"}
        )
    assert open_record(store, by=nurse, patient_id=patient_id).patient.details.city == ""


def test_a_patient_who_is_not_here_is_one_clear_sentence(store: Store, nurse: Actor) -> None:
    for act in (
        lambda: open_record(store, by=nurse, patient_id=uuid.uuid4()),
        lambda: update_patient(store, by=nurse, patient_id=uuid.uuid4(), changes={}),
        lambda: record_allergies(store, by=nurse, patient_id=uuid.uuid4(), allergies=Allergies()),
    ):
        with pytest.raises(UserError, match="no longer on this workstation"):
            act()


def test_none_known_and_not_asked_are_two_different_answers(store: Store, nurse: Actor) -> None:
    patient_id = registered(store, nurse)
    with store.read() as session:
        assert session.get_one(Patient, patient_id).allergies_checked_at is None
    record_allergies(
        store, by=nurse, patient_id=patient_id, allergies=Allergies(state=AllergyState.NONE_KNOWN)
    )
    with store.read() as session:
        row = session.get_one(Patient, patient_id)
    assert row.allergy_state == "none_known"
    assert row.allergies_checked_at == store.clock.now()


def test_known_allergies_add_up_and_are_never_wiped_by_an_answer(
    store: Store, nurse: Actor
) -> None:
    patient_id = registered(store, nurse)
    record_allergies(store, by=nurse, patient_id=patient_id, allergies=PENICILLIN)
    more = Allergies(
        state=AllergyState.KNOWN,
        stated=(StatedAllergy(substance="PENICILLIN"), StatedAllergy(substance="Latex")),
    )
    record_allergies(store, by=nurse, patient_id=patient_id, allergies=more)
    with store.read() as session:
        assert sorted(session.scalars(select(Allergy.substance))) == ["Latex", "Penicillin"]
    with pytest.raises(UserError, match="already recorded"):
        record_allergies(
            store,
            by=nurse,
            patient_id=patient_id,
            allergies=Allergies(state=AllergyState.NONE_KNOWN),
        )


def test_hits_come_with_their_reason_and_say_when_there_are_more(
    store: Store, nurse: Actor
) -> None:
    for n in range(5):
        registered(store, nurse, Details(family_name=f"Smithson{n}", given_name="Ann"))
    wanted = registered(store, nurse, Details(family_name="Smith", given_name="Zoe"))
    found = find_patients(store, by=nurse, text="smith", limit=3)
    assert found.more
    assert len(found.hits) == 3
    assert found.hits[0].patient.patient_id == wanted
    assert found.hits[0].reason == "Family name"
    assert not find_patients(store, by=nurse, text="smith", limit=6).more
    assert find_patients(store, by=nurse, text="").hits == ()
    assert find_patients(store, by=nurse, text="nobody").hits == ()


def test_typing_is_one_search_and_opening_is_a_look_and_neither_keeps_words(
    store: Store, nurse: Actor
) -> None:
    patient_id = registered(store, nurse)
    before = audit(store).seq
    find_patients(store, by=nurse, text="oye")
    find_patients(store, by=nurse, text="oyel")
    assert audit(store).seq == before + 1
    assert "oye" not in audit(store).detail
    record_found(store, by=nurse, patient_id=patient_id, shown=1)
    entry = audit(store)
    assert (entry.action, entry.patient_id) == ("find_patient", patient_id)
    assert json.loads(entry.detail) == {"shown": 1}


@pytest.mark.parametrize(
    "typed",
    [
        Details(family_name="Oyelaran", given_name="Bo"),
        Details(family_name="OYELARÁN", birth_date=dt.date(1958, 2, 14)),
        Details(family_name="Oyeleran", given_name="Bola", birth_date=dt.date(1958, 2, 15)),
        Details(given_name="Bola", birth_date=dt.date(1958, 2, 14)),
        Details(national_id="9434765919"),
        Details(family_name="Oyelaran", given_name="Bola", phone="+44 7700 900417"),
    ],
)
def test_the_known_record_is_offered_while_the_same_person_is_typed(
    store: Store, nurse: Actor, typed: Details
) -> None:
    patient_id = registered(store, nurse)
    registered(store, nurse, Details(family_name="Becker", given_name="Jan"))
    (candidate,) = possible_duplicates(store, by=nurse, details=typed)
    assert candidate.patient.patient_id == patient_id
    assert candidate.likeness.reasons
    assert possible_duplicates(store, by=nurse, details=typed, but=frozenset({patient_id})) == ()


def test_nothing_typed_offers_nobody(store: Store, nurse: Actor) -> None:
    registered(store, nurse)
    assert possible_duplicates(store, by=nurse, details=Details()) == ()


def test_a_person_without_the_right_is_told_so(store: Store) -> None:
    clerk = someone(Role.BILLING_CLERK, name="Tom Reed")
    with pytest.raises(DeniedError):
        register_patient(store, by=clerk, details=BOLA)
    with pytest.raises(DeniedError):
        update_patient(store, by=clerk, patient_id=uuid.uuid4(), changes={})
