"""Invoices and coverage splits from the C library `bill`: exact integers, no floats."""

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import repeat
from typing import Any, Final, NamedTuple

from app.native._bill import ffi, lib
from app.native.money import (
    INT64,
    BillCode,
    BillError,
    Rounding,
    allocate,
    cash_round,
    exponent,
    int64,
    line_amount,
    percent,
)

__all__ = [
    "ALL_GROUPS",
    "BillCode",
    "BillError",
    "Cob",
    "Coverage",
    "Discount",
    "Line",
    "LineQuote",
    "Package",
    "Payment",
    "Quote",
    "Rounding",
    "TaxMode",
    "TaxQuote",
    "Totals",
    "allocate",
    "build_terms",
    "cash_round",
    "exponent",
    "line_amount",
    "percent",
    "quote",
]

ALL_GROUPS: Final = 2**64 - 1
"""The group mask that selects each line."""


class TaxMode(IntEnum):
    """Whether tax is rounded on each line or once for each rate of the document (EN 16931)."""

    NONE = 0
    LINE = 1
    DOCUMENT = 2


class Cob(IntEnum):
    """How a later payer counts what earlier payers paid (coordination of benefits)."""

    TRADITIONAL = 0
    MAINTENANCE = 1
    CARVE_OUT = 2


class Line(NamedTuple):
    """One charge: quantity in thousandths (negative for a return), price in minor units.

    A named tuple, as is LineQuote: a thousand of them become columns in one step.
    """

    quantity_thousandths: int
    unit_price_minor: int
    discount_ppm: int = 0
    """Share of the line's gross, 0..1000000."""
    discount_minor: int = 0
    """Amount taken off after the percentage."""
    tax_ppm: int = 0
    """Tax rate in parts per million: 19 % = 190000, 9.975 % = 99750."""
    group: int = 0
    """0..63: what discounts and coverages select lines by."""
    package: int | None = None
    """Index of the package that includes this line."""
    included_thousandths: int | None = None
    """Quantity inside the package; the rest is excess. None: all of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Discount:
    """A discount on the document, applied in order, each on what the earlier ones left."""

    rate_ppm: int = 0
    amount_minor: int = 0
    cap_minor: int | None = None
    groups: int = ALL_GROUPS


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A fixed price for what its lines include, up to a limit of value (None: any)."""

    price_minor: int
    limit_minor: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """One payer's rules with what is left of yearly amounts; payers come in paying order."""

    deductible_minor: int = 0
    copay_minor: int = 0
    coinsurance_ppm: int = 0
    """The patient's share after deductible and co-pay."""
    out_of_pocket_max_minor: int | None = None
    """Deductible, co-pay and co-insurance together are at most this."""
    ceiling_minor: int | None = None
    """The payer pays at most this."""
    method: Cob = Cob.TRADITIONAL
    groups: int = ALL_GROUPS


class LineQuote(NamedTuple):
    """One line's results: net before document discounts, all discounts, tax, total, each payer."""

    net_minor: int
    discount_minor: int
    tax_minor: int
    total_minor: int
    paid_minor: tuple[int, ...]

    @property
    def patient_minor(self) -> int:
        """What the patient owes of this line, before cash rounding."""
        return self.total_minor - sum(self.paid_minor)


@dataclass(frozen=True, slots=True)
class TaxQuote:
    """One rate of the document: taxable amount (BT-116) and tax (BT-117)."""

    tax_ppm: int
    base_minor: int
    tax_minor: int


@dataclass(frozen=True, slots=True)
class Payment:
    """What one payer pays of its allowed amount, and why no more."""

    allowed_minor: int
    prior_minor: int
    deductible_minor: int
    copay_minor: int
    coinsurance_minor: int
    over_ceiling_minor: int
    paid_minor: int


@dataclass(frozen=True, slots=True)
class Totals:
    """The document's totals; EN 16931's BT-numbers stand in native/bill/include/bill.h."""

    gross_minor: int
    line_discount_minor: int
    package_minor: int
    lines_minor: int
    discount_minor: int
    taxable_minor: int
    tax_minor: int
    total_minor: int
    payers_minor: int
    patient_minor: int
    rounding_minor: int
    due_minor: int
    excess_minor: int


@dataclass(frozen=True, slots=True)
class Quote:
    """A calculated invoice: payers + patient = total, lines sum to total, to the last unit."""

    currency: str
    totals: Totals
    lines: tuple[LineQuote, ...]
    taxes: tuple[TaxQuote, ...]
    payments: tuple[Payment, ...]


def _signed_or_none(value: int | None) -> int:
    return -1 if value is None else int64(value)


def build_terms(
    keep: list[Any],
    *,
    rates: Sequence[int],
    coverages: Sequence[Coverage],
    discounts: Sequence[Discount],
    packages: Sequence[Package],
) -> Any:
    """Build the C terms; `keep` holds the buffers they point to."""
    rate_column = ffi.new("int64_t[]", [int64(rate) for rate in rates])
    discount_rows = ffi.new(
        "bill_discount[]",
        [
            (d.groups, d.rate_ppm, int64(d.amount_minor), _signed_or_none(d.cap_minor))
            for d in discounts
        ],
    )
    package_rows = ffi.new(
        "bill_package[]",
        [(int64(p.price_minor), _signed_or_none(p.limit_minor)) for p in packages],
    )
    coverage_rows = ffi.new(
        "bill_coverage[]",
        [
            (
                c.groups,
                int64(c.deductible_minor),
                int64(c.copay_minor),
                c.coinsurance_ppm,
                _signed_or_none(c.out_of_pocket_max_minor),
                _signed_or_none(c.ceiling_minor),
                c.method,
            )
            for c in coverages
        ],
    )
    keep += [rate_column, discount_rows, package_rows, coverage_rows]
    terms = ffi.new("bill_terms *")
    terms.tax_ppm, terms.tax_count = rate_column, len(rates)
    terms.discounts, terms.discount_count = discount_rows, len(discounts)
    terms.packages, terms.package_count = package_rows, len(packages)
    terms.coverages, terms.coverage_count = coverage_rows, len(coverages)
    return terms


_C_TYPES: Final = {"q": "int64_t", "B": "uint8_t"}


def _columns(keep: list[Any], lines: Sequence[Line], rates: dict[int, int]) -> Any:
    """Pack the lines into the C columns; `rates` gets the place of each tax rate.

    A column that says the same as none at all stays NULL.
    """
    fields = list(zip(*lines, strict=True)) or [()] * len(Line._fields)
    quantity, price, discount_ppm, discount_minor, tax, group, package, included = fields
    rates.update((rate, index) for index, rate in enumerate(sorted(set(tax))))
    columns: list[tuple[str, str, Iterable[int] | None]] = [
        ("quantity", "q", quantity),
        ("price", "q", price),
        ("discount_ppm", "q", discount_ppm if any(discount_ppm) else None),
        ("discount_minor", "q", discount_minor if any(discount_minor) else None),
        ("tax", "B", map(rates.__getitem__, tax) if len(rates) > 1 else None),
        ("group", "B", group if any(group) else None),
    ]
    none = (None,) * len(lines)
    if package != none:
        columns.append(("package", "B", [0 if at is None else at + 1 for at in package]))
    if included != none:
        columns.append(("included", "q", [INT64[-1] if x is None else x for x in included]))
    buffers = {
        name: ffi.from_buffer(f"{_C_TYPES[kind]}[]", struct.pack(f"{len(lines)}{kind}", *values))
        for name, kind, values in columns
        if values is not None
    }
    keep += buffers.values()
    return ffi.new("bill_lines *", buffers)


def quote(
    lines: Sequence[Line],
    coverages: Sequence[Coverage] = (),
    *,
    currency: str,
    tax_mode: TaxMode = TaxMode.DOCUMENT,
    rounding: Rounding = Rounding.HALF_UP,
    prices_include_tax: bool = False,
    cash_step_minor: int = 1,
    discount_limit_ppm: int = 1_000_000,
    discounts: Sequence[Discount] = (),
    packages: Sequence[Package] = (),
) -> Quote:
    """Calculate an invoice: nets, discounts, packages, taxes, and who pays.

    Amounts are minor units of `currency`; the patient's part is rounded to `cash_step_minor`.
    Lines whose gross sum is negative (a credit note) give exactly the negative of their invoice.
    Raises BillError with all bad rows. At most 32 different tax rates and 8 coverages.
    """
    exponent(currency)
    rates: dict[int, int] = {}
    keep: list[Any] = []
    try:
        columns = _columns(keep, lines, rates)
        terms = build_terms(
            keep, rates=list(rates), coverages=coverages, discounts=discounts, packages=packages
        )
        terms.rounding, terms.tax_mode = rounding, tax_mode
        terms.prices_include_tax = int(prices_include_tax)
        terms.cash_step, terms.discount_limit_ppm = cash_step_minor, discount_limit_ppm
    except (OverflowError, struct.error) as error:
        raise BillError(BillCode.OVERFLOW) from error
    return _run(currency, columns, len(lines), terms, rates)


_LINE_RESULTS: Final = ("line_net", "line_discount", "line_tax", "line_total")
_SCRATCH: Final = 6


def _run(currency: str, columns: Any, count: int, terms: Any, rates: dict[int, int]) -> Quote:
    payers, taxes = terms.coverage_count, len(rates)
    amounts = ffi.new("int64_t[]", (len(_LINE_RESULTS) + payers + _SCRATCH) * count)
    tax_base, tax_amount = ffi.new("int64_t[]", taxes), ffi.new("int64_t[]", taxes)
    totals, payments = ffi.new("bill_totals *"), ffi.new("bill_payment[]", payers)
    errors, row = ffi.new("int32_t[]", count), ffi.new("size_t *")
    by_line = [amounts + k * count for k in range(len(_LINE_RESULTS) + payers)]
    result = ffi.new(
        "bill_result *",
        {
            "totals": totals,
            "payments": payments,
            "tax_base": tax_base,
            "tax_amount": tax_amount,
            "line_paid": amounts + len(_LINE_RESULTS) * count,
            "line_error": errors,
            "scratch": amounts + len(by_line) * count,
            **dict(zip(_LINE_RESULTS, by_line, strict=False)),
        },
    )
    status = lib.bill_quote(columns, count, terms, result, row)
    if status:
        rows = tuple((at, BillCode(code)) for at, code in enumerate(errors) if code)
        raise BillError(BillCode(status), row=row[0] if row[0] < count else None, rows=rows)
    net, discount, tax, total, *paid = (ffi.unpack(column, count) for column in by_line)
    by_payer = zip(*paid, strict=True) if paid else repeat((), count)
    answers = zip(net, discount, tax, total, by_payer, strict=True)
    return Quote(
        currency=currency,
        totals=Totals(*(getattr(totals, name) for name in Totals.__slots__)),
        lines=tuple(map(tuple.__new__, repeat(LineQuote), answers)),  # quicker than LineQuote._make
        taxes=tuple(map(TaxQuote, rates, tax_base, tax_amount)),
        payments=tuple(
            Payment(*(getattr(payment, name) for name in Payment.__slots__)) for payment in payments
        ),
    )
