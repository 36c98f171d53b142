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
        sa.Column("public_key", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("facility_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Uuid(), nullable=False),
        sa.Column("origin_device", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_device_key")),
        schema="wardlight",
    )
    op.create_index(
        "ix_device_key_facility", "device_key", ["facility_id"], unique=False, schema="wardlight"
    )
    op.create_table(
        "facility_key",
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("key_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("wrapped", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("facility_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Uuid(), nullable=False),
        sa.Column("origin_device", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_facility_key")),
        sa.UniqueConstraint("key_id", name=op.f("uq_facility_key_key_id")),
        schema="wardlight",
    )
    op.create_index(
        "ix_facility_key_facility",
        "facility_key",
        ["facility_id"],
        unique=False,
        schema="wardlight",
    )
    op.add_column(
        "coverage", sa.Column("policy_number_token", sa.Text(), nullable=True), schema="wardlight"
    )
    op.add_column(
        "patient", sa.Column("national_id_token", sa.Text(), nullable=True), schema="wardlight"
    )
    op.add_column(
        "patient_identifier",
        sa.Column("value_token", sa.Text(), nullable=True),
        schema="wardlight",
    )
