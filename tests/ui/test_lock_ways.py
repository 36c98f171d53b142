"""The ways in at the lock screen: PIN, badge, a first password, and the way back; by keyboard."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.data.models.audit import AuditEntry
from app.data.store import Store
from app.domain.actor import Role
from app.services import accounts, badges, people, pins, recovery
from app.ui.lock.badge_reader import BadgeReader
from app.ui.lock.pin_card import PadKey, PinCard
from app.ui.main_window import MainWindow
from app.ui.shell.workspace import Workspace
from tests.support.people import administrator, employ
from tests.ui.conftest import PASSWORD, activate, log_in

PIN, BADGE = "580271", "0007741203"
NEW = "wet stones at dawn"


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_keys(words: str) -> None:
    QTest.keyClicks(focused(), words)


def enter() -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Return)


def tap(badge: str) -> None:
    """Hold a badge to the reader: it types, quicker than hands, and presses Enter."""
    type_keys(badge)
    enter()


def says(card: PinCard, words: str) -> bool:
    return words in card.refusal.accessibleName()


def intents(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(select(AuditEntry.action).order_by(AuditEntry.seq)))


@pytest.fixture
def with_pin(qtbot: QtBot, window: MainWindow, workspace: Workspace, store: Store) -> Workspace:
    """A nurse who has chosen a PIN and locked."""
    pins.set_pin(store, by=workspace.actor, password=PASSWORD, pin=PIN)
    window.lock()
    qtbot.waitUntil(window.lock_screen.pin_card.isVisible)
    return workspace


@pytest.fixture
def with_badge(window: MainWindow, store: Store) -> MainWindow:
    """The lock screen, and Amara has a badge."""
    amara = accounts.user_id_of(store, login="amara")
    badges.bind(store, by=administrator(), user_id=amara, badge=BADGE)
    return window


def test_six_digits_open_what_was_locked(
    qtbot: QtBot, window: MainWindow, with_pin: Workspace, store: Store
) -> None:
    type_keys(PIN)
    qtbot.waitUntil(lambda: not window.is_locked)
    assert window.workspace is with_pin
    assert window.lock_screen.pin_card.boxes.count == 0
    assert intents(store)[-1] == "unlock"


@pytest.mark.usefixtures("with_pin")
def test_a_wrong_pin_says_how_many_tries_are_left_and_the_fifth_asks_for_the_password(
    qtbot: QtBot, window: MainWindow
) -> None:
    card = window.lock_screen.pin_card
    for left in ("4 tries", "3 tries", "2 tries", "1 try"):
        type_keys("999999")
        qtbot.waitUntil(partial(says, card, left))
        assert card.boxes.count == 0
    type_keys("999999")
    qtbot.waitUntil(window.lock_screen.panel.isVisible)
    qtbot.waitUntil(window.lock_screen.panel.refusal.isVisible)
    assert "wrong too often" in window.lock_screen.panel.refusal.accessibleName()
    assert focused() is window.lock_screen.panel.password
    log_in(qtbot, window)


def test_fingers_type_on_the_keypad(qtbot: QtBot, window: MainWindow, with_pin: Workspace) -> None:
    keys = {key.text(): key for key in window.lock_screen.pin_card.findChildren(PadKey)}
    boxes = window.lock_screen.pin_card.boxes
    for name in ("1", "Clear", "5", "9", "Take the last digit away"):
        QTest.mouseClick(keys[name], Qt.MouseButton.LeftButton)
    assert boxes.count == 1
    for digit in PIN[1:]:
        QTest.mouseClick(keys[digit], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.is_locked)
    assert window.workspace is with_pin


@pytest.mark.usefixtures("with_pin")
def test_the_boxes_say_how_many_digits_and_never_which(window: MainWindow) -> None:
    boxes = window.lock_screen.pin_card.boxes
    type_keys("58")
    assert boxes.accessibleName() == "PIN, 2 of 6 digits typed"
    QTest.keyClick(boxes, Qt.Key.Key_Escape)
    assert boxes.count == 0


@pytest.mark.usefixtures("with_pin")
def test_the_password_opens_as_well(qtbot: QtBot, window: MainWindow) -> None:
    QTest.mouseClick(window.lock_screen.pin_card.password_button, Qt.MouseButton.LeftButton)
    assert focused() is window.lock_screen.panel.password
    type_keys(PASSWORD)
    enter()
    qtbot.waitUntil(lambda: not window.is_locked)


def test_a_badge_picks_its_person_and_asks_for_the_password(
    qtbot: QtBot, with_badge: MainWindow
) -> None:
    panel = with_badge.lock_screen.panel
    panel.login.setText("half")
    tap(BADGE)
    qtbot.waitUntil(lambda: not panel.login_field.isVisible())
    assert panel.login.text() == "half"  # what the reader typed is taken back
    assert focused() is panel.password
    assert with_badge.is_locked


def test_a_badge_on_the_pin_boxes_is_no_try(
    qtbot: QtBot, window: MainWindow, with_pin: Workspace, store: Store
) -> None:
    lucia = accounts.user_id_of(store, login="lucia")
    badges.bind(store, by=administrator(), user_id=lucia, badge=BADGE)
    tap(BADGE)
    qtbot.waitUntil(window.lock_screen.panel.isVisible)
    assert not window.lock_screen.panel.login_field.isVisible()
    assert "pin_failed" not in intents(store)
    tile = next(each for each in people.known_here(store) if each.login == "amara")
    assert tile.pin_tries == 5
    assert with_pin.actor.login == "amara"


@pytest.mark.usefixtures("with_pin")
def test_an_unknown_badge_says_so(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    tap("9999999999")
    card = window.lock_screen.pin_card
    qtbot.waitUntil(card.refusal.isVisible)
    assert card.refusal.accessibleName().startswith("This badge is not known here.")
    assert card.boxes.count == 0
    assert "pin_failed" not in intents(store)


def test_slow_letters_are_no_badge(qtbot: QtBot) -> None:
    edit, now = QLineEdit(), [0.0]
    qtbot.addWidget(edit)
    activate(qtbot, edit)
    edit.setFocus()
    reader = BadgeReader(edit, monotonic_ms=lambda: now[0])
    reader.listen(is_on=True)
    read: list[str] = []
    reader.read.connect(read.append)
    for gap_ms in (60, 5):
        for letter in BADGE:
            now[0] += gap_ms
            QTest.keyClicks(edit, letter)
        now[0] += gap_ms
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert read == [BADGE]
    for held in (True, False):  # a key held down repeats as fast as a reader
        for letter in "aaaaaaaa":
            now[0] += 5
            event = QKeyEvent(
                QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, letter, held
            )
            QApplication.sendEvent(edit, event)
        now[0] += 60
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert read == [BADGE]
    reader.listen(is_on=False)


def test_a_one_time_password_leads_to_one_s_own(
    qtbot: QtBot, window: MainWindow, store: Store
) -> None:
    told = accounts.invite(
        store, by=administrator(), login="noor", name="Noor Haddad", role=Role.NURSE
    )
    screen = window.lock_screen
    screen.panel.login.setFocus()
    type_keys("noor")
    enter()
    type_keys(told.password)
    enter()
    qtbot.waitUntil(screen.own_password.isVisible)
    type_keys("one password, and")
    enter()
    type_keys("another password")
    enter()
    qtbot.waitUntil(screen.own_password.refusal.isVisible)
    assert "differ" in screen.own_password.refusal.accessibleName()
    for edit in (screen.own_password.new, screen.own_password.again):
        edit.setFocus()
        edit.selectAll()
        type_keys(NEW)
    enter()
    qtbot.waitUntil(lambda: not window.is_locked)
    assert window.workspace is not None
    assert window.workspace.actor.name == "Noor Haddad"
    assert screen.own_password.new.text() == ""


def test_the_sealed_code_lets_an_administrator_in_again(
    qtbot: QtBot, window: MainWindow, store: Store
) -> None:
    employ(store, "ivo", "Ivo Tanaka", role=Role.IT_ADMIN)
    code = recovery.make_code(store, by=administrator()).code
    card = window.lock_screen.way_back
    QTest.mouseClick(window.lock_screen.panel.lost_button, Qt.MouseButton.LeftButton)
    assert focused() is card.login
    for words in ("ivo", "AAAA-BBBB", NEW, NEW):
        type_keys(words)
        enter()
    qtbot.waitUntil(card.refusal.isVisible)
    assert card.refusal.accessibleName().startswith("Login or recovery code is not right.")
    card.code.setFocus()
    card.code.selectAll()
    type_keys(code)
    enter()
    panel = window.lock_screen.panel
    qtbot.waitUntil(panel.refusal.isVisible)
    assert panel.refusal.accessibleName().startswith("ivo may log in")
    assert card.code.text() == card.new.text() == ""


def test_two_people_let_an_administrator_in_again(
    qtbot: QtBot, window: MainWindow, store: Store
) -> None:
    employ(store, "ivo", "Ivo Tanaka", role=Role.IT_ADMIN)
    for login, name in (("precious", "Precious Okeke"), ("ruth", "Ruth Adeyemi")):
        employ(store, login, name, role=Role.WARD_MANAGER, password=PASSWORD)
    card = window.lock_screen.way_back
    QTest.mouseClick(window.lock_screen.panel.lost_button, Qt.MouseButton.LeftButton)
    two = next(part for part in card.way.children() if getattr(part, "text", str)() == "Two people")
    QTest.mouseClick(two, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]
    card.login.setFocus()
    for words in ("ivo", "precious", PASSWORD, "ruth", PASSWORD, NEW, NEW):
        type_keys(words)
        enter()
    panel = window.lock_screen.panel
    qtbot.waitUntil(panel.refusal.isVisible)
    assert panel.refusal.accessibleName().startswith("ivo may log in")
    assert intents(store)[-1] == "recover_administrator"


def test_back_leads_to_the_names_again(window: MainWindow) -> None:
    QTest.mouseClick(window.lock_screen.panel.lost_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.lock_screen.way_back.back, Qt.MouseButton.LeftButton)
    assert window.lock_screen.panel.isVisible()
    assert not window.lock_screen.way_back.isVisible()
