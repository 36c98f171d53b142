"""How a bill reads: its lines, its documents and who pays, as rows of words; without Qt."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from app.domain.billing.money import amount_text, quantity_text
from app.domain.billing.views import (
    BillState,
    BillView,
    ChargeView,
    InvoiceRowView,
    PayerKind,
    PayerShareView,
    PaymentMethod,
    PaymentView,
)
from app.domain.dates import date_words
from app.domain.words import later, say
from app.services.coverage import CoverageView

RowTone = Literal["text", "text2", "text3", "ok", "warn", "accent"]
PillTone = Literal["plain", "info", "ok", "caution"]

METHODS = {
    PaymentMethod.CASH: later("Cash"),
    PaymentMethod.CARD: later("Card"),
    PaymentMethod.TRANSFER: later("Transfer"),
}


def method_word(method: PaymentMethod) -> str:
    """Return a way of payment as it stands within a sentence."""
    return say(METHODS[method]).lower()


def family_and_given(name: str) -> str:
    """Return a shown name without its title, as the tab has it."""
    return name.split(" (", maxsplit=1)[0]


def state_words(bill: BillView) -> tuple[str, PillTone, str]:
    """Return where a bill stands: words, tone and glyph."""
    match bill.state:
        case BillState.EMPTY:
            return say("No charges yet"), "plain", "receipt"
        case BillState.DRAFT:
            return say("Draft bill"), "caution", "pencil"
        case BillState.ISSUED:
            owed = amount_text(bill.open_minor, bill.exponent)
            return say("Issued, {owed} open", owed=owed), "info", "send"
        case BillState.PAID:
            return say("Paid"), "ok", "check"


@dataclass(frozen=True, slots=True)
class ChargeRow:
    """One line of the charges; `cells` are date, code, service, quantity, price and amount."""

    charge: ChargeView
    cells: tuple[str, str, str, str, str, str]
    paid_by: str
    is_pill: bool
    is_struck: bool
    is_reversal: bool


def charge_rows(bill: BillView) -> tuple[ChargeRow, ...]:
    """Return the charges by date, each followed by what takes it back."""
    back = {c.reverses_id: c for c in bill.charges if c.reverses_id}
    ordered: list[ChargeView] = []
    for charge in bill.charges:
        if charge.reverses_id is None:
            ordered.append(charge)
            if charge.id in back:
                ordered.append(back[charge.id])
    return tuple(_charge_row(bill, charge) for charge in ordered)


def _charge_row(bill: BillView, charge: ChargeView) -> ChargeRow:
    is_reversal = charge.reverses_id is not None
    title = say("Reversed: {what}", what=charge.reason) if is_reversal else charge.title
    if not is_reversal and charge.tax_basis_points:
        rate = f"{charge.tax_basis_points / 100:g}"
        title = say("{title}, plus tax {rate} %", title=title, rate=rate)
    paid_by, is_pill = _paid_by(bill, charge)
    return ChargeRow(
        charge=charge,
        cells=(
            date_words(charge.service_date),
            charge.code,
            title,
            quantity_text(charge.quantity_thousandths),
            amount_text(charge.unit_price_minor, bill.exponent),
            amount_text(charge.amount_minor, bill.exponent),
        ),
        paid_by=paid_by,
        is_pill=is_pill,
        is_struck=charge.reversed,
        is_reversal=is_reversal,
    )


def _paid_by(bill: BillView, charge: ChargeView) -> tuple[str, bool]:
    if charge.reverses_id or charge.reversed:
        return say("Reversed") if charge.reversed else "", False
    if charge.invoiced:
        return say("Invoiced"), True
    plans = [s for s in bill.shares if s.share_basis_points]
    if not charge.covered or not plans:
        return say("Patient"), True
    if len(plans) == 1:
        return say("Plan {share} %", share=f"{plans[0].share_basis_points / 100:g}"), False
    return say("{n} plans", "{n} plan", len(plans), n=len(plans)), False


def total_words(bill: BillView) -> tuple[str, str, str]:
    """Return the total row: its name, the amount, and the tax in it or nothing."""
    name = say("Still to invoice") if bill.invoices else say("Total")
    tax = amount_text(bill.tax_minor, bill.exponent)
    tax = say("with tax {amount}", amount=tax) if bill.tax_minor else ""
    return name, amount_text(bill.total_minor, bill.exponent), tax


def count_words(bill: BillView) -> str:
    """Return how many lines there are, and their money."""
    n, currency = len(bill.charges), bill.currency
    return say(
        "{n} lines, amounts in {currency}",
        "{n} line, amounts in {currency}",
        n,
        n=n,
        currency=currency,
    )


@dataclass(frozen=True, slots=True)
class PayerRow:
    """What one payer bears of the whole stay, invoiced or not."""

    kind: PayerKind
    name: str
    why: str
    amount_minor: int
    amount: str
    caution: str = ""  # what is still to be done about it


@dataclass(frozen=True, slots=True)
class WhoPays:
    """The payers, whether their shares add up, and what was paid of it."""

    payers: tuple[PayerRow, ...]
    check: str
    adds_up: bool
    facts: tuple[tuple[str, str], ...]


def who_pays(bill: BillView, insurances: Sequence[CoverageView] = ()) -> WhoPays:
    """Return the shares of the stay; the total comes from the lines, the check compares them.

    Every insurance has a row, also one that pays nothing; another payer only with an amount.
    """
    standing = [i for i in bill.invoices if not i.corrects_number and not i.corrected]
    rows = [_payer_row(bill, share) for share in bill.shares]
    for invoice in standing:
        _add_invoiced(bill, rows, invoice)
    used = {share.coverage_id for share in bill.shares}
    rows += [
        PayerRow(
            PayerKind.COVERAGE, i.payer_name, say("not valid for this stay"), 0, _money(bill, 0)
        )
        for i in insurances
        if i.id not in used
    ]
    payers = tuple(r for r in rows if r.amount_minor or r.kind is PayerKind.COVERAGE)
    payers = payers or tuple(rows)
    total = bill.total_minor + sum(i.share_minor for i in standing)
    adds_up = sum(p.amount_minor for p in payers) == total
    shown = _money(bill, total)
    facts = [(say("Paid so far"), amount_text(bill.paid_minor, bill.exponent))]
    if bill.invoices:
        facts.append((say("Open on invoices"), amount_text(bill.open_minor, bill.exponent)))
    facts.append((say("Not invoiced yet"), amount_text(bill.total_minor, bill.exponent)))
    check = (
        say("adds up to {amount}", amount=shown)
        if adds_up
        else say("does not add up to {amount}", amount=shown)
    )
    return WhoPays(payers, check, adds_up, tuple(facts))


def _payer_row(bill: BillView, share: PayerShareView) -> PayerRow:
    is_open = share.kind is PayerKind.COVERAGE and not share.share_basis_points
    return PayerRow(
        share.kind,
        share.name,
        "" if is_open else share.why,
        share.share_minor,
        _money(bill, share.share_minor),
        say("share not agreed yet") if is_open else "",
    )


def _add_invoiced(bill: BillView, rows: list[PayerRow], invoice: InvoiceRowView) -> None:
    payer = invoice.payer_kind, invoice.payer_name
    at = next((n for n, r in enumerate(rows) if (r.kind, r.name) == payer), len(rows))
    if at == len(rows):
        rows.append(PayerRow(*payer, "", 0, ""))
    minor = rows[at].amount_minor + invoice.share_minor
    rows[at] = replace(rows[at], amount_minor=minor, amount=_money(bill, minor))


def _money(bill: BillView, minor: int) -> str:
    return amount_text(minor, bill.exponent)


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One document or payment; `invoice` or `payment` is what stands behind it."""

    icon: str
    cells: tuple[str, str, str, str, str]  # date, number, what, amount, state
    state_tone: RowTone
    state_icon: str
    invoice: InvoiceRowView | None = None
    payment: PaymentView | None = None

    @property
    def id(self) -> uuid.UUID:
        """The id of the document or payment."""
        found = self.invoice or self.payment
        if found is None:
            raise ValueError("A row needs a document or a payment")
        return found.id


def ledger_rows(bill: BillView) -> tuple[LedgerRow, ...]:
    """Return documents and payments, newest first."""
    rows = [(i.issued_at, 0, _invoice_row(bill, i)) for i in bill.invoices]
    rows += [(p.paid_at, 1, _payment_row(bill, p)) for p in bill.payments]
    at = {id(r): (when, kind, r.cells[1]) for when, kind, r in rows}
    return tuple(sorted((r for _, _, r in rows), key=lambda r: at[id(r)], reverse=True))


def _invoice_row(bill: BillView, i: InvoiceRowView) -> LedgerRow:
    is_credit = bool(i.corrects_number)
    owed = amount_text(i.open_minor, bill.exponent)
    state: tuple[str, RowTone, str]
    if is_credit:
        state = (say("Issued"), "text2", "")
    elif i.corrected:
        state = (say("Taken back"), "text2", "undo-2")
    elif i.open_minor > 0:
        words = say("{owed} open", owed=owed) if i.paid_minor else say("Unpaid")
        state = (words, "warn", "clock")
    else:
        state = (say("Paid"), "ok", "check")
    return LedgerRow(
        icon="undo-2" if is_credit else "receipt",
        cells=(
            date_words(i.issued_at.astimezone().date()),
            i.number,
            say("Credit note for {number}", number=i.corrects_number)
            if is_credit
            else i.payer_name,
            amount_text(i.share_minor, bill.exponent),
            state[0],
        ),
        state_tone=state[1],
        state_icon=state[2],
        invoice=i,
    )


def _payment_row(bill: BillView, p: PaymentView) -> LedgerRow:
    is_back = bool(p.reverses_number)
    state: tuple[str, RowTone, str] = (say("Received"), "ok", "check")
    if is_back:
        state = (say("Handed back"), "text2", "")
    elif p.reversed:
        state = (say("Given back"), "text2", "undo-2")
    values = {"method": say(METHODS[p.method]), "number": p.invoice_number}
    return LedgerRow(
        icon="undo-2" if is_back else "banknote",
        cells=(
            date_words(p.paid_at.astimezone().date()),
            p.number,
            say("{method} back for {number}", **values)
            if is_back
            else say("{method} for {number}", **values),
            amount_text(p.amount_minor, bill.exponent),
            state[0],
        ),
        state_tone=state[1],
        state_icon=state[2],
        payment=p,
    )


def is_open(invoice: InvoiceRowView) -> bool:
    """Whether money is still owed on a document."""
    return not invoice.corrects_number and not invoice.corrected and invoice.open_minor > 0
