"""Where each device's chain stood, signed by a key that the database does not hold."""

from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

COUNTERSIGNATURES = """
CREATE TABLE sync.countersign_key (  -- of whoever countersigns: its private half is no one's here
    one integer PRIMARY KEY CHECK (one = 1),
    public_key text NOT NULL CHECK (public_key ~ '^[0-9a-f]{64}$'),
    made_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE sync.countersignature (
    device_id uuid NOT NULL REFERENCES sync.device,
    n bigint NOT NULL,               -- dense for each device, from 1
    seq bigint NOT NULL,             -- of the entry
    hash text NOT NULL,              -- of the entry
    at text NOT NULL,
    previous text NOT NULL,          -- the signature before; empty for the first
    signature text NOT NULL CHECK (signature ~ '^[0-9a-f]{128}$'),
    public_key text NOT NULL,
    PRIMARY KEY (device_id, n)
);
"""


def upgrade() -> None:
    op.execute(COUNTERSIGNATURES)
