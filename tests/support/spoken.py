"""The languages without a window: what say() says, read from the .ts files without Qt."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.domain import words
from installers.door import translations
from installers.door.texts import WORDS


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Say everything in a language for a while; of a text that counts, the form of many."""
    if language == "en":
        yield
        return
    known = {
        text.source: said.forms[-1]
        for text, said in translations.read(language).items()
        if text.context == WORDS
    }
    words.speak_with(lambda text, _one, _n: known.get(text, text), language=language)
    try:
        yield
    finally:
        words.speak_with(None)
