"""Whether a record may be changed now, and by whom: asked before anything is written into it."""

import uuid

from sqlalchemy.orm import Session

from app.data.models.registration import Patient
from app.data.queries import merged
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.domain.names import shown_name
from app.domain.words import say
from app.services import facts, guard


def gone() -> UserError:
    """Return the refusal for a patient whose row is not here (any more)."""
    return UserError(say("This patient is no longer on this workstation"), say("Search again."))


def require_update(store: Store, *, by: Actor, patient_id: uuid.UUID) -> None:
    """Raise DeniedError unless the person may put this patient's details right.

    Who is in no ward may be put right by everybody who may do so on a ward of their own.
    """
    with store.read() as session:
        about = facts.of_patient(session, patient_id, by=by, now=store.clock.now())
    guard.require(by, "update_patient", about)


def require_standing(session: Session, patient: Patient) -> None:
    """Raise UserError for a record that was merged into another: new things belong there."""
    end = merged.survivor_of(session, patient.id)
    if end == patient.id or (standing := session.get(Patient, end)) is None:
        return
    name = shown_name(standing.family_name, standing.given_name, standing.title)
    raise UserError(
        say("{mrn} was merged into {other}", mrn=patient.mrn, other=standing.mrn),
        say("Open {name}, {other}, and do it there.", name=name, other=standing.mrn),
    )
