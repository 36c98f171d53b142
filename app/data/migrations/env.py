"""Runs the migrations on the connection that the caller has opened and will commit."""

from alembic import context
from sqlalchemy import types


def plain(kind, item, _autogen) -> str | bool:
    """Spell our column types as the plain types they are kept as: a migration imports no app."""
    if kind == "type" and isinstance(item, types.TypeDecorator):
        return f"sa.{item.impl!r}"
    return False


def kept(name, kind, _parents) -> bool:
    """Leave the search index out: it is derived from the rows and made by app/data."""
    return not (kind == "table" and name.startswith("patient_search"))


connection = context.config.attributes["connection"]
metadata = context.config.attributes.get("metadata")  # only when a new migration is generated
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=True,
    transaction_per_migration=False,
    compare_type=False,
    render_item=plain,
    include_name=kept,
)
context.run_migrations()
