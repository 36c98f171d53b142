from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.ui.crash import CrashWindow, describe
from app.ui.widgets.button import Button


def _failure(words: str) -> BaseException:
    try:
        raise ValueError(words)
    except ValueError as failure:
        return failure


def test_the_report_names_places_and_nothing_else() -> None:
    report = describe(_failure("OKAFOR, Grace"))
    assert report.places[0].startswith("tests/ui/test_crash.py:")
    assert report.places[0].endswith(" _failure")
    assert "OKAFOR" not in report.text
    assert "ValueError" not in report.text


def test_the_same_bug_has_the_same_number() -> None:
    assert describe(_failure("one")).code == describe(_failure("two")).code
    assert describe(RuntimeError()).code != describe(_failure("one")).code


def test_the_report_can_be_copied(qtbot: QtBot) -> None:
    window = CrashWindow(describe(_failure("OKAFOR")))
    qtbot.addWidget(window)
    buttons = {each.text(): each for each in window.findChildren(Button)}
    buttons["Copy the report"].click()
    shown = window.findChild(QPlainTextEdit)
    assert isinstance(shown, QPlainTextEdit)
    assert QGuiApplication.clipboard().text() == shown.toPlainText() == window.report.text
    with qtbot.waitSignal(window.accepted):
        buttons["Go on"].click()
