"""Making a workstation: whole or not at all, once a folder, alone or as part of a hospital."""

import json
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.data.models.billing import ChargeItem, ChargeItemDefinition
from app.data.models.charting import ObservationSet
from app.data.models.control import Device, NumberSeries, SyncState
from app.data.models.registration import Patient
from app.data.models.ward import Bed, Encounter, Facility
from app.data.store import Store
from app.domain.actor import Role
from app.domain.errors import UnavailableError, UserError
from app.resources import resource
from app.services import central as centre
from app.services import demo_hospital, people, set_up, station
from tests.support.clock import FixedClock
from tests.support.keyring import KeyringTwin

PASSWORD = "a long enough password"


@pytest.fixture
def keyring() -> KeyringTwin:
    return KeyringTwin()


def made(home: Path, keyring: KeyringTwin, *, name: str = "W01", currency: str = "EUR") -> None:
    """Make an empty hospital as `wardlight init` does."""
    store = set_up.create_store(home, keyring=keyring, passphrase=None, clock=FixedClock())
    with set_up.whole_or_nothing(store):
        set_up.set_up_hospital(
            store,
            facility="St. Elsewhere",
            currency=currency,
            device_name=name,
            login=" Admin ",
            name="Ivo Tanaka",
            password=PASSWORD,
        )


def again(home: Path, keyring: KeyringTwin) -> Store:
    return set_up.open_existing(home, keyring=keyring, passphrase=None, clock=FixedClock())


def test_a_hospital_is_made_and_opened_again(tmp_path: Path, keyring: KeyringTwin) -> None:
    made(tmp_path / "new", keyring)
    store = again(tmp_path / "new", keyring)
    seen = station.station_view(store)
    assert (seen.name, seen.hospital, seen.demonstration, seen.wards) == (
        "W01",
        "St. Elsewhere",
        False,
        (),
    )
    came = people.log_in(store, login="admin", password=PASSWORD)
    assert came.actor.role is Role.IT_ADMIN
    with store.read() as session:
        prefixes = {s.name: s.prefix for s in session.scalars(select(NumberSeries))}
    assert prefixes == {
        "mrn": "W01-",
        "visit": "W01-V",
        "unknown": "W01-U",
        "invoice": "W01-2026-",
        "credit_note": "W01-2026-C",
        "payment": "W01-2026-P",
    }
    store.close()


def test_a_folder_takes_one_database(tmp_path: Path, keyring: KeyringTwin) -> None:
    made(tmp_path, keyring)
    before = (tmp_path / "key.json").read_bytes()
    with pytest.raises(UserError, match="There is a database in"):
        made(tmp_path, keyring)
    assert (tmp_path / "key.json").read_bytes() == before
    again(tmp_path, keyring).close()


def test_a_database_without_its_key_is_not_written_over(
    tmp_path: Path, keyring: KeyringTwin
) -> None:
    made(tmp_path, keyring)
    (tmp_path / "key.json").unlink()
    with pytest.raises(UserError, match="There is a database in"):
        made(tmp_path, keyring)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"name": "w-1"}, "cannot be a workstation's name"),
        ({"name": "W23456789"}, "cannot be a workstation's name"),
        ({"currency": "EURO"}, "EURO is no currency"),
        ({"currency": ""}, "is no currency"),
    ],
)
def test_a_set_up_that_is_refused_leaves_nothing(
    tmp_path: Path, keyring: KeyringTwin, wrong: dict[str, str], words: str
) -> None:
    with pytest.raises(UserError, match=words):
        made(tmp_path, keyring, **wrong)
    assert list(tmp_path.iterdir()) == []
    made(tmp_path, keyring)


def test_a_folder_that_cannot_be_made_is_one_clear_sentence(
    tmp_path: Path, keyring: KeyringTwin
) -> None:
    (tmp_path / "file").write_text("")
    for home in (tmp_path / "file", tmp_path / "file" / "deeper"):
        with pytest.raises(UnavailableError, match="cannot be made"):
            made(home, keyring)


def test_the_demonstration_hospital_is_complete(tmp_path: Path, keyring: KeyringTwin) -> None:
    store = set_up.create_store(tmp_path, keyring=keyring, passphrase=None, clock=FixedClock())
    set_up.set_up_demo(store, device_name="W01")
    count = demo_hospital.add_patients(store)
    plan = json.loads(resource("demo/hospital.json").read_text(encoding="utf-8"))
    stays = json.loads(resource("demo/patients.json").read_text(encoding="utf-8"))["patients"]

    def rows(table: type) -> int:
        with store.read() as session:
            return session.scalar(select(func.count()).select_from(table)) or 0

    assert count == len(stays) == rows(Patient) == rows(Encounter)
    assert rows(Bed) == sum(len(bay["beds"]) for bay in plan["bays"])
    assert rows(ObservationSet) == sum(len(stay["sets"]) for stay in stays)
    assert rows(ChargeItem) == sum(len(stay["charges"]) for stay in stays)
    assert rows(ChargeItemDefinition) == len(plan["services"])
    assert station.station_view(store).demonstration
    tiles = {u["login"] for u in plan["users"] if u.get("tile", True)}
    assert {u.login for u in people.known_here(store)} == tiles
    roles = {
        people.log_in(store, login=user["login"], password=set_up.DEMO_PASSWORD).actor.role
        for user in plan["users"]
    }
    assert roles == set(Role) - {Role.SYSTEM}
    store.close()


@pytest.mark.server
def test_a_second_workstation_joins_the_hospital(
    tmp_path: Path, keyring: KeyringTwin, central: str
) -> None:
    made(tmp_path / "w01", keyring)
    first = again(tmp_path / "w01", keyring)
    with pytest.raises(UserError, match="knows 0 hospitals"):
        centre.enrol_further(central, name="W02", facility_id=None)
    centre.enrol_this(first, dsn=central)
    centre.sync_once(first)
    enrolled = centre.enrol_further(central, name="W02", facility_id=None)
    joined = set_up.join_hospital(
        tmp_path / "w02", dsn=enrolled.dsn, keyring=keyring, passphrase=None
    )
    assert (joined.name, joined.device_id) == ("W02", enrolled.device_id)
    assert joined.rows > 0
    second = again(tmp_path / "w02", keyring)
    assert station.station_view(second).hospital == "St. Elsewhere"
    assert people.log_in(second, login="admin", password=PASSWORD).actor.name == "Ivo Tanaka"
    with second.read() as session:
        assert session.scalars(select(Device.id)).one() == enrolled.device_id
        assert session.get_one(SyncState, 1).dsn == enrolled.dsn
        assert session.scalars(select(Facility.id)).one()
    for store in (first, second):
        store.close()


@pytest.mark.server
def test_joining_a_centre_that_refuses_leaves_nothing(
    tmp_path: Path, keyring: KeyringTwin, central: str
) -> None:
    home = tmp_path / "w02"
    with pytest.raises(UnavailableError):  # this account is an administrator's
        set_up.join_hospital(home, dsn=central, keyring=keyring, passphrase=None)
    away = "postgresql://nobody@127.0.0.1:1/wardlight"
    with pytest.raises(UnavailableError, match="cannot be reached"):
        set_up.join_hospital(home, dsn=away, keyring=keyring, passphrase=None)
    assert not home.exists()
