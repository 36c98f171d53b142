"""Broken glass and what the privacy officer finds about it."""
