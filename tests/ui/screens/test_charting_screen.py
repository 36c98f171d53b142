"""The chart by keyboard alone, and what assistive tools find in it."""

import datetime as dt
from dataclasses import replace
from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.data.store import Store
from app.domain.vitals import VitalsEntry
from app.services.charting import chart_view
from app.ui.context import Area, Place, Section
from app.ui.screens.charting.entry_row import EntryRow
from app.ui.screens.charting.screen import ChartScreen
from app.ui.screens.charting.table import ChartModel, ChartTable
from app.ui.screens.charting.trend import Trend
from app.ui.widgets.banner import PatientBanner
from app.ui.widgets.button import Button
from app.ui.widgets.notice import Alert
from tests.support.cedar import WELL, Cedar, Stay
from tests.support.clock import FixedClock
from tests.support.desk import Desk
from tests.ui.conftest import activate

W = TypeVar("W", bound=QWidget)
SMALL, LARGE = QSize(1294, 652), QSize(1848, 964)
HIGH = VitalsEntry(24, 94, 20, 112, 64, 104, "A", 388)
TYPED = ("24", "93", "2", "108", "62", "112", "a", "38.8")


@pytest.fixture
def cedar(store: Store) -> Cedar:
    return Cedar(store)


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


@pytest.fixture
def stay(cedar: Cedar) -> Stay:
    made = cedar.admit(
        "Okafor",
        "Grace",
        bed="A3",
        allergies=(
            ("Penicillin", "anaphylaxis", "severe"),
            ("Latex", "skin rash", "mild"),
            ("Codeine", "sickness", "moderate"),
        ),
    )
    cedar.observe(made, WELL, minutes_ago=1500)
    cedar.observe(made, HIGH, minutes_ago=47)
    return made


def opened(qtbot: QtBot, desk: Desk, stay: Stay, *, extra: str = "entry") -> ChartScreen:
    screen = ChartScreen(desk.context)
    qtbot.addWidget(screen)
    screen.resize(SMALL)
    screen.opened(Place(Area.CHART, stay.patient_id, stay.encounter_id, extra=extra))
    activate(qtbot, screen)
    screen.refresh()
    return screen


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, stay: Stay) -> ChartScreen:
    return opened(qtbot, desk, stay)


def part(screen: QWidget, kind: type[W]) -> W:
    found = screen.findChild(kind)
    assert isinstance(found, kind)
    return found


def has_size(widget: QWidget, size: QSize) -> bool:
    return widget.size() == size


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_set(qtbot: QtBot, texts: tuple[str, ...] = TYPED) -> None:
    for n, text in enumerate(texts):
        qtbot.keyClicks(focused(), text)
        if n < len(texts) - 1:
            qtbot.keyClick(focused(), Qt.Key.Key_Tab)


def sets(desk: Desk, stay: Stay) -> int:
    return len(chart_view(desk.store, by=desk.by, encounter_id=stay.encounter_id).sets)


def test_a_set_is_typed_with_tab_and_saved_with_enter(
    qtbot: QtBot, screen: ChartScreen, desk: Desk, stay: Stay
) -> None:
    type_set(qtbot)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    model = part(screen, ChartTable).chart_model
    assert model.columnCount() == 3
    last = [model.index(row, 2).data() for row in range(model.rowCount())]
    assert last == ["24", "93", "2 L", "108/62", "112", "A", "38.8", "10"]
    assert [e.text() for e in part(screen, EntryRow).edits] == [""] * 8
    assert sets(desk, stay) == 3


def test_the_score_forms_while_typing_and_is_spoken(qtbot: QtBot, screen: ChartScreen) -> None:
    spoken = []
    for text in TYPED:
        qtbot.keyClicks(focused(), text)
        spoken.append(part(screen, EntryRow)._live.accessibleName())
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert spoken[0] == "NEWS2 at least 2, needs SpO₂, Oxygen, Systolic, Pulse, ACVPU, Temp"
    assert spoken[-2] == "NEWS2 at least 9, needs Temp"
    assert spoken[-1] == "NEWS2 10 High"


def test_save_is_off_with_the_reason_until_the_set_is_whole(
    qtbot: QtBot, screen: ChartScreen
) -> None:
    save = next(b for b in screen.findChildren(Button) if b.text() == "Save")
    assert save.accessibleDescription() == "Type the values of the set"
    type_set(qtbot, TYPED[:7])
    assert not save.isEnabled()
    assert save.accessibleDescription() == "needs Temp, or a reason"
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    qtbot.keyClicks(focused(), "38.8")
    assert save.isEnabled()


def test_a_partial_set_is_saved_by_keys_alone(
    qtbot: QtBot, screen: ChartScreen, desk: Desk, stay: Stay
) -> None:
    type_set(qtbot, TYPED[:7])
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused().accessibleName() == "Incomplete"
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert sets(desk, stay) == 3
    assert part(screen, ChartTable).chart_model.index(7, 2).data() == "≥9"


def test_an_impossible_value_is_marked_and_explained(qtbot: QtBot, screen: ChartScreen) -> None:
    type_set(qtbot, ("24", "193"))
    edit = part(screen, EntryRow).edits[1]
    assert edit.property("state") == "error"
    assert "between 0 and 100 %" in edit.accessibleDescription()
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.property("state") == "warn"  # 19 % can be, but look again
    assert "look again" in edit.accessibleDescription()


def test_what_is_typed_becomes_what_is_shown(qtbot: QtBot, screen: ChartScreen) -> None:
    type_set(qtbot, ("24", "93", "0", "108", "62", "112", "c", "37"))
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    texts = [e.text() for e in part(screen, EntryRow).edits]
    assert texts == ["24", "93", "Air", "108", "62", "112", "Confusion", "37.0"]


def test_escape_keeps_the_draft_and_a_new_window_brings_it_back(
    qtbot: QtBot, screen: ChartScreen, desk: Desk, stay: Stay
) -> None:
    assert screen.isVisible()
    type_set(qtbot, ("24", "93"))
    assert screen.has_draft
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert isinstance(focused(), ChartTable)
    again = opened(qtbot, desk, stay)
    assert [e.text() for e in part(again, EntryRow).edits][:3] == ["24", "93", ""]
    assert again.has_draft


def test_a_hidden_screen_has_kept_its_draft(qtbot: QtBot, screen: ChartScreen, desk: Desk) -> None:
    type_set(qtbot, ("24",))
    screen.hide()
    assert [d["respiration_per_min"] for d in desk.kept.values()] == ["24"]


def test_a_change_from_elsewhere_does_not_disturb_typing(
    qtbot: QtBot, screen: ChartScreen, cedar: Cedar, stay: Stay
) -> None:
    type_set(qtbot, ("24", "9"))
    before = focused()
    cedar.observe(stay, WELL, minutes_ago=1)
    screen.refresh()
    assert focused() is before
    assert [e.text() for e in part(screen, EntryRow).edits][:2] == ["24", "9"]
    assert part(screen, ChartTable).chart_model.columnCount() == 3


def test_a_saved_set_is_corrected_by_keys_alone(
    qtbot: QtBot, screen: ChartScreen, desk: Desk, stay: Stay
) -> None:
    part(screen, ChartTable).setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_C)
    assert isinstance(focused(), QLineEdit)
    for _ in range(5):
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    qtbot.keyClicks(focused(), "84")
    for _ in range(3):
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused().accessibleName() == "It was wrong because"
    qtbot.keyClicks(focused(), "Misread")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert sets(desk, stay) == 3
    model = part(screen, ChartTable).chart_model
    spoken = model.index(4, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "104, scores 1, corrected"
    assert model.index(4, 2).data() == "84"


def test_the_chart_is_a_table_for_assistive_tools(screen: ChartScreen) -> None:
    table = part(screen, ChartTable)
    face = QAccessible.queryAccessibleInterface(table)
    assert face is not None
    assert face.role() == QAccessible.Role.Table
    model = table.chart_model
    names = [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())]
    assert names == [
        "Respirations /min", "SpO₂ · scale 1 %", "Air or oxygen", "Blood pressure", "Pulse /min",
        "Consciousness", "Temperature °C", "NEWS2",
    ]  # fmt: skip
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 1).data(role) == "24, scores 2"
    assert model.index(7, 1).data(role) == "NEWS2 7 High"


def test_the_model_keeps_qts_rules(screen: ChartScreen) -> None:
    assert screen.isVisible()
    model = ChartModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shown = part(screen, ChartTable).chart_model.sets
    model.show_sets(shown, scale=1)
    model.show_sets((), scale=2)
    found = tester.model()
    assert isinstance(found, QAbstractItemModel)
    assert found.columnCount() == 0


def test_trend_and_chart_share_their_columns(qtbot: QtBot, screen: ChartScreen) -> None:
    table, trend = part(screen, ChartTable), part(screen, Trend)
    for size in (SMALL, LARGE):
        screen.resize(size)
        qtbot.waitUntil(partial(has_size, screen, size))
        for column in range(table.chart_model.columnCount()):
            middle = table.columnViewportPosition(column) + table.columnWidth(column) / 2
            assert abs(middle - (column + 0.5) * trend._column) <= 1


def test_older_sets_are_paged_and_counted(
    qtbot: QtBot, desk: Desk, cedar: Cedar, stay: Stay
) -> None:
    for n in range(20):
        cedar.observe(stay, replace(WELL, pulse_per_min=60 + n), minutes_ago=40 - n)
    screen = opened(qtbot, desk, stay, extra="")
    table = part(screen, ChartTable)
    newest = table.chart_model.sets[-1]
    assert table.chart_model.columnCount() == table.capacity < 22
    assert screen._corner.accessibleName() == f"NEWS2 chart {table.capacity} of 22 · PgUp"
    qtbot.keyClick(table, Qt.Key.Key_PageUp)
    assert newest not in table.chart_model.sets
    for _ in range(5):
        qtbot.keyClick(table, Qt.Key.Key_PageUp)
    assert table.chart_model.sets[0].taken_at < newest.taken_at - dt.timedelta(hours=20)
    assert desk.said[-1] == "There are no older sets."
    for _ in range(5):
        qtbot.keyClick(table, Qt.Key.Key_PageDown)
    assert table.chart_model.sets[-1] == newest
    assert desk.said[-1] == "This is the newest."


def test_the_chart_is_copied_as_text(qtbot: QtBot, screen: ChartScreen) -> None:
    qtbot.keyClick(part(screen, ChartTable), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("OKAFOR, Grace\tMRN ")
    assert copied.endswith("NEWS2\t0 Low\t7 High")


def test_the_alert_shows_the_whole_response_of_the_college(screen: ChartScreen, desk: Desk) -> None:
    alert = part(screen, Alert)
    assert alert.isVisible()
    assert alert.accessibleName().startswith("NEWS2 7 High · Continuous monitoring")
    next(b for b in alert.findChildren(QAbstractButton)).click()
    assert "level 2 or 3 clinical care facility" in desk.asked[0]
    assert "Royal College of Physicians 2017" in desk.asked[0]


def test_the_tab_is_told_the_name_and_the_score(qtbot: QtBot, desk: Desk, stay: Stay) -> None:
    screen = ChartScreen(desk.context)
    qtbot.addWidget(screen)
    screen.opened(Place(Area.CHART, stay.patient_id))
    with qtbot.waitSignal(screen.named) as told:
        screen.refresh()
    assert told.args == ["OKAFOR, Grace", 7]


def test_the_banner_is_spoken_whole(screen: ChartScreen) -> None:
    spoken = part(screen, PatientBanner).accessibleName()
    assert spoken.startswith("Patient OKAFOR, Grace, born 03-Mar-1947 (79y), Female, NHS No.")
    assert "943 476 5919" in spoken
    assert "Allergies: Penicillin anaphylaxis; Codeine sickness; Latex skin rash" in spoken
    assert spoken.endswith("NEWS2 7 High, Saved on this workstation 09:47")


def test_a_third_allergy_opens_on_focus(qtbot: QtBot, screen: ChartScreen) -> None:
    block = part(screen, PatientBanner)._allergies
    assert block.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert "Latex skin rash" in block.toolTip()
    block.setFocus()
    qtbot.waitUntil(block.hasFocus)


SECTIONS = (
    Section(Area.CHART, "Observations", "activity"),
    Section(Area.BILLING, "Billing", "receipt"),
)


def assert_all_in_sight(screen: ChartScreen) -> None:
    area = screen._scroll
    inside = area.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= area.viewport().width()
    assert area.verticalScrollBar().maximum() == 0
    for edit in part(screen, EntryRow).edits:
        assert edit.fontMetrics().horizontalAdvance(edit.text()) <= edit.width() - 22


@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["1366x768", "1920x1080"])
def test_every_state_of_the_entry_fits_without_scrolling(
    qtbot: QtBot, desk: Desk, stay: Stay, size: QSize
) -> None:
    desk.context = replace(desk.context, sections=lambda: SECTIONS)
    screen = opened(qtbot, desk, stay)
    screen.resize(size)
    qtbot.waitUntil(partial(has_size, screen, size))
    QApplication.processEvents()
    assert_all_in_sight(screen)
    type_set(qtbot, (*TYPED[:6], "u"))
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert_all_in_sight(screen)  # partial
    qtbot.keyClicks(focused(), "98.2")
    QApplication.processEvents()
    assert_all_in_sight(screen)  # impossible
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    qtbot.keyClick(focused(), Qt.Key.Key_C)
    QApplication.processEvents()
    assert_all_in_sight(screen)  # correcting
    qtbot.keyClick(focused(), Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert_all_in_sight(screen)  # a partial correction


def test_a_first_chart_says_what_to_do(qtbot: QtBot, desk: Desk, cedar: Cedar) -> None:
    screen = opened(qtbot, desk, cedar.admit("Brennan", bed="A1"))
    assert not part(screen, ChartTable).isVisible()
    assert screen._none.isVisible()
    type_set(qtbot)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert part(screen, ChartTable).isVisible()


def test_a_clock_alone_makes_the_next_set_overdue(screen: ChartScreen, clock: FixedClock) -> None:
    clock.forward(minutes=60)
    screen._tick()
    assert "Next observations were due" in part(screen, Alert).accessibleName()
