"""What a clerk types for a charge, a payment or a share, and what it means; judged without Qt."""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from app.domain.billing.draft import FULL_SHARE_BASIS_POINTS
from app.domain.billing.money import amount_text, parse_amount, parse_quantity
from app.domain.billing.views import InvoiceRowView, PaymentMethod, ServiceView
from app.domain.dates import date_words, readings
from app.domain.errors import UserError
from app.domain.words import say
from app.services.billing import line_amount
from app.services.coverage import CoverageView
from app.ui.widgets.dates import DateRefusal, read_date

ChargeField = Literal["service", "quantity", "date"]
PaymentField = Literal["amount", "tendered"]

_MOST_QUANTITY_THOUSANDTHS = 10_000_000


@dataclass(slots=True)
class ChargeForm:
    """A charge as typed; `code` is the service that was chosen of the price list."""

    service: str = ""
    code: str = ""
    quantity: str = "1"
    date: str = ""

    def as_draft(self) -> dict[str, str]:
        """Return the texts to be kept."""
        return {
            "service": self.service,
            "code": self.code,
            "quantity": self.quantity,
            "date": self.date,
        }

    @property
    def is_begun(self) -> bool:
        """Whether something stands here that would be missed."""
        return bool(self.service.strip())


@dataclass(frozen=True, slots=True)
class ChargeJudged:
    """A charge form put to the test: what it would enter, or a sentence for each wrong field."""

    service: ServiceView | None
    quantity_thousandths: int
    date: dt.date | None
    amount_minor: int | None
    errors: dict[ChargeField, str] = field(default_factory=dict)


def find_services(services: Sequence[ServiceView], text: str) -> tuple[ServiceView, ...]:
    """Return the services whose code and title hold every word typed, in any order."""
    words = text.casefold().split()
    return tuple(s for s in services if all(w in f"{s.code} {s.title}".casefold() for w in words))


def service_words(service: ServiceView) -> str:
    """Return a chosen service as it stands in the field."""
    return f"{service.code}  {service.title}"


def judge_charge(
    form: ChargeForm, *, services: Sequence[ServiceView], today: dt.date
) -> ChargeJudged:
    """Say what the form would enter and what is wrong with it."""
    errors: dict[ChargeField, str] = {}
    service = next((s for s in services if s.code == form.code), None)
    if service is None:
        known = not form.service.strip() or find_services(services, form.service)
        errors["service"] = (
            say("Choose a service of the list") if known else say("No service has these words")
        )
    quantity = parse_quantity(form.quantity)
    if quantity is None:
        errors["quantity"] = say("A number, as 2 or 1.5")
    elif not 0 < quantity <= _MOST_QUANTITY_THOUSANDTHS:
        errors["quantity"] = say("Above 0, up to 10,000")
    date = read_date(form.date, not_after=today)
    if isinstance(date, DateRefusal):
        unread = say("Type it as {date}", date=date_words(today))
        errors["date"] = date.words if readings(form.date, today=today) else unread
    elif date is None:
        errors["date"] = say("Type the day of the service")
    amount = None
    if service is not None and quantity and "quantity" not in errors:
        try:
            amount = line_amount(quantity, service.unit_price_minor)
        except UserError as refusal:
            errors["quantity"] = refusal.title
    return ChargeJudged(
        service=service,
        quantity_thousandths=quantity or 0,
        date=date if isinstance(date, dt.date) else None,
        amount_minor=amount,
        errors=errors,
    )


@dataclass(slots=True)
class PaymentForm:
    """A payment as typed; its key goes with it everywhere, so that it is taken once."""

    invoice_id: uuid.UUID
    amount: str
    method: PaymentMethod = PaymentMethod.CASH
    tendered: str = ""
    key: uuid.UUID = field(default_factory=uuid.uuid4)

    def as_draft(self) -> dict[str, str]:
        """Return the texts to be kept."""
        return {
            "invoice": str(self.invoice_id),
            "amount": self.amount,
            "method": self.method.value,
            "tendered": self.tendered,
            "key": str(self.key),
        }


def kept_payment(content: dict[str, str]) -> PaymentForm:
    """Return the form that a draft holds."""
    return PaymentForm(
        invoice_id=uuid.UUID(content["invoice"]),
        amount=content["amount"],
        method=PaymentMethod(content["method"]),
        tendered=content["tendered"],
        key=uuid.UUID(content["key"]),
    )


def new_payment(invoice: InvoiceRowView, *, exponent: int) -> PaymentForm:
    """Return a form for all that is open on an invoice."""
    return PaymentForm(invoice.id, amount_text(invoice.open_minor, exponent))


@dataclass(frozen=True, slots=True)
class PaymentJudged:
    """A payment form put to the test; `change_minor` is handed back, None while unknown."""

    amount_minor: int
    tendered_minor: int
    change_minor: int | None
    errors: dict[PaymentField, str] = field(default_factory=dict)


def judge_payment(
    form: PaymentForm, *, invoice: InvoiceRowView, exponent: int, currency: str
) -> PaymentJudged:
    """Say what the form would take and what is wrong with it; no cash named means exactly it."""
    errors: dict[PaymentField, str] = {}
    amount = parse_amount(form.amount, exponent)
    example = amount_text(2000, exponent)
    if amount is None:
        errors["amount"] = say("An amount, as {example}", example=example)
    elif amount == 0:
        errors["amount"] = say("An amount above 0")
    elif amount > invoice.open_minor:
        owed = amount_text(invoice.open_minor, exponent)
        errors["amount"] = say("Only {owed} {currency} is open", owed=owed, currency=currency)
    tendered = amount
    if form.method is PaymentMethod.CASH and form.tendered.strip():
        tendered = parse_amount(form.tendered, exponent)
        if tendered is None:
            errors["tendered"] = say("An amount, as {example}", example=example)
        elif amount is not None and tendered < amount:
            missing = amount_text(amount - tendered, exponent)
            errors["tendered"] = say("{amount} is missing", amount=missing)
    return PaymentJudged(
        amount_minor=amount or 0,
        tendered_minor=tendered or 0,
        change_minor=None if errors or amount is None or tendered is None else tendered - amount,
        errors=errors,
    )


@dataclass(slots=True)
class ShareForm:
    """The part that an insurance pays, as typed: a percentage of covered services."""

    coverage_id: uuid.UUID
    percent: str

    def as_draft(self) -> dict[str, str]:
        """Return the texts to be kept."""
        return {"coverage": str(self.coverage_id), "percent": self.percent}


def new_share(insurance: CoverageView) -> ShareForm:
    """Return a form with what is agreed now; nothing where nothing is."""
    share = insurance.share_basis_points
    return ShareForm(insurance.id, percent_text(share) if share else "")


def kept_share(content: dict[str, str]) -> ShareForm:
    """Return the form that a draft holds."""
    return ShareForm(uuid.UUID(content["coverage"]), content["percent"])


def percent_text(basis_points: int) -> str:
    """Return a share as people read it: 8250 is 82.5."""
    return f"{basis_points / 100:g}"


@dataclass(frozen=True, slots=True)
class ShareJudged:
    """A share form put to the test: basis points, or the sentence that says what is wrong."""

    share_basis_points: int
    error: str = ""


def judge_share(form: ShareForm) -> ShareJudged:
    """Say what the form would agree and what is wrong with it."""
    share = parse_amount(form.percent.strip().removesuffix("%"), 2)
    if share is None:
        return ShareJudged(0, say("A percentage, as 80 or 82.5"))
    if share > FULL_SHARE_BASIS_POINTS:
        return ShareJudged(0, say("From 0 to 100"))
    return ShareJudged(share)


def today_words(now: dt.datetime) -> str:
    """Return the day of now as it stands in a date field."""
    return date_words(now.astimezone().date())
