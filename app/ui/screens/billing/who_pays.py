"""Who pays for the stay: a bar, each payer's share, their check, and the form of a share."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.billing.views import BillView
from app.services.coverage import CoverageView
from app.ui.screens.billing.share_form import ShareFormBox
from app.ui.screens.billing.words import PayerRow, WhoPays, who_pays
from app.ui.widgets.button import Button
from app.ui.widgets.field import Message
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.paint import Draw, Painted

_TONES = ("accent", "text2", "line_strong")


class WhoPaysCard(QFrame):
    """Rebuilt with each bill; the form of a share opens in the place of the payers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._check = Label("", "caption_strong", "ok")
        self._mark = _Mark()
        self._bar = _Bar()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(2)
        head = row(Label(self.tr("Who pays"), "heading"), None, self._mark, self._check, gap=6)
        self.agree = Button(self.tr("Agree share"), "ghost", icon="pencil", fit="small", key="F7")
        self._payers = QWidget()
        self._payers.setLayout(
            col(
                col(head, 2, self._bar, 2, self._rows, _Rule(), self._facts, gap=5,
                    margins=(15, 10, 15, 0)),
                row(self.agree, None), None, gap=2, margins=(1, 0, 1, 4),
            )
        )  # fmt: skip
        self.form = ShareFormBox()
        self.setLayout(col(self._payers, self.form, gap=0))
        self.show_form(is_open=False)

    def show_form(self, *, is_open: bool) -> None:
        """Show the form in the place of the payers, or the payers."""
        self._payers.setVisible(not is_open)
        self.form.setVisible(is_open)

    def show_bill(self, bill: BillView, insurances: tuple[CoverageView, ...]) -> None:
        """Show the payers of a bill."""
        shown = who_pays(bill, insurances)
        self.agree.set_reason("" if insurances else self.tr("no insurance is recorded"))
        self._check.setText(shown.check)
        self._check.set_colour("ok" if shown.adds_up else "danger")
        self._mark.show_mark(adds_up=shown.adds_up)
        self._bar.show_payers(shown)
        _clear(self._rows)
        for n, payer in enumerate(shown.payers):
            self._rows.addWidget(_payer_line(payer, _TONES[min(n, len(_TONES) - 1)]))
        _clear(self._facts)
        for name, amount_words in shown.facts:
            line = QWidget()
            line.setLayout(
                row(Label(name, "small", "text2"), None, Label(amount_words, "small_strong"))
            )
            line.setAccessibleName(f"{name} {amount_words}")
            self._facts.addWidget(line)


def _payer_line(payer: PayerRow, tone: str) -> QWidget:
    names = col(Label(payer.name, "small_strong", wrap=True), gap=0)
    if payer.why:
        names.addWidget(Label(payer.why, "caption", "text2", wrap=True))
    caution = Message()
    names.addWidget(caution)
    amount = Label(payer.amount, "strong")
    swatch = col(5, _Swatch(tone), None, gap=0)
    line = QWidget()
    parts = row(swatch, names, col(amount, None, gap=0), gap=8)
    parts.setStretch(1, 1)
    line.setLayout(parts)
    caution.show_words("warn", payer.caution)  # it has a parent now: alone it were a window
    line.setAccessibleName(" ".join(filter(None, (payer.name, payer.amount, payer.caution))))
    return line


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


class _Bar(Painted):
    def __init__(self) -> None:
        super().__init__(height=10)
        self._payers: WhoPays | None = None

    def show_payers(self, shown: WhoPays) -> None:
        """Show shares as parts of the whole."""
        self._payers = shown
        self.setAccessibleName(", ".join(f"{p.name} {p.amount}" for p in shown.payers))
        self.update()

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        shares = [p.amount_minor for p in self._payers.payers] if self._payers else []
        whole = sum(shares)
        if whole <= 0:
            d.box(0, 0, w, h, "sunk", radius=3)
            return
        x = 0.0
        room = w - 2 * (sum(map(bool, shares)) - 1)
        for n, share in enumerate(shares):
            if not share:
                continue
            part = room * share / whole
            d.box(x, 0, part, h, _TONES[min(n, len(_TONES) - 1)], radius=3)
            x += part + 2


class _Swatch(Painted):
    def __init__(self, tone: str) -> None:
        super().__init__(height=10, width=10)
        self._tone = tone

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.box(0, 0, w, h, self._tone, radius=2)


class _Mark(Painted):
    def __init__(self) -> None:
        super().__init__(height=14, width=14)
        self._adds_up = True

    def show_mark(self, *, adds_up: bool) -> None:
        """Show a check, or a warning."""
        self._adds_up = adds_up
        self.update()

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.icon("check" if self._adds_up else "triangle-alert", 0, 0, 14,
               "ok" if self._adds_up else "danger")  # fmt: skip


class _Rule(Painted):
    def __init__(self) -> None:
        super().__init__(height=1)

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.hline(0, w, 0)
