"""Patients at the desk: finding them, registering them, keeping their demographics right."""

import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.data.abandon import Abandon, AbandonedError
from app.data.models.registration import Allergy, Patient, PatientIdentifier
from app.data.queries import patients
from app.data.store import Store, Tx
from app.domain import duplicates, registration, search
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.domain.record_words import field_label
from app.domain.registration import Allergies, AllergyState, Details, Identifier
from app.domain.words import say
from app.services import audit_log, guard
from app.services.guard import About

_POOL = 200  # patients compared with one that is being typed
_RANKED = 40  # patients ranked for one search; more are only counted as "more"


@dataclass(frozen=True, slots=True)
class PatientHit:
    """One patient who answers a search, and why."""

    patient: patients.Known
    reason: str


@dataclass(frozen=True, slots=True)
class PatientHits:
    """The nearest patients; `more` when others answer as well."""

    text: str
    hits: tuple[PatientHit, ...]
    more: bool = False
    national_id_label: str = ""


def find_patients(
    store: Store, *, by: Actor, text: str, limit: int = 20, abandon: Abandon | None = None
) -> PatientHits:
    """Return the patients who answer a search text: names, numbers and dates of birth in any order.

    In the audit log it is one search from the first letter to the name, with how many answered and
    never what was typed. `record_found` writes the look once a person opens one of the hits. A
    search that is given up through `abandon` finds nobody.
    """
    guard.require(by, "find_patient")
    terms = search.read_terms(text, today=_today(store))
    try:
        with store.read(abandon=abandon) as session:
            found = patients.find(session, terms, most=max(limit + 1, _RANKED))
            known = patients.load(session, found)
            label = patients.national_id_label(session)
    except AbandonedError:
        return PatientHits(text, ())
    ranked = [(search.explain(terms, _searchable(k)), k) for k in known]
    ranked.sort(key=lambda r: (-r[0].rank, not _is_here(r[1]), r[1].details.family_name.casefold()))
    hits = tuple(PatientHit(k, match.reason) for match, k in ranked[:limit])
    audit_log.searched(store, by=by, shown=len(hits))
    return PatientHits(text, hits, more=len(ranked) > limit, national_id_label=label)


def _is_here(known: patients.Known) -> bool:
    return known.stay is not None and known.stay.is_open


def _searchable(known: patients.Known) -> search.Searchable:
    return search.Searchable(
        family_name=known.details.family_name,
        given_name=known.details.given_name,
        birth_date=known.details.birth_date,
        phone=known.details.phone,
        numbers=known.numbers,
    )


@dataclass(frozen=True, slots=True)
class Found:
    """A committed search is on record."""

    changed: frozenset[str]


def record_found(store: Store, *, by: Actor, patient_id: uuid.UUID, shown: int) -> Found:
    """Record that a person opened one of `shown` hits; the words typed are not kept."""
    guard.require(by, "find_patient")
    with store.write(intent="find_patient", by=by) as tx:
        tx.concerns(patient_id, shown=shown)
        changed = tx.changed()
    return Found(changed)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A known patient who may be the one being typed."""

    patient: patients.Known
    likeness: duplicates.Likeness


def possible_duplicates(
    store: Store,
    *,
    by: Actor,
    details: Details,
    but: frozenset[uuid.UUID] = frozenset(),
    limit: int = 5,
) -> tuple[Candidate, ...]:
    """Return known patients like these details, the likest first; `but` were said not to be."""
    guard.require(by, "find_patient")
    with store.read() as session:
        found = patients.worth_comparing(session, details, most=_POOL)
        known = patients.load(session, [i for i in found if i not in but])
    compared = (Candidate(k, duplicates.compare(details, k.details)) for k in known)
    worth = [c for c in compared if c.likeness.score >= duplicates.WORTH_A_LOOK]
    worth.sort(key=lambda c: -c.likeness.score)
    if worth:
        audit_log.looked(store, by=by, action="compare_patients", category="demographics")
    return tuple(worth[:limit])


@dataclass(frozen=True, slots=True)
class PatientRecord:
    """One patient's demographics and allergies, for a form."""

    patient: patients.Known
    allergies: Allergies
    changed: frozenset[str]


def open_record(store: Store, *, by: Actor, patient_id: uuid.UUID) -> PatientRecord:
    """Return one patient's record; the look is audited."""
    guard.require(by, "find_patient")
    with store.write(intent="open_record", by=by) as tx:
        tx.concerns(patient_id)
        known = patients.load(tx.session, [patient_id])
        if not known:
            raise _gone()
        allergies = patients.allergies_of(tx.session, patient_id)
        changed = tx.changed()
    return PatientRecord(known[0], allergies, changed)


def _gone() -> UserError:
    return UserError(say("This patient is no longer on this workstation"), say("Search again."))


@dataclass(frozen=True, slots=True)
class Registered:
    """A new patient."""

    patient_id: uuid.UUID
    mrn: str
    changed: frozenset[str]


def register_patient(
    store: Store,
    *,
    by: Actor,
    details: Details,
    allergies: Allergies | None = None,
    identifiers: Sequence[Identifier] = (),
) -> Registered:
    """Register a new patient under the workstation's next MRN.

    Raises UserError naming the first field that cannot be right.
    """
    guard.require(by, "register_patient")
    with store.write(intent="register_patient", by=by) as tx:
        patient = add_patient(
            tx, details=details, allergies=allergies or Allergies(), identifiers=identifiers
        )
        return Registered(patient.id, patient.mrn, tx.changed())


def add_patient(
    tx: Tx, *, details: Details, allergies: Allergies, identifiers: Sequence[Identifier] = ()
) -> Patient:
    """Add a patient to the command being written; raises UserError as `register_patient`."""
    details = _checked(tx, details)
    patient = Patient(mrn=tx.next_number("mrn"))
    _fill(patient, details)
    tx.add(patient)
    tx.concerns(patient.id)
    add_identifiers(tx, patient.id, identifiers)
    if allergies != Allergies():
        set_allergies(tx, patient, allergies)
    return patient


def add_identifiers(tx: Tx, patient_id: uuid.UUID, identifiers: Sequence[Identifier]) -> None:
    """Add what other systems call a patient; those already known are left alone."""
    tx.add(
        *(
            PatientIdentifier(
                patient_id=patient_id, value=i.value, authority=i.authority, kind=i.kind
            )
            for i in dict.fromkeys(identifiers)
            if patient_id
            not in patients.by_identifier(tx.session, value=i.value, authority=i.authority)
        )
    )


def _fill(patient: Patient, details: Details) -> list[str]:
    """Set what differs and return the names of those fields."""
    changes = {
        name: value
        for name in registration.DETAIL_FIELDS
        if (value := getattr(details, name)) != getattr(patient, name)
    }
    for name, value in changes.items():
        setattr(patient, name, value)
    return sorted(changes)


def _checked(tx: Tx, details: Details) -> Details:
    label = patients.national_id_label(tx.session)
    tidied = registration.tidy(details, label=label)
    wrong = registration.problems(tidied, label=label, today=local_date(tx.now))
    if wrong:
        field, words = next(iter(wrong.items()))
        name = label if field == "national_id" else field_label(field)
        raise UserError(say("This cannot be right: {field}", field=name), f"{words}.")
    return tidied


@dataclass(frozen=True, slots=True)
class Updated:
    """A patient's demographics after a change; `fields` are those that differ now."""

    patient_id: uuid.UUID
    fields: tuple[str, ...]
    changed: frozenset[str]


def update_patient(
    store: Store, *, by: Actor, patient_id: uuid.UUID, changes: Mapping[str, object]
) -> Updated:
    """Change some of a patient's demographics, by the field names of `Details`; others stay."""
    require_update(store, by=by, patient_id=patient_id)
    with store.write(intent="update_patient", by=by) as tx:
        fields = change_patient(tx, patient_id=patient_id, changes=changes)
        return Updated(patient_id, tuple(fields), tx.changed())


def save_record(
    store: Store,
    *,
    by: Actor,
    patient_id: uuid.UUID,
    changes: Mapping[str, object],
    allergies: Allergies | None,
) -> Updated:
    """Change demographics and record an answer about allergies, both or neither.

    `allergies` is none where nothing was asked again.
    """
    require_update(store, by=by, patient_id=patient_id)
    with store.write(intent="update_patient", by=by) as tx:
        fields = change_patient(tx, patient_id=patient_id, changes=changes)
        if allergies is not None:
            set_allergies(tx, tx.session.get_one(Patient, patient_id), allergies)
        return Updated(patient_id, tuple(fields), tx.changed())


def require_update(store: Store, *, by: Actor, patient_id: uuid.UUID) -> None:
    """Raise DeniedError unless the person may put this patient's details right.

    Who is in no ward may be put right by everybody who may do so on a ward of their own.
    """
    with store.read() as session:
        ward = patients.ward_of(session, patient_id)
    guard.require(by, "update_patient", About(ward=ward))


def change_patient(tx: Tx, *, patient_id: uuid.UUID, changes: Mapping[str, object]) -> list[str]:
    """Change demographics within the command being written; return the fields that differ now."""
    patient = tx.session.get(Patient, patient_id)
    if patient is None:
        raise _gone()
    details = replace(patients.details_of(patient), **changes)  # type: ignore[arg-type]
    fields = _fill(patient, _checked(tx, details))
    tx.concerns(patient_id, fields=fields)
    return fields


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
            raise _gone()
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


def local_date(at: dt.datetime) -> dt.date:
    """Return the calendar day of an instant at this workstation."""
    return at.astimezone().date()


def _today(store: Store) -> dt.date:
    return local_date(store.clock.now())
