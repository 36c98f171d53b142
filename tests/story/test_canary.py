"""No word of a patient is found where it does not belong, after a day in which much went wrong."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from app.resources import resource
from tests.cli.conftest import WORDS
from tests.support import canary, postgres

pytestmark = pytest.mark.server
TOP = Path(__file__).parents[2]
Say = Callable[..., int]


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where everything is that a program of a day could write to."""
    return tmp_path_factory.mktemp("sandbox")


@pytest.fixture(scope="module")
def say(sandbox: Path) -> Say:
    """Run a program in the sandbox; what it says is kept in files there."""
    folders = ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")
    own = {name: str(sandbox / name) for name in folders}
    for folder in own.values():
        Path(folder).mkdir()
    (sandbox / "said").mkdir()

    def run(*words: object) -> int:
        number = len(list((sandbox / "said").iterdir()))
        with (
            (sandbox / "said" / f"{number}.out").open("wb") as out,
            (sandbox / "said" / f"{number}.err").open("wb") as err,
        ):
            return subprocess.run(
                [sys.executable, *map(str, words)],
                cwd=TOP,
                env={**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"},
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                check=False,
            ).returncode

    return run


@pytest.fixture(scope="module")
def day(
    sandbox: Path,
    say: Say,
    tmp_path_factory: pytest.TempPathFactory,
    prepared: str,
    administrator: str,
) -> Path:
    """The sandbox after the day; papers and messages lie elsewhere, where they belong."""
    desk = tmp_path_factory.mktemp("desk")
    words = desk / "words"
    words.write_text(WORDS)
    words.chmod(0o600)
    good, bad = desk / "good.hl7", desk / "bad.hl7"
    text = canary.message(resource("demo/admission.hl7").read_bytes().decode())
    good.write_bytes(text.encode())
    wrong = text.replace("CANARY01", "CANARY02").replace("4B^C^C3", "9Z^Q^Q9")
    bad.write_bytes(wrong.replace("19580214", canary.FAMILY).encode())
    home = sandbox / "home"
    wardlight = ("-m", "app", "--home", home, "--passphrase-file", words)
    assert say(*wardlight, "init", "--demo") == 0
    assert say(*wardlight, "hl7", "import", bad) == 1
    assert say(*wardlight, "--json", "hl7", "import", bad) == 1
    assert say(*wardlight, "hl7", "import", good) == 0
    central = postgres.new_database(administrator, like=prepared)
    papers = desk / "papers"
    papers.mkdir()
    assert say("-m", "tests.support.canary_walk", home, words, papers, central) == 0, said(sandbox)
    assert (home / "wardlight.db-wal").stat().st_size > 0  # as after a power cut
    for command in (
        ("doctor",),
        ("audit", "verify"),
        ("sync", "status"),
        ("sync", "conflicts"),
        ("backup", "create", sandbox / "one.backup"),
        ("backup", "verify", sandbox / "one.backup"),
        ("backup", "restore", sandbox / "one.backup"),
    ):
        assert say(*wardlight, *command) == 0, said(sandbox)
    return sandbox


def said(sandbox: Path) -> str:
    return "\n".join(path.read_text() for path in sorted((sandbox / "said").iterdir())[-2:])


def test_nothing_the_programs_wrote_or_said_holds_a_word_of_the_patient(day: Path) -> None:
    files = canary.files_under(day)
    assert {"wardlight.db", "one.backup", "QtProject.conf"} <= {file.name for file in files}
    assert any(file.name.startswith("wardlight.db.before-") for file in files)
    assert canary.traces(files) == []


def test_the_server_s_log_holds_no_word_of_the_patient(day: Path, administrator: str) -> None:
    assert day.is_dir()
    with psycopg.connect(administrator) as connection:
        row = connection.execute("SHOW data_directory").fetchone()
    assert row is not None
    log = Path(row[0]) / "log"
    assert log.stat().st_size > 0
    assert canary.traces([log]) == []


def test_the_crash_reports_and_the_refusal_were_really_said(day: Path) -> None:
    spoken = "\n".join(path.read_text() for path in (day / "said").glob("*.err"))
    assert spoken.count("Wardlight report") >= 4
    assert "refused:" in spoken
    assert "cannot be reached" in spoken


def test_no_temporary_file_stays_behind(day: Path) -> None:
    assert [f.name for f in canary.files_under(day / "TMPDIR")] == []


@pytest.mark.parametrize("code", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_word_that_is_planted_is_found(tmp_path: Path, code: str) -> None:
    log = tmp_path / "planted.log"
    log.write_bytes(b"\x00begin" + f"patient {canary.FAMILY.upper()}".encode(code) + b"end")
    assert canary.traces([log]) == [f"planted.log: {canary.FAMILY}"]
    log.write_bytes(b"nothing of the kind")
    assert canary.traces([log]) == []
