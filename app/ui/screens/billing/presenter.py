"""What the bill of one stay does: it is read, issued, taken back; without Qt."""

import uuid
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from app.domain.billing.views import BillView, InvoiceRowView, ServiceView
from app.domain.errors import UserError
from app.domain.words import say
from app.services import billing, coverage, sync_state
from app.services.coverage import CoverageView
from app.services.sync_state import RecordStateView
from app.ui.context import Context
from app.ui.screens.billing.charging import ChargesPresenter, ChargesView
from app.ui.screens.billing.desk import Desk, FormName
from app.ui.screens.billing.paying import PaymentsPresenter, PaymentsView
from app.ui.screens.billing.previewing import PreviewPresenter, PreviewView
from app.ui.screens.billing.sharing import SharesPresenter, SharesView
from app.ui.sync_words import record_words

if TYPE_CHECKING:
    from app.data.store import Store

FORMS: tuple[FormName, ...] = ("charge", "reversal", "payment", "credit", "refund", "share")


@dataclass(frozen=True, slots=True)
class Loaded:
    """A bill, the price list, the patient's insurances and where it all stands, read together."""

    bill: BillView
    services: tuple[ServiceView, ...]
    insurances: tuple[CoverageView, ...]
    state: RecordStateView


class View(ChargesView, PaymentsView, SharesView, PreviewView, Protocol):
    """What the presenters tell the screen."""

    def show_bill(
        self,
        bill: BillView,
        insurances: tuple[CoverageView, ...],
        *,
        saved: str,
        issue_reason: str,
        pay_reason: str,
    ) -> None:
        """Show the bill; a reason says why nothing can be issued or paid now.

        `saved` says where what was last saved about the patient stands.
        """

    def show_no_bill(self, refusal: UserError) -> None:
        """Say why there is no bill to show."""

    def show_credit_form(self, together: tuple[str, ...]) -> None:
        """Ask why invoices that were issued together are taken back."""

    def mark_draft(self, *, is_there: bool) -> None:
        """Say whether something is typed and not saved."""


class BillPresenter:
    """Holds which bill is open; its parts hold what is typed for it."""

    def __init__(self, view: View, context: Context) -> None:
        self._view, self._context = view, context
        self._desk = Desk(context, mark=self._mark)
        self.preview = PreviewPresenter(view, self._desk)
        self.charges = ChargesPresenter(view, self._desk)
        self.payments = PaymentsPresenter(view, self._desk, select=self.preview.select)
        self.shares = SharesPresenter(view, self._desk)
        self._patient_id: uuid.UUID | None = None
        self._credited: InvoiceRowView | None = None
        self._is_new = True

    def open(self, patient_id: uuid.UUID, encounter_id: uuid.UUID | None) -> None:
        """Turn to a stay, or to the patient's latest one; refresh follows."""
        if patient_id == self._patient_id and encounter_id in {None, self._desk.stay_id}:
            return
        self.keep_drafts()
        self._patient_id, self._desk.stay_id = patient_id, encounter_id
        self._desk.bill = self._credited = None
        self._is_new = True
        self.charges.forget()
        self.payments.forget()
        self.shares.forget()
        self.preview.forget()
        for form in FORMS:
            self._view.close_form(form)

    def refresh(self) -> None:
        """Ask for the bill of now."""
        by, patient_id, stay_id = self._context.session(), self._patient_id, self._desk.stay_id
        if patient_id is None:
            return

        def load(store: "Store") -> Loaded:
            stay = stay_id or billing.latest_stay(store, by=by, patient_id=patient_id)
            view = billing.bill_view(store, by=by, encounter_id=stay)
            plans = coverage.coverages(store, by=by, patient_id=view.patient_id)
            state = sync_state.patient_state(store, patient_id=view.patient_id)
            return Loaded(view, billing.price_list(store, by=by), plans, state)

        self._context.call(load, self._take, refused=self._view.show_no_bill)

    def _take(self, loaded: Loaded) -> None:
        desk, bill = self._desk, loaded.bill
        if bill.patient_id != self._patient_id or desk.stay_id not in {None, bill.encounter_id}:
            return
        desk.bill, desk.services, desk.stay_id = bill, loaded.services, bill.encounter_id
        desk.insurances = loaded.insurances
        self._view.show_bill(
            bill,
            loaded.insurances,
            saved=record_words(loaded.state, now=self._context.clock.now()),
            issue_reason=self.issue_reason(),
            pay_reason=self.payments.reason(),
        )
        self.preview.bill_changed()
        self.charges.bill_changed()
        self.shares.bill_changed()
        if self._is_new:
            self._is_new = False
            self.charges.load_draft()
            self.payments.load_draft()
            self.shares.load_draft()

    def issue_reason(self) -> str:
        """Why no invoice can be issued now; empty when it can."""
        bill = self._desk.bill
        charges = bill.charges if bill else ()
        waiting = [c for c in charges if not (c.invoiced or c.reversed or c.reverses_id)]
        if not waiting:
            is_done = any(c.invoiced for c in charges)
            if is_done:
                return say("Nothing to invoice: every charge is on an invoice")
            return say("Nothing to invoice: there is no charge yet")
        owed = bill.total_minor if bill else 0
        return "" if owed else say("Nothing to invoice: these charges come to nothing")

    def issue(self) -> None:
        """Issue an invoice to each payer, once it is confirmed."""
        bill, by = self._desk.bill, self._context.session()
        if bill is None or self._desk.is_busy:
            return
        if reason := self.issue_reason():
            self._context.say(reason)
            return
        owing = [s for s in bill.shares if s.share_minor]
        parts = ", ".join(f"{s.name} {self._desk.money(s.share_minor)}" for s in owing)
        n = len(owing)
        if not self._context.dialogs.confirm(
            say("Issue {n} invoices?", "Issue {n} invoice?", n, n=n),
            body=say(
                "{patient}. To pay: {parts}. The charges are locked then; a mistake is put right "
                "by a credit note.",
                patient=bill.patient_name,
                parts=parts,
            ),
            do=say("Issue invoices", "Issue invoice", n),
            keep=say("Not yet"),
        ):
            return

        def done(issued: billing.InvoicesIssued) -> None:
            self._context.toast(say("Issued: {numbers}", numbers=", ".join(issued.numbers)))

        stay = bill.encounter_id
        self._desk.write(
            lambda store: billing.issue_invoices(store, by=by, encounter_id=stay),
            done,
            refused=self._desk.tell,
        )

    def begin_credit(self, invoice: InvoiceRowView) -> None:
        """Ask why an invoice is taken back, or say why it cannot be."""
        if invoice.corrects_number:
            self._context.say(say("This is a credit note; it stays"))
        elif invoice.corrected:
            self._context.say(say("{number} was taken back already", number=invoice.number))
        else:
            self._credited = invoice
            self._view.show_credit_form(self._issued_with(invoice))

    def credit(self, reason: str) -> None:
        """Take the invoice back for this reason, once it is confirmed."""
        invoice, bill, by = self._credited, self._desk.bill, self._context.session()
        if invoice is None or bill is None or self._desk.is_busy:
            return
        if not reason.strip():
            missing = UserError(
                say("A reason is missing"), say("Say why the invoice is taken back.")
            )
            self._view.show_form_refusal("credit", missing)
            return
        numbers = self._issued_with(invoice)
        if not self._context.dialogs.confirm(
            say("Take back {numbers}?", numbers=say(" and ").join(numbers)),
            body=say(
                "{patient}. Each gets a credit note over its whole amount, and its charges are "
                "open again. This cannot be undone.",
                patient=bill.patient_name,
            ),
            do=say("Issue credit note"),
            keep=say("Keep the invoice"),
            destroys=True,
        ):
            return

        def done(issued: billing.InvoicesIssued) -> None:
            self._credited = None
            self._view.close_form("credit")
            self._context.toast(
                say("Credit note issued: {numbers}", numbers=", ".join(issued.numbers))
            )

        self._desk.write(
            lambda store: billing.issue_credit_notes(
                store, by=by, invoice_id=invoice.id, reason=reason
            ),
            done,
            refused=partial(self._view.show_form_refusal, "credit"),
        )

    def _issued_with(self, invoice: InvoiceRowView) -> tuple[str, ...]:
        rows = self._desk.bill.invoices if self._desk.bill else ()
        return tuple(
            i.number
            for i in rows
            if i.issued_at == invoice.issued_at and not i.corrects_number and not i.corrected
        )

    def leave_form(self, form: FormName) -> None:
        """Esc: close a form; what was typed is kept, but for a reason."""
        self.keep_drafts()
        self._view.close_form(form)
        begun = {
            "charge": self.charges.is_begun,
            "payment": self.payments.is_begun,
            "share": self.shares.is_begun,
        }
        if begun.get(form):
            self._context.say(say("What you typed is kept for this bill"))

    def keep_drafts(self) -> None:
        """Write down what is typed in the forms."""
        if self._desk.stay_id is not None:
            self.charges.keep_draft()
            self.payments.keep_draft()
            self.shares.keep_draft()

    def _mark(self) -> None:
        parts = (self.charges, self.payments, self.shares)
        self._view.mark_draft(is_there=any(part.is_begun for part in parts))
