"""What stands around one patient's record: people, answers, insurances, further numbers."""

import datetime as dt
import uuid
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.data.models.around import PatientConsent, PatientContact, PatientRelation
from app.data.models.registration import Coverage, Patient, PatientIdentifier
from app.data.queries import merged
from app.data.queries.banner import banner
from app.data.sealed import open_rows
from app.domain.around import ConsentKind
from app.domain.banner import PatientBannerView
from app.domain.names import shown_name


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
    insurances: tuple[str, ...]  # the payers, in the order in which they pay
    banner: PatientBannerView


def around(session: Session, patient_id: uuid.UUID) -> AroundView:
    """Return all of it, with what stands in merged records; the patient must be here."""
    patient = session.get_one(Patient, patient_id)
    ids = merged.ids_of(session, patient_id)
    return AroundView(
        name=shown_name(patient.family_name, patient.given_name, patient.title),
        mrn=patient.mrn,
        contacts=_contacts(session, ids),
        consents=_consents(session, ids),
        relatives=_relatives(session, ids),
        identifiers=_identifiers(session, ids),
        insurances=_insurances(session, ids),
        banner=banner(session, patient_id),
    )


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


def _insurances(session: Session, ids: tuple[uuid.UUID, ...]) -> tuple[str, ...]:
    wanted = select(Coverage.payer_name).where(Coverage.patient_id.in_(ids))
    return tuple(session.scalars(wanted.order_by(Coverage.rank, Coverage.id)))
