"""The mapped tables; importing this package makes the metadata complete."""

from app.data.models import (
    audit,
    billing,
    charting,
    control,
    decisions,
    keys,
    people,
    registration,
    ward,
)

__all__ = [
    "audit",
    "billing",
    "charting",
    "control",
    "decisions",
    "keys",
    "people",
    "registration",
    "ward",
]
