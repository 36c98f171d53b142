"""What a process does before it touches patient data, seen in a process of its own."""

import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from app.data import cipher
from app.data.open import open_store
from app.security.hardening import TEMPORARY, close_to_others, own_temporary_folder
from tests.support.station import KEY, station

LIMITS = """
import os, pathlib, resource, sys
from app.security.hardening import harden
os.umask(0)
harden()
pathlib.Path(sys.argv[1]).write_text("x")
print(resource.getrlimit(resource.RLIMIT_CORE), oct(os.stat(sys.argv[1]).st_mode & 0o777))
"""
DUMPABLE = """
import ctypes, sys
from app.security.hardening import harden
prctl = ctypes.CDLL(None).prctl
before = prctl(3, 0, 0, 0, 0)  # PR_GET_DUMPABLE
harden()
print(before, prctl(3, 0, 0, 0, 0))
"""
CRASHES = """
import os
from app.security.hardening import harden
harden()
os.abort()
"""


def run(program: str, *arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )


def rights(path: Path) -> str:
    return oct(stat.S_IMODE(path.stat().st_mode))


def test_no_core_is_dumped_and_new_files_are_their_owner_s(tmp_path: Path) -> None:
    assert run(LIMITS, str(tmp_path / "file")).stdout.strip() == "(0, 0) 0o600"


def test_other_programs_of_the_same_user_cannot_read_the_memory() -> None:
    assert run(DUMPABLE).stdout.split() == ["1", "0"]


def test_a_crash_leaves_no_core_file(tmp_path: Path) -> None:
    died = run(CRASHES, cwd=tmp_path)
    assert died.returncode == -6
    assert list(tmp_path.iterdir()) == []


def test_the_command_line_hardens_itself_and_leaves_every_file_to_its_owner(
    tmp_path: Path,
) -> None:
    words = tmp_path / "words"
    words.write_text("correct horse battery")
    words.chmod(0o600)
    home, out = tmp_path / "home", tmp_path / "out"
    out.mkdir()
    for command in (("init", "--demo"), ("backup", "create", str(out / "one.backup"))):
        done = subprocess.run(
            [sys.executable, "-m", "app", "--home", home, "--passphrase-file", words, *command],
            capture_output=True,
            text=True,
            check=False,
            umask=0,
        )
        assert done.returncode == 0, done.stderr
    assert rights(home) == "0o700"
    found = {path.name: rights(path) for path in (*home.rglob("*"), *out.iterdir())}
    assert {"wardlight.db", "key.json", "one.backup"} <= set(found)
    assert set(found.values()) == {"0o600"}, found


def test_a_folder_that_others_could_read_is_closed_when_it_is_opened(tmp_path: Path) -> None:
    station(tmp_path).close()
    tmp_path.chmod(0o755)
    (tmp_path / "wardlight.db").chmod(0o644)
    (tmp_path / "settings.json").write_text("{}")
    open_store(tmp_path, KEY).close()
    assert rights(tmp_path) == "0o700"
    assert {rights(path) for path in tmp_path.iterdir()} == {"0o600"}


def test_the_target_of_a_link_in_the_folder_keeps_its_rights(tmp_path: Path) -> None:
    home, outside = tmp_path / "home", tmp_path / "outside"
    home.mkdir()
    outside.write_text("x")
    outside.chmod(0o644)
    (home / "link").symlink_to(outside)
    close_to_others(home)
    assert (rights(home), rights(outside)) == ("0o700", "0o644")


def test_a_failing_statement_does_not_print_its_values(tmp_path: Path) -> None:
    engine = cipher.make_engine(tmp_path / "x.db", KEY)
    with (
        pytest.raises(Exception, match="no such table") as caught,
        engine.begin() as connection,
    ):
        connection.exec_driver_sql("SELECT * FROM nobody WHERE name = ?", ("Zylberquist",))
    engine.dispose()
    assert "Zylberquist" not in str(caught.value)
    assert "hide_parameters" in str(caught.value)


def test_temporary_files_lie_in_the_data_folder_and_a_crash_leaves_them_to_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)  # it looks once, and must not for all tests
    folder = tmp_path / "home" / TEMPORARY
    folder.mkdir(parents=True)
    (folder / "page-of-a-crash.pdf").write_text("somebody")
    with own_temporary_folder(tmp_path / "home"):
        assert list(folder.iterdir()) == []
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        with tempfile.NamedTemporaryFile() as file:
            assert Path(file.name).parent == folder
    assert not folder.exists()
    assert (os.environ["TMPDIR"], tempfile.gettempdir()) == (str(tmp_path), str(tmp_path))
