import uuid
from dataclasses import replace

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.context import Area, Place, Section
from app.ui.section_list import STRIP, WIDTH, SectionItem, SectionList
from app.ui.shell.workspace import Workspace
from app.ui.widgets.layout import row
from tests.ui.conftest import Probe, activate

CHART = Section(Area.CHART, "Observations", "activity")
BILL = Section(Area.BILLING, "Billing", "receipt")
PLACE = Place(Area.CHART, uuid.UUID(int=1), uuid.UUID(int=2), title="OKAFOR, Grace", extra="x")


def _shown(
    qtbot: QtBot, workspace: Workspace, sections: tuple[Section, ...]
) -> tuple[QWidget, SectionList, list[Place]]:
    gone: list[Place] = []
    top = workspace.pages.top_screen
    assert isinstance(top, Probe)
    context = replace(top.context, sections=lambda: sections, go=gone.append)
    window = QWidget()
    qtbot.addWidget(window)
    shown = SectionList(context, Area.CHART)
    window.setLayout(row(shown, None))
    window.resize(1366, 700)
    activate(qtbot, window)
    shown.show_place(PLACE)
    return window, shown, gone


def test_alt_and_a_digit_go_to_another_section_of_the_same_patient(
    qtbot: QtBot, workspace: Workspace
) -> None:
    window, shown, gone = _shown(qtbot, workspace, (CHART, BILL))
    QTest.keySequence(window, QKeySequence("Alt+2"))
    assert gone == [replace(PLACE, area=Area.BILLING, extra="")]
    items = shown.findChildren(SectionItem)
    assert [item.isChecked() for item in items] == [True, False]


def test_a_narrow_window_has_the_strip_with_tool_tips(qtbot: QtBot, workspace: Workspace) -> None:
    window, shown, _gone = _shown(qtbot, workspace, (CHART, BILL))
    assert shown.width() == WIDTH
    window.resize(1200, 700)
    qtbot.waitUntil(lambda: shown.width() == STRIP)
    assert shown.findChildren(SectionItem)[1].toolTip() == "Billing (Alt 2)"


def test_one_section_alone_needs_no_list(qtbot: QtBot, workspace: Workspace) -> None:
    window, shown, _gone = _shown(qtbot, workspace, (CHART,))
    assert window.isVisible()
    assert not shown.isVisible()
