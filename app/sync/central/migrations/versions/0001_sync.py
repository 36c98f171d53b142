"""What sync itself needs at the centre."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE sync.server (
    one integer PRIMARY KEY CHECK (one = 1),
    epoch uuid NOT NULL,           -- another one means that the server was restored
    schema_version text NOT NULL,
    feed_from xid8 NOT NULL        -- the feed is complete from this transaction on
);
CREATE TABLE sync.device (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    role_name name NOT NULL UNIQUE,
    facility_id uuid NOT NULL,
    incarnation uuid,
    last_batch_no bigint NOT NULL DEFAULT 0,
    last_hash text NOT NULL DEFAULT '',
    revoked boolean NOT NULL DEFAULT false,
    schema_version text,
    enrolled_at timestamptz NOT NULL DEFAULT now(),
    last_contact_at timestamptz
);
CREATE UNIQUE INDEX device_name ON sync.device (facility_id, name);
CREATE TABLE sync.batch (
    device_id uuid NOT NULL REFERENCES sync.device,
    incarnation uuid NOT NULL,
    batch_no bigint NOT NULL,
    hash text NOT NULL,
    answer jsonb NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (device_id, incarnation, batch_no)
);
CREATE TABLE sync.command (
    id uuid PRIMARY KEY,
    device_id uuid NOT NULL REFERENCES sync.device,
    batch_no bigint NOT NULL,
    user_id uuid NOT NULL,
    session_id uuid NOT NULL,
    intent text NOT NULL,
    hlc bigint NOT NULL,
    at timestamptz NOT NULL,
    clock_trusted boolean NOT NULL,
    schema_version text NOT NULL,
    state text NOT NULL,
    answer jsonb NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE sync.change (         -- the history of each row, as columns, never as values
    row_id uuid NOT NULL,
    rev uuid NOT NULL,
    previous_rev uuid,
    via uuid NOT NULL,             -- the command; rev differs from it where the server merged
    client_base uuid,
    columns text[] NOT NULL,
    PRIMARY KEY (row_id, rev)
);
CREATE TABLE sync.feed (           -- keys only: the pull joins the live rows
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    facility_id uuid NOT NULL,
    table_name text NOT NULL,
    row_id uuid NOT NULL
);
CREATE INDEX feed_xid ON sync.feed (facility_id, table_name, xid);
CREATE TABLE sync.quarantine (
    command_id uuid PRIMARY KEY,
    device_id uuid NOT NULL,
    reason text NOT NULL,
    content jsonb NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE sync.conflict (
    id uuid PRIMARY KEY,
    device_id uuid NOT NULL,
    command_id uuid NOT NULL,
    table_name text NOT NULL,
    row_id uuid NOT NULL,
    mine jsonb NOT NULL,
    theirs jsonb,
    at timestamptz NOT NULL DEFAULT now(),
    settled_at timestamptz
);
CREATE INDEX conflict_row ON sync.conflict (row_id) WHERE settled_at IS NULL;
CREATE TABLE sync.table_rule (
    name text PRIMARY KEY,
    kind text NOT NULL,
    pulled boolean NOT NULL,
    groups jsonb NOT NULL,
    clash text[] NOT NULL,
    position integer NOT NULL
);
"""


def upgrade() -> None:
    op.execute(TABLES)
