"""The drug chart by keyboard alone: checked, given, not given, taken back and prescribed."""

from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.data.models.medication import MedicationAdministration
from app.data.models.registration import Patient
from app.data.store import Store
from app.domain.actor import Role
from app.domain.medication import Administration, Order
from app.services.medication import give_dose, medication_view
from app.ui.context import Area, Place, Section
from app.ui.screens.medication.asking import AskReason, AskWhyNot
from app.ui.screens.medication.screen import MedicationScreen
from app.ui.screens.medication.table import ChartModel, MedicationTable
from app.ui.widgets.button import Button
from tests.support.cedar import Cedar, Stay
from tests.support.clock import FixedClock
from tests.support.desk import Desk
from tests.support.medication import as_required, doctor, ordered, prescription, today
from tests.ui.conftest import activate

W = TypeVar("W", bound=QWidget)
SMALL = QSize(1294, 652)
KEY = Qt.Key


@pytest.fixture
def cedar(store: Store) -> Cedar:
    return Cedar(store)


@pytest.fixture
def desk(store: Store) -> Desk:
    made = Desk(store)
    both = (Section(Area.CHART, "Observations", "activity"),
            Section(Area.MEDICATION, "Medication", "pill"))  # fmt: skip
    made.context = replace(made.context, sections=lambda: both)
    return made


@pytest.fixture
def stay(cedar: Cedar) -> Stay:
    made = cedar.admit(
        "Okafor", "Grace", bed="A3", allergies=(("Penicillin", "anaphylaxis", "severe"),)
    )
    ordered(cedar.store, made.encounter_id)  # 08:00 overdue, 14:00, 20:00
    return made


def opened(qtbot: QtBot, desk: Desk, stay: Stay) -> MedicationScreen:
    screen = MedicationScreen(desk.context)
    qtbot.addWidget(screen)
    screen.resize(SMALL)
    screen.opened(Place(Area.MEDICATION, stay.patient_id, stay.encounter_id))
    activate(qtbot, screen)
    screen.refresh()
    screen.activated()
    return screen


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, stay: Stay) -> MedicationScreen:
    return opened(qtbot, desk, stay)


def part(screen: QWidget, kind: type[W]) -> W:
    found = screen.findChild(kind)
    assert isinstance(found, kind)
    return found


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(focused(), key)


def entries(desk: Desk, stay: Stay) -> tuple[Administration, ...]:
    view = medication_view(desk.store, by=desk.by, encounter_id=stay.encounter_id)
    return view.entries


def orders(desk: Desk, stay: Stay) -> tuple[Order, ...]:
    return medication_view(desk.store, by=desk.by, encounter_id=stay.encounter_id).orders


def shown(screen: MedicationScreen) -> list[str]:
    model = part(screen, MedicationTable).chart_model
    return [str(model.index(1, n).data()) for n in range(model.columnCount())]


def mrn(store: Store, stay: Stay) -> str:
    with store.read() as session:
        return session.get_one(Patient, stay.patient_id).mrn


def test_work_begins_at_the_dose_that_is_overdue(screen: MedicationScreen) -> None:
    table = part(screen, MedicationTable)
    assert table.hasFocus()
    assert shown(screen) == ["Overdue 08:00", "Planned", "Planned"]
    assert table.current_cell.word == "Overdue"
    assert screen.aside._title.text() == "Give paracetamol"


def test_a_dose_is_checked_and_given_by_keyboard_alone(
    qtbot: QtBot, screen: MedicationScreen, desk: Desk, stay: Stay
) -> None:
    press(qtbot, KEY.Key_Return)  # to the first right that is open
    assert focused().accessibleName().startswith("Right patient, Scan the band")
    assert not screen.aside.give.isEnabled()
    press(qtbot, *[KEY.Key_Return] * 4)  # patient, medicine, dose, route
    assert focused() is screen.aside.reason
    assert screen.aside.give.accessibleDescription() == "Say why: the reason is empty"
    qtbot.keyClicks(focused(), "Was at X-ray")
    press(qtbot, KEY.Key_Return)
    assert focused() is screen.aside.give
    press(qtbot, KEY.Key_Return)
    (entry,) = entries(desk, stay)
    assert (entry.override_reason, entry.patient_check) == ("Was at X-ray", "asked")
    assert desk.toasts == ["paracetamol 1 g given"]
    assert shown(screen)[0] == "Given 09:47 AN"


def test_a_scanned_band_confirms_the_patient(
    qtbot: QtBot, screen: MedicationScreen, desk: Desk, stay: Stay
) -> None:
    assert screen.take_scan(mrn(desk.store, stay))
    assert screen.aside.rights["patient"].accessibleName() == (
        "Right patient, Wristband matches, checked"
    )
    press(qtbot, *[KEY.Key_Return] * 3)
    qtbot.keyClicks(focused(), "late")
    press(qtbot, KEY.Key_Return, KEY.Key_Return)
    assert entries(desk, stay)[0].patient_check == "band"


def test_the_band_of_another_patient_is_refused_in_sight(
    screen: MedicationScreen, cedar: Cedar
) -> None:
    other = cedar.admit("Petrov", bed="B1")
    assert screen.take_scan(mrn(cedar.store, other))
    assert screen.aside._refusal.isVisible()
    assert "another patient" in screen.aside._refusal.accessibleName()
    assert not screen.aside.rights["patient"].isChecked()


def test_a_scan_opens_the_patient_where_nothing_is_to_be_given(
    qtbot: QtBot, screen: MedicationScreen, desk: Desk, stay: Stay
) -> None:
    give_dose(
        desk.store, by=desk.by, request_id=orders(desk, stay)[0].request_id,
        scheduled_for=today("08:00", store=desk.store), reason="late",
    )  # fmt: skip
    screen.refresh()
    press(qtbot, KEY.Key_Home)
    assert not screen.take_scan(mrn(desk.store, stay))


def test_a_dose_is_not_given_for_a_reason_from_the_list(
    qtbot: QtBot, screen: MedicationScreen, desk: Desk, stay: Stay
) -> None:
    press(qtbot, KEY.Key_N)
    form = part(screen, AskWhyNot)
    assert form.do_button.accessibleDescription() == "Choose why"
    qtbot.keyClick(form.choice, KEY.Key_Down)
    qtbot.mouseClick(form.do_button, Qt.MouseButton.LeftButton)
    assert entries(desk, stay)[0].reason_text == ""
    assert shown(screen)[0] == "Declined 09:47 AN"


def test_later_goes_to_the_next_dose_that_is_due(
    qtbot: QtBot, desk: Desk, cedar: Cedar, stay: Stay
) -> None:
    ordered(cedar.store, stay.encounter_id, prescription(cedar.store, drug="nystatin",
                                                         times="10:00"))  # fmt: skip
    screen = opened(qtbot, desk, stay)
    press(qtbot, KEY.Key_L)
    row = part(screen, MedicationTable).current_row
    assert row is not None
    assert (row.order.name, desk.said[-1]) == ("nystatin", "Left for later: it stays due.")
    press(qtbot, KEY.Key_L)
    row = part(screen, MedicationTable).current_row
    assert row is not None
    assert row.order.name == "paracetamol"


def test_an_entry_made_in_error_is_taken_back_and_stays_struck(
    qtbot: QtBot, screen: MedicationScreen, desk: Desk, stay: Stay
) -> None:
    give_dose(
        desk.store, by=desk.by, request_id=orders(desk, stay)[0].request_id,
        scheduled_for=today("08:00", store=desk.store), reason="late",
    )  # fmt: skip
    screen.refresh()
    press(qtbot, KEY.Key_X)
    form = part(screen, AskReason)
    qtbot.keyClicks(form.words, "Other patient")
    qtbot.keyClick(form.words, KEY.Key_Return)
    assert not entries(desk, stay)[0].is_given
    assert shown(screen)[0] == "Overdue 08:00"
    model = part(screen, MedicationTable).chart_model
    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Overdue, 08:00, an entry was taken back"


def test_a_dose_as_required_waits_for_its_interval_or_a_reason(
    qtbot: QtBot, desk: Desk, cedar: Cedar, clock: FixedClock
) -> None:
    stay = cedar.admit("Nguyen", bed="C2")
    request_id = ordered(cedar.store, stay.encounter_id, as_required(cedar.store))
    screen = opened(qtbot, desk, stay)
    assert "Give" in shown(screen)
    give_dose(cedar.store, by=desk.by, request_id=request_id)
    clock.forward(minutes=30)
    screen.refresh()
    right = screen.aside.rights["time"].accessibleName()
    assert right == ("Right time, Last given 09:47, the next may be given from 13:47, not checked")


def test_a_dose_that_was_given_twice_is_an_alert_and_a_mark(
    qtbot: QtBot, desk: Desk, cedar: Cedar, clock: FixedClock
) -> None:
    stay = cedar.admit("Nguyen", bed="C2")
    request_id = ordered(cedar.store, stay.encounter_id, as_required(cedar.store))
    give_dose(cedar.store, by=desk.by, request_id=request_id)
    clock.forward(minutes=3)
    with cedar.store.write(intent="give_dose", by=cedar.by) as tx:  # as sync brings it in
        tx.add(
            MedicationAdministration(
                request_id=request_id, encounter_id=stay.encounter_id,
                patient_id=stay.patient_id, scheduled_for=None, given_at=tx.now,
                status="given", dose="2.5", given_by=cedar.by.user_id,
                given_by_name="Efua Osei",
            )
        )  # fmt: skip
    screen = opened(qtbot, desk, stay)
    assert screen._alert.isVisible()
    assert screen._alert.accessibleName().startswith(
        "morphine 2.5 mg was given twice: 09:47 AN (Amara Nwosu) and 09:50 EO (Efua Osei)"
    )
    assert any(words.startswith("Given twice") for words in shown(screen))


def test_shifts_are_turned_and_come_back_to_now(qtbot: QtBot, screen: MedicationScreen) -> None:
    press(qtbot, KEY.Key_BracketRight)
    assert screen._shift.text() == "Night of 23-Nov-2026"
    press(qtbot, KEY.Key_BracketLeft, KEY.Key_BracketLeft)
    assert screen._shift.text() == "Night of 22-Nov-2026"
    screen._shift.click()
    assert screen._shift.text() == "Day shift 23-Nov-2026"


def test_a_doctor_holds_resumes_and_stops(qtbot: QtBot, desk: Desk, stay: Stay) -> None:
    desk.by = doctor()
    screen = opened(qtbot, desk, stay)
    press(qtbot, KEY.Key_H)
    form = part(screen, AskReason)
    qtbot.keyClicks(form.words, "Drowsy")
    qtbot.keyClick(form.words, KEY.Key_Return)
    assert shown(screen)[0] == "Held HL"
    assert screen.aside.hold.text() == "Resume"
    screen.aside.hold.click()
    assert orders(desk, stay)[0].held is None
    part(screen, MedicationTable).setFocus()
    press(qtbot, KEY.Key_S)
    form = screen.findChildren(AskReason)[-1]
    qtbot.keyClicks(form.words, "Course finished")
    qtbot.keyClick(form.words, KEY.Key_Return)
    assert orders(desk, stay)[0].stopped is not None


def test_a_nurse_is_told_why_a_key_does_nothing(
    qtbot: QtBot, screen: MedicationScreen, desk: Desk
) -> None:
    press(qtbot, KEY.Key_P, KEY.Key_H, KEY.Key_S, KEY.Key_X)
    assert desk.said == [
        "Your role does not prescribe.",
        "Only a doctor holds an order that goes on",
        "Only a doctor stops an order that goes on",
        "No entry is chosen that could be taken back",
    ]
    assert not screen._prescribe.isVisible()


def test_a_pharmacist_sees_and_gives_nothing(qtbot: QtBot, desk: Desk, stay: Stay) -> None:
    desk.by = replace(desk.by, role=Role.PHARMACIST)
    screen = opened(qtbot, desk, stay)
    assert screen.aside._state.text() == "Your role gives no medicines."
    assert not screen.aside.give.isVisible()


def test_an_empty_chart_says_what_to_do(qtbot: QtBot, desk: Desk, cedar: Cedar) -> None:
    screen = opened(qtbot, desk, cedar.admit("Brennan", bed="A1"))
    assert screen._none.isVisible()
    assert not part(screen, MedicationTable).isVisible()


def test_the_chart_is_a_table_for_assistive_tools(screen: MedicationScreen) -> None:
    table = part(screen, MedicationTable)
    face = QAccessible.queryAccessibleInterface(table)
    assert face is not None
    assert face.role() == QAccessible.Role.Table
    model = table.chart_model
    heads = [model.headerData(n, Qt.Orientation.Vertical) for n in range(model.rowCount())]
    assert heads == ["Regular 1", "paracetamol DOSE 1 g, by mouth · 3 times a day"]
    for button in screen.findChildren(Button):
        assert button.accessibleName()


def test_arrows_step_over_the_headings(qtbot: QtBot, desk: Desk, cedar: Cedar, stay: Stay) -> None:
    ordered(cedar.store, stay.encounter_id, as_required(cedar.store))
    screen = opened(qtbot, desk, stay)
    table = part(screen, MedicationTable)
    names = []
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Up, KEY.Key_Up):
        press(qtbot, key)
        row = table.current_row
        assert row is not None
        names.append(row.order.name)
    assert names == ["morphine", "morphine", "paracetamol", "paracetamol"]


def test_the_model_keeps_qts_rules(screen: MedicationScreen) -> None:
    model = ChartModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    chart = part(screen, MedicationTable).chart_model.chart
    assert chart is not None
    model.show_chart(chart)
    found = tester.model()
    assert isinstance(found, QAbstractItemModel)
    assert found.columnCount() == 3


def test_a_clock_alone_makes_a_dose_due(screen: MedicationScreen, clock: FixedClock) -> None:
    clock.forward(hours=4)
    screen._tick()
    assert shown(screen)[1] == "Due now 14:00"


def test_what_was_checked_for_a_dose_stays_with_it(qtbot: QtBot, screen: MedicationScreen) -> None:
    press(qtbot, KEY.Key_Return, KEY.Key_Return)
    assert screen.aside.rights["patient"].isChecked()
    assert screen.has_draft
    part(screen, MedicationTable).setFocus()
    press(qtbot, KEY.Key_Right)
    assert not screen.aside.rights["patient"].isChecked()
    press(qtbot, KEY.Key_Left)
    assert screen.aside.rights["patient"].isChecked()


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


def test_the_alert_of_a_double_dose_leads_to_the_decision(
    screen: MedicationScreen, desk: Desk
) -> None:
    screen._alert.acted.emit()
    assert desk.places == [Place(Area.SYNC)]
