"""The button that protects the chart of the patient who is chosen, for whom the policies let."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.registration import Protection
from app.services import guard
from app.services.protection import PatientProtected, protect_patient
from app.ui.context import Context
from app.ui.screens.patients.presenter import HitRow
from app.ui.widgets.button import Button


class ProtectButton(Button):
    """Opens a menu with the reasons; the chart then opens to the ward's staff alone."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", icon="lock", parent=parent)
        self._context = context
        self._hit: HitRow | None = None
        self.clicked.connect(self._open)
        self.hide()

    def show_patient(self, hit: HitRow | None) -> None:
        """Turn to a patient; hidden from whoever may not protect one."""
        self._hit = hit
        may = guard.allowed(self._context.session(), "manage_sensitive")
        self.setVisible(may and hit is not None)
        if hit is not None:
            self.set_words(self.tr("Protected …") if hit.protected else self.tr("Protect …"))

    def menu_of(self, hit: HitRow) -> QMenu:
        """Return the menu for a patient: why the chart is protected, or that it is not."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, protection in (
            (self.tr("Protect: known to everybody"), Protection.VIP),
            (self.tr("Protect: a member of staff"), Protection.STAFF),
            (self.tr("Protect: family of staff"), Protection.FAMILY),
        ):
            action = menu.addAction(words)
            action.triggered.connect(lambda _on=False, p=protection: self._protect(hit, p))
        if hit.protected:
            menu.addSeparator()
            lift = menu.addAction(self.tr("No longer protected"))
            lift.triggered.connect(lambda: self._protect(hit, None))
        return menu

    def _open(self) -> None:
        if self._hit is not None:
            menu = self.menu_of(self._hit)
            menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _protect(self, hit: HitRow, protection: Protection | None) -> None:
        by = self._context.session()

        def done(_done: PatientProtected) -> None:
            words = (
                self.tr("{} is protected: the chart opens to the ward's staff alone")
                if protection
                else self.tr("{} is no longer protected")
            )
            self._context.toast(words.format(hit.name))

        self._context.call(
            lambda store: protect_patient(
                store, by=by, patient_id=hit.patient_id, protection=protection
            ),
            done,
        )
