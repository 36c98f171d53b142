"""What reporting reads: FHIR resources kept beside the rows, and schemas for views."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

TABLES = """
CREATE SCHEMA fhir;
CREATE SCHEMA bi;
REVOKE ALL ON SCHEMA fhir, bi FROM PUBLIC;
CREATE TABLE fhir.projection (     -- how far the resources have come; fhir.project() moves it on
    one integer PRIMARY KEY CHECK (one = 1),
    epoch uuid,
    snapshot pg_snapshot,
    at timestamptz
);
INSERT INTO fhir.projection (one) VALUES (1);
CREATE TABLE fhir.resource (
    facility_id uuid NOT NULL,
    kind text NOT NULL,            -- Patient, Encounter or Observation
    id uuid NOT NULL,
    ward_id uuid,
    body jsonb NOT NULL,
    PRIMARY KEY (facility_id, kind, id)
);
CREATE INDEX resource_body ON fhir.resource USING gin (body jsonb_path_ops);
CREATE INDEX resource_subject
    ON fhir.resource (facility_id, kind, (body #>> '{subject,reference}'));
CREATE INDEX resource_effective
    ON fhir.resource (facility_id, (body ->> 'effectiveDateTime')) WHERE kind = 'Observation';
CREATE INDEX resource_mrn
    ON fhir.resource (facility_id, (body #>> '{identifier,0,value}')) WHERE kind <> 'Observation';
"""


def upgrade() -> None:
    op.execute(TABLES)
