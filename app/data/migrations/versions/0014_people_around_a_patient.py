"""The people around a patient, and consents."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "patient_consent",
        sa.Column("patient_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("decided_at", sa.String(length=27), nullable=False),
        sa.Column("taken_by", sa.LargeBinary(length=16), nullable=False),
        sa.Column("taken_by_name", sa.String(length=120), nullable=False),
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("facility_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("rev", sa.LargeBinary(length=16), nullable=False),
        sa.Column("origin_device", sa.LargeBinary(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"],
            ["patient.id"],
            name=op.f("fk_patient_consent_patient_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patient_consent")),
    )
    op.create_index(
        op.f("ix_patient_consent_patient_id"), "patient_consent", ["patient_id"], unique=False
    )
    op.create_table(
        "patient_contact",
        sa.Column("patient_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("relation", sa.String(length=8), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("is_next_of_kin", sa.Boolean(), nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("facility_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("rev", sa.LargeBinary(length=16), nullable=False),
        sa.Column("origin_device", sa.LargeBinary(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"],
            ["patient.id"],
            name=op.f("fk_patient_contact_patient_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patient_contact")),
    )
    op.create_index(
        op.f("ix_patient_contact_patient_id"), "patient_contact", ["patient_id"], unique=False
    )
    op.create_table(
        "patient_relation",
        sa.Column("patient_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("other_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("birth_order", sa.Integer(), nullable=True),
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("facility_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("rev", sa.LargeBinary(length=16), nullable=False),
        sa.Column("origin_device", sa.LargeBinary(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["other_id"],
            ["patient.id"],
            name=op.f("fk_patient_relation_other_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"],
            ["patient.id"],
            name=op.f("fk_patient_relation_patient_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patient_relation")),
    )
    op.create_index(
        op.f("ix_patient_relation_other_id"), "patient_relation", ["other_id"], unique=False
    )
    op.create_index(
        op.f("ix_patient_relation_patient_id"), "patient_relation", ["patient_id"], unique=False
    )
