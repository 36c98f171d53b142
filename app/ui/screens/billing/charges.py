"""The charges of a bill: their table with the total, the price list while one looks for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget
from typing_extensions import override

from app.domain.billing.money import amount_text
from app.domain.billing.views import BillView, ChargeView, ServiceView
from app.ui.screens.billing.cells import Cell, Line, LineTable, spoken
from app.ui.screens.billing.charge_form import ChargeFormRow, ReasonForm
from app.ui.screens.billing.forms import ChargeJudged
from app.ui.screens.billing.words import ChargeRow, charge_rows, total_words
from app.ui.theme import theme
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.notice import EmptyState

_LEAST_ROWS = 3
_EDGES = 4  # the border and the margin within it, above and below


class ChargeTable(LineTable):
    """`reversed` is Del on a line."""

    reverse_wanted = Signal(object)  # ChargeView

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.current is not None:
            self.reverse_wanted.emit(charge_of(self.current))
        else:
            super().keyPressEvent(event)


class ChargesCard(QFrame):
    """As high as its lines; the total is the last of them, the forms stand in its place."""

    begin = Signal(object)  # a ChargeView to repeat, or None
    service_chosen = Signal(object)  # ServiceView

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.table = ChargeTable(
            self.tr("Charges"),
            [
                self.tr("Day"), self.tr("Code"), self.tr("Service"), self.tr("Qty"),
                self.tr("Price"), self.tr("Amount"), self.tr("Paid by"),
            ],
            stretch=2, right=(3, 4, 5),
        )  # fmt: skip
        self.prices = LineTable(
            self.tr("Price list"),
            [self.tr("Code"), self.tr("Service"), self.tr("Price"), self.tr("Tax"),
             self.tr("Paid by")],
            stretch=1, right=(2, 3),
        )  # fmt: skip
        self.prices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._none = EmptyState(
            "receipt", self.tr("No charges yet"), self.tr("Press Ins to add the first one.")
        )
        self._body = QStackedWidget()
        for part in (self.table, self.prices, self._none):
            self._body.addWidget(part)
        self.form = ChargeFormRow()
        self.reversal = ReasonForm(
            self.tr("Reverse charge"),
            icon="undo-2",
            hint=self.tr("The charge stays to be seen, struck through, with this reason"),
        )
        self._foot = _Foot()
        self.add = self._foot.add
        self.add.clicked.connect(lambda: self.begin.emit(None))
        self._feet = (self._foot, self.form, self.reversal)
        self._exponent = 2
        layout = col(self._body, *self._feet, gap=0, margins=(1, 1, 1, 1))
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.show_foot()
        self._connect()

    def _connect(self) -> None:
        self.table.opened.connect(
            lambda index: self.begin.emit(charge_of(self.table.lines[index.row()]))
        )
        self.form.searching.connect(self._show_body)
        self.form.step.connect(self._step)
        self.form.pick.connect(self._pick)
        self.prices.clicked.connect(lambda _index: self._pick())

    def show_bill(self, bill: BillView) -> None:
        """Show the lines and the total."""
        self._exponent = bill.exponent
        rows = charge_rows(bill)
        self.table.show_lines([_line(r) for r in rows], same=_charge_id)
        if rows and self.table.current is None:
            self.table.selectRow(0)
        self._foot.show_total(*total_words(bill))
        self._show_body()

    def show_judged(
        self, judged: ChargeJudged, matches: tuple[ServiceView, ...], *, with_errors: bool
    ) -> None:
        """Say what the form amounts to, and list what it can mean."""
        self.form.show_judged(judged, exponent=self._exponent, with_errors=with_errors)
        self.prices.show_lines([self._price(s) for s in matches], same=_code)
        if matches and self.prices.current is None:
            self.prices.selectRow(0)
        if with_errors:
            self.form.focus_first_wrong()
        self._fit()

    def show_foot(self, foot: QWidget | None = None) -> None:
        """Show one of the forms in the place of the total, or the total."""
        for each in self._feet:
            each.setVisible(each is (foot or self._foot))
        self._show_body()

    def _show_body(self) -> None:
        searching = self.form.isVisible() and self.form.service.hasFocus()
        if searching:
            self._body.setCurrentWidget(self.prices)
        else:
            self._body.setCurrentWidget(self.table if self.table.lines else self._none)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the lines, and never less than a few of them."""
        shown = self._body.currentWidget()
        height = 120
        if isinstance(shown, LineTable):
            height = max(shown.content_height(), self.table.content_height())
        self._body.setMinimumHeight(min(height, theme.measures().row * (_LEAST_ROWS + 1)))
        foot = next(each for each in self._feet if not each.isHidden())
        self.setMaximumHeight(height + foot.sizeHint().height() + _EDGES)

    def _step(self, by: int) -> None:
        at = self.prices.currentIndex().row() + by
        self.prices.selectRow(min(max(at, 0), len(self.prices.lines) - 1))

    def _pick(self) -> None:
        line = self.prices.current
        if line is not None and isinstance(line.about, ServiceView):
            self.service_chosen.emit(line.about)
            self.form.quantity.setFocus()
            self.form.quantity.selectAll()
        else:
            self.form.add.emit()

    def _price(self, service: ServiceView) -> Line:
        price = amount_text(service.unit_price_minor, self._exponent)
        tax = f"{service.tax_basis_points / 100:g} %" if service.tax_basis_points else ""
        payer = self.tr("Insurance") if service.covered else self.tr("Patient")
        return Line(
            (
                Cell(service.code, "text2"),
                Cell(service.title),
                Cell(price),
                Cell(tax, "text2"),
                Cell(payer, "text2"),
            ),
            spoken(service.code, service.title, price),
            service,
        )


class _Foot(QWidget):
    """The last row: add a charge, and the total."""

    def __init__(self) -> None:
        super().__init__()
        self.add = Button(self.tr("Add a charge"), "ghost", icon="plus", fit="small", key="Ins")
        self._tax = Label("", "caption", "text2")
        self._name = Label("", "small", "text2")
        self._total = Label("", "heading")
        self.setLayout(
            row(self.add, None, self._tax, 4, self._name, 4, self._total, gap=8,
                margins=(6, 5, 16, 5))
        )  # fmt: skip

    def show_total(self, name: str, amount: str, tax: str) -> None:
        """Show the last row."""
        self._name.setText(name)
        self._total.setText(amount)
        self._total.setAccessibleName(f"{name} {amount}")
        self._tax.setText(tax)


def charge_of(line: Line) -> ChargeView:
    """Return the charge behind a line."""
    if not isinstance(line.about, ChargeRow):
        raise TypeError("This line is not of the charges")
    return line.about.charge


def _charge_id(about: object) -> object:
    return about.charge.id if isinstance(about, ChargeRow) else None


def _code(about: object) -> object:
    return about.code if isinstance(about, ServiceView) else None


def _line(r: ChargeRow) -> Line:
    quiet = "text3" if r.is_struck or r.is_reversal else "text2"
    main = "text3" if r.is_struck else "text2" if r.is_reversal else "text"
    date, code, title, quantity, price, amount = r.cells
    struck = r.is_struck
    return Line(
        (
            Cell(date, quiet, is_struck=struck),
            Cell(code, quiet, is_struck=struck),
            Cell(title, main, "undo-2" if r.is_reversal else "", is_struck=struck),
            Cell(quantity, main, is_struck=struck),
            Cell(price, main, is_struck=struck),
            Cell(amount, main, is_strong=True, is_struck=struck),
            Cell(r.paid_by, "text2", is_pill=r.is_pill),
        ),
        spoken(date, title, amount, r.paid_by),
        r,
    )
