"""Identity bands: four identifiers, and every way a scanner can type them back."""

import datetime as dt
import uuid
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.banner import PatientBannerView
from app.domain.identity_band import band, element_string, gsrn_fits, read_scan

GRACE = PatientBannerView(
    patient_id=uuid.UUID(int=1),
    encounter_id=None,
    family_name="Okafor",
    given_name="Grace",
    title="Mrs",
    birth_date=dt.date(1947, 3, 3),
    birth_estimated=False,
    sex="F",
    mrn="W07-000123",
    national_id="9990000018",
    national_id_label="NHS No.",
    allergy_state="none_known",
    allergies=(),
    allergies_checked_at=None,
    deceased_at=None,
)
# GS1 General Specifications, section 7.9: the example of a check digit calculation for 18 digits
GSRN = "376104250021234569"


def test_a_band_has_the_four_identifiers() -> None:
    shown = band(GRACE)
    assert (shown.name, shown.born) == ("OKAFOR Grace", "03-Mar-1947")
    assert (shown.number_label, shown.number) == ("NHS No.", "999 000 0018")
    assert shown.barcode == "(91)W07-000123"


def test_without_a_national_number_the_hospitals_own_stands_there() -> None:
    shown = band(replace(GRACE, national_id="", birth_date=None, given_name="Male"))
    assert (shown.number_label, shown.number) == ("MRN", "W07-000123")
    assert shown.born == "Not Known"


def test_a_check_digit_decides_about_a_gsrn() -> None:
    assert gsrn_fits(GSRN)
    assert not gsrn_fits(GSRN[:-1] + "0")
    assert not gsrn_fits("37610425002123456")
    assert band(GRACE, gsrn=GSRN).barcode == f"(8018){GSRN}(91)W07-000123"
    assert band(GRACE, gsrn="1").barcode == "(91)W07-000123"


@pytest.mark.parametrize(
    "typed",
    [
        "W07-000123",
        " W07-000123\n",
        "]C0W07-000123",
        "]d291W07-000123",
        f"]d28018{GSRN}\x1d91W07-000123",
        f"8018{GSRN}91W07-000123",
        f"\x1d8018{GSRN}\x1d91W07-000123",
        f"(8018){GSRN}(91)W07-000123",
    ],
)
def test_each_way_a_scanner_types_it_gives_the_number(typed: str) -> None:
    assert read_scan(typed) == "W07-000123"


@pytest.mark.parametrize("typed", ["", "Okafor", "]d2", "(01)04012345678901", "grace okafor"])
def test_what_is_no_number_is_none(typed: str) -> None:
    assert read_scan(typed) is None


@given(st.from_regex(r"W[0-9]{2}(~[0-9A-F]{4})?-[0-9]{6}", fullmatch=True), st.booleans())
def test_every_number_of_ours_comes_back(mrn: str, with_gsrn: bool) -> None:  # noqa: FBT001
    assert read_scan(element_string(mrn, gsrn=GSRN if with_gsrn else "")) == mrn
