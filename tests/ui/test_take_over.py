"""Taking over a locked workstation, and what the lock hides: windows, words, the clipboard."""

import uuid

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.data.models.audit import AuditEntry
from app.data.store import Store
from app.services import accounts, drafts
from app.ui.context import Area, Place
from app.ui.main_window import MainWindow
from app.ui.shell.workspace import Workspace
from tests.support.clock import FixedClock
from tests.support.people import administrator
from tests.ui.conftest import GRACE, PASSWORD, Probe, activate, log_in


def type_half(workspace: Workspace) -> Probe:
    """Open a chart and type something that is not saved."""
    workspace.go(Place(Area.CHART, GRACE.patient_id, title=GRACE.name))
    chart = workspace.pages.top_screen
    assert isinstance(chart, Probe)
    chart.name_edit.setText("half typed")
    chart.has_draft = True
    return chart


def taken(store: Store) -> list[str]:
    """Return the details of each take-over in the audit log."""
    with store.read() as session:
        entries = select(AuditEntry.detail).where(AuditEntry.action == "take_over")
        return list(session.scalars(entries.order_by(AuditEntry.seq)))


def test_the_first_person_finds_everything_after_another_one_has_worked(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, store: Store
) -> None:
    chart = type_half(workspace)
    window.lock()
    clerk = log_in(qtbot, window, "lucia")
    assert clerk is not workspace
    assert not workspace.isVisible()
    assert chart.told[-1] == "leave"  # the draft is kept before somebody else works
    window.lock()
    tile = next(each for each in window.lock_screen.tiles if each.person.login == "amara")
    assert "draft kept" in tile.accessibleName()
    assert log_in(qtbot, window, "amara") is workspace
    assert workspace.pages.top_screen is chart
    assert chart.name_edit.text() == "half typed"
    assert workspace.actor.name == "Amara Nwosu"
    window.lock()
    assert log_in(qtbot, window, "lucia") is clerk
    first = str(workspace.actor.user_id)
    qtbot.waitUntil(lambda: [first in each for each in taken(store)] == [True, False, True])


def test_work_put_aside_is_refreshed_when_it_is_seen_again(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    ward = workspace.pages.top_screen
    assert isinstance(ward, Probe)
    window.lock()
    log_in(qtbot, window, "lucia")
    ward.told.clear()
    window._runner.changed.emit(frozenset({"bed"}))
    assert ward.told == []
    window.lock()
    log_in(qtbot, window)
    assert ward.told == ["refresh", "activated"]


def test_after_a_shift_a_fresh_desk_waits(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, clock: FixedClock
) -> None:
    window.lock()
    log_in(qtbot, window, "lucia")
    clock.forward(hours=12, minutes=1)
    window.lock()
    assert log_in(qtbot, window) is not workspace


def test_a_draft_of_the_first_person_lies_encrypted_and_is_nobody_else_s(
    workspace: Workspace, store: Store
) -> None:
    words = "mentioned by the daughter"
    drafts.keep(store, by=workspace.actor, place="note", content={"text": words})
    for file in store.path.parent.iterdir():
        assert words.encode() not in file.read_bytes()
    other = accounts.user_id_of(store, login="lucia")
    kept = drafts.find(store, by=workspace.actor, place="note")
    assert kept is not None
    assert kept.content == {"text": words}
    assert other != workspace.actor.user_id


def test_the_lock_closes_and_hides_every_window_and_shows_it_again(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    second = QLabel("OKAFOR, Grace")
    qtbot.addWidget(second)
    second.show()
    question = QDialog(workspace)
    question.open()
    window.lock()
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert shown == [window]
    log_in(qtbot, window, "lucia")
    assert not second.isVisible()  # it is the first person's
    window.lock()
    log_in(qtbot, window, "amara")
    assert second.isVisible()


def test_a_window_that_opens_behind_the_lock_is_not_seen(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    window.lock()
    late = QDialog(workspace)
    late.open()
    assert late.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    qtbot.waitUntil(lambda: not late.isVisible())
    log_in(qtbot, window)
    again = QDialog(workspace)
    again.open()
    assert not again.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    again.close()


def test_the_lock_clears_the_clipboard(window: MainWindow, workspace: Workspace) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("OKAFOR, Grace")
    assert workspace.isVisible()
    window.lock()
    assert clipboard.text() == ""


def heard(start: QWidget) -> str:
    """Return every word that a screen reader can find and that is not invisible."""
    words: list[str] = []
    todo: list[QAccessibleInterface] = [QAccessible.queryAccessibleInterface(start)]
    while todo:
        each = todo.pop()
        if each is None or each.state().invisible:
            continue
        words += [each.text(t) for t in (QAccessible.Text.Name, QAccessible.Text.Description)]
        words.append(each.text(QAccessible.Text.Value))
        todo += [each.child(n) for n in range(each.childCount())]
    return " ".join(words)


def test_a_screen_reader_finds_nothing_of_what_lies_under_the_lock(
    window: MainWindow, workspace: Workspace
) -> None:
    type_half(workspace)
    assert "half typed" in heard(window)
    window.lock()
    found = heard(window)
    assert "Who is working?" in found
    for secret in ("OKAFOR", "half typed", PASSWORD):
        assert secret not in found


def test_a_suspended_person_has_to_go(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, store: Store
) -> None:
    accounts.suspend(store, by=administrator(), user_id=workspace.actor.user_id)
    window._tick()
    qtbot.waitUntil(lambda: window.is_locked)
    assert window.workspace is None


def test_the_window_warns_before_it_locks(
    window: MainWindow, workspace: Workspace, clock: FixedClock
) -> None:
    warning = window._warning
    clock.forward(minutes=4, seconds=10)
    window.idle.look()
    assert warning.isVisible()
    assert warning.accessibleName() == "Locks in 50 s"
    QTest.keyClick(workspace, Qt.Key.Key_Shift)
    assert not warning.isVisible()
    clock.forward(minutes=4, seconds=59)
    window.idle.look()
    assert warning.accessibleName() == "Locks in 1 s"
    clock.forward(seconds=1)
    window.idle.look()
    assert window.is_locked
    assert not warning.isVisible()


def test_a_clock_that_goes_back_puts_the_lock_off_by_no_more_than_its_time(
    window: MainWindow, workspace: Workspace, clock: FixedClock
) -> None:
    assert workspace.isVisible()
    clock.forward(hours=-3)
    window.idle.look()
    clock.forward(minutes=4, seconds=59)
    window.idle.look()
    assert not window.is_locked
    clock.forward(seconds=1)
    window.idle.look()
    assert window.is_locked


def test_a_mouse_that_lies_still_is_no_hand(
    window: MainWindow, workspace: Workspace, clock: FixedClock
) -> None:
    def move(x: float) -> None:
        at = QPointF(x, 50)
        QApplication.sendEvent(
            workspace,
            QMouseEvent(
                QEvent.Type.MouseMove, at, at, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
            ),
        )  # fmt: skip

    move(10)
    clock.forward(minutes=4, seconds=30)
    window.idle.look()
    move(10)
    assert window._warning.isVisible()
    move(11)
    assert not window._warning.isVisible()


@pytest.mark.usefixtures("workspace")
def test_an_older_desk_goes_where_too_many_are_left(
    qtbot: QtBot, window: MainWindow, store: Store
) -> None:
    from tests.support.people import employ

    logins = [f"nurse{n}" for n in range(5)]
    for login in logins:
        employ(store, login, f"{login} {uuid.uuid4().hex[:4]}", password=PASSWORD)
    for login in logins:
        window.lock()
        panel = window.lock_screen.panel
        QTest.mouseClick(window.lock_screen.other, Qt.MouseButton.LeftButton)
        panel.login.setText(login)
        panel.password.setText(PASSWORD)
        QTest.keyClick(panel.password, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not window.is_locked)
    left = [each.actor.login for each in window._aside.workspaces()]
    assert left == ["nurse0", "nurse1", "nurse2", "nurse3"]  # Amara's is gone
    activate(qtbot, window)
