"""Suspected duplicates: two records side by side, merged or kept apart."""
