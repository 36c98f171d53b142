"""Emergency access from the lock screen: it opens nothing by itself, and leads to the glass."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.data.models.registration import Patient
from app.data.models.ward import Encounter, Ward
from app.data.store import Store
from app.domain.actor import Role
from app.services import glass
from app.settings import Settings
from app.ui.context import Area, Place
from app.ui.main_window import MainWindow
from app.ui.navigation import Entry, entries
from app.ui.permission_dialogs import GlassDialog
from app.ui.shell.workspace import Workspace
from tests.support.hospital import admitted
from tests.support.station import someone
from tests.ui.conftest import PASSWORD, log_in


def chart_entry() -> Entry:
    """Return the real chart, for the place of its probe."""
    found = entries(settings=Settings, change_settings=lambda _new: "", about=())
    return next(entry for entry in found if entry.area is Area.CHART)


def test_emergency_access_asks_for_the_log_in_first(window: MainWindow) -> None:
    lock = window.lock_screen
    lock.emergency.click()
    assert lock.is_emergency
    assert window.is_locked
    assert window.workspace is None
    lock._emergency_words.acted.emit()
    assert not lock.is_emergency


def test_who_locks_again_is_no_longer_in_an_emergency(qtbot: QtBot, window: MainWindow) -> None:
    window.lock_screen.emergency.click()
    log_in(qtbot, window)
    window.lock()
    assert not window.lock_screen.is_emergency


def test_after_the_log_in_a_closed_chart_asks_for_reason_and_password(
    qtbot: QtBot, window: MainWindow, store: Store
) -> None:
    stay = admitted(store)
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        other = Ward(code="5A", name="Elm")
        tx.add(other)
        tx.session.get_one(Patient, stay.patient_id).protection = "vip"
        row = tx.session.get_one(Encounter, stay.encounter_id)
        row.ward_id, row.bed_id = other.id, None
    first, _probe, *others = window._around.entries
    window._around = replace(window._around, entries=(first, chart_entry(), *others))
    window.lock_screen.emergency.click()
    workspace = log_in(qtbot, window)
    assert workspace.palette_box.isVisible()
    assert "Emergency access" in workspace.refusal.accessibleName()
    workspace.palette_box.close_palette()
    workspace.go(Place(Area.CHART, stay.patient_id, title="OKAFOR, Grace"))
    asked = glass_dialog(qtbot, window)
    asked.reason.setCurrentIndex(1)
    asked.words.setText("Found collapsed in the corridor")
    asked.password.setText(PASSWORD)
    QTest.keyClick(asked.password, Qt.Key.Key_Return)
    qtbot.waitUntil(workspace.glass_bar.isVisible)
    (standing,) = glass.standing(store, by=workspace.actor)
    assert standing.patient_id == stay.patient_id


def test_a_role_that_may_not_break_the_glass_is_told_so(qtbot: QtBot, window: MainWindow) -> None:
    window.lock_screen.emergency.click()
    workspace = log_in(qtbot, window, "lucia")
    assert isinstance(workspace, Workspace)
    assert not workspace.palette_box.isVisible()
    assert workspace.refusal.accessibleName().startswith("Your role opens no chart")


def glass_dialog(qtbot: QtBot, window: MainWindow) -> GlassDialog:
    """Wait for the question and return it."""
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(GlassDialog)))
    return next(d for d in window.findChildren(GlassDialog) if d.isVisible())
