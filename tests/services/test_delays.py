"""Wrong tries wait, whatever asks; no restart, clock, or copied file takes the wait away."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.data.open import FILE_NAME
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.services import delays, people, reauthentication, recovery, set_up
from tests.support.clock import FixedClock
from tests.support.keyring import KeyringTwin
from tests.support.people import PASSWORD
from tests.support.station import someone

WORDS = "the passphrase of this ward"
NEW = "another long password 7"

Try = Callable[[Store, Actor, str], object]
WAYS: dict[str, Try] = {
    "log-in": lambda store, by, secret: people.log_in(store, login=by.login, password=secret),
    "proof": lambda store, by, secret: reauthentication.confirm(store, by=by, password=secret),
    "recovery code": lambda store, by, secret: recovery.recover_by_code(
        store, login=by.login, code=secret, new=NEW
    ),
}


class Station:
    """A workstation in a folder, with an administrator; with a keyring or a passphrase."""

    def __init__(self, home: Path, clock: FixedClock, *, keyring: bool) -> None:
        self.home, self.clock = home, clock
        self.keyring = KeyringTwin() if keyring else None
        self.passphrase = None if keyring else WORDS
        self.store = set_up.create_store(
            home, keyring=self.keyring, passphrase=self.passphrase, clock=clock
        )
        set_up.set_up_hospital(
            self.store, facility="H", currency="EUR", device_name="W01", login="ivo", name="Ivo",
            password=PASSWORD,
        )  # fmt: skip
        self.by = people.log_in(self.store, login="ivo", password=PASSWORD).actor

    def again(self) -> None:
        """Start the program once more."""
        self.store.close()
        self.store = set_up.open_existing(
            self.home, keyring=self.keyring, passphrase=self.passphrase, clock=self.clock
        )

    def fail(self, way: str, times: int) -> None:
        """Fail so often, waiting as one must, and stand before the next wait."""
        for n in range(times):
            with pytest.raises(UserError, match="not right"):
                WAYS[way](self.store, self.by, "wrong")
            if n < times - 1:
                self.clock.forward(seconds=self.waits(way))

    def waits(self, way: str) -> int:
        """Return how long the next try waits."""
        login = "recovery code" if way == "recovery code" else self.by.login
        return delays.seconds_to_wait(self.store, login)


@pytest.fixture(params=[True, False], ids=["keyring", "passphrase"])
def here(request: pytest.FixtureRequest, tmp_path: Path, clock: FixedClock) -> Iterator[Station]:
    made = Station(tmp_path / "home", clock, keyring=request.param)
    yield made
    made.store.close()


@pytest.mark.parametrize("way", WAYS)
def test_a_restart_takes_no_wait_away(here: Station, way: str) -> None:
    here.fail(way, 6)
    assert here.waits(way) == 9  # eight seconds, and the one that has begun
    here.again()
    assert here.waits(way) == 9
    with pytest.raises(UserError, match="Too many tries"):
        WAYS[way](here.store, here.by, PASSWORD)


@pytest.mark.parametrize("way", WAYS)
def test_an_old_copy_of_the_file_takes_no_wait_away(here: Station, way: str) -> None:
    here.store.close()
    old = here.home.parent / "old"
    shutil.copytree(here.home, old)
    here.again()
    here.fail(way, 8)
    here.store.close()
    for name in (FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm"):
        (here.home / name).unlink(missing_ok=True)
    shutil.copy2(old / FILE_NAME, here.home / FILE_NAME)
    here.again()
    assert here.waits(way) == 33
    with pytest.raises(UserError, match="Too many tries"):
        WAYS[way](here.store, here.by, PASSWORD)


def test_a_folder_put_back_whole_takes_no_wait_away_where_there_is_a_keyring(
    tmp_path: Path, clock: FixedClock
) -> None:
    here = Station(tmp_path / "home", clock, keyring=True)
    here.store.close()
    old = tmp_path / "old"
    shutil.copytree(here.home, old)
    here.again()
    here.fail("log-in", 8)
    here.store.close()
    shutil.rmtree(here.home)
    shutil.copytree(old, here.home)
    here.again()
    assert here.waits("log-in") == 33
    clock.forward(minutes=5)
    assert people.log_in(here.store, login="ivo", password=PASSWORD)
    here.store.close()


@pytest.mark.parametrize("way", ["log-in", "proof"])
def test_a_clock_put_back_takes_no_wait_away_and_makes_nobody_wait_for_ever(
    here: Station, way: str
) -> None:
    here.fail(way, 4)
    here.clock.forward(days=-30)
    with pytest.raises(UserError, match="Wait 301 seconds"):
        WAYS[way](here.store, here.by, PASSWORD)
    here.again()
    assert here.waits(way) == 301
    here.clock.forward(minutes=5)
    assert WAYS[way](here.store, here.by, PASSWORD)


def test_all_ways_of_one_person_share_their_count_and_nobody_else_waits(here: Station) -> None:
    for way in ("log-in", "proof", "log-in"):
        here.fail(way, 1)
    assert here.waits("proof") == here.waits("log-in") == 2
    assert here.waits("recovery code") == 0
    assert delays.seconds_to_wait(here.store, "amara") == 0


def test_the_right_secret_ends_the_count(here: Station) -> None:
    here.fail("proof", 2)
    people.log_in(here.store, login="ivo", password=PASSWORD)
    here.fail("log-in", 2)
    assert here.waits("log-in") == 0


def test_a_person_without_an_account_here_proves_nothing(here: Station) -> None:
    with pytest.raises(UserError, match="not right"):
        reauthentication.check(here.store, by=someone(), password=PASSWORD)
