"""Files that carry keys to a workstation or to the safe, and the key of the database itself."""

import shutil
import uuid
from pathlib import Path

import pytest
from sqlalchemy import select

from app.data import cipher
from app.data.models.registration import Patient
from app.data.open import FILE_NAME, open_store
from app.data.sealed import UNREADABLE
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import DeniedError, UnavailableError, UserError
from app.security import keys, keyset
from app.security.keyset import Purpose
from app.services import key_care, key_change, key_rotation, people
from app.services.key_care import Enrolment
from tests.support.keyring import KeyringTwin
from tests.support.station import KEY, station

IT = people.it_actor("Ivo Tanaka")
CODE = "ABCDE-FGHJK-MNPQR-STVWX-YZ012"


def registered(store: Store, by: Actor, number: str) -> uuid.UUID:
    with store.write(intent="register_patient", by=by) as tx:
        patient = Patient(mrn=tx.next_number("mrn"), family_name="Curie", national_id=number)
        tx.add(patient)
        return patient.id


def number_of(store: Store, patient_id: uuid.UUID) -> str:
    with store.read() as session:
        return session.get_one(Patient, patient_id).national_id


def test_only_it_has_to_do_with_keys(store: Store, nurse: Actor) -> None:
    with pytest.raises(DeniedError):
        key_care.key_views(store, by=nurse)
    with pytest.raises(DeniedError):
        key_rotation.rotate(store, by=nurse, purpose=Purpose.FIELDS)
    with pytest.raises(DeniedError):
        key_care.enrolment_file(store, by=nurse, database_key=KEY, code=CODE)
    with pytest.raises(DeniedError):
        key_care.recovery_file(store, by=nurse, database_key=KEY, code=CODE)


def test_an_enrolment_file_brings_the_keys_to_a_workstation_without_them(
    store: Store, nurse: Actor
) -> None:
    patient_id = registered(store, nurse, "9434765919")
    carried = key_care.enrolment_file(store, by=IT, database_key=KEY, code=CODE)
    assert store.vault.device.backup_key().hex() not in carried
    store.vault.take(keyset.make_device_secrets())
    assert number_of(store, patient_id) == UNREADABLE
    with pytest.raises(UserError, match="The code does not open"):
        key_care.take_enrolment(store, by=IT, database_key=KEY, enrolment=Enrolment(carried, "X"))
    key_care.take_enrolment(store, by=IT, database_key=KEY, enrolment=Enrolment(carried, CODE))
    assert number_of(store, patient_id) == "9434765919"
    with pytest.raises(UserError, match="another hospital"):
        key_care.carrier_for(uuid.uuid4(), Enrolment(carried, CODE))


# ---- the key of the file ----


@pytest.fixture
def keyring() -> KeyringTwin:
    return KeyringTwin()


@pytest.fixture
def home(tmp_path: Path, keyring: KeyringTwin, nurse: Actor) -> Path:
    """A workstation whose key is in a keyring, with one patient."""
    folder = tmp_path / "kept"
    folder.mkdir()
    key = keys.make_key(folder, keyring=keyring, passphrase=None)
    store = station(folder, key=key)
    registered(store, nurse, "9434765919")
    store.close()
    return folder


def only_number(home: Path, key: bytes) -> str:
    store = open_store(home, key)
    with store.read() as session:
        number = session.scalars(select(Patient)).one().national_id
    store.close()
    return number


def test_a_new_database_key_opens_the_file_and_the_old_one_no_more(
    home: Path, keyring: KeyringTwin
) -> None:
    old = keys.load_key(home, keyring=keyring, passphrase=None)
    key_change.change_database_key(home, by=IT, keyring=keyring, passphrase=None)
    new = keys.load_key(home, keyring=keyring, passphrase=None)
    assert new != old
    assert not cipher.opens(home / FILE_NAME, old)
    assert only_number(home, new) == "9434765919"
    assert old.hex() not in keyring.secrets.values()
    assert not (home / keys.NEXT_NAME).exists()


@pytest.mark.parametrize("cut", ["before the file", "after the file"])
def test_a_change_of_the_database_key_that_is_cut_off_is_settled_at_the_next_start(
    home: Path, keyring: KeyringTwin, monkeypatch: pytest.MonkeyPatch, cut: str
) -> None:
    old = keys.load_key(home, keyring=keyring, passphrase=None)
    rekey = cipher.rekey

    def cut_off(path: Path, *, old: bytes, new: bytes) -> None:
        if cut == "after the file":
            rekey(path, old=old, new=new)
        raise KeyboardInterrupt

    monkeypatch.setattr(cipher, "rekey", cut_off)
    with pytest.raises(KeyboardInterrupt):
        key_change.change_database_key(home, by=IT, keyring=keyring, passphrase=None)
    key = key_change.settled_key(home, keyring=keyring, passphrase=None)
    assert (key == old) == (cut == "before the file")
    assert only_number(home, key) == "9434765919"
    assert key == keys.load_key(home, keyring=keyring, passphrase=None)
    assert not (home / keys.NEXT_NAME).exists()


def test_a_file_that_is_in_use_keeps_its_key(home: Path, keyring: KeyringTwin) -> None:
    old = keys.load_key(home, keyring=keyring, passphrase=None)
    store = open_store(home, old)
    with store.read() as session:
        session.scalars(select(Patient)).all()
        with pytest.raises(UnavailableError, match="in use"):
            key_change.change_database_key(home, by=IT, keyring=keyring, passphrase=None)
    store.close()
    assert key_change.settled_key(home, keyring=keyring, passphrase=None) == old
    assert only_number(home, old) == "9434765919"


def test_a_lost_keyring_is_made_good_by_the_recovery_file(home: Path, keyring: KeyringTwin) -> None:
    key = keys.load_key(home, keyring=keyring, passphrase=None)
    store = open_store(home, key)
    backup = store.vault.device.backup_key()
    kept = key_care.recovery_file(store, by=IT, database_key=key, code=CODE)
    store.close()
    assert key.hex() not in kept
    keyring.secrets.clear()
    with pytest.raises(UnavailableError, match="no longer holds"):
        keys.load_key(home, keyring=keyring, passphrase=None)
    escrowed = key_care.escrowed(kept, code=CODE)
    assert (escrowed.backup_key, escrowed.workstation) == (backup, "W07")
    key_change.recover(home, escrowed, keyring=None, passphrase="a passphrase instead")
    found = keys.load_key(home, keyring=None, passphrase="a passphrase instead")
    assert only_number(home, found) == "9434765919"


def test_a_recovery_file_of_another_key_changes_nothing(home: Path, keyring: KeyringTwin) -> None:
    key = keys.load_key(home, keyring=keyring, passphrase=None)
    store = open_store(home, key)
    kept = key_care.recovery_file(store, by=IT, database_key=key, code=CODE)
    store.close()
    escrowed = key_care.escrowed(kept, code=CODE)
    key_change.change_database_key(home, by=IT, keyring=keyring, passphrase=None)
    before = (home / keys.FILE_NAME).read_bytes()
    with pytest.raises(UserError, match="does not open this database"):
        key_change.recover(home, escrowed, keyring=keyring, passphrase=None)
    assert (home / keys.FILE_NAME).read_bytes() == before
    shutil.rmtree(home)
    home.mkdir()
    with pytest.raises(UserError, match="There is no database"):
        key_change.recover(home, escrowed, keyring=keyring, passphrase=None)
