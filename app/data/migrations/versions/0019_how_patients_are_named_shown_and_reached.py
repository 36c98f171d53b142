"""How patients are named, shown and reached: aliases, photographs, addresses, numbers."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def _synced() -> tuple[sa.Column[bytes], ...]:
    """Return the columns that every synced row carries."""
    names = ("id", "facility_id", "rev", "origin_device")
    return tuple(sa.Column(name, sa.LargeBinary(length=16), nullable=False) for name in names)


def _of_patient(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["patient_id"],
        ["patient.id"],
        name=op.f(f"fk_{table}_patient_id"),
        initially="DEFERRED",
        deferrable=True,
    )


def upgrade() -> None:
    op.create_table(
        "duplicate_todo",
        sa.Column("patient_id", sa.LargeBinary(length=16), nullable=False),
        sa.PrimaryKeyConstraint("patient_id", name=op.f("pk_duplicate_todo")),
    )
    op.create_table(
        "number_type",
        sa.Column("authority", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("scheme", sa.String(length=20), nullable=False),
        sa.Column("least", sa.Integer(), nullable=False),
        sa.Column("most", sa.Integer(), nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False),
        *_synced(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_number_type")),
    )
    op.create_table(
        "patient_alias",
        sa.Column("patient_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("family_name", sa.String(length=120), nullable=False),
        sa.Column("given_name", sa.String(length=120), nullable=False),
        sa.Column("until", sa.String(length=27), nullable=False),
        *_synced(),
        _of_patient("patient_alias"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patient_alias")),
    )
    op.create_index(op.f("ix_patient_alias_patient_id"), "patient_alias", ["patient_id"])
    op.create_table(
        "patient_photo",
        sa.Column("patient_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("jpeg", sa.Text(), nullable=False),
        sa.Column("taken_at", sa.String(length=27), nullable=False),
        sa.Column("taken_by", sa.LargeBinary(length=16), nullable=False),
        sa.Column("taken_by_name", sa.String(length=120), nullable=False),
        *_synced(),
        _of_patient("patient_photo"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patient_photo")),
    )
    op.create_index(op.f("ix_patient_photo_patient_id"), "patient_photo", ["patient_id"])
    op.add_column(
        "facility", sa.Column("country", sa.String(length=2), server_default="", nullable=False)
    )
    for name, length in (("district", 80), ("region", 80), ("country", 2)):
        op.add_column(
            "patient", sa.Column(name, sa.String(length=length), server_default="", nullable=False)
        )
    op.add_column(
        "patient",
        sa.Column("interpreter_needed", sa.Boolean(), server_default="0", nullable=False),
    )
    # Workstations that exist get their own series for the names of unknown patients.
    op.execute(
        "INSERT INTO number_series (name, prefix, next_value, width) "
        "SELECT 'unknown', rtrim(name, '-') || '-U', 1, 1 FROM device"
    )
