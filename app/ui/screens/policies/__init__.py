"""The hospital's policies: what is in force, and what another set would change."""
