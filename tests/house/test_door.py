"""build.py as a person meets it: the table, the exit codes, the one sentence."""

import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

import build

TOP = Path(__file__).parents[2]
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONPATH")


def door(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Call build.py on a machine without a display."""
    environment = {key: value for key, value in os.environ.items() if key not in SCREENS}
    return subprocess.run(
        [sys.executable, TOP / "build.py", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )


def test_alone_it_prints_every_verb_with_its_sentence() -> None:
    told = door()
    assert told.returncode == 0
    for name, verb in build.VERBS.items():
        assert f"  {name:11}{(verb.__doc__ or '').splitlines()[0]}" in told.stdout


@pytest.mark.parametrize("name", build.NOT_YET)
def test_a_verb_that_does_not_exist_yet_says_so_and_no_help_names_it(name: str) -> None:
    told = door(name)
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr == f"build.py: The verb '{name}' does not exist yet.\n"
    assert name not in door().stdout.split()


def test_an_unknown_verb_is_wrong_use() -> None:
    told = door("fly")
    assert told.returncode == 2
    assert "no verb 'fly'" in told.stderr


def test_run_without_a_display_names_the_demo() -> None:
    told = door("run")
    assert (told.returncode, told.stdout) == (3, "")
    assert "python3 build.py demo" in told.stderr


def test_each_verb_explains_itself() -> None:
    told = door("native", "--help")
    assert told.returncode == 0
    assert "--fuzz LIB" in told.stdout


def test_an_older_python_is_told_which_one_is_needed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 13))
    with pytest.raises(SystemExit) as stopped:
        runpy.run_path(str(TOP / "installers" / "door" / "__init__.py"))
    assert stopped.value.code == 3
    assert "needs Python 3.11 or newer" in capsys.readouterr().err


def test_the_folder_without_qt_hides_it_from_every_python() -> None:
    hidden = subprocess.run(
        [sys.executable, "-c", "import PySide6"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(TOP / "tests" / "house" / "without_qt")},
    )
    assert "this layer must work without Qt" in hidden.stderr
