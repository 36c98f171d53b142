"""What is printed on bands and labels can be scanned back."""

import pypdfium2
import pytest
import zxingcpp

from app.domain.identity_band import BandView, element_string, read_scan
from app.reports.band import SIZES, band_pdf, label_pdf

_DPI = 203  # the thermal head of an ordinary label printer
GSRN = "376104250021234569"


def view(name: str = "OKAFOR Grace", mrn: str = "W07-000123") -> BandView:
    return BandView(
        name=name,
        born="03-Mar-1947",
        number_label="NHS No.",
        number="999 000 0018",
        mrn=mrn,
        barcode=element_string(mrn, gsrn=GSRN),
    )


def scanned(pdf: bytes) -> list[list[str]]:
    """Return what a scanner types for each page, as printed at 203 dots an inch."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for page in document:
        picture = page.render(scale=_DPI / 72, grayscale=True).to_pil()
        codes = zxingcpp.read_barcodes(picture)
        found.append([code.bytes.decode() for code in codes])
    document.close()
    return found


def page_sizes(pdf: bytes) -> list[tuple[int, int]]:
    document = pypdfium2.PdfDocument(pdf)
    sizes = [
        (round(p.get_width() / 72 * 25.4), round(p.get_height() / 72 * 25.4)) for p in document
    ]
    document.close()
    return sizes


@pytest.mark.parametrize("key", [k for k, s in SIZES.items() if s.is_band])
@pytest.mark.parametrize("mrn", ["W07-000123", "W07~9A0F-000001"])
def test_both_codes_of_a_band_are_scanned_back(key: str, mrn: str) -> None:
    pdf = band_pdf(view(mrn=mrn), size=SIZES[key])
    (codes,) = scanned(pdf)
    assert [read_scan(code) for code in codes] == [mrn, mrn]
    assert all(code.startswith(f"8018{GSRN}") for code in codes)
    assert page_sizes(pdf) == [(SIZES[key].width_mm, 25)]


@pytest.mark.parametrize("key", [k for k, s in SIZES.items() if not s.is_band])
def test_labels_are_scanned_back_and_have_the_size_of_the_printer(key: str) -> None:
    size = SIZES[key]
    pdf = label_pdf(view(), size=size, copies=3)
    assert [[read_scan(code) for code in codes] for codes in scanned(pdf)] == [["W07-000123"]] * 3
    assert page_sizes(pdf) == [(size.width_mm, size.height_mm)] * 3


def test_a_very_long_name_ends_in_a_sign() -> None:
    long = "WOLFESCHLEGELSTEINHAUSENBERGERDORFF Adolph Blaine Charles David Earl Frederick Gerald"
    pdf = label_pdf(view(name=long), size=SIZES["label-50x25"])
    document = pypdfium2.PdfDocument(pdf)
    words = document[0].get_textpage().get_text_range()
    document.close()
    name, _, rest = words.partition("…")
    assert name.startswith("WOLFESCHLEGELSTEIN")
    assert "03-Mar-1947" in rest


def test_the_same_view_gives_the_same_bytes() -> None:
    size = SIZES["band-adult"]
    assert band_pdf(view(), size=size) == band_pdf(view(), size=size)
