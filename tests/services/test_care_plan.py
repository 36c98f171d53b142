"""The care plan of a stay: decisions are kept, and the grave ones have a clinician's name."""

from dataclasses import replace

import pytest

from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.care_plan import CarePlan, Part
from app.domain.charting import ChartView
from app.domain.errors import DeniedError, UserError
from app.domain.vitals import VitalsEntry
from app.domain.ward import Disposition, Urgency
from app.services import charting, ward
from app.services.care_plan import PlanChanged, change_care_plan
from app.services.movements import discharge_patient
from tests.support.clock import FixedClock
from tests.support.hospital import Stay, admitted
from tests.support.station import someone

NONE = CarePlan()
WELL = VitalsEntry(16, 95, 0, 120, 80, 70, "A", 370)  # SpO2 95 %: 1 on scale 1, 0 on scale 2


@pytest.fixture
def stay(store: Store) -> Stay:
    return admitted(store)


def change(
    store: Store, by: Actor, stay: Stay, wanted: CarePlan, *, seen: CarePlan = NONE, **more: str
) -> PlanChanged:
    return change_care_plan(
        store, by=by, encounter_id=stay.encounter_id, seen=seen, wanted=wanted, **more
    )


def chart(store: Store, by: Actor, stay: Stay) -> ChartView:
    return charting.chart_view(store, by=by, encounter_id=stay.encounter_id)


def observe(store: Store, by: Actor, stay: Stay, clock: FixedClock) -> None:
    charting.record_observations(
        store, by=by, encounter_id=stay.encounter_id, taken_at=clock.now(), values=WELL
    )


def test_scale_2_needs_a_named_clinician_and_older_sets_keep_their_scale(
    store: Store, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    observe(store, nurse, stay, clock)
    wanted = CarePlan(spo2_scale=2)
    with pytest.raises(UserError, match="A clinician decides this"):
        change(store, nurse, stay, wanted, clinician="  ")
    assert chart(store, nurse, stay).spo2_scale == 1
    clock.forward(minutes=10)
    done = change(
        store, nurse, stay, wanted, clinician="Dr H. Lindqvist", reason="Chronic hypercapnia"
    )
    assert done.changed == {"care_plan_change", "encounter"}
    observe(store, nurse, stay, clock)
    seen = chart(store, nurse, stay)
    assert [(s.spo2_scale, s.score.total) for s in seen.sets] == [(1, 1), (2, 0)]
    (entry,) = [e for e in seen.timeline if e.plan]
    assert entry.plan is not None
    assert (entry.plan.before, entry.plan.after, entry.at) == ("1", "2", clock.now())
    assert entry.detail == "Decided by Dr H. Lindqvist · Chronic hypercapnia · Amara Nwosu"


def test_resuscitation_needs_a_named_clinician_and_stands_in_the_banner(
    store: Store, nurse: Actor, stay: Stay
) -> None:
    wanted = CarePlan(resuscitation="For comfort care")
    with pytest.raises(UserError, match="A clinician decides this"):
        change(store, nurse, stay, wanted)
    change(store, nurse, stay, wanted, clinician="Dr Ines Duarte")
    assert chart(store, nurse, stay).banner.resuscitation == "For comfort care"


def test_each_part_is_a_record_of_its_own_and_all_of_them_stay(
    store: Store, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    first = CarePlan(isolation="contact", consultant="Dr H. Lindqvist", observe_every_min=60)
    assert change(store, nurse, stay, first).parts == (
        Part.OBSERVATIONS,
        Part.ISOLATION,
        Part.CONSULTANT,
    )
    clock.forward(minutes=1)
    change(store, nurse, stay, replace(first, isolation=""), seen=first)
    told = [(e.plan.part, e.plan.after) for e in chart(store, nurse, stay).timeline if e.plan]
    assert told[0] == ("isolation", "")
    assert sorted(told[1:]) == [
        ("consultant", "Dr H. Lindqvist"),
        ("isolation", "contact"),
        ("observe_every_min", "60"),
    ]


def test_the_plan_brings_observations_forward_and_never_puts_them_off(
    store: Store, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    observe(store, nurse, stay, clock)

    def urgency(every_min: int, *, seen: CarePlan) -> Urgency:
        change(store, nurse, stay, CarePlan(observe_every_min=every_min), seen=seen)
        now = clock.now()
        (bed,) = ward.ward_view(store, by=nurse, ward_id=stay.ward_id, now=now).beds
        assert bed.occupant is not None
        return bed.occupant.due.urgency

    clock.forward(minutes=61)
    assert urgency(60, seen=NONE) is Urgency.OVERDUE
    assert urgency(720, seen=CarePlan(observe_every_min=60)) is Urgency.LATER
    clock.forward(hours=5)
    assert urgency(360, seen=CarePlan(observe_every_min=720)) is Urgency.OVERDUE


def test_what_somebody_else_has_changed_since_is_not_overwritten(
    store: Store, nurse: Actor, stay: Stay
) -> None:
    change(store, nurse, stay, CarePlan(isolation="contact"))
    with pytest.raises(UserError, match="changed meanwhile"):
        change(store, nurse, stay, CarePlan(isolation="droplet"))
    change(store, nurse, stay, CarePlan(consultant="Dr H. Lindqvist"))
    assert chart(store, nurse, stay).plan == CarePlan(
        isolation="contact", consultant="Dr H. Lindqvist"
    )


def test_a_plan_that_cannot_be_is_refused(store: Store, nurse: Actor, stay: Stay) -> None:
    with pytest.raises(UserError, match="Nothing was changed"):
        change(store, nurse, stay, NONE)
    for wrong in (
        CarePlan(isolation="quarantine"),
        CarePlan(spo2_scale=3),
        CarePlan(observe_every_min=1),
    ):
        with pytest.raises(ValueError, match="does not exist"):
            change(store, nurse, stay, wrong, clinician="Dr H. Lindqvist")
    with pytest.raises(UserError, match="too long"):
        change(store, nurse, stay, CarePlan(consultant="a" * 121))


def test_the_plan_of_another_ward_or_of_a_stay_that_is_over_is_not_changed(
    store: Store, nurse: Actor, stay: Stay
) -> None:
    stranger = replace(someone(), wards=frozenset({"5A"}))
    for by in (stranger, someone(Role.PHARMACIST), someone(Role.BILLING_CLERK)):
        with pytest.raises(DeniedError):
            change(store, by, stay, CarePlan(isolation="contact"))
    discharge_patient(store, by=nurse, encounter_id=stay.encounter_id, disposition=Disposition.HOME)
    with pytest.raises(UserError, match="is over"):
        change(store, nurse, stay, CarePlan(isolation="contact"))
    assert chart(store, nurse, stay).plan == NONE
