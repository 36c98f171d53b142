"""The receipt for money taken or given back."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from app.domain.billing.money import amount_text
from app.domain.billing.views import PaymentMethod, ReceiptView
from app.domain.dates import date_words
from app.domain.words import later, say
from app.reports import page
from app.reports.table import grid
from app.reports.text import INK, paragraph

_METHODS = {
    PaymentMethod.CASH: later("Cash"),
    PaymentMethod.CARD: later("Card"),
    PaymentMethod.TRANSFER: later("Transfer"),
}


def receipt_pdf(view: ReceiptView) -> bytes:
    """Return the receipt as PDF; the same view gives the same bytes."""
    back = bool(view.reverses_number)
    name = say("Money given back") if back else say("Receipt")

    def money(minor: int) -> str:
        return f"{amount_text(minor, view.exponent)} {view.currency}"

    facts = [
        (say("Given back to") if back else say("Received from"), view.payer_name),
        (say("For invoice"), view.invoice_number),
        (say("Patient"), view.patient_name),
        (say("Date and time"), f"{date_words(view.paid_at.date())} {view.paid_at:%H:%M}"),
        (say("Way of payment"), say(_METHODS[view.method])),
    ]
    if back:
        facts.append((say("Takes back receipt"), view.reverses_number))
    if view.tendered_minor != view.amount_minor:
        facts += [
            (say("Handed over"), money(view.tendered_minor)),
            (say("Change given"), money(view.tendered_minor - view.amount_minor)),
        ]
    facts += [
        (say("Still open on the invoice"), money(view.open_minor)),
        (say("Taken by"), view.taken_by_name),
    ]
    rows = [[paragraph(k, soft=True), paragraph(v)] for k, v in facts]
    amount = [
        paragraph(name, 12, strong=True),
        paragraph(money(view.amount_minor), 12, strong=True),
    ]
    table = grid(
        [amount, *rows],
        [48 * mm, page.WIDTH - 48 * mm],
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, INK),
        ("BOTTOMPADDING", (0, 0), (-1, 0), 7),
    )
    story: list[Flowable] = [
        paragraph(view.hospital_name, 15, strong=True),
        paragraph(view.hospital_address, soft=True),
        Spacer(1, 6 * mm),
        paragraph(say("No. {number}", number=view.number), strong=True),
        Spacer(1, 4 * mm),
        table,
    ]
    return page.build(
        story, title=f"{name} {view.number}", foot=f"{view.hospital_name} · {name} {view.number}"
    )
