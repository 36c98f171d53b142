"""Breaking the glass: for a reason, with the password, for a time, on record, and reviewed."""

import datetime as dt
from dataclasses import replace

import pytest
from sqlalchemy import select

from app.data.models.audit import AuditEntry
from app.data.models.people import UserAccount
from app.data.models.registration import Patient
from app.data.models.ward import Encounter, Ward
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError, GlassMayBeBrokenError, ProofNeededError, UserError
from app.domain.glass import Finding, GlassReason
from app.domain.registration import Protection
from app.security import passwords
from app.services import charting, glass, protection, reauthentication, registration, ward
from tests.support.clock import FixedClock
from tests.support.hospital import Stay, admitted
from tests.support.station import someone

PASSWORD = "correct horse battery"
WORDS = "Called to the cardiac arrest on 5A"


@pytest.fixture
def stay(store: Store) -> Stay:
    """Grace Okafor lies on 5A, protected."""
    made = admitted(store)
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        other = Ward(code="5A", name="Elm")
        tx.add(other)
        tx.session.get_one(Patient, made.patient_id).protection = "vip"
        encounter = tx.session.get_one(Encounter, made.encounter_id)
        encounter.ward_id, encounter.bed_id = other.id, None
    return replace(made, ward_id=other.id)


def person(store: Store, role: Role, name: str) -> Actor:
    by = replace(someone(role, name=name), holds_key=False)
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.add(
            UserAccount(
                id=by.user_id,
                login=by.login,
                name=by.name,
                role=by.role.value,
                wards=["4B"],
                password_hash=passwords.hash_password(PASSWORD),
            )
        )
    return by


@pytest.fixture
def nurse(store: Store) -> Actor:
    return person(store, Role.NURSE, "Amara Nwosu")


@pytest.fixture
def officer(store: Store) -> Actor:
    return person(store, Role.PRIVACY_OFFICER, "Ingrid Solberg")


def break_it(store: Store, by: Actor, stay: Stay) -> glass.GlassBroken:
    return glass.break_glass(
        store,
        by=by,
        patient_id=stay.patient_id,
        reason=GlassReason.EMERGENCY,
        words=WORDS,
        password=PASSWORD,
    )


def look(store: Store, by: Actor, stay: Stay) -> object:
    return charting.view_chart(store, by=by, patient_id=stay.patient_id)


def test_a_broken_glass_opens_this_chart_until_its_time_is_over(
    store: Store, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    with pytest.raises(GlassMayBeBrokenError):
        look(store, nurse, stay)
    broken = break_it(store, nurse, stay)
    assert broken.until == clock.now() + dt.timedelta(minutes=30)
    look(store, nurse, stay)
    clock.forward(minutes=30)
    with pytest.raises(GlassMayBeBrokenError):
        look(store, nurse, stay)
    assert glass.standing(store, by=nurse) == ()


def test_a_clock_that_goes_back_ends_it(
    store: Store, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    break_it(store, nurse, stay)
    clock.forward(minutes=-5)
    with pytest.raises(GlassMayBeBrokenError):
        look(store, nurse, stay)


def test_it_opens_the_chart_to_its_breaker_alone_and_ends_when_they_say_so(
    store: Store, nurse: Actor, stay: Stay
) -> None:
    broken = break_it(store, nurse, stay)
    other = person(store, Role.NURSE, "Jorge Reyes")
    with pytest.raises(GlassMayBeBrokenError):
        look(store, other, stay)
    with pytest.raises(UserError, match="not your access"):
        glass.end_glass(store, by=other, break_id=broken.break_id)
    glass.end_glass(store, by=nurse, break_id=broken.break_id)
    glass.end_glass(store, by=nurse, break_id=broken.break_id)
    with pytest.raises(GlassMayBeBrokenError):
        look(store, nurse, stay)


def test_it_needs_words_and_the_right_password(store: Store, nurse: Actor, stay: Stay) -> None:
    with pytest.raises(UserError, match="Say why"):
        glass.break_glass(
            store, by=nurse, patient_id=stay.patient_id, reason=GlassReason.OTHER, words="x",
            password=PASSWORD,
        )  # fmt: skip
    with pytest.raises(UserError, match="The password is not right"):
        glass.break_glass(
            store, by=nurse, patient_id=stay.patient_id, reason=GlassReason.OTHER, words=WORDS,
            password="wrong",
        )  # fmt: skip
    assert glass.standing(store, by=nurse) == ()


def test_who_has_no_business_with_charts_cannot_break_it(store: Store, stay: Stay) -> None:
    clerk = person(store, Role.BILLING_CLERK, "Lucia Moretti")
    with pytest.raises(DeniedError, match="Clinical staff may break the glass"):
        break_it(store, clerk, stay)


def test_every_step_is_in_the_audit_log_and_the_officer_sees_what_was_done(
    store: Store, nurse: Actor, officer: Actor, stay: Stay
) -> None:
    broken = break_it(store, nurse, stay)
    look(store, nurse, stay)
    glass.end_glass(store, by=nurse, break_id=broken.break_id)
    (case,) = glass.cases(store, by=officer)
    assert (case.user_name, case.reason, case.words) == ("Amara Nwosu", "emergency", WORDS)
    assert case.acts == (("view_chart", 1),)
    assert case.finding is None
    with pytest.raises(ProofNeededError):
        glass.review(store, by=officer, break_id=case.break_id, finding=Finding.JUSTIFIED, words="")
    reauthentication.confirm(store, by=officer, password=PASSWORD)
    with pytest.raises(UserError, match="Say what you found"):
        glass.review(store, by=officer, break_id=case.break_id, finding=Finding.MISUSE, words="")
    glass.review(store, by=officer, break_id=case.break_id, finding=Finding.JUSTIFIED, words="ok")
    (case,) = glass.cases(store, by=officer)
    assert (case.finding, case.reviewed_by_name) == (Finding.JUSTIFIED, "Ingrid Solberg")
    with store.read() as session:
        logged = session.scalars(
            select(AuditEntry.action)
            .where(AuditEntry.action.like("break_glass%"))
            .order_by(AuditEntry.seq)
        ).all()
    assert logged == ["break_glass_begin", "break_glass_end", "break_glass_review"]


def test_the_queue_is_not_for_everybody(store: Store, nurse: Actor, stay: Stay) -> None:
    break_it(store, nurse, stay)
    with pytest.raises(DeniedError, match="Privacy officers and auditors read"):
        glass.cases(store, by=nurse)


def test_a_proof_counts_for_five_minutes_of_its_own_session(
    store: Store, officer: Actor, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    case = break_it(store, nurse, stay).break_id
    reauthentication.confirm(store, by=officer, password=PASSWORD)
    elsewhere = replace(officer, session_id=nurse.session_id)
    clock.forward(minutes=5)
    for by in (officer, elsewhere):
        with pytest.raises(ProofNeededError):
            glass.review(store, by=by, break_id=case, finding=Finding.JUSTIFIED, words="")


def test_guessing_the_password_again_is_slowed_down(
    store: Store, nurse: Actor, clock: FixedClock
) -> None:
    for _ in range(3):
        with pytest.raises(UserError, match="The password is not right"):
            reauthentication.confirm(store, by=nurse, password="wrong")
    with pytest.raises(UserError, match="Too many tries"):
        reauthentication.confirm(store, by=nurse, password=PASSWORD)
    clock.forward(seconds=2)
    reauthentication.confirm(store, by=nurse, password=PASSWORD)


def test_a_suspended_person_is_out_at_once(store: Store, nurse: Actor, stay: Stay) -> None:
    break_it(store, nurse, stay)
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.session.get_one(UserAccount, nurse.user_id).suspended = True
    with pytest.raises(DeniedError, match="suspended"):
        look(store, nurse, stay)


def test_a_protected_patient_is_found_by_name_and_their_record_is_behind_the_glass(
    store: Store, nurse: Actor, stay: Stay
) -> None:
    registrar = person(store, Role.REGISTRAR, "Tomas Brandt")
    registration.update_patient(
        store, by=registrar, patient_id=stay.patient_id, changes={"phone": "07700 900123"}
    )
    (hit,) = registration.find_patients(store, by=nurse, text="okafor").hits
    assert (hit.patient.details.family_name, hit.patient.details.phone) == ("Okafor", "")
    assert hit.patient.stay is None
    (hit,) = registration.find_patients(store, by=registrar, text="okafor").hits
    assert hit.patient.details.phone == "07700 900123"
    with pytest.raises(GlassMayBeBrokenError):
        registration.open_record(store, by=nurse, patient_id=stay.patient_id)
    break_it(store, nurse, stay)
    registration.open_record(store, by=nurse, patient_id=stay.patient_id)
    (hit,) = registration.find_patients(store, by=nurse, text="okafor").hits
    assert hit.patient.stay is not None


def test_a_board_of_another_ward_shows_a_protected_patient_without_a_name(
    store: Store, stay: Stay
) -> None:
    doctor = person(store, Role.DOCTOR, "Hanna Lindqvist")
    now = store.clock.now()
    (waiting,) = ward.ward_view(store, by=doctor, ward_id=stay.ward_id, now=now).waiting
    assert waiting.occupant is not None
    assert (waiting.occupant.family_name, waiting.occupant.reason) == ("Protected", "")
    break_it(store, doctor, stay)
    (waiting,) = ward.ward_view(store, by=doctor, ward_id=stay.ward_id, now=now).waiting
    assert waiting.occupant is not None
    assert waiting.occupant.family_name == "Okafor"


def test_a_registrar_protects_a_patient_and_a_nurse_does_not(
    store: Store, nurse: Actor, officer: Actor, stay: Stay
) -> None:
    with pytest.raises(DeniedError, match="Registrars and privacy officers protect"):
        protection.protect_patient(
            store, by=nurse, patient_id=stay.patient_id, protection=Protection.STAFF
        )
    protection.protect_patient(store, by=officer, patient_id=stay.patient_id, protection=None)
    (hit,) = registration.find_patients(store, by=nurse, text="okafor").hits
    assert not hit.patient.protected
