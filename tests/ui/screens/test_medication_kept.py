"""What was typed and checked for a dose stays with it, and words outlive the screen."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.data.store import Store
from app.ui.context import Area, Place
from app.ui.screens.medication.screen import MedicationScreen
from app.ui.screens.medication.table import MedicationTable
from tests.support.cedar import Cedar, Stay
from tests.support.desk import Desk
from tests.support.medication import ordered
from tests.ui.conftest import activate

KEY = Qt.Key


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


@pytest.fixture
def stay(store: Store) -> Stay:
    made = Cedar(store).admit("Okafor", "Grace", bed="A3")
    ordered(store, made.encounter_id)  # 08:00 overdue, 14:00, 20:00
    return made


def opened(qtbot: QtBot, desk: Desk, stay: Stay) -> MedicationScreen:
    screen = MedicationScreen(desk.context)
    qtbot.addWidget(screen)
    screen.resize(QSize(1294, 652))
    screen.opened(Place(Area.MEDICATION, stay.patient_id, stay.encounter_id))
    activate(qtbot, screen)
    screen.refresh()
    screen.activated()
    return screen


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, stay: Stay) -> MedicationScreen:
    return opened(qtbot, desk, stay)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(focused(), key)


def to_the_chart(screen: MedicationScreen) -> None:
    table = screen.findChild(MedicationTable)
    assert isinstance(table, MedicationTable)
    table.setFocus()


def test_what_was_checked_for_a_dose_stays_with_it(qtbot: QtBot, screen: MedicationScreen) -> None:
    press(qtbot, KEY.Key_Return, KEY.Key_Return)
    assert screen.aside.rights["patient"].isChecked()
    to_the_chart(screen)
    press(qtbot, KEY.Key_Right)
    assert not screen.aside.rights["patient"].isChecked()
    press(qtbot, KEY.Key_Left)
    assert screen.aside.rights["patient"].isChecked()


def test_words_typed_for_a_dose_are_kept_and_what_was_checked_is_not(
    qtbot: QtBot, screen: MedicationScreen, desk: Desk, stay: Stay
) -> None:
    screen.aside.rights["patient"].click()
    qtbot.keyClicks(screen.aside.reason, "Was at X-ray")
    assert screen.has_draft
    screen.hide()
    assert list(desk.kept.values()) == [{next(iter(*desk.kept.values())): "Was at X-ray"}]
    again = opened(qtbot, desk, stay)
    assert again.aside.reason.text() == "Was at X-ray"
    assert not again.aside.rights["patient"].isChecked()


def test_a_time_stays_with_its_dose_and_in_sight(qtbot: QtBot, screen: MedicationScreen) -> None:
    screen.aside.other_time.click()
    qtbot.keyClicks(screen.aside.time, "08:05")
    to_the_chart(screen)
    press(qtbot, KEY.Key_Right)
    assert screen.aside.time.text() == ""
    assert not screen.aside._time.isVisible()
    press(qtbot, KEY.Key_Left)
    assert screen.aside.time.text() == "08:05"
    assert screen.aside._time.isVisible()


def test_a_time_that_is_none_is_refused_beside_its_field(
    qtbot: QtBot, screen: MedicationScreen
) -> None:
    screen.aside.other_time.click()
    assert focused() is screen.aside.time
    qtbot.keyClicks(screen.aside.time, "25:99")
    assert screen.aside._time.is_refused
    screen.aside.time.clear()
    qtbot.keyClicks(screen.aside.time, "08:05")
    assert screen.aside._time.message == "now, 08:05 or 22-Nov 23:50"
    assert screen.aside.rights["time"].isChecked()  # it was on time then
