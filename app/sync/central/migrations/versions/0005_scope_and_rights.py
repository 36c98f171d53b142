"""Scope by ward, rights at the server, a feed in months, and keys that begin with the facility."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# Whatever tables there are by now: two hospitals may use the same numbers.
KEYS = """
DO $$
DECLARE t record; c record;
BEGIN
    FOR t IN SELECT tablename AS name FROM pg_tables WHERE schemaname = 'wardlight' LOOP
        EXECUTE format('DROP INDEX IF EXISTS wardlight.%I', 'ix_' || t.name || '_facility');
        FOR c IN
            SELECT k.conname AS name, k.contype AS kind, a.attname AS col
            FROM pg_constraint k JOIN pg_attribute a
                ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
            WHERE k.conrelid = format('wardlight.%I', t.name)::regclass
                AND k.contype IN ('p', 'u') AND cardinality(k.conkey) = 1
        LOOP
            EXECUTE format('ALTER TABLE wardlight.%I DROP CONSTRAINT %I', t.name, c.name);
            EXECUTE format('ALTER TABLE wardlight.%I ADD CONSTRAINT %I %s (facility_id, %I)',
                t.name, c.name, CASE c.kind WHEN 'p' THEN 'PRIMARY KEY' ELSE 'UNIQUE' END, c.col);
        END LOOP;
    END LOOP;
END $$;
CREATE INDEX ix_encounter_ward_id ON wardlight.encounter (facility_id, ward_id);
CREATE INDEX ix_observation_set_encounter_id
    ON wardlight.observation_set (facility_id, encounter_id);
CREATE INDEX ix_encounter_event_encounter_id
    ON wardlight.encounter_event (facility_id, encounter_id);
CREATE INDEX ix_charge_item_encounter_id ON wardlight.charge_item (facility_id, encounter_id);
CREATE INDEX ix_invoice_encounter_id ON wardlight.invoice (facility_id, encounter_id);
CREATE INDEX ix_invoice_line_invoice_id ON wardlight.invoice_line (facility_id, invoice_id);
CREATE INDEX ix_payment_invoice_id ON wardlight.payment (facility_id, invoice_id);
"""

SCOPE = """
ALTER TABLE sync.table_rule
    ADD COLUMN scope_column text NOT NULL DEFAULT '',
    ADD COLUMN scope_parent text NOT NULL DEFAULT '',
    ADD COLUMN joins text NOT NULL DEFAULT '',
    ADD COLUMN ward text NOT NULL DEFAULT 'NULL::uuid',
    ADD COLUMN needs text[] NOT NULL DEFAULT '{}';
CREATE TABLE sync.device_scope (   -- each scope that a workstation has had; the last one counts
    n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    device_id uuid NOT NULL REFERENCES sync.device,
    wards uuid[],                  -- none: the whole facility
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX device_scope_device ON sync.device_scope (device_id, n);
CREATE INDEX command_device ON sync.command (device_id, hlc);
"""

FEED = """
ALTER TABLE sync.feed RENAME TO old_feed;
DROP INDEX sync.feed_xid;
CREATE SCHEMA part;                -- the months; nobody names them but sync.maintain()
REVOKE ALL ON SCHEMA part FROM PUBLIC;
CREATE TABLE sync.feed (           -- keys only: the pull joins the live rows
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    facility_id uuid NOT NULL,
    table_name text NOT NULL,
    row_id uuid NOT NULL,
    ward_id uuid,                  -- whose it was when it was written; none: everybody's
    old_ward_id uuid,              -- whose it was before, if it moved; the facility's: everybody's
    device_id uuid,
    at timestamptz NOT NULL DEFAULT now()
) PARTITION BY RANGE (at);
CREATE INDEX feed_xid ON sync.feed (facility_id, xid);
CREATE TABLE part.feed_other PARTITION OF sync.feed DEFAULT;
INSERT INTO sync.feed (xid, facility_id, table_name, row_id)
    SELECT xid, facility_id, table_name, row_id FROM sync.old_feed;
DROP TABLE sync.old_feed;
"""

RIGHTS = """
CREATE TABLE sync.intent (         -- what a command of this name must be allowed to do
    name text PRIMARY KEY,
    actions text[] NOT NULL
);
CREATE TABLE sync.allowed (        -- the compiled policies, as init found them
    action text NOT NULL,
    role text NOT NULL,
    own_ward boolean NOT NULL,
    decision text NOT NULL,        -- permit, deny_btg (the glass may be broken) or deny
    PRIMARY KEY (action, role, own_ward)
);
CREATE TABLE sync.account (        -- what each user was, from which command on
    facility_id uuid NOT NULL,
    user_id uuid NOT NULL,
    hlc bigint NOT NULL,
    role text NOT NULL,
    wards text[] NOT NULL,         -- codes
    suspended boolean NOT NULL,
    PRIMARY KEY (facility_id, user_id, hlc)
);
INSERT INTO sync.account
    SELECT facility_id, id, 0, role,
        ARRAY(SELECT jsonb_array_elements_text(wards::jsonb)), suspended
    FROM wardlight.user_account;
CREATE TABLE sync.reader (         -- people and programs that read reports
    role_name name NOT NULL,
    facility_id uuid NOT NULL,
    wards uuid[],                  -- none: the whole facility
    PRIMARY KEY (role_name, facility_id)
);
"""


def upgrade() -> None:
    for statements in (KEYS, SCOPE, FEED, RIGHTS):
        op.execute(statements)
