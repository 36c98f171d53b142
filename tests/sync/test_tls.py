"""The way to the centre: only a server that proves who it is is told anything."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from sqlalchemy import select

from app.data.models.control import Device
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UnavailableError, UserError
from app.sync import engine, link
from app.sync.central import prepare
from tests.support.clock import FixedClock
from tests.support.postgres_installed import FOLDERS, Running, installed
from tests.support.station import FACILITY, station
from tests.support.tls import Authority, Front, Issued
from tests.sync.test_sync import register

Show = Callable[[Issued], str]


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path, name="hospital-root")


@pytest.fixture
def behind(central: str) -> Iterator[Show]:
    """Put a certificate before a central database; return the address behind it."""
    fronts: list[Front] = []
    folder = str(conninfo_to_dict(central)["host"])

    def _show(issued: Issued) -> str:
        front = Front(f"{folder}/.s.PGSQL.5432", issued)
        fronts.append(front.__enter__())
        return make_conninfo(central, host="localhost", hostaddr="127.0.0.1", port=front.port)

    yield _show
    for front in fronts:
        front.__exit__()


def verified(dsn: str, root: Path, **more: Any) -> str:
    return make_conninfo(dsn, sslmode="verify-full", sslrootcert=str(root), **more)


@pytest.mark.server
def test_a_server_that_proves_its_name_is_spoken_to(authority: Authority, behind: Show) -> None:
    dsn = verified(behind(authority.issue("server", host="localhost")), authority.root)
    with link.connect(dsn) as connection:
        assert connection.pgconn.ssl_in_use
    assert prepare.check(dsn).up_to_date


@pytest.mark.server
@pytest.mark.parametrize(
    ("issue", "said"),
    [
        ({"host": "elsewhere.example"}, "for another name"),
        ({"host": "localhost", "days": -1}, "could not be verified"),
    ],
    ids=["another name", "run out"],
)
def test_a_certificate_that_does_not_fit_is_refused(
    authority: Authority, behind: Show, issue: dict[str, Any], said: str
) -> None:
    dsn = verified(behind(authority.issue("server", **issue)), authority.root)
    with pytest.raises(UnavailableError, match=said):
        link.connect(dsn)


@pytest.mark.server
def test_a_certificate_of_an_unknown_authority_is_refused(
    authority: Authority, behind: Show, tmp_path: Path
) -> None:
    stranger = Authority(tmp_path, name="stranger")
    dsn = verified(behind(stranger.issue("server", host="localhost")), authority.root)
    with pytest.raises(UnavailableError, match="could not be verified"):
        link.connect(dsn)


@pytest.mark.server
def test_a_password_is_not_sent_past_something_in_between(
    authority: Authority, behind: Show
) -> None:
    dsn = verified(behind(authority.issue("server", host="localhost")), authority.root)
    with pytest.raises(UnavailableError, match="Something stands between"):
        link.connect(make_conninfo(dsn, channel_binding="require"))


def test_what_the_surroundings_add_to_an_address_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGHOST", "central.example")
    with pytest.raises(UserError, match="would not be verified"):
        link.require_secure("dbname=wardlight")
    link.require_secure("dbname=wardlight host=localhost")
    monkeypatch.delenv("PGHOST")
    with pytest.raises(UserError, match="service file"):
        link.require_secure("service=central")


# ---- with the PostgreSQL of the machine, where there is one ----


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda folder: folder.parent.name)
def machine(request: pytest.FixtureRequest) -> Iterator[Running]:
    with installed(request.param) as running:
        yield running


def _with_tls(machine: Running, authority: Authority, rules: str) -> str:
    """Turn TLS on and let only these in; the address of its prepared central database."""
    name = f"hospital_{authority.root.parent.name}"
    with psycopg.connect(machine.administrator, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"'.encode())
        connection.execute("ALTER ROLE postgres PASSWORD 'administrator'")
    issued = authority.issue("server", host="localhost")
    data = machine.folder / "data"
    for path, kept in (
        (issued.certificate, data / "server.crt"),
        (issued.key, data / "server.key"),
        (authority.root, data / "root.crt"),
    ):
        kept.unlink(missing_ok=True)
        kept.touch(mode=0o600)
        kept.write_bytes(path.read_bytes())
        machine.own(kept)
    (data / "pg_hba.conf").write_text(f"local all postgres trust\n{rules}\n", encoding="utf-8")
    with (data / "postgresql.conf").open("a", encoding="utf-8") as file:
        file.write("\nssl = on\nssl_ca_file = 'root.crt'\npassword_encryption = 'scram-sha-256'\n")
    machine.restart()
    dsn = make_conninfo(
        dbname=name, host="localhost", hostaddr="127.0.0.1", port=machine.port,
        user="postgres", password="administrator",
    )  # fmt: skip
    return verified(dsn, authority.root)


def _workstation(folder: Path, clock: FixedClock, dsn: str) -> tuple[Store, prepare.Enrolled]:
    store = station(folder, name="W01", clock=clock)
    with store.read() as session:
        device_id = session.scalars(select(Device.id)).one()
    enrolled = prepare.enrol(dsn, name="W01", facility_id=FACILITY, device_id=device_id)
    return store, enrolled


@pytest.mark.server
def test_a_workstation_syncs_over_tls_with_a_password_bound_to_the_certificate(
    machine: Running, authority: Authority, tmp_path: Path, clock: FixedClock, nurse: Actor
) -> None:
    dsn = _with_tls(machine, authority, "hostssl all all 127.0.0.1/32 scram-sha-256")
    prepare.init(dsn)
    store, enrolled = _workstation(tmp_path / "home", clock, dsn)
    assert "channel_binding=require" in enrolled.dsn
    engine.configure(store, dsn=enrolled.dsn)
    register(store, nurse, "CURIE")
    assert engine.cycle(store).accepted == 2
    store.close()
    with pytest.raises(UnavailableError, match="does not accept"):
        link.connect(make_conninfo(enrolled.dsn, password="guessed"))
    with pytest.raises(UnavailableError, match="does not accept"):  # without TLS: not let in
        link.connect(make_conninfo(enrolled.dsn, sslmode="disable", channel_binding="prefer"))


@pytest.mark.server
def test_a_workstation_syncs_with_a_client_certificate_and_no_password(
    machine: Running, authority: Authority, tmp_path: Path, clock: FixedClock, nurse: Actor
) -> None:
    rules = (
        "hostssl all postgres 127.0.0.1/32 scram-sha-256\n"
        "hostssl all all 127.0.0.1/32 cert clientcert=verify-full"
    )
    dsn = _with_tls(machine, authority, rules)
    prepare.init(dsn)
    store, enrolled = _workstation(tmp_path / "home", clock, dsn)
    own = authority.issue(enrolled.role_name)
    address = make_conninfo(
        enrolled.dsn, password="", channel_binding="prefer",
        sslcert=str(own.certificate), sslkey=str(own.key),
    )  # fmt: skip
    engine.configure(store, dsn=address)
    register(store, nurse, "CURIE")
    assert engine.cycle(store).accepted == 2
    store.close()
    other = authority.issue("wl_other")
    for wrong in (
        {"sslcert": str(other.certificate), "sslkey": str(other.key)},
        {"sslcert": "none"},
    ):
        with pytest.raises(UnavailableError, match="does not accept"):
            link.connect(make_conninfo(address, **wrong))


@pytest.mark.server
def test_a_server_without_tls_is_refused(machine: Running, authority: Authority) -> None:
    with (machine.folder / "data" / "postgresql.conf").open("a", encoding="utf-8") as file:
        file.write("\nssl = off\n")
    machine.restart()
    dsn = make_conninfo(machine.administrator, host="localhost", hostaddr="127.0.0.1")
    with pytest.raises(UnavailableError, match="does not encrypt"):
        link.connect(verified(dsn, authority.root))
