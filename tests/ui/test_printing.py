"""Papers come out of a printer as they were made: size for size, and their codes can be scanned."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.errors import UserError
from app.domain.identity_band import BandView, element_string, read_scan
from app.reports.band import SIZES, band_pdf, label_pdf
from app.settings import Settings
from app.ui.printing import Printing, SystemPrinter, print_pages
from app.ui.shell.desk_prints import DeskPrints
from tests.support.printer import PaperTray
from tests.ui.conftest import ScriptedDialogs

MRN = "W07-000123"
VIEW = BandView(
    name="OKAFOR Grace",
    born="03-Mar-1947",
    number_label="NHS No.",
    number="943 476 5919",
    mrn=MRN,
    barcode=element_string(MRN),
)
THERMAL_DPI = 203


def to_file(path: Path, *, dots_per_inch: int) -> QPrinter:
    """A real printer of Qt that prints into a file, as a label printer's driver would."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(dots_per_inch)
    printer.setOutputFileName(str(path))
    return printer


def came_out(path: Path) -> list[tuple[tuple[int, int], list[str]]]:
    """Return the size in millimetres and the scanned codes of each page."""
    document = pypdfium2.PdfDocument(path)
    pages = []
    for page in document:
        picture = page.render(scale=THERMAL_DPI / 72).to_pil()
        size = (round(page.get_width() / 72 * 25.4), round(page.get_height() / 72 * 25.4))
        pages.append((size, [c.bytes.decode() for c in zxingcpp.read_barcodes(picture)]))
    document.close()
    return pages


def millimetres(key: str) -> tuple[int, int]:
    return round(SIZES[key].width_mm), round(SIZES[key].height_mm)


@pytest.mark.parametrize("key", [k for k, s in SIZES.items() if s.is_band])
@pytest.mark.parametrize("dots_per_inch", [203, 300])
def test_a_band_comes_out_of_the_printer_in_its_size_and_is_scanned_back(
    qapp: QApplication, tmp_path: Path, key: str, dots_per_inch: int
) -> None:
    assert isinstance(qapp, QApplication)
    path = tmp_path / "band.pdf"
    print_pages(band_pdf(VIEW, size=SIZES[key]), to_file(path, dots_per_inch=dots_per_inch))
    ((size, codes),) = came_out(path)
    assert size == millimetres(key)
    assert [read_scan(code) for code in codes] == [MRN, MRN]


@pytest.mark.parametrize("key", [k for k, s in SIZES.items() if not s.is_band])
def test_each_label_is_a_page_of_the_printers_own_size(
    qapp: QApplication, tmp_path: Path, key: str
) -> None:
    assert isinstance(qapp, QApplication)
    path = tmp_path / "labels.pdf"
    print_pages(label_pdf(VIEW, size=SIZES[key], copies=2), to_file(path, dots_per_inch=203))
    pages = came_out(path)
    assert [size for size, _ in pages] == [millimetres(key)] * 2
    assert [[read_scan(c) for c in codes] for _, codes in pages] == [[MRN]] * 2


@pytest.mark.qt_log_ignore("Returned false")  # what Qt says of it
def test_a_printer_that_takes_no_job_is_told(qapp: QApplication, tmp_path: Path) -> None:
    assert isinstance(qapp, QApplication)
    nowhere = to_file(tmp_path / "missing" / "band.pdf", dots_per_inch=203)
    with pytest.raises(UserError, match="takes no job"):
        print_pages(band_pdf(VIEW, size=SIZES["band-adult"]), nowhere)


def test_a_printer_that_is_gone_is_told_by_its_name(qapp: QApplication) -> None:
    assert isinstance(qapp, QApplication)
    with pytest.raises(UserError, match="Old Zebra is not here"):
        SystemPrinter().print_pdf(b"", printer="Old Zebra", title="Band")


class Desk:
    """The printing of a person, with all that it says."""

    def __init__(self, settings: Settings, tray: PaperTray, dialogs: ScriptedDialogs) -> None:
        self.told: list[str] = []
        self.refused: list[UserError] = []
        self.printing = Printing(lambda: settings, tray)
        self.prints = DeskPrints(
            self.printing,
            dialogs=dialogs,
            toast=lambda text, _undo=None: self.told.append(text),
            refuse=self.refused.append,
        )


@pytest.fixture
def desk(qapp: QApplication, tray: PaperTray, dialogs: ScriptedDialogs) -> Iterator[Desk]:
    assert isinstance(qapp, QApplication)
    tray.here = ("Office", "Zebra")
    settings = Settings(band_printer="Zebra", label_printer="Old Zebra")
    made = Desk(settings, tray, dialogs)
    yield made
    made.printing.close()


def test_each_use_has_its_printer(qtbot: QtBot, desk: Desk, tray: PaperTray) -> None:
    desk.prints.send(b"band", use="band", name="Band W07-000123")
    desk.prints.send(b"census", use="document", name="Census 4B")
    qtbot.waitUntil(lambda: len(desk.told) == 2)
    assert tray.printed == [
        ("Zebra", "Wardlight band", b"band"),
        ("Office", "Wardlight document", b"census"),
    ]
    assert desk.told[0] == "Band W07-000123 is sent to Zebra"


def test_a_job_that_fails_is_told_with_what_to_do(qtbot: QtBot, desk: Desk) -> None:
    desk.prints.send(b"label", use="label", name="Labels")
    qtbot.waitUntil(lambda: bool(desk.refused))
    assert desk.refused[0].title == "The printer Old Zebra is not here"
    assert desk.told == []


def test_without_a_printer_a_paper_is_saved_where_the_person_says(
    qtbot: QtBot, tmp_path: Path, dialogs: ScriptedDialogs
) -> None:
    desk = Desk(Settings(), PaperTray(here=()), dialogs)
    desk.prints.send(b"band", use="band", name="Band")  # the person gives up
    dialogs.path = tmp_path / "missing" / "census.pdf"
    desk.prints.send(b"census", use="document", name="Census 4B")
    qtbot.waitUntil(lambda: bool(desk.refused))
    dialogs.path = tmp_path / "census.pdf"
    desk.prints.send(b"census", use="document", name="Census 4B")
    qtbot.waitUntil(lambda: bool(desk.told))
    assert dialogs.path.read_bytes() == b"census"
    assert dialogs.asked[-1] == "Save as PDF Census 4B.pdf PDF (*.pdf)"
    assert "cannot be written" in desk.refused[0].title
    desk.printing.close()
