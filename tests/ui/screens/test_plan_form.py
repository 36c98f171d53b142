"""The form of the care plan: by keyboard, with the name of the clinician where one is needed."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.data.store import Store
from app.domain.actor import Role
from app.domain.care_plan import CarePlan
from app.domain.vitals import Sign
from app.services.care_plan import change_care_plan
from app.services.charting import chart_view, record_observations
from app.ui.context import Area, Place
from app.ui.screens.charting.plan_form import PlanForm, PlanLine
from app.ui.screens.charting.screen import ChartScreen
from app.ui.screens.charting.table import ChartTable
from app.ui.screens.charting.words import ROWS
from app.ui.widgets.layout import Label
from tests.services.test_care_plan import WELL
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


def opened(qtbot: QtBot, desk: Desk, stay: Stay) -> ChartScreen:
    screen = ChartScreen(desk.context)
    qtbot.addWidget(screen)
    screen.resize(1294, 652)
    screen.opened(Place(Area.CHART, stay.patient_id, stay.encounter_id))
    activate(qtbot, screen)
    screen.refresh()
    return screen


def line_of(screen: ChartScreen) -> PlanLine:
    line = screen.findChild(PlanLine)
    assert isinstance(line, PlanLine)
    return line


def asked(qtbot: QtBot, screen: ChartScreen) -> PlanForm:
    line_of(screen).change.setFocus()
    qtbot.keyClick(line_of(screen).change, Qt.Key.Key_P)
    form = next(form for form in screen.findChildren(PlanForm) if form.isVisible())
    activate(qtbot, form)
    return form


def shown(screen: ChartScreen) -> str:
    return " ".join(label.text() for label in line_of(screen).findChildren(Label))


def plan(desk: Desk, stay: Stay) -> CarePlan:
    return chart_view(desk.store, by=desk.by, encounter_id=stay.encounter_id).plan


def test_scale_2_is_chosen_by_keyboard_with_the_clinician_who_decided(
    qtbot: QtBot, desk: Desk, stay: Stay
) -> None:
    screen = opened(qtbot, desk, stay)
    assert "As NEWS2 asks · SpO₂ scale 1 · No isolation" in shown(screen)
    form = asked(qtbot, screen)
    assert form.do_button.accessibleDescription() == "Nothing is changed yet"
    form.scale.setFocus()
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Right)
    assert form.scale.value() == "2"
    assert form.do_button.accessibleDescription() == "Name the clinician who decided it"
    form.clinician.setFocus()
    qtbot.keyClick(form.clinician, Qt.Key.Key_Return)
    assert form.isVisible()
    qtbot.keyClicks(form.clinician, "Dr H. Lindqvist")
    qtbot.keyClick(form.clinician, Qt.Key.Key_Return)
    assert not form.isVisible()
    assert plan(desk, stay) == CarePlan(spo2_scale=2)
    assert desk.toasts == ["Care plan changed"]
    screen.refresh()
    assert "SpO₂ scale 2" in shown(screen)


def test_isolation_and_frequency_need_no_name_and_escape_changes_nothing(
    qtbot: QtBot, desk: Desk, stay: Stay
) -> None:
    screen = opened(qtbot, desk, stay)
    form = asked(qtbot, screen)
    form.isolation.setCurrentIndex(1)
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert plan(desk, stay) == CarePlan()
    form = asked(qtbot, screen)
    form.isolation.setCurrentIndex(1)
    form.every.setCurrentIndex(2)
    form.do_button.click()
    assert plan(desk, stay) == CarePlan(isolation="contact", observe_every_min=60)
    screen.refresh()
    assert "At least every hour · SpO₂ scale 1 · Contact isolation" in shown(screen)


def test_a_plan_that_was_changed_meanwhile_is_told_in_the_form(
    qtbot: QtBot, desk: Desk, stay: Stay
) -> None:
    form = asked(qtbot, opened(qtbot, desk, stay))
    change_care_plan(
        desk.store, by=desk.by, encounter_id=stay.encounter_id, seen=CarePlan(),
        wanted=CarePlan(isolation="droplet"),
    )  # fmt: skip
    form.isolation.setCurrentIndex(1)
    form.do_button.click()
    assert form.isVisible()
    assert form._refusal.isVisible()
    assert plan(desk, stay).isolation == "droplet"
    assert form.do_button.isEnabled()


def test_a_doctor_s_own_name_stands_there_already(qtbot: QtBot, desk: Desk, stay: Stay) -> None:
    desk.by = someone(Role.DOCTOR, name="Ines Duarte")
    form = asked(qtbot, opened(qtbot, desk, stay))
    assert form.clinician.text() == "Ines Duarte"
    form.resuscitation.setCurrentIndex(3)
    assert form.do_button.isEnabled()


def test_who_changes_no_plan_is_offered_none(qtbot: QtBot, desk: Desk, stay: Stay) -> None:
    desk.by = someone(Role.PHARMACIST)
    screen = opened(qtbot, desk, stay)
    assert not line_of(screen).change.isVisible()
    screen._timeline._scroll.setFocus()
    qtbot.keyClick(screen._timeline, Qt.Key.Key_P)
    assert desk.said == ["The care plan of this stay is not yours to change."]


def test_a_set_scored_on_another_scale_than_the_row_names_says_so(
    qtbot: QtBot, desk: Desk, stay: Stay
) -> None:
    screen = opened(qtbot, desk, stay)
    now = desk.store.clock.now()
    record_observations(
        desk.store, by=desk.by, encounter_id=stay.encounter_id, taken_at=now, values=WELL
    )
    change_care_plan(
        desk.store, by=desk.by, encounter_id=stay.encounter_id, seen=CarePlan(),
        wanted=CarePlan(spo2_scale=2), clinician="Dr H. Lindqvist",
    )  # fmt: skip
    screen.refresh()
    table = screen.findChild(ChartTable)
    assert isinstance(table, ChartTable)
    row = next(n for n, (sign, _, _) in enumerate(ROWS) if sign is Sign.SPO2)
    index = table.chart_model.index(row, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "95, scores 1, Scale 1"
    assert "Scale 1" in index.data(Qt.ItemDataRole.ToolTipRole)
    screen.grab()
