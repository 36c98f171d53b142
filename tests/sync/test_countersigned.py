"""The countersignatures of the central server: made by its host's key, checked without it."""

import os
import subprocess
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict
from sqlalchemy import select

from app.data.models.audit import AuditCountersignature, AuditWatch
from app.data.models.control import SyncState
from app.data.open import open_store
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import UnavailableError
from app.domain.words import say
from app.security import countersign
from app.services import audit_check, people
from app.sync import engine, link
from app.sync.central import running
from tests.support import postgres
from tests.support.clock import FixedClock
from tests.support.station import KEY, someone
from tests.support.witness import forge, rewrite
from tests.sync.conftest import Enrol

pytestmark = pytest.mark.server


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    return tmp_path / "countersign.key"


@pytest.fixture
def here(enrol: Enrol) -> Store:
    return enrol("W01")


def sign(central: str, key_file: Path) -> int:
    return running.maintain(central, keep_days=60, key_file=key_file).countersigned


def grow(store: Store, by: Actor, clock: FixedClock) -> None:
    """Write, send, and let the time pass after which signatures are asked for again."""
    people.lock(store, by=by)
    clock.forward(minutes=5)
    engine.cycle(store)


def signed(store: Store) -> list[tuple[int, int]]:
    with store.read() as session:
        rows = session.scalars(select(AuditCountersignature).order_by(AuditCountersignature.n))
        return [(row.n, row.seq) for row in rows]


@pytest.fixture
def three(here: Store, central: str, key_file: Path, nurse: Actor, clock: FixedClock) -> Store:
    """A workstation with three countersignatures, of the entries 2, 3 and 4."""
    for _ in range(3):
        grow(here, nurse, clock)
        sign(central, key_file)
    grow(here, nurse, clock)
    assert signed(here) == [(1, 2), (2, 3), (3, 4)]
    return here


def test_the_log_is_countersigned_and_checked_without_the_centre(
    three: Store, key_file: Path
) -> None:
    with three.local() as session:
        session.get_one(SyncState, 1).dsn = None
    checked = audit_check.verify(three)
    assert (checked.broken_at, checked.countersigned_until) == (None, 4)
    assert key_file.stat().st_mode & 0o777 == 0o600
    with three.read() as session:
        pinned = session.get_one(AuditWatch, 1).centre_key
    assert pinned == countersign.public_key(countersign.read_key(key_file))


def test_nothing_is_signed_twice_and_a_log_that_stands_still_not_again(
    three: Store, central: str, key_file: Path
) -> None:
    assert three
    assert sign(central, key_file) == 1
    assert sign(central, key_file) == 0


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        (("UPDATE audit_countersignature SET signature = "
         "(SELECT signature FROM audit_countersignature WHERE n = 1) WHERE n = 3"),
         (4, "its countersignature is forged, or of another key")),
        (("UPDATE audit_countersignature SET seq = 2, hash = "
         "(SELECT hash FROM audit_entry WHERE seq = 2) WHERE n = 3"),
         (2, "its countersignature does not follow the one before it")),
        ("UPDATE audit_countersignature SET at = '2020' WHERE n = 2",
         (3, "its countersignature is forged, or of another key")),
        ("DELETE FROM audit_countersignature WHERE n = 2",
         (4, "a countersignature of the central server is missing")),
        ("DELETE FROM audit_countersignature WHERE n = 1",
         (3, "a countersignature of the central server is missing")),
        ("UPDATE audit_watch SET centre_key = lower(hex(randomblob(32)))",
         (2, "its countersignature is forged, or of another key")),
    ],
    ids=["signature", "entry", "time", "one missing", "the first missing", "key"],
)  # fmt: skip
def test_forged_and_missing_countersignatures_are_found(
    three: Store, statement: str, found: tuple[int, str]
) -> None:
    forge(three, statement)
    checked = audit_check.verify(three)
    assert (checked.broken_at, checked.reason) == (found[0], say(found[1]))


def test_countersignatures_in_another_order_are_found(three: Store) -> None:
    forge(
        three,
        "UPDATE audit_countersignature SET n = n + 10 WHERE n IN (1, 2)",
        "UPDATE audit_countersignature SET n = 13 - n WHERE n > 10",
    )
    checked = audit_check.verify(three)
    assert checked.broken_at is not None
    assert "does not follow" in checked.reason


def test_a_chain_written_anew_with_all_its_hashes_is_found_by_a_countersignature(
    three: Store,
) -> None:
    rewrite(three, from_seq=2, set_="action = 'log_out'")
    forge(
        three,
        "DELETE FROM audit_checkpoint WHERE seq > 1",
        "UPDATE audit_watch SET receipt_seq = 0",
    )
    reasons = {finding.reason for finding in audit_check.verify(three).findings}
    assert "it is not the entry that the central server countersigned" in reasons


def test_what_is_missing_at_the_end_is_brought_again(
    three: Store, nurse: Actor, clock: FixedClock
) -> None:
    forge(three, "DELETE FROM audit_countersignature WHERE n = 3")
    assert audit_check.verify(three).broken_at is None
    grow(three, nurse, clock)
    assert signed(three) == [(1, 2), (2, 3), (3, 4)]


def test_nothing_is_signed_while_an_alarm_is_open_and_a_new_segment_counts_anew(
    three: Store, central: str, key_file: Path, nurse: Actor, clock: FixedClock
) -> None:
    sign(central, key_file)
    forge(three, "UPDATE audit_entry SET action = 'log_out' WHERE seq = 5")
    with psycopg.connect(central) as connection:
        connection.execute(
            "INSERT INTO sync.audit_alarm (device_id, seq, kind) "
            "SELECT id, 5, 'content' FROM sync.device"
        )
    three.close()
    again = open_store(three.path.parent, KEY, clock=clock)  # puts the triggers back
    grow(again, nurse, clock)
    assert sign(central, key_file) == 0
    audit_check.begin_segment(again, by=someone(Role.PRIVACY_OFFICER), words="A disk was replaced")
    grow(again, nurse, clock)
    assert sign(central, key_file) == 1
    grow(again, nurse, clock)
    checked = audit_check.verify(again)
    again.close()
    assert checked.broken_at is None
    assert checked.countersigned_until > 6


def test_another_key_is_refused_and_its_file_must_be_private(
    three: Store, central: str, key_file: Path, tmp_path: Path
) -> None:
    assert three
    other = tmp_path / "other.key"
    with pytest.raises(UnavailableError, match="cannot be read"):
        sign(central, other)  # a key is made for the first run alone
    countersign.make_key(other)
    with pytest.raises(UnavailableError, match="countersigned with another key"), link.explained():
        sign(central, other)
    key_file.chmod(0o640)
    with pytest.raises(UnavailableError, match="can be read by others"):
        sign(central, key_file)
    with pytest.raises(UnavailableError, match="cannot be made"):
        countersign.make_key(key_file)
    other.write_text("nonsense")
    with pytest.raises(UnavailableError, match="cannot be read"):
        countersign.read_key(other)


def test_who_owns_the_database_cannot_put_one_in_that_passes(
    three: Store, central: str, nurse: Actor, clock: FixedClock
) -> None:
    with psycopg.connect(central) as connection:
        connection.execute(
            "INSERT INTO sync.countersignature SELECT device_id, 4, seq + 1, (SELECT hash FROM "
            "wardlight.audit_entry e WHERE e.seq = c.seq + 1), at, signature, signature, "
            "public_key FROM sync.countersignature c WHERE n = 3"
        )
    grow(three, nurse, clock)
    checked = audit_check.verify(three)
    assert (checked.broken_at, "forged" in checked.reason) == (5, True)


def test_a_workstation_gets_its_own_alone_and_signs_nothing(
    three: Store, enrol: Enrol, central: str
) -> None:
    there = enrol("W02")
    engine.cycle(there)
    assert signed(there) == []
    with three.read() as session:
        dsn = session.get_one(SyncState, 1).dsn
    assert dsn
    with psycopg.connect(dsn, autocommit=True) as connection:
        for statement in (
            "SELECT * FROM sync.countersign_due()",
            "SELECT sync.countersigned('', '')",
            "SELECT sync.countersign_with('')",
            "SELECT * FROM sync.countersignature",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement.encode())
    with psycopg.connect(central) as connection, pytest.raises(psycopg.Error, match="not the next"):
        connection.execute(
            "SELECT sync.countersigned(concat_ws('|', 'wardlight countersignature', device_id, 3, "
            "seq, hash, at, previous), signature) FROM sync.countersignature WHERE n = 3"
        )


UPKEEP = Path(__file__).parents[2] / "installers" / "central" / "upkeep.sh"


def run_upkeep(central: str, key_file: Path) -> "subprocess.CompletedProcess[str]":
    """Run what the server's timer runs, with the embedded PostgreSQL's own psql."""
    where = conninfo_to_dict(central)
    surroundings = {
        "PATH": f"{postgres.tools()}:{os.environ['PATH']}",
        "PGHOST": str(where["host"]),
        "PGDATABASE": str(where["dbname"]),
        "PGUSER": str(where["user"]),
        "COUNTERSIGN_KEY": str(key_file),
    }
    return subprocess.run(
        ["/bin/sh", UPKEEP], env=surroundings, capture_output=True, text=True, check=False
    )


def test_the_server_s_own_upkeep_signs_the_same_without_wardlight(
    here: Store, central: str, key_file: Path, nurse: Actor, clock: FixedClock
) -> None:
    grow(here, nurse, clock)
    done = run_upkeep(central, key_file)
    assert (done.returncode, done.stderr) == (0, "")
    assert key_file.stat().st_mode & 0o777 == 0o600
    grow(here, nurse, clock)
    assert sign(central, key_file) == 1  # the same key, the same chain
    grow(here, nurse, clock)
    checked = audit_check.verify(here)
    assert (checked.broken_at, checked.countersigned_until) == (None, 3)
    key_file.unlink()
    lost = run_upkeep(central, key_file)
    assert lost.returncode != 0
    assert "is gone" in lost.stderr
