"""Brings the file to this version's tables, triggers and search index, all or nothing.

Alembic takes as long to import as the window to open, so it is asked only where there is work.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

import app.data.models  # noqa: F401  (the metadata must be complete before triggers are made)
from app.data import capture, search_index
from app.domain.errors import UnavailableError
from app.domain.words import say

if TYPE_CHECKING:
    from alembic.config import Config

_FOLDER = Path(__file__).parent / "migrations"


def newest() -> str:
    """Return the revision that this version of Wardlight needs: each file begins with its own."""
    names = sorted(path.name for path in (_FOLDER / "versions").glob("[0-9]*_*.py*"))
    if not names:
        raise RuntimeError("no migration found")
    return names[-1].partition("_")[0]


def upgrade(engine: Engine) -> str:
    """Migrate in one transaction and return the revision reached.

    Raises UnavailableError when the file was written by a newer Wardlight; it is left untouched.
    """
    target = newest()
    with engine.connect() as connection:
        current = _revision(connection)
        is_ready = capture.installed(connection) and search_index.installed(connection)
        if current == target and is_ready:
            return target
    _migrate(engine, current)
    return target


def _revision(connection: Connection) -> str | None:
    """Return the revision of a file; none of a new one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def _config(connection: Connection | None = None) -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    return config


def _migrate(engine: Engine, current: str | None) -> None:
    from alembic import command
    from alembic.script import ScriptDirectory

    known = {s.revision for s in ScriptDirectory.from_config(_config()).walk_revisions()}
    if current is not None and current not in known:
        raise UnavailableError(
            say("This database was made by a newer version of Wardlight"),
            say("Install that version or a later one; nothing was changed."),
        )
    with engine.begin() as connection:
        search_index.drop(connection)
        command.upgrade(_config(connection), "head")
        capture.install(connection)
        search_index.install(connection)
