"""Protecting the chart of a patient who is known to the staff, or to everybody."""

import uuid
from dataclasses import dataclass

from app.data.models.registration import Patient
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.domain.registration import Protection
from app.domain.words import say
from app.services import facts, guard


@dataclass(frozen=True, slots=True)
class PatientProtected:
    """A patient's chart is protected now, or no longer."""

    patient_id: uuid.UUID
    changed: frozenset[str]


def protect_patient(
    store: Store, *, by: Actor, patient_id: uuid.UUID, protection: Protection | None
) -> PatientProtected:
    """Open a patient's chart to its ward's staff alone; none: to all who may read charts."""
    with store.write(intent="protect_patient", by=by) as tx:
        about = facts.of_patient(tx.session, patient_id, by=by, now=tx.now)
        guard.require(by, "manage_sensitive", about)
        patient = tx.session.get(Patient, patient_id)
        if patient is None:
            raise UserError(
                say("This patient is no longer on this workstation"), say("Search again.")
            )
        patient.protection = protection.value if protection else None
        tx.concerns(patient_id, fields=["protection"])
        return PatientProtected(patient_id, tx.changed())
