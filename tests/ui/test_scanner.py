"""A scanned wristband opens its patient wherever the work is, and presses no key of the screen."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.data.store import Store
from app.domain.identity_band import element_string, searched_number
from app.domain.registration import Details
from app.services.registration import find_patients, register_patient
from app.ui.shell.scanner import Scanner
from app.ui.shell.workspace import Workspace
from app.ui.widgets.field import TAKES_SCANS, Edit
from tests.support.station import someone
from tests.ui.conftest import activate

BAND = "]d2801837610425002123456991W07-000123"


class Board(QWidget):
    """Something with keys of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pressed = ""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.pressed += event.text() or "?"


class Desk(QWidget):
    """A board and two fields, one of them a search, with a scanner at work."""

    def __init__(self) -> None:
        super().__init__()
        self.board, self.search, self.note = Board(), Edit(), Edit()
        self.search.setProperty(TAKES_SCANS, True)
        layout = QVBoxLayout(self)
        for part in (self.board, self.search, self.note):
            layout.addWidget(part)
        self.now_ms = 0.0
        self.scanner = Scanner(self, monotonic_ms=lambda: self.now_ms)
        self.numbers: list[str] = []
        self.scanner.scanned.connect(self.numbers.append)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk()
    qtbot.addWidget(made)
    activate(qtbot, made)
    made.scanner.listen(is_on=True)
    made.board.setFocus()
    return made


def scan(text: str, at: QWidget) -> None:
    """Type as a scanner does."""
    for letter in text:
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(at, key)
    QTest.keyClick(at, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    "text", [BAND, element_string("W07-000123"), "91W07-000123", "W07-000123", "]C0W07-000123"]
)
def test_a_scan_presses_no_key_of_the_board(desk: Desk, text: str) -> None:
    scan(text, desk.board)
    assert desk.numbers == ["W07-000123"]
    assert desk.board.pressed == ""


def test_keys_of_a_person_are_pressed_in_their_order(qtbot: QtBot, desk: Desk) -> None:
    QTest.keyClicks(desk.board, "4o")
    qtbot.waitUntil(lambda: desk.board.pressed == "4o")
    QTest.keyClick(desk.board, Qt.Key.Key_B)
    assert desk.board.pressed == "4ob"
    QTest.keyClick(desk.board, Qt.Key.Key_8)
    QTest.keyClick(desk.board, Qt.Key.Key_Return)
    assert desk.board.pressed == "4ob8\r"
    assert desk.numbers == []


def test_a_search_field_gives_a_scan_back(desk: Desk) -> None:
    desk.search.setText("oka")
    desk.search.setFocus()
    desk.now_ms = 1000
    scan(BAND, desk.search)
    assert desk.numbers == ["W07-000123"]
    assert desk.search.text() == "oka"


def test_slow_words_in_a_search_and_any_in_another_field_stay(desk: Desk) -> None:
    desk.search.setFocus()
    for letter in "W07-000123":
        desk.now_ms += 90
        QTest.keyClicks(desk.search, letter)
    desk.now_ms += 90
    QTest.keyClick(desk.search, Qt.Key.Key_Return)
    desk.note.setFocus()
    scan(BAND, desk.note)
    assert desk.numbers == []
    assert (desk.search.text(), desk.note.text()) == ("W07-000123", BAND)


def test_nothing_is_held_once_nobody_listens(desk: Desk) -> None:
    QTest.keyClicks(desk.board, "8")
    desk.scanner.listen(is_on=False)
    assert desk.board.pressed == "8"
    QTest.keyClicks(desk.board, "9")
    assert desk.board.pressed == "89"


def test_a_scanned_band_opens_its_patient(qtbot: QtBot, workspace: Workspace, store: Store) -> None:
    details = Details(family_name="Okafor", given_name="Grace")
    known = register_patient(store, by=someone(), details=details)
    at = QApplication.focusWidget()
    assert at is not None
    workspace._scanner.scanned.emit("W99-000001")
    qtbot.waitUntil(lambda: workspace.status.said == "Nobody here has the number W99-000001")
    workspace._scanner.scanned.emit(known.mrn)
    qtbot.waitUntil(lambda: workspace.pages.patient_id == known.patient_id)


@pytest.mark.parametrize("typed", ["9123456789", "91 234", "okafor gr", "W07-000123", "1958"])
def test_what_a_person_types_is_never_taken_for_a_scan(typed: str) -> None:
    assert searched_number(typed) == typed


def test_the_search_finds_by_what_a_scanner_types(store: Store) -> None:
    by = someone()
    known = register_patient(store, by=by, details=Details(family_name="Okafor"))
    register_patient(store, by=by, details=Details(family_name="Brennan"))
    text = "]d2" + element_string(known.mrn).replace("(", "").replace(")", "")
    (hit,) = find_patients(store, by=by, text=text).hits
    assert hit.patient.patient_id == known.patient_id
