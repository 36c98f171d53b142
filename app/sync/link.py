"""The connection to the central PostgreSQL: encrypted unless it never leaves this computer."""

import contextlib
import ipaddress
import os
from collections.abc import Iterator
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict
from sqlalchemy.exc import DBAPIError

from app.domain.errors import UnavailableError, UserError

CONNECT_TIMEOUT_S = 5
_STATEMENT_TIMEOUT_MS = 60_000
_VERIFIED = "verify-full"


def _options(dsn: str) -> dict[str, Any]:
    try:
        return conninfo_to_dict(dsn)
    except psycopg.ProgrammingError as error:
        raise UserError(
            "The address of the central server cannot be read",
            "Write it as postgresql://user@host:5432/wardlight?sslmode=verify-full",
        ) from error


def _stays_here(host: str) -> bool:
    if not host or host.startswith(("/", "@")) or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def require_secure(dsn: str) -> None:
    """Refuse an address that would send patients' data without checking who receives it.

    What the surroundings would add to it (PGHOST and the like, a service file) counts too.
    """
    options = _options(dsn)
    if options.get("service") or os.environ.get("PGSERVICE"):
        raise UserError(
            "The address of the central server names a service file",
            "Write the address itself: postgresql://user@host:5432/wardlight?sslmode=verify-full",
        )
    named = options.get("hostaddr") or options.get("host")
    named = named or os.environ.get("PGHOSTADDR") or os.environ.get("PGHOST") or ""
    hosts = str(named).split(",")
    if all(_stays_here(h) for h in hosts):
        return
    if options.get("sslmode") != _VERIFIED:
        raise UserError(
            "The connection to the central server would not be verified",
            f"Add sslmode={_VERIFIED} and the server's root certificate to its address.",
        )


def ssl_mode(dsn: str) -> str:
    """Return the sslmode that an address asks for."""
    return str(_options(dsn).get("sslmode") or "prefer")


def root_certificate(dsn: str) -> str | None:
    """Return the file of root certificates that an address names."""
    return _options(dsn).get("sslrootcert")


def connect(dsn: str, *, autocommit: bool = False) -> psycopg.Connection[Any]:
    """Open a connection, in UTC. Raises UnavailableError when the server is away.

    With `autocommit` a statement is one round trip, where it else takes three.
    """
    require_secure(dsn)
    try:
        return psycopg.connect(
            dsn,
            autocommit=autocommit,
            connect_timeout=CONNECT_TIMEOUT_S,
            application_name="wardlight",
            gssencmode="disable",  # it would go before TLS and is not what was verified
            options=f"-c timezone=UTC -c statement_timeout={_STATEMENT_TIMEOUT_MS}",
        )
    except psycopg.OperationalError as error:
        raise explain(error) from error


@contextlib.contextmanager
def explained() -> Iterator[None]:
    """Turn what the server or its driver says into sentences."""
    try:
        yield
    except psycopg.Error as error:
        raise explain(error) from error
    except DBAPIError as error:
        if not isinstance(error.orig, psycopg.Error):
            raise
        raise explain(error.orig) from error


_NOT_ACCEPTED = ("The central server does not accept this workstation", "Ask IT to enrol it again.")
_BY_STATE = {
    "WL001": (
        "The central server does not know this workstation",
        "Ask IT to enrol it: wardlight central enrol.",
    ),
    "WL010": (
        "The central server does not know that this was asked for",
        "Look again: each look at the log is put on record first.",
    ),
    "WL011": (
        "The central server does not let this person read the audit log",
        "It goes by the role that it knows. Ask IT.",
    ),
    "WL012": (
        "The workstations' logs are countersigned with another key",
        "Name the key file that the first run has made; docs/user/it-central.md says more.",
    ),
    "WL002": ("This workstation was revoked at the central server", "Ask IT."),
    **dict.fromkeys(
        ("3F000", "42P01"),
        ("This PostgreSQL is not prepared for Wardlight", "Run: wardlight central init"),
    ),
    "42501": (
        "This account may not do that at the central server",
        "Use the address of its administrator.",
    ),
    **dict.fromkeys(("28P01", "28000"), _NOT_ACCEPTED),
}
# While a connection is made libpq gives no state, only words; the first that fit count.
_BY_WORDS = (
    ("password authentication failed", _NOT_ACCEPTED),
    ("not permitted to log in", _NOT_ACCEPTED),
    ("valid client certificate", _NOT_ACCEPTED),
    ("certificate authentication failed", _NOT_ACCEPTED),
    ("no pg_hba.conf entry", _NOT_ACCEPTED),
    (
        "does not match host name",
        (
            "The central server's certificate is for another name",
            "Ask IT: the address must name the server as its certificate does.",
        ),
    ),
    (
        "does not support SSL",
        ("The central server does not encrypt", "Nothing was sent. Ask IT to turn on TLS there."),
    ),
    (
        "channel binding",
        (
            "Something stands between this workstation and the central server",
            "No password was sent. Ask IT.",
        ),
    ),
    *(
        (word, ("The central server could not be verified", "Ask IT to check its certificate."))
        for word in ("certificate", "SSL")
    ),
    (
        "",
        (
            "The central server cannot be reached",
            "Work goes on here; it will be tried again by itself.",
        ),
    ),
)


def explain(error: psycopg.Error) -> UnavailableError:
    """Return the sentence for a server that does not answer as it should."""
    said = _BY_STATE.get(error.sqlstate or "")
    words = str(error)
    return UnavailableError(*(said or next(s for part, s in _BY_WORDS if part in words)))
