"""Writes the migrations that bring the tables to what the mapped classes say; runs in .venv.

There are two histories (ADR 0008): the local file's, and the central server's, for which the
PostgreSQL of the tests is started.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic import command
from alembic.config import Config
from alembic.operations.ops import MigrationScript
from sqlalchemy import Engine, MetaData, create_engine

import app.data.models  # noqa: F401 - the metadata must be complete before it is compared
from app.data import cipher, migrate
from app.data.base import Base
from app.sync import link
from app.sync.central import prepare, schema
from installers.door.shell import ROOT, WRONG_USE, say
from tests.support import postgres

LOCAL = ROOT / "app" / "data" / "migrations"
CENTRAL = ROOT / "app" / "sync" / "central" / "migrations"


def main(title: str) -> int:
    """Write what is between the last migrations and the classes, and print the new files."""
    written = [path for path in (write_local(title), write_central(title)) if path]
    for path in written:
        say(str(path.relative_to(ROOT)))
    if not written:
        say("The tables already are what the classes in app/data/models say.")
        return WRONG_USE
    return 0


def write_local(title: str) -> Path | None:
    """Compare a file of the last migration with the classes; None when they agree."""
    with TemporaryDirectory() as folder:
        engine = cipher.make_engine(Path(folder) / "empty.db", bytes(cipher.KEY_BYTES), size=1)
        return _write(LOCAL, title, engine=engine, metadata=Base.metadata, newest=migrate.newest())


def write_central(title: str) -> Path | None:
    """Compare a central database of the last migration with the classes; None when they agree."""
    with postgres.server() as administrator:
        dsn = postgres.new_database(administrator)
        prepare.make_tables(dsn)
        engine = create_engine("postgresql+psycopg://", creator=lambda: link.connect(dsn))
        return _write(
            CENTRAL, title, engine=engine, metadata=schema.metadata(), newest=prepare.newest()
        )


def _write(
    folder: Path, title: str, *, engine: Engine, metadata: MetaData, newest: str
) -> Path | None:
    config = Config()
    config.set_main_option("script_location", str(folder))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        config.attributes["metadata"] = metadata
        made = command.revision(
            config,
            message=title,
            autogenerate=True,
            rev_id=f"{int(newest) + 1:04d}",
            process_revision_directives=_none_if_nothing_is_due,
        )
    engine.dispose()
    scripts = made if isinstance(made, list) else [made]
    return next((Path(script.path) for script in scripts if script), None)


def _none_if_nothing_is_due(
    _context: object, _revision: object, scripts: list[MigrationScript]
) -> None:
    if scripts[0].upgrade_ops is None or scripts[0].upgrade_ops.is_empty():
        scripts.clear()


if __name__ == "__main__":
    sys.exit(main(" ".join(sys.argv[1:])))
