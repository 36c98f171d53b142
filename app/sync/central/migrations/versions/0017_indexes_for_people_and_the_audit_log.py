"""What the centre looks up by patient and by time: merges, stays, shifts and the audit log."""

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

INDEXES = (
    ("audit_entry", "at", ("facility_id", "at")),
    ("audit_entry", "patient", ("facility_id", "patient_id", "at")),
    ("encounter", "patient", ("facility_id", "patient_id")),
    ("patient_merge", "survivor", ("facility_id", "survivor_id")),
    ("patient_merge", "merged", ("facility_id", "merged_id")),
    ("ward_assignment", "user", ("facility_id", "user_id", "until_at")),
)


def upgrade() -> None:
    for table, name, columns in INDEXES:
        op.create_index(f"ix_{table}_{name}", table, list(columns), schema="wardlight")
