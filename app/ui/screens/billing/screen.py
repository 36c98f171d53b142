"""The Billing screen: the open bills on the rail, one bill in a patient's tab."""

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.domain.words import later
from app.ui.context import Area, Context, Place
from app.ui.screen import Key, Screen
from app.ui.screens.billing.bill_page import BillPage
from app.ui.screens.billing.open_bills import OpenBillsPage
from app.ui.section_list import SectionList
from app.ui.widgets.layout import Stack, row
from app.ui.widgets.notice import EmptyState


class BillingScreen(Screen):
    """Without a patient it lists, with one it shows the bill of the stay."""

    title, icon = later("Billing"), "receipt"
    reads = frozenset(
        {
            "charge_item", "charge_item_definition", "command", "coverage", "encounter", "facility",
            "invoice", "invoice_line", "patient", "payment", "ward",
        }
    )  # fmt: skip
    keys = (
        Key("Enter", later("Open the bill; on a charge, enter another like it")),
        Key("Ins", later("Add a charge")),
        Key("Del", later("Reverse a charge, with a reason")),
        Key("Ctrl Enter", later("Issue the invoice")),
        Key("F7", later("Agree what share an insurance pays")),
        Key("F8", later("Take a payment")),
        Key("Ctrl P", later("Print to a PDF")),
        Key(later("Page Up, Page Down"), later("Turn the page of the preview")),
        Key("Esc", later("Close a form; what you typed is kept")),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.open_bills: OpenBillsPage | None = None
        self.bill: BillPage | None = None
        self._none = EmptyState("receipt", "", "")
        self._sections = SectionList(context, Area.BILLING, is_strip=True)
        self._pages = Stack()
        self._pages.addWidget(self._none)
        self._place: Place | None = None
        line = row(self._sections, self._pages, gap=0)
        line.setStretch(1, 1)
        self.setLayout(line)

    @override
    def opened(self, place: Place) -> None:
        self._place = place
        self._sections.show_place(place)
        if place.patient_id is None:
            self._pages.setCurrentWidget(self._list_page())
            return
        page = self._bill_page()
        page.presenter.open(place.patient_id, place.encounter_id)
        self._pages.setCurrentWidget(page)

    @override
    def refresh(self) -> None:
        if self._place is None or self._place.patient_id is None:
            self._list_page().presenter.refresh()
        else:
            self._pages.setCurrentWidget(self._bill_page())
            self._bill_page().presenter.refresh()

    @override
    def activated(self) -> None:
        shown = self._pages.currentWidget()
        if isinstance(shown, OpenBillsPage):
            shown.filter.setFocus()
        elif isinstance(shown, BillPage):
            shown.focus_work()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        shown = self._pages.currentWidget()
        return (self._sections, *(shown.panes() if isinstance(shown, BillPage) else (self._pages,)))

    @override
    def leave(self) -> bool:
        if self.bill is not None:
            self.bill.presenter.keep_drafts()
        return True

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.bill is not None:
            self.bill.presenter.keep_drafts()

    def _list_page(self) -> OpenBillsPage:
        if self.open_bills is None:
            self.open_bills = OpenBillsPage(self.context)
            self._pages.addWidget(self.open_bills)
        return self.open_bills

    def _bill_page(self) -> BillPage:
        if self.bill is None:
            self.bill = BillPage(self.context)
            self.bill.named.connect(lambda words: self.named.emit(words, None))
            self.bill.draft.connect(self._mark)
            self.bill.no_bill.connect(self._show_none)
            self._pages.addWidget(self.bill)
        return self.bill

    def _mark(self, is_there: object) -> None:
        self.has_draft = bool(is_there)

    def _show_none(self, refusal: UserError) -> None:
        self._none.show_words(refusal.title, refusal.hint)
        self._pages.setCurrentWidget(self._none)
