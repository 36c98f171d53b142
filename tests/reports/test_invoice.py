"""What is printed is what the ledger says, on every page, and nothing of it vanishes."""

import datetime as dt
from dataclasses import replace

import pypdfium2

from app.domain.billing.views import (
    DocumentLineView,
    InvoiceDocumentView,
    PaymentMethod,
    ReceiptView,
)
from app.reports.invoice import invoice_pdf
from app.reports.receipt import receipt_pdf
from app.reports.text import MISSING, printable

AT = dt.datetime(2026, 11, 23, 9, 47, tzinfo=dt.UTC)
WARD = DocumentLineView(
    dt.date(2026, 11, 20), "WRD-101", "Medical ward, per day", 3000, 41200, 123600, 0, 0, 111240
)
ROOM = DocumentLineView(
    dt.date(2026, 11, 22), "AMN-003", "Single room", 1000, 9500, 9500, 1900, 2000, 0
)
INVOICE = InvoiceDocumentView(
    number="W07-2026-00001",
    corrects_number="",
    correction_reason="",
    hospital_name="Wardlight General",
    hospital_address="14 Harbour Road, Northfield",
    hospital_tax_number="",
    payer_name="Northfield Health Plan",
    payer_reference="NH-77-4410",
    patient_name="OKAFOR, Grace (Mrs)",
    born_text="03-Mar-1947",
    mrn="W07-000001",
    visit_number="W07-V000001",
    stay_text="20-Nov-2026 to now, Cedar",
    issued_at=AT,
    due_date=dt.date(2026, 12, 23),
    issued_by_name="Lucia Moretti",
    currency="GBP",
    exponent=2,
    lines=(WARD, ROOM),
    net_minor=133100,
    tax_minor=1900,
    share_minor=111240,
    paid_minor=0,
    copy_at=None,
)


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [str(page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()


def test_every_figure_can_be_read_back() -> None:
    (text,) = pages(invoice_pdf(INVOICE))
    for words in (
        "Invoice",
        "No. W07-2026-00001",
        "Northfield Health Plan",
        "NH-77-4410",
        "OKAFOR, Grace (Mrs)",
        "03-Mar-1947",
        "1,236.00",
        "Single room, tax 20 %",
        "19.00",
        "\N{MINUS SIGN}237.60",
        "1,112.40",
        "23-Dec-2026",
        "Page 1 of 1",
    ):
        assert words in text


def test_the_same_view_gives_the_same_bytes() -> None:
    assert invoice_pdf(INVOICE) == invoice_pdf(INVOICE)


def test_a_long_bill_repeats_its_head_and_counts_its_pages() -> None:
    made = pages(invoice_pdf(replace(INVOICE, lines=(WARD, ROOM) * 60)))
    assert len(made) > 2
    for number, text in enumerate(made, start=1):
        assert f"Page {number} of {len(made)}" in text
        assert "W07-2026-00001" in text
    assert all("Service" in text for text in made[:-1])


def test_a_draft_never_looks_like_an_issued_bill() -> None:
    (text,) = pages(invoice_pdf(replace(INVOICE, number="")))
    assert "Draft invoice" in text
    assert "not issued, nothing is owed yet" in text
    assert "No. on issue" in text
    assert "Please pay" not in text


def test_a_credit_note_names_what_it_takes_back() -> None:
    note = replace(
        INVOICE,
        number="W07-2026-C00001",
        corrects_number="W07-2026-00001",
        correction_reason="wrong stay",
        share_minor=-111240,
        net_minor=-133100,
        tax_minor=-1900,
    )
    (text,) = pages(invoice_pdf(note))
    assert "Credit note" in text
    assert "takes back invoice W07-2026-00001" in text
    assert "wrong stay" in text


def test_a_reprint_says_that_it_is_a_copy() -> None:
    (text,) = pages(invoice_pdf(replace(INVOICE, copy_at=AT)))
    assert "Copy, printed 23-Nov-2026 09:47" in text


def test_markup_in_a_name_stays_a_name() -> None:
    hostile = "O<Brien> <b>x</b> <img src='/etc/hostname'/> & Co"
    (text,) = pages(invoice_pdf(replace(INVOICE, payer_name=hostile)))
    assert hostile in text.replace("\r\n", " ").replace("\n", " ")


def test_a_letter_that_cannot_be_printed_leaves_a_box() -> None:
    assert printable("Ana \N{CJK UNIFIED IDEOGRAPH-674E}") == f"Ana {MISSING}"
    (text,) = pages(invoice_pdf(replace(INVOICE, payer_name="\N{CJK UNIFIED IDEOGRAPH-674E} Wei")))
    assert f"{MISSING} Wei" in text


def test_a_receipt_shows_what_was_handed_over_and_the_change() -> None:
    receipt = ReceiptView(
        number="W07-2026-P00001",
        invoice_number="W07-2026-00002",
        hospital_name="Wardlight General",
        hospital_address="",
        patient_name="OKAFOR, Grace (Mrs)",
        payer_name="OKAFOR, Grace (Mrs)",
        paid_at=AT,
        method=PaymentMethod.CASH,
        amount_minor=11400,
        tendered_minor=12000,
        open_minor=0,
        taken_by_name="Lucia Moretti",
        currency="GBP",
        exponent=2,
        reverses_number="",
    )
    (text,) = pages(receipt_pdf(receipt))
    for words in ("Receipt", "114.00 GBP", "120.00 GBP", "6.00 GBP", "Still open", "Cash"):
        assert words in text
    (back,) = pages(receipt_pdf(replace(receipt, reverses_number="W07-2026-P00000")))
    assert "Money given back" in back


def test_a_draft_without_policy_and_due_date_prints() -> None:
    (only,) = pages(invoice_pdf(replace(INVOICE, number="", payer_reference="")))
    assert "No. on issue" in only
    assert "Policy" not in only
