"""Writes the migration that brings the tables to what the mapped classes say; runs in .venv."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic import command
from alembic.config import Config
from alembic.operations.ops import MigrationScript

import app.data.models  # noqa: F401 - the metadata must be complete before it is compared
from app.data import cipher, migrate
from app.data.base import Base
from installers.door.shell import ROOT, WRONG_USE, say

FOLDER = ROOT / "app" / "data" / "migrations"


def main(title: str) -> int:
    """Write what is between the last migration and the classes, and print the new file's path."""
    path = write(title)
    if path is None:
        say("The tables already are what the classes in app/data/models say.")
        return WRONG_USE
    say(str(path.relative_to(ROOT)))
    return 0


def write(title: str) -> Path | None:
    """Compare a database of the last migration with the classes; None when they agree."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    with TemporaryDirectory() as folder:
        engine = cipher.make_engine(Path(folder) / "empty.db", bytes(cipher.KEY_BYTES), size=1)
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            config.attributes["metadata"] = Base.metadata
            made = command.revision(
                config,
                message=title,
                autogenerate=True,
                rev_id=f"{int(migrate.newest()) + 1:04d}",
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
