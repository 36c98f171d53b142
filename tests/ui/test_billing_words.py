"""What the clerk types is judged, and what a bill says is put in words, without a window."""

import datetime as dt
import uuid
from dataclasses import replace

import pytest

from app.data.models.registration import Coverage
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.billing.views import (
    InvoiceRowView,
    OpenBillView,
    PayerKind,
    PaymentMethod,
    ServiceView,
)
from app.services import billing, coverage, payments
from app.ui.screens.billing.forms import (
    ChargeForm,
    PaymentForm,
    ShareForm,
    find_services,
    judge_charge,
    judge_payment,
    judge_share,
    kept_payment,
)
from app.ui.screens.billing.listing import list_bills
from app.ui.screens.billing.papers import draw_page, issued_paper, make_pdf, papers
from app.ui.screens.billing.words import charge_rows, ledger_rows, state_words, who_pays
from tests.support.hospital import Stay, admitted
from tests.support.station import someone

TODAY = dt.date(2026, 11, 23)
WARD = ServiceView("WRD-101", "Medical ward, per day", 41200, 0, covered=True)
XRAY = ServiceView("IMG-031", "Chest X-ray, two views", 6450, 0, covered=True)
INVOICE = InvoiceRowView(
    id=uuid.uuid4(), number="W07-2026-00002", payer_kind=PayerKind.PATIENT, payer_name="OKAFOR",
    issued_at=dt.datetime(2026, 11, 23, tzinfo=dt.UTC), share_minor=26724, paid_minor=0,
    open_minor=26724, corrects_number="", corrected=False,
)  # fmt: skip


@pytest.fixture
def clerk() -> Actor:
    return someone(Role.BILLING_CLERK, name="Lucia Moretti")


@pytest.fixture
def stay(store: Store) -> Stay:
    return admitted(store)


def charge(store: Store, by: Actor, stay: Stay, code: str, quantity: int = 1000) -> uuid.UUID:
    return billing.capture_charge(
        store, by=by, encounter_id=stay.encounter_id, code=code, quantity_thousandths=quantity,
        service_date=TODAY,
    ).charge_id  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", [WARD, XRAY]),
        ("wrd", [WARD]),
        ("views chest", [XRAY]),
        ("1", [WARD, XRAY]),
        ("dentist", []),
    ],
)
def test_services_are_found_by_code_or_words_in_any_order(
    typed: str, found: list[ServiceView]
) -> None:
    assert list(find_services((WARD, XRAY), typed)) == found


@pytest.mark.parametrize(
    ("form", "errors"),
    [
        (ChargeForm("x", "WRD-101", "2.5", "23/11/26"), {}),
        (
            ChargeForm("", "", "1", "23-Nov-2026"),
            {"service": "Choose a service of the list"},
        ),
        (
            ChargeForm("dentist", "", "1", "23-Nov-2026"),
            {"service": "No service has these words"},
        ),
        (ChargeForm("x", "WRD-101", "two", "231126"), {"quantity": "A number, as 2 or 1.5"}),
        (ChargeForm("x", "WRD-101", "0", "231126"), {"quantity": "Above 0, up to 10,000"}),
        (ChargeForm("x", "WRD-101", "10001", "231126"), {"quantity": "Above 0, up to 10,000"}),
        (ChargeForm("x", "WRD-101", "1", ""), {"date": "Type the day of the service"}),
        (ChargeForm("x", "WRD-101", "1", "soon"), {"date": "Type it as 23-Nov-2026"}),
        (ChargeForm("x", "WRD-101", "1", "24-Nov-2026"), {"date": "This is after 23-Nov-2026"}),
    ],
)
def test_a_charge_is_judged_field_by_field(form: ChargeForm, errors: dict[str, str]) -> None:
    judged = judge_charge(form, services=(WARD, XRAY), today=TODAY)
    assert judged.errors == errors
    if not errors:
        assert (judged.service, judged.date, judged.amount_minor) == (WARD, TODAY, 103000)


@pytest.mark.parametrize(
    ("amount", "tendered", "method", "change", "errors"),
    [
        ("267.24", "", PaymentMethod.CASH, 0, {}),
        ("20", "50", PaymentMethod.CASH, 3000, {}),
        ("20", "50", PaymentMethod.CARD, 0, {}),
        ("", "", PaymentMethod.CASH, None, {"amount": "An amount, as 20.00"}),
        ("0", "", PaymentMethod.CASH, None, {"amount": "An amount above 0"}),
        ("267.25", "", PaymentMethod.CASH, None, {"amount": "Only 267.24 GBP is open"}),
        ("20", "fifty", PaymentMethod.CASH, None, {"tendered": "An amount, as 20.00"}),
        ("20", "15.50", PaymentMethod.CASH, None, {"tendered": "4.50 is missing"}),
    ],
)
def test_a_payment_is_judged_and_its_change_is_known(
    amount: str, tendered: str, method: PaymentMethod, change: int | None, errors: dict[str, str]
) -> None:
    form = PaymentForm(INVOICE.id, amount, method, tendered)
    judged = judge_payment(form, invoice=INVOICE, exponent=2, currency="GBP")
    assert judged.errors == errors
    assert judged.change_minor == change


@pytest.mark.parametrize(
    ("typed", "basis_points", "error"),
    [
        ("80", 8000, ""),
        (" 82.25 % ", 8225, ""),
        ("82,5", 8250, ""),
        ("0", 0, ""),
        ("100", 10_000, ""),
        ("100.01", 0, "From 0 to 100"),
        ("-5", 0, "A percentage, as 80 or 82.5"),
        ("12.345", 0, "A percentage, as 80 or 82.5"),
        ("", 0, "A percentage, as 80 or 82.5"),
    ],
)
def test_a_share_is_judged(typed: str, basis_points: int, error: str) -> None:
    judged = judge_share(ShareForm(uuid.uuid4(), typed))
    assert (judged.share_basis_points, judged.error) == (basis_points, error)


def test_every_insurance_has_a_row_and_says_where_it_stands(
    store: Store, clerk: Actor, stay: Stay
) -> None:
    charge(store, clerk, stay, "EMG-210")
    (plan,) = coverage.coverages(store, by=clerk, patient_id=stay.patient_id)
    coverage.agree_share(store, by=clerk, coverage_id=plan.id, share_basis_points=0)
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.add(
            Coverage(
                patient_id=stay.patient_id, payer_name="Harbour Mutual", policy_number="",
                share_basis_points=5000, rank=2, valid_to=dt.date(2020, 1, 1),
            )
        )  # fmt: skip
    shown = who_pays(
        billing.bill_view(store, by=clerk, encounter_id=stay.encounter_id),
        coverage.coverages(store, by=clerk, patient_id=stay.patient_id),
    )
    assert [(p.name, p.why, p.caution, p.amount) for p in shown.payers] == [
        ("Northfield Health Plan", "", "share not agreed yet", "0.00"),
        ("OKAFOR, Grace (Mrs)", "the rest", "", "185.00"),
        ("Harbour Mutual", "not valid for this stay", "", "0.00"),
    ]
    assert shown.adds_up


def test_a_kept_payment_has_the_same_key_so_that_it_is_taken_once() -> None:
    form = PaymentForm(INVOICE.id, "20", PaymentMethod.CARD, "")
    assert kept_payment(form.as_draft()) == form


def test_the_list_shows_money_first_and_is_filtered_by_any_word() -> None:
    def bill(name: str, owed: int) -> OpenBillView:
        return OpenBillView(
            uuid.uuid4(), uuid.uuid4(), name, "V1", "Cedar", "in_progress", 0, owed, 2, "GBP"
        )

    listed = list_bills((bill("ADEYEMI, Folake", 0), bill("OKAFOR, Grace", 500)), "")
    assert [r.cells[0] for r in listed.rows] == ["OKAFOR, Grace", "ADEYEMI, Folake"]
    assert listed.rows[0].cells[3:] == ("", "5.00 GBP")
    some = list_bills([r.bill for r in listed.rows], "cedar ade")
    assert (some.count, [r.cells[0] for r in some.rows]) == ("1 of 2 shown", ["ADEYEMI, Folake"])
    assert list_bills([r.bill for r in listed.rows], "smith").empty_title == (
        "No open bill has “smith”"
    )
    assert list_bills((), "").empty_title == "No open bills"


def test_a_reversal_stands_under_what_it_takes_back(store: Store, clerk: Actor, stay: Stay) -> None:
    wrong = charge(store, clerk, stay, "IMG-031")
    charge(store, clerk, stay, "AMN-003")
    billing.reverse_charge(store, by=clerk, charge_id=wrong, reason="entered twice")
    rows = charge_rows(billing.bill_view(store, by=clerk, encounter_id=stay.encounter_id))
    assert [(r.cells[2], r.cells[5], r.is_struck, r.paid_by) for r in rows] == [
        ("Chest X-ray, two views", "64.50", True, "Reversed"),
        ("Reversed: entered twice", "\N{MINUS SIGN}64.50", False, ""),
        ("Single room on request, plus tax 20 %", "95.00", False, "Patient"),
    ]


def test_shares_add_up_over_what_is_invoiced_and_what_is_not(
    store: Store, clerk: Actor, stay: Stay
) -> None:
    charge(store, clerk, stay, "EMG-210")
    billing.issue_invoices(store, by=clerk, encounter_id=stay.encounter_id)
    charge(store, clerk, stay, "AMN-003")
    shown = who_pays(billing.bill_view(store, by=clerk, encounter_id=stay.encounter_id))
    assert shown.adds_up
    assert shown.check == "adds up to 299.00"
    assert [(p.name, p.amount) for p in shown.payers] == [
        ("Northfield Health Plan", "166.50"),
        ("OKAFOR, Grace (Mrs)", "132.50"),
    ]
    assert shown.facts == (
        ("Paid so far", "0.00"), ("Open on invoices", "185.00"), ("Not invoiced yet", "114.00"),
    )  # fmt: skip


def test_documents_and_payments_say_where_they_stand(
    store: Store, clerk: Actor, stay: Stay
) -> None:
    charge(store, clerk, stay, "AMN-003")
    issued = billing.issue_invoices(store, by=clerk, encounter_id=stay.encounter_id)
    paid = payments.take_payment(
        store, by=clerk, invoice_id=issued.invoice_ids[0], method=PaymentMethod.CASH,
        amount_minor=11400, idempotency_key=uuid.uuid4(),
    )  # fmt: skip
    bill = billing.bill_view(store, by=clerk, encounter_id=stay.encounter_id)
    assert state_words(bill)[0] == "Paid"
    assert {r.cells[1:] for r in ledger_rows(bill)} == {
        ("W07-2026-00001", "OKAFOR, Grace (Mrs)", "114.00", "Paid"),
        ("W07-2026-P00001", "Cash for W07-2026-00001", "114.00", "Received"),
    }
    boss = replace(someone(Role.BILLING_SUPERVISOR), holds_key=True)
    payments.reverse_payment(
        store, by=boss, payment_id=paid.payment_id, reason="paid twice",
        idempotency_key=uuid.uuid4(),
    )  # fmt: skip
    billing.issue_credit_notes(
        store, by=boss, invoice_id=issued.invoice_ids[0], reason="wrong stay"
    )
    bill = billing.bill_view(store, by=clerk, encounter_id=stay.encounter_id)
    assert {r.cells[2:] for r in ledger_rows(bill)} == {
        ("OKAFOR, Grace (Mrs)", "114.00", "Taken back"),
        ("Cash for W07-2026-00001", "114.00", "Given back"),
        ("Cash back for W07-2026-00001", "\N{MINUS SIGN}114.00", "Handed back"),
        ("Credit note for W07-2026-00001", "\N{MINUS SIGN}114.00", "Issued"),
    }
    assert state_words(bill)[0] == "Draft bill"


def test_the_papers_are_drafts_until_they_are_issued_and_can_be_drawn(
    store: Store, clerk: Actor, stay: Stay
) -> None:
    charge(store, clerk, stay, "EMG-210")
    before = papers(billing.bill_view(store, by=clerk, encounter_id=stay.encounter_id))
    assert [(p.kind, p.chip) for p in before] == [("draft", "Plan"), ("draft", "Patient")]
    billing.issue_invoices(store, by=clerk, encounter_id=stay.encounter_id)
    bill = billing.bill_view(store, by=clerk, encounter_id=stay.encounter_id)
    after = papers(bill)
    assert [p.name for p in after] == ["Invoice W07-2026-00001", "Invoice W07-2026-00002"]
    assert issued_paper(bill, uuid.uuid4()) is None
    pdf = make_pdf(store, by=clerk, encounter_id=stay.encounter_id, paper=after[0])
    page = draw_page(pdf, page=7, width=210)
    assert (page.page, page.pages, page.width) == (0, 1, 210)
    assert len(page.pixels) == page.stride * page.height
    assert len(set(page.pixels[:: page.stride // 3])) > 1  # it is not blank


def test_a_long_bill_has_pages_to_turn(store: Store, clerk: Actor, stay: Stay) -> None:
    for _ in range(45):
        charge(store, clerk, stay, "IMG-031")
    bill = billing.bill_view(store, by=clerk, encounter_id=stay.encounter_id)
    pdf = make_pdf(store, by=clerk, encounter_id=stay.encounter_id, paper=papers(bill)[0])
    assert draw_page(pdf, page=1, width=100).page == 1
