"""The log of what was pushed carries the facility, and by what time a command competes."""

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

FACILITY = """
ALTER TABLE sync.batch ADD COLUMN facility_id uuid;
ALTER TABLE sync.command ADD COLUMN facility_id uuid;
ALTER TABLE sync.quarantine ADD COLUMN facility_id uuid;
ALTER TABLE sync.change ADD COLUMN facility_id uuid;
UPDATE sync.batch b SET facility_id = d.facility_id FROM sync.device d WHERE d.id = b.device_id;
UPDATE sync.command k SET facility_id = d.facility_id FROM sync.device d WHERE d.id = k.device_id;
UPDATE sync.quarantine q SET facility_id = d.facility_id
    FROM sync.device d WHERE d.id = q.device_id;
UPDATE sync.change c SET facility_id = k.facility_id FROM sync.command k WHERE k.id = c.via;
ALTER TABLE sync.batch ALTER COLUMN facility_id SET NOT NULL,
    DROP CONSTRAINT batch_pkey,
    ADD PRIMARY KEY (facility_id, device_id, incarnation, batch_no);
ALTER TABLE sync.command ALTER COLUMN facility_id SET NOT NULL,
    DROP CONSTRAINT command_pkey, ADD PRIMARY KEY (facility_id, id);
ALTER TABLE sync.quarantine ALTER COLUMN facility_id SET NOT NULL,
    DROP CONSTRAINT quarantine_pkey, ADD PRIMARY KEY (facility_id, command_id);
ALTER TABLE sync.change ALTER COLUMN facility_id SET NOT NULL,
    DROP CONSTRAINT change_pkey, ADD PRIMARY KEY (facility_id, row_id, rev);
DROP INDEX sync.command_device;
CREATE INDEX command_device ON sync.command (facility_id, device_id, hlc);
"""

# `rank` is the stamp by which a command competes where contact data clash: its own, or the latest
# that the server granted when the workstation's clock was far ahead of it.
CLOCK = """
ALTER TABLE sync.command ADD COLUMN rank bigint, ADD COLUMN ahead boolean NOT NULL DEFAULT false;
UPDATE sync.command SET rank = hlc;
ALTER TABLE sync.command ALTER COLUMN rank SET NOT NULL;
"""

# What a row that is added must say for itself; and functions whose arguments have changed.
REST = """
ALTER TABLE sync.table_rule ADD COLUMN filled text[] NOT NULL DEFAULT '{}';
DROP FUNCTION IF EXISTS sync.changed_since(uuid, uuid, uuid, uuid);
DROP FUNCTION IF EXISTS sync.apply_change(sync.device, uuid, bigint, jsonb);
DROP FUNCTION IF EXISTS sync.last_writer(uuid, uuid);
"""


def upgrade() -> None:
    for statements in (FACILITY, CLOCK, REST):
        op.execute(statements)
