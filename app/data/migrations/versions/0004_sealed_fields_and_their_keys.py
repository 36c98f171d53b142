"""Sealed fields and their keys."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "device_key",
        sa.Column("public_key", sa.String(length=64), nullable=False),
        sa.Column("made_at", sa.String(length=27), nullable=False),
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("facility_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("rev", sa.LargeBinary(length=16), nullable=False),
        sa.Column("origin_device", sa.LargeBinary(length=16), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_device_key")),
    )
    op.create_table(
        "facility_key",
        sa.Column("purpose", sa.String(length=10), nullable=False),
        sa.Column("key_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("wrapped", sa.String(length=120), nullable=False),
        sa.Column("made_at", sa.String(length=27), nullable=False),
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("facility_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("rev", sa.LargeBinary(length=16), nullable=False),
        sa.Column("origin_device", sa.LargeBinary(length=16), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_facility_key")),
        sa.UniqueConstraint("key_id", name=op.f("uq_facility_key_key_id")),
    )
    op.create_table(
        "kept_key",
        sa.Column("name", sa.String(length=20), nullable=False),
        sa.Column("wrapped", sa.String(length=120), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_kept_key")),
    )
    op.create_table(
        "key_use",
        sa.Column("key_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key_id", name=op.f("pk_key_use")),
    )
    with op.batch_alter_table("coverage", schema=None) as batch_op:
        batch_op.add_column(sa.Column("policy_number_token", sa.String(length=32), nullable=True))
        batch_op.create_index(
            batch_op.f("ix_coverage_policy_number_token"), ["policy_number_token"], unique=False
        )

    with op.batch_alter_table("patient", schema=None) as batch_op:
        batch_op.add_column(sa.Column("national_id_token", sa.String(length=32), nullable=True))
        batch_op.create_index(
            batch_op.f("ix_patient_national_id_token"), ["national_id_token"], unique=False
        )

    with op.batch_alter_table("patient_identifier", schema=None) as batch_op:
        batch_op.add_column(sa.Column("value_token", sa.String(length=32), nullable=True))
        batch_op.create_index(
            batch_op.f("ix_patient_identifier_value_token"), ["value_token"], unique=False
        )
