"""A conflict about a stay says about which, and goes to the workstations that have the stay.

Those that were opened before stay with everybody: they are at every workstation already.
"""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "conflict", sa.Column("encounter_id", sa.Uuid(), nullable=True), schema="wardlight"
    )
    op.create_index(
        "ix_conflict_encounter_id", "conflict", ["facility_id", "encounter_id"], schema="wardlight"
    )
