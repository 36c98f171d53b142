"""Payments of a bill: taken once for each form, given back by a second entry; without Qt."""

import uuid
from collections.abc import Callable
from functools import partial
from typing import Literal, Protocol

from app.domain.billing.views import InvoiceRowView, PaymentMethod, PaymentView
from app.domain.errors import UserError
from app.domain.words import say
from app.services import payments
from app.ui.screens.billing.desk import Desk, FormName
from app.ui.screens.billing.forms import (
    PaymentForm,
    PaymentJudged,
    judge_payment,
    kept_payment,
    new_payment,
)
from app.ui.screens.billing.words import method_word


class PaymentsView(Protocol):
    """What the presenter tells the screen."""

    def show_payment_form(self, form: PaymentForm, invoices: tuple[InvoiceRowView, ...]) -> None:
        """Open the form of a payment with these texts."""

    def show_payment(self, judged: PaymentJudged, *, with_errors: bool) -> None:
        """Say what the texts amount to."""

    def show_refund_form(self, amount: str) -> None:
        """Ask why money is given back."""

    def show_form_refusal(self, form: FormName, refusal: UserError) -> None:
        """Say in a form why it was not done."""

    def close_form(self, form: FormName) -> None:
        """Close a form."""


class PaymentsPresenter:
    """Holds the payment that is being typed; `select` shows a receipt in the preview."""

    def __init__(
        self, view: PaymentsView, desk: Desk, *, select: Callable[[uuid.UUID], None]
    ) -> None:
        self._view, self._desk, self._select = view, desk, select
        self._form: PaymentForm | None = None
        self._refunded: PaymentView | None = None
        self._give_back_keys: dict[uuid.UUID, uuid.UUID] = {}

    @property
    def is_begun(self) -> bool:
        """Whether something is typed and not saved."""
        return self._form is not None

    def forget(self) -> None:
        """Let go of everything: another bill is opened."""
        self._form = self._refunded = None

    def reason(self) -> str:
        """Why no payment can be taken now; empty when it can."""
        bill = self._desk.bill
        if bill is None or not bill.invoices:
            return say("Nothing to pay yet: issue the invoice first")
        return "" if self._desk.open_invoices() else say("Nothing is open: all invoices are paid")

    def begin(self, invoice: InvoiceRowView | None = None) -> None:
        """Open the form of a payment for an invoice, else for the patient's or the first open."""
        if self._desk.bill is None:
            return
        if why := self.reason():
            self._desk.context.say(why)
            return
        rows = self._desk.open_invoices()
        wanted = invoice if invoice in rows else None
        if self._form is None or (wanted and wanted.id != self._form.invoice_id):
            chosen = wanted or next((i for i in rows if i.payer_kind == "patient"), rows[0])
            self._form = new_payment(chosen, exponent=self._desk.bill.exponent)
        self._view.show_payment_form(self._form, rows)
        self._show(with_errors=False)

    def choose_invoice(self, invoice_id: uuid.UUID) -> None:
        """The payment is for another invoice: all that is open on it."""
        rows = self._desk.open_invoices()
        chosen = next((i for i in rows if i.id == invoice_id), None)
        if self._desk.bill is not None and self._form is not None and chosen is not None:
            fresh = new_payment(chosen, exponent=self._desk.bill.exponent)
            fresh.method = self._form.method
            self._form = fresh
            self._view.show_payment_form(fresh, rows)
            self._show(with_errors=False)
            self._desk.mark()

    def typed(self, name: Literal["amount", "method", "tendered"], text: str) -> None:
        """A field of the payment has another text."""
        form = self._form
        if form is None:
            return
        match name:
            case "amount":
                form.amount = text
            case "method":
                form.method = PaymentMethod(text)
            case "tendered":
                form.tendered = text
        self._show(with_errors=False)
        self._desk.mark()

    def check(self) -> None:
        """Say what is wrong with the payment as typed."""
        self._show(with_errors=True)

    def pay(self) -> None:
        """Take the payment once it is confirmed, or say what is wrong with it."""
        form, bill, by = self._form, self._desk.bill, self._desk.context.session()
        judged, invoice = self._judged(), self._invoice()
        if form is None or bill is None or judged is None or invoice is None or self._desk.is_busy:
            return
        if judged.errors:
            self._show(with_errors=True)
            return
        left = invoice.open_minor - judged.amount_minor
        money, back = self._desk.money, judged.change_minor
        sentences = (
            f"{bill.patient_name}.",
            say("For {number}, {payer}.", number=invoice.number, payer=invoice.payer_name),
            say("{amount} stays open.", amount=money(left))
            if left
            else say("It is paid in full then."),
            say("Hand back {amount}.", amount=money(back)) if back else "",
        )
        amount = money(judged.amount_minor)
        if not self._desk.context.dialogs.confirm(
            say("Take {amount} in cash?", amount=amount)
            if form.method is PaymentMethod.CASH
            else say("Take {amount} by {method}?", amount=amount, method=method_word(form.method)),
            body=" ".join(filter(None, sentences)),
            do=say("Take payment"),
            keep=say("Not yet"),
        ):
            return

        def done(taken: payments.PaymentTaken) -> None:
            self._form = None
            self._desk.context.drafts.drop(self._desk.key("payment"))
            self._view.close_form("payment")
            self._desk.mark()
            words = say("Payment {number} taken", number=taken.number)
            if taken.change_minor:
                back = say("Hand back {amount}", amount=self._desk.money(taken.change_minor))
                words = f"{words}. {back}"
            self._desk.context.toast(words)
            self._select(taken.payment_id)

        self._desk.write(
            lambda store: payments.take_payment(
                store,
                by=by,
                invoice_id=invoice.id,
                method=form.method,
                amount_minor=judged.amount_minor,
                tendered_minor=judged.tendered_minor,
                idempotency_key=form.key,
            ),
            done,
            refused=self._desk.tell,
        )

    def give_back(self, payment: PaymentView) -> None:
        """Ask why a payment is given back, or say why not."""
        if payment.reversed or payment.reverses_number:
            self._desk.context.say(say("This money was given back already"))
            return
        self._refunded = payment
        self._view.show_refund_form(self._desk.money(payment.amount_minor))

    def refund(self, reason: str) -> None:
        """Give the payment back for this reason, once it is confirmed."""
        payment, bill, by = self._refunded, self._desk.bill, self._desk.context.session()
        if payment is None or bill is None or self._desk.is_busy:
            return
        if not reason.strip():
            missing = UserError(say("A reason is missing"), say("Say why the money is given back."))
            self._view.show_form_refusal("refund", missing)
            return
        amount = self._desk.money(payment.amount_minor)
        if not self._desk.context.dialogs.confirm(
            say("Give back {amount}?", amount=amount),
            body=say(
                "{patient}. Payment {number} goes back by {method}, and {invoice} is open again "
                "by {amount}. Both entries stay to be seen.",
                patient=bill.patient_name,
                number=payment.number,
                method=method_word(payment.method),
                invoice=payment.invoice_number,
                amount=amount,
            ),
            do=say("Give back"),
            keep=say("Keep the payment"),
            destroys=True,
        ):
            return
        key = self._give_back_keys.setdefault(payment.id, uuid.uuid4())

        def done(taken: payments.PaymentTaken) -> None:
            self._refunded = None
            self._view.close_form("refund")
            self._desk.context.toast(
                say("Given back: {amount}, entry {number}", amount=amount, number=taken.number)
            )

        self._desk.write(
            lambda store: payments.reverse_payment(
                store, by=by, payment_id=payment.id, reason=reason, idempotency_key=key
            ),
            done,
            refused=partial(self._view.show_form_refusal, "refund"),
        )

    def keep_draft(self) -> None:
        """Write down what is typed, with its key: after a crash it is still one payment."""
        if self._form is not None:
            self._desk.context.drafts.save(self._desk.key("payment"), self._form.as_draft())

    def load_draft(self) -> None:
        """Open the form again with what was kept."""
        self._desk.context.drafts.load(self._desk.key("payment"), self._take_draft)

    def _take_draft(self, content: dict[str, str] | None) -> None:
        if content is None or self._form is not None:
            return
        form = kept_payment(content)
        if any(i.id == form.invoice_id for i in self._desk.open_invoices()):
            self._form = form
            self.begin()
            self._desk.mark()
        else:
            self._desk.context.drafts.drop(self._desk.key("payment"))

    def _invoice(self) -> InvoiceRowView | None:
        wanted = self._form.invoice_id if self._form else None
        return next((i for i in self._desk.open_invoices() if i.id == wanted), None)

    def _judged(self) -> PaymentJudged | None:
        form, invoice, bill = self._form, self._invoice(), self._desk.bill
        if form is None or invoice is None or bill is None:
            return None
        return judge_payment(form, invoice=invoice, exponent=bill.exponent, currency=bill.currency)

    def _show(self, *, with_errors: bool) -> None:
        if (judged := self._judged()) is not None:
            self._view.show_payment(judged, with_errors=with_errors)
