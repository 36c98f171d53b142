"""Patients for the palette: the registration desk's search, in the palette's words."""

from app.data.abandon import Abandon
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.dates import date_words
from app.domain.names import shown_name
from app.domain.words import say
from app.services import registration
from app.ui.shell.palette_rows import FoundPatient

_MOST = 8


def find_patients(
    store: Store, by: Actor, words: str, abandon: Abandon
) -> tuple[FoundPatient, ...]:
    """The eight nearest patients, each with birth and bed, so that namesakes can be told apart."""
    found = registration.find_patients(store, by=by, text=words, limit=_MOST, abandon=abandon)
    return tuple(_shown(hit) for hit in found.hits)


def find_by_number(store: Store, by: Actor, mrn: str) -> FoundPatient | None:
    """The patient with this number, or the one that their record was merged into."""
    hits = registration.find_patients(store, by=by, text=mrn, limit=2).hits
    exact = [hit for hit in hits if hit.patient.mrn == mrn]
    if exact or len(hits) == 1:
        return _shown((exact or list(hits))[0])
    return None


def _shown(hit: registration.PatientHit) -> FoundPatient:
    known, details = hit.patient, hit.patient.details
    born = (
        say("Born {date}", date=date_words(details.birth_date))
        if details.birth_date
        else say("Birth not known")
    )
    stay = known.stay if known.stay is not None and known.stay.is_open else None
    where = stay.bed or stay.ward if stay else say("MRN {mrn}", mrn=known.mrn)
    return FoundPatient(
        known.patient_id,
        shown_name(details.family_name, details.given_name),
        " · ".join(part for part in (born, where) if part),
        stay.encounter_id if stay else None,
    )
