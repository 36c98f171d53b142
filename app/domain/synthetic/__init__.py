"""Made-up people for demonstrations and measurements; no word here is of a real person's record."""
