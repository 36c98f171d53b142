"""The Contacts page, by keyboard and mouse, on a real database."""

import uuid
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.data.queries.around import AroundView
from app.data.store import Store
from app.domain.actor import Role
from app.domain.around import ConsentKind
from app.domain.registration import Details
from app.services import around, photos, registration
from app.ui.context import Area, Place
from app.ui.parts.around_form import consent_name
from app.ui.screens.around.screen import AroundScreen
from app.ui.widgets.field import Edit
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


def seen(desk: Desk, grace: uuid.UUID) -> AroundView:
    return around.around_patient(desk.store, by=desk.by, patient_id=grace)


def control(page: AroundScreen, name: str) -> Edit:
    found = page.fields.controls[name]
    assert isinstance(found, Edit)
    return found


def choose(page: AroundScreen, name: str, value: str) -> None:
    """Choose as a person does."""
    page.fields.show_text(name, value)
    page.fields.edited.emit(name, value)


def test_a_contact_is_added_by_keyboard_and_taken_off(
    page: AroundScreen, desk: Desk, grace: uuid.UUID
) -> None:
    name, phone = control(page, "contact1_name"), control(page, "contact1_phone")
    QTest.keyClicks(name, "Obi Okafor")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert page.fields.fields["contact1_relation"].message == "Needed"
    choose(page, "contact1_relation", "SPO")
    choose(page, "contact1_kin", "kin")
    QTest.keyClicks(phone, "07700 900111")
    QTest.keyClick(phone, Qt.Key.Key_Return)
    (contact,) = seen(desk, grace).contacts
    assert (contact.name, contact.relation, contact.is_next_of_kin) == ("Obi Okafor", "SPO", True)
    assert name.text() == ""
    desk.answers = [False, True]
    for left in (1, 0):
        page._presenter.end_contact(contact.id, name=contact.name)
        assert len(seen(desk, grace).contacts) == left
    page.add.click()
    assert page.fields.fields["contact1_name"].message == "Needed"


def test_an_answer_is_kept_as_it_is_given(page: AroundScreen, desk: Desk, grace: uuid.UUID) -> None:
    research = consent_name(ConsentKind.RESEARCH)
    assert page.fields.text(research) == ""
    choose(page, research, "refused")
    assert page.fields.text(research) == "refused"
    assert page.fields.fields[research].message.endswith(desk.by.name)
    assert {c.kind: c.given for c in seen(desk, grace).consents}[ConsentKind.RESEARCH] is False
    choose(page, research, "")
    assert page.fields.text(research) == "refused"


def test_a_number_with_a_wrong_check_digit_is_refused(
    page: AroundScreen, desk: Desk, grace: uuid.UUID
) -> None:
    QTest.keyClicks(control(page, "number1_authority"), "UIDAI")
    number = control(page, "number1_value")
    QTest.keyClicks(number, "999941057059")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert "last digit does not fit" in page.fields.fields["number1_value"].message
    QTest.keyClick(number, Qt.Key.Key_Backspace)
    QTest.keyClicks(number, "8")
    page._presenter.left("number1_value")
    assert page.fields.fields["number1_value"].message == "The check digit fits"
    page.add_number.click()
    assert seen(desk, grace).identifiers == (("UIDAI", "999941057058"),)


def test_an_insurance_is_added(page: AroundScreen, desk: Desk, grace: uuid.UUID) -> None:
    QTest.keyClicks(control(page, "insurance1_payer"), "Northfield Plan")
    QTest.keyClicks(control(page, "insurance1_policy"), "NH-1")
    QTest.keyClicks(control(page, "insurance1_until"), "31/12/30")
    page.add_insurance.click()
    assert seen(desk, grace).insurances == ("Northfield Plan",)
    assert control(page, "insurance1_policy").text() == ""


def test_a_photograph_is_chosen_shown_in_the_banner_and_taken_away(
    page: AroundScreen, desk: Desk, grace: uuid.UUID, tmp_path: Path
) -> None:
    desk.path = tmp_path / "face.png"
    Image.new("RGB", (64, 64), "teal").save(desk.path)
    page.photo.chosen.emit()
    assert photos.photo_of(desk.store, by=desk.by, patient_id=grace).startswith(b"\xff\xd8")
    assert page.photo.accessibleName() == "Photograph"
    QTest.keyClick(page.photo, Qt.Key.Key_Delete)
    assert page.photo.accessibleName() == "Photograph, none yet"
    desk.path.write_text("no picture")
    page.photo.chosen.emit()
    assert page.alert.accessibleName().startswith("This is no picture")


def test_who_it_is_and_where_the_record_stands_is_above_everything(page: AroundScreen) -> None:
    words = page.banner.accessibleName()
    assert "OKAFOR, Grace" in words
    assert "Saved on this workstation" in words
    assert "NEWS2" not in words


def test_a_newborn_is_registered_from_its_mother(
    page: AroundScreen, desk: Desk, grace: uuid.UUID
) -> None:
    page.sex.setCurrentIndex(page.sex.findData("F"))
    page.newborn.click()
    (child,) = seen(desk, grace).relatives
    assert child.name == "OKAFOR, Baby of OKAFOR"
    assert desk.places == [Place(Area.REGISTER, child.patient_id)]
    assert desk.toasts == [f"The newborn is registered as {child.mrn}"]
