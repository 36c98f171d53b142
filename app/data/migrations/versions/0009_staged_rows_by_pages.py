"""Fetched rows wait by pages, packed: written one by one they cost more than all the rest."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_table("incoming_row")  # what waits there is fetched again
    op.create_table(
        "incoming_row",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(length=40), nullable=False),
        sa.Column("row_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("images", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_incoming_row")),
    )
    op.execute("UPDATE sync_state SET load_epoch = NULL, load_snapshot = NULL, load_end = NULL")
