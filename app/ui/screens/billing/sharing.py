"""What an insurance pays of a bill, as the clerk agrees it with the payer; without Qt."""

import uuid
from functools import partial
from typing import Protocol

from app.domain.errors import UserError
from app.domain.words import say
from app.services import coverage
from app.services.coverage import CoverageView
from app.ui.screens.billing.desk import Desk, FormName
from app.ui.screens.billing.forms import (
    ShareForm,
    ShareJudged,
    judge_share,
    kept_share,
    new_share,
    percent_text,
)


class SharesView(Protocol):
    """What the presenter tells the screen."""

    def show_share_form(self, form: ShareForm, insurances: tuple[CoverageView, ...]) -> None:
        """Open the form of a share with this text."""

    def show_share(self, judged: ShareJudged, *, with_error: bool) -> None:
        """Say what the text amounts to."""

    def show_form_refusal(self, form: FormName, refusal: UserError) -> None:
        """Say in a form why it was not done."""

    def close_form(self, form: FormName) -> None:
        """Close a form."""


class SharesPresenter:
    """Holds the share that is being typed, and for which insurance."""

    def __init__(self, view: SharesView, desk: Desk) -> None:
        self._view, self._desk = view, desk
        self._form: ShareForm | None = None

    @property
    def is_begun(self) -> bool:
        """Whether something is typed that is not what is agreed already."""
        insurance = self._insurance()
        return insurance is not None and self._form != new_share(insurance)

    def forget(self) -> None:
        """Let go of everything: another bill is opened."""
        self._form = None
        self._desk.insurances = ()

    def bill_changed(self) -> None:
        """The insurance may be gone, taken back at another workstation."""
        if self._form is not None and self._insurance() is None:
            self._form = None
            self._view.close_form("share")

    def begin(self) -> None:
        """Open the form: what was typed last, else the first insurance that has no share yet."""
        if self._desk.bill is None:
            return
        if not self._desk.insurances:
            self._desk.context.say(
                say("No share to agree: no insurance is recorded for this patient")
            )
            return
        if self._form is None or not self.is_begun:
            rows = self._desk.insurances
            self._show_new(next((i for i in rows if not i.share_basis_points), rows[0]))
        else:
            self._view.show_share_form(self._form, self._desk.insurances)
            self._show(with_error=False)

    def choose_insurance(self, coverage_id: uuid.UUID) -> None:
        """The share is of another insurance: what is agreed with that one."""
        chosen = next((i for i in self._desk.insurances if i.id == coverage_id), None)
        if chosen is not None:
            self._show_new(chosen)
            self._desk.mark()

    def typed(self, text: str) -> None:
        """The percentage has another text."""
        if self._form is not None:
            self._form.percent = text
            self._show(with_error=False)
            self._desk.mark()

    def check(self) -> None:
        """Say what is wrong with the share as typed, once something is."""
        self._show(with_error=self.is_begun)

    def agree(self) -> None:
        """Write the share down, or say what is wrong with it."""
        form, insurance, by = self._form, self._insurance(), self._desk.context.session()
        if form is None or insurance is None:
            return
        judged = judge_share(form)
        if judged.error:
            self._show(with_error=True)
            return
        share = judged.share_basis_points

        def done(_agreed: coverage.ShareAgreed) -> None:
            self._form = None
            self._desk.context.drafts.drop(self._desk.key("share"))
            self._view.close_form("share")
            self._desk.mark()
            payer = insurance.payer_name
            self._desk.context.toast(
                say("{payer} pays {percent} %", payer=payer, percent=percent_text(share))
                if share
                else say("{payer} pays nothing until it is agreed", payer=payer)
            )

        self._desk.write(
            lambda store: coverage.agree_share(
                store, by=by, coverage_id=insurance.id, share_basis_points=share
            ),
            done,
            refused=partial(self._view.show_form_refusal, "share"),
        )

    def keep_draft(self) -> None:
        """Write down what is typed, so that a lock, a crash or a power cut loses nothing."""
        if self._form is not None and self.is_begun:
            self._desk.context.drafts.save(self._desk.key("share"), self._form.as_draft())
        elif self._form is not None:
            self._desk.context.drafts.drop(self._desk.key("share"))

    def load_draft(self) -> None:
        """Open the form again with what was kept."""
        self._desk.context.drafts.load(self._desk.key("share"), self._take_draft)

    def _take_draft(self, content: dict[str, str] | None) -> None:
        if content is None or self._form is not None:
            return
        self._form = kept_share(content)
        if self.is_begun:
            self.begin()
            self._desk.mark()
        else:
            self._form = None
            self._desk.context.drafts.drop(self._desk.key("share"))

    def _insurance(self) -> CoverageView | None:
        wanted = self._form.coverage_id if self._form else None
        return next((i for i in self._desk.insurances if i.id == wanted), None)

    def _show_new(self, insurance: CoverageView) -> None:
        self._form = new_share(insurance)
        self._view.show_share_form(self._form, self._desk.insurances)
        self._show(with_error=False)

    def _show(self, *, with_error: bool) -> None:
        if self._form is not None:
            self._view.show_share(judge_share(self._form), with_error=with_error)
