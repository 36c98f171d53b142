"""Countersignatures of the audit log."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "audit_countersignature",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("at", sa.String(length=40), nullable=False),
        sa.Column("previous", sa.String(length=128), nullable=False),
        sa.Column("signature", sa.String(length=128), nullable=False),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_audit_countersignature")),
    )
    with op.batch_alter_table("audit_watch", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("centre_key", sa.String(length=64), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("countersigned_from", sa.Integer(), nullable=False, server_default="0")
        )
        batch_op.add_column(
            sa.Column("countersigned_asked_at", sa.String(length=27), nullable=True)
        )
