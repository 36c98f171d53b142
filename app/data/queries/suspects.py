"""Reads behind the list of suspected duplicates: whom to compare next, and what was found."""

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, delete, func, or_, select, tuple_
from sqlalchemy.orm import Session

from app.data.models.identity import (
    DuplicateScan,
    DuplicateSuspect,
    DuplicateTodo,
    PatientNotDuplicate,
)
from app.data.models.registration import Patient
from app.data.queries import merged, patients
from app.data.sealed import open_rows
from app.domain import duplicates

_BLOCK = 150  # records that share a telling value with one, at most


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records that may be one person; the lower id first."""

    one_id: uuid.UUID
    other_id: uuid.UUID
    score: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the comparing of this workstation is in its round."""

    compared: int
    of: int
    round_ended: bool


def changed_ids(session: Session, *, most: int) -> list[uuid.UUID]:
    """Return records that are new or have changed since they were compared."""
    return list(session.scalars(select(DuplicateTodo.patient_id).limit(most)))


def next_ids(session: Session, *, most: int) -> list[uuid.UUID]:
    """Return the records to compare next, in the order of their ids."""
    scan = session.get(DuplicateScan, 1)
    wanted = select(Patient.id).order_by(Patient.id).limit(most)
    if scan is not None and scan.after_id is not None:
        wanted = wanted.where(Patient.id > scan.after_id)
    return list(session.scalars(wanted))


def alike(session: Session, ids: Sequence[uuid.UUID]) -> list[Pair]:
    """Return the pairs that these records make with any record of this workstation."""
    rows = _rows(session, ids)
    found: dict[tuple[uuid.UUID, uuid.UUID], Pair] = {}
    for row in rows.values():
        mine = patients.details_of(row)
        near = set(patients.worth_comparing(session, mine, most=_BLOCK)) - {row.id}
        for other in _rows(session, near).values():
            score = duplicates.compare(mine, patients.details_of(other)).score
            if score >= duplicates.POSSIBLE:
                lower, upper = sorted((row.id, other.id))
                found[lower, upper] = Pair(lower, upper, score)
    return list(found.values())


def _rows(session: Session, ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, Patient]:
    rows = {p.id: p for p in session.scalars(select(Patient).where(Patient.id.in_(ids)))}
    open_rows(rows.values())
    return rows


def keep(session: Session, *, compared: Sequence[uuid.UUID], pairs: Sequence[Pair]) -> bool:
    """Write down what comparing found, in this workstation's own tables; whether it is news."""
    standing = session.execute(
        select(DuplicateSuspect.one_id, DuplicateSuspect.other_id).where(
            or_(DuplicateSuspect.one_id.in_(compared), DuplicateSuspect.other_id.in_(compared))
        )
    )
    before = {(one, other) for one, other in standing}
    session.execute(
        delete(DuplicateSuspect).where(
            or_(DuplicateSuspect.one_id.in_(compared), DuplicateSuspect.other_id.in_(compared))
        )
    )
    session.add_all(
        DuplicateSuspect(one_id=p.one_id, other_id=p.other_id, score=p.score) for p in pairs
    )
    session.execute(delete(DuplicateTodo).where(DuplicateTodo.patient_id.in_(compared)))
    return before != {(p.one_id, p.other_id) for p in pairs}


def go_on(session: Session, *, compared: Sequence[uuid.UUID], now: dt.datetime) -> None:
    """Remember how far the round is."""
    scan = session.get(DuplicateScan, 1) or DuplicateScan(one=1, compared=0)
    session.add(scan)
    scan.after_id = compared[-1]
    scan.compared += len(compared)
    scan.round_ended_at = now


def begin_round(session: Session, *, not_since: dt.datetime) -> None:
    """Compare everybody once more, where the last comparing was before a time: details change."""
    scan = session.get(DuplicateScan, 1)
    if scan is not None and scan.round_ended_at and scan.round_ended_at < not_since:
        scan.after_id, scan.compared = None, 0


def progress(session: Session) -> Progress:
    """Return how far the round is; whoever is registered after its end is compared at once."""
    total = session.scalar(select(func.count()).select_from(Patient)) or 0
    scan = session.get(DuplicateScan, 1)
    compared = scan.compared if scan else 0
    ended = not next_ids(session, most=1) and not changed_ids(session, most=1)
    return Progress(min(compared, total), total, round_ended=ended)


def _undecided() -> ColumnElement[bool]:
    decided = and_(
        PatientNotDuplicate.one_id == DuplicateSuspect.one_id,
        PatientNotDuplicate.other_id == DuplicateSuspect.other_id,
    )
    return ~select(PatientNotDuplicate.id).where(decided).exists()


def count(session: Session, *, most: int) -> int:
    """Return how many pairs nobody has decided, up to `most`; merged ones are none."""
    wanted = (
        select(DuplicateSuspect.one_id, DuplicateSuspect.other_id).where(_undecided()).limit(most)
    )
    pairs = session.execute(wanted).all()
    joined = merged.joined(session, {i for pair in pairs for i in pair})
    return sum(not joined.survivors.keys() & set(pair) for pair in pairs)


def open_pairs(session: Session, *, after: Pair | None, most: int) -> list[Pair]:
    """Return suspected pairs that nobody has decided, the likest first."""
    wanted = (
        select(DuplicateSuspect)
        .where(_undecided())
        .order_by(DuplicateSuspect.score.desc(), DuplicateSuspect.one_id, DuplicateSuspect.other_id)
        .limit(most)
    )
    if after is not None:
        key = tuple_(-DuplicateSuspect.score, DuplicateSuspect.one_id, DuplicateSuspect.other_id)
        wanted = wanted.where(key > (-after.score, after.one_id, after.other_id))
    rows = session.scalars(wanted).all()
    joined = merged.joined(session, {i for r in rows for i in (r.one_id, r.other_id)})
    return [
        Pair(r.one_id, r.other_id, r.score)
        for r in rows
        if not joined.survivors.keys() & {r.one_id, r.other_id}
    ]
