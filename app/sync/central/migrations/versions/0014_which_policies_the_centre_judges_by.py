"""Which policies the centre judges by; tables keyed by hospital and id, as push asks for."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

# The tables of glass and policies came keyed by their id alone: no row of theirs could be pushed.
REKEY = """
DO $$ DECLARE t record; BEGIN
    FOR t IN SELECT r.relname AS name, c.conname AS key
             FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid
             WHERE r.relnamespace = 'wardlight'::regnamespace AND c.contype = 'p'
               AND pg_get_constraintdef(c.oid) = 'PRIMARY KEY (id)'
    LOOP
        EXECUTE format('ALTER TABLE wardlight.%I DROP CONSTRAINT %I', t.name, t.key);
        EXECUTE format('ALTER TABLE wardlight.%I ADD CONSTRAINT %I PRIMARY KEY (facility_id, id)',
            t.name, t.key);
    END LOOP;
END $$;
"""


def upgrade() -> None:
    op.add_column(
        "server",
        sa.Column("policy_version", sa.Integer(), nullable=False, server_default="1"),
        schema="sync",
    )
    op.execute(REKEY)
