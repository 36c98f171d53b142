"""The people around a patient, newborns, further identifiers and consents."""

import datetime as dt
import uuid
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.data.models.around import PatientContact
from app.data.models.registration import Patient
from app.data.queries import around as queries
from app.data.queries.around import AroundView
from app.data.store import Store, Tx
from app.domain import around
from app.domain.actor import Actor
from app.domain.around import Birth, ConsentKind, Contact, Insurance
from app.domain.errors import UserError
from app.domain.registration import Allergies, Details, Identifier
from app.domain.words import say
from app.services import beside, facts, guard
from app.services.registration import add_patient
from app.services.standing import gone, require_standing


@dataclass(frozen=True, slots=True)
class Kept:
    """Something around a patient is written down; `id` is what was made."""

    id: uuid.UUID
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class NewbornRegistered:
    """A child is registered and linked to its mother."""

    patient_id: uuid.UUID
    mrn: str
    changed: frozenset[str]


def around_patient(store: Store, *, by: Actor, patient_id: uuid.UUID) -> AroundView:
    """Return contacts, consents, relatives and identifiers of a patient; the look is audited."""
    with store.write(intent="open_record", by=by) as tx:
        about = facts.of_patient(tx.session, patient_id, by=by, now=tx.now)
        guard.require(by, "view_record", about)
        tx.concerns(patient_id)
        _patient(tx.session, patient_id)
        return queries.around(tx.session, patient_id)


def add_contact(
    store: Store,
    *,
    by: Actor,
    patient_id: uuid.UUID,
    name: str,
    relation: str,
    phone: str = "",
    is_next_of_kin: bool = False,
) -> Kept:
    """Write down somebody to call. Raises UserError naming the first field that is not right."""
    contact = Contact(name=name, relation=relation, phone=phone, is_next_of_kin=is_next_of_kin)
    with store.write(intent="update_patient", by=by) as tx:
        _begin(tx, by=by, patient_id=patient_id, what="contact")
        return Kept(beside.add_contact(tx, patient_id, contact).id, tx.changed())


def end_contact(store: Store, *, by: Actor, contact_id: uuid.UUID) -> Kept:
    """Take somebody off the list of those to call; the row stays."""
    with store.write(intent="update_patient", by=by) as tx:
        row = tx.session.get(PatientContact, contact_id)
        if row is None:
            raise UserError(say("This contact is not on this workstation"), say("Wait for sync."))
        _begin(tx, by=by, patient_id=row.patient_id, what="contact")
        row.ended = True
        return Kept(row.id, tx.changed())


def record_consent(
    store: Store, *, by: Actor, patient_id: uuid.UUID, kind: ConsentKind, given: bool
) -> Kept:
    """Write down an answer; the one before it stays in the record."""
    with store.write(intent="update_patient", by=by) as tx:
        _begin(tx, by=by, patient_id=patient_id, what="consent")
        row = beside.add_consent(tx, patient_id, kind, by=by, given=given)
        return Kept(row.id, tx.changed())


def add_insurance(store: Store, *, by: Actor, patient_id: uuid.UUID, insurance: Insurance) -> Kept:
    """Write down an insurance; its share is agreed by the clerks. Raises UserError."""
    with store.write(intent="update_patient", by=by) as tx:
        _begin(tx, by=by, patient_id=patient_id, what="insurance")
        return Kept(beside.add_insurance(tx, patient_id, insurance).id, tx.changed())


def add_identifier(
    store: Store, *, by: Actor, patient_id: uuid.UUID, authority: str, value: str
) -> Kept:
    """Write down a number that another authority knows the patient by, its check digit checked.

    Raises UserError where it cannot be, or belongs to another patient here.
    """
    with store.write(intent="update_patient", by=by) as tx:
        _begin(tx, by=by, patient_id=patient_id, what="identifier")
        beside.add_number(tx, patient_id, Identifier(value, authority))
        return Kept(patient_id, tx.changed())


def register_newborn(
    store: Store,
    *,
    by: Actor,
    mother_id: uuid.UUID,
    sex: str = "U",
    birth_order: int | None = None,
    birth_date: dt.date | None = None,
) -> NewbornRegistered:
    """Register a child under its mother's name, linked to her; named properly later.

    `birth_order` is told of twins and more; `birth_date` is today unless told.
    """
    with store.write(intent="register_patient", by=by) as tx:
        about = facts.of_patient(tx.session, mother_id, by=by, now=tx.now)
        guard.require(by, "register_patient", about)
        mother = beside.mother(tx, mother_id)
        family, given = around.newborn_name(mother.family_name)
        details = Details(
            family_name=family,
            given_name=f"{given} {birth_order}" if birth_order else given,
            birth_date=birth_date or tx.now.astimezone().date(),
            sex=sex,
            phone=mother.phone,
            address=mother.address,
            postcode=mother.postcode,
            city=mother.city,
            language=mother.language,
        )
        child = add_patient(tx, details=details, allergies=Allergies())
        beside.link_birth(tx, child.id, Birth(mother_id=mother_id, order=birth_order))
        tx.concerns(child.id, mother=str(mother_id))
        return NewbornRegistered(child.id, child.mrn, tx.changed())


def _begin(tx: Tx, *, by: Actor, patient_id: uuid.UUID, what: str) -> None:
    """Ask whether the person may change this record, and name it for the log."""
    about = facts.of_patient(tx.session, patient_id, by=by, now=tx.now)
    guard.require(by, "update_patient", about)
    require_standing(tx.session, _patient(tx.session, patient_id))
    tx.concerns(patient_id, fields=[what])


def _patient(session: Session, patient_id: uuid.UUID) -> Patient:
    patient = session.get(Patient, patient_id)
    if patient is None:
        raise gone()
    return patient
