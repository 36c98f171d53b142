"""Which printer is for what, and which media lie in it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QFrame

from app.settings import BandSize, LabelSize, Settings
from app.ui.context import Context
from app.ui.widgets.field import Combo, Field
from app.ui.widgets.layout import Label, col, row

_BANDS: tuple[BandSize, ...] = ("band-adult", "band-child")
_LABELS: tuple[LabelSize, ...] = ("label-50x25", "label-70x35", "label-89x36")


class PrinterCard(QFrame):
    """`change` keeps new settings and answers why not, or nothing."""

    def __init__(
        self, context: Context, *, now: Callable[[], Settings], change: Callable[[Settings], str]
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self._context, self._now, self._change = context, now, change
        self.documents, self.bands, self.labels = Combo(), Combo(), Combo()
        self.band_size = Combo([self.tr("Adult, 279 by 25 mm"), self.tr("Child, 178 by 25 mm")])
        self.label_size = Combo(
            [self.tr("50 by 25 mm"), self.tr("70 by 35 mm"), self.tr("89 by 36 mm")]
        )
        self._fields = [
            Field(self.tr("&Documents"), self.documents),
            Field(self.tr("&Bands"), self.bands),
            Field(self.tr("Band si&ze"), self.band_size),
            Field(self.tr("Lab&els"), self.labels),
            Field(self.tr("Label s&ize"), self.label_size),
        ]
        documents, bands, band_size, labels, label_size = self._fields
        self.setLayout(
            col(
                Label(self.tr("Printers"), "strong"),
                documents,
                row(bands, band_size, gap=16),
                row(labels, label_size, gap=16),
                gap=8,
                margins=(16, 12, 16, 16),
            )
        )
        for each in (self.documents, self.bands, self.band_size, self.labels, self.label_size):
            each.activated.connect(self._keep)
        self._names: tuple[str, ...] = ()

    def refresh(self) -> None:
        """Show what is chosen; a printer that is gone stays named until another is chosen."""
        settings = self._now()
        here = self._context.prints.printers()
        chosen = (settings.document_printer, settings.band_printer, settings.label_printer)
        self._names = ("", *here, *sorted({name for name in chosen if name} - set(here)))
        own = (
            self.tr("The system's own: {0}").format(here[0])
            if here
            else self.tr("No printer here: save as PDF")
        )
        none = self.tr("No printer: save as PDF")
        combos = (self.documents, self.bands, self.labels)
        for combo, name, first in zip(combos, chosen, (own, none, none), strict=True):
            combo.clear()
            combo.addItems([first, *(self._shown(each, here) for each in self._names[1:])])
            combo.setCurrentIndex(self._names.index(name))
        self.band_size.setCurrentIndex(_BANDS.index(settings.band_size))
        self.label_size.setCurrentIndex(_LABELS.index(settings.label_size))

    def _shown(self, name: str, here: tuple[str, ...]) -> str:
        return name if name in here else self.tr("{0} (not here now)").format(name)

    def _keep(self) -> None:
        wanted = replace(
            self._now(),
            document_printer=self._names[self.documents.currentIndex()],
            band_printer=self._names[self.bands.currentIndex()],
            label_printer=self._names[self.labels.currentIndex()],
            band_size=_BANDS[self.band_size.currentIndex()],
            label_size=_LABELS[self.label_size.currentIndex()],
        )
        if refusal := self._change(wanted):
            self._fields[0].show_error(refusal)
            self.refresh()
