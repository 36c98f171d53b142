"""Orders for medicines of a made-up patient, as a doctor writes them."""

import datetime as dt
import uuid
from dataclasses import replace

from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.medication import Kind
from app.domain.medication_order import Prescription
from app.services.medication_orders import prescribe
from tests.support.station import someone


def doctor() -> Actor:
    """Return a doctor who has just given the PIN."""
    return replace(someone(Role.DOCTOR, name="Dr Hanna Lindqvist"), holds_key=True)


def prescription(store: Store, **values: object) -> Prescription:
    """Return 1 g paracetamol by mouth at 08:00, 14:00 and 20:00, changed by these values."""
    base: dict[str, object] = {
        "drug": "paracetamol",
        "dose": "1",
        "unit": "g",
        "route": "PO",
        "kind": Kind.REGULAR,
        "start_at": store.clock.now() - dt.timedelta(hours=12),
        "times": "08:00 14:00 20:00",
    }
    return Prescription(**(base | values))  # type: ignore[arg-type]


def as_required(store: Store, **values: object) -> Prescription:
    """Return 2.5 mg morphine, every 4 h at most and 10 mg in a day, changed by these values."""
    base: dict[str, object] = {
        "drug": "morphine",
        "dose": "2.5",
        "unit": "mg",
        "kind": Kind.PRN,
        "times": "",
        "interval_min": 240,
        "max_in_24h": "10",
        "indication": "pain",
    }
    return prescription(store, **(base | values))


def ordered(store: Store, encounter_id: uuid.UUID, what: Prescription | None = None) -> uuid.UUID:
    """Prescribe, by a doctor; returns the order's id."""
    what = what or prescription(store)
    return prescribe(store, by=doctor(), encounter_id=encounter_id, what=what).request_id


def today(clock: str, *, store: Store) -> dt.datetime:
    """Return a time of the store's day, by the workstation's clock."""
    day = store.clock.now().astimezone().date()
    return dt.datetime.combine(day, dt.time.fromisoformat(clock)).astimezone(dt.UTC)
