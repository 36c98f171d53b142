"""How patients are named, shown and reached: aliases, photographs, addresses, numbers."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def _table(name: str, *columns: sa.Column[object]) -> None:
    """Make a table with the columns that every row carries."""
    stamps = ("id", "facility_id", "rev", "origin_device")
    op.create_table(
        name,
        *columns,
        *(sa.Column(stamp, sa.Uuid(), nullable=False) for stamp in stamps),
        sa.PrimaryKeyConstraint("facility_id", "id", name=op.f(f"pk_{name}")),
        schema="wardlight",
    )


def upgrade() -> None:
    _table(
        "number_type",
        sa.Column("authority", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("scheme", sa.Text(), nullable=False),
        sa.Column("least", sa.BigInteger(), nullable=False),
        sa.Column("most", sa.BigInteger(), nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False),
    )
    _table(
        "patient_alias",
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("family_name", sa.Text(), nullable=False),
        sa.Column("given_name", sa.Text(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
    )
    _table(
        "patient_photo",
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("jpeg", sa.Text(), nullable=False),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("taken_by", sa.Uuid(), nullable=False),
        sa.Column("taken_by_name", sa.Text(), nullable=False),
    )
    for table, name in (
        ("facility", "country"),
        ("patient", "district"),
        ("patient", "region"),
        ("patient", "country"),
    ):
        op.add_column(
            table,
            sa.Column(name, sa.Text(), server_default="", nullable=False),
            schema="wardlight",
        )
    op.add_column(
        "patient",
        sa.Column("interpreter_needed", sa.Boolean(), server_default=sa.false(), nullable=False),
        schema="wardlight",
    )
