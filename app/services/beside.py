"""What stands beside a patient's details, written within the command that is under way."""

import base64
import uuid
from collections.abc import Sequence

from sqlalchemy import select

from app.data.models.around import PatientConsent, PatientContact, PatientRelation
from app.data.models.registration import (
    Coverage,
    Patient,
    PatientIdentifier,
    PatientPhoto,
)
from app.data.queries import merged, patients
from app.data.store import Tx
from app.domain import around, check_digits
from app.domain.actor import Actor
from app.domain.around import Around, Birth, ConsentKind, Contact, Insurance
from app.domain.errors import UserError
from app.domain.registration import Identifier
from app.domain.words import say
from app.services import facts, guard, site
from app.services.standing import gone, require_standing


def write_around(tx: Tx, *, by: Actor, patient_id: uuid.UUID, beside: Around) -> None:
    """Write all of it, or raise UserError naming the first that cannot be right."""
    for contact in beside.contacts:
        add_contact(tx, patient_id, contact)
    for kind, given in beside.consents:
        add_consent(tx, patient_id, kind, by=by, given=given)
    for insurance in beside.insurances:
        add_insurance(tx, patient_id, insurance)
    for identifier in beside.identifiers:
        add_number(tx, patient_id, identifier)
    if beside.birth is not None:
        link_birth(tx, patient_id, beside.birth)
    if beside.photo is not None:
        add_photo(tx, patient_id, beside.photo, by=by)
    if beside.protection is not None:
        about = facts.of_patient(tx.session, patient_id, by=by, now=tx.now)
        guard.require(by, "manage_sensitive", about)
        tx.session.get_one(Patient, patient_id).protection = beside.protection.value


def add_contact(tx: Tx, patient_id: uuid.UUID, contact: Contact) -> PatientContact:
    """Write down somebody to call. Raises UserError naming the first field that is not right."""
    wrong = around.contact_problems(
        name=contact.name, relation=contact.relation, phone=contact.phone
    )
    if wrong:
        field, words = next(iter(wrong.items()))
        raise UserError(say("The {field} is not right", field=field), f"{words}.")
    row = PatientContact(
        patient_id=patient_id,
        name=" ".join(contact.name.split()),
        relation=contact.relation,
        phone=" ".join(contact.phone.split()),
        is_next_of_kin=contact.is_next_of_kin,
    )
    tx.add(row)
    return row


def add_consent(
    tx: Tx, patient_id: uuid.UUID, kind: ConsentKind, *, by: Actor, given: bool
) -> PatientConsent:
    """Write down an answer; the one before it stays in the record."""
    row = PatientConsent(
        patient_id=patient_id,
        kind=kind.value,
        given=given,
        decided_at=tx.now,
        taken_by=by.user_id,
        taken_by_name=by.name,
    )
    tx.add(row)
    return row


def add_insurance(tx: Tx, patient_id: uuid.UUID, insurance: Insurance) -> Coverage:
    """Write down an insurance after those that are known; its share is agreed by the clerks."""
    wrong = around.insurance_problems(
        payer_name=insurance.payer_name, policy_number=insurance.policy_number
    )
    if wrong:
        raise UserError(say("The insurance is not complete"), f"{next(iter(wrong.values()))}.")
    ids = merged.ids_of(tx.session, patient_id)
    ranks = tx.session.scalars(select(Coverage.rank).where(Coverage.patient_id.in_(ids)))
    row = Coverage(
        patient_id=patient_id,
        payer_name=" ".join(insurance.payer_name.split()),
        policy_number=" ".join(insurance.policy_number.split()),
        share_basis_points=0,
        rank=max(ranks, default=0) + 1,
        valid_to=insurance.valid_to,
    )
    tx.add(row)
    return row


def add_number(tx: Tx, patient_id: uuid.UUID, identifier: Identifier) -> None:
    """Write down a number that another authority knows the patient by, its check digit checked.

    Raises UserError where it cannot be, or belongs to another patient here.
    """
    authority = identifier.authority.strip()
    if not authority:
        raise UserError(say("Whose number is this?"), say("Name the authority, as NHS."))
    known = site.known(tx.session).get(authority)
    if wrong := check_digits.number_problem(identifier.value, known):
        raise UserError(say("This number cannot be right"), f"{wrong}.")
    number = check_digits.bare(identifier.value, known)
    owners = patients.by_identifier(tx.session, value=number, authority=authority)
    ids = merged.ids_of(tx.session, patient_id)
    if others := [i for i in owners if i not in ids]:
        mrn = tx.session.get_one(Patient, others[0]).mrn
        raise UserError(
            say("This number belongs to {mrn} already", mrn=mrn),
            say("Compare the two records; they may be one person."),
        )
    kind = known.kind if known else identifier.kind
    add_identifiers(tx, patient_id, [Identifier(number, authority, kind)])


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


def link_birth(tx: Tx, child_id: uuid.UUID, birth: Birth) -> None:
    """Link a newborn to its mother. Raises UserError where she cannot be the mother."""
    mother(tx, birth.mother_id)
    tx.add(
        PatientRelation(
            patient_id=child_id,
            other_id=birth.mother_id,
            kind=around.MOTHER,
            birth_order=birth.order,
        )
    )


def mother(tx: Tx, patient_id: uuid.UUID) -> Patient:
    """Return the record of a mother; raises UserError where it cannot be one."""
    found = tx.session.get(Patient, patient_id)
    if found is None:
        raise gone()
    require_standing(tx.session, found)
    if found.sex == "M":
        raise UserError(
            say("The mother is recorded as male"), say("Check that this is the right record.")
        )
    return found


def add_photo(tx: Tx, patient_id: uuid.UUID, jpeg: bytes, *, by: Actor) -> None:
    """Keep a photograph that `exchange.photo` has made small; an empty one takes it away.

    Raises UserError where the patient has refused to be photographed.
    """
    if jpeg and _refused(tx, patient_id):
        raise UserError(
            say("The patient refused to be photographed"),
            say("Leave the photograph out, or ask for the consent again."),
        )
    tx.add(
        PatientPhoto(
            patient_id=patient_id,
            jpeg=base64.b64encode(jpeg).decode(),
            taken_at=tx.now,
            taken_by=by.user_id,
            taken_by_name=by.name,
        )
    )


def _refused(tx: Tx, patient_id: uuid.UUID) -> bool:
    latest = tx.session.scalars(
        select(PatientConsent.given)
        .where(
            PatientConsent.patient_id.in_(merged.ids_of(tx.session, patient_id)),
            PatientConsent.kind == ConsentKind.PHOTOGRAPH.value,
        )
        .order_by(PatientConsent.decided_at.desc(), PatientConsent.id.desc())
        .limit(1)
    ).first()
    return latest is False
