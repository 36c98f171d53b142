"""Conflicts and decisions are rows that every workstation of the hospital gets."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

# What was open is carried over; who wrote the other version was not kept then.
CARRY_OVER = """
INSERT INTO wardlight.conflict (
    id, facility_id, rev, origin_device, kind, command_id, table_name, row_id, other_id, base,
    mine, theirs, rest, mine_by, mine_device, mine_at, theirs_by, theirs_device, theirs_at,
    found_at)
SELECT o.id, d.facility_id, o.command_id, o.device_id, 'clash', o.command_id, o.table_name,
    o.row_id, NULL,
    (SELECT jsonb_object_agg(key, value -> 0) FROM jsonb_each(o.mine -> 'cols'))::text,
    (SELECT jsonb_object_agg(key, value -> 1) FROM jsonb_each(o.mine -> 'cols'))::text,
    o.theirs::text, '[]', k.user_id, d.name, k.at, NULL, '', NULL, o.at
FROM sync.conflict o JOIN sync.device d ON d.id = o.device_id
JOIN sync.command k ON k.id = o.command_id
WHERE o.settled_at IS NULL;
INSERT INTO sync.feed (facility_id, table_name, row_id)
SELECT facility_id, 'conflict', id FROM wardlight.conflict;
DROP TABLE sync.conflict;
DROP FUNCTION IF EXISTS sync.checksums(uuid);
CREATE TABLE sync.backlog (
    role_name name NOT NULL DEFAULT session_user,
    position integer NOT NULL,
    content jsonb NOT NULL,
    PRIMARY KEY (role_name, position)
);
"""


def upgrade() -> None:
    op.create_table(
        "conflict",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("command_id", sa.Uuid(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.Column("other_id", sa.Uuid(), nullable=True),
        sa.Column("base", sa.Text(), nullable=False),
        sa.Column("mine", sa.Text(), nullable=False),
        sa.Column("theirs", sa.Text(), nullable=False),
        sa.Column("rest", sa.Text(), nullable=False),
        sa.Column("mine_by", sa.Uuid(), nullable=False),
        sa.Column("mine_device", sa.Text(), nullable=False),
        sa.Column("mine_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("theirs_by", sa.Uuid(), nullable=True),
        sa.Column("theirs_device", sa.Text(), nullable=False),
        sa.Column("theirs_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("found_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("facility_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Uuid(), nullable=False),
        sa.Column("origin_device", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("facility_id", "id", name=op.f("pk_conflict")),
        schema="wardlight",
    )
    op.create_table(
        "decision",
        sa.Column("about_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=False),
        sa.Column("decided_by_name", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("facility_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Uuid(), nullable=False),
        sa.Column("origin_device", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("facility_id", "id", name=op.f("pk_decision")),
        schema="wardlight",
    )
    op.execute(CARRY_OVER)
