"""Pictures of everything: nothing blank, nothing cut, light and dark, at both usual sizes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.context import Area, Place
from app.ui.main_window import MainWindow
from app.ui.screens.components.screen import ComponentsScreen
from app.ui.shell.workspace import Workspace
from app.ui.theme import theme
from app.ui.widgets.button import Button
from tests.ui.conftest import Probe

SIZES = ((1366, 768), (1920, 1080))


def _cut(window: QWidget) -> list[str]:
    """The words that do not fit where they stand."""
    cut = []
    for each in window.findChildren(QWidget):
        if not each.isVisible() or not isinstance(each, QLabel | Button):
            continue
        wraps = isinstance(each, QLabel) and each.wordWrap()
        needs = each.heightForWidth(each.width()) if wraps else each.sizeHint().width()
        if needs > (each.height() if wraps else each.width()):
            cut.append(each.text())
    return cut


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_the_component_sheet_is_whole(
    qtbot: QtBot,
    workspace: Workspace,
    light_theme: Callable[[theme.Appearance], None],
    size: tuple[int, int],
    appearance: theme.Appearance,
) -> None:
    light_theme(appearance)
    top = workspace.pages.top_screen
    assert isinstance(top, Probe)
    sheet = ComponentsScreen(top.context)
    qtbot.addWidget(sheet)
    sheet.resize(size[0] - 72, size[1] - 116)
    sheet.show()
    assert sheet.minimumSizeHint().width() <= size[0] - 72
    assert sheet.minimumSizeHint().height() <= size[1] - 116
    assert _cut(sheet) == []
    picture = sheet.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }
    for token in ("surface", "accent", "danger_solid", "warn_solid", "score1", "ok_soft"):
        assert theme.colour(token).name() in colours, token


def test_a_window_smaller_than_a_screen_scrolls_to_what_has_the_focus(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    top = workspace.pages.top_screen
    assert isinstance(top, Probe)
    top.setMinimumSize(1300, 900)
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: window.width() == window.minimumWidth())
    far = Button("Far away", parent=top)
    far.move(1150, 850)
    far.show()
    QWidget.setTabOrder(top.save, far)
    top.save.setFocus()
    QTest.keyClick(top.save, Qt.Key.Key_Tab)
    assert far.hasFocus()
    assert not far.visibleRegion().isEmpty()
    assert workspace.status.geometry().bottom() <= window.height()


@pytest.mark.parametrize("size", SIZES)
def test_nothing_of_the_shell_is_cut(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, size: tuple[int, int]
) -> None:
    window.resize(*size)
    for area in (Area.SYNC, Area.HELP, Area.SETTINGS):
        workspace.go(Place(area))
        qtbot.waitUntil(lambda: _cut(workspace) == [])
        needs = workspace.minimumSizeHint()
        assert (needs.width(), needs.height()) <= size
    window.lock()
    qtbot.waitUntil(lambda: _cut(window.lock_screen) == [])
    needs = window.lock_screen.minimumSizeHint()
    assert (needs.width(), needs.height()) <= size
