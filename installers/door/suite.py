"""The Python tests: those below the window without Qt, then those of the window with it."""

import os
from collections.abc import Sequence
from pathlib import Path

from installers.door.shell import NO, PYTHON, ROOT, Stop, say, stage, succeeds

TESTS = ROOT / "tests"
WITH_QT = ("ui", "story", "main")  # each other folder of tests/ passes where there is no PySide6
WITHOUT_QT = TESTS / "house" / "without_qt"


def run(*, quick: bool) -> None:
    """Run every Python test once; the last line is pytest's own summary."""
    folders = [path for path in sorted(TESTS.iterdir()) if any(path.rglob("test_*.py"))]
    with_qt = [path for path in folders if path.name in WITH_QT] + sorted(TESTS.glob("test_*.py"))
    below = [path for path in folders if path.name not in WITH_QT]
    with stage("Python tests of the layers below the window, in an environment without PySide6"):
        search_path = os.pathsep.join((str(WITHOUT_QT), str(ROOT)))
        options = ("-p", "no:pytest-qt", "-p", "qt_options")
        _pytest(*options, *below, quick=quick, PYTHONPATH=search_path)
    if with_qt:
        say("== Qt tests and the whole way, offscreen")
        _pytest(*with_qt, quick=quick)


def run_only(paths: Sequence[str], *, quick: bool) -> None:
    """Run the tests under these paths (or of these pytest ids), with Qt at hand."""
    _pytest(*paths, quick=quick)


def _pytest(*arguments: str | Path, quick: bool, **extra: str) -> None:
    chosen = ("-m", "not server") if quick else ()
    command = (PYTHON, "-m", "pytest", *chosen, *arguments)
    if not succeeds(command, QT_QPA_PLATFORM="offscreen", **extra):
        raise Stop("Python tests failed.", "pytest's own words are above.", code=NO)
