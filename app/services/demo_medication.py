"""Orders and doses of the demonstration's patients, written through the same services."""

import datetime as dt
import json
import uuid
from dataclasses import replace
from typing import Any

from app.data.store import Store
from app.domain.actor import Actor
from app.domain.medication import Kind, Reason
from app.domain.medication_order import Prescription
from app.domain.medication_plan import ON_TIME
from app.resources import resource
from app.services.medication import dose_not_given, give_dose
from app.services.medication_orders import hold_order, prescribe, stop_order

_LATE = dt.timedelta(minutes=3)


def orders_of_demo() -> dict[str, list[dict[str, Any]]]:
    """Return the made-up orders by the label of the bed."""
    content: dict[str, Any] = json.loads(
        resource("demo/medication.json").read_text(encoding="utf-8")
    )
    found: dict[str, list[dict[str, Any]]] = content["orders"]
    return found


def add_orders(
    store: Store,
    *,
    doctor: Actor,
    nurse: Actor,
    encounter_id: uuid.UUID,
    orders: list[dict[str, Any]],
) -> None:
    """Prescribe, and write down what was given so far; times are counted from this full hour."""
    doctor = replace(doctor, holds_key=True)  # the workstation writes under this name
    for one in orders:
        _add(store, doctor=doctor, nurse=nurse, encounter_id=encounter_id, one=one)


def _add(
    store: Store, *, doctor: Actor, nurse: Actor, encounter_id: uuid.UUID, one: dict[str, Any]
) -> None:
    now = store.clock.now()
    hour = now.astimezone().replace(minute=0, second=0, microsecond=0)

    def at(hours: float) -> dt.datetime:
        return (hour + dt.timedelta(hours=hours)).astimezone(dt.UTC)

    begun = at(-one["begun"]) if "begun" in one else None
    made = prescribe(
        store,
        by=doctor,
        encounter_id=encounter_id,
        what=Prescription(
            drug=one["drug"],
            dose=one["dose"],
            unit=one["unit"],
            route=one["route"],
            kind=_kind(one),
            start_at=begun or at(-12),
            times=" ".join(f"{at(h).astimezone():%H:%M}" for h in one.get("times", ())),
            interval_min=one.get("interval_min"),
            max_in_24h=one.get("max_in_24h", ""),
            rate_per_h=one.get("rate_per_h", ""),
            indication=one.get("indication", ""),
            condition=one.get("condition", ""),
            needs_witness=one.get("needs_witness", False),
        ),
    )
    planned = [at(h) for h in one.get("given", ())] + ([begun] if begun else [])
    for time in planned:
        give_dose(
            store, by=nurse, request_id=made.request_id, scheduled_for=time,
            given_at=min(time + _LATE, now, time + ON_TIME),
        )  # fmt: skip
    for hours in one.get("prn_given", ()):
        give_dose(store, by=nurse, request_id=made.request_id, given_at=at(-hours))
    for hours in one.get("refused", ()):
        dose_not_given(
            store, by=nurse, request_id=made.request_id, scheduled_for=at(hours),
            reason=Reason.REFUSED,
        )  # fmt: skip
    if "held" in one:
        hold_order(store, by=doctor, request_id=made.request_id, reason=one["held"])
    if "stopped" in one:
        stop_order(store, by=doctor, request_id=made.request_id, reason=one["stopped"])


def _kind(one: dict[str, Any]) -> Kind:
    if "rate_per_h" in one:
        return Kind.INFUSION
    return Kind.REGULAR if one.get("times") else Kind.PRN
