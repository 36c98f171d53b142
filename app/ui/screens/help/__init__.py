"""All keys, and what this program is."""
