"""Prices, charges, invoices and payments: integer minor units, corrected by new rows only."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.data.base import Sync, Synced
from app.data.sealed import Sealed, sealed_column


class ChargeItemDefinition(Synced):
    """A service and its price (FHIR ChargeItemDefinition)."""

    __tablename__ = "charge_item_definition"
    __needs__ = frozenset({"manage_users", "void_invoice"})

    code: Mapped[str] = mapped_column(String(20), index=True)
    title: Mapped[str] = mapped_column(String(120))
    unit_price_minor: Mapped[int]
    currency: Mapped[str] = mapped_column(String(3))
    tax_basis_points: Mapped[int] = mapped_column(default=0)
    covered: Mapped[bool] = mapped_column(default=True)  # whether insurances share it
    retired: Mapped[bool] = mapped_column(default=False)


class ChargeItem(Synced):
    """Something done that is to be paid; a reversal is a new row with `reverses_id`."""

    __tablename__ = "charge_item"
    __sync__ = Sync.APPEND
    __scope__ = "encounter_id"
    __needs__ = frozenset({"capture_charge"})

    encounter_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("encounter.id", deferrable=True, initially="DEFERRED"), index=True
    )
    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED")
    )
    service_date: Mapped[dt.date]
    code: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(String(120))
    quantity_thousandths: Mapped[int]  # negative only in a reversal
    unit_price_minor: Mapped[int]
    amount_minor: Mapped[int]  # net of tax, rounded once
    tax_basis_points: Mapped[int]
    currency: Mapped[str] = mapped_column(String(3))
    covered: Mapped[bool]
    entered_by_name: Mapped[str] = mapped_column(String(120))
    reverses_id: Mapped[uuid.UUID | None]
    reason: Mapped[str] = mapped_column(String(120), default="")


class Invoice(Synced):
    """An issued invoice, or a credit note when `corrects_id` names the invoice it takes back."""

    __tablename__ = "invoice"
    __sync__ = Sync.APPEND
    __scope__ = "encounter_id"
    __needs__ = frozenset({"issue_invoice", "void_invoice"})

    number: Mapped[str] = mapped_column(String(32), unique=True)  # gap-free within its series
    encounter_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("encounter.id", deferrable=True, initially="DEFERRED"), index=True
    )
    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED"), index=True
    )
    payer_kind: Mapped[str] = mapped_column(String(10))  # patient or coverage
    coverage_id: Mapped[uuid.UUID | None]
    payer_name: Mapped[str] = mapped_column(String(160))
    payer_reference_cell: Mapped[str] = sealed_column("payer_reference")  # the policy's number
    payer_reference = Sealed()
    issued_at: Mapped[dt.datetime]
    due_date: Mapped[dt.date]
    issued_by_name: Mapped[str] = mapped_column(String(120))
    currency: Mapped[str] = mapped_column(String(3))
    rounding: Mapped[str] = mapped_column(String(10))  # the rule it was computed by
    net_minor: Mapped[int]
    tax_minor: Mapped[int]
    share_minor: Mapped[int]  # what this payer owes of net + tax
    corrects_id: Mapped[uuid.UUID | None]
    correction_reason: Mapped[str] = mapped_column(String(160), default="")


class InvoiceLine(Synced):
    """A line as it was printed."""

    __tablename__ = "invoice_line"
    __sync__ = Sync.APPEND
    __scope__ = "invoice_id"
    __needs__ = frozenset({"issue_invoice", "void_invoice"})

    invoice_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("invoice.id", deferrable=True, initially="DEFERRED"), index=True
    )
    position: Mapped[int]
    charge_item_id: Mapped[uuid.UUID] = mapped_column(index=True)
    service_date: Mapped[dt.date]
    code: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(String(120))
    quantity_thousandths: Mapped[int]
    unit_price_minor: Mapped[int]
    net_minor: Mapped[int]
    tax_minor: Mapped[int]
    share_minor: Mapped[int]  # this payer's part of net + tax


class Payment(Synced):
    """Money taken for an invoice (or given back: negative, with `reverses_id`)."""

    __tablename__ = "payment"
    __sync__ = Sync.APPEND
    __scope__ = "invoice_id"
    __needs__ = frozenset({"refund_payment", "take_payment"})

    number: Mapped[str] = mapped_column(String(32), unique=True)  # the receipt's
    invoice_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("invoice.id", deferrable=True, initially="DEFERRED"), index=True
    )
    patient_id: Mapped[uuid.UUID]
    paid_at: Mapped[dt.datetime]
    method: Mapped[str] = mapped_column(String(12))  # cash, card or transfer
    amount_minor: Mapped[int]
    tendered_minor: Mapped[int]  # cash handed over; the difference is the change
    currency: Mapped[str] = mapped_column(String(3))
    taken_by_name: Mapped[str] = mapped_column(String(120))
    reverses_id: Mapped[uuid.UUID | None]
    reason: Mapped[str | None] = mapped_column(String(120))  # why it was given back
    # The screen makes it once per act, so that a double click or a retry pays once.
    idempotency_key: Mapped[uuid.UUID] = mapped_column(unique=True)


Index("ix_invoice_issued_at", Invoice.issued_at)
