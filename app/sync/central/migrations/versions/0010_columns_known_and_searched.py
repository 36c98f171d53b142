"""Columns: those that the centre knows a row may have, and those that reports search by.

Under row-level security an index is used only with operators that leak nothing, which those of
JSONB are not: what reports search by most are columns of their own.
"""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

COLUMNS = """
ALTER TABLE sync.table_rule ADD COLUMN columns text[] NOT NULL DEFAULT '{}';
DROP INDEX fhir.resource_subject, fhir.resource_effective, fhir.resource_mrn;
ALTER TABLE fhir.resource
    ADD COLUMN patient_id uuid,
    ADD COLUMN at timestamptz;     -- when a stay began or a set was taken
CREATE INDEX resource_patient ON fhir.resource (facility_id, patient_id, kind, at);
CREATE INDEX resource_at ON fhir.resource (facility_id, kind, at);
UPDATE fhir.projection SET snapshot = NULL, epoch = NULL;
"""


def upgrade() -> None:
    op.execute(COLUMNS)
