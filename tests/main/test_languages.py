"""The whole window in another language: its direction, its words, and why a service says no."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.data.store import Store
from app.domain.errors import UserError
from app.main import build_window
from app.services import people, set_up
from app.settings import Language
from app.ui import language
from app.ui.context import Area, Place
from app.ui.main_window import MainWindow
from app.ui.runner import Runner


@pytest.fixture
def arabic(
    qtbot: QtBot, qapp: QApplication, demo_store: Store, folder: Path
) -> Iterator[MainWindow]:
    language.apply(qapp, "ar")
    runner = Runner(demo_store)
    window = build_window(qapp, runner, demo_store, folder)
    window.resize(1366, 768)
    window.show()
    qtbot.waitUntil(lambda: len(window.lock_screen.tiles) == 8)
    yield window
    window.close()
    window.deleteLater()
    runner.close()
    language.apply(qapp, "en")


def _labels(window: MainWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def test_the_lock_screen_speaks_arabic_from_right_to_left(arabic: MainWindow) -> None:
    assert arabic.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert "من الذي يعمل؟" in _labels(arabic)


@pytest.mark.parametrize(
    ("area", "words"), [(Area.WARD, "لوحة الجناح"), (Area.REGISTER, "التسجيل")]
)
def test_ward_and_desk_speak_arabic(
    qtbot: QtBot, arabic: MainWindow, demo_store: Store, area: Area, words: str
) -> None:
    logged_in = people.log_in(demo_store, login="hanna", password=set_up.DEMO_PASSWORD)
    arabic.lock_screen.came.emit(logged_in)
    workspace = arabic.workspace
    assert workspace is not None
    workspace.go(Place(area))
    qtbot.waitUntil(lambda: words in _labels(arabic))
    right_end = workspace.rail.mapTo(arabic, workspace.rail.rect().topRight()).x()
    assert right_end == arabic.width() - 1


@pytest.mark.parametrize(
    ("chosen", "title"),
    [
        ("fr", "Identifiant ou mot de passe incorrect"),
        ("sw", "Jina au nenosiri si sahihi"),
        ("ar", "الاسم أو كلمة المرور غير صحيحة"),
    ],
)
def test_a_service_says_no_in_the_language_of_the_workstation(
    qapp: QApplication, demo_store: Store, chosen: Language, title: str
) -> None:
    language.apply(qapp, chosen)
    try:
        with pytest.raises(UserError) as refused:
            people.log_in(demo_store, login="hanna", password="not hers")
    finally:
        language.apply(qapp, "en")
    assert refused.value.title == title
