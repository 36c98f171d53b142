"""Answers about allergies: asked and written down, alone or within a registration."""

import uuid
from dataclasses import dataclass

from app.data.models.registration import Allergy, Patient
from app.data.queries import patients
from app.data.store import Store, Tx
from app.domain import registration, search
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.domain.registration import Allergies, AllergyState
from app.domain.words import say
from app.services.standing import gone, require_standing, require_update


@dataclass(frozen=True, slots=True)
class AllergiesRecorded:
    """A patient's allergies were asked and answered."""

    patient_id: uuid.UUID
    changed: frozenset[str]


def record_allergies(
    store: Store, *, by: Actor, patient_id: uuid.UUID, allergies: Allergies
) -> AllergiesRecorded:
    """Record an answer about allergies; named ones are added to those already known.

    Raises UserError when the answer does not hold together, or says none where some are known.
    """
    require_update(store, by=by, patient_id=patient_id)
    with store.write(intent="record_allergies", by=by) as tx:
        patient = tx.session.get(Patient, patient_id)
        if patient is None:
            raise gone()
        require_standing(tx.session, patient)
        set_allergies(tx, patient, allergies)
        tx.concerns(patient_id)
        return AllergiesRecorded(patient_id, tx.changed())


def set_allergies(tx: Tx, patient: Patient, allergies: Allergies) -> None:
    """Record an answer about allergies within the command being written."""
    if wrong := registration.allergies_problem(allergies):
        raise UserError(say("The answer about allergies is not complete"), f"{wrong}.")
    standing = patients.allergies_of(tx.session, patient.id).stated
    if standing and allergies.state is not AllergyState.KNOWN:
        raise UserError(
            say("Allergies are already recorded for this patient"),
            say("Mark them as entered in error in the chart first, if they are wrong."),
        )
    already = {search.fold(a.substance) for a in standing}
    tx.add(
        *(
            Allergy(
                patient_id=patient.id,
                substance=a.substance.strip(),
                reaction=a.reaction.strip(),
                severity=a.severity,
                recorded_at=tx.now,
            )
            for a in allergies.stated
            if search.fold(a.substance.strip()) not in already
        )
    )
    patient.allergy_state = allergies.state.value
    patient.allergies_checked_at = None if allergies.state is AllergyState.NOT_ASKED else tx.now
    tx.session.flush()
