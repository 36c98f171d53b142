"""An aside stands beside its body, or is a drawer over it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.side import HANDLE, NARROW, Side


def made(qtbot: QtBot, width: int) -> tuple[Side, QWidget, QWidget]:
    body, aside = QWidget(), QPlainTextEdit()
    aside.setFixedWidth(288)
    side = Side(body, aside, name="Timeline")
    qtbot.addWidget(side)
    side.resize(width, 600)
    side.show()
    return side, body, aside


def test_with_room_both_stand_beside_each_other(qtbot: QtBot) -> None:
    side, body, aside = made(qtbot, NARROW)
    assert body.width() == NARROW - 288
    assert aside.isVisible()
    assert not side.handle.isVisible()
    side.toggle()
    assert aside.isVisible()


def test_without_room_a_handle_opens_the_drawer_by_key(qtbot: QtBot) -> None:
    side, body, aside = made(qtbot, NARROW - 1)
    assert not aside.isVisible()
    assert body.width() == NARROW - 1 - HANDLE
    assert side.handle.accessibleName() == "Show: Timeline"
    qtbot.keyClick(side.handle, Qt.Key.Key_Space)
    assert aside.isVisible()
    found = side.childAt(QPoint(side.width() - HANDLE - 10, 300))
    assert found is not None
    assert aside.isAncestorOf(found)
    assert side.handle.accessibleName() == "Close: Timeline"
    qtbot.keyClick(side.handle, Qt.Key.Key_Space)
    assert not aside.isVisible()


def test_a_window_made_wider_ends_the_drawer(qtbot: QtBot) -> None:
    side, _body, aside = made(qtbot, 900)
    side.toggle()
    side.resize(1400, 600)
    assert aside.isVisible()
    side.resize(900, 600)
    assert not aside.isVisible()
