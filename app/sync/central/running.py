"""What hospital IT does with a central server that runs: readers, retention, a restored server."""

import re
import secrets
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from psycopg import sql

from app.domain.errors import UserError
from app.security import countersign
from app.sync import link
from app.sync.central import prepare

LEAST_DAYS = 7  # that a workstation may be away and still catch up; the server checks it too


@dataclass(frozen=True, slots=True)
class Kept:
    """What one turn of upkeep did."""

    feed: int  # entries that were let go
    batches: int  # stored answers that were let go
    resources: int  # FHIR resources written anew
    countersigned: int  # workstations whose audit log was countersigned


@dataclass(frozen=True, slots=True)
class ReaderMade:
    """An account for reports; the password is told this once and kept nowhere."""

    role_name: str
    dsn: str


def maintain(dsn: str, *, keep_days: int, key_file: Path | None = None) -> Kept:
    """Make the months ahead, let old feed and answers go, bring the FHIR resources up to date.

    With a key file the audit logs are countersigned; it is made the first time.
    """
    with link.connect(dsn) as connection:
        connection.execute("SET statement_timeout = 0")  # the first projection takes its time
        done = connection.execute(
            "SELECT d ->> 'feed', d ->> 'batches', fhir.project() "
            "FROM sync.maintain(make_interval(days => %s)) AS d",
            (keep_days,),
        ).fetchone()
    feed, batches, resources = map(int, done or (0, 0, 0))
    return Kept(feed, batches, resources, _countersign(dsn, key_file) if key_file else 0)


def _countersign(dsn: str, key_file: Path) -> int:
    """Sign where each workstation's log stands; returns how many were signed."""
    with link.connect(dsn) as connection:
        known = connection.execute("SELECT public_key FROM sync.countersign_key").fetchone()
        is_first = known is None and not key_file.exists()
        key = countersign.make_key(key_file) if is_first else countersign.read_key(key_file)
        connection.execute("SELECT sync.countersign_with(%s)", (countersign.public_key(key),))
        due = connection.execute("SELECT sync.countersign_due()").fetchall()
        for (said,) in due:
            connection.execute(
                "SELECT sync.countersigned(%s, %s)", (said, countersign.sign(key, said))
            )
    return len(due)


def restored(dsn: str) -> uuid.UUID:
    """Begin a new epoch after the server came from a backup; workstations then load afresh."""
    with link.connect(dsn) as connection:
        row = connection.execute("SELECT sync.new_epoch()::text").fetchone()
    return uuid.UUID(row[0] if row else "")


def make_reader(
    dsn: str, *, name: str, facility_id: uuid.UUID, wards: Sequence[str] = (), clinical: bool
) -> ReaderMade:
    """Make an account that reads reports of one hospital, or of some of its wards.

    Without `clinical` it sees the views of schema bi, which name nobody; with it the FHIR
    resources too.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_]{0,30}", name):
        raise UserError(
            f"{name} cannot be a reader's name", "Use small letters, digits and underscores."
        )
    role, password = f"wlr_{name}", secrets.token_urlsafe(24)
    groups = [prepare.REPORTS, *([prepare.CLINICAL_REPORTS] if clinical else [])]
    with link.connect(dsn) as connection:
        if connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone():
            raise UserError(f"The reader {name} is there already", "Use another name.")
        chosen = prepare.ward_ids(connection, facility_id=facility_id, wards=wards)
        connection.execute(
            sql.SQL("CREATE ROLE {} LOGIN PASSWORD {} IN ROLE {}").format(
                sql.Identifier(role),
                sql.Literal(password),
                sql.SQL(", ").join(map(sql.Identifier, groups)),
            )
        )
        connection.execute(
            "INSERT INTO sync.reader (role_name, facility_id, wards) VALUES (%s, %s, %s::uuid[])",
            (role, facility_id, chosen),
        )
        return ReaderMade(role, prepare.address(connection, dsn=dsn, role=role, password=password))
