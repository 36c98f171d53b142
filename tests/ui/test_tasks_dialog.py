"""Tasks over the board and in the chart: asked for, checked and cancelled by keyboard alone."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.data.store import Store
from app.domain.actor import Role
from app.domain.tasks import Priority, TaskState, TasksView
from app.services import tasks
from app.services.tasks import Wanted
from app.ui.context import Area, Place
from app.ui.screens.charting.plan_form import PlanLine
from app.ui.screens.charting.screen import ChartScreen
from app.ui.screens.ward.screen import WardScreen
from app.ui.tasks_dialog import TaskRow, TasksDialog
from app.ui.tasks_presenter import Whose
from tests.support.desk import Desk
from tests.support.hospital import Stay, admitted
from tests.support.station import someone
from tests.ui.conftest import activate


@pytest.fixture
def stay(store: Store) -> Stay:
    return admitted(store)


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


@pytest.fixture
def board(qtbot: QtBot, desk: Desk, stay: Stay) -> WardScreen:  # noqa: ARG001  (the patient is in)
    screen = WardScreen(desk.context)
    qtbot.addWidget(screen)
    screen.resize(1294, 652)
    activate(qtbot, screen)
    screen.refresh()
    return screen


def on_board(qtbot: QtBot, screen: WardScreen, *, shift: bool = False) -> TasksDialog:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    screen._board.focus_board()
    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_T, modifier)
    return shown(qtbot, screen)


def shown(qtbot: QtBot, screen: WardScreen | ChartScreen) -> TasksDialog:
    dialog = next(d for d in screen.findChildren(TasksDialog) if d.isVisible())
    activate(qtbot, dialog)
    return dialog


def look(desk: Desk, stay: Stay) -> TasksView:
    return tasks.tasks_of_stay(desk.store, by=desk.by, encounter_id=stay.encounter_id)


def add(qtbot: QtBot, dialog: TasksDialog, words: str, when: str = "") -> None:
    dialog.words.setFocus()
    qtbot.keyClicks(dialog.words, words)
    qtbot.keyClicks(dialog.when, when)
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)


def test_a_task_is_asked_for_checked_and_taken_up_again_by_keyboard(
    qtbot: QtBot, desk: Desk, stay: Stay, board: WardScreen
) -> None:
    dialog = on_board(qtbot, board)
    assert dialog.accessibleName() == "Tasks of OKAFOR, Grace in bed A3"
    assert dialog.do_button.accessibleDescription() == "Say what is to be done"
    tomorrow = desk.store.clock.now().astimezone() + dt.timedelta(days=1)
    add(qtbot, dialog, "Bloods", "tomorrow 08:00")
    add(qtbot, dialog, "Ring the family")
    assert dialog.words.hasFocus()
    seen = look(desk, stay)
    assert [task.words for task in seen.open] == ["Bloods", "Ring the family"]
    due_at = seen.open[0].due_at
    assert due_at is not None
    assert f"{due_at.astimezone():%d %H:%M}" == f"{tomorrow:%d} 08:00"
    qtbot.keyClick(dialog.words, Qt.Key.Key_Down)
    focused = dialog.focusWidget()
    assert isinstance(focused, TaskRow)
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert [task.words for task in look(desk, stay).settled] == ["Bloods"]
    assert desk.toasts == ["Done: Bloods"]
    assert dialog.rows[0].hasFocus()
    qtbot.keyClick(dialog.rows[0], Qt.Key.Key_Down)
    assert dialog.rows[1].hasFocus()
    assert dialog.rows[1].accessibleName().startswith("Done: Bloods")
    qtbot.keyClick(dialog.rows[1], Qt.Key.Key_Return)
    assert [task.words for task in look(desk, stay).open] == ["Bloods", "Ring the family"]


def test_delete_cancels_and_the_way_back_up_leads_to_the_line(
    qtbot: QtBot, desk: Desk, stay: Stay, board: WardScreen
) -> None:
    dialog = on_board(qtbot, board)
    add(qtbot, dialog, "Bloods")
    qtbot.keyClick(dialog.words, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.rows[0], Qt.Key.Key_Up)
    assert dialog.words.hasFocus()
    qtbot.keyClick(dialog.words, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.rows[0], Qt.Key.Key_Delete)
    (task,) = look(desk, stay).settled
    assert task.state is TaskState.CANCELLED
    assert desk.toasts == ["Task cancelled: Bloods"]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_cannot_be_is_told_in_its_place(
    qtbot: QtBot, desk: Desk, stay: Stay, board: WardScreen
) -> None:
    dialog = on_board(qtbot, board)
    add(qtbot, dialog, "Bloods", "25:99")
    assert dialog._when_field.message == "This is no time"
    assert dialog.when.hasFocus()
    dialog.when.clear()
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    (task,) = look(desk, stay).open
    tasks.finish_task(desk.store, by=desk.by, task_id=task.task_id)
    dialog.rows[0].click()
    assert dialog._refusal.isVisible()
    assert dialog._refusal.accessibleName().startswith("Amara Nwosu has done this already")


def test_the_ward_has_tasks_of_its_own(
    qtbot: QtBot, desk: Desk, stay: Stay, board: WardScreen
) -> None:
    dialog = on_board(qtbot, board, shift=True)
    assert dialog.accessibleName() == "Tasks of ward Cedar"
    add(qtbot, dialog, "Check the crash trolley", "now")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    board.refresh()
    assert look(desk, stay).open == ()
    found = tasks.tasks_of_ward(desk.store, by=desk.by, ward_id=stay.ward_id)
    assert [task.words for task in found.open] == ["Check the crash trolley"]
    assert board._shown is not None
    assert board._shown[0].open_ward_tasks == 1
    board.grab()


def test_a_free_bed_has_no_tasks(desk: Desk, board: WardScreen) -> None:
    assert board._board.current is not None
    board._presenter.show_tasks(replace(board._board.current, occupant=None))
    assert desk.said == ["Nobody lies in bed A3."]
    assert not [d for d in board.findChildren(TasksDialog) if d.isVisible()]


def test_the_chart_counts_open_tasks_and_opens_them(qtbot: QtBot, desk: Desk, stay: Stay) -> None:
    wanted = Wanted(words="Bloods", encounter_id=stay.encounter_id, priority=Priority.URGENT)
    tasks.add_task(desk.store, by=desk.by, wanted=wanted)
    screen = ChartScreen(desk.context)
    qtbot.addWidget(screen)
    screen.resize(1294, 652)
    screen.opened(Place(Area.CHART, stay.patient_id, stay.encounter_id))
    activate(qtbot, screen)
    screen.refresh()
    line = screen.findChild(PlanLine)
    assert isinstance(line, PlanLine)
    assert line.tasks.text() == "1 open task"
    line.tasks.setFocus()
    qtbot.keyClick(line.tasks, Qt.Key.Key_T)
    dialog = shown(qtbot, screen)
    assert "urgent" in dialog.rows[0].accessibleName()
    dialog.rows[0].click()
    dialog.reject()
    screen.refresh()
    assert line.tasks.text() == "Tasks"


def test_who_settles_no_tasks_sees_them_alone(qtbot: QtBot, desk: Desk, stay: Stay) -> None:
    wanted = Wanted(words="Bloods", encounter_id=stay.encounter_id)
    tasks.add_task(desk.store, by=desk.by, wanted=wanted)
    desk.by = someone(Role.PHARMACIST)
    parent = ChartScreen(desk.context)
    qtbot.addWidget(parent)
    parent.show()
    dialog = TasksDialog(
        desk.context, Whose("Tasks", encounter_id=stay.encounter_id), parent=parent
    )
    dialog.open_over(parent)
    assert not dialog.words.isVisible()
    assert not dialog.do_button.isVisible()
    assert not dialog.rows[0].isEnabled()
