"""ipps_fy2021.csv.gz: 500 stays with every component that CMS's own pricer 2021.5 paid."""

import csv
import gzip
import struct
from array import array
from dataclasses import astuple, replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.native.bill import BillCode, BillError
from app.native.ipps import (
    FACTOR_ONE,
    Case,
    Disposition,
    Hospital,
    Stay,
    case_price,
    factor,
    pack_stays,
    price,
    price_packed,
    tariff,
    tariff_for,
)

STAYS = Path(__file__).with_name("ipps_fy2021.csv.gz")
ENDINGS = {
    "03": Disposition.TRANSFER,
    "06": Disposition.TRANSFER,
    "09": Disposition.POST_ACUTE,
    "11": Disposition.POST_ACUTE,
}
COMPONENTS = {
    "out_FSP": "operating_cents",
    "out_DSH": "dsh_cents",
    "out_IME": "ime_cents",
    "out_OUT": "outlier_cents",
    "out_CFSP": "capital_federal_cents",
    "out_CDSH": "capital_dsh_cents",
    "out_CIME": "capital_ime_cents",
    "out_COUT": "capital_outlier_cents",
    "out_CTOT": "capital_cents",
    "out_LV": "low_volume_cents",
    "out_UCC": "uncompensated_cents",
    "out_VBP": "vbp_cents",
    "out_HRR": "readmission_cents",
    "out_HAC": "hac_cents",
    "out_TOT": "total_cents",
}
PLAIN = Hospital(wage_index=FACTOR_ONE, operating_ccr=factor("0.3"), capital_ccr=factor("0.02"))
STAY = Stay(charges_cents=2_000_000, weight=10_000, drg=470, gmlos_tenths=30, days=3)


def hospital_of(row: dict[str, str]) -> Hospital:
    return Hospital(
        wage_index=factor(row["WI"]),
        cost_of_living=factor(row["COLA"]) if row["STATE"] in {"02", "12"} else FACTOR_ONE,
        residents_to_beds=factor(row["IRB"]),
        capital_ime_ratio=factor(row["CIME"]),
        ssi_ratio=factor(row["SSI"]),
        medicaid_ratio=factor(row["MCD"]),
        operating_ccr=factor(row["OCCR"]),
        capital_ccr=factor(row["CCCR"]),
        vbp_factor=factor(row["VBP"]) if row["VBPP"] == "Y" else 0,
        readmission_factor=factor(row["HRR"]) if row["HRRI"] == "1" else 0,
        low_volume=factor(row["LV"]) if row["LVI"] == "Y" else 0,
        uncompensated_cents=int(Decimal(row["UCC"]) * 100),
        beds=int(row["BEDS"]),
        urban=row["SIZE"] != "R",
        referral_center=row["TYPE"] == "07",
        gives_quality=row["QUAL"] == "1",
        ehr_reduction=row["EHR"] == "Y",
        hac_reduction=row["HAC"] == "Y",
    )


def stay_of(row: dict[str, str]) -> Stay:
    return Stay(
        charges_cents=int(Decimal(row["CHG"]) * 100),
        weight=int(Decimal(row["weight"]) * 10_000),
        drg=int(row["DRG"]),
        gmlos_tenths=int(Decimal(row["gmlos"]) * 10),
        days=int(row["LOS"]),
        disposition=ENDINGS.get(row["RC"], Disposition.WHOLE),
        post_acute=row["post_acute"] != "0",
        special_pay=row["special_pay"] != "0",
        no_outlier=row["RC"] in {"06", "07", "11"},
    )


def test_each_component_is_what_cms_pays_to_the_cent() -> None:
    with gzip.open(STAYS, "rt") as lines:
        rows = list(csv.DictReader(lines))
    assert len(rows) == 500
    for row in rows:
        (paid,) = price(tariff("ipps_fy2021"), hospital_of(row), [stay_of(row)])
        got = {name: getattr(paid, field) for name, field in COMPONENTS.items()}
        assert got == {name: int(Decimal(row[name]) * 100) for name in COMPONENTS}, row["ID"]


def test_a_batch_of_packed_stays_is_priced_as_each_of_them_alone() -> None:
    with gzip.open(STAYS, "rt") as lines:
        stays = [stay_of(row) for row in csv.DictReader(lines)]
    rates = tariff("ipps_fy2021")
    together = price_packed(rates, PLAIN, pack_stays(stays))
    alone = [astuple(price(rates, PLAIN, [stay])[0]) for stay in stays]
    assert list(struct.iter_unpack("<17q", together)) == alone
    assert price(rates, PLAIN, []) == []


def test_columns_of_different_lengths_and_numbers_that_no_column_holds_are_refused() -> None:
    short = replace(pack_stays([STAY, STAY]), days=array("H", [3]))
    with pytest.raises(BillError) as caught:
        price_packed(tariff("ipps_fy2021"), PLAIN, short)
    assert caught.value.code is BillCode.INVALID
    for wrong in (replace(STAY, days=65_536), replace(STAY, weight=-1)):
        with pytest.raises(BillError) as caught:
            pack_stays([STAY, wrong])
        assert caught.value.code is BillCode.OVERFLOW


def test_a_stay_whose_days_are_not_covered_has_no_price() -> None:
    """CMS's pricer 2021.5 answers with return codes 62 and 67 and pays nothing."""
    rates, dear = tariff("ipps_fy2021"), replace(STAY, charges_cents=10**9)
    hospital = replace(PLAIN, operating_ccr=factor("0.5"), capital_ccr=factor("0.05"))
    (outlier,) = price(rates, hospital, [dear])
    assert outlier.outlier_cents > 0
    for stay in (
        replace(STAY, uncovered_days=STAY.days),
        replace(STAY, uncovered_days=STAY.days + 1),
        replace(dear, uncovered_days=1),
    ):
        with pytest.raises(BillError) as caught:
            price(rates, hospital, [stay])
        assert caught.value.code is BillCode.COVERED
    partly = price(rates, hospital, [replace(STAY, uncovered_days=1)])
    assert partly == price(rates, hospital, [STAY])  # what is covered in part is paid whole


def test_the_first_stay_without_a_price_is_named() -> None:
    with pytest.raises(BillError) as caught:
        price(tariff("ipps_fy2021"), PLAIN, [STAY, replace(STAY, charges_cents=-1), STAY])
    assert (caught.value.code, caught.value.row) == (BillCode.OVERFLOW, 1)


def test_a_transfer_after_one_day_is_paid_two_days_of_the_mean_stay() -> None:
    stay = replace(STAY, days=1, gmlos_tenths=100, disposition=Disposition.TRANSFER)
    (paid,) = price(tariff("ipps_fy2021"), PLAIN, [stay])
    assert paid.transfer_factor == factor("0.2")
    listed = replace(stay, disposition=Disposition.POST_ACUTE)
    assert price(tariff("ipps_fy2021"), PLAIN, [listed])[0].transfer_factor == FACTOR_ONE


@given(days=st.integers(0, 60), charges=st.integers(0, 10**9), weight=st.integers(1, 300_000))
def test_the_total_is_the_sum_of_its_components(days: int, charges: int, weight: int) -> None:
    stay = replace(STAY, days=days, charges_cents=charges, weight=weight)
    (paid,) = price(tariff("ipps_fy2021"), PLAIN, [stay])
    assert paid.total_cents == (
        paid.operating_cents
        + paid.dsh_cents
        + paid.ime_cents
        + paid.outlier_cents
        + paid.capital_cents
        + paid.low_volume_cents
        + paid.uncompensated_cents
        + paid.vbp_cents
        + paid.readmission_cents
        + paid.hac_cents
    )


def test_the_discharge_date_chooses_the_rates_and_new_ones_say_that_they_need_checking() -> None:
    assert tariff_for("2021-03-01").name == "ipps_fy2021"
    current = tariff_for("2026-03-01")
    assert current.needs_verification
    (paid,) = price(current, PLAIN, [STAY])
    assert paid.operating_cents == 675_261
    with pytest.raises(BillError) as caught:
        tariff_for("2030-01-01")
    assert caught.value.code is BillCode.NOT_FOUND


def test_a_hospital_without_published_rates_is_refused() -> None:
    with pytest.raises(BillError) as caught:
        price(tariff("ipps_fy2026"), replace(PLAIN, gives_quality=False), [STAY])
    assert caught.value.code is BillCode.NOT_FOUND


def test_ratios_out_of_range_are_refused() -> None:
    for wrong in (replace(PLAIN, wage_index=0), replace(PLAIN, ssi_ratio=2 * FACTOR_ONE)):
        with pytest.raises(BillError) as caught:
            price(tariff("ipps_fy2021"), wrong, [STAY])
        assert (caught.value.code, caught.value.row) == (BillCode.RATE, 0)
    with pytest.raises(BillError):
        factor("0.12345678901")


def test_stays_outside_the_trim_points_lose_or_gain_weight_by_the_day() -> None:
    case = Case(
        base_rate_minor=400_000,
        weight=10_000,
        days=5,
        short_first=2,
        short_per_day=2_500,
        long_first=12,
        long_per_day=700,
        mean_days=7,
        transfer_per_day=900,
    )
    assert case_price(case) == (10_000, 400_000)
    assert case_price(replace(case, days=1)) == (5_000, 200_000)
    assert case_price(replace(case, days=14)) == (12_100, 484_000)
    assert case_price(replace(case, is_transfer=True)) == (8_200, 328_000)
