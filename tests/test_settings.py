import json
from pathlib import Path

import pytest

from app import settings
from app.settings import Loaded, Settings


def test_what_is_saved_is_found_again(tmp_path: Path) -> None:
    mine = Settings(appearance="dark", lock_after_minutes=15)
    settings.save(tmp_path, mine)
    assert settings.load(tmp_path) == Loaded(mine, ())
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path) == Loaded(Settings(), ())


@pytest.mark.parametrize("text", ["{", "[]", "\udcff", ""])
def test_a_broken_file_means_the_defaults_and_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    loaded = settings.load(tmp_path)
    assert loaded.settings == Settings()
    assert len(loaded.problems) == 1


@pytest.mark.parametrize("value", [0, 61, "5", True, None, 2.5])
def test_an_impossible_value_means_its_default_and_the_rest_stands(
    tmp_path: Path, value: object
) -> None:
    found = {"appearance": "dark", "lock_after_minutes": value}
    (tmp_path / "settings.json").write_text(json.dumps(found))
    loaded = settings.load(tmp_path)
    assert loaded.settings == Settings(appearance="dark")
    assert "lock_after_minutes" in loaded.problems[0]


def test_a_setting_of_a_newer_version_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"telepathy": "high"}')
    assert settings.load(tmp_path) == Loaded(Settings(), ())
