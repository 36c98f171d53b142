"""Many invoices in one call of the C library `bill`: packed columns in, totals out."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from struct import iter_unpack
from typing import Any

from app.native._bill import ffi, lib
from app.native.bill import BillCode, BillError, Coverage, Rounding, TaxMode, Totals, build_terms


@dataclass(frozen=True, slots=True, kw_only=True)
class LineColumns:
    """The lines of many invoices, one after the other; units and NULLs as in bill.h.

    `first` has one entry more than there are invoices: invoice i has lines first[i]..first[i+1].
    """

    first: "array[int]"
    """array("Q")"""
    quantity: "array[int]"
    """array("q"), thousandths"""
    price: "array[int]"
    """array("q"), minor units"""
    discount_ppm: "array[int] | None" = None
    """array("q")"""
    tax: bytes | None = None
    """Index into the tax rates, a byte a line."""
    group: bytes | None = None


@dataclass(frozen=True, slots=True)
class BatchQuote:
    """Each invoice's totals, or the code of what is wrong with it."""

    totals: tuple[Totals | BillCode, ...]


def quote_batch(
    lines: LineColumns,
    coverages: Sequence[Coverage] = (),
    *,
    tax_ppm: Sequence[int] = (0,),
    tax_mode: TaxMode = TaxMode.DOCUMENT,
    rounding: Rounding = Rounding.HALF_UP,
    cash_step_minor: int = 1,
) -> BatchQuote:
    """Calculate all invoices by the same terms; one bad invoice spoils no other."""
    raw, status = quote_raw(
        lines,
        coverages,
        tax_ppm=tax_ppm,
        tax_mode=tax_mode,
        rounding=rounding,
        cash_step_minor=cash_step_minor,
    )
    return BatchQuote(
        tuple(
            BillCode(code) if code else Totals(*row)
            for code, row in zip(status, iter_unpack("<13q", raw), strict=True)
        )
    )


def quote_raw(
    lines: LineColumns,
    coverages: Sequence[Coverage] = (),
    *,
    tax_ppm: Sequence[int] = (0,),
    tax_mode: TaxMode = TaxMode.DOCUMENT,
    rounding: Rounding = Rounding.HALF_UP,
    cash_step_minor: int = 1,
) -> tuple[bytearray, "array[int]"]:
    """Like quote_batch, but packed: Totals' 13 int64 for each invoice, and an int32 status."""
    count, length = len(lines.first) - 1, len(lines.quantity)
    if count < 0 or lines.first[count] > length:
        raise BillError(BillCode.INVALID)
    longest = max(
        (max(b - a, 0) for a, b in zip(lines.first, lines.first[1:], strict=False)), default=0
    )
    keep: list[Any] = []
    terms = build_terms(keep, rates=tax_ppm, coverages=coverages, discounts=(), packages=())
    terms.rounding, terms.tax_mode, terms.cash_step = rounding, tax_mode, cash_step_minor
    terms.discount_limit_ppm = 1_000_000
    columns = ffi.new("bill_lines *")
    for name, kind, values in (
        ("quantity", "int64_t[]", lines.quantity),
        ("price", "int64_t[]", lines.price),
        ("discount_ppm", "int64_t[]", lines.discount_ppm),
        ("tax", "uint8_t[]", lines.tax),
        ("group", "uint8_t[]", lines.group),
    ):
        if values is not None:
            if len(values) != length:
                raise BillError(BillCode.INVALID)
            keep.append(ffi.from_buffer(kind, values))
            setattr(columns, name, keep[-1])
    totals, status = bytearray(104 * count), array("i", bytes(4 * count))
    scratch = ffi.new("int64_t[]", 6 * max(longest, 1))
    code = lib.bill_quote_batch(
        columns,
        ffi.from_buffer("uint64_t[]", lines.first),
        count,
        terms,
        1,
        ffi.NULL,
        ffi.from_buffer("bill_totals[]", totals) if count else ffi.NULL,
        ffi.NULL,
        ffi.from_buffer("int32_t[]", status) if count else ffi.NULL,
        scratch,
    )
    if code:
        raise BillError(BillCode(code))
    return totals, status
