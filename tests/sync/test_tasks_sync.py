"""Tasks travel, and two who finish one while apart are both on record: there is no conflict."""

import pytest

from app.domain.actor import Actor
from app.domain.tasks import TaskState
from app.services import tasks
from app.services.tasks import Wanted
from app.sync import engine
from tests.support.hospital import admitted
from tests.sync.conftest import Enrol

pytestmark = pytest.mark.server


def test_two_who_finish_one_task_while_apart_are_both_kept(enrol: Enrol, nurse: Actor) -> None:
    a, b = enrol("W01"), enrol("W02")
    stay = admitted(a)
    for wanted in (
        Wanted(words="Bloods", encounter_id=stay.encounter_id),
        Wanted(words="Check the crash trolley", ward_id=stay.ward_id),
    ):
        tasks.add_task(a, by=nurse, wanted=wanted)
    engine.cycle(a)
    engine.cycle(b)
    for store in (a, b):
        (task,) = tasks.tasks_of_stay(store, by=nurse, encounter_id=stay.encounter_id).open
        tasks.finish_task(store, by=nurse, task_id=task.task_id)
    for store in (a, b, a):
        assert engine.cycle(store).conflicts == 0
    for store in (a, b):
        (task,) = tasks.tasks_of_stay(store, by=nurse, encounter_id=stay.encounter_id).settled
        assert [step.state for step in task.steps] == [TaskState.COMPLETED] * 2
        (other,) = tasks.tasks_of_ward(store, by=nurse, ward_id=stay.ward_id).open
        assert other.words == "Check the crash trolley"
