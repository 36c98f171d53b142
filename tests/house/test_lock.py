"""The locks fit pyproject.toml, and it shows when they no longer do."""

from pathlib import Path

import pytest

from installers.door import lock

TOP = Path(__file__).parents[2]


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of pyproject.toml and the locks."""
    (tmp_path / "installers" / "lock").mkdir(parents=True)
    for name in ("pyproject.toml", "installers/lock/run.txt", "installers/lock/dev.txt"):
        (tmp_path / name).write_bytes((TOP / name).read_bytes())
    monkeypatch.setattr(lock, "ROOT", tmp_path)
    monkeypatch.setattr(lock, "FOLDER", tmp_path / "installers" / "lock")
    return tmp_path


def test_a_new_dependency_makes_both_locks_stale(copy: Path) -> None:
    project = copy / "pyproject.toml"
    project.write_text(
        project.read_text().replace('"alembic==', '"holidays==0.109",\n  "alembic==')
    )
    assert lock.stale() == ["installers/lock/run.txt", "installers/lock/dev.txt"]


def test_a_setting_of_a_tool_leaves_the_locks_current(copy: Path) -> None:
    project = copy / "pyproject.toml"
    project.write_text(project.read_text().replace("line-length = 100", "line-length = 99"))
    assert lock.stale() == []


def test_every_pin_has_a_hash_and_no_address() -> None:
    for path in sorted((TOP / "installers" / "lock").glob("*.txt")):
        text = path.read_text()
        pins = [line for line in text.splitlines() if line[:1].isalnum()]
        assert all("==" in pin and pin.endswith("\\") for pin in pins)
        assert "://" not in text


def test_the_lock_for_tests_holds_every_pin_of_the_lock_to_run() -> None:
    run, dev = (
        set((TOP / "installers" / "lock" / name).read_text().splitlines()[1:])
        for name in ("run.txt", "dev.txt")
    )
    assert run <= dev
