"""Asks the central server for the audit log of the whole hospital, on a connection of its own."""

import datetime as dt
import json
import uuid
from dataclasses import dataclass
from typing import Any

from psycopg.types.json import Jsonb
from sqlalchemy import select

from app.data.models.control import Device
from app.data.store import Store
from app.domain.audit import AuditView, Reported, Sign, act
from app.sync import engine, link


@dataclass(frozen=True, slots=True)
class Question:
    """Which entries; `look` is the entry that put the question on record."""

    look: uuid.UUID
    only: str
    patient_id: uuid.UUID | None = None
    since: dt.datetime | None = None
    until: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class FarCursor:
    """The last entry that was looked at; the next page begins behind it."""

    at: dt.datetime
    seq: int
    id: uuid.UUID


@dataclass(frozen=True, slots=True)
class FarPage:
    """A page of entries without names, newest first; `after` is none at the end."""

    entries: tuple[AuditView, ...]
    after: FarCursor | None
    reach: tuple[Reported, ...]


@dataclass(frozen=True, slots=True)
class FarGlass:
    """Where each broken glass was broken, and what was done behind it, by the case's id."""

    devices: dict[uuid.UUID, str]
    acts: dict[uuid.UUID, tuple[tuple[str, int], ...]]
    reach: tuple[Reported, ...]


def page(store: Store, question: Question, *, after: FarCursor | None, most: int) -> FarPage:
    """Return entries of all workstations. UnavailableError: why the centre does not answer."""
    behind = Jsonb([after.at.isoformat(), after.seq, str(after.id)]) if after else None
    q = question
    answer = _ask(
        store,
        "SELECT sync.hospital_log(%s, %s, %s, %s, %s, %s, %s, %s)",
        (q.look, q.only, q.patient_id, q.since, q.until, behind, most),
    )
    last = answer["after"]
    return FarPage(
        tuple(_view(row) for row in answer["entries"]),
        FarCursor(_instant(last[0]), last[1], uuid.UUID(last[2])) if last else None,
        _reach(answer),
    )


def glass(store: Store, *, look: uuid.UUID) -> FarGlass:
    """Return what was done behind broken glass. UnavailableError: why the centre is silent."""
    answer = _ask(store, "SELECT sync.hospital_glass(%s, %s)", (look,))
    cases = {uuid.UUID(key): case for key, case in answer["cases"].items()}
    return FarGlass(
        {key: str(case["device_name"] or "") for key, case in cases.items()},
        {key: tuple(sorted(case["acts"].items())) for key, case in cases.items()},
        _reach(answer),
    )


def _ask(store: Store, statement: str, values: tuple[object, ...]) -> dict[str, Any]:
    with store.read() as session:
        device_id = session.scalars(select(Device.id)).one()
    with (
        link.explained(),
        link.connect(engine.address(store), autocommit=True) as connection,
    ):
        row = connection.execute(statement.encode(), (device_id, *values)).fetchone()
    answer: dict[str, Any] = row[0] if row else {}
    return answer


def _reach(answer: dict[str, Any]) -> tuple[Reported, ...]:
    return tuple(
        Reported(
            each["name"], _instant(each["until"]) if each["until"] else None, each["alarms"] == 0
        )
        for each in answer["reach"]
    )


def _view(row: dict[str, Any]) -> AuditView:
    said = json.loads(row["detail"]).get("category")
    return AuditView(
        id=uuid.UUID(row["id"]),
        seq=row["seq"],
        at=_instant(row["at"]),
        device_id=uuid.UUID(row["device"]),
        device_name=row["device_name"] or "",
        user_id=uuid.UUID(row["user"]),
        user_name="",
        role=row["role"],
        session_id=uuid.UUID(row["session"]),
        action=row["action"],
        category=str(said or act(row["action"]).category),
        outcome=row["outcome"],
        patient_id=uuid.UUID(row["patient"]) if row["patient"] else None,
        patient_name="",
        mrn="",
        ward=", ".join(sorted(row["wards"])),
        detail=row["detail"],
        signs=tuple(map(Sign, row["signs"])),
    )


def _instant(words: str) -> dt.datetime:
    return dt.datetime.fromisoformat(words)
