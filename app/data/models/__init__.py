"""The mapped tables; importing this package makes the metadata complete."""

from app.data.models import (
    around,
    audit,
    backup,
    billing,
    care_plan,
    charting,
    control,
    decisions,
    identity,
    keys,
    notes,
    people,
    policy,
    registration,
    tasks,
    ward,
)

__all__ = [
    "around",
    "audit",
    "backup",
    "billing",
    "care_plan",
    "charting",
    "control",
    "decisions",
    "identity",
    "keys",
    "notes",
    "people",
    "policy",
    "registration",
    "tasks",
    "ward",
]
