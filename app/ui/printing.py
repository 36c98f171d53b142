"""Paper: PDFs to a printer, page by page at its own resolution and page size.

`Printer` is the seam; tests put a twin in. `Printing` decides by the settings which printer is for
what, and prints on a thread of its own: a long document must not stop the window.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from math import sqrt
from pathlib import Path
from typing import Protocol

import pypdfium2
from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.domain.errors import UserError
from app.domain.words import say
from app.settings import Settings
from app.ui.context import Use

_POINTS_PER_INCH = 72
_MM_PER_POINT = 25.4 / _POINTS_PER_INCH
_MOST_DOTS = 20_000_000  # A4 at 450 dots an inch; more costs memory and shows nothing


class Printer(Protocol):
    """What prints; both methods may be called on any thread."""

    def names(self) -> tuple[str, ...]:
        """The printers of this computer, the system's own first."""

    def print_pdf(self, pdf: bytes, *, printer: str, title: str) -> None:
        """Print a PDF and return when the system has it. Raises UserError where it cannot."""


class SystemPrinter:
    """The printers of the operating system."""

    def names(self) -> tuple[str, ...]:
        """The printers of this computer, the system's own first."""
        own = QPrinterInfo.defaultPrinterName()
        others = [n for n in QPrinterInfo.availablePrinterNames() if n != own]
        return (own, *others) if own else tuple(others)

    def print_pdf(self, pdf: bytes, *, printer: str, title: str) -> None:
        """Print a PDF and return when the system has it. Raises UserError where it cannot."""
        info = QPrinterInfo.printerInfo(printer)
        if info.isNull():
            raise UserError(
                say("The printer {printer} is not here", printer=printer),
                say("Choose another one under Settings, and print again."),
            )
        to = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        to.setDocName(title)
        print_pages(pdf, to)


def print_pages(pdf: bytes, to: QPrinter) -> None:
    """Paint every page of a PDF on a page of its own size, without margins or scaling.

    Raises UserError where the printer takes no job.
    """
    document = pypdfium2.PdfDocument(pdf)
    painter = QPainter()
    try:
        for number in range(len(document)):
            page = document[number]
            _take_size(to, page.get_width(), page.get_height())
            begun = to.newPage() if number else painter.begin(to)
            if not begun:
                raise UserError(
                    say("The printer takes no job"),
                    say("Look whether it is on and has paper, and print again."),
                )
            _paint(painter, page, to)
    finally:
        if painter.isActive():
            painter.end()
        document.close()


def _take_size(to: QPrinter, width: float, height: float) -> None:
    """Give the printer a page of these points; a medium of its own size, never the nearest one."""
    across, down = width * _MM_PER_POINT, height * _MM_PER_POINT
    upright = QSizeF(min(across, down), max(across, down))
    matching = QPageSize.SizeMatchPolicy.ExactMatch
    size = QPageSize(QPageSize.id(upright, QPageSize.Unit.Millimeter))
    if size.id() is QPageSize.PageSizeId.Custom or not size.isValid():
        size = QPageSize(upright, QPageSize.Unit.Millimeter, "", matching)
    way = QPageLayout.Orientation.Landscape if across > down else QPageLayout.Orientation.Portrait
    to.setFullPage(True)
    to.setPageLayout(QPageLayout(size, way, QMarginsF(0, 0, 0, 0)))


def _paint(painter: QPainter, page: pypdfium2.PdfPage, to: QPrinter) -> None:
    inches = page.get_width() * page.get_height() / _POINTS_PER_INCH**2
    dots_per_inch = min(to.resolution(), sqrt(_MOST_DOTS / inches))
    bitmap = page.render(scale=dots_per_inch / _POINTS_PER_INCH, prefer_bgrx=True)
    image = QImage(
        bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
    )
    across = page.get_width() * to.resolution() / _POINTS_PER_INCH
    down = page.get_height() * to.resolution() / _POINTS_PER_INCH
    painter.drawImage(QRectF(0, 0, across, down), image)


@dataclass(frozen=True, slots=True)
class _Job:
    told: Callable[[str], None]
    refused: Callable[[UserError], None]


class Printing(QObject):
    """Prints in the order of asking; close it before the program ends."""

    _ended = Signal(object, object)

    def __init__(
        self,
        settings: Callable[[], Settings],
        printer: Printer | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._printer = settings, printer or SystemPrinter()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="printing")
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings()

    def names(self) -> tuple[str, ...]:
        """The printers of this computer, the system's own first."""
        return self._printer.names()

    def printer_for(self, use: Use) -> str:
        """The printer for this use, or nothing where its papers are saved as PDF."""
        settings = self._settings()
        match use:
            case "document":
                return settings.document_printer or next(iter(self._printer.names()), "")
            case "band":
                return settings.band_printer
            case "label":
                return settings.label_printer

    def print_pdf(
        self,
        pdf: bytes,
        *,
        printer: str,
        use: Use,
        name: str,
        told: Callable[[str], None],
        refused: Callable[[UserError], None],
    ) -> None:
        """Print, and say what became of it on the Qt thread; `name` is for the person alone."""
        work = partial(self._print, pdf, printer=printer, use=use, name=name)
        self._begin(work, _Job(told, refused))

    def save_pdf(
        self,
        pdf: bytes,
        *,
        path: Path,
        told: Callable[[str], None],
        refused: Callable[[UserError], None],
    ) -> None:
        """Write the PDF to a file, and say so."""
        self._begin(lambda: _save(pdf, path), _Job(told, refused))

    def close(self) -> None:
        """Print what was asked for and end the thread."""
        self._thread.shutdown(wait=True)

    def _begin(self, work: Callable[[], str], job: _Job) -> None:
        future = self._thread.submit(work)
        future.add_done_callback(lambda ended: self._ended.emit(ended, job))

    def _print(self, pdf: bytes, *, printer: str, use: Use, name: str) -> str:
        """Print under a title that says nothing: print queues and their logs are open to many."""
        self._printer.print_pdf(pdf, printer=printer, title=f"Wardlight {use}")
        return say("{name} is sent to {printer}", name=name, printer=printer)

    @Slot(object, object)
    def _tell(self, ended: Future[str], job: _Job) -> None:
        match ended.exception():
            case None:
                job.told(ended.result())
            case UserError() as refusal:
                job.refused(refusal)
            case failure:
                raise failure


def _save(pdf: bytes, path: Path) -> str:
    try:
        path.write_bytes(pdf)
    except OSError as error:
        raise UserError(
            say("{path} cannot be written", path=path),
            say("Choose another folder, or make room on the disk, and print again."),
        ) from error
    return say("Saved as {path}", path=path)
