"""Who the patient is, and their allergies: the SELECTs behind every banner."""

import uuid
from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data.models.registration import Allergy, Patient
from app.data.models.ward import Bed, Encounter, Facility, Ward
from app.data.queries import merged
from app.domain.banner import AllergyView, PatientBannerView, gravest_first
from app.domain.names import shown_name
from app.domain.registration import gravest_state
from app.domain.words import say

IN_PROGRESS = "in_progress"


def banner(
    session: Session, patient_id: uuid.UUID, encounter_id: uuid.UUID | None = None
) -> PatientBannerView:
    """Return the banner of a patient, with the place of a stay where one is given.

    In a stay a merged record is shown by the one that stands for it; alone it says so itself.
    Raises sqlalchemy.exc.NoResultFound for a patient or a stay that is not here.
    """
    ids = merged.ids_of(session, patient_id)
    records = {p.id: p for p in session.scalars(select(Patient).where(Patient.id.in_(ids)))}
    standing = records.get(ids[0])
    own = session.get_one(Patient, patient_id)
    patient = standing if encounter_id and standing else own
    facility = session.get(Facility, patient.facility_id)
    stay = session.get_one(Encounter, encounter_id) if encounter_id else None
    ward = session.get(Ward, stay.ward_id) if stay and stay.ward_id else None
    bed = session.get(Bed, stay.bed_id) if stay and stay.bed_id else None
    return PatientBannerView(
        patient_id=patient.id,
        encounter_id=encounter_id,
        family_name=patient.family_name,
        given_name=patient.given_name,
        title=patient.title,
        birth_date=patient.birth_date,
        birth_estimated=patient.birth_estimated,
        sex=patient.sex,
        mrn=patient.mrn,
        national_id=patient.national_id,
        national_id_label=facility.national_id_label if facility else say("National id"),
        allergy_state=gravest_state(p.allergy_state for p in records.values()),
        allergies=allergies(session, [patient_id]).get(patient_id, ()),
        allergies_checked_at=patient.allergies_checked_at,
        deceased_at=patient.deceased_at,
        ward_name=ward.name if ward else "",
        bed_label=bed.label if bed else "",
        visit_number=stay.visit_number if stay else "",
        consultant=stay.consultant if stay else "",
        resuscitation=stay.resuscitation if stay else "",
        reason=stay.reason if stay else "",
        admitted_at=stay.admitted_at if stay else None,
        protected=patient.protection is not None,
        in_hospital=bool(stay and stay.status == IN_PROGRESS),
        merged_into=_words(standing) if standing and standing is not patient else "",
    )


def allergies(
    session: Session, patient_ids: Collection[uuid.UUID]
) -> dict[uuid.UUID, tuple[AllergyView, ...]]:
    """Return the allergies that stand, gravest first, by patient; corrected ones are left out.

    Each patient has those of every record of the person, each substance once.
    """
    joined = merged.joined(session, patient_ids)
    records = {asked: joined.records_of(asked) for asked in patient_ids}
    every = {i for ids in records.values() for i in ids}
    rows = session.scalars(select(Allergy).where(Allergy.patient_id.in_(every))).all()
    corrected = {row.corrects_id for row in rows}
    standing: dict[uuid.UUID, list[AllergyView]] = {}
    for row in rows:
        if row.id not in corrected and not row.entered_in_error:
            shown = AllergyView(row.substance, row.reaction, row.severity)
            standing.setdefault(row.patient_id, []).append(shown)
    found = {}
    for asked, ids in records.items():
        if listed := [shown for i in ids for shown in standing.get(i, ())]:
            once = {shown.substance.casefold(): shown for shown in reversed(gravest_first(listed))}
            found[asked] = gravest_first(list(once.values()))
    return found


def _words(patient: Patient) -> str:
    name = shown_name(patient.family_name, patient.given_name, patient.title)
    return f"{name} ({patient.mrn})"
