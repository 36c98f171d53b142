"""What people read, said in the language of the workstation, for the layers that know no Qt.

The window hands over Qt's translator at its start (`speak_with`); without a window, and in English,
the texts stand as they are written here. `build.py translations` collects them beside those of
`tr()` into resources/translations.
"""

from collections.abc import Callable
from typing import Final

Translate = Callable[[str, str, int], str]  # text, its singular, count (-1: none) → translation

_FROM_RIGHT: Final = frozenset({"ar"})  # languages that are read from right to left

_speaker: list[Translate] = []
_language: list[str] = []


def later(text: str) -> str:
    """Mark a text of a constant for translation; it is said, with `say(text)`, when it is shown."""
    return text


def speak_with(translate: Translate | None, *, language: str = "en") -> None:
    """Say everything through a translator from now on; none: in English."""
    _speaker[:] = [] if translate is None else [translate]
    _language[:] = ["en" if translate is None else language]


def spoken() -> str:
    """Return the code of the language that is spoken, for texts that are data."""
    return _language[0] if _language else "en"


def is_right_to_left() -> bool:
    """Whether the language that is spoken is read from right to left."""
    return spoken() in _FROM_RIGHT


def say(text: str, singular: str = "", count: int = -1, /, **values: object) -> str:
    """Return a text in the language of the workstation, with its {values} filled in.

    A text that counts is written twice, `say("{n} free beds", "{n} free bed", n, n=n)`: languages
    have up to six plurals, and Qt picks by the count. Only literal texts, and those that `later`
    has marked, can be translated.
    """
    if _speaker:
        said = _speaker[0](text, singular, count)
    else:
        said = singular if singular and count == 1 else text
    return said.format(**values) if values else said
