"""Gathers what a printed document needs; a total that does not fit its lines is never printed."""

import datetime as dt
import json
import uuid

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data.models.audit import AuditEntry
from app.data.models.billing import Invoice, Payment
from app.data.queries import billing as queries
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.billing.views import (
    DocumentLineView,
    InvoiceDocumentView,
    PayerKind,
    PaymentMethod,
    ReceiptView,
)
from app.domain.dates import birth_words
from app.domain.errors import UnavailableError, UserError
from app.domain.names import shown_name
from app.domain.words import say
from app.native import bill
from app.services import audit_log, facts, guard, pricing
from app.services.bill_words import stay_words


def draft_document(
    store: Store, *, by: Actor, encounter_id: uuid.UUID, coverage_id: uuid.UUID | None
) -> InvoiceDocumentView:
    """Return what issuing now would print for one payer; without a coverage, for the patient."""
    with store.read() as session:
        about = facts.of_bill(session, encounter_id, by=by, now=store.clock.now())
        guard.require(by, "view_bill", about)
        row = queries.stay(session, encounter_id)
        draft = queries.draft(session, encounter_id)
    if row is None or draft is None:
        raise UserError(
            say("This stay is not on this workstation"), say("Wait for sync, or search again.")
        )
    _look(store, by, row, category="invoice")
    priced = pricing.price(draft, currency=row.facility.currency)
    name = shown_name(row.patient.family_name, row.patient.given_name, row.patient.title)
    views = pricing.share_views(priced, patient_name=name)
    n = next((i for i, v in enumerate(views) if v.coverage_id == coverage_id), len(views) - 1)
    lines = tuple(
        DocumentLineView(
            service_date=p.line.service_date,
            code=p.line.code,
            title=p.line.title,
            quantity_thousandths=p.line.quantity_thousandths,
            unit_price_minor=p.line.unit_price_minor,
            net_minor=p.net_minor,
            tax_minor=p.tax_minor,
            tax_basis_points=p.line.tax_basis_points,
            share_minor=p.parts_minor[n],
        )
        for p in priced.lines
        if p.parts_minor[n]
    )
    now = store.clock.now()
    reference = ""
    if views[n].kind is PayerKind.COVERAGE:
        reference = priced.coverages[n].policy_number
    return InvoiceDocumentView(
        number="",
        corrects_number="",
        correction_reason="",
        hospital_name=row.facility.name,
        hospital_address=row.facility.address,
        hospital_tax_number=row.facility.tax_number,
        payer_name=views[n].name,
        payer_reference=reference,
        patient_name=name,
        born_text=birth_words(row.patient.birth_date, estimated=row.patient.birth_estimated),
        mrn=row.patient.mrn,
        visit_number=row.encounter.visit_number,
        stay_text=stay_words(row),
        issued_at=now.astimezone(),
        due_date=queries.due_date(now),
        issued_by_name=by.name,
        currency=row.facility.currency,
        exponent=bill.exponent(row.facility.currency),
        lines=lines,
        net_minor=sum(line.net_minor for line in lines),
        tax_minor=sum(line.tax_minor for line in lines),
        share_minor=sum(line.share_minor for line in lines),
        paid_minor=0,
        copy_at=None,
    )


def issued_document(store: Store, *, by: Actor, invoice_id: uuid.UUID) -> InvoiceDocumentView:
    """Return an issued document to look at on the screen; nothing is recorded as printed."""
    with store.read() as session:
        invoice = session.get(Invoice, invoice_id)
        guard.require(by, "view_bill", _about(session, invoice, by=by, now=store.clock.now()))
        row = queries.stay(session, invoice.encounter_id) if invoice else None
        if invoice is None or row is None:
            raise UserError(say("This invoice is not on this workstation"), say("Wait for sync."))
        _look(store, by, row, category="invoice")
        return _issued(session, invoice, row, copy_at=None)


def _look(store: Store, by: Actor, row: queries.StayRow, *, category: str) -> None:
    audit_log.looked(
        store, by=by, action="view_document", category=category, patient_id=row.patient.id
    )


def was_printed(store: Store, *, by: Actor, invoice_id: uuid.UUID) -> bool:
    """Whether a document was printed before, anywhere that this workstation knows of."""
    with store.read() as session:
        invoice = session.get(Invoice, invoice_id)
        guard.require(by, "view_bill", _about(session, invoice, by=by, now=store.clock.now()))
        if invoice is None:
            return False
        entries = session.scalars(
            select(AuditEntry.detail).where(
                AuditEntry.patient_id == invoice.patient_id, AuditEntry.action == "print_invoice"
            )
        )
        return any(json.loads(each).get("invoice") == invoice.number for each in entries)


def invoice_document(
    store: Store, *, by: Actor, invoice_id: uuid.UUID, copy: bool
) -> InvoiceDocumentView:
    """Return an issued document for print; printing is recorded before it happens."""
    with store.write(intent="print_invoice", by=by) as tx:
        invoice = tx.session.get(Invoice, invoice_id)
        guard.require(by, "print_document", _about(tx.session, invoice, by=by, now=tx.now))
        row = queries.stay(tx.session, invoice.encounter_id) if invoice else None
        if invoice is None or row is None:
            raise UserError(say("This invoice is not on this workstation"), say("Wait for sync."))
        tx.concerns(invoice.patient_id, invoice=invoice.number)
        return _issued(tx.session, invoice, row, copy_at=tx.now if copy else None)


def _about(
    session: Session, invoice: Invoice | None, *, by: Actor, now: dt.datetime
) -> guard.About:
    """Return what the policies ask about a document; one that is not here is any document."""
    if invoice is None:
        return facts.of_system(session, by=by, now=now, kind="Invoice")
    return facts.of_invoice(session, invoice, by=by, now=now)


def invoice_by_number(store: Store, *, by: Actor, number: str, copy: bool) -> InvoiceDocumentView:
    """Return the issued document of a number, for print."""
    with store.read() as session:
        found = session.scalar(select(Invoice.id).where(Invoice.number == number))
    if found is None:
        raise UserError(
            say("There is no document {number} here", number=number), say("Check the number.")
        )
    return invoice_document(store, by=by, invoice_id=found, copy=copy)


def receipt_by_number(store: Store, *, by: Actor, number: str) -> ReceiptView:
    """Return the receipt of a number, for print."""
    with store.read() as session:
        found = session.scalar(select(Payment.id).where(Payment.number == number))
    if found is None:
        raise UserError(
            say("There is no receipt {number} here", number=number), say("Check the number.")
        )
    return receipt(store, by=by, payment_id=found)


def _issued(
    session: Session, invoice: Invoice, row: queries.StayRow, *, copy_at: dt.datetime | None
) -> InvoiceDocumentView:
    lines = tuple(
        DocumentLineView(
            service_date=line.service_date,
            code=line.code,
            title=line.title,
            quantity_thousandths=line.quantity_thousandths,
            unit_price_minor=line.unit_price_minor,
            net_minor=line.net_minor,
            tax_minor=line.tax_minor,
            tax_basis_points=rate,
            share_minor=line.share_minor,
        )
        for line, rate in queries.invoice_lines(session, invoice.id)
    )
    if (
        sum(line.share_minor for line in lines) != invoice.share_minor
        or sum(line.net_minor for line in lines) != invoice.net_minor
        or sum(line.tax_minor for line in lines) != invoice.tax_minor
    ):
        raise UnavailableError(
            say("The lines of {invoice} do not sum to its total", invoice=invoice.number),
            say("It is not printed. Tell IT, who run: wardlight audit verify"),
        )
    corrected = session.get(Invoice, invoice.corrects_id) if invoice.corrects_id else None
    return InvoiceDocumentView(
        number=invoice.number,
        corrects_number=corrected.number if corrected else "",
        correction_reason=invoice.correction_reason,
        hospital_name=row.facility.name,
        hospital_address=row.facility.address,
        hospital_tax_number=row.facility.tax_number,
        payer_name=invoice.payer_name,
        payer_reference=invoice.payer_reference,
        patient_name=shown_name(row.patient.family_name, row.patient.given_name, row.patient.title),
        born_text=birth_words(row.patient.birth_date, estimated=row.patient.birth_estimated),
        mrn=row.patient.mrn,
        visit_number=row.encounter.visit_number,
        stay_text=stay_words(row),
        issued_at=invoice.issued_at.astimezone(),
        due_date=invoice.due_date,
        issued_by_name=invoice.issued_by_name,
        currency=invoice.currency,
        exponent=bill.exponent(invoice.currency),
        lines=lines,
        net_minor=invoice.net_minor,
        tax_minor=invoice.tax_minor,
        share_minor=invoice.share_minor,
        paid_minor=queries.paid_minor(session, invoice.id),
        copy_at=copy_at.astimezone() if copy_at else None,
    )


def receipt(store: Store, *, by: Actor, payment_id: uuid.UUID) -> ReceiptView:
    """Return a receipt for print; printing is recorded before it happens."""
    with store.write(intent="print_receipt", by=by) as tx:
        payment = tx.session.get(Payment, payment_id)
        invoice = tx.session.get(Invoice, payment.invoice_id) if payment else None
        guard.require(by, "print_document", _about(tx.session, invoice, by=by, now=tx.now))
        view, patient_id = _receipt(tx.session, payment_id)
        tx.concerns(patient_id, payment=view.number)
        return view


def taken_receipt(store: Store, *, by: Actor, payment_id: uuid.UUID) -> ReceiptView:
    """Return a receipt to look at on the screen; nothing is recorded as printed."""
    with store.read() as session:
        payment = session.get(Payment, payment_id)
        invoice = session.get(Invoice, payment.invoice_id) if payment else None
        guard.require(by, "view_bill", _about(session, invoice, by=by, now=store.clock.now()))
        view, patient_id = _receipt(session, payment_id)
    audit_log.looked(
        store, by=by, action="view_document", category="payments", patient_id=patient_id
    )
    return view


def _receipt(session: Session, payment_id: uuid.UUID) -> tuple[ReceiptView, uuid.UUID]:
    payment = session.get(Payment, payment_id)
    invoice = session.get(Invoice, payment.invoice_id) if payment else None
    row = queries.stay(session, invoice.encounter_id) if invoice else None
    if payment is None or invoice is None or row is None:
        raise UserError(say("This payment is not on this workstation"), say("Wait for sync."))
    reversed_one = session.get(Payment, payment.reverses_id) if payment.reverses_id else None
    owed = {i.id: i.open_minor for i in queries.invoices(session, invoice.encounter_id)}
    view = ReceiptView(
        number=payment.number,
        invoice_number=invoice.number,
        hospital_name=row.facility.name,
        hospital_address=row.facility.address,
        patient_name=shown_name(row.patient.family_name, row.patient.given_name, row.patient.title),
        payer_name=invoice.payer_name,
        paid_at=payment.paid_at.astimezone(),
        method=PaymentMethod(payment.method),
        amount_minor=payment.amount_minor,
        tendered_minor=payment.tendered_minor,
        open_minor=owed[invoice.id],
        taken_by_name=payment.taken_by_name,
        currency=payment.currency,
        exponent=bill.exponent(payment.currency),
        reverses_number=reversed_one.number if reversed_one else "",
    )
    return view, payment.patient_id
