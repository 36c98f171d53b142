"""The central PostgreSQL: its tables, its functions, and how workstations are enrolled."""
