"""The encrypted local database: rows, the triggers that shadow them, and the one Store."""
