"""What is printed: the issued amounts to the cent, recorded before, and never a broken total."""

import datetime as dt
import uuid

import pytest
from sqlalchemy import func, select

from app.data import cipher
from app.data.models.audit import AuditEntry
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.billing.views import PaymentMethod
from app.domain.errors import DeniedError, UnavailableError, UserError
from app.domain.ids import new_id
from app.services import billing, documents, payments
from tests.support.hospital import Stay, admitted
from tests.support.station import KEY, someone


@pytest.fixture
def clerk() -> Actor:
    return someone(Role.BILLING_CLERK, name="Lucia Moretti")


@pytest.fixture
def stay(store: Store, clerk: Actor) -> Stay:
    """A stay with two charges, one of them taxed and not covered."""
    made = admitted(store)
    for code, quantity in (("WRD-101", 3000), ("AMN-003", 1000)):
        billing.capture_charge(
            store,
            by=clerk,
            encounter_id=made.encounter_id,
            code=code,
            quantity_thousandths=quantity,
            service_date=dt.date(2026, 11, 23),
        )
    return made


@pytest.fixture
def issued(store: Store, clerk: Actor, stay: Stay) -> billing.InvoicesIssued:
    return billing.issue_invoices(store, by=clerk, encounter_id=stay.encounter_id)


def printed(store: Store) -> int:
    with store.read() as session:
        return (
            session.scalar(
                select(func.count())
                .select_from(AuditEntry)
                .where(AuditEntry.action.in_(("print_invoice", "print_receipt")))
            )
            or 0
        )


def test_a_draft_shows_what_issuing_prints(store: Store, clerk: Actor, stay: Stay) -> None:
    draft = documents.draft_document(
        store, by=clerk, encounter_id=stay.encounter_id, coverage_id=None
    )
    made = billing.issue_invoices(store, by=clerk, encounter_id=stay.encounter_id)
    own = documents.invoice_document(store, by=clerk, invoice_id=made.invoice_ids[-1], copy=False)
    assert draft.number == ""
    assert own.number == made.numbers[-1]
    assert (draft.payer_name, draft.lines, draft.share_minor) == (
        own.payer_name,
        own.lines,
        own.share_minor,
    )


def test_the_lines_sum_to_the_totals(
    store: Store, clerk: Actor, issued: billing.InvoicesIssued
) -> None:
    parts = 0
    for invoice_id in issued.invoice_ids:
        view = documents.invoice_document(store, by=clerk, invoice_id=invoice_id, copy=False)
        assert view.lines
        assert sum(line.share_minor for line in view.lines) == view.share_minor
        assert sum(line.net_minor for line in view.lines) == view.net_minor
        assert sum(line.tax_minor for line in view.lines) == view.tax_minor
        parts += view.share_minor
    assert parts == 3 * 41200 + 9500 + 1900


@pytest.mark.parametrize("column", ["share_minor", "net_minor", "tax_minor"])
@pytest.mark.parametrize("table", ["invoice", "invoice_line"])
def test_a_total_that_does_not_fit_its_lines_is_never_printed(
    store: Store, clerk: Actor, issued: billing.InvoicesIssued, table: str, column: str
) -> None:
    raw = cipher.connect(store.path, KEY)
    raw.execute(f"DROP TRIGGER capture_{table}_update")
    raw.execute(f"UPDATE {table} SET {column} = {column} + 1")  # noqa: S608
    raw.close()
    with pytest.raises(UnavailableError, match="do not sum to its total"):
        documents.invoice_document(store, by=clerk, invoice_id=issued.invoice_ids[0], copy=False)
    assert printed(store) == 0


def test_printing_is_recorded_and_a_copy_says_so(
    store: Store, clerk: Actor, issued: billing.InvoicesIssued
) -> None:
    first = documents.invoice_by_number(store, by=clerk, number=issued.numbers[0], copy=False)
    again = documents.invoice_by_number(store, by=clerk, number=issued.numbers[0], copy=True)
    assert first.copy_at is None
    assert again.copy_at == store.clock.now()
    assert printed(store) == 2


def test_a_receipt_tells_what_is_still_open(
    store: Store, clerk: Actor, issued: billing.InvoicesIssued
) -> None:
    paid = payments.take_payment(
        store,
        by=clerk,
        invoice_id=issued.invoice_ids[-1],
        method=PaymentMethod.CASH,
        amount_minor=1000,
        tendered_minor=2000,
        idempotency_key=uuid.uuid4(),
    )
    seen = documents.receipt_by_number(store, by=clerk, number=paid.number)
    own = documents.invoice_document(store, by=clerk, invoice_id=issued.invoice_ids[-1], copy=True)
    assert (seen.amount_minor, seen.tendered_minor) == (1000, 2000)
    assert seen.open_minor == own.share_minor - 1000
    assert own.paid_minor == 1000
    assert seen.invoice_number == issued.numbers[-1]


def test_what_is_not_here_is_refused_and_not_recorded(store: Store, clerk: Actor) -> None:
    for refused in (
        lambda: documents.invoice_by_number(store, by=clerk, number="W07-1", copy=True),
        lambda: documents.receipt_by_number(store, by=clerk, number="W07-1"),
        lambda: documents.invoice_document(store, by=clerk, invoice_id=new_id(), copy=True),
        lambda: documents.receipt(store, by=clerk, payment_id=new_id()),
        lambda: documents.draft_document(store, by=clerk, encounter_id=new_id(), coverage_id=None),
    ):
        with pytest.raises(UserError, match=r"There is no|not on this workstation"):
            refused()
    assert printed(store) == 0


def test_a_nurse_prints_no_bill(
    store: Store, nurse: Actor, stay: Stay, issued: billing.InvoicesIssued
) -> None:
    with pytest.raises(DeniedError):
        documents.draft_document(store, by=nurse, encounter_id=stay.encounter_id, coverage_id=None)
    with pytest.raises(DeniedError):
        documents.invoice_document(store, by=nurse, invoice_id=issued.invoice_ids[0], copy=True)
