"""Who pays for the stay: a bar, each payer's share, and the check that they add up."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.billing.views import BillView
from app.ui.screens.billing.words import WhoPays, who_pays
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.paint import Draw, Painted

_TONES = ("accent", "text2", "line_strong")


class WhoPaysCard(QFrame):
    """Rebuilt with each bill; it only shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._check = Label("", "caption_strong", "ok")
        self._mark = _Mark()
        self._bar = _Bar()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(4)
        head = row(Label(self.tr("Who pays"), "heading"), None, self._mark, self._check, gap=6)
        self.setLayout(
            col(head, 2, self._bar, 2, self._rows, _Rule(), self._facts, None, gap=8,
                margins=(16, 12, 16, 12))
        )  # fmt: skip

    def show_bill(self, bill: BillView) -> None:
        """Show the payers of a bill."""
        shown = who_pays(bill)
        self._check.setText(shown.check)
        self._check.set_colour("ok" if shown.adds_up else "danger")
        self._mark.show_mark(adds_up=shown.adds_up)
        self._bar.show_payers(shown)
        _clear(self._rows)
        for n, payer in enumerate(shown.payers):
            names = col(Label(payer.name, "small_strong", wrap=True), gap=0)
            if payer.why:
                names.addWidget(Label(payer.why, "caption", "text2", wrap=True))
            amount = Label(payer.amount, "strong")
            swatch = col(5, _Swatch(_TONES[min(n, len(_TONES) - 1)]), None, gap=0)
            line = QWidget()
            parts = row(swatch, names, col(amount, None, gap=0), gap=8)
            parts.setStretch(1, 1)
            line.setLayout(parts)
            line.setAccessibleName(f"{payer.name} {payer.amount}")
            self._rows.addWidget(line)
        _clear(self._facts)
        for name, amount_words in shown.facts:
            line = QWidget()
            line.setLayout(
                row(Label(name, "small", "text2"), None, Label(amount_words, "small_strong"))
            )
            line.setAccessibleName(f"{name} {amount_words}")
            self._facts.addWidget(line)


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
        room = w - 2 * (len(shares) - 1)
        for n, share in enumerate(shares):
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
