"""Observations are written once, scored as they were, and corrected only by a newer set."""

import datetime as dt
from dataclasses import replace

import pytest
from sqlalchemy import func, select

from app.data.models.audit import AuditEntry
from app.data.models.charting import ObservationSet
from app.data.models.ward import Encounter
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.charting import Happened
from app.domain.errors import DeniedError, UserError
from app.domain.news2 import Risk
from app.domain.vitals import VitalsEntry
from app.domain.ward import Disposition
from app.services.charting import (
    chart_view,
    correct_observations,
    record_observations,
    view_chart,
)
from app.services.movements import discharge_patient, transfer_patient
from tests.support.cedar import WELL, Cedar, Stay
from tests.support.clock import FixedClock
from tests.support.station import someone

HIGH = VitalsEntry(24, 94, 20, 112, 64, 104, "A", 388)


@pytest.fixture
def cedar(store: Store) -> Cedar:
    return Cedar(store)


@pytest.fixture
def stay(cedar: Cedar) -> Stay:
    return cedar.admit(
        "Okafor", "Grace", bed="A3", allergies=(("Penicillin", "anaphylaxis", "severe"),)
    )


def rows(store: Store) -> int:
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(ObservationSet)) or 0


def test_a_set_is_stored_with_its_score(store: Store, nurse: Actor, stay: Stay) -> None:
    now = store.clock.now()
    done = record_observations(
        store, by=nurse, encounter_id=stay.encounter_id, taken_at=now, values=HIGH
    )
    assert done.score.total == 7
    assert done.changed == {"observation_set"}
    with store.read() as session:
        row = session.get_one(ObservationSet, done.set_id)
        assert (row.news2_total, row.recorded_by_name) == (7, "Amara Nwosu")
        assert row.temperature_tenths_c == 388
        entry = session.scalars(select(AuditEntry).order_by(AuditEntry.seq.desc())).first()
        assert entry is not None
        assert (entry.action, entry.patient_id) == ("record_observations", stay.patient_id)
        assert "388" not in entry.detail


def test_a_stay_on_scale_2_is_scored_on_it(store: Store, nurse: Actor, cedar: Cedar) -> None:
    stay = cedar.admit("Abiodun", bed="B4", spo2_scale=2)
    values = replace(WELL, spo2_percent=90)
    now = store.clock.now()
    done = record_observations(
        store, by=nurse, encounter_id=stay.encounter_id, taken_at=now, values=values
    )
    assert done.score.total == 0


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (VitalsEntry(), "Nothing was entered"),
        (replace(WELL, temperature_tenths_c=3705), "a living body"),
        (replace(WELL, diastolic_mmhg=130), "not below systolic"),
        (replace(WELL, consciousness=None), "at least 0, needs ACVPU"),
    ],
)
def test_what_cannot_be_a_set_is_refused(
    store: Store, nurse: Actor, stay: Stay, values: VitalsEntry, words: str
) -> None:
    with pytest.raises(UserError, match=words):
        record_observations(
            store,
            by=nurse,
            encounter_id=stay.encounter_id,
            taken_at=store.clock.now(),
            values=values,
        )
    assert rows(store) == 0


def test_a_partial_set_with_a_reason_has_no_total(store: Store, nurse: Actor, stay: Stay) -> None:
    done = record_observations(
        store,
        by=nurse,
        encounter_id=stay.encounter_id,
        taken_at=store.clock.now(),
        values=replace(HIGH, temperature_tenths_c=None),
        partial_reason="Patient refused",
    )
    assert done.score.total is None
    with store.read() as session:
        row = session.get_one(ObservationSet, done.set_id)
        assert row.news2_total is None
        assert row.partial_reason == "Patient refused"


def test_a_complete_set_keeps_no_partial_reason(store: Store, cedar: Cedar, stay: Stay) -> None:
    set_id = cedar.observe(stay, partial_reason="Patient asleep")
    with store.read() as session:
        assert session.get_one(ObservationSet, set_id).partial_reason == ""


def test_a_time_to_come_is_refused(store: Store, nurse: Actor, stay: Stay) -> None:
    later = store.clock.now() + dt.timedelta(minutes=5)
    with pytest.raises(UserError, match="not come yet"):
        record_observations(
            store, by=nurse, encounter_id=stay.encounter_id, taken_at=later, values=WELL
        )


def test_a_stay_that_is_over_takes_no_observations(store: Store, nurse: Actor, stay: Stay) -> None:
    discharge_patient(store, by=nurse, encounter_id=stay.encounter_id, disposition=Disposition.HOME)
    with pytest.raises(UserError, match="stay of OKAFOR, Grace is over"):
        record_observations(
            store,
            by=nurse,
            encounter_id=stay.encounter_id,
            taken_at=store.clock.now(),
            values=WELL,
        )


def test_a_clerk_may_neither_look_nor_write(store: Store, stay: Stay) -> None:
    clerk = someone(Role.BILLING_CLERK, name="Ben Clerk")
    with pytest.raises(DeniedError):
        view_chart(store, by=clerk, patient_id=stay.patient_id)
    with pytest.raises(DeniedError):
        chart_view(store, by=clerk, encounter_id=stay.encounter_id)
    with pytest.raises(DeniedError):
        record_observations(
            store,
            by=clerk,
            encounter_id=stay.encounter_id,
            taken_at=store.clock.now(),
            values=WELL,
        )


def test_a_nurse_of_another_ward_neither_looks_nor_writes(
    store: Store, cedar: Cedar, stay: Stay
) -> None:
    stranger = replace(someone(), wards=frozenset({"5A"}))
    set_id = cedar.observe(stay, HIGH)
    with pytest.raises(DeniedError, match="those who care for the patient"):
        view_chart(store, by=stranger, patient_id=stay.patient_id)
    with pytest.raises(DeniedError):
        chart_view(store, by=stranger, encounter_id=stay.encounter_id)
    with pytest.raises(DeniedError):
        correct_observations(store, by=stranger, set_id=set_id, values=WELL, reason="x")


def test_after_discharge_nothing_is_corrected_on_the_ward(
    store: Store, nurse: Actor, cedar: Cedar, stay: Stay
) -> None:
    set_id = cedar.observe(stay, HIGH)
    discharge_patient(store, by=nurse, encounter_id=stay.encounter_id, disposition=Disposition.HOME)
    with pytest.raises(DeniedError, match="After discharge nothing is measured"):
        correct_observations(store, by=nurse, set_id=set_id, values=WELL, reason="x")


def test_a_correction_is_a_new_set_and_the_old_one_stays(
    store: Store, nurse: Actor, cedar: Cedar, stay: Stay
) -> None:
    old = cedar.observe(stay, HIGH, minutes_ago=30)
    correct_observations(
        store,
        by=nurse,
        set_id=old,
        values=replace(HIGH, pulse_per_min=84),
        reason="Typed the wrong pulse",
    )
    chart = chart_view(store, by=nurse, encounter_id=stay.encounter_id)
    first, second = chart.sets
    assert first.values == HIGH
    assert first.corrected_by == second
    assert not first.stands
    assert (second.corrects_id, second.taken_at) == (old, first.taken_at)
    assert chart.score is not None
    assert chart.score.total == 6
    told = {e.kind: (e.detail, e.score.total if e.score else None) for e in chart.timeline}
    assert told[Happened.OBSERVED] == ("Amara Nwosu", None)
    assert told[Happened.CORRECTED] == ("Typed the wrong pulse · Amara Nwosu", 6)


def test_a_set_of_the_wrong_patient_is_withdrawn(
    store: Store, nurse: Actor, cedar: Cedar, stay: Stay
) -> None:
    old = cedar.observe(stay, HIGH)
    correct_observations(store, by=nurse, set_id=old, values=VitalsEntry(), reason="Wrong patient")
    chart = chart_view(store, by=nurse, encounter_id=stay.encounter_id)
    assert chart.score is None
    (column,) = chart.columns
    assert column.set_id == old
    assert not column.stands


@pytest.mark.parametrize(
    ("values", "reason", "words"),
    [
        (HIGH, "x", "Nothing was changed"),
        (WELL, "  ", "needs a reason"),
        (replace(HIGH, pulse_per_min=400), "x", "no pulse is that fast"),
        (replace(HIGH, pulse_per_min=None), "x", "needs Pulse"),
    ],
)
def test_a_correction_that_says_nothing_is_refused(
    store: Store,
    nurse: Actor,
    cedar: Cedar,
    stay: Stay,
    values: VitalsEntry,
    reason: str,
    words: str,
) -> None:
    old = cedar.observe(stay, HIGH)
    with pytest.raises(UserError, match=words):
        correct_observations(store, by=nurse, set_id=old, values=values, reason=reason)
    assert rows(store) == 1


def test_a_set_is_corrected_once(store: Store, nurse: Actor, cedar: Cedar, stay: Stay) -> None:
    old = cedar.observe(stay, HIGH)
    newer = correct_observations(store, by=nurse, set_id=old, values=WELL, reason="x").set_id
    with pytest.raises(UserError, match="Amara Nwosu has corrected this set already"):
        correct_observations(store, by=nurse, set_id=old, values=WELL, reason="x")
    correct_observations(store, by=nurse, set_id=newer, values=HIGH, reason="right at first")


def test_opening_a_chart_is_a_look_in_the_audit_log(
    store: Store, nurse: Actor, cedar: Cedar, stay: Stay
) -> None:
    cedar.observe(stay, HIGH)
    viewed = view_chart(store, by=nurse, patient_id=stay.patient_id)
    assert viewed.chart.encounter_id == stay.encounter_id
    assert viewed.chart.alert is Risk.HIGH
    with store.read() as session:
        entry = session.scalars(select(AuditEntry).order_by(AuditEntry.seq.desc())).first()
        assert entry is not None
        assert (entry.action, entry.user_id) == ("view_chart", nurse.user_id)
        assert entry.patient_id == stay.patient_id


def test_a_chart_needs_a_stay(store: Store, nurse: Actor, cedar: Cedar, stay: Stay) -> None:
    with store.write(intent="cancel", by=cedar.by) as tx:
        tx.session.get_one(Encounter, stay.encounter_id).status = "cancelled"
    with pytest.raises(UserError, match="OKAFOR, Grace has not been admitted"):
        view_chart(store, by=nurse, patient_id=stay.patient_id)


def test_the_chart_shows_the_banner_and_the_sets_by_time(
    store: Store, nurse: Actor, cedar: Cedar, stay: Stay
) -> None:
    cedar.observe(stay, HIGH, minutes_ago=10)
    cedar.observe(stay, WELL, minutes_ago=300)
    chart = chart_view(store, by=nurse, encounter_id=stay.encounter_id)
    assert [s.score.total for s in chart.sets] == [0, 7]
    banner = chart.banner
    assert (banner.name, banner.bed_label, banner.ward_name) == ("OKAFOR, Grace", "A3", "Cedar")
    assert banner.national_number == "943 476 5919"
    assert banner.allergies[0].substance == "Penicillin"
    assert banner.in_hospital
    assert chart.following.due_at == store.clock.now() + dt.timedelta(minutes=20)


def test_the_timeline_tells_the_stay_newest_first(
    store: Store, nurse: Actor, cedar: Cedar, stay: Stay, clock: FixedClock
) -> None:
    cedar.observe(stay, HIGH, minutes_ago=10)
    transfer_patient(
        store,
        by=nurse,
        encounter_id=stay.encounter_id,
        ward_id=cedar.ward_id,
        bed_id=cedar.beds["S3"],
    )
    clock.forward(minutes=5)
    discharge_patient(store, by=nurse, encounter_id=stay.encounter_id, disposition=Disposition.HOME)
    chart = chart_view(store, by=nurse, encounter_id=stay.encounter_id)
    assert not chart.is_open
    assert [(e.kind, e.detail) for e in chart.timeline] == [
        (Happened.DISCHARGED, "Home"),
        (Happened.MOVED, "bed A3 to bed S3"),
        (Happened.OBSERVED, "Amara Nwosu"),
        (Happened.ADMITTED, ""),
    ]
