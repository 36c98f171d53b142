"""What a billing clerk does: charges, invoices, payments; nothing is ever changed or deleted."""

import datetime as dt
import uuid
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data.models.billing import ChargeItem, ChargeItemDefinition, Invoice, InvoiceLine
from app.data.models.ward import Encounter, Facility
from app.data.queries import billing as queries
from app.data.store import Store, Tx
from app.domain.actor import Actor
from app.domain.billing.views import BillView, OpenBillView, PayerKind, ServiceView
from app.domain.errors import UserError
from app.domain.names import shown_name
from app.domain.words import say
from app.native import bill
from app.services import audit_log, facts, guard, lists, pricing
from app.services.bill_words import bill_state, born_words, national_number, stay_words

_MOST_OPEN_BILLS = 200
_MOST_QUANTITY_THOUSANDTHS = 10_000_000


@dataclass(frozen=True, slots=True)
class ChargeCaptured:
    """A charge that was entered, or a reversal."""

    charge_id: uuid.UUID
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class InvoicesIssued:
    """The documents of one issue, one for each payer who owes something."""

    invoice_ids: tuple[uuid.UUID, ...]
    numbers: tuple[str, ...]
    changed: frozenset[str]


def price_list(store: Store, *, by: Actor) -> tuple[ServiceView, ...]:
    """Return the services that can be charged."""
    guard.require(by, "view_bill", facts.here(store, by=by, kind="Invoice"))
    with store.read() as session:
        return queries.services(session)


def open_bills(store: Store, *, by: Actor) -> tuple[OpenBillView, ...]:
    """Return the stays that a clerk may have to ask money for."""
    now = store.clock.now()
    audit_log.looked(store, by=by, action="view_bills", category="charges")
    with store.read() as session:
        guard.require(by, "view_bill", facts.of_system(session, by=by, now=now, kind="Invoice"))
        currencies = session.scalars(select(Facility.currency)).all()
        rows = queries.open_bills(
            session,
            exponents={c: bill.exponent(c) for c in currencies},
            limit=_MOST_OPEN_BILLS,
            in_sight=lists.bills(session, by=by, now=now),
        )
        return tuple(_with_tax(session, row) if row.to_invoice_minor else row for row in rows)


def _with_tax(session: Session, row: OpenBillView) -> OpenBillView:
    draft = queries.draft(session, row.encounter_id)
    if draft is None:
        raise AssertionError("a stay without a draft")
    total = pricing.price(draft, currency=row.currency).total_minor
    return replace(row, to_invoice_minor=total)


def _stay(session: Session, encounter_id: uuid.UUID) -> queries.StayRow:
    row = queries.stay(session, encounter_id)
    if row is None:
        raise UserError(
            say("This stay is not on this workstation"), say("Wait for sync, or search again.")
        )
    return row


def latest_stay(store: Store, *, by: Actor, patient_id: uuid.UUID) -> uuid.UUID:
    """Return the stay of a patient that began last, open or not."""
    guard.require(by, "view_bill", facts.here(store, by=by, kind="Invoice"))
    with store.read() as session:
        found = queries.latest_stay(session, patient_id)
    if found is None:
        raise UserError(
            say("This patient has no stay yet"), say("A bill begins with the admission.")
        )
    return found


def bill_view(store: Store, *, by: Actor, encounter_id: uuid.UUID) -> BillView:
    """Return the whole bill of a stay."""
    with store.read() as session:
        about = facts.of_bill(session, encounter_id, by=by, now=store.clock.now())
        guard.require(by, "view_bill", about)
        row = _stay(session, encounter_id)
        audit_log.looked(
            store,
            by=by,
            action="view_bill",
            category="charges, payments",
            patient_id=row.patient.id,
            encounter=str(encounter_id),
        )
        draft = queries.draft(session, encounter_id)
        charges = queries.charges(session, encounter_id)
        invoices = queries.invoices(session, encounter_id)
        payments = queries.payments(session, encounter_id)
        currency = row.facility.currency
    if draft is None:
        raise AssertionError("a stay without a draft")
    priced = pricing.price(draft, currency=currency)
    name = shown_name(row.patient.family_name, row.patient.given_name, row.patient.title)
    owed = sum(i.open_minor for i in invoices)
    return BillView(
        encounter_id=encounter_id,
        patient_id=row.patient.id,
        patient_name=name,
        born_text=born_words(row.patient, on=store.clock.now().date()),
        national_id_label=row.facility.national_id_label,
        national_id=national_number(row),
        visit_number=row.encounter.visit_number,
        stay_text=stay_words(row),
        currency=currency,
        exponent=bill.exponent(currency),
        state=bill_state(bool(draft.lines), len(invoices), owed),
        charges=charges,
        net_minor=priced.net_minor,
        tax_minor=priced.tax_minor,
        total_minor=priced.total_minor,
        shares=pricing.share_views(priced, patient_name=name),
        invoices=invoices,
        payments=payments,
        paid_minor=sum(p.amount_minor for p in payments),
        open_minor=owed,
    )


def capture_charge(
    store: Store,
    *,
    by: Actor,
    encounter_id: uuid.UUID,
    code: str,
    quantity_thousandths: int,
    service_date: dt.date,
) -> ChargeCaptured:
    """Enter a charge at the price in force now."""
    if not 0 < quantity_thousandths <= _MOST_QUANTITY_THOUSANDTHS:
        raise UserError(
            say("This quantity cannot be charged"), say("Type a number above 0, up to 10,000.")
        )
    if service_date > store.clock.now().date():
        raise UserError(say("The service date is in the future"), say("Charge what was done."))
    with store.write(intent="capture_charge", by=by) as tx:
        row = _stay(tx.session, encounter_id)
        about = facts.of_stay(tx.session, row.encounter, by=by, now=tx.now)
        guard.require(by, "capture_charge", about)
        service = tx.session.scalars(
            select(ChargeItemDefinition)
            .where(ChargeItemDefinition.code == code, ~ChargeItemDefinition.retired)
            .order_by(ChargeItemDefinition.id)
            .limit(1)
        ).first()
        if service is None:
            raise UserError(
                say("There is no service {code}", code=code), say("Choose one of the price list.")
            )
        charge = ChargeItem(
            encounter_id=encounter_id,
            patient_id=row.patient.id,
            service_date=service_date,
            code=service.code,
            title=service.title,
            quantity_thousandths=quantity_thousandths,
            unit_price_minor=service.unit_price_minor,
            amount_minor=line_amount(quantity_thousandths, service.unit_price_minor),
            tax_basis_points=service.tax_basis_points,
            currency=service.currency,
            covered=service.covered,
            entered_by_name=by.name,
        )
        tx.add(charge)
        tx.concerns(row.patient.id, charge=str(charge.id))
        return ChargeCaptured(charge.id, tx.changed())


def line_amount(quantity_thousandths: int, unit_price_minor: int) -> int:
    """Return the amount of a line, net of tax and rounded once, in minor units."""
    try:
        return bill.line_amount(quantity_thousandths, unit_price_minor, rounding=pricing.ROUNDING)
    except bill.BillError as error:
        raise UserError(say("This amount is too large"), say("Check the quantity.")) from error


def reverse_charge(store: Store, *, by: Actor, charge_id: uuid.UUID, reason: str) -> ChargeCaptured:
    """Take a charge back by a reversing row; the charge stays to be seen."""
    if not reason.strip():
        raise UserError(say("A reason is missing"), say("Say why the charge is taken back."))
    with store.write(intent="reverse_charge", by=by) as tx:
        old = tx.session.get(ChargeItem, charge_id)
        if old is not None:
            stay = tx.session.get_one(Encounter, old.encounter_id)
            about = facts.of_stay(tx.session, stay, by=by, now=tx.now)
            guard.require(by, "capture_charge", about)
        if old is None or old.reverses_id:
            raise UserError(say("This line cannot be reversed"), say("Choose a charge."))
        if tx.session.scalar(select(ChargeItem.id).where(ChargeItem.reverses_id == charge_id)):
            raise UserError(
                say("This charge was reversed already"), say("Nothing needs to be done.")
            )
        if charge_id in queries.invoiced_charges(tx.session, old.encounter_id):
            raise UserError(
                say("This charge is on an issued invoice"), say("Make a credit note first.")
            )
        back = ChargeItem(
            encounter_id=old.encounter_id,
            patient_id=old.patient_id,
            service_date=old.service_date,
            code=old.code,
            title=old.title,
            quantity_thousandths=-old.quantity_thousandths,
            unit_price_minor=old.unit_price_minor,
            amount_minor=-old.amount_minor,
            tax_basis_points=old.tax_basis_points,
            currency=old.currency,
            covered=old.covered,
            entered_by_name=by.name,
            reverses_id=old.id,
            reason=reason.strip(),
        )
        tx.add(back)
        tx.concerns(old.patient_id, charge=str(old.id))
        return ChargeCaptured(back.id, tx.changed())


def issue_invoices(store: Store, *, by: Actor, encounter_id: uuid.UUID) -> InvoicesIssued:
    """Issue what is not invoiced yet: one document for each payer who owes something.

    The numbers are taken in this transaction, so that the series has no gap.
    """
    with store.write(intent="issue_invoice", by=by) as tx:
        about = facts.of_bill(tx.session, encounter_id, by=by, now=tx.now, state="draft")
        guard.require(by, "issue_invoice", about)
        row = _stay(tx.session, encounter_id)
        draft = queries.draft(tx.session, encounter_id)
        if draft is None or not draft.lines:
            raise UserError(say("There is nothing to invoice"), say("Enter a charge first."))
        priced = pricing.price(draft, currency=row.facility.currency)
        name = shown_name(row.patient.family_name, row.patient.given_name, row.patient.title)
        views = pricing.share_views(priced, patient_name=name)
        made = []
        for n, view in enumerate(views):
            lines = [p for p in priced.lines if p.parts_minor[n]]
            if not lines:
                continue
            reference = ""
            if view.kind is PayerKind.COVERAGE:
                reference = priced.coverages[n].policy_number
            invoice = Invoice(
                number=tx.next_number("invoice"),
                encounter_id=encounter_id,
                patient_id=row.patient.id,
                payer_kind=view.kind.value,
                coverage_id=view.coverage_id,
                payer_name=view.name,
                payer_reference=reference,
                issued_at=tx.now,
                due_date=queries.due_date(tx.now),
                issued_by_name=by.name,
                currency=row.facility.currency,
                rounding=pricing.ROUNDING.name.lower(),
                net_minor=sum(p.net_minor for p in lines),
                tax_minor=sum(p.tax_minor for p in lines),
                share_minor=sum(p.parts_minor[n] for p in lines),
            )
            tx.add(invoice)
            _add_lines(tx, invoice, lines, n)
            made.append(invoice)
        if not made:
            raise UserError(
                say("These charges come to nothing"), say("There is nothing to invoice.")
            )
        tx.concerns(row.patient.id, invoices=[i.number for i in made])
        return InvoicesIssued(
            tuple(i.id for i in made), tuple(i.number for i in made), tx.changed()
        )


def _add_lines(tx: Tx, invoice: Invoice, lines: list[pricing.PricedLine], payer: int) -> None:
    tx.add(
        *(
            InvoiceLine(
                invoice_id=invoice.id,
                position=position,
                charge_item_id=p.line.charge_id,
                service_date=p.line.service_date,
                code=p.line.code,
                title=p.line.title,
                quantity_thousandths=p.line.quantity_thousandths,
                unit_price_minor=p.line.unit_price_minor,
                net_minor=p.net_minor,
                tax_minor=p.tax_minor,
                share_minor=p.parts_minor[payer],
            )
            for position, p in enumerate(lines, start=1)
        )
    )


def _issued_with(session: Session, chosen: Invoice) -> list[Invoice]:
    """Return the invoices of one command; their lines tell, which nothing ever changes."""
    command = select(InvoiceLine.rev).where(InvoiceLine.invoice_id == chosen.id).limit(1)
    ids = select(InvoiceLine.invoice_id).where(InvoiceLine.rev == command.scalar_subquery())
    here = Invoice.encounter_id == chosen.encounter_id
    return list(
        session.scalars(select(Invoice).where(here, Invoice.id.in_(ids)).order_by(Invoice.id))
    )


def issue_credit_notes(
    store: Store, *, by: Actor, invoice_id: uuid.UUID, reason: str
) -> InvoicesIssued:
    """Take back an invoice and those that were issued with it; their charges are open again."""
    if not reason.strip():
        raise UserError(say("A reason is missing"), say("Say why the invoice is taken back."))
    with store.write(intent="issue_credit_note", by=by) as tx:
        chosen = tx.session.get(Invoice, invoice_id)
        if chosen is not None:
            about = facts.of_invoice(tx.session, chosen, by=by, now=tx.now, reason=reason)
            guard.require(by, "void_invoice", about)
        if chosen is None or chosen.corrects_id:
            raise UserError(say("This document cannot be taken back"), say("Choose an invoice."))
        together = _issued_with(tx.session, chosen)
        made = []
        for old in together:
            if tx.session.scalar(select(Invoice.id).where(Invoice.corrects_id == old.id)):
                raise UserError(
                    say("{number} was taken back already", number=old.number),
                    say("Nothing needs to be done."),
                )
            if queries.paid_minor(tx.session, old.id):
                raise UserError(
                    say("Money was taken for {number}", number=old.number),
                    say("Give it back first, then try again."),
                )
            credit = Invoice(
                number=tx.next_number("credit_note"),
                encounter_id=old.encounter_id,
                patient_id=old.patient_id,
                payer_kind=old.payer_kind,
                coverage_id=old.coverage_id,
                payer_name=old.payer_name,
                payer_reference=old.payer_reference,
                issued_at=tx.now,
                due_date=tx.now.date(),
                issued_by_name=by.name,
                currency=old.currency,
                rounding=old.rounding,
                net_minor=-old.net_minor,
                tax_minor=-old.tax_minor,
                share_minor=-old.share_minor,
                corrects_id=old.id,
                correction_reason=reason.strip(),
            )
            tx.add(credit)
            _mirror_lines(tx, old, credit)
            made.append(credit)
        tx.concerns(chosen.patient_id, credit_notes=[c.number for c in made])
        return InvoicesIssued(
            tuple(c.id for c in made), tuple(c.number for c in made), tx.changed()
        )


def _mirror_lines(tx: Tx, old: Invoice, credit: Invoice) -> None:
    tx.add(
        *(
            InvoiceLine(
                invoice_id=credit.id,
                position=line.position,
                charge_item_id=line.charge_item_id,
                service_date=line.service_date,
                code=line.code,
                title=line.title,
                quantity_thousandths=-line.quantity_thousandths,
                unit_price_minor=line.unit_price_minor,
                net_minor=-line.net_minor,
                tax_minor=-line.tax_minor,
                share_minor=-line.share_minor,
            )
            for line, _rate in queries.invoice_lines(tx.session, old.id)
        )
    )
