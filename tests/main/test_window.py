"""The window as the composition root builds it, on the demonstration hospital, by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.data.store import Store
from app.domain.registration import Details
from app.main import build_window
from app.services import central as centre
from app.services import people, set_up
from app.services.registration import register_patient
from app.sync.thread import SyncThread
from app.ui.context import Area
from app.ui.main_window import MainWindow
from app.ui.runner import Runner
from app.ui.shell.workspace import Workspace
from tests.support.keyring import KeyringTwin


@pytest.fixture
def runner(demo_store: Store) -> Iterator[Runner]:
    made = Runner(demo_store)
    yield made
    made.close()


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, runner: Runner, demo_store: Store, folder: Path
) -> Iterator[MainWindow]:
    """The window, locked, with everybody of the demonstration hospital on it."""
    made = build_window(qapp, runner, demo_store, folder)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: len(made.lock_screen.tiles) == 8)
    yield made
    made.close()
    made.deleteLater()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_keys(words: str) -> None:
    QTest.keyClicks(focused(), words)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)


def log_in(qtbot: QtBot, window: MainWindow, login: str) -> Workspace:
    """Come in as a person does who touches no mouse."""
    window.lock_screen.show_chosen(None)  # as the tile "Someone else" does
    window.lock_screen.panel.login.setFocus()
    type_keys(login)
    press(Qt.Key.Key_Return)
    type_keys(set_up.DEMO_PASSWORD)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.is_locked)
    assert window.workspace is not None
    return window.workspace


def is_at(workspace: Workspace, area: Area) -> bool:
    return workspace.pages.area is area


def test_the_locked_window_names_the_workstation_and_no_patient(window: MainWindow) -> None:
    assert window.is_locked
    words = " ".join(
        child.text() for child in window.lock_screen.findChildren(QWidget) if hasattr(child, "text")
    )
    assert "Cedar" in words
    assert "Workstation W01" in words
    assert set_up.DEMO_PASSWORD in words  # it is no secret here
    assert "OKAFOR" not in words.upper()


def test_a_nurse_goes_from_the_ward_to_a_chart_and_back_by_keyboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    workspace = log_in(qtbot, window, "amara")
    assert is_at(workspace, Area.WARD)
    ward = workspace.pages.top_screen
    assert ward is not None
    qtbot.waitUntil(lambda: ward.isAncestorOf(focused()))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_at(workspace, Area.CHART))
    assert workspace.pages.patient_id is not None
    press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: is_at(workspace, Area.WARD))
    assert workspace.pages.patient_id is None


def test_a_locked_window_is_as_it_was_for_its_person(qtbot: QtBot, window: MainWindow) -> None:
    workspace = log_in(qtbot, window, "amara")
    qtbot.waitUntil(lambda: workspace.isAncestorOf(focused()))
    press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.is_locked
    assert window.windowTitle() == "Wardlight"
    assert log_in(qtbot, window, "amara") is workspace


def test_another_person_takes_over_with_their_own_rights(qtbot: QtBot, window: MainWindow) -> None:
    nurse = log_in(qtbot, window, "amara")
    window.lock()
    clerk = log_in(qtbot, window, "lucia")
    assert clerk is not nurse
    assert clerk.actor.login == "lucia"
    assert not is_at(clerk, Area.WARD)  # the board is not hers
    assert clerk.pages.patient_id is None


def test_a_wrong_password_lets_nobody_in(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.lock_screen.panel
    window.lock_screen.show_chosen(None)
    panel.login.setFocus()
    type_keys("amara")
    press(Qt.Key.Key_Return)
    type_keys("wrong")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(panel.refusal.isVisible)
    assert window.is_locked
    assert panel.password.text() == ""


@pytest.mark.server
def test_a_change_of_another_workstation_reaches_the_window(
    qtbot: QtBot,
    window: MainWindow,
    runner: Runner,
    demo_store: Store,
    keyring: KeyringTwin,
    central: str,
    tmp_path: Path,
) -> None:
    centre.enrol_this(demo_store, dsn=central)
    centre.sync_once(demo_store)
    further = centre.enrol_further(central, name="W02", facility_id=None)
    set_up.join_hospital(tmp_path / "w02", dsn=further.dsn, keyring=keyring, passphrase=None)
    other = set_up.open_existing(tmp_path / "w02", keyring=keyring, passphrase=None)
    log_in(qtbot, window, "tomas")
    nurse = people.log_in(other, login="amara", password=set_up.DEMO_PASSWORD).actor
    register_patient(other, by=nurse, details=Details(family_name="Curie"))
    centre.sync_once(other)
    other.close()
    sync = SyncThread(demo_store, tell=runner.tell)
    with qtbot.waitSignal(
        runner.changed, timeout=30_000, check_params_cb=lambda tables: "patient" in tables
    ):
        sync.start()
    sync.close()
