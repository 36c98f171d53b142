"""Wardlight: the hospital workstation that keeps working."""
