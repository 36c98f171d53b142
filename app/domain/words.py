"""What people read, said in the language of the workstation, for the layers that know no Qt.

The window hands over Qt's translator at its start (`speak_with`); without a window, and in English,
the texts stand as they are written here. `build.py translations` collects them beside those of
`tr()` into resources/translations.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

Translate = Callable[[str, str, int], str]  # text, its singular, count (-1: none) → translation

# Languages whose letters the font of printed documents lacks (app/reports/text.py).
NOT_PRINTED: Final = frozenset({"ar"})

_speaker: list[Translate] = []
_on_paper: ContextVar[bool] = ContextVar("on_paper", default=False)
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
    language = _language[0] if _language else "en"
    return "en" if _on_paper.get() and language in NOT_PRINTED else language


@contextmanager
def on_paper() -> Iterator[None]:
    """Say what goes on paper: in English where the font has no letters for the language."""
    before = _on_paper.set(True)
    try:
        yield
    finally:
        _on_paper.reset(before)


def say(text: str, singular: str = "", count: int = -1, /, **values: object) -> str:
    """Return a text in the language of the workstation, with its {values} filled in.

    A text that counts is written twice, `say("{n} free beds", "{n} free bed", n, n=n)`: languages
    have up to six plurals, and Qt picks by the count. Only literal texts, and those that `later`
    has marked, can be translated.
    """
    if _speaker and not (_on_paper.get() and spoken() == "en"):
        said = _speaker[0](text, singular, count)
    else:
        said = singular if singular and count == 1 else text
    return said.format(**values) if values else said
