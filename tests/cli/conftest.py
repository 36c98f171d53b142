"""The command line in this process, as `wardlight` runs it, on copies of one small hospital."""

import io
import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import parse, run

WORDS = "correct horse battery"


@dataclass(frozen=True, slots=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        """Return the one JSON object on stdout."""
        return json.loads(self.out)


Wardlight = Callable[..., Said]


@pytest.fixture
def wardlight(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Wardlight:
    """Run a command; its output and exit code come back, and no bug is taken for a refusal."""

    def command(*words: object, stdin: str | bytes = "") -> Said:
        typed = io.BytesIO(stdin if isinstance(stdin, bytes) else stdin.encode())
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(typed, encoding="utf-8"))
        try:
            code = run(parse([str(word) for word in words]))
        except SystemExit as ended:
            code = int(str(ended.code))
        said = Said(code, *capsys.readouterr())
        assert "Traceback" not in said.err
        assert "Wardlight itself failed" not in said.err, said.err
        return said

    return command


@pytest.fixture(scope="session")
def words_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The passphrase of every database of these tests, in a file of its owner's alone."""
    file = tmp_path_factory.mktemp("words") / "passphrase"
    file.write_text(WORDS)
    file.chmod(0o600)
    return file


@pytest.fixture(scope="session")
def demo_home(tmp_path_factory: pytest.TempPathFactory, words_file: Path) -> Path:
    """A data folder with the demonstration hospital, which nobody changes."""
    home = tmp_path_factory.mktemp("demo") / "home"
    assert run(parse(["init", "--demo", *common(home, words_file)])) == 0
    return home


@pytest.fixture
def home(demo_home: Path, tmp_path: Path) -> Path:
    """A copy of the demonstration hospital."""
    return Path(shutil.copytree(demo_home, tmp_path / "home"))


@pytest.fixture
def here(home: Path, words_file: Path) -> list[str]:
    """The options that name that copy."""
    return common(home, words_file)


def common(home: Path, words_file: Path) -> list[str]:
    return ["--home", str(home), "--passphrase-file", str(words_file)]


@pytest.fixture
def demo_options(demo_home: Path, words_file: Path) -> list[str]:
    """The options that name the hospital that nobody changes."""
    return common(demo_home, words_file)
