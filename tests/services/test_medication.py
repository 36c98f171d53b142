"""Orders are written by doctors, doses by nurses, and nothing that was written goes away."""

import datetime as dt
from dataclasses import replace

import pytest
from sqlalchemy import select

from app.data.models.audit import AuditEntry
from app.data.models.medication import MedicationAdministration, MedicationRequest
from app.data.models.registration import Patient
from app.data.models.ward import Encounter
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError, ProofNeededError, UserError
from app.domain.medication import Reason, Status
from app.domain.medication_chart import Row, chart, shift_at
from app.domain.medication_plan import State
from app.domain.ward import Disposition
from app.services.medication import (
    dose_not_given,
    give_dose,
    medication_view,
    view_medication,
    withdraw_dose,
)
from app.services.medication_orders import hold_order, prescribe, resume_order, stop_order
from app.services.movements import discharge_patient
from tests.support.cedar import Cedar, Stay
from tests.support.clock import FixedClock
from tests.support.medication import as_required, doctor, ordered, prescription, today
from tests.support.station import someone


@pytest.fixture
def cedar(store: Store) -> Cedar:
    return Cedar(store)


@pytest.fixture
def stay(cedar: Cedar) -> Stay:
    return cedar.admit(
        "Okafor", "Grace", bed="A3", allergies=(("Penicillin", "anaphylaxis", "severe"),)
    )


@pytest.fixture
def eight(store: Store) -> dt.datetime:
    return today("08:00", store=store)


def states(store: Store, stay: Stay, by: Actor) -> list[State]:
    now = store.clock.now()
    view = medication_view(store, by=by, encounter_id=stay.encounter_id)
    return [d.state for d in chart(view, shift=shift_at(now), now=now).doses]


def last_entry(store: Store) -> MedicationAdministration:
    with store.read() as session:
        return session.scalars(
            select(MedicationAdministration).order_by(MedicationAdministration.id.desc())
        ).first() or pytest.fail("nothing was written")


def test_an_order_is_written_exactly_and_audited_without_the_drug(store: Store, stay: Stay) -> None:
    done = prescribe(
        store, by=doctor(), encounter_id=stay.encounter_id, what=prescription(store, dose="1.0")
    )
    assert done.changed == {"medication_request"}
    with store.read() as session:
        row = session.get_one(MedicationRequest, done.request_id)
        assert (row.dose, row.unit, row.times) == ("1", "g", "08:00 14:00 20:00")
        assert row.prescriber_name == "Dr Hanna Lindqvist"
        entry = session.scalars(select(AuditEntry).order_by(AuditEntry.seq.desc())).first()
        assert entry is not None
        assert (entry.action, entry.patient_id) == ("prescribe", stay.patient_id)
        assert "paracetamol" not in entry.detail


@pytest.mark.parametrize("role", [Role.NURSE, Role.WARD_MANAGER, Role.PHARMACIST])
def test_only_a_doctor_prescribes(store: Store, stay: Stay, role: Role) -> None:
    with pytest.raises(DeniedError):
        prescribe(store, by=someone(role), encounter_id=stay.encounter_id, what=prescription(store))


def test_a_doctor_gives_the_pin_to_prescribe(store: Store, stay: Stay) -> None:
    with pytest.raises(ProofNeededError):
        prescribe(
            store,
            by=someone(Role.DOCTOR),
            encounter_id=stay.encounter_id,
            what=prescription(store),
        )


def test_what_is_not_clear_is_not_prescribed(store: Store, stay: Stay) -> None:
    with pytest.raises(UserError, match="misread"):
        ordered(store, stay.encounter_id, prescription(store, drug="insulin IU"))
    with store.read() as session:
        assert session.scalars(select(MedicationRequest)).all() == []


def test_the_name_of_a_recorded_allergy_needs_a_reason(store: Store, stay: Stay) -> None:
    what = prescription(store, drug="benzylpenicillin")
    with pytest.raises(UserError, match="An allergy to Penicillin is recorded"):
        ordered(store, stay.encounter_id, what)
    done = prescribe(
        store, by=doctor(), encounter_id=stay.encounter_id, what=what,
        allergy_reason="Tolerated in 2024, allergy doubtful",
    )  # fmt: skip
    with store.read() as session:
        row = session.get_one(MedicationRequest, done.request_id)
        assert row.allergy_reason == "Tolerated in 2024, allergy doubtful"


def test_a_nurse_gives_a_planned_dose(
    store: Store, nurse: Actor, stay: Stay, eight: dt.datetime
) -> None:
    request_id = ordered(store, stay.encounter_id)
    assert states(store, stay, nurse) == [State.OVERDUE, State.PLANNED, State.PLANNED]
    done = give_dose(
        store, by=nurse, request_id=request_id, scheduled_for=eight, reason="Was at X-ray"
    )
    assert done.changed == {"medication_administration"}
    row = last_entry(store)
    assert (row.status, row.dose, row.patient_check) == (Status.GIVEN, "1", "asked")
    assert row.override_reason == "Was at X-ray"
    assert states(store, stay, nurse) == [State.GIVEN, State.PLANNED, State.PLANNED]


def test_a_dose_that_is_late_needs_a_reason(
    store: Store, nurse: Actor, stay: Stay, eight: dt.datetime
) -> None:
    request_id = ordered(store, stay.encounter_id)
    with pytest.raises(UserError, match="1 h 47 min late, say why"):
        give_dose(store, by=nurse, request_id=request_id, scheduled_for=eight)
    at = eight + dt.timedelta(minutes=5)  # written down later, given on time
    give_dose(store, by=nurse, request_id=request_id, scheduled_for=eight, given_at=at)
    assert last_entry(store).given_at == at


def test_one_planned_dose_is_given_once(
    store: Store, nurse: Actor, stay: Stay, eight: dt.datetime
) -> None:
    request_id = ordered(store, stay.encounter_id)
    give_dose(store, by=nurse, request_id=request_id, scheduled_for=eight, reason="late")
    with pytest.raises(UserError, match=r"given at .* by Amara Nwosu \(AN\)"):
        give_dose(store, by=nurse, request_id=request_id, scheduled_for=eight, reason="late")


def test_the_band_of_another_patient_stops_the_dose(
    store: Store, nurse: Actor, cedar: Cedar, stay: Stay
) -> None:
    other = cedar.admit("Petrov", bed="B1")
    bands = [_mrn(store, who) for who in (stay, other)]
    request_id = ordered(store, stay.encounter_id, as_required(store))
    with pytest.raises(UserError, match="wristband of another patient"):
        give_dose(store, by=nurse, request_id=request_id, band=bands[1])
    give_dose(store, by=nurse, request_id=request_id, band=bands[0])
    assert last_entry(store).patient_check == "band"


def _mrn(store: Store, who: Stay) -> str:
    with store.read() as session:
        return session.get_one(Patient, who.patient_id).mrn


def test_a_dose_as_required_waits_unless_somebody_says_why(
    store: Store, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    request_id = ordered(store, stay.encounter_id, as_required(store))
    give_dose(store, by=nurse, request_id=request_id)
    clock.forward(minutes=30)
    with pytest.raises(UserError, match="the next may be given from"):
        give_dose(store, by=nurse, request_id=request_id)
    give_dose(store, by=nurse, request_id=request_id, reason="Dr Lindqvist asked for it")
    assert last_entry(store).override_reason == "Dr Lindqvist asked for it"


def test_another_dose_than_ordered_needs_a_reason(store: Store, nurse: Actor, stay: Stay) -> None:
    request_id = ordered(store, stay.encounter_id, as_required(store))
    with pytest.raises(UserError, match="differs from the order"):
        give_dose(store, by=nurse, request_id=request_id, dose="5")
    with pytest.raises(UserError, match="without a comma"):
        give_dose(store, by=nurse, request_id=request_id, dose="2,5")


def test_a_second_person_is_named_where_two_check(store: Store, nurse: Actor, stay: Stay) -> None:
    request_id = ordered(store, stay.encounter_id, as_required(store, needs_witness=True))
    with pytest.raises(UserError, match="Two people check"):
        give_dose(store, by=nurse, request_id=request_id)
    give_dose(store, by=nurse, request_id=request_id, witness_name="Jon Reyes")
    assert last_entry(store).witness_name == "Jon Reyes"


def test_no_dose_is_given_before_its_time_was(store: Store, nurse: Actor, stay: Stay) -> None:
    request_id = ordered(store, stay.encounter_id, as_required(store))
    soon = store.clock.now() + dt.timedelta(minutes=5)
    with pytest.raises(UserError, match="has not come yet"):
        give_dose(store, by=nurse, request_id=request_id, given_at=soon)


def test_why_a_dose_was_not_given_is_written_down(
    store: Store, nurse: Actor, stay: Stay, eight: dt.datetime
) -> None:
    request_id = ordered(store, stay.encounter_id)
    with pytest.raises(UserError, match="Say why"):
        dose_not_given(
            store, by=nurse, request_id=request_id, scheduled_for=eight, reason=Reason.OTHER
        )
    dose_not_given(
        store, by=nurse, request_id=request_id, scheduled_for=eight, reason=Reason.REFUSED
    )
    assert states(store, stay, nurse)[0] is State.NOT_GIVEN
    with pytest.raises(UserError, match="written about this dose"):
        dose_not_given(
            store, by=nurse, request_id=request_id, scheduled_for=eight, reason=Reason.AWAY
        )
    give_dose(store, by=nurse, request_id=request_id, scheduled_for=eight, reason="Took it after")
    assert states(store, stay, nurse)[0] is State.GIVEN


def test_an_entry_made_in_error_is_taken_back_by_a_new_row(
    store: Store, nurse: Actor, stay: Stay, eight: dt.datetime
) -> None:
    request_id = ordered(store, stay.encounter_id)
    wrong = give_dose(store, by=nurse, request_id=request_id, scheduled_for=eight, reason="late")
    with pytest.raises(UserError, match="needs a reason"):
        withdraw_dose(store, by=nurse, entry_id=wrong.entry_id, reason=" ")
    withdraw_dose(store, by=nurse, entry_id=wrong.entry_id, reason="Other patient")
    view = medication_view(store, by=nurse, encounter_id=stay.encounter_id)
    (entry,) = view.entries
    assert entry.withdrawn is not None
    assert (entry.is_given, entry.withdrawn.reason_text) == (False, "Other patient")
    with pytest.raises(UserError, match="taken back already"):
        withdraw_dose(store, by=nurse, entry_id=wrong.entry_id, reason="Again")
    give_dose(store, by=nurse, request_id=request_id, scheduled_for=eight, reason="late")


def test_a_held_order_is_given_only_after_it_was_resumed(
    store: Store, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    request_id = ordered(store, stay.encounter_id, as_required(store))
    by = doctor()
    with pytest.raises(UserError, match="reason"):
        hold_order(store, by=by, request_id=request_id, reason="")
    hold_order(store, by=by, request_id=request_id, reason="Drowsy")
    with pytest.raises(UserError, match="morphine is held: Drowsy"):
        give_dose(store, by=nurse, request_id=request_id)
    with pytest.raises(UserError, match="held already"):
        hold_order(store, by=by, request_id=request_id, reason="Drowsy")
    clock.forward(minutes=1)
    resume_order(store, by=by, request_id=request_id)
    with pytest.raises(UserError, match="is not held"):
        resume_order(store, by=by, request_id=request_id)
    give_dose(store, by=nurse, request_id=request_id)


def test_a_stopped_order_is_over(store: Store, nurse: Actor, stay: Stay) -> None:
    request_id = ordered(store, stay.encounter_id)
    stop_order(store, by=doctor(), request_id=request_id, reason="Course finished")
    assert states(store, stay, nurse) == [State.MISSED]
    with pytest.raises(UserError, match="has been stopped"):
        give_dose(store, by=nurse, request_id=request_id, scheduled_for=today("14:00", store=store))
    with pytest.raises(UserError, match="stopped already"):
        hold_order(store, by=doctor(), request_id=request_id, reason="x")


def test_a_nurse_neither_holds_nor_stops(store: Store, nurse: Actor, stay: Stay) -> None:
    request_id = ordered(store, stay.encounter_id)
    with pytest.raises(DeniedError):
        hold_order(store, by=nurse, request_id=request_id, reason="Drowsy")
    with pytest.raises(DeniedError):
        stop_order(store, by=nurse, request_id=request_id, reason="Drowsy")


def test_a_pharmacist_sees_the_chart_and_gives_nothing(store: Store, stay: Stay) -> None:
    request_id = ordered(store, stay.encounter_id, as_required(store))
    pharmacist = someone(Role.PHARMACIST)
    shown = view_medication(store, by=pharmacist, patient_id=stay.patient_id).view
    assert [o.drug for o in shown.orders] == ["morphine"]
    with pytest.raises(DeniedError):
        give_dose(store, by=pharmacist, request_id=request_id)


def test_a_clerk_sees_no_drug_chart(store: Store, stay: Stay) -> None:
    with pytest.raises(DeniedError):
        view_medication(store, by=someone(Role.BILLING_CLERK), patient_id=stay.patient_id)


def test_after_discharge_nothing_is_given(store: Store, nurse: Actor, stay: Stay) -> None:
    request_id = ordered(store, stay.encounter_id, as_required(store))
    discharge_patient(store, by=nurse, encounter_id=stay.encounter_id, disposition=Disposition.HOME)
    with pytest.raises(UserError, match="The stay of OKAFOR, Grace is over"):
        give_dose(store, by=nurse, request_id=request_id)
    assert not medication_view(store, by=nurse, encounter_id=stay.encounter_id).is_open


def test_a_patient_without_a_stay_has_no_drug_chart(
    store: Store, nurse: Actor, cedar: Cedar
) -> None:
    stay = cedar.admit("Nobody", bed="B2")
    with store.write(intent="set_up", by=cedar.by) as tx:
        tx.session.get_one(Encounter, stay.encounter_id).status = "cancelled"
    with pytest.raises(UserError, match="no stay here"):
        view_medication(store, by=nurse, patient_id=stay.patient_id)


def test_the_chart_counts_what_it_does_not_show(
    store: Store, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    stop_order(store, by=doctor(), request_id=ordered(store, stay.encounter_id), reason="Finished")
    ordered(store, stay.encounter_id, as_required(store))
    clock.forward(hours=30)
    now = store.clock.now()
    view = medication_view(store, by=nurse, encounter_id=stay.encounter_id)
    shown = chart(view, shift=shift_at(now), now=now)
    assert (names(shown.rows), shown.hidden) == (["morphine"], 1)
    every = chart(view, shift=shift_at(now), now=now, with_ended=True)
    assert (names(every.rows), every.hidden) == (["paracetamol", "morphine"], 0)


def names(rows: tuple[Row, ...]) -> list[str]:
    return [row.order.name for row in rows]


def test_a_person_without_the_ward_may_break_the_glass(store: Store, stay: Stay) -> None:
    stranger = replace(someone(), wards=frozenset({"5A"}))
    with pytest.raises(DeniedError):
        view_medication(store, by=stranger, patient_id=stay.patient_id)
