"""The printing of one person at work: to the printer of the use, else to a file they choose."""

from collections.abc import Callable

from app.domain.errors import UserError
from app.domain.words import say
from app.settings import Settings
from app.ui.context import Dialogs, Toast, Use
from app.ui.printing import Printing


class DeskPrints:
    """What a screen's `context.prints` is."""

    def __init__(
        self,
        printing: Printing,
        *,
        dialogs: Dialogs,
        toast: Toast,
        refuse: Callable[[UserError], None],
    ) -> None:
        self._printing, self._dialogs = printing, dialogs
        self._toast, self._refuse = toast, refuse

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._printing.settings

    def printers(self) -> tuple[str, ...]:
        """The printers of this computer by name."""
        return self._printing.names()

    def has_printer(self, use: Use) -> bool:
        """Whether papers of this use come out of a printer."""
        return bool(self._printing.printer_for(use))

    def send(self, pdf: bytes, *, use: Use, name: str) -> None:
        """Print a paper, or ask where to save it; what became of it is told."""
        printer = self._printing.printer_for(use)
        if printer:
            self._printing.print_pdf(
                pdf, printer=printer, use=use, name=name, told=self._toast, refused=self._refuse
            )
            return
        path = self._dialogs.save_file(
            say("Save as PDF"), name=f"{name}.pdf", kind=say("PDF (*.pdf)")
        )
        if path is not None:
            self._printing.save_pdf(pdf, path=path, told=self._toast, refused=self._refuse)
