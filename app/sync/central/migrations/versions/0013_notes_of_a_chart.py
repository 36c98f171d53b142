"""Notes of a chart."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "clinical_note",
        sa.Column("encounter_id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("is_sensitive", sa.Boolean(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("author_name", sa.Text(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("corrects_id", sa.Uuid(), nullable=True),
        sa.Column("is_withdrawn", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("facility_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Uuid(), nullable=False),
        sa.Column("origin_device", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("facility_id", "id", name=op.f("pk_clinical_note")),
        schema="wardlight",
    )
    op.create_index(
        "ix_clinical_note_encounter_id",
        "clinical_note",
        ["facility_id", "encounter_id"],
        schema="wardlight",
    )
