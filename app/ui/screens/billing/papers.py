"""Which documents the preview can show, their PDF, and one page of it as pixels; without Qt."""

import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pypdfium2

from app.domain.actor import Actor
from app.domain.billing.views import BillView, InvoiceRowView, PayerKind
from app.domain.errors import UserError
from app.domain.words import say
from app.services import documents

if TYPE_CHECKING:
    from app.data.store import Store


@dataclass(frozen=True, slots=True)
class Paper:
    """One document: a draft for a payer (`id` is the coverage, or None), or an issued one."""

    kind: Literal["draft", "invoice", "receipt"]
    id: uuid.UUID | None
    name: str  # as "Invoice W01-2026-00001", for captions
    payer: str = ""
    chip: str = ""


@dataclass(frozen=True, slots=True)
class PageView:
    """A page as 32-bit pixels, blue first, `stride` bytes a line; `page` counts from 0."""

    page: int
    pages: int
    width: int
    height: int
    stride: int
    pixels: bytes


def papers(bill: BillView) -> tuple[Paper, ...]:
    """Return the documents to choose from, one a payer: drafts, else those issued last."""
    if bill.total_minor:
        owing = [s for s in bill.shares if s.share_minor]
        plans = sum(s.kind is PayerKind.COVERAGE for s in owing)
        return tuple(
            Paper("draft", s.coverage_id, say("Draft invoice"), s.name, _chip(s.kind, n, plans))
            for n, s in enumerate(owing, start=1)
        )
    standing = [i for i in bill.invoices if not i.corrects_number and not i.corrected]
    latest = max((i.issued_at for i in standing), default=None)
    together = [i for i in standing if i.issued_at == latest]
    plans = sum(i.payer_kind is PayerKind.COVERAGE for i in together)
    return tuple(
        Paper("invoice", i.id, _invoice_name(i), i.payer_name, _chip(i.payer_kind, n, plans))
        for n, i in enumerate(together, start=1)
    )


def _chip(kind: PayerKind, n: int, plans: int) -> str:
    if kind is PayerKind.PATIENT:
        return say("Patient")
    return say("Plan") if plans == 1 else say("Plan {n}", n=n)


def _invoice_name(i: InvoiceRowView) -> str:
    if i.corrects_number:
        return say("Credit note {number}", number=i.number)
    return say("Invoice {number}", number=i.number)


def issued_paper(bill: BillView, row_id: uuid.UUID) -> Paper | None:
    """Return the document or receipt of a row of the ledger."""
    for i in bill.invoices:
        if i.id == row_id:
            return Paper("invoice", i.id, _invoice_name(i), i.payer_name)
    for p in bill.payments:
        if p.id == row_id:
            return Paper("receipt", p.id, say("Receipt {number}", number=p.number))
    return None


def make_pdf(store: "Store", *, by: Actor, encounter_id: uuid.UUID, paper: Paper) -> bytes:
    """Return the PDF of a document as it is now, to look at."""
    from app.reports.invoice import invoice_pdf
    from app.reports.receipt import receipt_pdf

    if paper.kind == "draft":
        return invoice_pdf(
            documents.draft_document(store, by=by, encounter_id=encounter_id, coverage_id=paper.id)
        )
    if paper.id is None:
        raise ValueError("An issued document needs its id")
    if paper.kind == "receipt":
        return receipt_pdf(documents.taken_receipt(store, by=by, payment_id=paper.id))
    return invoice_pdf(documents.issued_document(store, by=by, invoice_id=paper.id))


def printed_pdf(store: "Store", *, by: Actor, encounter_id: uuid.UUID, paper: Paper) -> bytes:
    """Return the PDF of a document to print; an issued one is recorded as printed first.

    A second print of an invoice says that it is a copy.
    """
    from app.reports.invoice import invoice_pdf
    from app.reports.receipt import receipt_pdf

    if paper.kind == "draft" or paper.id is None:
        return make_pdf(store, by=by, encounter_id=encounter_id, paper=paper)
    if paper.kind == "receipt":
        return receipt_pdf(documents.receipt(store, by=by, payment_id=paper.id))
    again = documents.was_printed(store, by=by, invoice_id=paper.id)
    return invoice_pdf(documents.invoice_document(store, by=by, invoice_id=paper.id, copy=again))


def print_to(
    store: "Store", path: Path, *, by: Actor, encounter_id: uuid.UUID, paper: Paper
) -> None:
    """Write the PDF of a document to a file, recorded as `printed_pdf` does."""
    content = printed_pdf(store, by=by, encounter_id=encounter_id, paper=paper)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise UserError(
            say("{path} cannot be written", path=path),
            say("Choose another folder, or make room on the disk, and print again."),
        ) from error


def draw_page(pdf: bytes, *, page: int, width: int) -> PageView:
    """Return one page, `width` pixels wide; a page beyond the end is the last one."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = len(document)
        at = min(max(0, page), pages - 1)
        sheet = document[at]
        bitmap = sheet.render(scale=width / sheet.get_width(), prefer_bgrx=True)
        return PageView(at, pages, bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    finally:
        document.close()
