"""Inpatient prices from the C library `bill`: Medicare's IPPS, and weight times base rate."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from enum import IntEnum
from functools import cache
from typing import Any, Final

from app.native._bill import ffi, lib
from app.native.money import BillCode, BillError, Rounding
from app.resources import resource

FACTOR_ONE: Final = 10**10
"""Factors are integers in units of 10^-10."""

TARIFFS: Final = ("ipps_fy2021", "ipps_fy2026")


def factor(value: str | Decimal | int) -> int:
    """Turn a decimal ("0.6848") into units of 10^-10; more digits than ten are refused."""
    scaled = Decimal(value) * FACTOR_ONE
    if not scaled.is_finite() or scaled != int(scaled):
        raise BillError(BillCode.RATE)
    return int(scaled)


class Disposition(IntEnum):
    """How a stay ended, as far as its price goes."""

    WHOLE = 0
    TRANSFER = 1
    POST_ACUTE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Hospital:
    """What Medicare's yearly files say of a hospital; ratios in units of 10^-10 (see factor)."""

    wage_index: int
    cost_of_living: int = FACTOR_ONE
    residents_to_beds: int = 0
    capital_ime_ratio: int = 0
    ssi_ratio: int = 0
    medicaid_ratio: int = 0
    operating_ccr: int = 0
    capital_ccr: int = 0
    vbp_factor: int = 0
    readmission_factor: int = 0
    low_volume: int = 0
    uncompensated_cents: int = 0
    beds: int = 0
    urban: bool = True
    referral_center: bool = False
    gives_quality: bool = True
    ehr_reduction: bool = False
    hac_reduction: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """A grouped stay: weight in ten-thousandths, mean stay in tenths of a day."""

    charges_cents: int
    weight: int
    drg: int
    gmlos_tenths: int
    days: int
    disposition: Disposition = Disposition.WHOLE
    post_acute: bool = False
    special_pay: bool = False
    no_outlier: bool = False


@dataclass(frozen=True, slots=True)
class InpatientPayment:
    """The components of a price in cents; factors in units of 10^-10."""

    operating_cents: int
    dsh_cents: int
    ime_cents: int
    outlier_cents: int
    capital_federal_cents: int
    capital_dsh_cents: int
    capital_ime_cents: int
    capital_outlier_cents: int
    capital_cents: int
    """The sum of the four before it."""
    low_volume_cents: int
    uncompensated_cents: int
    vbp_cents: int
    readmission_cents: int
    hac_cents: int
    total_cents: int
    transfer_factor: int
    dsh_factor: int


@dataclass(frozen=True, slots=True)
class Tariff:
    """A year's rates, with where they come from and whether they still need checking."""

    name: str
    valid_from: str
    valid_to: str
    source: str
    needs_verification: bool
    rates: Mapping[str, Any]


@cache
def tariff(name: str) -> Tariff:
    """Return a shipped tariff ("ipps_fy2026"), or raise BillError."""
    if name not in TARIFFS:
        raise BillError(BillCode.NOT_FOUND)
    raw = json.loads(resource(f"tariffs/{name}.json").read_text(encoding="utf-8"))
    return Tariff(**raw)


def tariff_for(discharge: str) -> Tariff:
    """Return the shipped tariff for a discharge date (YYYY-MM-DD), or raise BillError."""
    for name in TARIFFS:
        found = tariff(name)
        if found.valid_from <= discharge <= found.valid_to:
            return found
    raise BillError(BillCode.NOT_FOUND)


def _cents(amount: str) -> int:
    return int(Decimal(amount) * 100)


def _rates(tables: Mapping[str, Any]) -> Any:
    """Build the C rates from a tariff's decimal texts."""
    rates = ffi.new("bill_ipps_rates *")
    for index, (quality, ehr, high) in enumerate(
        (quality, ehr, high) for quality in (0, 1) for ehr in (0, 1) for high in (0, 1)
    ):
        labor, nonlabor = tables["standardized"][index] or ("0", "0")
        rates.labor_cents[quality][ehr][high] = _cents(labor)
        rates.nonlabor_cents[quality][ehr][high] = _cents(nonlabor)
    for high in (0, 1):
        rates.threshold_labor[high] = factor(tables["threshold_labor"][high])
    for name in ("capital_cents", "fixed_loss_cents"):
        setattr(rates, name, _cents(tables[name.removesuffix("_cents")]))
    for name in (
        "marginal_cost",
        "marginal_cost_burn",
        "gaf_exponent",
        "capital_cola",
        "ime_factor",
        "ime_exponent",
        "capital_ime_exponent",
        "capital_dsh_exponent",
        "e",
        "dsh_share",
        "hac_reduction",
    ):
        setattr(rates, name, factor(tables[name]))
    return rates


def price(rates: Tariff, hospital: Hospital, stays: Sequence[Stay]) -> list[InpatientPayment]:
    """Price stays of one hospital; raises BillError with the first stay that has no price.

    Also if the tariff has no standardized amounts for this kind of hospital.
    """
    kind = 4 * hospital.gives_quality + 2 * hospital.ehr_reduction
    if rates.rates["standardized"][kind + (hospital.wage_index > FACTOR_ONE)] is None:
        raise BillError(BillCode.NOT_FOUND)
    count = len(stays)
    facility = ffi.new("bill_ipps_hospital *")
    rows, payments = ffi.new("bill_ipps_stay[]", count), ffi.new("bill_ipps_payment[]", count)
    status = ffi.new("int32_t[]", count)
    try:
        for field in fields(hospital):
            setattr(facility, field.name, int(getattr(hospital, field.name)))
        for row, stay in zip(rows, stays, strict=True):
            row.charges_cents, row.weight, row.drg = stay.charges_cents, stay.weight, stay.drg
            row.gmlos, row.days, row.disposition = stay.gmlos_tenths, stay.days, stay.disposition
            row.post_acute, row.special_pay = int(stay.post_acute), int(stay.special_pay)
            row.no_outlier = int(stay.no_outlier)
    except OverflowError as error:
        raise BillError(BillCode.OVERFLOW) from error
    lib.bill_ipps_price(_rates(rates.rates), facility, rows, count, payments, status)
    for at, code in enumerate(status):
        if code:
            raise BillError(BillCode(code), row=at)
    names = [field.name for field in fields(InpatientPayment)]
    return [InpatientPayment(*(getattr(row, name) for name in names)) for row in payments]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A stay priced by weight and base rate; weights in ten-thousandths, as in the catalogue.

    `short_first` is the longest stay with a deduction, `long_first` the first day with an
    addition, as the G-DRG catalogue of flat rates prints them.
    """

    base_rate_minor: int
    weight: int
    days: int
    short_first: int = 0
    short_per_day: int = 0
    long_first: int = 0
    long_per_day: int = 0
    mean_days: int = 0
    transfer_per_day: int = 0
    is_transfer: bool = False


def case_price(case: Case, *, rounding: Rounding = Rounding.HALF_UP) -> tuple[int, int]:
    """Return the effective weight (ten-thousandths) and the amount in minor units."""
    row, weight, amount = ffi.new("bill_case *"), ffi.new("int64_t *"), ffi.new("int64_t *")
    try:
        for field in fields(case):
            setattr(row, field.name, int(getattr(case, field.name)))
    except OverflowError as error:
        raise BillError(BillCode.OVERFLOW) from error
    row.rounding = rounding
    status = lib.bill_case_price(row, weight, amount)
    if status:
        raise BillError(BillCode(status))
    return int(weight[0]), int(amount[0])
