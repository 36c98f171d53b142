"""The language of the window: Qt's translator, the direction of writing, and the words below Qt."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.domain import words
from app.resources import resource
from app.settings import Language

_WORDS: Final = "words"  # the context of what say() is given, see installers/door/texts.py
NAMES: Final[dict[Language, str]] = {  # each in its own language, as whoever looks for it reads it
    "en": "English",
    "fr": "Français",
    "sw": "Kiswahili",
    "ar": "العربية",
}


def apply(application: QApplication, language: Language) -> None:
    """Say everything in a language from now on; windows that are open keep their old texts."""
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    application.setLayoutDirection(QLocale(language).textDirection())
    if language == "en":
        words.speak_with(None)
        return
    own, qts = QTranslator(application), QTranslator(application)
    if qts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qts)
    if own.load(str(resource(f"translations/wardlight_{language}.qm"))):
        application.installTranslator(own)
    words.speak_with(
        lambda text, singular, count: QCoreApplication.translate(_WORDS, text, singular, count),
        language=language,
    )
