"""What the door remembers beside the file, and how little a broken keyring disturbs it."""

import datetime as dt
from pathlib import Path

import pytest

from app.domain.errors import UnavailableError
from app.security.door import PIN_TRIES, Door, FolderMarks, Mark
from tests.support.keyring import KeyringTwin

AT = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)


class LockedKeyring(KeyringTwin):
    """A keyring that answers nothing."""

    def get(self, name: str) -> str | None:
        raise UnavailableError("The keyring is locked", name)

    def put(self, name: str, secret: str) -> None:
        raise UnavailableError("The keyring is locked", f"{name}{len(secret)}")


def test_marks_outlive_the_process_in_the_keyring() -> None:
    keyring = KeyringTwin()
    Door(keyring=keyring, entry="door").remember("amara", Mark(7, AT))
    again = Door(keyring=keyring, entry="door")
    assert again.mark("amara") == Mark(7, AT)
    assert again.mark("jorge") is None
    again.forget("amara")
    assert Door(keyring=keyring, entry="door").mark("amara") is None


def test_a_mistyped_password_never_reaches_the_keyring() -> None:
    keyring = KeyringTwin()
    Door(keyring=keyring, entry="door").remember("my secret as login", Mark(1, AT))
    assert "secret" not in keyring.secrets["door"]


def test_many_names_fit_into_one_entry_of_windows() -> None:
    keyring = KeyringTwin()
    door = Door(keyring=keyring, entry="door")
    for n in range(200):
        door.remember(f"user{n}", Mark(n, AT + dt.timedelta(seconds=n)))
    assert len(keyring.secrets["door"]) <= 1280
    assert Door(keyring=keyring, entry="door").mark("user199") is not None


@pytest.mark.parametrize("found", ["", "[]", "{", '{"x":1}', '{"x":[1,1e99]}', '"text"'])
def test_a_foreign_entry_locks_nobody_out(found: str) -> None:
    keyring = KeyringTwin()
    keyring.secrets["door"] = found
    assert Door(keyring=keyring, entry="door").mark("amara") is None


def test_a_locked_keyring_leaves_the_marks_in_memory() -> None:
    door = Door(keyring=LockedKeyring(), entry="door")
    door.remember("amara", Mark(3, AT))
    assert door.mark("amara") == Mark(3, AT)


def test_a_shift_ends_after_twelve_hours_and_before_it_began() -> None:
    door = Door()
    assert door.tries_left("amara", at=AT) == 0
    door.open_shift("amara", at=AT)
    assert door.tries_left("amara", at=AT + dt.timedelta(hours=11, minutes=59)) == PIN_TRIES
    assert door.tries_left("amara", at=AT + dt.timedelta(hours=12)) == 0
    assert door.tries_left("amara", at=AT - dt.timedelta(minutes=1)) == 0  # the clock was put back


def test_the_fifth_wrong_try_ends_the_shift_and_a_right_one_renews() -> None:
    door = Door()
    door.open_shift("amara", at=AT)
    for left in (4, 3, 2, 1):
        door.spend_try("amara")
        assert door.tries_left("amara", at=AT) == left
    door.renew_tries("amara")
    assert door.tries_left("amara", at=AT) == PIN_TRIES
    for _ in range(PIN_TRIES):
        door.spend_try("amara")
    assert door.tries_left("amara", at=AT) == 0
    door.renew_tries("amara")
    assert door.tries_left("amara", at=AT) == 0


def test_without_a_keyring_a_file_beside_the_database_remembers(tmp_path: Path) -> None:
    Door(keyring=FolderMarks(tmp_path), entry="door").remember("amara", Mark(7, AT))
    assert (tmp_path / "door").stat().st_mode & 0o077 == 0
    assert Door(keyring=FolderMarks(tmp_path), entry="door").mark("amara") == Mark(7, AT)
    (tmp_path / "door").write_text("{")
    assert Door(keyring=FolderMarks(tmp_path), entry="door").mark("amara") is None
