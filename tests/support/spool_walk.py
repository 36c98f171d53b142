"""Prints a band of the canary patient in a process of its own, all the way to the print server.

    CUPS_SERVER=HOST:PORT python -m tests.support.spool_walk USE

It asks the person at work nothing and says what they were told.
"""

import sys
from collections.abc import Callable
from typing import cast

from PySide6.QtWidgets import QApplication

from app.domain.errors import UserError
from app.domain.identity_band import BandView, element_string
from app.reports.band import SIZES, band_pdf
from app.settings import Settings
from app.ui.context import Use
from app.ui.printing import Printing, SystemPrinter
from app.ui.shell.desk_prints import DeskPrints
from tests.support import canary
from tests.ui.conftest import ScriptedDialogs


def main(use: Use) -> None:
    """Print, and wait for what is told."""
    app = QApplication([])
    printer = SystemPrinter().names()[0]
    view = BandView(
        name=f"{canary.FAMILY.upper()} {canary.GIVEN}",
        born="03-Mar-1947",
        number_label="NHS No.",
        number=canary.NATIONAL_ID,
        mrn=canary.MRN,
        barcode=element_string(canary.MRN),
    )
    settings = Settings(document_printer=printer, band_printer=printer, label_printer=printer)
    printing = Printing(lambda: settings)
    told: list[str] = []

    def tell(text: str, undo: Callable[[], None] | None = None) -> None:
        told.append(f"{text}, undo" if undo else text)
        app.quit()

    def refuse(refusal: UserError) -> None:
        tell(refusal.title)

    prints = DeskPrints(printing, dialogs=ScriptedDialogs(), toast=tell, refuse=refuse)
    prints.send(band_pdf(view, size=SIZES["band-adult"]), use=use, name=f"Band {canary.MRN}")
    app.exec()
    printing.close()
    print(*told)  # noqa: T201 - what the person reads


if __name__ == "__main__":
    main(cast("Use", sys.argv[1]))
