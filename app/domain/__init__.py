"""The hospital's words and rules, pure: no Qt, no SQL, no files, no clock, no network."""
