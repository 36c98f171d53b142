"""Prepares a central PostgreSQL, enrols workstations and revokes them: for hospital IT."""

import dataclasses
import re
import secrets
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from psycopg import sql
from sqlalchemy import create_engine

from app.domain.errors import UnavailableError, UserError
from app.domain.ids import new_id
from app.native.authz import PolicySet
from app.sync import link
from app.sync.central import rights, schema

_HERE = Path(__file__).parent
_LOCK = 7_207_226  # one migration at a time, whoever starts it
WORKSTATIONS = "wardlight_workstation"
SHIPPED_VERSION = 1  # of the policies
_ALLOW = "INSERT INTO sync.allowed (action, role, own_ward, decision) VALUES (%s, %s, %s, %s)"
REPORTS = "wardlight_reports"  # sees the views of schema bi
CLINICAL_REPORTS = "wardlight_clinical_reports"  # sees the FHIR resources


@dataclass(frozen=True, slots=True)
class CentralView:
    """What `central check` tells."""

    server_version: str
    schema_version: str
    up_to_date: bool
    workstations: int
    conflicts: int
    quarantined: int
    devices: dict[str, str]  # the name of each enrolled workstation, by its id
    policies: int  # the number of the set that it judges by
    policies_taken: int  # the newest that a hospital has taken and sent here

    @property
    def judges_by_the_newest(self) -> bool:
        """Whether it judges by what the hospital decided last."""
        return self.policies >= self.policies_taken


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A workstation that may sync; the password is told this once and kept nowhere."""

    device_id: uuid.UUID
    role_name: str
    dsn: str


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_HERE / "migrations"))
    return config


def newest() -> str:
    """Return the central revision that this version of Wardlight brings."""
    return ScriptDirectory.from_config(_config()).get_current_head() or ""


def init(dsn: str) -> str:
    """Create or migrate the central database, all or nothing; returns the revision reached."""
    _bring_up(dsn, installs=True)
    return newest()


def make_tables(dsn: str) -> None:
    """Migrate alone: what the migrations know, for who compares it with the models.

    The functions and the rules of tables may speak of a table that has no migration yet.
    """
    _bring_up(dsn, installs=False)


def _bring_up(dsn: str, *, installs: bool) -> None:
    _require_utf8(dsn)
    engine = create_engine("postgresql+psycopg://", creator=lambda: link.connect(dsn))
    config = _config()
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
            raw: psycopg.Connection[tuple[object, ...]] = connection.connection.driver_connection  # type: ignore[assignment]
            _make_role_and_schemas(raw)
            _refuse_newer(raw)
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if installs:
                _install(raw)
    finally:
        engine.dispose()


def _require_utf8(dsn: str) -> None:
    """Refuse a database that cannot hold every name; a bare machine makes such ones."""
    with link.connect(dsn) as connection:
        if connection.info.parameter_status("server_encoding") != "UTF8":
            raise UserError(
                "This database cannot hold every name: its encoding is not UTF-8",
                "Make it anew: createdb --encoding UTF8 --template template0 wardlight",
            )


def _refuse_newer(raw: psycopg.Connection[tuple[object, ...]]) -> None:
    """Refuse a database that a newer Wardlight has made: this one does not know the way back."""
    made = raw.execute("SELECT to_regclass('sync.alembic_version')").fetchone()
    if made is None or made[0] is None:
        return
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    for (revision,) in raw.execute("SELECT version_num FROM sync.alembic_version"):
        if revision not in known:
            raise UserError(
                "The central server belongs to a newer Wardlight",
                "Update Wardlight on this computer, then run it again.",
            )


def _make_role_and_schemas(raw: psycopg.Connection[tuple[object, ...]]) -> None:
    for role in (WORKSTATIONS, REPORTS, CLINICAL_REPORTS):
        if not raw.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone():
            raw.execute(sql.SQL("CREATE ROLE {} NOLOGIN").format(sql.Identifier(role)))
    raw.execute("CREATE SCHEMA IF NOT EXISTS sync")
    raw.execute("CREATE SCHEMA IF NOT EXISTS wardlight")
    raw.execute("REVOKE ALL ON SCHEMA sync, wardlight FROM PUBLIC")


def _install(raw: psycopg.Connection[tuple[object, ...]]) -> None:
    """Install functions, rights and each table's rule as this version knows them."""
    for file in sorted((_HERE / "sql").glob("*.sql")):
        raw.execute(file.read_bytes())
    raw.execute("SELECT sync.make_months()")
    for statement in schema.policies(WORKSTATIONS, REPORTS):
        raw.execute(statement.encode())
    raw.execute("TRUNCATE sync.table_rule, sync.intent")
    for rule in schema.rules():
        raw.execute(
            "INSERT INTO sync.table_rule (name, kind, pulled, groups, clash, position, "
            "scope_column, scope_parent, joins, ward, needs, columns, filled, sealed, tokens) "
            "VALUES (%s, %s, %s, %s::jsonb, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
            dataclasses.astuple(rule),
        )
    with raw.cursor() as cursor:
        cursor.executemany(
            "INSERT INTO sync.intent (name, actions) VALUES (%s, %s)",
            [(name, list(actions)) for name, actions in rights.INTENTS.items()],
        )
    raw.execute(
        "INSERT INTO sync.server (one, epoch, schema_version, feed_from) "
        "VALUES (1, %s, %s, pg_current_xact_id()) "
        "ON CONFLICT (one) DO UPDATE SET schema_version = excluded.schema_version",
        (uuid.uuid4(), newest()),
    )
    _fill_allowed(raw)


def _fill_allowed(raw: psycopg.Connection[tuple[object, ...]]) -> None:
    """Judge by the shipped policies; where the hospital's own are known, add what is new only."""
    raw.execute(
        "DELETE FROM sync.allowed WHERE (SELECT policy_version FROM sync.server) = %s",
        (SHIPPED_VERSION,),
    )
    with raw.cursor() as cursor:
        cursor.executemany(f"{_ALLOW} ON CONFLICT DO NOTHING", rights.matrix(rights.shipped()))


def judge_by(dsn: str, *, policies: PolicySet) -> None:
    """Let the central server judge by these policies from its next command on."""
    with link.connect(dsn) as connection, connection.transaction():
        if check(dsn).schema_version != newest():
            raise _unprepared()
        connection.execute("DELETE FROM sync.allowed")
        with connection.cursor() as cursor:
            cursor.executemany(_ALLOW, rights.matrix(policies))
        connection.execute("UPDATE sync.server SET policy_version = %s", (policies.serial,))


def check(dsn: str) -> CentralView:
    """Return the state of a central database. Raises UnavailableError when it is not prepared."""
    with link.connect(dsn) as connection:
        try:
            row = connection.execute(
                "SELECT current_setting('server_version'), s.schema_version, "
                "(SELECT count(*) FROM sync.device WHERE NOT revoked), "
                "(SELECT count(*) FROM wardlight.conflict c WHERE (SELECT count(*) "
                "FROM wardlight.decision x WHERE x.about_id = c.id) % 2 = 0), "
                "(SELECT count(*) FROM sync.quarantine q WHERE NOT EXISTS (SELECT "
                "FROM wardlight.decision x WHERE x.about_id = q.command_id)), "
                "(SELECT coalesce(json_object_agg(d.id, d.name ORDER BY d.name), '{}') "
                "FROM sync.device d WHERE NOT d.revoked), s.policy_version, "
                "(SELECT coalesce(max(version), 1) FROM wardlight.policy_taken) FROM sync.server s"
            ).fetchone()
        except (
            psycopg.errors.UndefinedTable,
            psycopg.errors.InvalidSchemaName,
            psycopg.errors.UndefinedColumn,  # of an older Wardlight
        ):
            row = None
        if row is None:
            raise _unprepared()
        return CentralView(row[0], row[1], row[1] == newest(), *row[2:])


def _unprepared() -> UnavailableError:
    return UnavailableError(
        "This PostgreSQL is not prepared for this Wardlight", "Run: wardlight central init"
    )


def facilities(dsn: str) -> dict[uuid.UUID, str]:
    """Return the hospitals that the central server knows, by id."""
    with link.connect(dsn) as connection:
        return dict(connection.execute("SELECT id, name FROM wardlight.facility").fetchall())


def enrol(
    dsn: str,
    *,
    name: str,
    facility_id: uuid.UUID,
    device_id: uuid.UUID | None = None,
    wards: Sequence[str] = (),
) -> Enrolled:
    """Let a workstation sync: its own role, which may call the sync functions and nothing else.

    `wards` are the codes of those whose stays it gets; none named means the whole hospital.
    """
    if not re.fullmatch(r"[A-Z0-9]{1,8}", name):
        raise UserError(
            f"{name} cannot be a workstation's name", "Use up to eight capitals and digits: W07."
        )
    made = device_id or new_id()
    role = f"wl_{name.lower()}_{made.hex[-12:]}"
    password = secrets.token_urlsafe(24)
    with link.connect(dsn) as connection:
        taken = connection.execute(
            "SELECT 1 FROM sync.device WHERE id = %s OR (facility_id = %s AND name = %s)",
            (made, facility_id, name),
        ).fetchone()
        if taken:
            raise UserError(
                f"The workstation {name} is enrolled already", "Revoke it, or use another name."
            )
        _make_login(connection, role, password=password)
        connection.execute(
            "INSERT INTO sync.device (id, name, role_name, facility_id) VALUES (%s, %s, %s, %s)",
            (made, name, role, facility_id),
        )
        _grant_wards(connection, made, facility_id=facility_id, wards=wards)
        made_dsn = address(connection, dsn=dsn, role=role, password=password)
    return Enrolled(made, role, made_dsn)


def _make_login(connection: psycopg.Connection[Any], role: str, *, password: str) -> None:
    """Make a workstation's role; one that an earlier database of this server left is taken."""
    there = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone()
    verb = sql.SQL("ALTER" if there else "CREATE")
    connection.execute(
        sql.SQL("{} ROLE {} LOGIN PASSWORD {}").format(
            verb, sql.Identifier(role), sql.Literal(password)
        )
    )
    connection.execute(
        sql.SQL("GRANT {} TO {}").format(sql.Identifier(WORKSTATIONS), sql.Identifier(role))
    )


def address(connection: psycopg.Connection[Any], *, dsn: str, role: str, password: str) -> str:
    """Return the address of a new account on the server of a connection, with the same checks.

    Over TLS the password is bound to the server's certificate too (SCRAM-SHA-256-PLUS).
    """
    info = connection.info
    query = f"?sslmode={link.ssl_mode(dsn)}"
    if connection.pgconn.ssl_in_use:
        query += "&channel_binding=require"
    root = link.root_certificate(dsn)
    if root:
        query += f"&sslrootcert={quote(root, safe='')}"
    host = info.host if not info.host.startswith("/") else ""
    if info.host.startswith("/"):
        query += f"&host={quote(info.host, safe='')}"
    return f"postgresql://{role}:{password}@{host}:{info.port}/{quote(info.dbname)}{query}"


def ward_ids(
    connection: psycopg.Connection[Any], *, facility_id: uuid.UUID, wards: Sequence[str]
) -> list[uuid.UUID] | None:
    """Return the ids of wards by their codes; none named, none returned: all of them."""
    known = dict(
        connection.execute(
            "SELECT code, id FROM wardlight.ward WHERE facility_id = %s", (facility_id,)
        ).fetchall()
    )
    for code in wards:
        if code not in known:
            raise UserError(
                f"The central server knows no ward {code}",
                f"It knows: {', '.join(sorted(known)) or 'none yet'}.",
            )
    return [known[code] for code in wards] or None


def _grant_wards(
    connection: psycopg.Connection[Any],
    device_id: uuid.UUID,
    *,
    facility_id: uuid.UUID,
    wards: Sequence[str],
) -> None:
    chosen = ward_ids(connection, facility_id=facility_id, wards=wards)
    connection.execute("SELECT sync.set_wards(%s, %s::uuid[])", (device_id, chosen))


def set_wards(dsn: str, *, device_id: uuid.UUID, wards: Sequence[str]) -> None:
    """Say whose stays a workstation gets from its next pull on; no ward means all of them."""
    with link.connect(dsn) as connection:
        row = connection.execute(
            "SELECT facility_id FROM sync.device WHERE id = %s AND NOT revoked", (device_id,)
        ).fetchone()
        if row is None:
            raise UserError("No such workstation is enrolled", "Run: wardlight central check")
        _grant_wards(connection, device_id, facility_id=row[0], wards=wards)


def revoke(dsn: str, *, device_id: uuid.UUID) -> None:
    """Take a workstation's right to sync away; what it had sent stays."""
    with link.connect(dsn) as connection:
        row = connection.execute(
            "UPDATE sync.device SET revoked = true WHERE id = %s RETURNING role_name", (device_id,)
        ).fetchone()
        if row is None:
            raise UserError("No such workstation is enrolled", "Run: wardlight central check")
        connection.execute(sql.SQL("ALTER ROLE {} NOLOGIN").format(sql.Identifier(row[0])))
