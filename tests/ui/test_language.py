"""The language of the window: direction, Qt's own words and the words below Qt."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.words import say
from app.settings import Language
from app.ui import language
from app.ui.widgets import bidi


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    language.apply(qapp, "en")


@pytest.mark.parametrize("chosen", ["en", "fr", "sw"])
def test_latin_languages_run_from_left_to_right(
    application: QApplication, chosen: Language
) -> None:
    language.apply(application, chosen)
    assert application.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_arabic_runs_from_right_to_left_and_english_back(application: QApplication) -> None:
    language.apply(application, "ar")
    assert bidi.is_right_to_left()
    language.apply(application, "en")
    assert not bidi.is_right_to_left()


def test_a_text_without_a_translation_is_said_in_english(application: QApplication) -> None:
    language.apply(application, "fr")
    assert say("{n} of no such text", "", 2, n=2) == "2 of no such text"
