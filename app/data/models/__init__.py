"""The mapped tables; importing this package makes the metadata complete."""

from app.data.models import (
    around,
    audit,
    backup,
    billing,
    charting,
    control,
    decisions,
    identity,
    keys,
    medication,
    notes,
    people,
    policy,
    registration,
    ward,
)

__all__ = [
    "around",
    "audit",
    "backup",
    "billing",
    "charting",
    "control",
    "decisions",
    "identity",
    "keys",
    "medication",
    "notes",
    "people",
    "policy",
    "registration",
    "ward",
]
