"""The clock by which the central server judges those of workstations, as a test sets it."""

import datetime as dt

import psycopg
from psycopg import sql


def set_to(central: str, at: dt.datetime) -> None:
    """Let the server's clock stand still at an instant."""
    with psycopg.connect(central) as connection:
        connection.execute(
            sql.SQL(
                "CREATE OR REPLACE FUNCTION sync.clock() RETURNS timestamptz "
                "LANGUAGE sql VOLATILE SET search_path = pg_catalog AS {}"
            ).format(sql.Literal(f"SELECT timestamptz '{at.isoformat()}'"))
        )
