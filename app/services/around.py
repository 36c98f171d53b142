"""The people around a patient, newborns, further identifiers and consents."""

import datetime as dt
import uuid
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.data.models.around import PatientConsent, PatientContact, PatientRelation
from app.data.models.registration import Patient, PatientIdentifier
from app.data.queries import merged, patients
from app.data.sealed import open_rows
from app.data.store import Store, Tx
from app.domain import around
from app.domain.actor import Actor
from app.domain.around import ConsentKind
from app.domain.check_digits import SCHEMES, identifier_problem
from app.domain.errors import UserError
from app.domain.names import shown_name
from app.domain.registration import Allergies, Details, Identifier
from app.domain.words import say
from app.services import facts, guard
from app.services.registration import add_identifiers, add_patient, require_standing


@dataclass(frozen=True, slots=True)
class ContactView:
    """Somebody to call."""

    id: uuid.UUID
    name: str
    relation: str  # HL7 table 0063
    phone: str
    is_next_of_kin: bool


@dataclass(frozen=True, slots=True)
class ConsentView:
    """The latest answer of a kind; `given` is none where nobody has asked."""

    kind: ConsentKind
    given: bool | None
    decided_at: dt.datetime | None = None
    taken_by_name: str = ""


@dataclass(frozen=True, slots=True)
class RelativeView:
    """Another patient who is a relative; `kind` is what they are to this one."""

    patient_id: uuid.UUID
    name: str
    mrn: str
    kind: str
    birth_order: int | None


@dataclass(frozen=True, slots=True)
class AroundView:
    """All that stands around one patient's record."""

    name: str
    mrn: str
    contacts: tuple[ContactView, ...]
    consents: tuple[ConsentView, ...]
    relatives: tuple[RelativeView, ...]
    identifiers: tuple[tuple[str, str], ...]  # authority and number


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
        patient = _patient(tx.session, patient_id)
        ids = merged.ids_of(tx.session, patient_id)
        return AroundView(
            name=shown_name(patient.family_name, patient.given_name, patient.title),
            mrn=patient.mrn,
            contacts=_contacts(tx.session, ids),
            consents=_consents(tx.session, ids),
            relatives=_relatives(tx.session, ids),
            identifiers=_identifiers(tx.session, ids),
        )


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
    wrong = around.contact_problems(name=name, relation=relation, phone=phone)
    if wrong:
        field, words = next(iter(wrong.items()))
        raise UserError(say("The {field} is not right", field=field), f"{words}.")
    with store.write(intent="update_patient", by=by) as tx:
        _begin(tx, by=by, patient_id=patient_id, what="contact")
        row = PatientContact(
            patient_id=patient_id,
            name=" ".join(name.split()),
            relation=relation,
            phone=" ".join(phone.split()),
            is_next_of_kin=is_next_of_kin,
        )
        tx.add(row)
        return Kept(row.id, tx.changed())


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
        row = PatientConsent(
            patient_id=patient_id,
            kind=kind.value,
            given=given,
            decided_at=tx.now,
            taken_by=by.user_id,
            taken_by_name=by.name,
        )
        tx.add(row)
        return Kept(row.id, tx.changed())


def add_identifier(
    store: Store, *, by: Actor, patient_id: uuid.UUID, authority: str, value: str
) -> Kept:
    """Write down a number that another authority knows the patient by, its check digit checked.

    Raises UserError where it cannot be, or belongs to another patient here.
    """
    authority = authority.strip()
    if wrong := identifier_problem(value, authority=authority):
        raise UserError(say("This number cannot be right"), f"{wrong}.")
    if not authority:
        raise UserError(say("Whose number is this?"), say("Name the authority, as NHS."))
    scheme = SCHEMES.get(authority)
    number = "".join(c for c in value if c.isdigit()) if scheme else value.strip()
    with store.write(intent="update_patient", by=by) as tx:
        _begin(tx, by=by, patient_id=patient_id, what="identifier")
        owners = patients.by_identifier(tx.session, value=number, authority=authority)
        ids = merged.ids_of(tx.session, patient_id)
        if others := [i for i in owners if i not in ids]:
            mrn = _patient(tx.session, others[0]).mrn
            raise UserError(
                say("This number belongs to {mrn} already", mrn=mrn),
                say("Compare the two records; they may be one person."),
            )
        known = Identifier(number, authority, scheme.kind if scheme else "")
        add_identifiers(tx, patient_id, [known])
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
        mother = _patient(tx.session, mother_id)
        require_standing(tx.session, mother)
        if mother.sex == "M":
            raise UserError(
                say("The mother is recorded as male"), say("Check that this is the right record.")
            )
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
        tx.add(
            PatientRelation(
                patient_id=child.id,
                other_id=mother_id,
                kind=around.MOTHER,
                birth_order=birth_order,
            )
        )
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
        raise UserError(say("This patient is no longer on this workstation"), say("Search again."))
    return patient


def _contacts(session: Session, ids: tuple[uuid.UUID, ...]) -> tuple[ContactView, ...]:
    rows = session.scalars(
        select(PatientContact)
        .where(PatientContact.patient_id.in_(ids), ~PatientContact.ended)
        .order_by(PatientContact.is_next_of_kin.desc(), PatientContact.id)
    )
    return tuple(ContactView(r.id, r.name, r.relation, r.phone, r.is_next_of_kin) for r in rows)


def _consents(session: Session, ids: tuple[uuid.UUID, ...]) -> tuple[ConsentView, ...]:
    rows = session.scalars(
        select(PatientConsent)
        .where(PatientConsent.patient_id.in_(ids))
        .order_by(PatientConsent.decided_at, PatientConsent.id)
    )
    latest = {r.kind: r for r in rows}
    return tuple(
        ConsentView(kind, r.given, r.decided_at, r.taken_by_name)
        if (r := latest.get(kind.value))
        else ConsentView(kind, None)
        for kind in ConsentKind
    )


def _relatives(session: Session, ids: tuple[uuid.UUID, ...]) -> tuple[RelativeView, ...]:
    rows = session.scalars(
        select(PatientRelation)
        .where(or_(PatientRelation.patient_id.in_(ids), PatientRelation.other_id.in_(ids)))
        .order_by(PatientRelation.id)
    )
    found = []
    for row in rows:
        is_child = row.patient_id in ids
        other = session.get(Patient, row.other_id if is_child else row.patient_id)
        if other is not None:
            found.append(
                RelativeView(
                    other.id,
                    shown_name(other.family_name, other.given_name, other.title),
                    other.mrn,
                    row.kind if is_child else "CHD",
                    row.birth_order,
                )
            )
    return tuple(found)


def _identifiers(session: Session, ids: tuple[uuid.UUID, ...]) -> tuple[tuple[str, str], ...]:
    rows = session.scalars(
        select(PatientIdentifier)
        .where(PatientIdentifier.patient_id.in_(ids))
        .order_by(PatientIdentifier.id)
    ).all()
    open_rows(rows)
    return tuple((r.authority, r.value) for r in rows)
