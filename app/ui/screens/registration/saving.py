"""Which intent a filled form is: somebody new or known, with or without an admission; no Qt."""

from dataclasses import dataclass, replace

from app.data.store import Store
from app.domain.actor import Actor
from app.domain.registration import DETAIL_FIELDS, Details
from app.services.admission import Admitted, register_and_admit, update_and_admit
from app.services.registration import (
    PatientRecord,
    Registered,
    Updated,
    register_patient,
    save_record,
)
from app.ui.parts.around_form import Form, consent_name
from app.ui.screens.registration.form import Meaning

Saved = Registered | Admitted | Updated


@dataclass(frozen=True, slots=True)
class KnownPatient:
    """A record that the form was filled from, and the form as it was then."""

    record: PatientRecord
    form: Form


def save(
    store: Store, *, by: Actor, meaning: Meaning, form: Form, known: KnownPatient | None
) -> Saved:
    """Do what the form says in one command."""
    details, allergies, stay = meaning.details, meaning.allergies, meaning.stay
    new = meaning.around
    if known is None:
        if stay is None:
            return register_patient(store, by=by, details=details, allergies=allergies, beside=new)
        return register_and_admit(
            store, by=by, details=details, allergies=allergies, stay=stay, beside=new
        )
    new = replace(
        new,
        consents=tuple(
            (kind, answer)
            for kind, answer in new.consents
            if form[consent_name(kind)] != known.form[consent_name(kind)]
        ),
    )
    patient_id = known.record.patient.patient_id
    changes = _changes(known.record.patient.details, details)
    asked_again = any(form[n] != known.form[n] for n in ("allergy_state", "allergies"))
    answer = allergies if asked_again else None
    if stay is None:
        return save_record(
            store, by=by, patient_id=patient_id, changes=changes, allergies=answer, beside=new
        )
    return update_and_admit(
        store, by=by, patient_id=patient_id, changes=changes, allergies=answer, stay=stay,
        beside=new,
    )  # fmt: skip


def _changes(before: Details, after: Details) -> dict[str, object]:
    """Return the demographics that the form changed."""
    after = replace(after, national_id=after.national_id.replace(" ", ""))
    return {
        name: getattr(after, name)
        for name in DETAIL_FIELDS
        if getattr(after, name) != getattr(before, name)
    }
