"""The database key: wrapped by a passphrase or in a trusted keyring, and never in plain sight."""

import base64
import json
import stat
from pathlib import Path
from typing import Any

import pytest
from keyring.backends import fail
from keyring.errors import KeyringLocked

from app.domain.errors import UnavailableError, UserError
from app.security import keys
from tests.support.keyring import KeyringTwin

WORDS = "correct horse battery"


@pytest.fixture(scope="module")
def wrapped(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """A folder whose key is wrapped by the passphrase, and the key."""
    home = tmp_path_factory.mktemp("wrapped")
    return home, keys.make_key(home, keyring=None, passphrase=WORDS)


def content(home: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((home / keys.FILE_NAME).read_text())
    return read


def damaged(home: Path, source: Path, **changed: object) -> Path:
    """Write a folder with the key file of another one, changed."""
    (home / keys.FILE_NAME).write_text(json.dumps(content(source) | changed))
    return home


def test_a_passphrase_opens_what_it_closed(wrapped: tuple[Path, bytes]) -> None:
    home, key = wrapped
    assert len(key) == 32
    assert keys.load_key(home, keyring=None, passphrase=WORDS) == key


def test_the_key_is_not_in_the_file_that_wraps_it(wrapped: tuple[Path, bytes]) -> None:
    home, key = wrapped
    text = (home / keys.FILE_NAME).read_text()
    assert key.hex() not in text
    assert base64.b64encode(key).decode() not in text
    assert key not in base64.b64decode(content(home)["wrapped"])


def test_each_folder_has_a_key_of_its_own(wrapped: tuple[Path, bytes], tmp_path: Path) -> None:
    keyring = KeyringTwin()
    assert keys.make_key(tmp_path, keyring=keyring, passphrase=None) != wrapped[1]


@pytest.mark.parametrize("typed", ["Correct horse battery", "", WORDS + " "])
def test_a_wrong_passphrase_is_one_clear_sentence(wrapped: tuple[Path, bytes], typed: str) -> None:
    with pytest.raises(UnavailableError, match="The passphrase is not right"):
        keys.load_key(wrapped[0], keyring=None, passphrase=typed)


def test_a_wrapped_key_asks_for_its_passphrase(wrapped: tuple[Path, bytes]) -> None:
    with pytest.raises(UnavailableError, match="opened by a passphrase"):
        keys.load_key(wrapped[0], keyring=KeyringTwin(), passphrase=None)


@pytest.mark.parametrize(
    "changed",
    [
        {"wrapped": ""},
        {"wrapped": "@"},
        {"salt": ""},
        {"salt": "AAAA"},
        {"salt": 7},
        {"backend": None, "entry": None, "salt": None},
    ],
    ids=["no key", "no base64", "no salt", "short salt", "a number", "nulls"],
)
def test_a_damaged_key_file_is_one_clear_sentence(
    wrapped: tuple[Path, bytes], tmp_path: Path, changed: dict[str, object]
) -> None:
    home = damaged(tmp_path, wrapped[0], **changed)
    with pytest.raises(UnavailableError, match="is damaged"):
        keys.load_key(home, keyring=None, passphrase=WORDS)


@pytest.mark.parametrize("text", ["", "{", "[]", "7", "{}", '"key"', "\xff"])
def test_a_key_file_that_is_none_is_one_clear_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / keys.FILE_NAME).write_bytes(text.encode("latin-1"))
    with pytest.raises(UnavailableError, match="is damaged"):
        keys.load_key(tmp_path, keyring=None, passphrase=WORDS)


def test_a_flipped_bit_of_the_wrapped_key_is_found(
    wrapped: tuple[Path, bytes], tmp_path: Path
) -> None:
    sealed = bytearray(base64.b64decode(content(wrapped[0])["wrapped"]))
    sealed[len(sealed) // 2] ^= 1
    home = damaged(tmp_path, wrapped[0], wrapped=base64.b64encode(sealed).decode())
    with pytest.raises(UnavailableError, match="The passphrase is not right"):
        keys.load_key(home, keyring=None, passphrase=WORDS)


def test_a_wrapped_key_cut_short_is_one_clear_sentence(
    wrapped: tuple[Path, bytes], tmp_path: Path
) -> None:
    home = damaged(tmp_path, wrapped[0], wrapped=content(wrapped[0])["wrapped"][:8])
    with pytest.raises(UnavailableError):
        keys.load_key(home, keyring=None, passphrase=WORDS)


def test_a_folder_where_the_key_file_should_be_is_one_clear_sentence(tmp_path: Path) -> None:
    (tmp_path / keys.FILE_NAME).mkdir()
    with pytest.raises(UnavailableError, match="cannot be read"):
        keys.load_key(tmp_path, keyring=None, passphrase=WORDS)


def test_a_short_passphrase_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="too short"):
        keys.make_key(tmp_path, keyring=None, passphrase="elevenchars")
    assert list(tmp_path.iterdir()) == []


def test_without_a_keyring_and_a_passphrase_no_key_is_made(tmp_path: Path) -> None:
    with pytest.raises(UnavailableError, match="has no keyring"):
        keys.make_key(tmp_path, keyring=None, passphrase=None)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_without_a_key_says_how_to_begin(tmp_path: Path) -> None:
    with pytest.raises(UnavailableError, match="wardlight init"):
        keys.load_key(tmp_path, keyring=None, passphrase=WORDS)


def test_a_keyring_keeps_the_key_and_the_file_only_says_where(tmp_path: Path) -> None:
    keyring = KeyringTwin()
    key = keys.make_key(tmp_path, keyring=keyring, passphrase=None)
    kept = content(tmp_path)
    assert keyring.secrets == {kept["entry"]: key.hex()}
    assert (kept["backend"], kept["salt"], kept["wrapped"]) == (keyring.backend, "", "")
    assert keys.load_key(tmp_path, keyring=keyring, passphrase=None) == key


def test_a_passphrase_wins_over_a_keyring(tmp_path: Path) -> None:
    keyring = KeyringTwin()
    keys.make_key(tmp_path, keyring=keyring, passphrase=WORDS)
    assert keyring.secrets == {}
    assert content(tmp_path)["backend"] == keys.PASSPHRASE


def test_a_keyring_that_keeps_nothing_is_found_at_once(tmp_path: Path) -> None:
    with pytest.raises(UnavailableError, match="did not keep the key"):
        keys.make_key(tmp_path, keyring=KeyringTwin(forgets=True), passphrase=None)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("other", [None, KeyringTwin("keyring.backends.kwallet.DBusKeyring")])
def test_another_keyring_than_the_one_that_keeps_the_key_is_refused(
    tmp_path: Path, other: KeyringTwin | None
) -> None:
    keyring = KeyringTwin()
    keys.make_key(tmp_path, keyring=keyring, passphrase=None)
    if other is not None:
        other.secrets |= keyring.secrets
    with pytest.raises(UnavailableError, match=r"SecretService\.Keyring, which is not there"):
        keys.load_key(tmp_path, keyring=other, passphrase=None)


@pytest.mark.parametrize(
    ("secret", "words"), [(None, "no longer holds"), ("not hex", "is not the key")]
)
def test_a_keyring_that_lost_the_key_is_one_clear_sentence(
    tmp_path: Path, secret: str | None, words: str
) -> None:
    keyring = KeyringTwin()
    keys.make_key(tmp_path, keyring=keyring, passphrase=None)
    (entry,) = keyring.secrets
    keyring.secrets = {entry: secret} if secret is not None else {}
    with pytest.raises(UnavailableError, match=words):
        keys.load_key(tmp_path, keyring=keyring, passphrase=None)


def test_only_its_owner_can_read_the_key_file(wrapped: tuple[Path, bytes]) -> None:
    assert stat.S_IMODE((wrapped[0] / keys.FILE_NAME).stat().st_mode) == 0o600


def test_a_key_file_is_never_overwritten(tmp_path: Path) -> None:
    keyring = KeyringTwin()
    key = keys.make_key(tmp_path, keyring=keyring, passphrase=None)
    with pytest.raises(FileExistsError):
        keys.make_key(tmp_path, keyring=keyring, passphrase=None)
    assert keys.load_key(tmp_path, keyring=keyring, passphrase=None) == key


class LockedBackend:
    """A keyring of the operating system whose owner has not unlocked it."""

    def get_password(self, _service: str, _name: str) -> str:
        raise KeyringLocked

    def set_password(self, _service: str, _name: str, _secret: str) -> None:
        raise KeyringLocked


def test_a_locked_keyring_is_one_clear_sentence(tmp_path: Path) -> None:
    locked = keys.OsKeyring(LockedBackend())
    with pytest.raises(UnavailableError, match="is locked"):
        locked.get("database")
    with pytest.raises(UnavailableError, match="is locked"):
        keys.make_key(tmp_path, keyring=locked, passphrase=None)


def test_a_keyring_that_is_not_trusted_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("keyring.get_keyring", fail.Keyring)
    assert keys.os_keyring() is None
    monkeypatch.setattr("keyring.get_keyring", LockedBackend)
    assert keys.os_keyring() is None


def test_a_passphrase_file_of_its_owner_alone_gives_its_first_line(tmp_path: Path) -> None:
    file = tmp_path / "words"
    file.write_text(f"{WORDS}\nsecond line\n")
    file.chmod(0o600)
    assert keys.read_passphrase_file(file) == WORDS
    file.write_text("")
    assert keys.read_passphrase_file(file) == ""


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o601])
def test_a_passphrase_file_that_others_can_reach_is_refused(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "words"
    file.write_text(WORDS)
    file.chmod(mode)
    with pytest.raises(UnavailableError, match="chmod 600"):
        keys.read_passphrase_file(file)


def test_a_passphrase_file_that_cannot_be_read_is_one_clear_sentence(tmp_path: Path) -> None:
    binary = tmp_path / "binary"
    binary.write_bytes(b"\xff\xfe\x00")
    binary.chmod(0o600)
    for file in (tmp_path / "nowhere", tmp_path, binary):
        with pytest.raises(UnavailableError, match="cannot be read"):
            keys.read_passphrase_file(file)
