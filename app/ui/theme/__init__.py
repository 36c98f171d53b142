"""Colours, type and measures, and the one place that turns them into Qt's palette and sheet."""
