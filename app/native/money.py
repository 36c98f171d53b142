"""Exact money from the C library `bill`: rounding, shares, cash, allocation, and its errors."""

from array import array
from collections.abc import Sequence
from enum import IntEnum
from typing import Final

try:
    from app.native._bill import ffi, lib
except ImportError as error:
    raise ImportError("the C library bill is not built; run: python3 build.py native") from error

_EXPECTED_VERSION: Final = "0.1.0"
if (_found := ffi.string(lib.bill_version()).decode("ascii")) != _EXPECTED_VERSION:
    raise ImportError(
        f"the C library bill is version {_found}, expected {_EXPECTED_VERSION}; "
        "run: python3 build.py native"
    )

INT64: Final = range(-(2**63), 2**63)
"""The amounts the library can hold."""


class Rounding(IntEnum):
    """How a half (or any) minor unit is rounded; symmetric around zero."""

    HALF_UP = 0
    HALF_EVEN = 1
    UP = 2
    DOWN = 3


class BillCode(IntEnum):
    """The library's error codes; those a row can have name what is wrong with it."""

    INVALID = -1
    OVERFLOW = -2
    RATE = -3
    TAX = -4
    GROUP = -5
    PACKAGE = -6
    CURRENCY = -7
    FORMAT = -8
    NOT_FOUND = -9
    COVERED = -10


class BillError(ValueError):
    """Amounts or rules that cannot be calculated; `row` is the first bad line, or None."""

    def __init__(
        self, code: BillCode, *, row: int | None = None, rows: tuple[tuple[int, BillCode], ...] = ()
    ) -> None:
        sentence = ffi.string(lib.bill_strerror(int(code))).decode("ascii")
        super().__init__(sentence if row is None else f"line {row + 1}: {sentence}")
        self.code = code
        self.row = row
        self.rows = rows
        """All bad rows with their codes."""


def check(status: int) -> None:
    """Raise BillError for a status of the library that is not success."""
    if status:
        raise BillError(BillCode(status))


def int64(value: int) -> int:
    """Return the value, or raise BillError if it does not fit 64 bits."""
    if value not in INT64:
        raise BillError(BillCode.OVERFLOW)
    return value


def exponent(currency: str) -> int:
    """Return the digits after the decimal point of an ISO 4217 currency: JPY 0, EUR 2, KWD 3."""
    code = currency.encode("ascii", "replace")
    digits: int = lib.bill_exponent(code, len(code))
    if digits < 0:
        raise BillError(BillCode(digits))
    return digits


def line_amount(
    quantity_thousandths: int, unit_price_minor: int, *, rounding: Rounding = Rounding.HALF_UP
) -> int:
    """Return quantity times unit price, rounded once to minor units."""
    out = ffi.new("int64_t *")
    quantity, price = int64(quantity_thousandths), int64(unit_price_minor)
    check(lib.bill_line_amount(quantity, price, rounding, out))
    return int(out[0])


def percent(amount_minor: int, basis_points: int, *, rounding: Rounding = Rounding.HALF_UP) -> int:
    """Return a rate of 0..100000 basis points (1 bp = 0.01 %) of an amount, rounded once."""
    out = ffi.new("int64_t *")
    check(lib.bill_share(int64(amount_minor), int64(basis_points * 100), rounding, out))
    return int(out[0])


def cash_round(amount_minor: int, step_minor: int) -> int:
    """Return the multiple of the step (5 for 0.05) nearest to the amount, half away from zero."""
    out = ffi.new("int64_t *")
    check(lib.bill_cash_round(int64(amount_minor), int64(step_minor), out))
    return int(out[0])


def allocate(total_minor: int, weights: Sequence[int]) -> list[int]:
    """Split a total over weights >= 0 by largest remainder; the parts always sum to the total.

    Of equal remainders the earlier part gets the unit; weights that are all 0 count as equal.
    """
    columns = array("q", [int64(weight) for weight in weights])
    parts, scratch = ffi.new("int64_t[]", len(columns)), ffi.new("int64_t[]", len(columns))
    given = ffi.from_buffer("int64_t[]", columns) if columns else ffi.NULL
    check(lib.bill_allocate(int64(total_minor), given, len(columns), parts, scratch))
    return list(parts)
