"""What the billing screens and documents show; amounts are integers in minor units."""

import datetime as dt
import enum
import uuid
from dataclasses import dataclass


class PayerKind(enum.StrEnum):
    """Who an invoice is addressed to."""

    PATIENT = "patient"
    COVERAGE = "coverage"


class PaymentMethod(enum.StrEnum):
    """How money is handed over."""

    CASH = "cash"
    CARD = "card"
    TRANSFER = "transfer"


class BillState(enum.StrEnum):
    """Where the bill of a stay stands; derived, never stored."""

    EMPTY = "empty"
    DRAFT = "draft"
    ISSUED = "issued"
    PAID = "paid"


@dataclass(frozen=True, slots=True)
class ServiceView:
    """A service of the price list."""

    code: str
    title: str
    unit_price_minor: int
    tax_basis_points: int
    covered: bool


@dataclass(frozen=True, slots=True)
class ChargeView:
    """One charge; a reversal points at what it takes back."""

    id: uuid.UUID
    service_date: dt.date
    code: str
    title: str
    quantity_thousandths: int
    unit_price_minor: int
    amount_minor: int
    tax_basis_points: int
    covered: bool
    entered_by_name: str
    reverses_id: uuid.UUID | None
    reason: str  # why it takes another one back
    reversed: bool
    invoiced: bool


@dataclass(frozen=True, slots=True)
class PayerShareView:
    """What one payer owes of the charges that are not invoiced yet."""

    kind: PayerKind
    coverage_id: uuid.UUID | None
    name: str
    why: str
    share_basis_points: int  # of covered services; 0 for the patient, who pays the rest
    share_minor: int


@dataclass(frozen=True, slots=True)
class InvoiceRowView:
    """An issued document in the list of a stay; `open_minor` is what is still owed."""

    id: uuid.UUID
    number: str
    payer_kind: PayerKind
    payer_name: str
    issued_at: dt.datetime
    share_minor: int
    paid_minor: int
    open_minor: int
    corrects_number: str  # empty unless it is a credit note
    corrected: bool


@dataclass(frozen=True, slots=True)
class PaymentView:
    """Money taken or given back."""

    id: uuid.UUID
    number: str
    invoice_number: str
    paid_at: dt.datetime
    method: PaymentMethod
    amount_minor: int
    tendered_minor: int
    taken_by_name: str
    reversed: bool
    reverses_number: str


@dataclass(frozen=True, slots=True)
class BillView:
    """The whole bill of one stay."""

    encounter_id: uuid.UUID
    patient_id: uuid.UUID
    patient_name: str  # FAMILY, Given (Title)
    born_text: str  # with the age
    national_id_label: str
    national_id: str  # in groups, or Not Known
    visit_number: str
    stay_text: str
    currency: str
    exponent: int
    state: BillState
    charges: tuple[ChargeView, ...]
    net_minor: int  # of what is not invoiced yet
    tax_minor: int
    total_minor: int
    shares: tuple[PayerShareView, ...]
    invoices: tuple[InvoiceRowView, ...]
    payments: tuple[PaymentView, ...]
    paid_minor: int
    open_minor: int  # of what is invoiced


@dataclass(frozen=True, slots=True)
class OpenBillView:
    """A stay with money to be asked for: a row of the clerk's list."""

    encounter_id: uuid.UUID
    patient_id: uuid.UUID
    patient_name: str
    visit_number: str
    ward_name: str
    status: str
    to_invoice_minor: int  # with tax
    open_minor: int
    exponent: int
    currency: str


@dataclass(frozen=True, slots=True)
class DocumentLineView:
    """A line as it is printed; `share_minor` is this payer's part of net + tax."""

    service_date: dt.date
    code: str
    title: str
    quantity_thousandths: int
    unit_price_minor: int
    net_minor: int
    tax_minor: int
    tax_basis_points: int
    share_minor: int


@dataclass(frozen=True, slots=True)
class InvoiceDocumentView:
    """All that an invoice or credit note prints. An empty number means a draft.

    Times carry the workstation's own zone, as they are printed.
    """

    number: str
    corrects_number: str
    correction_reason: str
    hospital_name: str
    hospital_address: str
    hospital_tax_number: str
    payer_name: str
    payer_reference: str
    patient_name: str
    born_text: str
    mrn: str
    visit_number: str
    stay_text: str
    issued_at: dt.datetime
    due_date: dt.date
    issued_by_name: str
    currency: str
    exponent: int
    lines: tuple[DocumentLineView, ...]
    net_minor: int
    tax_minor: int
    share_minor: int
    paid_minor: int
    copy_at: dt.datetime | None  # set on a reprint

    @property
    def others_minor(self) -> int:
        """What other payers owe of the same lines."""
        return self.net_minor + self.tax_minor - self.share_minor


@dataclass(frozen=True, slots=True)
class ReceiptView:
    """All that a receipt prints."""

    number: str
    invoice_number: str
    hospital_name: str
    hospital_address: str
    patient_name: str
    payer_name: str
    paid_at: dt.datetime
    method: PaymentMethod
    amount_minor: int
    tendered_minor: int
    open_minor: int
    taken_by_name: str
    currency: str
    exponent: int
    reverses_number: str
