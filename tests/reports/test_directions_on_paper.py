"""Names of any script on paper of any language: joined, in order, and never silently missing."""

import datetime as dt
import unicodedata

import pypdfium2
import pytest

from app.domain.billing.views import PaymentMethod, ReceiptView
from app.domain.identity_band import BandView, element_string
from app.reports.band import SIZES, band_pdf, label_pdf
from app.reports.page import build
from app.reports.receipt import receipt_pdf
from app.reports.shaping import joined, visual
from app.reports.table import table
from app.reports.text import MISSING, paragraph, printable
from tests.support.spoken import speaking

ARABIC = "الشيخ محمد عبد الله"


def words_of(pdf: bytes) -> str:
    """Return the text of a document, its Arabic letters as they are typed."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = "\n".join(str(page.get_textpage().get_text_range()) for page in document)
        return unicodedata.normalize("NFKC", found)
    finally:
        document.close()


def left_of(pdf: bytes, word: str) -> float:
    """Return where a word begins on the first page, in points from the left."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        text = document[0].get_textpage()
        at, _count = text.search(word).get_next()
        return float(text.get_charbox(at)[0])
    finally:
        document.close()


def band(name: str) -> BandView:
    return BandView(
        name=name,
        born="03-Mar-1947",
        number_label="NHS No.",
        number="999 000 0018",
        mrn="W07-000123",
        barcode=element_string("W07-000123", gsrn="376104250021234569"),
    )


def test_letters_take_the_form_of_their_place_in_the_word() -> None:
    assert joined("بيت") == "\ufe91\ufef4\ufe96"  # at its beginning, within, at its end
    assert joined("دار") == "\ufea9\ufe8d\ufead"  # three that join nothing after them
    assert joined("سلام") == "\ufeb3\ufefc\ufee1"  # lam and alef are one letter
    assert joined("مُدّ") == "\ufee3\u064f\ufeaa\u0651"  # vowel signs part nothing
    assert joined("Grace 12") == "Grace 12"


@pytest.mark.parametrize(
    ("text", "right_to_left", "seen"),
    [
        ("abc", True, "abc"),
        ("ابج", False, "جبا"),
        ("ابج 03-Mar-1947", True, "03-Mar-1947 جبا"),
        ("ابج (اب)", True, "(با) جبا"),
        ("ابج (Latex)", True, "(Latex) جبا"),
        ("03-ابج-1947 (79 اب)", True, "(با 79) 1947-جبا-03"),
        ("ابج Grace V. ابج", True, "جبا Grace V. جبا"),
        ("ابج ١٢ ابج", True, "جبا ١٢ جبا"),
        ("Ward ابج 12 دهو, bed 4", False, "Ward وهد 12 جبا, bed 4"),
    ],
)
def test_a_line_is_put_on_paper_from_the_left(text: str, right_to_left: bool, seen: str) -> None:  # noqa: FBT001
    assert visual(text, right_to_left=right_to_left) == seen


@pytest.mark.parametrize("language", ["en", "fr", "sw", "ar"])
@pytest.mark.parametrize(
    "name",
    [
        ARABIC,
        "OKAFOR Grace V.",
        "NGUYỄN Thị Ánh Tuyết",
        "WIŚNIEWSKA-ŻÓŁĆ Łucja",
        "D'AUBIGNÉ Zoë",
        unicodedata.normalize("NFD", "NGUYỄN Ánh"),
    ],
)
def test_a_name_stands_whole_on_band_and_label_in_every_language(language: str, name: str) -> None:
    with speaking(language):
        for pdf in (
            band_pdf(band(name), size=SIZES["band-adult"]),
            label_pdf(band(name), size=SIZES["label-50x25"]),
        ):
            words = words_of(pdf)
            assert unicodedata.normalize("NFC", name) in words
            assert "03-Mar-1947" in words
            assert MISSING not in words


@pytest.mark.parametrize("name", ["शर्मा प्रिया", "አበበ ተስፋዬ", "王小明", "OKAFOR 王"])
def test_a_letter_that_no_font_has_is_a_box_and_the_paper_says_so(name: str) -> None:
    assert MISSING in printable(name)
    for pdf in (
        band_pdf(band(name), size=SIZES["band-child"]),
        label_pdf(band(name), size=SIZES["label-50x25"]),
        build([paragraph(name)], title="x", foot="x"),
    ):
        assert f"{MISSING} stands for a letter that cannot be printed." in words_of(pdf)
    assert "stands for" not in words_of(build([paragraph("OKAFOR")], title="x", foot="x"))


def test_an_arabic_table_begins_at_the_right() -> None:
    def made() -> bytes:
        return build(
            [table(("Bed", "Patient"), [("A4", "OKAFOR")], widths_mm=(20, 60))],
            title="x",
            foot="Wardlight",
        )

    english = made()
    with speaking("ar"):
        arabic = made()
    assert left_of(english, "A4") < left_of(english, "OKAFOR")
    assert left_of(arabic, "A4") > left_of(arabic, "OKAFOR")
    assert left_of(english, "Wardlight") < left_of(arabic, "Wardlight")


def test_a_receipt_is_in_arabic_where_the_workstation_is() -> None:
    receipt = ReceiptView(
        number="W07-2026-P00001",
        invoice_number="W07-2026-00002",
        hospital_name="Wardlight General",
        hospital_address="",
        patient_name="OKAFOR, Grace (Mrs)",
        payer_name=ARABIC,
        paid_at=dt.datetime(2026, 11, 23, 9, 47, tzinfo=dt.UTC),
        method=PaymentMethod.CASH,
        amount_minor=11400,
        tendered_minor=12000,
        open_minor=0,
        taken_by_name="Lucia Moretti",
        currency="GBP",
        exponent=2,
        reverses_number="",
    )
    with speaking("ar"):
        words = words_of(receipt_pdf(receipt))
    for wanted in ("إيصال", ARABIC, "OKAFOR, Grace (Mrs)", "114.00", "نقدًا", "Lucia Moretti"):
        assert wanted in words


def test_a_long_word_is_smaller_before_it_is_broken() -> None:
    date = paragraph("03-September-1947", 9)
    one, _height = date.wrap(70, 100)
    assert one == 70
    assert date.wrap(70, 100)[1] < 9 * 1.38
    assert paragraph("W" * 80, 9).wrap(60, 500)[1] > 9 * 1.38
