"""Brings the central server's countersignatures of this workstation's audit log, now and then."""

import datetime as dt
from typing import Any

import psycopg
from sqlalchemy import func, select

from app.data.models.audit import AuditCountersignature, AuditWatch
from app.data.models.control import Device
from app.data.store import Store

EVERY = dt.timedelta(minutes=5)  # the server signs once an hour


def fetch(connection: psycopg.Connection[Any], store: Store) -> None:
    """Fetch what was signed since the last that is here; the first key that comes is pinned."""
    now = store.clock.now()
    with store.read() as session:
        watch = session.get(AuditWatch, 1)
        asked_at = watch.countersigned_asked_at if watch else None
        if asked_at is not None and dt.timedelta() <= now - asked_at < EVERY:
            return
        device_id = session.scalars(select(Device.id)).one()
        after = session.scalar(select(func.max(AuditCountersignature.n))) or 0
    row = connection.execute("SELECT sync.countersignatures(%s, %s)", (device_id, after)).fetchone()
    answer: dict[str, Any] = row[0] if row else {}
    with store.local() as session:
        watch = session.get(AuditWatch, 1)
        if watch is None:
            watch = AuditWatch(one=1)
            session.add(watch)
        watch.countersigned_asked_at = now
        watch.centre_key = watch.centre_key or answer["public_key"] or ""
        session.add_all(AuditCountersignature(**each) for each in answer["signed"])
