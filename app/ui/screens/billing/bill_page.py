"""One bill on the screen: identity, charges, who pays, its documents, and the paper beside."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.billing.views import BillView, ChargeView, InvoiceRowView, ServiceView
from app.domain.errors import UserError
from app.domain.words import later, say
from app.services.coverage import CoverageView
from app.ui.context import Context
from app.ui.screens.billing.charges import ChargesCard
from app.ui.screens.billing.desk import FormName
from app.ui.screens.billing.forms import (
    ChargeForm,
    ChargeJudged,
    PaymentForm,
    PaymentJudged,
    ShareForm,
    ShareJudged,
)
from app.ui.screens.billing.identity import IdentityStrip
from app.ui.screens.billing.ledger import LedgerCard
from app.ui.screens.billing.papers import PageView, Paper
from app.ui.screens.billing.presenter import BillPresenter
from app.ui.screens.billing.preview import PreviewAside
from app.ui.screens.billing.who_pays import WhoPaysCard
from app.ui.screens.billing.words import count_words, family_and_given
from app.ui.theme.tokens import PAGE_EDGE
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.paint import Draw, Painted
from app.ui.widgets.side import HANDLE, Side

_ASIDE, _WIDE_ASIDE, _WIDE_FROM = 440, 640, 1500
_WHO_PAYS_WIDTH, _WHO_PAYS_WIDE = 276, 400
_DRAFT_MS = 400
_HINTS = (
    ("Ins", later("add")), ("Del", later("reverse line")), ("Enter", later("another like it")),
    ("F8", later("payment")), ("F7", later("share")), ("PgUp PgDn", later("page")),
    ("F6", later("next part")),
)  # fmt: skip


class BillPage(QWidget):
    """The presenter's view; `named` is what the tab says, `draft` whether something is typed."""

    named = Signal(str)
    draft = Signal(bool)
    no_bill = Signal(object)  # UserError

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = BillPresenter(self, context)
        self._exponent = 2
        self.identity = IdentityStrip()
        self.count = Label("", "small", "text2")
        self.pay = Button(self.tr("Take payment"), icon="banknote", key="F8")
        self.pay_reason = Label("", "caption", "text2")
        self.charges = ChargesCard()
        self.who_pays = WhoPaysCard()
        self.ledger = LedgerCard()
        self.aside = PreviewAside()
        self._left = QWidget()
        self._arrange()
        self._connect()
        self._bind_keys()
        self._keep = QTimer(self, singleShot=True, interval=_DRAFT_MS)
        self._keep.timeout.connect(self.presenter.keep_drafts)

    def focus_work(self) -> None:
        """Put the focus where work begins or went on."""
        if self.charges.form.isVisible():
            self.charges.form.service.setFocus()
        else:
            self.charges.table.setFocus()

    def panes(self) -> tuple[QWidget, ...]:
        """The parts between which F6 goes."""
        return (self.charges, self.who_pays, self.ledger, self.aside)

    # --- what the presenters tell

    def show_bill(
        self,
        bill: BillView,
        insurances: tuple[CoverageView, ...],
        *,
        saved: str,
        issue_reason: str,
        pay_reason: str,
    ) -> None:
        """Show the bill."""
        self._exponent = bill.exponent
        self.identity.show_bill(bill, saved=saved)
        self.count.setText(count_words(bill))
        self.charges.show_bill(bill)
        self.who_pays.show_bill(bill, insurances)
        self.ledger.show_bill(bill)
        self.pay.set_reason(pay_reason)
        self.pay_reason.setText(pay_reason)
        self.aside.show_reason(issue_reason)
        self.named.emit(family_and_given(bill.patient_name))

    def show_no_bill(self, refusal: UserError) -> None:
        """Say why there is no bill to show."""
        self.no_bill.emit(refusal)

    def show_charge_form(self, form: ChargeForm) -> None:
        """Open the form of a charge; the cursor goes to the service unless it is chosen."""
        is_open = self.charges.form.isVisible()
        self.charges.form.show_form(form)
        self.charges.show_foot(self.charges.form)
        if not is_open or not form.service:
            target = self.charges.form.quantity if form.code else self.charges.form.service
            target.setFocus()
            target.selectAll()

    def show_charge(
        self, judged: ChargeJudged, matches: tuple[ServiceView, ...], *, with_errors: bool
    ) -> None:
        """Say what the form amounts to."""
        self.charges.show_judged(judged, matches, with_errors=with_errors)

    def show_reversal_form(self, charge: ChargeView) -> None:
        """Ask why a charge is taken back."""
        self.charges.show_foot(self.charges.reversal)
        self.charges.reversal.ask(self.tr("Reverse {0} {1}?").format(charge.code, charge.title))

    def show_payment_form(self, form: PaymentForm, invoices: tuple[InvoiceRowView, ...]) -> None:
        """Open the form of a payment."""
        is_open = self.ledger.form_shown is self.ledger.payment
        self.ledger.payment.show_form(form, invoices, exponent=self._exponent)
        self.ledger.show_form(self.ledger.payment)
        if not is_open:
            self.ledger.payment.amount.setFocus()
            self.ledger.payment.amount.selectAll()

    def show_payment(self, judged: PaymentJudged, *, with_errors: bool) -> None:
        """Say what the form amounts to."""
        form = self.ledger.payment
        method = form.method.value() or ""
        form.show_judged(judged, method, exponent=self._exponent, with_errors=with_errors)

    def show_credit_form(self, together: tuple[str, ...]) -> None:
        """Ask why an invoice is taken back."""
        self.ledger.show_form(self.ledger.credit_reason)
        words = self.tr("Take back {}?").format(say(" and ").join(together))
        if len(together) > 1:
            words += self.tr(" They were issued together.")
        self.ledger.credit_reason.ask(words)

    def show_refund_form(self, amount: str) -> None:
        """Ask why money is given back."""
        self.ledger.show_form(self.ledger.refund_reason)
        self.ledger.refund_reason.ask(self.tr("Give back {}?").format(amount))

    def show_share_form(self, form: ShareForm, insurances: tuple[CoverageView, ...]) -> None:
        """Open the form of a share; the cursor goes there unless it is."""
        had = self.who_pays.form.isAncestorOf(self.focusWidget() or self)
        self.who_pays.form.show_form(form, insurances)
        self.who_pays.show_form(is_open=True)
        if not had:
            self.who_pays.form.percent.setFocus()
            self.who_pays.form.percent.selectAll()

    def show_share(self, judged: ShareJudged, *, with_error: bool) -> None:
        """Say what the form amounts to."""
        self.who_pays.form.show_judged(judged, with_error=with_error)

    def show_form_refusal(self, form: FormName, refusal: UserError) -> None:
        """Say in a form why it was not done."""
        match form:
            case "credit":
                self.ledger.credit_reason.show_refusal(refusal)
            case "refund":
                self.ledger.refund_reason.show_refusal(refusal)
            case "share":
                self.who_pays.form.show_refusal(refusal)
            case _:
                self.charges.reversal.show_refusal(refusal)

    def close_form(self, form: FormName) -> None:
        """Close a form; the focus goes back to the list beside it."""
        match form:
            case "charge" | "reversal":
                had = self.charges.isAncestorOf(self.focusWidget() or self)
                self.charges.show_foot()
                if had:
                    self.charges.table.setFocus()
            case "payment" | "credit" | "refund":
                had = self.ledger.isAncestorOf(self.focusWidget() or self)
                self.ledger.show_form(None)
                if had:
                    self.ledger.table.setFocus()
            case "share":
                had = self.who_pays.isAncestorOf(self.focusWidget() or self)
                self.who_pays.show_form(is_open=False)
                if had:
                    self.who_pays.agree.setFocus()

    def show_papers(self, choices: tuple[Paper, ...], shown: Paper | None) -> None:
        """Show the chips of the preview, and choose the row of the document shown."""
        if shown is not None and shown.kind != "draft":
            self.ledger.select_id(shown.id)
        self.aside.show_papers(choices, shown)

    def show_page(self, page: PageView | None) -> None:
        """Show a page of the preview."""
        self.aside.show_page(page)

    def mark_draft(self, *, is_there: bool) -> None:
        """Pass on whether something is typed."""
        self.draft.emit(is_there)
        self._keep.start()

    # --- the page itself

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_PageDown:
                self.presenter.preview.turn(1)
            case Qt.Key.Key_PageUp:
                self.presenter.preview.turn(-1)
            case Qt.Key.Key_Escape if self.aside.sheet.is_enlarged:
                self.aside.set_enlarged(is_it=False)
            case _:
                super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_wide = self.window().width() >= _WIDE_FROM
        is_enlarged = self.aside.sheet.is_enlarged
        self._left.setVisible(not is_enlarged)
        room = self.width() - (HANDLE if self._side.is_narrow else 0)
        aside = room if is_enlarged else _WIDE_ASIDE if is_wide else _ASIDE
        self.aside.setFixedWidth(aside)
        self.who_pays.setFixedWidth(_WHO_PAYS_WIDE if is_wide else _WHO_PAYS_WIDTH)

    def _arrange(self) -> None:
        head = row(
            Label(self.tr("Charges"), "title"),
            4,
            self.count,
            None,
            self.pay_reason,
            self.pay,
            gap=12,
        )
        lower = row(self.who_pays, self.ledger, gap=12)
        lower.setStretch(1, 1)
        left = col(head, self.charges, lower, _Hints(), gap=8, margins=(PAGE_EDGE, 8, 20, 6))
        left.setStretch(1, 1000)
        left.setStretch(2, 1)
        self._left.setLayout(left)
        self._side = Side(self._left, self.aside, name=self.tr("Preview and issue"))
        page = col(self.identity, self._side, gap=0)
        page.setStretch(1, 1)
        self.setLayout(page)

    def _connect(self) -> None:
        show = self.presenter
        self.pay.clicked.connect(self._begin_payment)
        charges, form = self.charges, self.charges.form
        charges.begin.connect(show.charges.begin)
        charges.service_chosen.connect(show.charges.choose_service)
        charges.table.reverse_wanted.connect(show.charges.begin_reversal)
        charges.reversal.given.connect(show.charges.reverse)
        charges.reversal.closed.connect(lambda: show.leave_form("reversal"))
        form.typed.connect(show.charges.typed)
        form.add.connect(show.charges.add)
        form.closed.connect(lambda: show.leave_form("charge"))
        ledger, payment = self.ledger, self.ledger.payment
        ledger.selected.connect(show.preview.select)
        ledger.credit.connect(show.begin_credit)
        ledger.give_back.connect(show.payments.give_back)
        ledger.credit_reason.given.connect(show.credit)
        ledger.credit_reason.closed.connect(lambda: show.leave_form("credit"))
        ledger.refund_reason.given.connect(show.payments.refund)
        ledger.refund_reason.closed.connect(lambda: show.leave_form("refund"))
        payment.typed.connect(show.payments.typed)
        payment.invoice_chosen.connect(show.payments.choose_invoice)
        payment.pay.connect(show.payments.pay)
        payment.closed.connect(lambda: show.leave_form("payment"))
        payment.left.connect(show.payments.check)
        shares, share = self.who_pays, self.who_pays.form
        shares.agree.clicked.connect(self._begin_share)
        share.typed.connect(show.shares.typed)
        share.left.connect(show.shares.check)
        share.insurance_chosen.connect(show.shares.choose_insurance)
        share.agree.connect(show.shares.agree)
        share.closed.connect(lambda: show.leave_form("share"))
        aside = self.aside
        aside.chosen.connect(show.preview.choose)
        aside.turned.connect(show.preview.turn)
        aside.resized.connect(show.preview.resize)
        aside.print_wanted.connect(show.preview.print)
        aside.issue_wanted.connect(show.issue)
        aside.enlarged.connect(lambda _is_it: self._fit())

    def _bind_keys(self) -> None:
        show = self.presenter
        for keys, step in (
            ("Ins", self._begin_charge),
            ("F7", self._begin_share),
            ("F8", self._begin_payment),
            ("Ctrl+P", show.preview.print),
            ("Ctrl+Return", show.issue),
            ("Ctrl+Enter", show.issue),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(step)

    def _begin_charge(self) -> None:
        self.presenter.charges.begin()

    def _begin_share(self) -> None:
        self.presenter.shares.begin()

    def _begin_payment(self) -> None:
        """For the invoice chosen in the list, where one is."""
        self.presenter.payments.begin(self.ledger.current_invoice)


class _Hints(Painted):
    """The keys of the page, at its foot."""

    def __init__(self) -> None:
        super().__init__(height=20)
        self.setAccessibleName(", ".join(f"{key} {say(words)}" for key, words in _HINTS))

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        x = 0.0
        for key, words in _HINTS:
            x += d.key(x, 0, key) + 6
            x += d.text(x, 0, w, h, say(words), "caption", "text2") + 16
