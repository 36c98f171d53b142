"""The centre knows which columns a row may have, to refuse what it would lose."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE sync.table_rule ADD COLUMN columns text[] NOT NULL DEFAULT '{}'")
