"""Keys, passwords and the audit chain's arithmetic; knows no table."""
