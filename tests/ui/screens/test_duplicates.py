"""The page of suspected duplicates, by keyboard and mouse, on a real database."""

import datetime as dt
import uuid

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.data.queries import merged
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.registration import Details
from app.services import registration
from app.ui.screens.duplicates.screen import DuplicatesScreen
from tests.support.desk import Desk
from tests.support.station import someone
from tests.ui.conftest import activate

MARIE = Details(
    family_name="Curie", given_name="Marie", birth_date=dt.date(1967, 11, 7), phone="07700 900112"
)
PIERRE = Details(family_name="Curie", given_name="Pierre", sex="M")


@pytest.fixture
def registrar() -> Actor:
    return someone(Role.REGISTRAR, name="Rosa Bianchi")


@pytest.fixture
def ids(store: Store, registrar: Actor) -> list[uuid.UUID]:
    return [
        registration.register_patient(store, by=registrar, details=d).patient_id
        for d in (MARIE, MARIE, PIERRE)
    ]


@pytest.fixture
def desk(store: Store, registrar: Actor) -> Desk:
    return Desk(store, by=registrar)


@pytest.fixture
def page(desk: Desk, ids: list[uuid.UUID], qtbot: QtBot) -> DuplicatesScreen:
    assert ids
    screen = DuplicatesScreen(desk.context)
    qtbot.addWidget(screen)
    screen.resize(1294, 652)
    activate(qtbot, screen)
    screen.refresh()
    return screen


def survivor(store: Store, patient_id: uuid.UUID) -> uuid.UUID:
    with store.read() as session:
        return merged.survivor_of(session, patient_id)


def test_a_pair_is_compared_merged_and_taken_back_by_keyboard(
    page: DuplicatesScreen, desk: Desk, store: Store, ids: list[uuid.UUID]
) -> None:
    QAbstractItemModelTester(page.model)
    QAbstractItemModelTester(page.compared)
    assert page.progress.text() == "Everybody is compared: 3 records"
    assert [r.numbers for r in page.rows] == ["W07-000001, W07-000002"]
    page.table.selectRow(0)
    assert page.compared.texts[0] == ("Name", "CURIE, Marie", "CURIE, Marie", "same")
    assert not page.do.isEnabled()
    assert page.needs.text() == "needs a reason"
    QTest.keyClick(page, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert "CURIE, Marie (W07-000001) come" in page.what.text()
    QTest.keyClicks(page.reason, "Same card")
    desk.answers = [True]
    QTest.keyClick(page.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert survivor(store, ids[0]) == ids[1]
    assert desk.toasts == [
        "CURIE, Marie (W07-000001) is found through CURIE, Marie (W07-000002) now"
    ]
    assert page.rows == ()

    page.kind.chosen.emit("merged")
    page.table.selectRow(0)
    assert "Merged on" in page.notes.text()
    QTest.keyClicks(page.reason, "Sisters")
    desk.answers = [True]
    page.do.click()
    assert survivor(store, ids[0]) == ids[0]


def test_whoever_thinks_again_keeps_both(
    page: DuplicatesScreen, desk: Desk, store: Store, ids: list[uuid.UUID]
) -> None:
    page.table.selectRow(0)
    QTest.keyClicks(page.reason, "Same card")
    desk.answers = [False]
    page.do.click()
    assert survivor(store, ids[1]) == ids[1]


def test_two_people_leave_the_list(page: DuplicatesScreen, desk: Desk) -> None:
    page.table.selectRow(0)
    page.apart.click()
    assert (page.rows, desk.toasts) == ((), ["Kept apart: two people"])


def test_any_two_numbers_are_compared_and_what_differs_is_warned_of(
    page: DuplicatesScreen, desk: Desk, store: Store, ids: list[uuid.UUID]
) -> None:
    QTest.keyClicks(page.one, "W07-000001")
    QTest.keyClicks(page.other, "W07-000003")
    QTest.keyClick(page.other, Qt.Key.Key_Return)
    assert page.refused.isVisible()
    QTest.keyClicks(page.reason, "Papers")
    desk.answers = [True]
    page.do.click()
    assert desk.asked[0].endswith("[Merge] [Keep both] !")
    assert survivor(store, ids[2]) == ids[0]


def test_a_number_that_nobody_has_is_said(page: DuplicatesScreen) -> None:
    QTest.keyClicks(page.one, "W07-000001")
    QTest.keyClicks(page.other, "W99-1")
    QTest.keyClick(page.other, Qt.Key.Key_Return)
    assert page.alert.accessibleName().startswith("There is no patient W99-1")
