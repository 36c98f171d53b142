"""The ward board by keyboard alone, at the smallest and the largest size of the design."""

from dataclasses import replace
from functools import partial
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.data.models.ward import Encounter
from app.data.store import Store
from app.domain.registration import Details
from app.services.arrivals import Plan, plan_arrival
from app.services.registration import register_patient
from app.services.tasks import Wanted, add_task
from app.ui.context import Area
from app.ui.screen import Screen
from app.ui.screens.ward.aside import Aside
from app.ui.screens.ward.board import Board
from app.ui.screens.ward.card import BED_MIME, BedCard, in_lines
from app.ui.screens.ward.head import Head, MetricButton
from app.ui.screens.ward.movement_form import MovementForm
from app.ui.screens.ward.screen import WardScreen
from app.ui.theme import theme
from app.ui.widgets.button import Button
from app.ui.widgets.chips import FilterChip
from app.ui.widgets.field import Combo, Edit
from app.ui.widgets.notice import Alert
from app.ui.widgets.paint import text_width
from tests.support.cedar import WELL, Cedar
from tests.support.desk import Desk
from tests.support.station import someone
from tests.ui.conftest import activate

W = TypeVar("W", bound=QWidget)
SMALL, LARGE = QSize(1294, 652), QSize(1848, 964)
MEDIUM = replace(WELL, consciousness="C", pulse_per_min=111)


@pytest.fixture
def cedar(store: Store) -> Cedar:
    made = Cedar(store)
    made.observe(made.admit("Brennan", "Aoife", bed="A1"))
    made.observe(made.admit("Okafor", "Grace", bed="A3"), MEDIUM, minutes_ago=77)
    made.observe(made.admit("Petrov", "Dimitri", bed="B1", sex="M"), minutes_ago=5)
    made.set_bed("B2", "cleaning")
    return made


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


@pytest.fixture
def screen(qtbot: QtBot, cedar: Cedar, desk: Desk) -> WardScreen:
    assert cedar.beds
    made = WardScreen(desk.context)
    qtbot.addWidget(made)
    made.resize(SMALL)
    activate(qtbot, made)
    made.refresh()
    made.activated()
    return made


def part(screen: Screen, kind: type[W]) -> W:
    found = screen.findChild(kind)
    assert isinstance(found, kind)
    return found


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def bed_label() -> str:
    card = focused()
    assert isinstance(card, BedCard)
    return card.bed.label


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(focused(), key)


def cards(screen: Screen) -> list[BedCard]:
    return [c for c in screen.findChildren(BedCard) if c.isVisible()]


def test_arrows_go_from_bed_to_bed_and_stop_at_the_edge(qtbot: QtBot, screen: WardScreen) -> None:
    assert screen.isVisible()
    walked = [bed_label()]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left):
        press(qtbot, key)
        walked.append(bed_label())
    assert walked == ["A1", "A2", "B2", "B1", "B1"]


def test_a_digit_goes_to_a_bay_and_says_when_there_is_none(
    qtbot: QtBot, screen: WardScreen, desk: Desk
) -> None:
    assert screen.isVisible()
    press(qtbot, Qt.Key.Key_4)
    assert bed_label() == "S1"
    press(qtbot, Qt.Key.Key_9)
    assert bed_label() == "S1"
    assert desk.said == ["There is no bay 9 on the board."]


def test_enter_opens_the_chart_and_o_begins_a_set(
    qtbot: QtBot, screen: WardScreen, desk: Desk
) -> None:
    assert screen.isVisible()
    press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_O)
    assert [(p.area, p.extra) for p in desk.places] == [(Area.CHART, ""), (Area.CHART, "entry")]


def test_a_patient_is_moved_by_keys_alone(qtbot: QtBot, screen: WardScreen, desk: Desk) -> None:
    press(qtbot, Qt.Key.Key_B)
    hint = part(screen, Head)._hint.text()
    assert hint == "Choose a free bed for BRENNAN, Aoife · Enter moves · Esc stops"
    press(qtbot, Qt.Key.Key_Right, Qt.Key.Key_Return)
    form = part(screen, MovementForm)
    qtbot.waitUntil(form.keep_button.hasFocus)
    form.do_button.setFocus()
    qtbot.keyClick(form.do_button, Qt.Key.Key_Return)
    assert desk.toasts == ["BRENNAN, Aoife is in bed A2 · A1 to be cleaned"]
    qtbot.waitUntil(screen.isActiveWindow)
    assert bed_label() == "A2"


def test_a_discharge_waits_for_where_to_and_staying_is_safe(
    qtbot: QtBot, screen: WardScreen, desk: Desk
) -> None:
    press(qtbot, Qt.Key.Key_D)
    form = part(screen, MovementForm)
    where = form.controls["where"]
    assert isinstance(where, Combo)
    qtbot.waitUntil(where.hasFocus)
    assert form.do_button.accessibleDescription() == "Choose where to first"
    assert not form.do_button.isEnabled()
    qtbot.keyClick(where, Qt.Key.Key_Escape)
    assert cards(screen)[0].bed.occupant is not None
    cards(screen)[0].setFocus()
    qtbot.keyClick(cards(screen)[0], Qt.Key.Key_D)
    form = screen.findChildren(MovementForm)[-1]
    where = form.controls["where"]
    assert isinstance(where, Combo)
    qtbot.waitUntil(where.hasFocus)
    qtbot.keyClick(where, Qt.Key.Key_H)
    assert where.currentText() == "Home"
    form.do_button.setFocus()
    qtbot.keyClick(form.do_button, Qt.Key.Key_Return)
    assert desk.toasts == ["BRENNAN, Aoife is discharged"]
    assert cards(screen)[0].bed.occupant is None


def test_escape_stops_a_move_then_shows_all_beds(
    qtbot: QtBot, screen: WardScreen, desk: Desk
) -> None:
    press(qtbot, Qt.Key.Key_B, Qt.Key.Key_Escape, Qt.Key.Key_Return)
    assert len(desk.places) == 1
    press(qtbot, Qt.Key.Key_Slash)
    chip = focused()
    assert isinstance(chip, FilterChip)
    press(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert [c.bed.label for c in cards(screen)] == ["A3"]
    press(qtbot, Qt.Key.Key_Escape)
    assert len(cards(screen)) == 16


def test_what_a_filter_hides_is_counted(qtbot: QtBot, screen: WardScreen) -> None:
    chips = screen.findChildren(FilterChip)
    sick = next(c for c in chips if c.text() == "NEWS2 5+")
    assert sick.accessibleName() == "NEWS2 5+ 1"
    sick.click()
    hint = part(screen, Head)._hint
    assert hint.text() == "1 of 16 beds shown"
    qtbot.keyClick(sick, Qt.Key.Key_Space)
    assert len(cards(screen)) == 16


def test_a_change_keeps_the_focus_on_its_bed(
    qtbot: QtBot, screen: WardScreen, cedar: Cedar
) -> None:
    press(qtbot, Qt.Key.Key_Right, Qt.Key.Key_Right)
    card = focused()
    assert bed_label() == "A3"
    cedar.admit("Rahman", "Nadia", bed="A2")
    screen.refresh()
    assert focused() is card
    assert "RAHMAN Nadia" in next(c for c in cards(screen) if c.bed.label == "A2").accessibleName()


def test_the_board_is_one_tab_stop(qtbot: QtBot, screen: WardScreen) -> None:
    press(qtbot, Qt.Key.Key_Right, Qt.Key.Key_Tab)
    assert not isinstance(focused(), BedCard)
    qtbot.keyClick(focused(), Qt.Key.Key_Backtab)
    assert bed_label() == "A2"
    assert screen.isVisible()


def test_every_control_has_a_name(screen: WardScreen) -> None:
    buttons = [b for b in screen.findChildren(QAbstractButton) if b.isVisible()]
    assert len(buttons) > 20
    assert all(b.accessibleName() for b in buttons)


def test_a_line_of_what_comes_next_opens_its_chart(screen: WardScreen, desk: Desk) -> None:
    line = part(screen, Aside).findChildren(QAbstractButton)[0]
    assert "OKAFOR" in line.accessibleName()
    line.click()
    assert desk.places[0].title == "OKAFOR, Grace"


@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["1366x768", "1920x1080"])
def test_nothing_needs_sideways_scrolling_and_16_beds_fit(
    qtbot: QtBot, screen: WardScreen, size: QSize
) -> None:
    screen.resize(size)
    qtbot.waitUntil(lambda: screen.size() == size)
    board = part(screen, Board)
    for area in screen.findChildren(QScrollArea):
        assert area.horizontalScrollBar().maximum() == 0
    assert board.verticalScrollBar().maximum() == 0
    edge = screen.rect()
    for card in cards(screen):
        assert edge.contains(card.mapTo(screen, card.rect().bottomRight()))


def colours_of(widget: QWidget) -> set[int]:
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return set(memoryview(picture.constBits()).cast("I"))


def test_a_calm_ward_is_grey(qtbot: QtBot, store: Store) -> None:
    cedar, desk = Cedar(store), Desk(store)
    for label in ("A1", "A2", "B1"):
        cedar.observe(cedar.admit("Well", "Ann", bed=label))
    screen = WardScreen(desk.context)
    qtbot.addWidget(screen)
    screen.resize(SMALL)
    screen.show()
    screen.refresh()
    alarming = {
        theme.colour(f"{tone}_{part}").rgb()
        for tone in ("danger", "warn")
        for part in ("soft", "solid")
    } | {theme.colour(f"score{n}").rgb() for n in (1, 2, 3)}
    assert not colours_of(screen) & alarming
    sick = cedar.admit("Sick", "Bo", bed="C1")
    cedar.observe(sick, MEDIUM, minutes_ago=90)
    screen.refresh()
    assert theme.colour("danger_soft").rgb() in colours_of(screen)


def test_a_hospital_without_a_ward_says_so(qtbot: QtBot, store: Store) -> None:
    screen = WardScreen(Desk(store).context)
    qtbot.addWidget(screen)
    screen.show()
    screen.refresh()
    assert not part(screen, Board).isVisible()
    assert any(
        w.accessibleName().startswith("This hospital has no ward yet")
        for w in screen.findChildren(QWidget)
        if w.isVisible()
    )


@given(st.text("ABCDE -'ÄØ", min_size=1, max_size=60), st.integers(60, 200))
def test_no_letter_of_a_name_is_lost(name: str, room: int) -> None:
    lines = in_lines(name, "caption_strong", room)
    assert "".join(lines) == name
    assert all(text_width(line, "caption_strong") <= room for line in lines)


def test_the_menu_of_a_bed_opens_by_key_and_begins_what_is_chosen(
    qtbot: QtBot, screen: WardScreen
) -> None:
    assert screen.isVisible()
    press(qtbot, Qt.Key.Key_Period)
    menu = part(screen, QMenu)
    qtbot.waitUntil(menu.isVisible)
    words = [a.text().split("\t")[0] for a in menu.actions() if a.text()]
    assert words[:2] == ["Move to another bed", "Swap beds…"]
    next(a for a in menu.actions() if a.text() == "Plan discharge…").trigger()
    menu.close()
    form = part(screen, MovementForm)
    planned = form.controls["at"]
    assert isinstance(planned, Edit)
    planned.setText("nonsense")
    planned.setFocus()
    qtbot.keyClick(planned, Qt.Key.Key_Return)
    alert = next(a for a in form.findChildren(Alert) if a.isVisible())
    assert alert.accessibleName().startswith("This is no time. Type it as 14:05")
    assert form.do_button.isEnabled()
    planned.setText("tomorrow 10:00")
    qtbot.keyClick(planned, Qt.Key.Key_Return)
    assert not form.isVisible()
    assert "Home tomorrow 10:00" in cards(screen)[0].accessibleName()


def dropped(card: BedCard, *, left: BedCard) -> None:
    """Let go of a patient over a bed, as the end of a drag does."""
    content = QMimeData()
    content.setData(BED_MIME, left.bed.bed_id.bytes)
    event = QDropEvent(
        QPointF(card.rect().center()),
        Qt.DropAction.MoveAction,
        content,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    card.dropEvent(event)
    assert event.isAccepted()


def test_a_patient_is_dragged_to_a_free_bed_and_onto_another(
    qtbot: QtBot, screen: WardScreen, desk: Desk
) -> None:
    by_label = {c.bed.label: c for c in cards(screen)}
    dropped(by_label["A2"], left=by_label["A1"])
    qtbot.waitUntil(lambda: bool(screen.findChildren(MovementForm)))
    part(screen, MovementForm).do_button.click()
    assert desk.toasts == ["BRENNAN, Aoife is in bed A2 · A1 to be cleaned"]
    dropped(by_label["A3"], left=by_label["A2"])
    qtbot.waitUntil(lambda: any(f.isVisible() for f in screen.findChildren(MovementForm)))
    question = next(f for f in screen.findChildren(MovementForm) if f.isVisible())
    assert question.windowTitle() == "Swap beds A2 and A3?"
    question.do_button.click()
    assert by_label["A3"].accessibleName().startswith("Bed A3, BRENNAN Aoife")


def test_a_bed_with_two_patients_is_told_loudly_and_leads_to_the_decision(
    qtbot: QtBot, screen: WardScreen, cedar: Cedar, desk: Desk
) -> None:
    assert qtbot
    cedar.admit("Rahman", "Nadia", bed="A3", days_ago=1)
    screen.refresh()
    alert = next(a for a in screen.findChildren(Alert) if a.isVisible())
    assert alert.accessibleName().startswith(
        "Two patients have bed A3: OKAFOR, Grace and RAHMAN, Nadia"
    )
    by_label = {c.bed.label: c for c in cards(screen)}
    assert by_label["A3"].accessibleName().endswith("also RAHMAN, Nadia")
    alert.acted.emit()
    assert [p.area for p in desk.places] == [Area.SYNC]


def test_who_is_expected_is_received_from_the_aside(
    qtbot: QtBot, screen: WardScreen, cedar: Cedar, desk: Desk
) -> None:
    known = register_patient(cedar.store, by=desk.by, details=Details(family_name="Rahman"))
    plan = Plan(ward_id=cedar.ward_id, expected_at=cedar.store.clock.now(), bed_id=cedar.beds["S1"])
    plan_arrival(cedar.store, by=desk.by, patient_id=known.patient_id, plan=plan)
    screen.refresh()
    aside = part(screen, Aside)
    receive = next(b for b in aside.findChildren(Button) if b.accessibleName() == "Receive RAHMAN")
    receive.click()
    form = part(screen, MovementForm)
    bed = form.controls["bed"]
    assert isinstance(bed, Combo)
    assert bed.currentText() == "S1"
    form.do_button.click()
    assert desk.toasts == ["RAHMAN is admitted"]
    qtbot.waitUntil(lambda: not form.isVisible())
    assert not [b for b in aside.findChildren(Button) if "RAHMAN" in b.accessibleName()]


def test_the_chips_of_a_narrow_window_stand_on_two_lines_and_none_is_lost(
    qtbot: QtBot, store: Store
) -> None:
    cedar = Cedar(store)
    cedar.admit("Okafor", "Grace", bed="A3")
    cedar.set_bed("B1", "closed")
    cedar.set_bed("B2", "cleaning")
    with store.write(intent="set_up", by=cedar.by) as tx:
        stay = tx.session.scalars(select(Encounter)).one()
        stay.isolation, stay.leave_since, stay.discharge_planned_at = "droplet", tx.now, tx.now
        encounter_id = stay.id
    add_task(store, by=someone(), wanted=Wanted(words="Bloods", encounter_id=encounter_id))
    screen = WardScreen(Desk(store).context)
    qtbot.addWidget(screen)
    activate(qtbot, screen)
    head = part(screen, Head)

    def reached(wide: int) -> bool:
        """Each step lets the head arrange itself, and the window get narrower still."""
        screen.resize(wide, 652)
        return screen.width() == wide

    for wide, is_wide in ((1366, True), (911, False), (1366, True)):
        qtbot.waitUntil(partial(reached, wide))
        screen.refresh()
        told = {c.accessibleName() for c in head.findChildren(FilterChip) if c.isVisible()}
        numbers = {n.accessibleName() for n in head.findChildren(MetricButton) if n.isVisible()}
        assert ("1 with tasks" in numbers) is is_wide
        assert {words.rstrip(" 0123456789") for words in told} == {
            "All beds", "NEWS2 5+", "Overdue", "Due", "Free", "Tasks", "Isolation", "On leave",
            "Going home", "Closed",
        }  # fmt: skip
