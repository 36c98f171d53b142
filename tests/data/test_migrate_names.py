"""The number in a migration's name is its revision: a start without work asks Alembic nothing."""

from alembic.config import Config
from alembic.script import ScriptDirectory

from app.data import migrate


def test_the_newest_file_is_the_revision_that_alembic_would_reach() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrate._FOLDER))
    assert migrate.newest() == ScriptDirectory.from_config(config).get_current_head()
