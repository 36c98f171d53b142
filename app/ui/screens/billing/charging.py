"""Charges of a bill: entered from the price list, taken back by a reversal; without Qt."""

from functools import partial
from typing import Protocol

from app.domain.billing.views import ChargeView, ServiceView
from app.domain.errors import UserError
from app.domain.words import say
from app.services import billing
from app.ui.screens.billing.desk import Desk, FormName
from app.ui.screens.billing.forms import (
    ChargeField,
    ChargeForm,
    ChargeJudged,
    find_services,
    judge_charge,
    service_words,
    today_words,
)


class ChargesView(Protocol):
    """What the presenter tells the screen."""

    def show_charge_form(self, form: ChargeForm) -> None:
        """Open the form of a charge with these texts."""

    def show_charge(
        self, judged: ChargeJudged, matches: tuple[ServiceView, ...], *, with_errors: bool
    ) -> None:
        """Say what the texts amount to, and which services they can mean."""

    def show_reversal_form(self, charge: ChargeView) -> None:
        """Ask why a charge is taken back."""

    def show_form_refusal(self, form: FormName, refusal: UserError) -> None:
        """Say in a form why it was not done."""

    def close_form(self, form: FormName) -> None:
        """Close a form."""


class ChargesPresenter:
    """Holds the charge that is being typed, and the one that is being taken back."""

    def __init__(self, view: ChargesView, desk: Desk) -> None:
        self._view, self._desk = view, desk
        self._form: ChargeForm | None = None
        self._reversed: ChargeView | None = None

    @property
    def is_begun(self) -> bool:
        """Whether something is typed and not saved."""
        return self._form is not None and self._form.is_begun

    def forget(self) -> None:
        """Let go of everything: another bill is opened."""
        self._form = self._reversed = None

    def bill_changed(self) -> None:
        """The price list may be another: judge again."""
        self._show(with_errors=False)

    def begin(self, like: ChargeView | None = None) -> None:
        """Open the form of a charge: what was typed last, an empty one, or one like another."""
        if self._desk.bill is None:
            return
        form = self._form or ChargeForm(date=today_words(self._desk.context.clock.now()))
        service = next((s for s in self._desk.services if like and s.code == like.code), None)
        if service is not None:
            form.service, form.code = service_words(service), service.code
        self._form = form
        self._view.show_charge_form(form)
        self._show(with_errors=False)

    def typed(self, name: ChargeField, text: str) -> None:
        """A field of the charge has another text; typing a service takes the chosen one back."""
        form = self._form
        if form is None:
            return
        match name:
            case "service":
                form.service, form.code = text, ""
            case "quantity":
                form.quantity = text
            case "date":
                form.date = text
        self._show(with_errors=False)
        self._desk.mark()

    def choose_service(self, service: ServiceView) -> None:
        """Take a service of the list."""
        if self._form is not None:
            self._form.service, self._form.code = service_words(service), service.code
            self._view.show_charge_form(self._form)
            self._show(with_errors=False)
            self._desk.mark()

    def check(self) -> None:
        """Say what is wrong with the charge as typed."""
        self._show(with_errors=True)

    def add(self) -> None:
        """Enter the charge, or say what is wrong with it."""
        form, bill = self._form, self._desk.bill
        if form is None or bill is None:
            return
        judged = self._judged(form)
        if judged.errors or judged.service is None or judged.date is None:
            self._show(with_errors=True)
            return
        by, stay, code, date = (
            self._desk.context.session(), bill.encounter_id, judged.service.code, judged.date,
        )  # fmt: skip
        title = judged.service.title

        def done(_captured: billing.ChargeCaptured) -> None:
            self._desk.context.toast(say("Charged: {title}", title=title))
            self._desk.context.drafts.drop(self._desk.key("charge"))
            self._form = ChargeForm(date=form.date)
            self._view.show_charge_form(self._form)
            self._show(with_errors=False)
            self._desk.mark()

        self._desk.write(
            lambda store: billing.capture_charge(
                store,
                by=by,
                encounter_id=stay,
                code=code,
                quantity_thousandths=judged.quantity_thousandths,
                service_date=date,
            ),
            done,
            refused=self._desk.tell,
        )

    def begin_reversal(self, charge: ChargeView) -> None:
        """Ask why a charge is taken back, or say why it cannot be."""
        if charge.reverses_id is not None:
            self._desk.context.say(say("This line takes another one back; it stays"))
        elif charge.reversed:
            self._desk.context.say(say("This charge was reversed already"))
        elif charge.invoiced:
            self._desk.context.say(say("This charge is on an invoice: take the invoice back first"))
        else:
            self._reversed = charge
            self._view.show_reversal_form(charge)

    def reverse(self, reason: str) -> None:
        """Take the charge back for this reason; it stays to be seen."""
        charge, by = self._reversed, self._desk.context.session()
        if charge is None:
            return

        def done(_captured: billing.ChargeCaptured) -> None:
            self._reversed = None
            self._view.close_form("reversal")
            self._desk.context.toast(say("Reversed: {what}", what=charge.title))

        self._desk.write(
            lambda store: billing.reverse_charge(store, by=by, charge_id=charge.id, reason=reason),
            done,
            refused=partial(self._view.show_form_refusal, "reversal"),
        )

    def keep_draft(self) -> None:
        """Write down what is typed, so that a lock, a crash or a power cut loses nothing."""
        if self._form is not None and self._form.is_begun:
            self._desk.context.drafts.save(self._desk.key("charge"), self._form.as_draft())

    def load_draft(self) -> None:
        """Open the form again with what was kept."""
        self._desk.context.drafts.load(self._desk.key("charge"), self._take_draft)

    def _take_draft(self, content: dict[str, str] | None) -> None:
        if content is not None and self._form is None:
            self._form = ChargeForm(**content)
            self._view.show_charge_form(self._form)
            self._show(with_errors=False)
            self._desk.mark()

    def _judged(self, form: ChargeForm) -> ChargeJudged:
        today = self._desk.context.clock.now().astimezone().date()
        return judge_charge(form, services=self._desk.services, today=today)

    def _show(self, *, with_errors: bool) -> None:
        form = self._form
        if form is not None:
            matches = find_services(self._desk.services, "" if form.code else form.service)
            self._view.show_charge(self._judged(form), matches, with_errors=with_errors)
