"""What hospital IT does with a central server that runs: readers, retention, a restored server."""

import re
import secrets
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from psycopg import sql

from app.domain.errors import UserError
from app.sync import link
from app.sync.central import prepare

LEAST_DAYS = 7  # that a workstation may be away and still catch up; the server checks it too


@dataclass(frozen=True, slots=True)
class Kept:
    """What one turn of upkeep did."""

    feed: int  # entries that were let go
    batches: int  # stored answers that were let go
    resources: int  # FHIR resources written anew


@dataclass(frozen=True, slots=True)
class ReaderMade:
    """An account for reports; the password is told this once and kept nowhere."""

    role_name: str
    dsn: str


def maintain(dsn: str, *, keep_days: int) -> Kept:
    """Make the months ahead, let old feed and answers go, bring the FHIR resources up to date."""
    with link.connect(dsn) as connection:
        connection.execute("SET statement_timeout = 0")  # the first projection takes its time
        done = connection.execute(
            "SELECT d ->> 'feed', d ->> 'batches', fhir.project() "
            "FROM sync.maintain(make_interval(days => %s)) AS d",
            (keep_days,),
        ).fetchone()
    return Kept(*map(int, done or (0, 0, 0)))


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
