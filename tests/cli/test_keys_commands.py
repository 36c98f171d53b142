"""keys: carrying, changing and recovering them by the command line, each answer in words."""

import json
from pathlib import Path

import pytest

from app.security import keys
from tests.cli.conftest import WORDS, Wardlight, common

NUMBER = "943 476 5919"


def national_ids(wardlight: Wardlight, here: list[str]) -> list[str]:
    lines = wardlight(*here, "patient", "find", "o", "--json").out.splitlines()
    return sorted(json.loads(one)["patient"]["details"]["national_id"] for one in lines)


def test_keys_are_listed_rotated_and_destroyed(wardlight: Wardlight, here: list[str]) -> None:
    before = national_ids(wardlight, here)
    assert any(before)
    listed = [json.loads(x) for x in wardlight(*here, "keys", "status", "--json").out.splitlines()]
    assert [(k["purpose"], k["state"], k["primary"]) for k in listed] == [
        ("fields", "enabled", True),
        ("tokens", "enabled", True),
    ]
    refused = wardlight(*here, "keys", "destroy", listed[0]["key_id"])
    assert (refused.code, refused.out) == (1, "")
    assert "is enabled, not disabled" in refused.err
    rotated = wardlight(*here, "keys", "rotate", "fields")
    assert rotated.code == 0
    assert f"wardlight keys retire {listed[0]['key_id']}" in rotated.out
    assert "rows" in rotated.err  # progress
    assert wardlight(*here, "keys", "rotate", "tokens").code == 0
    retired = wardlight(*here, "keys", "retire", listed[0]["key_id"])
    assert f"Key {listed[0]['key_id']} opens nothing any more." in retired.out
    assert wardlight(*here, "keys", "destroy", listed[0]["key_id"]).code == 0
    assert wardlight(*here, "keys", "rotate", "database").code == 0
    assert national_ids(wardlight, here) == before
    words = wardlight(*here, "keys", "status").out
    assert "destroyed" in words
    assert "seals" in words


def test_a_recovery_file_opens_a_database_whose_key_file_is_lost(
    wardlight: Wardlight, here: list[str], tmp_path: Path
) -> None:
    before = national_ids(wardlight, here)
    file, home = tmp_path / "recovery.json", Path(here[here.index("--home") + 1])
    code = wardlight(*here, "keys", "escrow", "--out", file, "--json").json()["code"]
    assert file.stat().st_mode & 0o077 == 0
    again = wardlight(*here, "keys", "escrow", "--out", file)
    assert (again.code, again.out) == (1, "")
    (home / keys.FILE_NAME).unlink()
    assert wardlight(*here, "keys", "status").code == 3
    wrong = wardlight(*here, "keys", "recover", file, stdin="ABCDE\n")
    assert wrong.code == 1
    assert "The code does not open" in wrong.err
    assert wardlight(*here, "keys", "recover", file, stdin=f"{code}\n").code == 0
    assert keys.load_key(home, keyring=None, passphrase=WORDS)
    assert national_ids(wardlight, here) == before


def test_an_enrolment_file_is_taken_and_another_hospital_s_is_not(
    wardlight: Wardlight, here: list[str], words_file: Path, tmp_path: Path
) -> None:
    file = tmp_path / "keys.json"
    code = wardlight(*here, "keys", "enrol", "--out", file, "--json").json()["code"]
    assert wardlight(*here, "keys", "take", file, stdin=code).code == 0
    other = common(tmp_path / "other", words_file)
    assert wardlight(*other, "init", stdin="a long enough password\n").code == 0
    refused = wardlight(*other, "keys", "take", file, stdin=code)
    assert refused.code == 1
    assert "another hospital" in refused.err


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b'{"wardlight": "recovery"}'])
def test_a_file_that_is_none_is_one_sentence(
    wardlight: Wardlight, here: list[str], tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "some.json"
    file.write_bytes(content)
    for command in ("take", "recover"):
        said = wardlight(*here, "keys", command, file, stdin="X\n")
        assert (said.code, said.out) == (1, "")
        assert "Choose the right file" in said.err
    assert wardlight(*here, "keys", "take", tmp_path / "missing", stdin="X").code == 2


def test_a_new_hospital_has_its_keys_before_its_first_number(
    wardlight: Wardlight, words_file: Path, tmp_path: Path
) -> None:
    fresh = common(tmp_path / "fresh", words_file)
    assert wardlight(*fresh, "init", stdin="a long enough password\n").code == 0
    assert len(wardlight(*fresh, "keys", "status").out.splitlines()) == 2
    assert wardlight(*fresh, "keys", "rotate", "fields").code == 0
