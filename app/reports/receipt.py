"""The receipt for money taken or given back."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from app.domain.billing.money import amount_text
from app.domain.billing.views import PaymentMethod, ReceiptView
from app.domain.dates import date_words
from app.reports import page
from app.reports.text import INK, paragraph

_METHODS = {
    PaymentMethod.CASH: "Cash",
    PaymentMethod.CARD: "Card",
    PaymentMethod.TRANSFER: "Bank transfer",
}


def receipt_pdf(view: ReceiptView) -> bytes:
    """Return the receipt as PDF; the same view gives the same bytes."""
    back = bool(view.reverses_number)
    name = "Money given back" if back else "Receipt"

    def money(minor: int) -> str:
        return f"{amount_text(minor, view.exponent)} {view.currency}"

    facts = [
        ("Received from" if not back else "Given back to", view.payer_name),
        ("For invoice", view.invoice_number),
        ("Patient", view.patient_name),
        ("Date and time", f"{date_words(view.paid_at.date())} {view.paid_at:%H:%M}"),
        ("Way of payment", _METHODS[view.method]),
    ]
    if back:
        facts.append(("Takes back receipt", view.reverses_number))
    if view.tendered_minor != view.amount_minor:
        facts += [
            ("Handed over", money(view.tendered_minor)),
            ("Change", money(view.tendered_minor - view.amount_minor)),
        ]
    facts += [
        ("Still open on the invoice", money(view.open_minor)),
        ("Taken by", view.taken_by_name),
    ]
    rows = [[paragraph(k, soft=True), paragraph(v)] for k, v in facts]
    amount = [
        paragraph(name, 12, strong=True),
        paragraph(money(view.amount_minor), 12, strong=True),
    ]
    table = Table([amount, *rows], colWidths=[48 * mm, page.WIDTH - 48 * mm])
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("LINEBELOW", (0, 0), (-1, 0), 0.8, INK),
                ("BOTTOMPADDING", (0, 0), (-1, 0), 7),
            ]
        )
    )
    story: list[Flowable] = [
        paragraph(view.hospital_name, 15, strong=True),
        paragraph(view.hospital_address, soft=True),
        Spacer(1, 6 * mm),
        paragraph(f"No. {view.number}", strong=True),
        Spacer(1, 4 * mm),
        table,
    ]
    return page.build(
        story, title=f"{name} {view.number}", foot=f"{view.hospital_name} · {name} {view.number}"
    )
