"""Reads the bill of a stay; balances are derived here each time and stored nowhere."""

import datetime as dt
import uuid
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, aliased

from app.data.models.billing import (
    ChargeItem,
    ChargeItemDefinition,
    Invoice,
    InvoiceLine,
    Payment,
)
from app.data.models.registration import Coverage, Patient
from app.data.models.ward import Encounter, Facility, Ward
from app.data.queries.merged import ids_of
from app.domain.billing.draft import BillDraft, DraftCoverage, DraftLine
from app.domain.billing.views import (
    ChargeView,
    InvoiceRowView,
    OpenBillView,
    PayerKind,
    PaymentMethod,
    PaymentView,
    ServiceView,
)
from app.domain.names import shown_name


@dataclass(frozen=True, slots=True)
class StayRow:
    """The stay that a bill is about, with its patient and hospital."""

    encounter: Encounter
    patient: Patient
    facility: Facility
    ward_name: str


def stay(session: Session, encounter_id: uuid.UUID) -> StayRow | None:
    """Return a stay, or none."""
    row = session.execute(
        select(Encounter, Patient, Facility, Ward.name)
        .join(Patient, Patient.id == Encounter.patient_id)
        .join(Facility, Facility.id == Encounter.facility_id)
        .outerjoin(Ward, Ward.id == Encounter.ward_id)
        .where(Encounter.id == encounter_id)
    ).first()
    return StayRow(row[0], row[1], row[2], row[3] or "") if row else None


def latest_stay(session: Session, patient_id: uuid.UUID) -> uuid.UUID | None:
    """Return the stay of a patient that began last, or none."""
    return session.scalars(
        select(Encounter.id)
        .where(Encounter.patient_id.in_(ids_of(session, patient_id)))
        .order_by(Encounter.admitted_at.desc(), Encounter.id.desc())
        .limit(1)
    ).first()


def services(session: Session) -> tuple[ServiceView, ...]:
    """Return the price list in force, by code."""
    rows = session.scalars(
        select(ChargeItemDefinition)
        .where(~ChargeItemDefinition.retired)
        .order_by(ChargeItemDefinition.code)
    )
    return tuple(
        ServiceView(r.code, r.title, r.unit_price_minor, r.tax_basis_points, r.covered)
        for r in rows
    )


def invoiced_charges(session: Session, encounter_id: uuid.UUID) -> frozenset[uuid.UUID]:
    """Return the charges on issued invoices that no credit note has taken back."""
    credit = aliased(Invoice)
    return frozenset(
        session.scalars(
            select(InvoiceLine.charge_item_id)
            .join(Invoice, Invoice.id == InvoiceLine.invoice_id)
            .outerjoin(credit, credit.corrects_id == Invoice.id)
            .where(
                Invoice.encounter_id == encounter_id,
                Invoice.corrects_id.is_(None),
                credit.id.is_(None),
            )
        )
    )


def charges(session: Session, encounter_id: uuid.UUID) -> tuple[ChargeView, ...]:
    """Return all charges of a stay as they were entered, reversals among them."""
    rows = session.scalars(
        select(ChargeItem)
        .where(ChargeItem.encounter_id == encounter_id)
        .order_by(ChargeItem.service_date, ChargeItem.id)
    ).all()
    taken_back = {r.reverses_id for r in rows if r.reverses_id}
    on_invoice = invoiced_charges(session, encounter_id)
    return tuple(
        ChargeView(
            id=r.id,
            service_date=r.service_date,
            code=r.code,
            title=r.title,
            quantity_thousandths=r.quantity_thousandths,
            unit_price_minor=r.unit_price_minor,
            amount_minor=r.amount_minor,
            tax_basis_points=r.tax_basis_points,
            covered=r.covered,
            entered_by_name=r.entered_by_name,
            reverses_id=r.reverses_id,
            reason=r.reason,
            reversed=r.id in taken_back,
            invoiced=r.id in on_invoice,
        )
        for r in rows
    )


def draft(session: Session, encounter_id: uuid.UUID) -> BillDraft | None:
    """Return what is still to be invoiced; a charge and its reversal cancel out."""
    row = stay(session, encounter_id)
    if row is None:
        return None
    coverages = session.scalars(
        select(Coverage)
        .where(Coverage.patient_id.in_(ids_of(session, row.patient.id)))
        .order_by(Coverage.rank, Coverage.id)
    )
    return BillDraft(
        admitted_on=row.encounter.admitted_at.date(),
        lines=tuple(
            DraftLine(
                charge_id=c.id,
                service_date=c.service_date,
                code=c.code,
                title=c.title,
                quantity_thousandths=c.quantity_thousandths,
                unit_price_minor=c.unit_price_minor,
                tax_basis_points=c.tax_basis_points,
                covered=c.covered,
            )
            for c in charges(session, encounter_id)
            if not (c.invoiced or c.reversed or c.reverses_id)
        ),
        coverages=tuple(
            DraftCoverage(
                id=c.id,
                payer_name=c.payer_name,
                policy_number=c.policy_number,
                share_basis_points=c.share_basis_points,
                rank=c.rank,
                valid_from=c.valid_from,
                valid_to=c.valid_to,
            )
            for c in coverages
        ),
    )


def paid_minor(session: Session, invoice_id: uuid.UUID) -> int:
    """Return what has been paid for an invoice, money given back taken off."""
    return (
        session.scalar(
            select(func.sum(Payment.amount_minor)).where(Payment.invoice_id == invoice_id)
        )
        or 0
    )


def invoices(session: Session, encounter_id: uuid.UUID) -> tuple[InvoiceRowView, ...]:
    """Return the issued documents of a stay, oldest first."""
    rows = session.scalars(
        select(Invoice).where(Invoice.encounter_id == encounter_id).order_by(Invoice.id)
    ).all()
    numbers = {r.id: r.number for r in rows}
    corrected = {r.corrects_id for r in rows if r.corrects_id}
    made = []
    for r in rows:
        paid = paid_minor(session, r.id)
        settled = r.corrects_id is not None or r.id in corrected
        made.append(
            InvoiceRowView(
                id=r.id,
                number=r.number,
                payer_kind=PayerKind(r.payer_kind),
                payer_name=r.payer_name,
                issued_at=r.issued_at,
                share_minor=r.share_minor,
                paid_minor=paid,
                open_minor=0 if settled else r.share_minor - paid,
                corrects_number=numbers.get(r.corrects_id, "") if r.corrects_id else "",
                corrected=r.id in corrected,
            )
        )
    return tuple(made)


def payments(session: Session, encounter_id: uuid.UUID) -> tuple[PaymentView, ...]:
    """Return the payments of a stay, oldest first."""
    rows = session.execute(
        select(Payment, Invoice.number)
        .join(Invoice, Invoice.id == Payment.invoice_id)
        .where(Invoice.encounter_id == encounter_id)
        .order_by(Payment.id)
    ).all()
    numbers = {p.id: p.number for p, _ in rows}
    taken_back = {p.reverses_id for p, _ in rows if p.reverses_id}
    return tuple(
        PaymentView(
            id=p.id,
            number=p.number,
            invoice_number=number,
            paid_at=p.paid_at,
            method=PaymentMethod(p.method),
            amount_minor=p.amount_minor,
            tendered_minor=p.tendered_minor,
            taken_by_name=p.taken_by_name,
            reversed=p.id in taken_back,
            reverses_number=numbers.get(p.reverses_id, "") if p.reverses_id else "",
        )
        for p, number in rows
    )


def open_bills(
    session: Session,
    *,
    exponents: dict[str, int],
    limit: int,
    in_sight: ColumnElement[bool],
) -> tuple[OpenBillView, ...]:
    """Return stays with something to invoice or to collect, latest admission first.

    `in_sight` is what a person may see of them.
    """
    billed = select(ChargeItem.encounter_id).distinct()
    rows = session.execute(
        select(Encounter, Patient, Facility.currency, Ward.name)
        .join(Patient, Patient.id == Encounter.patient_id)
        .join(Facility, Facility.id == Encounter.facility_id)
        .outerjoin(Ward, Ward.id == Encounter.ward_id)
        .where((Encounter.status == "in_progress") | Encounter.id.in_(billed), in_sight)
        .order_by(Encounter.admitted_at.desc())
        .limit(limit)
    )
    made = []
    for encounter, patient, currency, ward_name in rows:
        waiting = [
            c
            for c in charges(session, encounter.id)
            if not (c.invoiced or c.reversed or c.reverses_id)
        ]
        owed = sum(i.open_minor for i in invoices(session, encounter.id))
        if encounter.status != "in_progress" and not waiting and not owed:
            continue
        made.append(
            OpenBillView(
                encounter_id=encounter.id,
                patient_id=patient.id,
                patient_name=shown_name(patient.family_name, patient.given_name, patient.title),
                visit_number=encounter.visit_number,
                ward_name=ward_name or "",
                status=encounter.status,
                to_invoice_minor=sum(c.amount_minor for c in waiting),
                open_minor=owed,
                exponent=exponents[currency],
                currency=currency,
            )
        )
    return tuple(made)


def invoice_lines(session: Session, invoice_id: uuid.UUID) -> list[tuple[InvoiceLine, int]]:
    """Return the lines of a document with their tax rate in basis points."""
    return [
        (line, rate)
        for line, rate in session.execute(
            select(InvoiceLine, ChargeItem.tax_basis_points)
            .join(ChargeItem, ChargeItem.id == InvoiceLine.charge_item_id)
            .where(InvoiceLine.invoice_id == invoice_id)
            .order_by(InvoiceLine.position)
        )
    ]


def due_date(issued_at: dt.datetime, *, days: int = 30) -> dt.date:
    """Return the day by which an invoice is to be paid."""
    return issued_at.date() + dt.timedelta(days=days)
