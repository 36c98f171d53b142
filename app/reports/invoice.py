"""The invoice, the credit note and their draft."""

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, Spacer, Table

from app.domain.billing.money import amount_text, quantity_text
from app.domain.billing.views import InvoiceDocumentView
from app.domain.dates import date_words
from app.domain.words import is_right_to_left, say
from app.reports import page
from app.reports.table import Command, grid
from app.reports.text import INK, INK2, RULE, STRONG, draw, paragraph, printable, width

_COLUMNS = (23 * mm, 20 * mm, None, 15 * mm, 24 * mm, 26 * mm)
_BASIS_POINTS = 10_000


def invoice_pdf(view: InvoiceDocumentView) -> bytes:
    """Return the document as PDF; the same view gives the same bytes."""
    name = _kind(view)
    story: list[Flowable] = [
        _head(view),
        Spacer(1, 8 * mm),
        _parties(view),
        Spacer(1, 7 * mm),
        _lines(view),
        Spacer(1, 3 * mm),
        KeepTogether([_totals(view), Spacer(1, 6 * mm), *_closing(view)]),
    ]
    number = view.number or say("no number before it is issued")
    return page.build(
        story,
        title=f"{name} {view.number}".strip(),
        foot=f"{view.hospital_name} · {name}, {number} · {view.visit_number}",
        under=None if view.number else _paint_draft,
    )


def _kind(view: InvoiceDocumentView) -> str:
    if not view.number:
        return say("Draft invoice")
    return say("Credit note") if view.corrects_number else say("Invoice")


def _paint_draft(canvas: Canvas) -> None:
    """Print DRAFT across the paper, so that it never looks like an issued bill."""
    canvas.saveState()
    canvas.setFillColor(INK2, alpha=0.10)
    canvas.translate(A4[0] / 2, A4[1] / 2)
    canvas.rotate(52)
    word = printable(say("DRAFT"), STRONG)
    draw(canvas, word, STRONG, 96, x=-width(word, STRONG, 96) / 2, y=-30)
    canvas.restoreState()


def _plain(rows: list[list[object]], widths: list[float], *more: Command) -> Table:
    return grid(
        rows,
        widths,
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
        *more,
    )


def _head(view: InvoiceDocumentView) -> Table:
    left = [
        paragraph(view.hospital_name, 15, strong=True),
        paragraph(view.hospital_address, soft=True),
    ]
    if view.hospital_tax_number:
        left.append(
            paragraph(say("Tax number {number}", number=view.hospital_tax_number), soft=True)
        )
    right = [paragraph(_kind(view), 15, strong=True, right=True)]
    number = say("No. {number}", number=view.number) if view.number else say("No. on issue")
    right.append(paragraph(number, strong=True, right=True))
    right.append(paragraph(date_words(view.issued_at.date()), soft=True, right=True))
    if view.corrects_number:
        words = say("takes back invoice {number}", number=view.corrects_number)
        right.append(paragraph(words, soft=True, right=True))
    if view.copy_at is not None:
        at = f"{date_words(view.copy_at.date())} {view.copy_at:%H:%M}"
        right.append(paragraph(say("Copy, printed {at}", at=at), strong=True, right=True))
    return _plain([[left, right]], [page.WIDTH * 0.58, page.WIDTH * 0.42])


def _facts(pairs: list[tuple[str, str]]) -> Flowable:
    rows: list[list[object]] = [
        [paragraph(label, 8.5, soft=True), paragraph(value, 8.5)] for label, value in pairs if value
    ]
    if not rows:  # a patient's draft has neither policy nor due date
        return Spacer(1, 1)
    return _plain(rows, [27 * mm, page.WIDTH / 2 - 27 * mm])


def _parties(view: InvoiceDocumentView) -> Table:
    payer = [
        paragraph(say("Bill to"), soft=True),
        paragraph(view.payer_name, 11, strong=True),
        _facts([(say("Policy number"), view.payer_reference), (say("Pay by"), _due(view))]),
    ]
    patient = [
        paragraph(say("Patient"), soft=True),
        paragraph(view.patient_name, 11, strong=True),
        _facts(
            [
                (say("Born"), view.born_text),
                (say("MRN"), view.mrn),
                (say("Visit"), view.visit_number),
                (say("Stay"), view.stay_text),
            ]
        ),
    ]
    return _plain([[payer, patient]], [page.WIDTH / 2, page.WIDTH / 2])


def _due(view: InvoiceDocumentView) -> str:
    return "" if view.corrects_number or not view.number else date_words(view.due_date)


def _lines(view: InvoiceDocumentView) -> Table:
    head: list[object] = [
        paragraph(name, 8.5, strong=True, right=n >= len(_COLUMNS) - 3)
        for n, name in enumerate(
            (
                say("Date"),
                say("Code"),
                say("Service"),
                say("Qty"),
                say("Price"),
                say("Amount {currency}", currency=view.currency),
            )
        )
    ]
    rows = [head]
    for line in view.lines:
        title, rate = line.title, f"{line.tax_basis_points / 100:g}"
        if line.tax_basis_points:
            title = say("{title}, tax {rate} %", title=title, rate=rate)
        rows.append(
            [
                paragraph(date_words(line.service_date), 8.5, soft=True),
                paragraph(line.code, 8.5, soft=True),
                paragraph(title, 8.5),
                paragraph(quantity_text(line.quantity_thousandths), 8.5, right=True),
                paragraph(amount_text(line.unit_price_minor, view.exponent), 8.5, right=True),
                paragraph(amount_text(line.net_minor, view.exponent), 8.5, right=True),
            ]
        )
    fixed = sum(w for w in _COLUMNS if w is not None)
    widths = [w if w is not None else page.WIDTH - fixed for w in _COLUMNS]
    return grid(
        rows,
        widths,
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 3.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
        ("LINEABOVE", (0, 0), (-1, 0), 1.1, INK),
        ("LINEBELOW", (0, 0), (-1, 0), 0.6, INK),
        ("LINEBELOW", (0, 1), (-1, -1), 0.35, RULE),
        repeats=1,
    )


def _totals(view: InvoiceDocumentView) -> Table:
    def row(label: str, minor: int, *, strong: bool = False, size: float = 9) -> list[object]:
        return [
            paragraph(label, size, strong=strong),
            paragraph(amount_text(minor, view.exponent), size, strong=strong, right=True),
        ]

    rows = [row(say("Services, net of tax"), view.net_minor)]
    for rate in sorted({line.tax_basis_points for line in view.lines}):
        tax = sum(line.tax_minor for line in view.lines if line.tax_basis_points == rate)
        if rate:
            rows.append(row(say("Tax {rate} %", rate=f"{rate / 100:g}"), tax))
    if view.others_minor:
        rows.append(row(say("Paid by others for these services"), -view.others_minor))
    if view.paid_minor:
        rows.append(row(say("This document, {currency}", currency=view.currency), view.share_minor))
        rows.append(row(say("Received so far"), -view.paid_minor))
    due = (
        say("Credit, {currency}", currency=view.currency)
        if view.corrects_number
        else say("To pay, {currency}", currency=view.currency)
    )
    rows.append(row(due, view.share_minor - view.paid_minor, strong=True, size=12))
    table = _plain(
        rows,
        [62 * mm, 34 * mm],
        ("LINEABOVE", (0, -1), (-1, -1), 0.8, INK),
        ("TOPPADDING", (0, -1), (-1, -1), 4),
    )
    table.hAlign = "LEFT" if is_right_to_left() else "RIGHT"
    return table


def _closing(view: InvoiceDocumentView) -> list[Flowable]:
    if not view.number:
        box = _plain(
            [[paragraph(say("DRAFT · not issued, nothing is owed yet"), 9.5, strong=True)]],
            [page.WIDTH],
            ("BOX", (0, 0), (-1, -1), 0.8, INK2),
            ("LEFTPADDING", (0, 0), (-1, -1), 8),
            ("TOPPADDING", (0, 0), (-1, -1), 6),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
        )
        return [box]
    if view.corrects_number:
        return [paragraph(say("Reason: {reason}", reason=view.correction_reason))]
    return [
        paragraph(
            say(
                "Please pay by {day} and name the number {number}. Issued by {who}.",
                day=date_words(view.due_date),
                number=view.number,
                who=view.issued_by_name,
            ),
            soft=True,
        )
    ]
