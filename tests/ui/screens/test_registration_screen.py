"""The Register page in the window, by keyboard, on a real database behind its thread."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.data.models.registration import Patient
from app.data.models.ward import Encounter
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.registration import Details
from app.services.registration import register_patient
from app.ui.context import Area, Place
from app.ui.main_window import MainWindow
from app.ui.screens.registration.screen import RegistrationScreen
from app.ui.shell.workspace import Workspace
from tests.support.ward import small_ward
from tests.ui.conftest import ScriptedDialogs, log_in

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def screen(qtbot: QtBot, store: Store, nurse: Actor, workspace: Workspace) -> RegistrationScreen:
    small_ward(store)
    register_patient(
        store,
        by=nurse,
        details=Details(
            family_name="Oyelaran", given_name="Bola", birth_date=dt.date(1958, 2, 14), sex="M"
        ),
    )
    return opened(qtbot, workspace)


def opened(qtbot: QtBot, workspace: Workspace) -> RegistrationScreen:
    workspace.go(Place(Area.REGISTER))
    top = workspace.pages.top_screen
    assert isinstance(top, RegistrationScreen)
    ward = top._cards.fields.controls["ward"]
    assert isinstance(ward, QComboBox)
    qtbot.waitUntil(lambda: ward.count() == 2)
    qtbot.waitUntil(top._cards.fields.controls["family_name"].hasFocus)
    return top


def type_on(screen: RegistrationScreen, *texts: str) -> None:
    """Type into the field with the focus, Tab, and on."""
    for text in texts:
        focused = screen.window().focusWidget()
        QTest.keyClicks(focused, text)
        QTest.keyClick(focused, Qt.Key.Key_Tab)


def alt(screen: RegistrationScreen, letter: Qt.Key) -> QWidget:
    QTest.keyClick(screen.window(), letter, ALT)
    focused = screen.window().focusWidget()
    assert focused is not None
    return focused


def test_by_keyboard_alone_from_a_name_to_the_chart(
    qtbot: QtBot, store: Store, screen: RegistrationScreen, workspace: Workspace
) -> None:
    type_on(screen, "Okafor", "Grace", "Mrs", "3/3/47", "F", "9434765919")
    assert screen._cards.fields.fields["birth_date"].message == "79 years"
    ward = alt(screen, Qt.Key.Key_W)
    QTest.keyClick(ward, Qt.Key.Key_Down)
    assert screen._why_not.text() == "needs Allergies"
    assert not screen._primary.isEnabled()
    bed = alt(screen, Qt.Key.Key_D)
    QTest.keyClick(bed, Qt.Key.Key_Down)
    known = alt(screen, Qt.Key.Key_L)
    QTest.keyClick(known, Qt.Key.Key_Space)
    QTest.keyClicks(alt(screen, Qt.Key.Key_S), "Penicillin (rash)")
    assert screen._primary.isEnabled()
    QTest.keyClick(screen.window().focusWidget(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: workspace.pages.area is Area.CHART)
    with store.read() as session:
        patient = session.scalars(select(Patient).where(Patient.family_name == "Okafor")).one()
        stay = session.scalars(select(Encounter)).one()
    assert (patient.title, patient.sex, patient.national_id) == ("Mrs", "F", "9434765919")
    assert patient.birth_date == dt.date(1947, 3, 3)
    assert stay.bed_id is not None
    assert workspace.pages.patient_id == patient.id
    assert not screen.has_draft


def test_who_is_known_appears_while_typing_and_f6_goes_there(
    qtbot: QtBot, screen: RegistrationScreen
) -> None:
    type_on(screen, "Oyelaran", "Bola", "", "14 feb 58")
    # the first answer, to the name alone, is replaced when the date of birth has been typed
    qtbot.waitUntil(
        lambda: any(
            card.isVisible() and "very likely" in card.accessibleName()
            for card in screen._panel.cards()
        )
    )
    QTest.keyClick(screen.window(), Qt.Key.Key_F6)
    assert screen._panel.cards()[0].use_button.hasFocus()
    QTest.keyClick(screen._panel.cards()[0].use_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: screen._title.text() == "Details")
    assert screen._panel.cards() == []


def test_not_the_same_takes_a_candidate_away(qtbot: QtBot, screen: RegistrationScreen) -> None:
    type_on(screen, "Oyelaran", "Bola")
    qtbot.waitUntil(lambda: len(screen._panel.cards()) == 1)
    screen._panel.cards()[0].other_button.click()
    qtbot.waitUntil(lambda: screen._panel.cards() == [])


def test_what_was_typed_survives_log_out(
    qtbot: QtBot, screen: RegistrationScreen, window: MainWindow
) -> None:
    type_on(screen, "Adeyemi", "Folake")
    assert screen.has_draft
    window.log_out()
    again = opened(qtbot, log_in(qtbot, window))
    family = again._cards.fields.controls["family_name"]
    assert isinstance(family, QLineEdit)
    qtbot.waitUntil(lambda: family.text() == "Adeyemi")
    assert again.has_draft


def test_esc_leaves_and_ctrl_s_says_when_the_draft_was_kept(
    qtbot: QtBot, screen: RegistrationScreen, workspace: Workspace
) -> None:
    type_on(screen, "Adeyemi")
    QTest.keyClick(screen.window().focusWidget(), Qt.Key.Key_S, CTRL)
    assert "Draft saved on this workstation" in screen._note.text()
    QTest.keyClick(screen.window().focusWidget(), Qt.Key.Key_Escape)
    assert workspace.pages.area is Area.PATIENTS
    assert qtbot is not None


def test_somebody_very_like_is_asked_about(
    qtbot: QtBot, store: Store, screen: RegistrationScreen, dialogs: ScriptedDialogs
) -> None:
    type_on(screen, "Oyelaran", "Bola", "", "14 feb 58")
    dialogs.answers = [False]
    QTest.keyClick(screen.window().focusWidget(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(dialogs.asked) == 1)
    assert dialogs.asked[0].startswith("Is this the same person?")
    qtbot.waitUntil(screen._primary.isEnabled)
    with store.read() as session:
        assert len(session.scalars(select(Patient)).all()) == 1


def test_the_links_of_the_head_go_to_their_card(screen: RegistrationScreen) -> None:
    for name, link in screen._links.items():
        link.click()
        assert screen._cards.fields.controls[name].hasFocus()
        assert ", " in link.accessibleName()


def test_every_control_has_a_name_and_a_size_to_hit(screen: RegistrationScreen) -> None:
    kinds = QLineEdit | QComboBox | QAbstractButton
    controls = [w for w in screen.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible()]
    assert len(controls) > 20
    for control in controls:
        name = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
        assert name, control
        assert control.height() >= 24, name


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_the_form_fits_in_its_width_and_what_is_worked_on_is_in_sight(
    qtbot: QtBot, screen: RegistrationScreen, window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    type_on(screen, "Oyelaran", "Bola", "", "31/2/58", "M", "943 476 5918")
    QTest.keyClicks(alt(screen, Qt.Key.Key_M), "abc")
    QTest.keyClick(alt(screen, Qt.Key.Key_W), Qt.Key.Key_Down)
    QTest.keyClick(screen.window().focusWidget(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(screen._panel.cards()) == 1)
    for n in range(1, 6):
        QTest.keyClick(screen.window().focusWidget(), Qt.Key.Key_0 + n, CTRL)
    mother = screen._cards.fields.controls["mother"]
    qtbot.waitUntil(mother.hasFocus)
    view = screen._body.viewport()
    qtbot.waitUntil(lambda: view.rect().contains(mother.mapTo(view, mother.rect().center())))
    body = screen._body.widget()
    assert body is not None
    assert body.minimumSizeHint().width() <= screen._body.viewport().width()
    needs = screen.minimumSizeHint()
    assert (needs.width(), needs.height()) <= (screen.width(), screen.height())


def test_somebody_whom_nobody_knows_is_registered_and_named_later(
    qtbot: QtBot, store: Store, screen: RegistrationScreen
) -> None:
    sex = screen._cards.fields.controls["sex"]
    assert isinstance(sex, QComboBox)
    sex.setCurrentIndex(sex.findData("M"))
    sex.activated.emit(sex.currentIndex())
    screen.unknown.click()
    type_on(screen, "40y")
    QTest.keyClick(screen, Qt.Key.Key_Return, CTRL)

    def found() -> Patient | None:
        with store.read() as session:
            return session.scalars(
                select(Patient).where(Patient.family_name == "Unknown")
            ).one_or_none()

    qtbot.waitUntil(lambda: found() is not None)
    patient = found()
    assert patient is not None
    assert patient.given_name == "Male India W07, 09:47"
    assert (patient.sex, patient.birth_estimated) == ("M", True)


def test_a_known_patient_has_a_way_to_the_contacts(
    qtbot: QtBot, store: Store, screen: RegistrationScreen, workspace: Workspace
) -> None:
    assert not screen.contacts.isVisible()
    with store.read() as session:
        patient = session.scalars(select(Patient).where(Patient.family_name == "Oyelaran")).one()
    workspace.go(Place(Area.REGISTER, patient.id))
    qtbot.waitUntil(screen.contacts.isVisible)
    assert not screen.unknown.isVisible()
    screen.contacts.click()
    top = workspace.pages.top_screen
    assert type(top).__name__ == "AroundScreen"
