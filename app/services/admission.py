"""Admitting a patient to a ward and bed, alone or together with the registration."""

import datetime as dt
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from app.data.models.registration import Patient
from app.data.models.ward import Bed, Encounter, Ward
from app.data.queries import patients
from app.data.store import Store, Tx
from app.domain.actor import Actor
from app.domain.adt import Movement
from app.domain.around import Around
from app.domain.check_digits import NumberType, by_authority
from app.domain.errors import UserError
from app.domain.names import shown_name
from app.domain.registration import Allergies, Details
from app.domain.words import say
from app.services import beds, facts, guard, movements, site
from app.services.allergies import set_allergies
from app.services.beside import write_around
from app.services.guard import About
from app.services.registration import add_whole, change_patient, require_register
from app.services.standing import gone, require_standing, require_update

_AHEAD = dt.timedelta(minutes=5)  # clocks of two workstations may differ by so much


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """Where, why and under whom a patient is admitted; times are aware.

    `kind` is HL7 table 0004: I in-patient, E emergency, O out-patient, D day case (local).
    """

    ward_id: uuid.UUID | None
    bed_id: uuid.UUID | None = None
    reason: str = ""
    consultant: str = ""
    admitted_at: dt.datetime | None = None  # none: now
    kind: str = "I"


@dataclass(frozen=True, slots=True)
class Admitted:
    """A patient's stay has begun."""

    patient_id: uuid.UUID
    encounter_id: uuid.UUID
    visit_number: str
    mrn: str
    name: str
    changed: frozenset[str]


def admit(
    store: Store,
    *,
    by: Actor,
    patient_id: uuid.UUID,
    ward_id: uuid.UUID | None,
    bed_id: uuid.UUID | None = None,
    reason: str = "",
    consultant: str = "",
    admitted_at: dt.datetime | None = None,
) -> Admitted:
    """Begin a known patient's stay.

    Raises UserError when the patient is already admitted or has died, when the bed is taken, not
    ready or of another ward, or when the time lies ahead.
    """
    stay = Admission(
        ward_id=ward_id,
        bed_id=bed_id,
        reason=reason,
        consultant=consultant,
        admitted_at=admitted_at,
    )
    _require_admit(store, by=by, stay=stay)
    with store.write(intent="admit", by=by) as tx:
        patient = tx.session.get(Patient, patient_id)
        if patient is None:
            raise gone()
        encounter = add_stay(tx, patient=patient, stay=stay)
        return _admitted(tx, patient, encounter)


def register_and_admit(
    store: Store,
    *,
    by: Actor,
    details: Details,
    allergies: Allergies,
    stay: Admission,
    beside: Around | None = None,
) -> Admitted:
    """Register a new patient and begin the stay, both or neither; raises as the two alone."""
    _require_admit(store, by=by, stay=stay)
    with store.write(intent="register_and_admit", by=by) as tx:
        require_register(tx, by=by)
        patient = add_whole(tx, by=by, details=details, allergies=allergies, beside=beside)
        encounter = add_stay(tx, patient=patient, stay=stay)
        return _admitted(tx, patient, encounter)


def update_and_admit(
    store: Store,
    *,
    by: Actor,
    patient_id: uuid.UUID,
    changes: dict[str, object],
    allergies: Allergies | None,
    stay: Admission,
    beside: Around | None = None,
) -> Admitted:
    """Put a known patient's demographics right and begin the stay, both or neither.

    `allergies` is none where nothing was asked again.
    """
    require_update(store, by=by, patient_id=patient_id)
    _require_admit(store, by=by, stay=stay)
    with store.write(intent="update_and_admit", by=by) as tx:
        change_patient(tx, patient_id=patient_id, changes=changes)
        patient = tx.session.get_one(Patient, patient_id)
        if allergies is not None:
            set_allergies(tx, patient, allergies)
        write_around(tx, by=by, patient_id=patient_id, beside=beside or Around())
        encounter = add_stay(tx, patient=patient, stay=stay)
        return _admitted(tx, patient, encounter)


def _require_admit(store: Store, *, by: Actor, stay: Admission) -> None:
    """Raise DeniedError unless the person may admit to this ward."""
    with store.read() as session:
        ward = session.get(Ward, stay.ward_id) if stay.ward_id else None
        moment = facts.moment(session, by=by, now=store.clock.now())
    about = About(ward=ward.code if ward else None, moment=moment)
    guard.require(by, "admit_patient", about)


def _admitted(tx: Tx, patient: Patient, encounter: Encounter) -> Admitted:
    name = shown_name(patient.family_name, patient.given_name, patient.title)
    visit = encounter.visit_number
    return Admitted(patient.id, encounter.id, visit, patient.mrn, name, tx.changed())


def add_stay(tx: Tx, *, patient: Patient, stay: Admission) -> Encounter:
    """Begin a stay within the command being written; raises UserError as `admit`."""
    admitted_at = stay.admitted_at or tx.now
    check_patient(tx.session, patient)
    if admitted_at > tx.now + _AHEAD:
        raise UserError(
            say("The time of admission lies ahead"),
            say("Admit when the patient is here, or correct it."),
        )
    if stay.bed_id is not None:
        check_bed(tx.session, bed_id=stay.bed_id, ward_id=stay.ward_id)
        bed = tx.session.get_one(Bed, stay.bed_id)
        ward = tx.session.get_one(Ward, bed.ward_id)
        beds.require_free(tx, bed, ward=ward, since=admitted_at)
    elif stay.ward_id is not None and tx.session.get(Ward, stay.ward_id) is None:
        raise UserError(say("This ward is no longer in use"), say("Choose another ward."))
    encounter = Encounter(
        patient_id=patient.id,
        visit_number=tx.next_number("visit"),
        kind=stay.kind,
        status="in_progress",
        ward_id=stay.ward_id,
        bed_id=stay.bed_id,
        admitted_at=admitted_at,
        reason=stay.reason.strip(),
        consultant=stay.consultant.strip(),
    )
    tx.add(encounter)
    movements.record(tx, encounter, Movement.ADMITTED, at=admitted_at)
    tx.concerns(patient.id, encounter=encounter.id)
    return encounter


def check_patient(session: Session, patient: Patient) -> None:
    """Refuse a patient who is here already or has died, and say what to do."""
    require_standing(session, patient)
    name = shown_name(patient.family_name, patient.given_name)
    if patient.deceased_at is not None:
        raise UserError(
            say("{name} is recorded as deceased", name=name),
            say("Check that this is the right record, or correct it."),
        )
    present = patients.open_stay(session, patient.id)
    if present is not None:
        raise UserError(
            _admitted_words(session, present, name=name),
            say(
                "Open visit {visit}, or discharge or transfer the patient there.",
                visit=present.visit_number,
            ),
        )


def _admitted_words(session: Session, stay: Encounter, *, name: str) -> str:
    ward = session.get(Ward, stay.ward_id) if stay.ward_id else None
    bed = session.get(Bed, stay.bed_id) if stay.bed_id else None
    if ward is None:
        return say("{name} is already admitted", name=name)
    if bed is None:
        return say("{name} is already admitted to {ward}, without a bed", name=name, ward=ward.code)
    return say(
        "{name} is already admitted to {ward}, bed {bed}",
        name=name,
        ward=ward.code,
        bed=bed.label,
    )


def check_bed(session: Session, *, bed_id: uuid.UUID, ward_id: uuid.UUID | None) -> None:
    """Raise UserError, saying what to do, unless the bed is of this ward, ready and empty."""
    bed = session.get(Bed, bed_id)
    if bed is None or bed.ward_id != ward_id:
        raise UserError(
            say("This bed is not in the ward"), say("Choose a bed of the ward from the list.")
        )
    match bed.state:
        case "closed":
            raise UserError(say("Bed {bed} is closed", bed=bed.label), say("Choose another bed."))
        case "cleaning":
            raise UserError(
                say("Bed {bed} is being cleaned", bed=bed.label),
                say("Choose another bed, or mark it ready on the ward board first."),
            )
        case _:
            pass
    if patients.in_bed(session, bed.id) is not None:
        raise UserError(
            say("Bed {bed} was taken meanwhile", bed=bed.label),
            say("Choose another bed, or admit without a bed."),
        )


@dataclass(frozen=True, slots=True)
class AdmissionChoices:
    """What a form offers: wards with free beds, consultants, names and numbers of this hospital."""

    wards: tuple[patients.WardPlaces, ...]
    consultants: tuple[str, ...]
    national_id_label: str
    country: str = ""  # the hospital's
    number_types: Mapping[str, NumberType] = field(default_factory=by_authority)
    may_protect: bool = False


def admission_choices(store: Store, *, by: Actor) -> AdmissionChoices:
    """Return what can be chosen for an admission now; names no patient."""
    guard.require(by, "find_patient")
    with store.read() as session:
        return AdmissionChoices(
            patients.free_places(session),
            patients.consultants(session),
            patients.national_id_label(session),
            site.country(session),
            site.known(session),
            guard.allowed(by, "manage_sensitive"),
        )
