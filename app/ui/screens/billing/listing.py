"""The list of open bills: what stands in it and how typing filters it; without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.billing.money import amount_text
from app.domain.billing.views import OpenBillView
from app.domain.words import later, say
from app.services import billing
from app.ui.context import Area, Context, Place
from app.ui.screens.billing.words import family_and_given

_STATUS = {"in_progress": later("in hospital"), "finished": later("gone home")}


@dataclass(frozen=True, slots=True)
class OpenBillRow:
    """A stay; `cells` are patient, visit, ward, to invoice and open."""

    bill: OpenBillView
    cells: tuple[str, str, str, str, str]


@dataclass(frozen=True, slots=True)
class Listed:
    """The rows that the filter leaves, and the words around them."""

    rows: tuple[OpenBillRow, ...]
    count: str
    empty_title: str
    empty_hint: str


def list_bills(bills: Sequence[OpenBillView], text: str) -> Listed:
    """Return the stays that hold every word typed, those with money to ask for first."""
    words = text.casefold().split()
    money_first = sorted(bills, key=lambda b: not (b.to_invoice_minor or b.open_minor))
    rows = tuple(
        OpenBillRow(b, _cells(b))
        for b in money_first
        if all(w in f"{b.patient_name} {b.visit_number} {b.ward_name}".casefold() for w in words)
    )
    if not bills:
        title, hint = say("No open bills"), say("A bill opens with a patient's admission.")
    else:
        title, hint = (
            say("No open bill has “{text}”", text=text.strip()),
            say("Type less, or find the patient by Ctrl K."),
        )
    count = say("{n} of {of} shown", n=len(rows), of=len(bills))
    return Listed(rows, count, title, hint)


def _cells(b: OpenBillView) -> tuple[str, str, str, str, str]:
    where = ", ".join(w for w in (b.ward_name, say(_STATUS.get(b.status, b.status))) if w)
    return (
        b.patient_name,
        b.visit_number,
        where,
        f"{amount_text(b.to_invoice_minor, b.exponent)} {b.currency}" if b.to_invoice_minor else "",
        f"{amount_text(b.open_minor, b.exponent)} {b.currency}" if b.open_minor else "",
    )


class View(Protocol):
    """What the presenter tells the list."""

    def show_list(self, listed: Listed) -> None:
        """Show the rows that the filter leaves."""


class OpenBillsPresenter:
    """Asks for the open bills, filters them, opens one."""

    def __init__(self, view: View, context: Context) -> None:
        self._view, self._context = view, context
        self._bills: tuple[OpenBillView, ...] | None = None
        self._text = ""

    def refresh(self) -> None:
        """Ask for the bills of now."""
        by = self._context.session()
        self._context.call(lambda store: billing.open_bills(store, by=by), self._take)

    def typed(self, text: str) -> None:
        """The filter has another text."""
        self._text = text
        self._show()

    def open(self, row: OpenBillRow) -> None:
        """Open a bill in its patient's tab."""
        b = row.bill
        title = family_and_given(b.patient_name)
        self._context.go(Place(Area.BILLING, b.patient_id, b.encounter_id, title=title))

    def _take(self, bills: tuple[OpenBillView, ...]) -> None:
        self._bills = bills
        self._show()

    def _show(self) -> None:
        if self._bills is not None:
            self._view.show_list(list_bills(self._bills, self._text))
