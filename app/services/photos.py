"""Photographs of patients: shown beside the name to whoever may see the record."""

import base64
import uuid
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data.models.registration import Patient, PatientPhoto
from app.data.queries import merged
from app.data.store import Store
from app.domain.actor import Actor
from app.exchange import photo
from app.services import audit_log, facts, guard
from app.services.beside import add_photo
from app.services.standing import gone, require_standing


@dataclass(frozen=True, slots=True)
class PhotoSet:
    """A patient's photograph is another now, or none."""

    patient_id: uuid.UUID
    changed: frozenset[str]


def photo_of(store: Store, *, by: Actor, patient_id: uuid.UUID) -> bytes:
    """Return a patient's photograph as JPEG; empty where there is none, or none for this person."""
    with store.read() as session:
        about = facts.of_patient(session, patient_id, by=by, now=store.clock.now())
        if not guard.allowed(by, "view_record", about):
            return b""
        jpeg = latest(session, patient_id)
    if jpeg:
        guard.require(by, "view_record", about)
        audit_log.looked(
            store, by=by, action="view_record", category="photograph", patient_id=patient_id
        )
    return jpeg


def latest(session: Session, patient_id: uuid.UUID) -> bytes:
    """Return the photograph that counts, of any of the person's records, or nothing."""
    ids = merged.ids_of(session, patient_id)
    found = session.scalars(
        select(PatientPhoto.jpeg)
        .where(PatientPhoto.patient_id.in_(ids))
        .order_by(PatientPhoto.taken_at.desc(), PatientPhoto.id.desc())
        .limit(1)
    ).first()
    return base64.b64decode(found) if found else b""


def set_photo(store: Store, *, by: Actor, patient_id: uuid.UUID, picture: bytes) -> PhotoSet:
    """Keep a picture, made small, as a patient's photograph; an empty one takes it away.

    Raises UserError for what is no picture, and where the patient has refused.
    """
    small = photo.scaled(picture) if picture else b""
    with store.write(intent="set_photo", by=by) as tx:
        about = facts.of_patient(tx.session, patient_id, by=by, now=tx.now)
        guard.require(by, "update_patient", about)
        patient = tx.session.get(Patient, patient_id)
        if patient is None:
            raise gone()
        require_standing(tx.session, patient)
        add_photo(tx, patient_id, small, by=by)
        tx.concerns(patient_id, fields=["photo"])
        return PhotoSet(patient_id, tx.changed())
