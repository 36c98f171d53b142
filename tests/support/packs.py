"""Downtime packs written at once, as the window does step by step."""

import datetime as dt
from pathlib import Path

from app.data.store import Store
from app.domain.errors import UserError
from app.services import downtime
from app.services.downtime import FOLDER, PacksWritten


def write_packs(store: Store, *, home: Path, now: dt.datetime) -> PacksWritten:
    """Write the pack of every ward, or note why they cannot be written."""
    due = downtime.packs_to_write(store)
    try:
        paths = tuple(
            downtime.write_pack(
                downtime.pack_view(store, ward_id=ward_id, now=now),
                folder=home / FOLDER,
                password=due.password,
            )
            for ward_id in due.wards
        )
    except UserError as refusal:
        return downtime.packs_failed(store, refusal=refusal)
    return downtime.packs_written(store, home=home, paths=paths, now=now)
