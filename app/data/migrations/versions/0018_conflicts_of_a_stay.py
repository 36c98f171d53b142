"""A conflict about a stay says about which, so that it goes where the stay goes."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("conflict") as batch_op:
        batch_op.add_column(sa.Column("encounter_id", sa.LargeBinary(length=16), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_conflict_encounter_id"), "encounter", ["encounter_id"], ["id"]
        )
