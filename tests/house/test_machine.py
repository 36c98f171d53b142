"""What a fresh machine is told and given, with programs of the same names in place of the real."""

import os
import stat
from pathlib import Path

import pytest

from installers.door import machine, shell
from installers.door.shell import ENVIRONMENT, Stop

WANTED = ("gcc", "libcups2")


class FakeMachine:
    """A PATH of our own: a dpkg-query with one answer, an apt-get that notes how it was called."""

    def __init__(self, folder: Path) -> None:
        self.bin = folder
        self.calls = folder / "calls.txt"

    def program(self, name: str, script: str) -> None:
        path = self.bin / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    def has(self, *packages: str) -> None:
        rows = "".join(f"installed\\t{package}\\t\\n" for package in packages)
        self.program("dpkg-query", f"printf '{rows}'")

    def told(self) -> list[str]:
        return self.calls.read_text().splitlines() if self.calls.exists() else []


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeMachine:
    made = FakeMachine(tmp_path / "bin")
    made.bin.mkdir()
    made.program("apt-get", f'echo "$@" >> {made.calls}')
    monkeypatch.setenv("PATH", str(made.bin))
    monkeypatch.setattr(shell, "ROOT", tmp_path)
    monkeypatch.setattr(shell, "BUILD", tmp_path / "build")
    monkeypatch.setattr(shell, "BIN", made.bin)
    return made


def as_user(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: number)


def test_where_nothing_is_missing_apt_is_not_asked(
    fake: FakeMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    as_user(monkeypatch, 0)
    fake.has(*WANTED)
    machine.install(WANTED)
    assert fake.told() == []


def test_root_installs_what_is_missing_and_only_that(
    fake: FakeMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    as_user(monkeypatch, 0)
    fake.has("gcc")
    machine.install(WANTED)
    assert fake.told() == ["-q update", "-q install -y --no-install-recommends libcups2"]


def test_without_the_right_to_install_the_one_command_is_printed(
    fake: FakeMachine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    as_user(monkeypatch, 1000)
    fake.has()
    fake.program("sudo", "exit 1")
    with pytest.raises(Stop) as stopped:
        machine.install(WANTED)
    assert stopped.value.code == ENVIRONMENT
    command = "sudo apt-get update && sudo apt-get install -y --no-install-recommends gcc libcups2"
    assert command in capsys.readouterr().out
    assert fake.told() == []


def test_sudo_without_a_password_is_used(
    fake: FakeMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    as_user(monkeypatch, 1000)
    fake.has("gcc")
    fake.program("sudo", f'[ "$2" = true ] || echo "sudo $@" >> {fake.calls}')
    machine.install(WANTED)
    assert fake.told()[-1].endswith("apt-get -q install -y --no-install-recommends libcups2")


def test_a_package_that_another_provides_is_not_missing() -> None:
    listing = (
        "installed\tlibcups2t64\tlibcups2 (= 2.4.7-1.2ubuntu7)\n"
        "config-files\tgcc\t\n"
        "installed\tmawk\tawk, awk-ng\n"
    )
    assert machine.names_in(listing) == {"libcups2t64", "libcups2", "mawk", "awk", "awk-ng"}


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("Temporary failure resolving 'mirror'", "the network did not answer"),
        ("write error: No space left on device", "The disk is full"),
        ("E: Could not get lock /var/lib/dpkg/lock", "Another program is installing"),
        ("E: Something new", "apt could not install"),
    ],
)
def test_each_failure_of_apt_is_one_sentence(
    fake: FakeMachine, monkeypatch: pytest.MonkeyPatch, words: str, sentence: str
) -> None:
    as_user(monkeypatch, 0)
    fake.has()
    fake.program("apt-get", f'echo "{words}"; exit 100')
    with pytest.raises(Stop, match=sentence):
        machine.install(WANTED)


def test_without_a_compiler_the_run_stops_with_a_sentence(fake: FakeMachine) -> None:
    assert not (fake.bin / "cc").exists()
    with pytest.raises(Stop, match="no C compiler"):
        machine.compiler()
