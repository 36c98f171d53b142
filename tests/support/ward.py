"""A small ward for tests that admit somebody."""

from dataclasses import dataclass

from app.data.models.ward import Bed, Ward
from app.data.store import Store
from app.domain.actor import Role
from tests.support.station import someone


@dataclass(frozen=True, slots=True)
class SmallWard:
    """Ward 4B Cedar: C1 and C3 are ready, C2 is being cleaned, C4 is closed."""

    ward: Ward
    beds: dict[str, Bed]


def small_ward(store: Store) -> SmallWard:
    """Add the ward to a workstation."""
    states = {"C1": "ready", "C2": "cleaning", "C3": "ready", "C4": "closed"}
    with store.write(intent="set_up", by=someone(Role.SYSTEM, name="Set-up")) as tx:
        ward = Ward(code="4B", name="Cedar", specialty="Medicine")
        tx.add(ward)
        beds = {
            label: Bed(ward_id=ward.id, bay="Bay C", bay_note="Men", label=label, state=state)
            for label, state in states.items()
        }
        tx.add(*beds.values())
    return SmallWard(ward, beds)
