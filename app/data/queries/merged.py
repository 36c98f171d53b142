"""Which records are one person: every query about a patient asks here for the records to read."""

import uuid
from collections.abc import Collection, Iterable

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from app.data.models.identity import PatientMerge
from app.data.models.registration import Patient
from app.domain.merging import Joined, Merge, join

_ANY = select(PatientMerge.__table__.c.id).limit(1)


def ids_of(session: Session, patient_id: uuid.UUID) -> tuple[uuid.UUID, ...]:
    """Return all records of a patient's person, the one that stands for them first."""
    return joined(session, [patient_id]).records_of(patient_id)


def survivor_of(session: Session, patient_id: uuid.UUID) -> uuid.UUID:
    """Return the record that stands for this one: itself unless it was merged."""
    return joined(session, [patient_id]).survivor_of(patient_id)


def joined(session: Session, patient_ids: Iterable[uuid.UUID]) -> Joined:
    """Return what the merges around some records come to."""
    return join(merges_around(session, patient_ids))


def merges_around(session: Session, patient_ids: Iterable[uuid.UUID]) -> tuple[Merge, ...]:
    """Return the merges that stand and reach one of these records, over however many steps."""
    if session.scalar(_ANY) is None:
        return ()  # nothing was ever merged: search asks for hundreds of records a keystroke
    found: dict[uuid.UUID, Merge] = {}
    reached: set[uuid.UUID] = set()
    edge = set(patient_ids)
    while edge:
        reached |= edge
        found |= {m.id: m for m in _merges_of(session, edge)}
        edge = {i for m in found.values() for i in (m.survivor_id, m.merged_id)} - reached
    return tuple(found.values())


def _merges_of(session: Session, ids: Collection[uuid.UUID]) -> list[Merge]:
    undo = aliased(PatientMerge)
    rows = session.scalars(
        select(PatientMerge).where(
            PatientMerge.undoes_id.is_(None),
            or_(PatientMerge.survivor_id.in_(ids), PatientMerge.merged_id.in_(ids)),
            ~select(undo.id)
            .where(undo.merged_id == PatientMerge.merged_id, undo.undoes_id == PatientMerge.id)
            .exists(),
        )
    )
    return [
        Merge(
            id=r.id,
            survivor_id=r.survivor_id,
            merged_id=r.merged_id,
            decided_at=r.decided_at,
            decided_by_name=r.decided_by_name,
            reason=r.reason,
        )
        for r in rows
    ]


def rows_that_stand(session: Session, patients: Iterable[Patient]) -> dict[uuid.UUID, Patient]:
    """Return, by the id of each patient row given, the row that stands for it."""
    rows = {p.id: p for p in patients}
    known = joined(session, rows)
    missing = set(known.survivors.values()) - rows.keys()
    others = {p.id: p for p in session.scalars(select(Patient).where(Patient.id.in_(missing)))}
    both = rows | others
    return {i: both.get(known.survivor_of(i), row) for i, row in rows.items()}
