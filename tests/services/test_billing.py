"""Charges become invoices and payments; a cent never drifts and nothing is overwritten."""

import datetime as dt
import uuid
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.billing.views import BillState, BillView, PayerKind, PaymentMethod
from app.domain.errors import DeniedError, UserError
from app.services import billing, documents, payments
from tests.support.hospital import Stay, admitted
from tests.support.station import someone

TODAY = dt.date(2026, 11, 23)


@pytest.fixture
def clerk() -> Actor:
    return someone(Role.BILLING_CLERK, name="Lucia Moretti")


@pytest.fixture
def supervisor() -> Actor:
    return replace(someone(Role.BILLING_SUPERVISOR, name="Farah Haddad"), holds_key=True)


@pytest.fixture
def stay(store: Store) -> Stay:
    return admitted(store)


def charge(store: Store, by: Actor, stay: Stay, code: str, quantity: int = 1000) -> uuid.UUID:
    return billing.capture_charge(
        store,
        by=by,
        encounter_id=stay.encounter_id,
        code=code,
        quantity_thousandths=quantity,
        service_date=TODAY,
    ).charge_id


def view(store: Store, by: Actor, stay: Stay) -> BillView:
    return billing.bill_view(store, by=by, encounter_id=stay.encounter_id)


def pay(
    store: Store, by: Actor, invoice: uuid.UUID, amount: int, **more: object
) -> payments.PaymentTaken:
    arguments: dict[str, object] = {
        "method": PaymentMethod.CASH,
        "amount_minor": amount,
        "idempotency_key": uuid.uuid4(),
    }
    return payments.take_payment(store, by=by, invoice_id=invoice, **(arguments | more))  # type: ignore[arg-type]


def test_the_split_follows_the_coverage(store: Store, clerk: Actor, stay: Stay) -> None:
    charge(store, clerk, stay, "WRD-101", 3000)
    charge(store, clerk, stay, "AMN-003")
    seen = view(store, clerk, stay)
    assert (seen.net_minor, seen.tax_minor, seen.total_minor) == (133100, 1900, 135000)
    assert [(s.kind, s.share_minor) for s in seen.shares] == [
        (PayerKind.COVERAGE, 111240),
        (PayerKind.PATIENT, 135000 - 111240),
    ]
    assert seen.state is BillState.DRAFT


def test_issuing_gives_each_payer_a_number_without_gap(
    store: Store, clerk: Actor, stay: Stay
) -> None:
    charge(store, clerk, stay, "EMG-210")
    issued = billing.issue_invoices(store, by=clerk, encounter_id=stay.encounter_id)
    assert issued.numbers == ("W07-2026-00001", "W07-2026-00002")
    with pytest.raises(UserError, match="nothing to invoice"):
        billing.issue_invoices(store, by=clerk, encounter_id=stay.encounter_id)
    charge(store, clerk, stay, "AMN-003")
    more = billing.issue_invoices(store, by=clerk, encounter_id=stay.encounter_id)
    assert more.numbers == ("W07-2026-00003",)  # the plan owes nothing of it: no empty invoice
    assert view(store, clerk, stay).state is BillState.ISSUED


def test_a_reversed_charge_stays_to_be_seen_and_costs_nothing(
    store: Store, clerk: Actor, stay: Stay
) -> None:
    wrong = charge(store, clerk, stay, "IMG-031", 2000)
    charge(store, clerk, stay, "EMG-210")
    billing.reverse_charge(store, by=clerk, charge_id=wrong, reason="entered twice")
    seen = view(store, clerk, stay)
    assert len(seen.charges) == 3
    assert seen.total_minor == 18500
    with pytest.raises(UserError, match="reversed already"):
        billing.reverse_charge(store, by=clerk, charge_id=wrong, reason="again")


def test_an_invoiced_charge_is_corrected_by_a_credit_note_alone(
    store: Store, clerk: Actor, supervisor: Actor, stay: Stay
) -> None:
    wrong = charge(store, clerk, stay, "EMG-210")
    issued = billing.issue_invoices(store, by=clerk, encounter_id=stay.encounter_id)
    with pytest.raises(UserError, match="on an issued invoice"):
        billing.reverse_charge(store, by=clerk, charge_id=wrong, reason="x")
    notes = billing.issue_credit_notes(
        store, by=supervisor, invoice_id=issued.invoice_ids[0], reason="wrong stay"
    )
    assert notes.numbers == ("W07-2026-C00001", "W07-2026-C00002")
    seen = view(store, clerk, stay)
    assert sum(i.share_minor for i in seen.invoices) == 0
    assert seen.open_minor == 0
    assert seen.state is BillState.DRAFT
    assert seen.total_minor == 18500  # to be invoiced again, or reversed


def test_an_invoice_with_money_on_it_is_not_taken_back(
    store: Store, clerk: Actor, supervisor: Actor, stay: Stay
) -> None:
    charge(store, clerk, stay, "AMN-003")
    (invoice,) = billing.issue_invoices(store, by=clerk, encounter_id=stay.encounter_id).invoice_ids
    paid = pay(store, clerk, invoice, 11400)
    with pytest.raises(UserError, match="Give it back first"):
        billing.issue_credit_notes(store, by=supervisor, invoice_id=invoice, reason="x")
    payments.reverse_payment(
        store,
        by=supervisor,
        payment_id=paid.payment_id,
        reason="paid twice",
        idempotency_key=uuid.uuid4(),
    )
    billing.issue_credit_notes(store, by=supervisor, invoice_id=invoice, reason="x")


def test_a_payment_asked_for_twice_is_taken_once(store: Store, clerk: Actor, stay: Stay) -> None:
    charge(store, clerk, stay, "AMN-003")
    (invoice,) = billing.issue_invoices(store, by=clerk, encounter_id=stay.encounter_id).invoice_ids
    key = uuid.uuid4()
    first = pay(store, clerk, invoice, 5000, idempotency_key=key, tendered_minor=10000)
    again = pay(store, clerk, invoice, 5000, idempotency_key=key, tendered_minor=10000)
    assert (first.payment_id, first.change_minor) == (again.payment_id, 5000)
    seen = view(store, clerk, stay)
    assert [p.amount_minor for p in seen.payments] == [5000]
    assert seen.open_minor == 6400


@pytest.mark.parametrize(
    ("amount", "more", "words"),
    [
        (0, {}, "amount is missing"),
        (-1, {}, "amount is missing"),
        (11401, {}, "Only 114.00 GBP is owed"),
        (11400, {"tendered_minor": 11399}, "does not fit"),
        (100, {"tendered_minor": 200, "method": PaymentMethod.CARD}, "does not fit"),
    ],
)
def test_a_payment_that_cannot_be_is_refused(
    store: Store, clerk: Actor, stay: Stay, amount: int, more: dict[str, object], words: str
) -> None:
    charge(store, clerk, stay, "AMN-003")
    (invoice,) = billing.issue_invoices(store, by=clerk, encounter_id=stay.encounter_id).invoice_ids
    with pytest.raises(UserError, match=words):
        pay(store, clerk, invoice, amount, **more)


def test_paid_is_what_has_nothing_open(store: Store, clerk: Actor, stay: Stay) -> None:
    charge(store, clerk, stay, "AMN-003")
    (invoice,) = billing.issue_invoices(store, by=clerk, encounter_id=stay.encounter_id).invoice_ids
    pay(store, clerk, invoice, 11400)
    assert view(store, clerk, stay).state is BillState.PAID
    with pytest.raises(UserError, match="Nothing is owed"):
        pay(store, clerk, invoice, 1)


def test_a_nurse_takes_no_money(store: Store, nurse: Actor, stay: Stay) -> None:
    with pytest.raises(DeniedError):
        pay(store, nurse, stay.encounter_id, 1)


def test_the_draft_document_and_the_issued_one_agree(
    store: Store, clerk: Actor, stay: Stay
) -> None:
    charge(store, clerk, stay, "WRD-101", 3000)
    charge(store, clerk, stay, "AMN-003")
    plan = view(store, clerk, stay).shares[0]
    draft = documents.draft_document(
        store, by=clerk, encounter_id=stay.encounter_id, coverage_id=plan.coverage_id
    )
    issued = billing.issue_invoices(store, by=clerk, encounter_id=stay.encounter_id)
    final = documents.invoice_document(
        store, by=clerk, invoice_id=issued.invoice_ids[0], copy=False
    )
    assert (draft.number, final.number) == ("", "W07-2026-00001")
    assert draft.lines == final.lines
    assert draft.share_minor == final.share_minor == 111240
    assert final.payer_reference == "NH-77-4410"


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    quantities=st.lists(
        st.tuples(
            st.sampled_from(["WRD-101", "EMG-210", "IMG-031", "AMN-003"]), st.integers(1, 9_999_999)
        ),
        min_size=1,
        max_size=5,
    )
)
def test_what_is_issued_sums_to_what_was_shown(
    store: Store, clerk: Actor, quantities: list[tuple[str, int]]
) -> None:
    stay = admitted(store, share_basis_points=6667)
    for code, quantity in quantities:
        charge(store, clerk, stay, code, quantity)
    shown = view(store, clerk, stay)
    assert sum(s.share_minor for s in shown.shares) == shown.total_minor
    if shown.total_minor == 0:
        return
    billing.issue_invoices(store, by=clerk, encounter_id=stay.encounter_id)
    after = view(store, clerk, stay)
    assert sum(i.share_minor for i in after.invoices) == shown.total_minor == after.open_minor
    assert after.total_minor == 0
