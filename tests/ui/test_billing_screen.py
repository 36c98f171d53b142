"""A clerk at work with the keyboard alone, on the real window and a real encrypted database."""

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.data.models.registration import Coverage
from app.data.store import Store
from app.domain.actor import Role
from app.domain.billing.views import BillView
from app.services import billing, coverage
from app.settings import Settings
from app.ui.context import Area, Place
from app.ui.lock.screen import Station
from app.ui.main_window import MainWindow
from app.ui.navigation import entries
from app.ui.printing import Printing
from app.ui.runner import Runner
from app.ui.screens.billing.bill_page import BillPage
from app.ui.screens.billing.screen import BillingScreen
from app.ui.shell.workspace import Workspace
from app.ui.theme import theme
from app.ui.widgets.button import Button
from app.ui.widgets.field import Message
from tests.support.clock import FixedClock
from tests.support.hospital import Stay, admitted
from tests.support.printer import PaperTray
from tests.support.station import someone
from tests.ui.conftest import ScriptedDialogs, activate, find_two, log_in

CTRL = Qt.KeyboardModifier.ControlModifier
CLERK = someone(Role.BILLING_CLERK, name="Lucia Moretti")


@pytest.fixture
def stay(store: Store) -> Stay:
    return admitted(store)


@pytest.fixture
def window(
    qtbot: QtBot,
    runner: Runner,
    clock: FixedClock,
    dialogs: ScriptedDialogs,
    tray: PaperTray,
    people_here: tuple[str, ...],
    stay: Stay,
) -> Iterator[MainWindow]:
    """The main window with the real screens, on a hospital with one patient."""
    assert stay.encounter_id
    kept = [Settings()]
    made = MainWindow(
        runner=runner,
        clock=clock,
        station=Station("Wardlight General", "W07"),
        entries=entries(
            settings=lambda: kept[0],
            change_settings=lambda new: kept.__setitem__(0, new) or "",
            about=("Wardlight",),
        ),
        search=find_two,
        lock_after_minutes=5,
        dialogs=dialogs,
        printing=Printing(lambda: kept[0], tray),
    )
    qtbot.addWidget(made)
    made.resize(1366, 768)
    activate(qtbot, made)
    qtbot.waitUntil(lambda: len(made.lock_screen.tiles) == len(people_here))
    yield made
    made.close()


@dataclass
class Clerk:
    """Hands on the keyboard, eyes on the page."""

    qtbot: QtBot
    window: MainWindow
    workspace: Workspace
    store: Store
    stay: Stay
    dialogs: ScriptedDialogs

    @property
    def page(self) -> BillPage:
        top = self.workspace.pages.top_screen
        assert isinstance(top, BillingScreen)
        assert top.bill is not None
        return top.bill

    def open(self) -> None:
        """Go to Grace's bill and wait until it is there."""
        self.workspace.go(Place(Area.BILLING, self.stay.patient_id, self.stay.encounter_id))
        self.until(lambda: self.page.identity.accessibleName() != "")
        self.until(lambda: not self.page.aside.sheet.accessibleName().startswith("Preview of Inv"))

    def until(self, sight: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(sight)

    def press(self, key: Qt.Key, mod: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, mod)

    def type(self, words: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, words)

    def bill(self) -> BillView:
        return billing.bill_view(self.store, by=CLERK, encounter_id=self.stay.encounter_id)

    def charges(self) -> list[tuple[str, ...]]:
        return [tuple(cell.words for cell in line.cells) for line in self.page.charges.table.lines]

    def ledger(self) -> list[tuple[str, ...]]:
        return [
            tuple(cell.words for cell in line.cells)[1:] for line in self.page.ledger.table.lines
        ]

    def add(self, words: str) -> None:
        """Add a charge by its words."""
        before = len(self.charges())
        self.press(Qt.Key.Key_Insert)
        self.type(words)
        self.press(Qt.Key.Key_Return)
        self.press(Qt.Key.Key_Return)
        self.until(lambda: len(self.charges()) == before + 1)
        self.press(Qt.Key.Key_Escape)

    def issue(self) -> None:
        self.dialogs.answers.append(True)
        before = len(self.ledger())
        self.press(Qt.Key.Key_Return, CTRL)
        self.until(lambda: len(self.ledger()) > before)

    def said(self) -> list[str]:
        labels = self.workspace.status.findChildren(QLabel)
        return [label.text() for label in labels if label.text()]


@pytest.fixture
def clerk(
    qtbot: QtBot, window: MainWindow, store: Store, stay: Stay, dialogs: ScriptedDialogs
) -> Clerk:
    made = Clerk(qtbot, window, log_in(qtbot, window, "lucia"), store, stay, dialogs)
    made.open()
    return made


@pytest.fixture
def supervisor(clerk: Clerk) -> Clerk:
    """The clerk promoted, the password just given."""
    actor = clerk.workspace.actor
    clerk.workspace.actor = replace(actor, role=Role.BILLING_SUPERVISOR, holds_key=True)
    return clerk


def test_typing_filters_the_open_bills_and_enter_opens_one(clerk: Clerk) -> None:
    clerk.workspace.go(Place(Area.BILLING))
    screen = clerk.workspace.pages.top_screen
    assert isinstance(screen, BillingScreen)
    assert screen.open_bills is not None
    page = screen.open_bills
    clerk.until(lambda: len(page.table.lines) == 1)
    assert page.filter.hasFocus()
    clerk.type("nobody")
    assert page.count.text() == "0 of 1 shown"
    page.filter.clear()
    page.presenter.typed("")
    clerk.type("okafor")
    clerk.press(Qt.Key.Key_Return)
    assert clerk.workspace.pages.patient_id == clerk.stay.patient_id


def test_a_charge_is_added_by_keyboard_alone(clerk: Clerk) -> None:
    clerk.press(Qt.Key.Key_Insert)
    clerk.type("per ward")
    assert [line.cells[0].words for line in clerk.page.charges.prices.lines] == ["WRD-101"]
    clerk.press(Qt.Key.Key_Return)
    clerk.type("3")
    assert clerk.page.charges.form.quantity_field.message == "= 1,236.00"
    clerk.press(Qt.Key.Key_Tab)
    clerk.type("22/11/26")
    clerk.press(Qt.Key.Key_Return)
    clerk.until(lambda: len(clerk.charges()) == 1)
    assert clerk.charges() == [
        ("22-Nov-2026", "WRD-101", "Medical ward, per day", "3", "412.00", "1,236.00", "Plan 90 %")
    ]
    assert clerk.page.charges.form.service.hasFocus()
    assert clerk.page.charges.form.service.text() == ""


def test_the_arrows_choose_among_the_services_found(clerk: Clerk) -> None:
    clerk.press(Qt.Key.Key_Insert)
    clerk.press(Qt.Key.Key_Down)
    clerk.press(Qt.Key.Key_Down)
    clerk.press(Qt.Key.Key_Up)
    clerk.press(Qt.Key.Key_Return)
    assert clerk.page.charges.form.service.text() == "EMG-210  Emergency assessment"
    assert clerk.page.charges.form.quantity.hasFocus()


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_entered(clerk: Clerk) -> None:
    form = clerk.page.charges.form
    clerk.press(Qt.Key.Key_Insert)
    clerk.type("dentist")
    clerk.press(Qt.Key.Key_Return)
    assert form.service_field.message == "No service has these words"
    form.service.clear()
    clerk.type("emg")
    assert not form.service_field.is_refused
    clerk.press(Qt.Key.Key_Return)
    clerk.type("lots")
    clerk.press(Qt.Key.Key_Return)
    assert form.quantity_field.message == "A number, as 2 or 1.5"
    assert form.quantity.hasFocus()
    assert clerk.bill().charges == ()


def test_a_charge_is_reversed_with_a_reason_and_stays_to_be_seen(clerk: Clerk) -> None:
    clerk.add("emergency")
    reversal = clerk.page.charges.reversal
    clerk.page.charges.table.setFocus()
    clerk.press(Qt.Key.Key_Delete)
    assert reversal.title.text() == "Reverse EMG-210 Emergency assessment?"
    clerk.press(Qt.Key.Key_Return)
    clerk.until(lambda: reversal.field.is_refused)
    assert reversal.field.message == "A reason is missing. Say why the charge is taken back."
    clerk.type("entered twice")
    clerk.press(Qt.Key.Key_Return)
    clerk.until(lambda: len(clerk.charges()) == 2)
    assert [row[2] for row in clerk.charges()] == [
        "Emergency assessment", "Reversed: entered twice",
    ]  # fmt: skip
    assert clerk.page.charges.table.lines[0].cells[2].is_struck
    clerk.page.charges.table.selectRow(0)
    clerk.press(Qt.Key.Key_Delete)
    assert not reversal.isVisible()


def test_with_nothing_to_invoice_the_button_and_the_key_say_why(clerk: Clerk) -> None:
    assert not clerk.page.aside.issue.isEnabled()
    assert clerk.page.aside.reason.text() == "Nothing to invoice: there is no charge yet"
    clerk.press(Qt.Key.Key_Return, CTRL)
    assert clerk.dialogs.asked == []
    assert clerk.page.pay_reason.text() == "Nothing to pay yet: issue the invoice first"
    clerk.press(Qt.Key.Key_F8)
    assert clerk.page.ledger.form_shown is None


def test_the_preview_is_a_draft_until_the_invoice_has_its_number(clerk: Clerk) -> None:
    clerk.add("emergency")
    sheet = clerk.page.aside.sheet
    assert sheet.accessibleName() == "Preview of Draft invoice, Northfield Health Plan"
    clerk.issue()
    assert sheet.accessibleName() == "Preview of Invoice W07-2026-00001, Northfield Health Plan"
    assert clerk.dialogs.asked[-1].startswith("Issue 2 invoices? OKAFOR, Grace (Mrs). To pay: ")
    assert [row[0] for row in clerk.ledger()] == ["W07-2026-00002", "W07-2026-00001"]
    assert clerk.page.aside.reason.text() == "Nothing to invoice: every charge is on an invoice"


def test_cash_is_taken_with_its_change(clerk: Clerk) -> None:
    clerk.add("single room")
    clerk.issue()
    clerk.press(Qt.Key.Key_F8)
    form = clerk.page.ledger.payment
    assert form.amount.text() == "114.00"
    assert form.amount.hasFocus()
    form.tendered.setFocus()
    clerk.type("120")
    assert form.change.text() == "Change 6.00"
    clerk.dialogs.answers.append(True)
    clerk.press(Qt.Key.Key_Return)
    clerk.until(lambda: len(clerk.ledger()) == 2)
    assert clerk.dialogs.asked[-1] == (
        "Take 114.00 GBP in cash? OKAFOR, Grace (Mrs). For W07-2026-00001, OKAFOR, Grace (Mrs). "
        "It is paid in full then. Hand back 6.00 GBP. [Take payment] [Not yet]"
    )
    assert ("W07-2026-00001", "OKAFOR, Grace (Mrs)", "114.00", "Paid") in clerk.ledger()
    assert clerk.page.aside.sheet.accessibleName().startswith("Preview of Receipt W07-2026-P00001")


def test_a_double_click_pays_once(clerk: Clerk) -> None:
    clerk.add("single room")
    clerk.issue()
    clerk.press(Qt.Key.Key_F8)
    clerk.dialogs.answers += [True, True]
    button = clerk.page.ledger.payment.pay_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    clerk.until(lambda: len(clerk.ledger()) == 2)
    assert len(clerk.bill().payments) == 1


def test_too_much_is_refused_at_the_field(clerk: Clerk) -> None:
    clerk.add("single room")
    clerk.issue()
    clerk.press(Qt.Key.Key_F8)
    clerk.type("500")
    clerk.press(Qt.Key.Key_Return)
    form = clerk.page.ledger.payment
    assert form.amount_field.message == "Only 114.00 GBP is open"
    assert form.amount.hasFocus()
    assert clerk.bill().payments == ()


def test_a_payment_not_confirmed_is_not_taken(clerk: Clerk) -> None:
    clerk.add("single room")
    clerk.issue()
    clerk.press(Qt.Key.Key_F8)
    clerk.dialogs.answers.append(False)
    clerk.press(Qt.Key.Key_Return)
    assert clerk.bill().payments == ()
    assert clerk.page.ledger.form_shown is clerk.page.ledger.payment


def test_an_invoice_is_taken_back_by_a_credit_note(supervisor: Clerk) -> None:
    clerk = supervisor
    clerk.add("single room")
    clerk.issue()
    table = clerk.page.ledger.table
    table.setFocus()
    table.selectRow(0)
    assert clerk.page.ledger.act.text() == "Credit note"
    clerk.page.ledger.act.setFocus()
    clerk.press(Qt.Key.Key_Space)
    form = clerk.page.ledger.credit_reason
    assert form.title.text() == "Take back W07-2026-00001?"
    clerk.press(Qt.Key.Key_Return)
    assert form.field.message == "A reason is missing. Say why the invoice is taken back."
    clerk.type("wrong stay")
    clerk.dialogs.answers.append(True)
    clerk.press(Qt.Key.Key_Return)
    clerk.until(lambda: len(clerk.ledger()) == 2)
    assert clerk.dialogs.asked[-1].startswith("Take back W07-2026-00001? OKAFOR, Grace (Mrs). ")
    assert ("W07-2026-00001", "OKAFOR, Grace (Mrs)", "114.00", "Taken back") in clerk.ledger()
    assert clerk.page.aside.issue.isEnabled()


def test_a_payment_is_given_back_and_an_invoice_with_money_on_it_is_not_taken_back(
    supervisor: Clerk,
) -> None:
    clerk = supervisor
    clerk.add("single room")
    clerk.issue()
    clerk.press(Qt.Key.Key_F8)
    clerk.dialogs.answers.append(True)
    clerk.press(Qt.Key.Key_Return)
    clerk.until(lambda: len(clerk.ledger()) == 2)
    page, invoice = clerk.page, clerk.bill().invoices[0]
    page.ledger.select_id(invoice.id)
    page.ledger.act.click()
    clerk.type("wrong")
    clerk.dialogs.answers.append(True)
    clerk.press(Qt.Key.Key_Return)
    clerk.until(lambda: page.ledger.credit_reason.field.is_refused)
    assert page.ledger.credit_reason.field.message.startswith("Money was taken for W07-2026-00001")
    clerk.press(Qt.Key.Key_Escape)
    page.ledger.select_id(clerk.bill().payments[0].id)
    assert page.ledger.act.text() == "Give back"
    page.ledger.act.click()
    clerk.press(Qt.Key.Key_Return)
    assert page.ledger.refund_reason.field.message.startswith("A reason is missing")
    clerk.type("paid twice")
    clerk.dialogs.answers.append(True)
    clerk.press(Qt.Key.Key_Return)
    clerk.until(lambda: len(clerk.ledger()) == 3)
    assert clerk.bill().open_minor == 11400


def test_print_writes_the_file_and_a_second_print_is_a_copy(clerk: Clerk, tmp_path: Path) -> None:
    clerk.add("single room")
    clerk.issue()
    clerk.dialogs.path = tmp_path / "first.pdf"
    clerk.press(Qt.Key.Key_P, CTRL)
    clerk.until((tmp_path / "first.pdf").exists)
    clerk.dialogs.path = tmp_path / "second.pdf"
    clerk.press(Qt.Key.Key_P, CTRL)
    clerk.until((tmp_path / "second.pdf").exists)
    assert "W07-2026-00001.pdf" in clerk.dialogs.asked[-1]
    assert (tmp_path / "first.pdf").read_bytes() != (tmp_path / "second.pdf").read_bytes()


def test_with_a_printer_a_document_is_printed_at_once(clerk: Clerk, tray: PaperTray) -> None:
    tray.here = ("Office",)
    clerk.add("single room")
    clerk.issue()
    clerk.press(Qt.Key.Key_P, CTRL)
    clerk.until(lambda: bool(tray.printed))
    assert tray.printed[0][:2] == ("Office", "Wardlight document")


def test_a_file_that_cannot_be_written_is_one_clear_sentence(clerk: Clerk, tmp_path: Path) -> None:
    clerk.add("single room")
    clerk.dialogs.path = tmp_path / "no such folder" / "draft.pdf"
    clerk.press(Qt.Key.Key_P, CTRL)
    clerk.until(lambda: "cannot be written" in clerk.dialogs.asked[-1])
    assert str(tmp_path) in clerk.dialogs.asked[-1]


def test_what_is_typed_survives_a_lock_and_a_crash(
    clerk: Clerk, qtbot: QtBot, window: MainWindow
) -> None:
    clerk.press(Qt.Key.Key_Insert)
    clerk.type("emerg")
    screen = clerk.workspace.pages.top_screen
    assert screen is not None
    assert screen.has_draft
    window.lock()
    workspace = log_in(qtbot, window, "lucia")
    assert workspace is clerk.workspace
    assert clerk.page.charges.form.service.text() == "emerg"
    window.log_out()
    clerk.workspace = log_in(qtbot, window, "lucia")
    clerk.open()
    clerk.until(lambda: clerk.page.charges.form.service.text() == "emerg")
    assert clerk.page.charges.form.isVisible()


def test_a_share_is_agreed_by_keyboard_alone_and_the_bill_follows(
    clerk: Clerk, store: Store
) -> None:
    agree(store, clerk.stay, 0)
    clerk.page.presenter.refresh()
    clerk.add("emergency")
    page = clerk.page
    assert [row[-1] for row in clerk.charges()] == ["Patient"]
    clerk.until(lambda: "share not agreed yet" in shown(page.who_pays))
    clerk.press(Qt.Key.Key_F7)
    form = page.who_pays.form
    assert form.percent.hasFocus()
    assert form.name.text() == "Northfield Health Plan, NH-77-4410"
    assert not form.insurance_field.isVisible()
    clerk.type("82.5")
    clerk.press(Qt.Key.Key_Return)
    clerk.until(lambda: [row[-1] for row in clerk.charges()] == ["Plan 82.5 %"])
    assert not form.isVisible()
    assert page.who_pays.agree.hasFocus()
    assert [s.share_minor for s in clerk.bill().shares] == [15262, 3238]
    words = {"152.62", "32.38", "82.5 % of covered services"}
    clerk.until(lambda: words <= set(shown(page.who_pays)))
    assert "share not agreed yet" not in shown(page.who_pays)
    clerk.until(
        lambda: [c.text() for c in page.aside.chips if c.isVisible()] == ["Plan", "Patient"]
    )


def test_no_share_is_refused_at_its_field_and_escape_keeps_what_was_typed(
    clerk: Clerk, qtbot: QtBot, window: MainWindow
) -> None:
    clerk.press(Qt.Key.Key_F7)
    form = clerk.page.who_pays.form
    assert form.percent.text() == "90"
    clerk.page.charges.add.setFocus()
    clerk.press(Qt.Key.Key_F7)
    clerk.type("120")
    clerk.press(Qt.Key.Key_Return)
    assert form.percent_field.message == "From 0 to 100"
    assert form.percent.hasFocus()
    assert clerk.bill().shares[0].share_basis_points == 9000
    clerk.press(Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert "What you typed is kept for this bill" in clerk.said()
    window.log_out()
    clerk.workspace = log_in(qtbot, window, "lucia")
    clerk.open()
    form = clerk.page.who_pays.form
    clerk.until(form.isVisible)
    assert form.percent.text() == "120"


def test_the_arrows_choose_among_several_insurances(clerk: Clerk, store: Store) -> None:
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.add(
            Coverage(
                patient_id=clerk.stay.patient_id, payer_name="Harbour Mutual", policy_number="H-1",
                share_basis_points=5000, rank=2,
            )
        )  # fmt: skip
    clerk.page.presenter.refresh()
    clerk.until(lambda: "50 % of covered services" in shown(clerk.page.who_pays))
    clerk.press(Qt.Key.Key_F7)
    form = clerk.page.who_pays.form
    assert form.percent.text() == "90"
    clerk.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert form.insurance.hasFocus()
    clerk.press(Qt.Key.Key_Down)
    assert form.percent.text() == "50"
    clerk.press(Qt.Key.Key_Tab)
    clerk.type("0")
    clerk.press(Qt.Key.Key_Return)
    clerk.until(lambda: "share not agreed yet" in shown(clerk.page.who_pays))
    assert [s.share_basis_points for s in clerk.bill().shares] == [9000, 0, 0]


def test_a_share_agreed_elsewhere_is_seen(clerk: Clerk) -> None:
    assert "coverage" in BillingScreen.reads
    clerk.add("emergency")
    agree(clerk.store, clerk.stay, 5000)
    clerk.page.presenter.refresh()
    clerk.until(lambda: "50 % of covered services" in shown(clerk.page.who_pays))
    assert [row[-1] for row in clerk.charges()] == ["Plan 50 %"]


def test_escape_leaves_a_form_and_loses_nothing(clerk: Clerk) -> None:
    clerk.press(Qt.Key.Key_Insert)
    clerk.type("emerg")
    clerk.press(Qt.Key.Key_Escape)
    assert not clerk.page.charges.form.isVisible()
    assert clerk.page.charges.table.hasFocus() or not clerk.charges()
    clerk.page.setFocus()
    clerk.press(Qt.Key.Key_Insert)
    assert clerk.page.charges.form.service.text() == "emerg"


def test_a_long_draft_is_turned_page_by_page(clerk: Clerk) -> None:
    for _ in range(45):
        billing.capture_charge(
            clerk.store, by=CLERK, encounter_id=clerk.stay.encounter_id, code="IMG-031",
            quantity_thousandths=1000, service_date=clerk.store.clock.now().date(),
        )  # fmt: skip
    clerk.page.presenter.refresh()
    aside = clerk.page.aside
    clerk.until(lambda: aside.pages.text() == "page 1 of 2")
    aside.print_button.setFocus()
    clerk.press(Qt.Key.Key_PageDown)
    clerk.until(lambda: aside.pages.text() == "page 2 of 2")
    clerk.press(Qt.Key.Key_PageUp)
    clerk.until(lambda: aside.pages.text() == "page 1 of 2")


def test_a_patient_without_a_stay_has_no_bill_and_is_told_so(clerk: Clerk) -> None:
    clerk.workspace.go(Place(Area.BILLING, uuid.uuid4(), None, title="NOBODY"))
    top = clerk.workspace.pages.top_screen
    assert isinstance(top, BillingScreen)
    clerk.until(lambda: "This patient has no stay yet" in _labels(top))


def test_each_stop_of_tab_has_a_name_and_they_come_in_reading_order(clerk: Clerk) -> None:
    clerk.add("emergency")
    page = clerk.page
    clerk.until(page.aside.enlarge.isVisible)
    page.charges.table.setFocus()
    stops: list[QWidget] = []
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in stops or not page.isAncestorOf(focused):
            break
        stops.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert all(stop.accessibleName() for stop in stops)
    order = [
        page.charges.table, page.charges.add, page.who_pays.agree, *page.aside.chips[:2],
        page.aside.enlarge,
        page.aside.print_button, page.aside.issue,
    ]  # fmt: skip
    assert stops == order


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_nothing_is_cut_and_paper_stays_paper(
    clerk: Clerk,
    light_theme: Callable[[theme.Appearance], None],
    size: tuple[int, int],
    appearance: theme.Appearance,
) -> None:
    for words in ("emergency", "single room", "medical ward", "chest"):
        clerk.add(words)
    clerk.issue()
    clerk.press(Qt.Key.Key_F8)
    light_theme(appearance)
    clerk.window.resize(*size)
    clerk.until(lambda: clerk.window.width() == size[0])
    clerk.until(lambda: _cut(clerk.page) == [])
    needs = clerk.workspace.minimumSizeHint()
    assert needs.width() <= size[0]
    assert needs.height() <= size[1]
    for table in (clerk.page.charges.table, clerk.page.ledger.table):
        assert table.horizontalHeader().length() <= table.viewport().width()
    sheet = clerk.page.aside.sheet
    picture = sheet.grab().toImage()
    corner = (sheet.width() - sheet.paper_size(sheet.size()).width()) // 2 + 3
    assert picture.pixelColor(corner, 20) == theme.colour("paper")


def agree(store: Store, stay: Stay, share_basis_points: int) -> None:
    """Agree the share as another workstation does."""
    (plan,) = coverage.coverages(store, by=CLERK, patient_id=stay.patient_id)
    coverage.agree_share(
        store, by=CLERK, coverage_id=plan.id, share_basis_points=share_basis_points
    )


def shown(card: QWidget) -> list[str]:
    """The words in sight, those of the messages too."""
    return [
        each.text() if isinstance(each, QLabel) else each.accessibleName()
        for each in card.findChildren(QWidget)
        if isinstance(each, QLabel | Message) and each.isVisible()
    ]


def _labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def _cut(page: QWidget) -> list[str]:
    """The words that do not fit where they stand."""
    cut = []
    for each in page.findChildren(QWidget):
        if not each.isVisible() or not isinstance(each, QLabel | Button):
            continue
        wraps = isinstance(each, QLabel) and each.wordWrap()
        needs = each.heightForWidth(each.width()) if wraps else each.sizeHint().width()
        if needs > (each.height() if wraps else each.width()):
            cut.append(each.text())
    return cut
