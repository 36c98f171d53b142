"""The chart of one stay: observations, their score over time, and the entry of a new set."""
