"""checkpoints of the audit chain."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

CHAINS = """
CREATE TABLE sync.audit_head (     -- how far the chain of each workstation has come
    device_id uuid PRIMARY KEY REFERENCES sync.device,
    seq bigint NOT NULL DEFAULT 0,
    hash text NOT NULL DEFAULT repeat('0', 64),
    at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE sync.audit_alarm (    -- where a chain did not fit: fork, gap, link or content
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    device_id uuid NOT NULL REFERENCES sync.device,
    seq bigint NOT NULL,
    kind text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    settled_at timestamptz         -- a person has begun a new segment
);
CREATE INDEX audit_alarm_open ON sync.audit_alarm (device_id) WHERE settled_at IS NULL;
CREATE TABLE sync.audit_secret (   -- under which receipts are given; no workstation can read it
    one integer PRIMARY KEY CHECK (one = 1),
    secret bytea NOT NULL
);
INSERT INTO sync.audit_secret VALUES (1, sha256(
    uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));
INSERT INTO sync.audit_head (device_id, seq, hash)
    SELECT DISTINCT ON (e.origin_device) e.origin_device, e.seq, e.hash
    FROM wardlight.audit_entry e JOIN sync.device d ON d.id = e.origin_device
    ORDER BY e.origin_device, e.seq DESC;
"""


def upgrade() -> None:
    op.execute(CHAINS)
    op.create_index(
        "ix_audit_entry_chain", "audit_entry", ["origin_device", "seq"], schema="wardlight"
    )
    op.create_table(
        "audit_checkpoint",
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("public_key", sa.Text(), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("facility_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Uuid(), nullable=False),
        sa.Column("origin_device", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("facility_id", "id", name=op.f("pk_audit_checkpoint")),
        schema="wardlight",
    )
    # ### end Alembic commands ###
