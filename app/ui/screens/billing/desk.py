"""What the presenters of one bill share: the bill, the context, and one step at a time."""

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, TypeVar

from app.domain.billing.money import amount_text
from app.domain.billing.views import BillView, InvoiceRowView, ServiceView
from app.domain.errors import UserError
from app.services.coverage import CoverageView
from app.ui.context import Context
from app.ui.screens.billing.words import is_open

if TYPE_CHECKING:
    from app.data.store import Store

T = TypeVar("T")
FormName = Literal["charge", "reversal", "payment", "credit", "refund", "share"]


class Desk:
    """The bill that lies open; None until it is read."""

    def __init__(self, context: Context, *, mark: Callable[[], None]) -> None:
        """`mark` is told whenever what is typed begins or ends."""
        self.context, self.mark = context, mark
        self.bill: BillView | None = None
        self.services: tuple[ServiceView, ...] = ()
        self.insurances: tuple[CoverageView, ...] = ()
        self.stay_id: uuid.UUID | None = None
        self.is_busy = False

    def key(self, form: str) -> str:
        """Where the draft of a form is kept."""
        return f"{form}:{self.stay_id}"

    def money(self, minor: int) -> str:
        """An amount with its currency, as 26.70 GBP."""
        if self.bill is None:
            raise ValueError("No bill is open")
        return f"{amount_text(minor, self.bill.exponent)} {self.bill.currency}"

    def open_invoices(self) -> tuple[InvoiceRowView, ...]:
        """The documents on which money is still owed."""
        return tuple(i for i in self.bill.invoices if is_open(i)) if self.bill else ()

    def tell(self, refusal: UserError) -> None:
        """Say why something was not done, where no form stands open for it."""
        self.context.dialogs.tell(refusal.title, hint=refusal.hint)

    def write(
        self,
        fn: "Callable[[Store], T]",
        done: Callable[[T], None],
        *,
        refused: Callable[[UserError], None],
    ) -> None:
        """Do one step at a time: a second click while it runs does nothing."""
        if self.is_busy:
            return
        self.is_busy = True

        def finished(result: T) -> None:
            self.is_busy = False
            done(result)

        def stopped(refusal: UserError) -> None:
            self.is_busy = False
            refused(refusal)

        self.context.call(fn, finished, refused=stopped)
