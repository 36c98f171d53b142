"""Triggers that shadow each changed row of a synced table, so that no writer goes round the outbox.

They are made from the tables' own columns and installed after every migration (ADR 0001). Each
writes the outbox with the current command; without one the change is refused, and an APPEND row
can be neither changed nor deleted, whether by the ORM, by a bulk statement or by raw SQL. One thing
alone may happen to any row: its sealed cells are sealed anew under another key (`Tx.resealing`).
"""

import hashlib

from sqlalchemy import Connection, text
from sqlalchemy.types import LargeBinary

from app.data import sealed
from app.data.base import Id, Sync, Synced, synced_tables
from app.security import keyset

# The Store's own columns travel beside the changed ones, not among them.
STAMPS = frozenset({"id", "facility_id", "rev", "origin_device"})
_NO_COMMAND = "a synced table changes only inside Store.write()"
_NO_REV = "rev is not the current command"
_APPEND_ONLY = "rows of this table are never changed; add a correcting row"
_NOT_RESEALED = "only sealed cells are sealed anew, each for itself"


def _value(table: type[Synced], name: str, row: str) -> str:
    """Return SQL for one column as JSON can hold it: ids and blobs in hex."""
    kind = table.__table__.columns[name].type
    ref = f'{row}."{name}"'
    if isinstance(kind, Id | LargeBinary):
        return f"CASE WHEN {ref} IS NULL THEN NULL ELSE lower(hex({ref})) END"
    return ref


def _columns(table: type[Synced]) -> list[str]:
    return [c.name for c in table.__table__.columns if c.name not in STAMPS]


def _inserted(table: type[Synced]) -> str:
    pairs = ", ".join(f"'{c}', {_value(table, c, 'NEW')}" for c in _columns(table))
    return f"json_object({pairs})"


def _changed(table: type[Synced]) -> str:
    rows = " UNION ALL ".join(
        f"SELECT '{c}' AS k, json_array({_value(table, c, 'OLD')}, {_value(table, c, 'NEW')}) AS v "
        f'WHERE OLD."{c}" IS NOT NEW."{c}"'
        for c in _columns(table)
    )
    return f"(SELECT json_group_object(k, json(v)) FROM ({rows}))"


def _outbox(
    table: type[Synced], op: str, row: str, columns: str, base: str, *, kind: str = "command"
) -> str:
    return (
        "INSERT INTO outbox (command_id, table_name, row_id, op, base_rev, columns) "
        f"SELECT c.id, '{table.__tablename__}', {row}.id, '{op}', {base}, {columns} "
        f"FROM current_command c WHERE c.kind = '{kind}';"
    )


# A second change of the same row within one command keeps the base of the first.
_BASE = (
    "CASE WHEN OLD.rev IS (SELECT id FROM current_command) THEN "
    "(SELECT o.base_rev FROM outbox o WHERE o.row_id = OLD.id AND o.command_id = OLD.rev "
    "ORDER BY o.seq LIMIT 1) ELSE OLD.rev END"
)


def _guard(row: str | None) -> str:
    refuse = (
        f"SELECT RAISE(ABORT, '{_NO_COMMAND}') WHERE NOT EXISTS (SELECT 1 FROM current_command);"
    )
    if row is None:
        return refuse
    return refuse + (
        f"SELECT RAISE(ABORT, '{_NO_REV}') WHERE EXISTS (SELECT 1 FROM current_command c "
        f"WHERE c.kind = 'command' AND {row}.rev IS NOT c.id);"
    )


def _append_only(*others: str) -> str:
    kinds = ", ".join(f"'{kind}'" for kind in ("incoming", *others))
    return (
        f"SELECT RAISE(ABORT, '{_APPEND_ONLY}') WHERE NOT EXISTS "
        f"(SELECT 1 FROM current_command WHERE kind IN ({kinds}));"
    )


def _reseal(table: type[Synced]) -> str:
    """Return SQL that takes a row sealed anew, and refuses whatever else changed with it."""
    columns = sealed.columns()[table]
    begins = f"substr({{}}, 1, {len(keyset.PREFIX)}) IS '{keyset.PREFIX}'"
    kept = [n for n in table.__table__.columns.keys() if n != "rev"]  # noqa: SIM118
    fits = []
    for column in columns:
        old, new = (begins.format(f'{row}."{column.name}"') for row in ("OLD", "NEW"))
        fits.append(f'OLD."{column.name}" IS NEW."{column.name}" OR ({old} AND {new})')
        kept.remove(column.name)
        if column.has_token:
            name = column.token_name
            fits.append(f'(OLD."{name}" IS NULL) = (NEW."{name}" IS NULL)')
            kept.remove(name)
    fits += [f'OLD."{name}" IS NEW."{name}"' for name in kept]
    fits.append("NEW.rev IS (SELECT id FROM current_command)")
    return (
        f"SELECT RAISE(ABORT, '{_NOT_RESEALED}') WHERE EXISTS "
        "(SELECT 1 FROM current_command WHERE kind = 'reseal') "
        f"AND NOT ({' AND '.join(f'({one})' for one in fits)});"
    ) + _outbox(table, "reseal", "NEW", _changed(table), _BASE, kind="reseal")


def _triggers(table: type[Synced]) -> dict[str, str]:
    """Return the triggers of one table, by name."""
    name = table.__tablename__
    append = table.__sync__ is Sync.APPEND
    is_sealed = table in sealed.columns()
    if append:
        update = _append_only("reseal") if is_sealed else _append_only()
    else:
        update = _outbox(table, "update", "NEW", _changed(table), _BASE)
    if is_sealed:
        update += _reseal(table)
    delete = _append_only() if append else _outbox(table, "delete", "OLD", "'{}'", _BASE)
    insert = _outbox(table, "insert", "NEW", _inserted(table), "NULL")
    same_id = "SELECT RAISE(ABORT, 'a row keeps its id') WHERE NEW.id IS NOT OLD.id;"
    bodies = {
        "insert": _guard("NEW") + insert,
        "update": _guard(None if append else "NEW") + same_id + update,
        "delete": _guard(None) + delete,
    }
    return {
        f"capture_{name}_{op}": f"CREATE TRIGGER capture_{name}_{op} AFTER {op.upper()} ON {name} "
        f"BEGIN {body} END"
        for op, body in bodies.items()
    }


def _wanted() -> dict[str, str]:
    made: dict[str, str] = {}
    for table in synced_tables().values():
        made |= _triggers(table)
    return made


def digest() -> str:
    """Return the fingerprint of the triggers that this version of Wardlight needs."""
    return hashlib.sha256(repr(sorted(_wanted().items())).encode()).hexdigest()


def install(connection: Connection) -> None:
    """Drop the old triggers and create those that the tables need now, within the transaction."""
    remove(connection)
    for statement in _wanted().values():
        connection.exec_driver_sql(statement)


def remove(connection: Connection) -> None:
    """Take the triggers away, for a transaction that puts them back before it ends."""
    old = connection.execute(
        text("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'capture_*'")
    ).scalars()
    for name in list(old):
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def installed(connection: Connection) -> bool:
    """Whether the triggers in the file are exactly those that the tables need."""
    rows = connection.execute(
        text("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'capture_*'")
    )
    return {r.name: r.sql for r in rows} == _wanted()
