"""A workstation's data folder as IT meets it: the key in a keyring, or wrapped by a passphrase."""

from pathlib import Path

from app.data.store import Store
from app.security import keys
from app.services import set_up
from tests.support.clock import FixedClock
from tests.support.keyring import KeyringTwin
from tests.support.station import station


class Home:
    """A data folder whose key a keyring holds."""

    def __init__(self, folder: Path, *, clock: FixedClock) -> None:
        self.folder = folder
        self.clock = clock
        self.keyring = KeyringTwin()

    def make(self, *, name: str = "W07", with_facility: bool = True) -> Store:
        """Make its workstation, with an empty hospital."""
        self.folder.mkdir(parents=True)
        key = keys.make_key(self.folder, keyring=self.keyring, passphrase=None)
        return station(
            self.folder, name=name, clock=self.clock, with_facility=with_facility, key=key
        )

    def open(self) -> Store:
        """Open it as the window does."""
        return set_up.open_existing(
            self.folder, keyring=self.keyring, passphrase=None, clock=self.clock
        )

    def key(self) -> bytes:
        """Return the database key."""
        return keys.load_key(self.folder, keyring=self.keyring, passphrase=None)
