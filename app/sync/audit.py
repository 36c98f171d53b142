"""What the central server says about this workstation's audit chain: receipts, and its memory."""

import uuid
from dataclasses import dataclass
from typing import Any

import psycopg
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data.models.audit import AuditWatch
from app.data.models.control import Device, SyncState
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.ids import new_id
from app.sync import link


@dataclass(frozen=True, slots=True)
class Head:
    """How far the central server knows the chain; `alarms` are open."""

    seq: int
    hash: str
    alarms: int
    receipt_is_genuine: bool


def keep_receipt(session: Session, answer: dict[str, Any]) -> None:
    """Keep the receipt that came with the answer to a batch."""
    receipt = answer.get("audit")
    if receipt is None:
        return  # a server of an older version
    row = session.get(AuditWatch, 1)
    if row is None:
        row = AuditWatch(one=1)
        session.add(row)
    row.receipt_seq, row.receipt_hash = receipt["seq"], receipt["hash"]
    row.receipt_epoch, row.receipt_at = receipt["epoch"], receipt["at"]
    row.receipt_mac = receipt["mac"]
    row.central_alarms = receipt["alarms"]


def note_turn(store: Store, *, failure: str) -> None:
    """Record that the central server was lost, with the reason in words, or is back: no reason.

    Only the turn is an entry, not each try; to be called before the turn is kept in the state.
    """
    with store.read() as session:
        was_lost = bool(session.get_one(SyncState, 1).last_error)
    if was_lost == bool(failure):
        return
    here = Actor(uuid.UUID(int=0), "system", "This workstation", Role.SYSTEM, new_id())
    with store.write(intent="fail_sync" if failure else "begin_sync", by=here) as tx:
        if failure:
            tx.outcome = "failed"
            tx.detail["reason"] = failure


def head(store: Store) -> Head | None:
    """Ask the central server; none where there is no server, or it has heard of nothing yet.

    Raises UnavailableError when it cannot be asked.
    """
    with store.read() as session:
        dsn = session.get_one(SyncState, 1).dsn
        device_id = session.scalars(select(Device.id)).one()
        held = session.get(AuditWatch, 1)
    if dsn is None:
        return None
    with link.connect(dsn) as connection:
        try:
            row = _ask(connection, device_id, held)
        except psycopg.Error as error:
            raise link.explain(error) from error
    if row is None:
        return None
    has_receipt = held is not None and held.receipt_seq > 0
    return Head(row["seq"], row["hash"], row["alarms"], row["genuine"] or not has_receipt)


def _ask(
    connection: psycopg.Connection[Any], device_id: uuid.UUID, held: AuditWatch | None
) -> dict[str, Any] | None:
    receipt = (
        (held.receipt_seq, held.receipt_hash, held.receipt_epoch, held.receipt_at, held.receipt_mac)
        if held is not None
        else (0, "", "", "", "")
    )
    row = connection.execute(
        "SELECT sync.audit_head(%s, %s, %s, %s, %s, %s)", (device_id, *receipt)
    ).fetchone()
    connection.commit()
    return row[0] if row else None
