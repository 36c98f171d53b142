"""Tasks are asked for, done, cancelled and taken up again; nothing of it is overwritten."""

import datetime as dt
from dataclasses import replace

import pytest

from app.data.models.registration import Patient
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError, UserError
from app.domain.tasks import LONGEST, Priority, TaskState, TasksView
from app.domain.ward import Due, Filter, OccupantView, Urgency, WardBoardView
from app.services import charting, tasks, ward
from app.services.tasks import Wanted
from tests.support.clock import FixedClock
from tests.support.hospital import Stay, admitted
from tests.support.station import someone


@pytest.fixture
def stay(store: Store) -> Stay:
    return admitted(store)


def ask(
    store: Store,
    by: Actor,
    stay: Stay,
    words: str = "Bloods",
    *,
    minutes: int | None = None,
    priority: Priority = Priority.ROUTINE,
) -> tasks.TaskChanged:
    due_at = store.clock.now() + dt.timedelta(minutes=minutes) if minutes is not None else None
    wanted = Wanted(words=words, encounter_id=stay.encounter_id, due_at=due_at, priority=priority)
    return tasks.add_task(store, by=by, wanted=wanted)


def look(store: Store, by: Actor, stay: Stay) -> TasksView:
    return tasks.tasks_of_stay(store, by=by, encounter_id=stay.encounter_id)


def board(store: Store, by: Actor, stay: Stay) -> WardBoardView:
    return ward.ward_view(store, by=by, ward_id=stay.ward_id, now=store.clock.now())


def person(store: Store, by: Actor, stay: Stay) -> OccupantView:
    (bed,) = board(store, by, stay).beds
    assert bed.occupant is not None
    return bed.occupant


def test_a_task_is_asked_for_and_done_by_another(
    store: Store, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    doctor = someone(Role.DOCTOR, name="Ines Duarte")
    done = ask(store, doctor, stay, "  Bloods:  potassium ", minutes=60)
    assert done.changed == {"task"}
    (task,) = look(store, nurse, stay).open
    assert (task.words, task.asked_by_name, task.state) == (
        "Bloods: potassium",
        "Ines Duarte",
        TaskState.REQUESTED,
    )
    clock.forward(minutes=5)
    assert tasks.finish_task(store, by=nurse, task_id=task.task_id).changed == {"task_event"}
    seen = look(store, nurse, stay)
    assert seen.open == ()
    (settled,) = seen.settled
    assert [(s.state, s.by_name, s.at) for s in settled.steps] == [
        (TaskState.COMPLETED, "Amara Nwosu", clock.now())
    ]


def test_what_was_settled_is_taken_up_again_and_every_step_stays(
    store: Store, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    task_id = ask(store, nurse, stay).task_id
    for step in (tasks.finish_task, tasks.reopen_task, tasks.cancel_task):
        clock.forward(minutes=1)
        step(store, by=nurse, task_id=task_id)
    (task,) = look(store, nurse, stay).settled
    assert [step.state for step in task.steps] == [
        TaskState.COMPLETED,
        TaskState.REQUESTED,
        TaskState.CANCELLED,
    ]
    chart = charting.chart_view(store, by=nurse, encounter_id=stay.encounter_id)
    assert [e.title for e in chart.timeline if e.title] == [
        "Task cancelled: Bloods",
        "Task taken up again: Bloods",
        "Done: Bloods",
        "Task: Bloods",
    ]
    clock.forward(hours=24)
    assert look(store, nurse, stay).settled == ()


def test_a_task_is_settled_once(store: Store, nurse: Actor, stay: Stay, clock: FixedClock) -> None:
    task_id = ask(store, nurse, stay).task_id
    with pytest.raises(UserError, match="open already"):
        tasks.reopen_task(store, by=nurse, task_id=task_id)
    tasks.finish_task(store, by=nurse, task_id=task_id)
    with pytest.raises(UserError, match="Amara Nwosu has done this already"):
        tasks.finish_task(store, by=someone(), task_id=task_id)
    clock.forward(minutes=1)
    tasks.reopen_task(store, by=nurse, task_id=task_id)
    clock.forward(minutes=1)
    tasks.cancel_task(store, by=nurse, task_id=task_id, reason="Not needed")
    with pytest.raises(UserError, match="Amara Nwosu has cancelled this already"):
        tasks.cancel_task(store, by=nurse, task_id=task_id)


@pytest.mark.parametrize(
    ("words", "title"), [(" ", "What is to be done"), ("a" * (LONGEST + 1), "too long")]
)
def test_a_task_without_words_or_with_too_many_is_refused(
    store: Store, nurse: Actor, stay: Stay, words: str, title: str
) -> None:
    with pytest.raises(UserError, match=title):
        ask(store, nurse, stay, words)
    assert look(store, nurse, stay).open == ()


def test_a_task_belongs_to_a_stay_or_to_a_ward(store: Store, nurse: Actor, stay: Stay) -> None:
    for wrong in (
        Wanted(words="Bloods"),
        Wanted(words="Bloods", encounter_id=stay.encounter_id, ward_id=stay.ward_id),
        Wanted(words="Bloods", ward_id=stay.ward_id, for_role="astronaut"),
    ):
        with pytest.raises(ValueError, match="belongs to a stay or to a ward"):
            tasks.add_task(store, by=nurse, wanted=wrong)


def test_the_most_urgent_thing_of_a_card_may_be_a_task(
    store: Store, nurse: Actor, stay: Stay, clock: FixedClock
) -> None:
    ask(store, nurse, stay, "When there is time")
    clock.forward(minutes=61)  # the first set of observations is overdue by a minute
    assert person(store, nurse, stay).due.what is Due.OBSERVATIONS
    ask(store, nurse, stay, "Bloods", minutes=-30)
    ask(store, nurse, stay, "X-ray", minutes=20)
    ask(store, nurse, stay, "Call the family", priority=Priority.URGENT)
    who = person(store, nurse, stay)
    assert who.open_tasks == 4
    assert who.due.what is Due.OBSERVATIONS  # due since admission, thus earlier
    told = [(d.words, d.urgency, d.overdue_min) for d in who.dues if d.what is Due.TASK]
    assert told == [
        ("Bloods", Urgency.OVERDUE, 30),
        ("Call the family", Urgency.DUE, 0),
        ("X-ray", Urgency.DUE, 0),
    ]
    seen = board(store, nurse, stay)
    assert seen.count(Filter.TASKS) == 1
    assert [line.due.words for line in seen.coming if line.due] == [
        "", "Bloods", "Call the family", "X-ray",
    ]  # fmt: skip


def test_a_task_of_the_ward_is_nobody_s_and_its_staff_s_alone(
    store: Store, nurse: Actor, stay: Stay
) -> None:
    wanted = Wanted(words="Check the crash trolley", ward_id=stay.ward_id)
    for by in (replace(someone(), wards=frozenset({"5A"})), someone(Role.PHARMACIST)):
        with pytest.raises(DeniedError):
            tasks.add_task(store, by=by, wanted=wanted)
    task_id = tasks.add_task(store, by=nurse, wanted=wanted).task_id
    assert board(store, nurse, stay).open_ward_tasks == 1
    assert person(store, nurse, stay).open_tasks == 0
    (task,) = tasks.tasks_of_ward(store, by=nurse, ward_id=stay.ward_id).open
    assert task.words == "Check the crash trolley"
    tasks.finish_task(store, by=nurse, task_id=task_id)
    seen = tasks.tasks_of_ward(store, by=nurse, ward_id=stay.ward_id)
    assert (len(seen.open), len(seen.settled)) == (0, 1)


def test_the_tasks_of_a_protected_patient_tell_a_stranger_nothing(
    store: Store, nurse: Actor, stay: Stay
) -> None:
    ask(store, nurse, stay, "Bloods for HIV", minutes=5)
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.session.get_one(Patient, stay.patient_id).protection = "vip"
    stranger = replace(someone(Role.DOCTOR), wards=frozenset({"5A"}))
    who = person(store, stranger, stay)
    assert who.open_tasks == 1
    assert {due.words for due in (who.due, *who.dues)} == {""}
    with pytest.raises(DeniedError):
        look(store, stranger, stay)
    with pytest.raises(DeniedError):
        ask(store, stranger, stay)


def test_who_cares_for_nobody_here_finishes_nothing(store: Store, nurse: Actor, stay: Stay) -> None:
    task_id = ask(store, nurse, stay).task_id
    for by in (someone(Role.REGISTRAR), replace(someone(), wards=frozenset({"5A"}))):
        with pytest.raises(DeniedError):
            tasks.finish_task(store, by=by, task_id=task_id)
