"""Checks the central server's countersignatures of this workstation's log, without asking it."""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.data.models.audit import AuditCountersignature, AuditEntry, AuditWatch
from app.domain.words import later
from app.security.countersign import is_signed


@dataclass(frozen=True, slots=True)
class Misfit:
    """What does not fit, and of which entry."""

    seq: int
    reason: str


def check(
    session: Session, device_id: uuid.UUID, watch: AuditWatch, *, begun: int
) -> tuple[list[Misfit], int]:
    """Return what does not fit, and the last entry that is countersigned and fits.

    Countersignatures form a chain of their own. One of an entry that is not the one here is no
    finding where a later word of the centre fits, since it signs nothing while its alarm is open.
    """
    rows = session.scalars(
        select(AuditCountersignature)
        .where(AuditCountersignature.n > watch.countersigned_from)
        .order_by(AuditCountersignature.n)
    ).all()
    before = session.get(AuditCountersignature, watch.countersigned_from)
    found = list(_chain(rows, device_id, watch, before.signature if before else ""))
    held: dict[int, str] = dict(
        session.execute(
            select(AuditEntry.seq, AuditEntry.hash).where(
                AuditEntry.origin_device == device_id, AuditEntry.seq.in_([r.seq for r in rows])
            )
        ).all()
    )
    fits = [row for row in rows if held.get(row.seq) == row.hash]
    last = max((row.n for row in fits), default=0)
    on_record = watch.receipt_at if begun and _is_acknowledged(session, device_id, watch) else ""
    found += [
        Misfit(row.seq, later("it is not the entry that the central server countersigned"))
        for row in rows
        if held.get(row.seq) != row.hash and row.n > last and row.at >= on_record
    ]
    return found, max((row.seq for row in fits), default=0)


def _chain(
    rows: Sequence[AuditCountersignature],
    device_id: uuid.UUID,
    watch: AuditWatch,
    previous: str,
) -> Iterator[Misfit]:
    """Go along the countersignatures; say where one is missing, out of order or forged."""
    n, seq = watch.countersigned_from, 0
    for row in rows:
        if row.n != n + 1:
            yield Misfit(row.seq, later("a countersignature of the central server is missing"))
        elif row.previous != previous or row.seq <= seq:
            yield Misfit(row.seq, later("its countersignature does not follow the one before it"))
        elif not is_signed(watch.centre_key, row.signature, _said(row, device_id)):
            yield Misfit(row.seq, later("its countersignature is forged, or of another key"))
        n, seq, previous = row.n, row.seq, row.signature


def _said(row: AuditCountersignature, device_id: uuid.UUID) -> str:
    """Return the line that was signed, as the central server spells it."""
    parts = (device_id, row.n, row.seq, row.hash, row.at, row.previous)
    return "|".join(("wardlight countersignature", *map(str, parts)))


def _is_acknowledged(session: Session, device_id: uuid.UUID, watch: AuditWatch) -> bool:
    """Whether the centre's last receipt fits this chain, and it has no alarm of it."""
    held = session.scalar(
        select(AuditEntry.hash).where(
            AuditEntry.origin_device == device_id, AuditEntry.seq == watch.receipt_seq
        )
    )
    return held is not None and held == watch.receipt_hash and not watch.central_alarms


def begin_anew(session: Session, watch: AuditWatch) -> None:
    """Count from here on: a person has put on record what did not fit; the next key is pinned."""
    watch.countersigned_from = session.scalar(select(func.max(AuditCountersignature.n))) or 0
    watch.countersigned_asked_at = None
    watch.centre_key = ""
