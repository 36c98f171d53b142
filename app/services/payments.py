"""Money taken for invoices and given back; each act counts once, however often it is asked."""

import uuid
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data.models.billing import Invoice, Payment
from app.data.queries import billing as queries
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.billing.money import amount_text
from app.domain.billing.views import PaymentMethod
from app.domain.errors import UserError
from app.domain.words import say
from app.native import bill
from app.services import facts, guard


@dataclass(frozen=True, slots=True)
class PaymentTaken:
    """Money that was taken; `change_minor` is to be handed back."""

    payment_id: uuid.UUID
    number: str
    change_minor: int
    changed: frozenset[str]


def take_payment(
    store: Store,
    *,
    by: Actor,
    invoice_id: uuid.UUID,
    method: PaymentMethod,
    amount_minor: int,
    tendered_minor: int | None = None,
    idempotency_key: uuid.UUID,
) -> PaymentTaken:
    """Take money for an invoice, once for each idempotency key however often it is asked.

    `tendered_minor` is the cash handed over; without it, the amount itself.
    """
    tendered = amount_minor if tendered_minor is None else tendered_minor
    with store.write(intent="take_payment", by=by) as tx:
        done = tx.session.scalars(
            select(Payment).where(Payment.idempotency_key == idempotency_key)
        ).first()
        if done is not None:
            guard.require(by, "take_payment")
            tx.detail["repeated"] = str(done.id)
            change = done.tendered_minor - done.amount_minor
            return PaymentTaken(done.id, done.number, change, frozenset())
        invoice = tx.session.get(Invoice, invoice_id)
        if invoice is None:
            guard.require(by, "take_payment")
            raise UserError(say("This invoice is not on this workstation"), say("Wait for sync."))
        about = facts.of_invoice(tx.session, invoice, by=by, now=tx.now)
        guard.require(by, "take_payment", about)
        _check_amount(tx.session, invoice, amount_minor, tendered, method)
        payment = Payment(
            number=tx.next_number("payment"),
            invoice_id=invoice.id,
            patient_id=invoice.patient_id,
            paid_at=tx.now,
            method=method.value,
            amount_minor=amount_minor,
            tendered_minor=tendered,
            currency=invoice.currency,
            taken_by_name=by.name,
            idempotency_key=idempotency_key,
        )
        tx.add(payment)
        tx.concerns(invoice.patient_id, payment=payment.number)
        return PaymentTaken(payment.id, payment.number, tendered - amount_minor, tx.changed())


def _check_amount(
    session: Session, invoice: Invoice, amount: int, tendered: int, method: PaymentMethod
) -> None:
    exponent = bill.exponent(invoice.currency)
    rows = {i.id: i for i in queries.invoices(session, invoice.encounter_id)}
    owed = rows[invoice.id].open_minor
    if owed <= 0:
        raise UserError(
            say("Nothing is owed on {invoice}", invoice=invoice.number),
            say("Choose another invoice."),
        )
    if amount <= 0:
        raise UserError(say("The amount is missing"), say("Type what is paid, above 0."))
    if amount > owed:
        raise UserError(
            say(
                "Only {owed} {currency} is owed",
                owed=amount_text(owed, exponent),
                currency=invoice.currency,
            ),
            say("Take that; what was handed over beyond it is the change."),
        )
    if tendered < amount or (method is not PaymentMethod.CASH and tendered != amount):
        raise UserError(
            say("What was handed over does not fit the amount"),
            say("Cash may be more than the amount; card and transfer are exactly it."),
        )


def reverse_payment(
    store: Store, *, by: Actor, payment_id: uuid.UUID, reason: str, idempotency_key: uuid.UUID
) -> PaymentTaken:
    """Give a payment back, by the way it was taken, for a reason; both rows stay."""
    with store.write(intent="reverse_payment", by=by) as tx:
        old = tx.session.get(Payment, payment_id)
        about = guard.About()
        if old is not None:
            about = facts.of_payment(tx.session, old, by=by, now=tx.now, reason=reason)
        guard.require(by, "refund_payment", about)
        if old is None or old.reverses_id:
            raise UserError(say("This entry cannot be given back"), say("Choose a payment."))
        if tx.session.scalar(select(Payment.id).where(Payment.reverses_id == payment_id)):
            raise UserError(
                say("{number} was given back already", number=old.number),
                say("Nothing needs to be done."),
            )
        back = Payment(
            number=tx.next_number("payment"),
            invoice_id=old.invoice_id,
            patient_id=old.patient_id,
            paid_at=tx.now,
            method=old.method,
            amount_minor=-old.amount_minor,
            tendered_minor=-old.amount_minor,
            currency=old.currency,
            taken_by_name=by.name,
            reverses_id=old.id,
            reason=reason.strip(),
            idempotency_key=idempotency_key,
        )
        tx.add(back)
        tx.concerns(old.patient_id, payment=back.number)
        return PaymentTaken(back.id, back.number, 0, tx.changed())
