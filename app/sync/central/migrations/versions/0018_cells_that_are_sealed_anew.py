"""Which columns of a table hold sealed cells, and the tokens that these are found by."""

from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

COLUMNS = """
ALTER TABLE sync.table_rule
    ADD COLUMN sealed text[] NOT NULL DEFAULT '{}',
    ADD COLUMN tokens text[] NOT NULL DEFAULT '{}';
"""


def upgrade() -> None:
    op.execute(COLUMNS)
