"""The Contacts page, by keyboard and mouse, on a real database."""

import uuid

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.data.store import Store
from app.domain.actor import Role
from app.domain.around import ConsentKind
from app.domain.registration import Details
from app.services import around, registration
from app.ui.context import Area, Place
from app.ui.screens.around.screen import AroundScreen
from tests.support.desk import Desk
from tests.support.station import someone
from tests.ui.conftest import activate


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store, by=someone(Role.REGISTRAR, name="Rosa Bianchi"))


@pytest.fixture
def grace(desk: Desk) -> uuid.UUID:
    details = Details(family_name="Okafor", given_name="Grace", sex="F")
    return registration.register_patient(desk.store, by=desk.by, details=details).patient_id


@pytest.fixture
def page(desk: Desk, grace: uuid.UUID, qtbot: QtBot) -> AroundScreen:
    screen = AroundScreen(desk.context)
    qtbot.addWidget(screen)
    screen.resize(1294, 652)
    activate(qtbot, screen)
    screen.opened(Place(Area.AROUND, grace))
    screen.refresh()
    return screen


def seen(desk: Desk, grace: uuid.UUID) -> around.AroundView:
    return around.around_patient(desk.store, by=desk.by, patient_id=grace)


def test_a_contact_is_added_by_keyboard_and_taken_off(
    page: AroundScreen, desk: Desk, grace: uuid.UUID
) -> None:
    QTest.keyClicks(page.name, "Obi Okafor")
    page.kin.set_value("kin")
    QTest.keyClicks(page.phone, "07700 900111")
    QTest.keyClick(page.phone, Qt.Key.Key_Return)
    (contact,) = seen(desk, grace).contacts
    assert (contact.name, contact.relation, contact.is_next_of_kin) == ("Obi Okafor", "SPO", True)
    assert page.name.text() == ""
    desk.answers = [False, True]
    for left in (1, 0):
        page._presenter.end_contact(contact.id, name=contact.name)
        assert len(seen(desk, grace).contacts) == left
    QTest.keyClick(page.phone, Qt.Key.Key_Return)
    assert page.alert.accessibleName().startswith("The name is not right")


def test_an_answer_is_kept_as_it_is_given(page: AroundScreen, desk: Desk, grace: uuid.UUID) -> None:
    assert page.answers[ConsentKind.RESEARCH].value() is None
    page.answers[ConsentKind.RESEARCH].chosen.emit("refused")
    assert page.answers[ConsentKind.RESEARCH].value() == "refused"
    assert {c.kind: c.given for c in seen(desk, grace).consents}[ConsentKind.RESEARCH] is False


def test_a_number_with_a_wrong_check_digit_is_refused(
    page: AroundScreen, desk: Desk, grace: uuid.UUID
) -> None:
    page.authority.setText("UIDAI")
    QTest.keyClicks(page.number, "999941057059")
    QTest.keyClick(page.number, Qt.Key.Key_Return)
    assert "last digit does not fit" in page.alert.accessibleName()
    page.number.setText("999941057058")
    page.keep_number.click()
    assert seen(desk, grace).identifiers == (("UIDAI", "999941057058"),)


def test_a_newborn_is_registered_from_its_mother(
    page: AroundScreen, desk: Desk, grace: uuid.UUID
) -> None:
    page.sex.setCurrentIndex(page.sex.findData("F"))
    page.newborn.click()
    (child,) = seen(desk, grace).relatives
    assert child.name == "OKAFOR, Baby of OKAFOR"
    assert desk.places == [Place(Area.REGISTER, child.patient_id)]
    assert desk.toasts == [f"The newborn is registered as {child.mrn}"]
