"""Reading the audit log: who saw whom, and what is worth a second look."""
