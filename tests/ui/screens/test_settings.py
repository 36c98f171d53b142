from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.data.store import Store
from app.services import pins
from app.services.backup_schedule import BackupAgeView
from app.settings import Settings
from app.ui.screens.settings.screen import SettingsScreen
from app.ui.shell.workspace import Workspace
from app.ui.widgets.field import Combo, Field, Segmented
from tests.ui.conftest import PASSWORD, Probe, activate


class Kept:
    """The settings as the composition root keeps them."""

    def __init__(self, refusal: str = "") -> None:
        self.settings, self.refusal = Settings(), refusal

    def change(self, new: Settings) -> str:
        if not self.refusal:
            self.settings = new
        return self.refusal


def _screen(qtbot: QtBot, workspace: Workspace, kept: Kept) -> SettingsScreen:
    top = workspace.pages.top_screen
    assert isinstance(top, Probe)
    screen = SettingsScreen(top.context, now=lambda: kept.settings, change=kept.change)
    qtbot.addWidget(screen)
    activate(qtbot, screen)
    screen.refresh()
    screen.activated()
    qtbot.waitUntil(lambda: bool(screen.pin.state.text()))  # the answer about the PIN
    return screen


def _messages(screen: SettingsScreen) -> list[str]:
    return [field.message for field in screen.findChildren(Field)]


def test_a_change_takes_effect_and_is_confirmed(qtbot: QtBot, workspace: Workspace) -> None:
    kept = Kept()
    screen = _screen(qtbot, workspace, kept)
    row = screen.findChild(Segmented)
    assert isinstance(row, Segmented)
    assert row.value() == "system"
    focused = screen.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Right)
    assert kept.settings == Settings(appearance="light")
    assert _messages(screen)[0] == "Kept"


def test_contrast_and_density_are_chosen_by_keys(qtbot: QtBot, workspace: Workspace) -> None:
    kept = Kept()
    screen = _screen(qtbot, workspace, kept)
    for label, key in (("Contrast", Qt.Key.Key_Right), ("Density", Qt.Key.Key_Right)):
        row = next(s for s in screen.findChildren(Segmented) if s.accessibleName() == label)
        row.setFocus()
        QTest.keyClick(row.focusWidget(), key)
    assert kept.settings == Settings(contrast="normal", density="compact")


def test_the_time_to_the_lock_is_chosen_from_a_list(qtbot: QtBot, workspace: Workspace) -> None:
    kept = Kept()
    screen = _screen(qtbot, workspace, kept)
    combo = next(c for c in screen.findChildren(Combo) if c.currentText() == "5 minutes")
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert kept.settings.lock_after_minutes == 10


def test_the_language_is_chosen_by_its_own_name(qtbot: QtBot, workspace: Workspace) -> None:
    kept = Kept()
    screen = _screen(qtbot, workspace, kept)
    combo = next(c for c in screen.findChildren(Combo) if c.currentText() == "English")
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert kept.settings.language == "fr"


def test_a_change_that_cannot_be_kept_says_why_and_is_taken_back(
    qtbot: QtBot, workspace: Workspace
) -> None:
    kept = Kept("The settings cannot be written. Ask IT to look at the disk.")
    screen = _screen(qtbot, workspace, kept)
    row = screen.findChild(Segmented)
    focused = screen.focusWidget()
    assert isinstance(row, Segmented)
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Right)
    assert _messages(screen)[0] == kept.refusal
    assert row.value() == "system"


def test_a_pin_is_chosen_and_given_up(qtbot: QtBot, workspace: Workspace, store: Store) -> None:
    screen = _screen(qtbot, workspace, Kept())
    card = screen.pin
    card.password.setFocus()
    for edit, words in ((card.password, PASSWORD), (card.pin, "580271"), (card.again, "580272")):
        QTest.keyClicks(edit, words)
    QTest.keyClick(card.again, Qt.Key.Key_Return)
    assert card.pin_field.message == "The two PINs differ"
    QTest.keyClick(card.again, Qt.Key.Key_Backspace)
    QTest.keyClicks(card.again, "1")
    QTest.keyClick(card.again, Qt.Key.Key_Return)
    qtbot.waitUntil(card.forget.isVisible)
    assert card.pin_field.message == "Kept"
    assert card.password.text() == card.pin.text() == ""
    assert pins.has_pin(store, by=workspace.actor)
    QTest.mouseClick(card.forget, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not card.forget.isVisible())
    assert not pins.has_pin(store, by=workspace.actor)


def test_a_refused_pin_says_why(qtbot: QtBot, workspace: Workspace) -> None:
    screen = _screen(qtbot, workspace, Kept())
    card = screen.pin
    for edit, words in ((card.password, PASSWORD), (card.pin, "123456"), (card.again, "123456")):
        QTest.keyClicks(edit, words)
    QTest.keyClick(card.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.pin_field.is_refused)
    assert card.pin_field.message.startswith("This PIN is tried first by everybody.")


def test_the_age_of_the_last_backup_is_shown(qtbot: QtBot, workspace: Workspace) -> None:
    screen = _screen(qtbot, workspace, Kept())
    qtbot.waitUntil(lambda: screen._backup.text() == "No backup was made yet.")
    screen._show_backup(_age(minutes=200))
    assert screen._backup.text() == "Last backup 3 h ago."
    screen._show_backup(_age(minutes=3 * 1440, overdue=True))
    assert screen._backup.text() == "Last backup 3 days ago. It is overdue: tell IT."
    screen._show_backup(_age(minutes=59, problem="The share is away. Ask IT."))
    assert screen._backup.text() == (
        "Last backup 59 min ago. A later one failed: The share is away. Ask IT."
    )


def _age(*, minutes: int, overdue: bool = False, problem: str = "") -> BackupAgeView:
    return BackupAgeView(
        scheduled=True,
        last_at=None,
        age_minutes=minutes,
        file="",
        overdue=overdue,
        problem=problem,
    )
