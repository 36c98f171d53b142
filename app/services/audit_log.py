"""Checks the audit chain of this workstation, entry by entry."""

from dataclasses import dataclass

from sqlalchemy import select

from app.data.models.audit import AuditEntry
from app.data.models.control import Device
from app.data.store import Store, audited
from app.security import audit


@dataclass(frozen=True, slots=True)
class ChainChecked:
    """The outcome: `broken_at` is the first entry that does not fit, or none."""

    entries: int
    broken_at: int | None
    reason: str


def verify(store: Store) -> ChainChecked:
    """Recompute every hash; finds a changed, removed, reordered or inserted entry.

    What it cannot find alone is a whole file put back to an older state, or entries cut off at the
    end: the central server holds the later ones.
    """
    previous = audit.FIRST
    count = 0
    with store.read() as session:
        device_id = session.scalars(select(Device.id)).one()
        rows = session.scalars(
            select(AuditEntry)
            .where(AuditEntry.origin_device == device_id)
            .order_by(AuditEntry.seq)
            .execution_options(yield_per=1000)
        )
        for entry in rows:
            count += 1
            if entry.seq != count:
                return ChainChecked(count, count, "an entry is missing or doubled")
            if entry.previous_hash != previous:
                return ChainChecked(count, count, "it does not follow the entry before it")
            if entry.hash != audit.chain(previous, audited(entry, device_id)):
                return ChainChecked(count, count, "its content was changed")
            previous = entry.hash
    return ChainChecked(count, None, "")
