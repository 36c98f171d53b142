"""Opening the window: what is refused is one sentence in a dialog, what opens ends in order."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.cli.main import parse
from app.data import cipher
from app.data.instance import InstanceLock
from app.domain.errors import UserError
from app.main import open_window
from app.security import keys
from app.services import set_up, station
from app.ui import startup
from app.ui.main_window import MainWindow
from tests.main.conftest import WORDS

Told = list[UserError]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """What the dialog said, instead of the dialog."""
    said: Told = []
    monkeypatch.setattr(startup, "tell", said.append)
    return said


def answering(monkeypatch: pytest.MonkeyPatch, words: str | None) -> list[bool]:
    """Answer the question for the passphrase, and remember whether a new one was wanted."""
    asked: list[bool] = []

    def ask(new: bool) -> str | None:  # noqa: FBT001  (the seam)
        asked.append(new)
        return words

    monkeypatch.setattr(startup, "ask_passphrase", ask)
    return asked


def close_when_shown() -> None:
    """Close the window as soon as it is there; the event loop ends with it."""
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    if any(w.isVisible() for w in shown):
        QApplication.exit(0)
    else:
        QTimer.singleShot(5, close_when_shown)


def opened(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    """Open the window with these options and close it when it is there."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the window sets its own
    QTimer.singleShot(0, close_when_shown)
    return open_window(parse(words))


@pytest.mark.usefixtures("qapp")
def test_a_window_opens_by_its_passphrase_and_ends_every_thread(
    locked_folder: Path, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answering(monkeypatch, WORDS)
    before = set(threading.enumerate())
    assert opened(monkeypatch, "--home", str(locked_folder)) == 0
    assert set(threading.enumerate()) == before
    assert (told, asked) == ([], [False])
    InstanceLock(locked_folder).release()  # the next window may come


@pytest.mark.usefixtures("qapp")
def test_the_first_start_makes_the_demonstration_hospital(
    tmp_path: Path, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answering(monkeypatch, WORDS)
    monkeypatch.setattr(keys, "os_keyring", lambda: None)
    assert opened(monkeypatch, "--home", str(tmp_path / "new"), "--demo") == 0
    assert (told, asked) == ([], [True])
    store = set_up.open_existing(tmp_path / "new", keyring=None, passphrase=WORDS)
    assert station.station_view(store).demonstration
    store.close()


def refusal(folder: Path, told: Told, capsys: pytest.CaptureFixture[str]) -> UserError:
    assert open_window(parse(["--home", str(folder)])) == 3
    (said,) = told
    assert capsys.readouterr().err == f"{said.title}. {said.hint}\n"
    return said


@pytest.mark.usefixtures("qapp")
def test_a_wrong_passphrase_is_refused_in_one_sentence(
    locked_folder: Path,
    told: Told,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    answering(monkeypatch, "something else entirely")
    assert refusal(locked_folder, told, capsys).title == "The passphrase is not right"
    InstanceLock(locked_folder).release()


@pytest.mark.usefixtures("qapp")
def test_giving_up_the_passphrase_opens_nothing(
    locked_folder: Path,
    told: Told,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    answering(monkeypatch, None)
    assert refusal(locked_folder, told, capsys).title == "Wardlight was not opened"


@pytest.mark.usefixtures("qapp")
def test_a_database_of_a_newer_version_is_refused_and_left_alone(
    locked_folder: Path,
    told: Told,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = locked_folder / "wardlight.db"
    key = keys.load_key(locked_folder, keyring=None, passphrase=WORDS)
    raw = cipher.connect(file, key)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    before = file.read_bytes()
    answering(monkeypatch, WORDS)
    assert "newer version" in refusal(locked_folder, told, capsys).title
    assert file.read_bytes() == before


@pytest.mark.usefixtures("qapp")
def test_a_folder_without_a_database_says_how_to_begin(
    tmp_path: Path, told: Told, capsys: pytest.CaptureFixture[str]
) -> None:
    assert refusal(tmp_path, told, capsys).hint == "Run: wardlight init"


@pytest.mark.usefixtures("qapp")
def test_a_second_window_and_a_folder_that_is_none_are_refused(
    tmp_path: Path, told: Told, capsys: pytest.CaptureFixture[str]
) -> None:
    first = InstanceLock(tmp_path)
    assert "is open already" in refusal(tmp_path, told, capsys).title
    first.release()
    told.clear()
    (tmp_path / "file").write_text("")
    assert "cannot be used" in refusal(tmp_path / "file" / "deeper", told, capsys).title


def typing(*rounds: tuple[str, ...]) -> Callable[[], None]:
    """Fill in each dialog in turn and press Enter; a round without words only presses it."""
    left = list(rounds)

    def step() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(5, step)
            return
        lines = dialog.findChildren(QLineEdit)
        words = left.pop(0)
        assert len(lines) == len(words)
        for line, text in zip(lines, words, strict=True):
            line.setText(text)
        if left:
            QTimer.singleShot(5, step)
        targets: list[QWidget] = [*lines] or [dialog]
        for widget in targets:
            QTest.keyClick(widget, Qt.Key.Key_Return)

    return step


def test_a_new_passphrase_is_long_enough_and_typed_twice(qtbot: QtBot) -> None:
    assert qtbot
    QTimer.singleShot(0, typing(("short", "short"), (), (WORDS, "another one"), (), (WORDS, WORDS)))
    assert startup.ask_passphrase(new=True) == WORDS


def test_a_known_passphrase_is_asked_for_once(qtbot: QtBot) -> None:
    assert qtbot
    QTimer.singleShot(0, typing((WORDS,)))
    assert startup.ask_passphrase(new=False) == WORDS
