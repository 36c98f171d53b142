"""What the tests of the window share: the theme, and the twins of the seams."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import theme


@dataclass
class ScriptedDialogs:
    """A twin of the dialogs: answers from a list and remembers what was asked."""

    answers: list[bool] = field(default_factory=list)
    path: Path | None = None
    asked: list[str] = field(default_factory=list)

    def confirm(
        self, question: str, *, body: str, do: str, keep: str, destroys: bool = False
    ) -> bool:
        """Answer the next answer."""
        self.asked.append(f"{question} {body} [{do}] [{keep}]{' !' if destroys else ''}")
        return self.answers.pop(0)

    def tell(self, title: str, *, hint: str) -> None:
        """Remember."""
        self.asked.append(f"{title} {hint}")

    def save_file(self, title: str, *, name: str, kind: str) -> Path | None:
        """Answer the path given."""
        self.asked.append(f"{title} {name} {kind}")
        return self.path


@pytest.fixture
def dialogs() -> ScriptedDialogs:
    return ScriptedDialogs()


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> Iterator[Callable[[theme.Appearance], None]]:
    """Dress the application; the value changes the appearance."""

    def change(appearance: theme.Appearance) -> None:
        theme.apply(qapp, appearance)

    if not qapp.styleSheet() or theme.is_dark():
        change("light")
    yield change
    if theme.is_dark():
        change("light")


def activate(qtbot: QtBot, window: QWidget) -> None:
    """Show a window and wait until it really has the keyboard."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
