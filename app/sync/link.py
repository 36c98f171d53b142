"""The connection to the central PostgreSQL: encrypted unless it never leaves this computer."""

import contextlib
import ipaddress
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
    """Refuse an address that would send patients' data without checking who receives it."""
    options = _options(dsn)
    hosts = str(options.get("hostaddr") or options.get("host") or "").split(",")
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


def explain(error: psycopg.Error) -> UnavailableError:
    """Return the sentence for a server that does not answer as it should."""
    words = str(error)
    match error.sqlstate:
        case "WL001":
            said = (
                "The central server does not know this workstation",
                "Ask IT to enrol it: wardlight central enrol.",
            )
        case "WL002":
            said = "This workstation was revoked at the central server", "Ask IT."
        case "3F000" | "42P01":
            said = ("This PostgreSQL is not prepared for Wardlight", "Run: wardlight central init")
        case "42501":
            said = (
                "This account may not do that at the central server",
                "Use the address of its administrator.",
            )
        case "28P01" | "28000":
            said = (
                "The central server does not accept this workstation",
                "Ask IT to enrol it again.",
            )
        case _ if "password authentication failed" in words or "not permitted to log in" in words:
            said = (
                "The central server does not accept this workstation",
                "Ask IT to enrol it again.",
            )
        case _ if "certificate" in words or "SSL" in words:
            said = ("The central server could not be verified", "Ask IT to check its certificate.")
        case _:
            said = (
                "The central server cannot be reached",
                "Work goes on here; it will be tried again by itself.",
            )
    return UnavailableError(*said)
