"""Two clinicians who decide the same part of a plan while apart are brought before a person."""

import pytest
from sqlalchemy import select

from app.data.models.care_plan import CarePlanChange
from app.domain.actor import Actor
from app.domain.care_plan import CarePlan
from app.services.care_plan import change_care_plan
from app.services.charting import chart_view
from app.sync import engine
from tests.support.hospital import admitted
from tests.sync.conftest import Enrol

pytestmark = pytest.mark.server


def test_isolation_and_frequency_merge_and_two_ways_of_resuscitation_do_not(
    enrol: Enrol, nurse: Actor
) -> None:
    a, b = enrol("W01"), enrol("W02")
    stay = admitted(a)
    engine.cycle(a)
    engine.cycle(b)

    def change(at: int, wanted: CarePlan, seen: CarePlan) -> None:
        change_care_plan(
            (a, b)[at], by=nurse, encounter_id=stay.encounter_id, seen=seen, wanted=wanted,
            clinician="Dr H. Lindqvist",
        )  # fmt: skip

    change(0, CarePlan(isolation="contact"), CarePlan())
    change(1, CarePlan(observe_every_min=60), CarePlan())
    for store in (a, b, a):
        assert engine.cycle(store).conflicts == 0
    both = CarePlan(isolation="contact", observe_every_min=60)
    for store in (a, b):
        assert chart_view(store, by=nurse, encounter_id=stay.encounter_id).plan == both
        with store.read() as session:
            assert len(session.scalars(select(CarePlanChange)).all()) == 2
    for at, words in enumerate(("For full treatment", "For comfort care")):
        wanted = CarePlan(isolation="contact", observe_every_min=60, resuscitation=words)
        change(at, wanted, both)
    assert engine.cycle(a).conflicts == 0
    assert engine.cycle(b).conflicts == 1
