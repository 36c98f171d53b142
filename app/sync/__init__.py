"""The other thread: outbox to the central PostgreSQL, and the central rows back."""
