"""Which records are one person."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "patient_merge",
        sa.Column("survivor_id", sa.Uuid(), nullable=False),
        sa.Column("merged_id", sa.Uuid(), nullable=False),
        sa.Column("undoes_id", sa.Uuid(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=False),
        sa.Column("decided_by_name", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("facility_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Uuid(), nullable=False),
        sa.Column("origin_device", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("facility_id", "id", name=op.f("pk_patient_merge")),
        schema="wardlight",
    )
    op.create_table(
        "patient_not_duplicate",
        sa.Column("one_id", sa.Uuid(), nullable=False),
        sa.Column("other_id", sa.Uuid(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=False),
        sa.Column("decided_by_name", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("facility_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Uuid(), nullable=False),
        sa.Column("origin_device", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("facility_id", "id", name=op.f("pk_patient_not_duplicate")),
        schema="wardlight",
    )
