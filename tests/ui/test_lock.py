import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.data.models.audit import AuditEntry
from app.data.store import Store
from app.domain.errors import UserError
from app.ui.context import Area, Place
from app.ui.main_window import MainWindow
from app.ui.shell.workspace import Workspace
from app.ui.widgets.dialog import Question
from tests.support.clock import FixedClock
from tests.ui.conftest import GRACE, PASSWORD, Probe, activate, log_in


def _type_password(window: MainWindow, words: str) -> None:
    QTest.keyClicks(window.lock_screen.panel.password, words)
    QTest.keyClick(window.lock_screen.panel.password, Qt.Key.Key_Return)


def _draft_is_said(window: MainWindow) -> bool:
    shown = [tile for tile in window.lock_screen.tiles if tile.isVisible()]
    return any("draft kept" in tile.accessibleName() for tile in shown)


def test_the_window_begins_locked_with_the_people_of_this_workstation(window: MainWindow) -> None:
    assert window.is_locked
    assert window.windowTitle() == "Wardlight"
    assert window.workspace is None
    assert {tile.accessibleName() for tile in window.lock_screen.tiles} == {
        "Lucia Moretti, Billing clerk, 4B",
        "Amara Nwosu, Staff nurse, 4B",
    }


def test_a_password_is_never_shown_and_forgotten_after_log_in(
    qtbot: QtBot, window: MainWindow
) -> None:
    password = window.lock_screen.panel.password
    assert password.echoMode() == QLineEdit.EchoMode.Password
    log_in(qtbot, window)
    assert password.text() == ""


def test_a_wrong_password_says_what_to_do_and_may_be_typed_anew(
    qtbot: QtBot, window: MainWindow
) -> None:
    panel = window.lock_screen.panel
    QTest.mouseClick(window.lock_screen.tiles[0], Qt.MouseButton.LeftButton)
    _type_password(window, "wrong")
    qtbot.waitUntil(panel.refusal.isVisible)
    assert window.is_locked
    assert panel.refusal.accessibleName().startswith("Name or password is not right.")
    assert panel.password.text() == ""
    assert panel.password.hasFocus()
    QTest.keyClicks(panel.password, "w")
    assert not panel.refusal.isVisible()


def test_too_many_tries_have_to_wait(qtbot: QtBot, window: MainWindow, clock: FixedClock) -> None:
    panel = window.lock_screen.panel
    QTest.mouseClick(window.lock_screen.tiles[0], Qt.MouseButton.LeftButton)
    for _ in range(4):
        panel.refusal.hide()
        _type_password(window, "wrong")
        qtbot.waitUntil(panel.refusal.isVisible)
    panel.refusal.hide()
    _type_password(window, PASSWORD)
    qtbot.waitUntil(panel.refusal.isVisible)
    assert panel.refusal.accessibleName().startswith("Too many tries.")
    clock.forward(minutes=6)
    _type_password(window, PASSWORD)
    qtbot.waitUntil(lambda: not window.is_locked)


def test_nothing_typed_asks_for_it(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.lock_screen.panel
    _type_password(window, "")
    qtbot.waitUntil(panel.refusal.isVisible)
    assert panel.refusal.accessibleName().startswith("Something is missing.")
    assert panel.login.hasFocus()


def test_someone_without_a_tile_types_a_login(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.lock_screen.panel
    assert panel.login_field.isVisible()
    QTest.keyClicks(panel.login, "AMARA")
    QTest.keyClick(panel.login, Qt.Key.Key_Return)
    assert panel.password.hasFocus()
    _type_password(window, PASSWORD)
    qtbot.waitUntil(lambda: not window.is_locked)


def test_control_l_hides_everything_and_the_same_person_finds_it_as_it_was(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    workspace.go(Place(Area.CHART, GRACE.patient_id, title=GRACE.name))
    chart = workspace.pages.top_screen
    assert isinstance(chart, Probe)
    chart.name_edit.setText("half typed")
    chart.has_draft = True
    workspace.toasts.show_toast("OKAFOR, Grace moved")
    QTest.keySequence(workspace, QKeySequence("Ctrl+L"))
    qtbot.waitUntil(lambda: _draft_is_said(window))
    assert window.is_locked
    assert window.windowTitle() == "Wardlight"
    visible = [each for each in window.findChildren(QWidget) if each.isVisible()]
    words = " ".join(
        f"{each.accessibleName()} {getattr(each, 'text', str)()} {each.toolTip()}"
        for each in visible
    )
    assert "OKAFOR" not in words
    assert "half typed" not in words
    assert "draft kept" in words
    log_in(qtbot, window)
    assert window.workspace is workspace
    assert chart.name_edit.text() == "half typed"
    assert chart.name_edit.hasFocus()


def test_a_locked_window_does_not_refresh_until_it_is_seen_again(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    ward = workspace.pages.top_screen
    assert isinstance(ward, Probe)
    window.lock()
    ward.told.clear()
    window._runner.changed.emit(frozenset({"bed"}))
    assert ward.told == []
    log_in(qtbot, window)
    assert ward.told == ["refresh", "activated"]


def test_another_person_takes_over_with_a_fresh_desk(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    workspace.go(Place(Area.CHART, GRACE.patient_id, title=GRACE.name))
    chart = workspace.pages.top_screen
    assert isinstance(chart, Probe)
    late: list[int] = []
    window.lock()
    chart.context.call(lambda _store: 1, late.append)
    clerk = log_in(qtbot, window, "lucia")
    assert clerk is not workspace
    assert "leave" in chart.told
    assert [view.words for view in clerk.pages.tabs()] == ["Billing"]
    assert clerk.actor.name == "Lucia Moretti"


def test_answers_for_a_person_who_has_gone_are_dropped(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    ward = workspace.pages.top_screen
    assert isinstance(ward, Probe)
    late: list[int] = []
    ward.context.call(lambda _store: 1, late.append)
    window.log_out()
    log_in(qtbot, window)
    assert late == []


def test_lock_log_in_and_log_out_are_recorded(
    qtbot: QtBot, window: MainWindow, store: Store
) -> None:
    def intents() -> list[str]:
        with store.read() as session:
            return list(session.scalars(select(AuditEntry.action).order_by(AuditEntry.seq)))

    log_in(qtbot, window)
    window.lock()
    log_in(qtbot, window)
    window.log_out()
    qtbot.waitUntil(lambda: intents()[-4:] == ["log_in", "lock", "log_in", "log_out"])


def test_a_question_in_the_air_is_answered_safely_when_the_window_locks(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    question = Question("Stop?", body="OKAFOR", do="Stop", keep="Keep", parent=workspace)
    activate(qtbot, question)
    with qtbot.waitSignal(question.rejected):
        window.lock()
    assert not question.isVisible()


def test_an_untouched_workstation_locks_itself(
    window: MainWindow, workspace: Workspace, clock: FixedClock
) -> None:
    clock.forward(minutes=4)
    window.idle.look()
    assert not window.is_locked
    QTest.keyClick(workspace, Qt.Key.Key_Shift)
    clock.forward(minutes=4)
    window.idle.look()
    assert not window.is_locked
    clock.forward(minutes=2)
    window.idle.look()
    assert window.is_locked


def test_a_bug_shows_one_window_without_any_content(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    def fail(_store: Store) -> None:
        raise ValueError("OKAFOR, Grace")

    top = workspace.pages.top_screen
    assert top is not None
    top.context.call(fail, lambda _none: None)
    qtbot.waitUntil(lambda: len(window.findChildren(Question)) == 1)
    crash = window.findChildren(Question)[0]
    words = " ".join(
        f"{each.accessibleName()} {getattr(each, 'text', str)()}"
        f"{getattr(each, 'toPlainText', str)()}"
        for each in crash.findChildren(QWidget)
    )
    assert "OKAFOR" not in words
    assert "ValueError" not in words
    assert "test_lock.py" in words
    crash.close()


@pytest.mark.usefixtures("workspace")
def test_the_sheet_of_controls_is_not_in_the_product(window: MainWindow) -> None:
    assert window.workspace is not None
    assert Area.COMPONENTS not in {item.area for item in window.workspace.rail.items}


def test_tab_alone_reaches_every_person(window: MainWindow) -> None:
    reached = []
    for _ in range(8):
        focused = window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
    assert {*window.lock_screen.tiles, window.lock_screen.other} <= set(reached)


def test_a_small_window_still_lets_everybody_in(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(window.minimumSize())
    button = window.lock_screen.panel.button
    qtbot.waitUntil(lambda: window.width() == window.minimumWidth())
    assert button.visibleRegion().boundingRect() == button.rect()
    log_in(qtbot, window)


def test_the_first_key_after_a_sleep_finds_the_window_locked(
    window: MainWindow, workspace: Workspace, clock: FixedClock
) -> None:
    clock.forward(hours=8)
    QTest.keyClick(workspace, Qt.Key.Key_Shift)
    assert window.is_locked


def test_a_refusal_that_comes_behind_the_lock_is_seen_afterwards(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    def refuse(_store: Store) -> None:
        raise UserError("The bed is taken", "Choose another one.")

    top = workspace.pages.top_screen
    assert top is not None
    with qtbot.waitSignal(window._runner.refused):
        top.context.call(refuse, lambda _none: None)
        window.lock()
    assert not workspace.refusal.isVisible()
    log_in(qtbot, window)
    assert workspace.refusal.isVisible()


def test_a_bug_that_comes_again_and_again_has_one_window(window: MainWindow) -> None:
    for _ in range(3):
        window.show_crash(ValueError("OKAFOR"))
    assert len(window.findChildren(Question)) == 1
    window.findChildren(Question)[0].close()
