"""Asks where a patient goes; nothing is chosen beforehand, and staying is the safe answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.names import shown_name
from app.domain.ward import Disposition, OccupantView
from app.ui.widgets.dialog import Question, Scrim
from app.ui.widgets.field import Combo, Field


class Discharge(Question):
    """`chosen` brings the disposition; closing it any other way changes nothing."""

    chosen = Signal(object)  # Disposition

    def __init__(self, person: OccupantView, *, bed: str, parent: QWidget) -> None:
        name = shown_name(person.family_name, person.given_name)
        super().__init__(
            self.tr("Discharge {0}?").format(name),
            body=self.tr("The stay ends now and bed {0} goes to cleaning.").format(bed),
            do=self.tr("Discharge"),
            keep=self.tr("Keep in hospital"),
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._goes = list(Disposition)
        self.combo = Combo(["", *(each.word for each in self._goes)])
        self.combo.currentIndexChanged.connect(self._judge)
        self._judge()
        self.add_detail(Field(self.tr("&Where to"), self.combo))
        self.accepted.connect(self._choose)
        self.combo.setFocus()

    def open_over(self, window: QWidget) -> None:
        """Show it over a dimmed window until it is answered."""
        scrim = Scrim(window)
        self.finished.connect(scrim.deleteLater)
        self.open()

    def _judge(self) -> None:
        is_open = self.combo.currentIndex() > 0
        self.do_button.set_reason("" if is_open else self.tr("Choose where to first"))

    def _choose(self) -> None:
        self.chosen.emit(self._goes[self.combo.currentIndex() - 1])
