"""Which records are one person."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "duplicate_scan",
        sa.Column("one", sa.Integer(), nullable=False),
        sa.Column("after_id", sa.LargeBinary(length=16), nullable=True),
        sa.Column("compared", sa.Integer(), nullable=False),
        sa.Column("round_ended_at", sa.String(length=27), nullable=True),
        sa.PrimaryKeyConstraint("one", name=op.f("pk_duplicate_scan")),
    )
    op.create_table(
        "duplicate_suspect",
        sa.Column("one_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("other_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("one_id", "other_id", name=op.f("pk_duplicate_suspect")),
    )
    op.create_index("ix_duplicate_suspect_score", "duplicate_suspect", ["score"], unique=False)
    op.create_table(
        "patient_merge",
        sa.Column("survivor_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("merged_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("undoes_id", sa.LargeBinary(length=16), nullable=True),
        sa.Column("decided_at", sa.String(length=27), nullable=False),
        sa.Column("decided_by", sa.LargeBinary(length=16), nullable=False),
        sa.Column("decided_by_name", sa.String(length=120), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("facility_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("rev", sa.LargeBinary(length=16), nullable=False),
        sa.Column("origin_device", sa.LargeBinary(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["merged_id"],
            ["patient.id"],
            name=op.f("fk_patient_merge_merged_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["survivor_id"],
            ["patient.id"],
            name=op.f("fk_patient_merge_survivor_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patient_merge")),
    )
    op.create_index(
        op.f("ix_patient_merge_merged_id"), "patient_merge", ["merged_id"], unique=False
    )
    op.create_index(
        op.f("ix_patient_merge_survivor_id"), "patient_merge", ["survivor_id"], unique=False
    )
    op.create_table(
        "patient_not_duplicate",
        sa.Column("one_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("other_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("decided_at", sa.String(length=27), nullable=False),
        sa.Column("decided_by", sa.LargeBinary(length=16), nullable=False),
        sa.Column("decided_by_name", sa.String(length=120), nullable=False),
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("facility_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("rev", sa.LargeBinary(length=16), nullable=False),
        sa.Column("origin_device", sa.LargeBinary(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["one_id"],
            ["patient.id"],
            name=op.f("fk_patient_not_duplicate_one_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["other_id"],
            ["patient.id"],
            name=op.f("fk_patient_not_duplicate_other_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patient_not_duplicate")),
    )
    op.create_index(
        "ix_patient_not_duplicate_pair",
        "patient_not_duplicate",
        ["one_id", "other_id"],
        unique=False,
    )
