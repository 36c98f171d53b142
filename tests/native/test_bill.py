from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.native.bill import (
    BillCode,
    BillError,
    Cob,
    Coverage,
    Discount,
    Line,
    Package,
    Quote,
    Rounding,
    TaxMode,
    allocate,
    cash_round,
    exponent,
    line_amount,
    percent,
    quote,
)

HUNDRED_PERCENT = 1_000_000


def one(price: int, **more: int) -> Line:
    return Line(quantity_thousandths=1000, unit_price_minor=price, **more)


def test_a_price_that_binary_floats_get_wrong_is_exact() -> None:
    assert line_amount(1500, 1805) == 2708  # 27.075, rounded up; floats say 27.07
    assert line_amount(1500, 1805, rounding=Rounding.DOWN) == 2707
    assert percent(100, 50) == 1
    assert percent(100, 50, rounding=Rounding.HALF_EVEN) == 0


def test_currencies_have_their_own_exponent() -> None:
    assert [exponent(code) for code in ("JPY", "EUR", "KWD")] == [0, 2, 3]
    with pytest.raises(BillError) as caught:
        exponent("EURO")
    assert caught.value.code is BillCode.CURRENCY


def test_an_amount_beyond_64_bits_is_refused_and_never_wraps() -> None:
    with pytest.raises(BillError) as caught:
        line_amount(2**62, 2**62)
    assert caught.value.code is BillCode.OVERFLOW
    with pytest.raises(BillError):
        line_amount(2**64, 1)
    with pytest.raises(BillError) as caught:
        quote([one(1), one(2**63 - 1), one(2**63 - 1)], currency="EUR")
    assert (caught.value.code, caught.value.row) == (BillCode.OVERFLOW, 1)


@given(
    total=st.integers(-(2**62), 2**62),
    weights=st.lists(st.integers(0, 2**55), min_size=1, max_size=40),
)
def test_allocated_parts_sum_to_the_whole_and_stay_within_one_unit(
    total: int, weights: list[int]
) -> None:
    parts = allocate(total, weights)
    assert sum(parts) == total
    whole = sum(weights) or len(weights)
    shares = weights if any(weights) else [1] * len(weights)
    for part, weight in zip(parts, shares, strict=True):
        assert abs(Fraction(total * weight, whole) - part) < 1


def test_cash_is_rounded_to_five_cents() -> None:
    assert [cash_round(amount, 5) for amount in (1232, 1233, -1233)] == [1230, 1235, -1235]


def test_a_whole_discount_of_a_price_with_tax_leaves_nothing() -> None:
    line = one(9999, tax_ppm=190_000, discount_ppm=HUNDRED_PERCENT)
    assert quote([line], currency="EUR", prices_include_tax=True).totals.total_minor == 0


def test_quebec_tax_with_three_decimals_is_exact() -> None:
    assert quote([one(50, tax_ppm=99_750)], currency="CAD").totals.tax_minor == 5
    assert quote([one(1_000_000, tax_ppm=99_750)], currency="CAD").totals.tax_minor == 99_750


def test_tax_of_the_document_differs_from_tax_of_the_lines_and_both_sum_up() -> None:
    lines = [one(3, tax_ppm=190_000)] * 10
    by_line = quote(lines, currency="EUR", tax_mode=TaxMode.LINE)
    by_document = quote(lines, currency="EUR", tax_mode=TaxMode.DOCUMENT)
    assert (by_line.totals.tax_minor, by_document.totals.tax_minor) == (10, 6)
    assert sum(line.tax_minor for line in by_document.lines) == 6


@pytest.mark.parametrize(
    ("method", "second", "patient"),
    [(Cob.TRADITIONAL, 5000, 0), (Cob.MAINTENANCE, 3750, 1250), (Cob.CARVE_OUT, 1875, 3125)],
)
def test_the_three_ways_to_coordinate_benefits(method: Cob, second: int, patient: int) -> None:
    primary = Coverage(ceiling_minor=7500)
    secondary = Coverage(coinsurance_ppm=250_000, method=method)
    answer = quote([one(12_500)], [primary, secondary], currency="USD")
    assert [payment.paid_minor for payment in answer.payments] == [7500, second]
    assert answer.totals.patient_minor == patient


def test_the_patient_pays_at_most_the_out_of_pocket_maximum() -> None:
    rules = Coverage(
        deductible_minor=10_000,
        copay_minor=2_000,
        coinsurance_ppm=200_000,
        out_of_pocket_max_minor=11_000,
    )
    payment = quote([one(100_000)], [rules], currency="USD").payments[0]
    assert (payment.deductible_minor, payment.copay_minor, payment.coinsurance_minor) == (
        10_000,
        1_000,
        0,
    )
    assert payment.paid_minor == 89_000


def test_a_ceiling_leaves_the_rest_to_the_patient() -> None:
    answer = quote([one(10_000)], [Coverage(ceiling_minor=6_000)], currency="USD")
    assert answer.payments[0].over_ceiling_minor == 4_000
    assert answer.totals.patient_minor == 4_000


def test_a_coverage_pays_only_its_groups() -> None:
    answer = quote([one(100, group=1), one(50, group=2)], [Coverage(groups=1 << 1)], currency="USD")
    assert [line.paid_minor for line in answer.lines] == [(100,), (0,)]


def test_discounts_follow_their_order_and_caps() -> None:
    half, ten = Discount(rate_ppm=500_000), Discount(amount_minor=1_000)
    assert quote([one(10_000)], currency="EUR", discounts=[half, ten]).totals.total_minor == 4_000
    assert quote([one(10_000)], currency="EUR", discounts=[ten, half]).totals.total_minor == 4_500
    capped = Discount(rate_ppm=800_000, cap_minor=3_000)
    assert quote([one(10_000)], currency="EUR", discounts=[capped]).totals.discount_minor == 3_000
    line = one(10_000, discount_ppm=900_000)
    limited = quote([line], currency="EUR", discount_limit_ppm=800_000)
    assert limited.totals.line_discount_minor == 8_000


def test_a_package_has_its_price_and_the_excess_is_billed() -> None:
    night = Line(
        quantity_thousandths=4_000, unit_price_minor=10_000, package=0, included_thousandths=3_000
    )
    drugs = one(9_000, package=0)
    answer = quote([night, drugs], currency="EUR", packages=[Package(price_minor=30_000)])
    assert answer.totals.total_minor == 30_000 + 10_000
    assert answer.totals.excess_minor == 10_000
    limited = quote(
        [night, drugs], currency="EUR", packages=[Package(price_minor=30_000, limit_minor=35_000)]
    )
    assert limited.totals.total_minor == 30_000 + 10_000 + 4_000


def test_each_bad_row_is_named_with_its_code() -> None:
    lines = [one(1), one(1, group=64), one(1, package=3), one(1, discount_ppm=-1)]
    with pytest.raises(BillError) as caught:
        quote(lines, currency="EUR")
    assert caught.value.rows == (
        (1, BillCode.GROUP),
        (2, BillCode.PACKAGE),
        (3, BillCode.RATE),
    )
    assert caught.value.row == 1
    assert str(caught.value).startswith("line 2: ")


LINES = st.lists(
    st.builds(
        Line,
        quantity_thousandths=st.integers(-5_000, 50_000),
        unit_price_minor=st.integers(0, 10**7),
        discount_ppm=st.sampled_from([0, 0, 100_000, 333_333, HUNDRED_PERCENT]),
        discount_minor=st.sampled_from([0, 0, 199]),
        tax_ppm=st.sampled_from([0, 70_000, 190_000, 99_750]),
        group=st.integers(0, 3),
        package=st.sampled_from([None, None, 0, 1]),
        included_thousandths=st.sampled_from([None, 0, 1_500]),
    ),
    min_size=1,
    max_size=12,
)
LIMIT = st.one_of(st.none(), st.integers(0, 10**7))
COVERAGES = st.lists(
    st.builds(
        Coverage,
        deductible_minor=st.integers(0, 10**6),
        copay_minor=st.integers(0, 10**4),
        coinsurance_ppm=st.integers(0, HUNDRED_PERCENT),
        out_of_pocket_max_minor=LIMIT,
        ceiling_minor=LIMIT,
        method=st.sampled_from(Cob),
        groups=st.sampled_from([2**64 - 1, 0b11, 0b1]),
    ),
    max_size=3,
)
DISCOUNTS = st.lists(
    st.builds(
        Discount,
        rate_ppm=st.integers(0, HUNDRED_PERCENT),
        amount_minor=st.integers(0, 10**4),
        cap_minor=LIMIT,
        groups=st.sampled_from([2**64 - 1, 0b110]),
    ),
    max_size=2,
)
PACKAGES = [Package(price_minor=50_000), Package(price_minor=7, limit_minor=90_000)]


def negative(line: Line) -> Line:
    return Line(
        quantity_thousandths=-line.quantity_thousandths,
        unit_price_minor=line.unit_price_minor,
        discount_ppm=line.discount_ppm,
        discount_minor=line.discount_minor,
        tax_ppm=line.tax_ppm,
        group=line.group,
        package=line.package,
        included_thousandths=line.included_thousandths,
    )


def assert_everything_sums_up(answer: Quote) -> None:
    totals, lines = answer.totals, answer.lines
    assert sum(line.net_minor for line in lines) == totals.lines_minor
    assert sum(line.tax_minor for line in lines) == totals.tax_minor
    assert sum(line.total_minor for line in lines) == totals.total_minor
    discounts = totals.line_discount_minor + totals.discount_minor
    assert sum(line.discount_minor for line in lines) == discounts
    assert totals.taxable_minor + totals.tax_minor == totals.total_minor
    assert (
        totals.gross_minor - totals.line_discount_minor + totals.package_minor == totals.lines_minor
    )
    assert sum(tax.tax_minor for tax in answer.taxes) == totals.tax_minor
    assert totals.payers_minor + totals.patient_minor == totals.total_minor
    assert sum(payment.paid_minor for payment in answer.payments) == totals.payers_minor
    for k, payment in enumerate(answer.payments):
        assert sum(line.paid_minor[k] for line in lines) == payment.paid_minor
        assert abs(payment.prior_minor + payment.paid_minor) <= abs(payment.allowed_minor)
    assert totals.due_minor == totals.patient_minor + totals.rounding_minor


@given(
    lines=LINES,
    coverages=COVERAGES,
    discounts=DISCOUNTS,
    tax_mode=st.sampled_from(TaxMode),
    rounding=st.sampled_from(Rounding),
    included=st.booleans(),
    step=st.sampled_from([1, 5, 100]),
)
def test_lines_sum_to_totals_payers_to_the_whole_and_a_credit_note_reverses_its_invoice(
    *,
    lines: list[Line],
    coverages: list[Coverage],
    discounts: list[Discount],
    tax_mode: TaxMode,
    rounding: Rounding,
    included: bool,
    step: int,
) -> None:
    def calculate(rows: list[Line]) -> Quote:
        return quote(
            rows,
            coverages,
            currency="EUR",
            tax_mode=tax_mode,
            rounding=rounding,
            prices_include_tax=included,
            cash_step_minor=step,
            discounts=discounts,
            packages=PACKAGES,
        )

    answer = calculate(lines)
    assert_everything_sums_up(answer)
    credit = calculate([negative(line) for line in lines])
    assert_everything_sums_up(credit)
    if answer.totals.gross_minor:
        assert credit.totals.total_minor == -answer.totals.total_minor
        assert credit.totals.payers_minor == -answer.totals.payers_minor
        assert credit.totals.due_minor == -answer.totals.due_minor
        assert [line.paid_minor for line in credit.lines] == [
            tuple(-paid for paid in line.paid_minor) for line in answer.lines
        ]
