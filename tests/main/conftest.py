"""A demonstration hospital that the tests of the composition root copy."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.data.store import Store
from app.security import keys
from app.services import demo_hospital, set_up
from app.ui.theme import theme
from tests.support.keyring import KeyringTwin

WORDS = "correct horse battery"


@pytest.fixture(scope="session")
def keyring() -> KeyringTwin:
    return KeyringTwin()


@pytest.fixture(scope="session")
def hospital(tmp_path_factory: pytest.TempPathFactory, keyring: KeyringTwin) -> Path:
    """The folder of the hospital, its key in the keyring; nobody changes it."""
    home = tmp_path_factory.mktemp("hospital") / "home"
    store = set_up.create_store(home, keyring=keyring, passphrase=None)
    with set_up.whole_or_nothing(store):
        set_up.set_up_demo(store, device_name="W01")
        demo_hospital.add_patients(store)
    return home


@pytest.fixture
def folder(hospital: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(hospital, tmp_path / "home"))


@pytest.fixture
def demo_store(folder: Path, keyring: KeyringTwin) -> Iterator[Store]:
    store = set_up.open_existing(folder, keyring=keyring, passphrase=None)
    yield store
    store.close()


@pytest.fixture
def locked_folder(tmp_path: Path) -> Path:
    """The folder of an empty hospital that a passphrase opens."""
    home = tmp_path / "locked"
    store = set_up.create_store(home, keyring=None, passphrase=WORDS)
    with set_up.whole_or_nothing(store):
        set_up.set_up_demo(store, device_name="W01")
    assert keys.read_key_file(home)
    return home


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
