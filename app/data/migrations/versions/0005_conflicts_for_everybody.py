"""Conflicts that every workstation sees, decisions about them, and where sync stands in detail."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # The old rows stand at the central server, which sends them again in their new form.
    op.drop_table("conflict")
    op.create_table(
        "conflict",
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("command_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("table_name", sa.String(length=40), nullable=False),
        sa.Column("row_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("other_id", sa.LargeBinary(length=16), nullable=True),
        sa.Column("base", sa.String(), nullable=False),
        sa.Column("mine", sa.String(), nullable=False),
        sa.Column("theirs", sa.String(), nullable=False),
        sa.Column("rest", sa.String(), nullable=False),
        sa.Column("mine_by", sa.LargeBinary(length=16), nullable=False),
        sa.Column("mine_device", sa.String(length=40), nullable=False),
        sa.Column("mine_at", sa.String(length=27), nullable=False),
        sa.Column("theirs_by", sa.LargeBinary(length=16), nullable=True),
        sa.Column("theirs_device", sa.String(length=40), nullable=False),
        sa.Column("theirs_at", sa.String(length=27), nullable=True),
        sa.Column("found_at", sa.String(length=27), nullable=False),
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("facility_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("rev", sa.LargeBinary(length=16), nullable=False),
        sa.Column("origin_device", sa.LargeBinary(length=16), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conflict")),
    )
    op.create_index("ix_conflict_row_id", "conflict", ["row_id"])
    op.create_table(
        "decision",
        sa.Column("about_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("words", sa.String(length=400), nullable=False),
        sa.Column("decided_by", sa.LargeBinary(length=16), nullable=False),
        sa.Column("decided_by_name", sa.String(length=120), nullable=False),
        sa.Column("decided_at", sa.String(length=27), nullable=False),
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("facility_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("rev", sa.LargeBinary(length=16), nullable=False),
        sa.Column("origin_device", sa.LargeBinary(length=16), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
    )
    op.create_index("ix_decision_about_id", "decision", ["about_id"])
    op.create_table(
        "sync_cycle",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(length=27), nullable=False),
        sa.Column("sent", sa.Integer(), nullable=False),
        sa.Column("received", sa.Integer(), nullable=False),
        sa.Column("conflicts", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.Column("error", sa.String(length=200), nullable=False),
        sa.Column("note", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sync_cycle")),
    )
    for column in (
        sa.Column("pulled_schema", sa.String(), nullable=True),
        sa.Column("load_epoch", sa.String(), nullable=True),
        sa.Column("load_snapshot", sa.String(), nullable=True),
        sa.Column("load_total", sa.Integer(), server_default="0", nullable=False),
        sa.Column("load_end", sa.Integer(), nullable=True),
        sa.Column("pulls_unchecked", sa.Integer(), server_default="0", nullable=False),
        sa.Column("clock_skew_s", sa.Integer(), nullable=True),
        sa.Column("lease_days", sa.Integer(), nullable=True),
    ):
        op.add_column("sync_state", column)
