"""A workstation with a real encrypted database in a temporary folder."""

import uuid
from pathlib import Path

from app.data.models.ward import Facility
from app.data.open import open_store
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.clock import Clock
from app.domain.ids import new_id
from tests.support.clock import FixedClock

KEY = bytes(range(32))
CARRIER = bytes(range(32, 64))  # what an enrolment file brings: the hospital's keys open under it
FACILITY = uuid.UUID("01900000-0000-7000-8000-000000000001")
SERIES = {
    "mrn": ("{name}-", 6),
    "unknown": ("{name}-U", 1),
    "visit": ("{name}-V", 6),
    "invoice": ("{name}-2026-", 5),
    "credit_note": ("{name}-2026-C", 5),
    "payment": ("{name}-2026-P", 5),
}


def someone(role: Role = Role.NURSE, *, name: str = "Amara Nwosu") -> Actor:
    """Return a made-up person at work; IT sits at the command line, and the workstation is one."""
    return Actor(
        user_id=new_id(),
        login=name.split(maxsplit=1)[0].lower(),
        name=name,
        role=role,
        session_id=new_id(),
        wards=frozenset({"4B"}),
        holds_key=role in {Role.IT_ADMIN, Role.SYSTEM},
    )


def station(
    home: Path,
    *,
    name: str = "W07",
    clock: Clock | None = None,
    with_facility: bool = True,
    key: bytes = KEY,
) -> Store:
    """Open a new workstation; its hospital charges in pounds."""
    home.mkdir(parents=True, exist_ok=True)
    store = open_store(home, key, clock=clock or FixedClock(), carrier=CARRIER)
    store.create_device(
        name=name,
        facility_id=FACILITY,
        series={k: (p.format(name=name), w) for k, (p, w) in SERIES.items()},
    )
    if with_facility:
        with store.write(intent="set_up", by=someone(Role.SYSTEM, name="Set-up")) as tx:
            tx.add(
                Facility(
                    id=FACILITY,
                    name="Wardlight General",
                    currency="GBP",
                    address="14 Harbour Road, Northfield",
                    tax_number="GB 000 0000 00",
                    national_id_label="NHS No.",
                )
            )
    return store
