"""Patients at the desk: finding them, registering them, keeping their demographics right."""

import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select

from app.data.abandon import Abandon, AbandonedError
from app.data.models.registration import Patient, PatientAlias
from app.data.queries import around as queries
from app.data.queries import merged, patients
from app.data.queries.around import AroundView
from app.data.store import Store, Tx
from app.domain import registration, search, unknown
from app.domain.actor import Actor
from app.domain.around import Around
from app.domain.errors import UserError
from app.domain.identity_band import searched_number
from app.domain.names import shown_name
from app.domain.record_words import field_label
from app.domain.registration import Allergies, Details, Identifier
from app.domain.words import say
from app.services import audit_log, facts, guard, lists, masking
from app.services.allergies import set_allergies
from app.services.beside import add_identifiers, write_around
from app.services.guard import About
from app.services.standing import gone, require_standing, require_update

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

    A scanned band is its number. A merged record is answered by the one that it is part of.
    In the audit log it is one search, with how many answered and never what was typed; a hit that
    is opened is a look (`record_found`). A search given up through `abandon` finds nobody.
    """
    guard.require(by, "find_patient")
    terms = search.read_terms(searched_number(text), today=_today(store))
    now = store.clock.now()
    try:
        with store.read(abandon=abandon) as session:
            found = patients.find(session, terms, most=max(limit + 1, _RANKED))
            joined = merged.joined(session, found)
            wanted = dict.fromkeys((*found, *joined.survivors.values()))
            known = patients.load(session, wanted, in_sight=lists.patients(session, by=by, now=now))
            label = patients.national_id_label(session)
            hidden = masking.hidden(session, known, by=by, now=now)
    except AbandonedError:
        return PatientHits(text, ())
    answering = set(found)
    said = [k for k in known if k.patient_id in answering]
    ranked = [(search.explain(terms, _searchable(k)), k) for k in said]
    ranked.sort(key=lambda r: (-r[0].rank, not _is_here(r[1]), r[1].details.family_name.casefold()))
    stands = {k.patient_id: k for k in known if k.patient_id not in joined.survivors}
    once: dict[uuid.UUID, PatientHit] = {}
    for match, k in ranked:
        end = stands.get(joined.survivor_of(k.patient_id), k)
        shown = masking.without(end, hidden.get(end.patient_id, frozenset()))
        once.setdefault(end.patient_id, PatientHit(shown, _reason(match.reason, k, end)))
    hits = tuple(once.values())[:limit]
    audit_log.searched(store, by=by, shown=len(hits))
    return PatientHits(text, hits, more=len(once) > limit, national_id_label=label)


def _reason(words: str, answering: patients.Known, end: patients.Known) -> str:
    if answering.patient_id == end.patient_id:
        return words
    name = shown_name(answering.details.family_name, answering.details.given_name)
    return say("{why}; merged record {name}, {mrn}", why=words, name=name, mrn=answering.mrn)


def _is_here(known: patients.Known) -> bool:
    return known.stay is not None and known.stay.is_open


def _searchable(known: patients.Known) -> search.Searchable:
    return search.Searchable(
        family_name=known.details.family_name,
        given_name=known.details.given_name,
        birth_date=known.details.birth_date,
        phone=known.details.phone,
        numbers=known.numbers,
        former_names=known.former_names,
    )


@dataclass(frozen=True, slots=True)
class Found:
    """A committed search is on record."""

    changed: frozenset[str]


def record_found(store: Store, *, by: Actor, patient_id: uuid.UUID, shown: int) -> Found:
    """Record that a person opened one of `shown` hits; the words typed are not kept."""
    with store.write(intent="find_patient", by=by) as tx:
        about = facts.of_patient(tx.session, patient_id, by=by, now=tx.now)
        guard.require(by, "find_patient", about)
        tx.concerns(patient_id, shown=shown)
        return Found(tx.changed())


def patient_by_mrn(store: Store, *, by: Actor, mrn: str) -> uuid.UUID | None:
    """Return the record of a medical record number, merged or not; none where there is none."""
    guard.require(by, "find_patient")
    with store.read() as session:
        return session.scalar(select(Patient.id).where(Patient.mrn == mrn))


@dataclass(frozen=True, slots=True)
class PatientRecord:
    """One patient's demographics and allergies, and what stands around them, for a form."""

    patient: patients.Known
    allergies: Allergies
    around: AroundView
    changed: frozenset[str]


def open_record(store: Store, *, by: Actor, patient_id: uuid.UUID) -> PatientRecord:
    """Return one patient's record; the look is audited."""
    with store.write(intent="open_record", by=by) as tx:
        about = facts.of_patient(tx.session, patient_id, by=by, now=tx.now)
        guard.require(by, "view_record", about)
        tx.concerns(patient_id)
        known = patients.load(tx.session, [patient_id])
        if not known:
            raise gone()
        allergies = patients.allergies_of(tx.session, patient_id)
        around = queries.around(tx.session, patient_id)
        changed = tx.changed()
    return PatientRecord(known[0], allergies, around, changed)


@dataclass(frozen=True, slots=True)
class Registered:
    """A new patient; `name` is as it stands on the band, which an unknown one is given here."""

    patient_id: uuid.UUID
    mrn: str
    name: str
    changed: frozenset[str]


def register_patient(
    store: Store,
    *,
    by: Actor,
    details: Details,
    allergies: Allergies | None = None,
    beside: Around | None = None,
) -> Registered:
    """Register a new patient under the workstation's next MRN, with all that stands beside.

    Raises UserError naming the first field that cannot be right.
    """
    with store.write(intent="register_patient", by=by) as tx:
        require_register(tx, by=by)
        patient = add_whole(
            tx, by=by, details=details, allergies=allergies or Allergies(), beside=beside
        )
        name = shown_name(patient.family_name, patient.given_name, patient.title)
        return Registered(patient.id, patient.mrn, name, tx.changed())


def add_whole(
    tx: Tx, *, by: Actor, details: Details, allergies: Allergies, beside: Around | None
) -> Patient:
    """Add a patient and what stands beside the details to the command being written."""
    beside = beside or Around()
    if beside.is_unknown:
        code = unknown.code_name(tx.next_number(unknown.SERIES))
        family, given = unknown.unknown_name(
            sex=details.sex, code=code, arrived_at=tx.now.astimezone()
        )
        details = replace(details, family_name=family, given_name=given)
    patient = add_patient(tx, details=details, allergies=allergies)
    write_around(tx, by=by, patient_id=patient.id, beside=beside)
    return patient


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
        name = {"birth_date": say("date of birth"), "national_id": label}.get(field)
        name = name or field_label(field).lower()
        raise UserError(say("The {field} cannot be right", field=name), f"{words}.")
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
    beside: Around | None = None,
) -> Updated:
    """Change demographics, record an answer about allergies and add what is new: all or nothing.

    `allergies` is none where nothing was asked again.
    """
    require_update(store, by=by, patient_id=patient_id)
    with store.write(intent="update_patient", by=by) as tx:
        fields = change_patient(tx, patient_id=patient_id, changes=changes)
        if allergies is not None:
            set_allergies(tx, tx.session.get_one(Patient, patient_id), allergies)
        write_around(tx, by=by, patient_id=patient_id, beside=beside or Around())
        return Updated(patient_id, tuple(fields), tx.changed())


def require_register(tx: Tx, *, by: Actor) -> None:
    """Raise DeniedError unless the person may register a new patient."""
    moment = facts.moment(tx.session, by=by, now=tx.now)
    guard.require(by, "register_patient", About(moment=moment))


def change_patient(tx: Tx, *, patient_id: uuid.UUID, changes: Mapping[str, object]) -> list[str]:
    """Change demographics within the command being written; return the fields that differ now."""
    patient = tx.session.get(Patient, patient_id)
    if patient is None:
        raise gone()
    require_standing(tx.session, patient)
    before = patients.details_of(patient)
    details = replace(before, **changes)  # type: ignore[arg-type]
    fields = _fill(patient, _checked(tx, details))
    if {"family_name", "given_name"} & set(fields):
        _keep_stopgap(tx, patient_id, before)
    tx.concerns(patient_id, fields=fields)
    return fields


def _keep_stopgap(tx: Tx, patient_id: uuid.UUID, before: Details) -> None:
    """Keep a name findable that papers and people still use, since the hospital gave it itself."""
    if unknown.is_stopgap(before.family_name, before.given_name):
        tx.add(
            PatientAlias(
                patient_id=patient_id,
                family_name=before.family_name,
                given_name=before.given_name,
                until=tx.now,
            )
        )


def local_date(at: dt.datetime) -> dt.date:
    """Return the calendar day of an instant at this workstation."""
    return at.astimezone().date()


def _today(store: Store) -> dt.date:
    return local_date(store.clock.now())
