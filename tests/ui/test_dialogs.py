from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.dialog import Question, Scrim, WindowDialogs
from app.ui.widgets.field import Edit
from app.ui.widgets.layout import col
from tests.ui.conftest import activate


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.setLayout(col(Edit()))
    made.resize(800, 600)
    activate(qtbot, made)
    return made


def _when_asked(window: QWidget, do: Callable[[Question], None]) -> list[str]:
    """Act on the question once it is on the screen; the answer fills with what was seen."""
    seen: list[str] = []

    def act() -> None:
        question = window.findChild(Question)
        assert isinstance(question, Question)
        scrim = window.findChild(Scrim)
        assert isinstance(scrim, Scrim)
        seen.append(f"{question.accessibleName()} {scrim.size() == window.size()}")
        do(question)

    QTimer.singleShot(0, act)
    return seen


def test_the_verb_means_yes_and_the_focus_comes_back(qtbot: QtBot, window: QWidget) -> None:
    edit = window.findChild(Edit)
    assert isinstance(edit, Edit)
    edit.setFocus()
    seen = _when_asked(window, lambda question: question.do_button.click())
    assert WindowDialogs(window).confirm("Stop it?", body="OKAFOR", do="Stop", keep="Keep it")
    assert seen == ["Stop it? True"]
    qtbot.waitUntil(edit.hasFocus)


def test_escape_means_the_safe_choice(window: QWidget) -> None:
    seen = _when_asked(window, lambda question: QTest.keyClick(question, Qt.Key.Key_Escape))
    dialogs = WindowDialogs(window)
    assert not dialogs.confirm("Stop it?", body="x", do="Stop", keep="Keep", destroys=True)
    assert seen == ["Stop it? True"]


def test_a_telling_has_one_way_on(window: QWidget) -> None:
    seen = _when_asked(window, lambda question: QTest.keyClick(question, Qt.Key.Key_Return))
    WindowDialogs(window).tell("The disk is full", hint="Ask IT for room.")
    assert seen == ["The disk is full True"]


def test_behind_the_lock_every_question_has_its_safe_answer_unseen(window: QWidget) -> None:
    dialogs = WindowDialogs(window, may_ask=lambda: False)
    assert not dialogs.confirm("Stop it?", body="OKAFOR", do="Stop", keep="Keep it")
    dialogs.tell("OKAFOR", hint="moved")
    assert dialogs.save_file("Save", name="bill.pdf", kind="PDF (*.pdf)") is None
    assert window.findChild(Question) is None
