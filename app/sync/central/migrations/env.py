"""Runs the central migrations on the connection that the caller has opened and will commit."""

from alembic import context

connection = context.config.attributes["connection"]
metadata = context.config.attributes.get("metadata")  # only when a new migration is generated
context.configure(
    connection=connection,
    target_metadata=metadata,
    include_schemas=True,
    include_name=lambda name, kind, _parents: kind != "schema" or name == "wardlight",
    version_table_schema="sync",
    transaction_per_migration=False,
)
context.run_migrations()
