"""Brings the file to this version's tables, triggers and search index, all or nothing."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

import app.data.models  # noqa: F401  (the metadata must be complete before triggers are made)
from app.data import capture, search_index
from app.domain.errors import UnavailableError
from app.domain.words import say

_FOLDER = Path(__file__).parent / "migrations"


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    return config


def newest() -> str:
    """Return the revision that this version of Wardlight needs."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    if head is None:
        raise RuntimeError("no migration found")
    return head


def upgrade(engine: Engine) -> str:
    """Migrate in one transaction and return the revision reached.

    Raises UnavailableError when the file was written by a newer Wardlight; it is left untouched.
    """
    target = newest()
    with engine.connect() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
        is_ready = capture.installed(connection) and search_index.installed(connection)
        if current == target and is_ready:
            return target
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
    return target
