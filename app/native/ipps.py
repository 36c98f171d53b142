"""Inpatient prices from the C library `bill`: Medicare's IPPS, and weight times base rate."""

import json
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from enum import IntEnum
from functools import cache
from operator import attrgetter
from struct import calcsize, iter_unpack
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
    uncovered_days: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StayColumns:
    """Many stays as packed columns; units as in Stay, types as bill_ipps_stays in bill.h."""

    charges_cents: "array[int]"
    """array("q")"""
    weight: "array[int]"
    """array("I")"""
    drg: "array[int]"
    """array("H"), as are the next two"""
    gmlos_tenths: "array[int]"
    days: "array[int]"
    disposition: "array[int]"
    """array("B"), as are the flags"""
    post_acute: "array[int]"
    special_pay: "array[int]"
    no_outlier: "array[int]"
    uncovered_days: "array[int]"
    """array("H")"""

    def __len__(self) -> int:
        """Return the number of stays."""
        return len(self.charges_cents)


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


_STAY_KINDS: Final = {  # the type of each of a stay's columns: in Python, in C
    "charges_cents": ("q", "int64_t[]"),
    "weight": ("I", "uint32_t[]"),
    "drg": ("H", "uint16_t[]"),
    "gmlos_tenths": ("H", "uint16_t[]"),
    "days": ("H", "uint16_t[]"),
    "disposition": ("B", "uint8_t[]"),
    "post_acute": ("B", "uint8_t[]"),
    "special_pay": ("B", "uint8_t[]"),
    "no_outlier": ("B", "uint8_t[]"),
    "uncovered_days": ("H", "uint16_t[]"),
}
_STAY_FIELDS: Final = attrgetter(*_STAY_KINDS)
_PAYMENT: Final = "<17q"


def pack_stays(stays: Iterable[Stay]) -> StayColumns:
    """Pack stays into columns; raises BillError if a number is too big for its column."""
    values = list(zip(*map(_STAY_FIELDS, stays), strict=True)) or [()] * len(_STAY_KINDS)
    try:
        columns = {
            name: array(kind, column)
            for (name, (kind, _)), column in zip(_STAY_KINDS.items(), values, strict=True)
        }
    except OverflowError as error:
        raise BillError(BillCode.OVERFLOW) from error
    return StayColumns(**columns)


def price_packed(rates: Tariff, hospital: Hospital, stays: StayColumns) -> bytearray:
    """Price packed stays into packed payments: InpatientPayment's 17 int64 for each stay.

    Raises BillError as `price` does, also if the columns differ in length.
    """
    kind = 4 * hospital.gives_quality + 2 * hospital.ehr_reduction
    if rates.rates["standardized"][kind + (hospital.wage_index > FACTOR_ONE)] is None:
        raise BillError(BillCode.NOT_FOUND)
    count = len(stays)
    buffers = []
    for name, (_, kind_in_c) in _STAY_KINDS.items():
        if len(getattr(stays, name)) != count:
            raise BillError(BillCode.INVALID)
        buffers.append(ffi.from_buffer(kind_in_c, getattr(stays, name)) if count else ffi.NULL)
    try:
        facility = ffi.new(
            "bill_ipps_hospital *",
            {f.name: int(getattr(hospital, f.name)) for f in fields(hospital)},
        )
    except OverflowError as error:
        raise BillError(BillCode.OVERFLOW) from error
    payments, status = bytearray(calcsize(_PAYMENT) * count), ffi.new("int32_t[]", count)
    lib.bill_ipps_price(
        _rates(rates.rates),
        facility,
        ffi.new("bill_ipps_stays *", (count, *buffers)),
        ffi.from_buffer("bill_ipps_payment[]", payments) if count else ffi.NULL,
        status,
    )
    for at, code in enumerate(ffi.unpack(status, count)):
        if code:
            raise BillError(BillCode(code), row=at)
    return payments


def price(rates: Tariff, hospital: Hospital, stays: Sequence[Stay]) -> list[InpatientPayment]:
    """Price stays of one hospital; raises BillError with the first stay that has no price.

    Also if the tariff has no standardized amounts for this kind of hospital.
    """
    payments = price_packed(rates, hospital, pack_stays(stays))
    return [InpatientPayment(*row) for row in iter_unpack(_PAYMENT, payments)]


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
    weight, amount = ffi.new("int64_t *"), ffi.new("int64_t *")
    values = {field.name: int(getattr(case, field.name)) for field in fields(case)}
    try:
        row = ffi.new("bill_case *", {**values, "rounding": rounding})
    except OverflowError as error:
        raise BillError(BillCode.OVERFLOW) from error
    status = lib.bill_case_price(row, weight, amount)
    if status:
        raise BillError(BillCode(status))
    return int(weight[0]), int(amount[0])
