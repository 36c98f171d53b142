from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.native.bill import BillCode, BillError, Coverage, Line, TaxMode, quote
from app.native.bill_batch import LineColumns, quote_batch

TAXES = (0, 70_000, 190_000)
RULES = [
    [],
    [Coverage(deductible_minor=5_000, coinsurance_ppm=200_000)],
    [Coverage(ceiling_minor=9_000, groups=0b01), Coverage(coinsurance_ppm=300_000)],
]
ROW = st.tuples(
    st.integers(-3_000, 9_000), st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 2)
)


@given(
    invoices=st.lists(st.lists(ROW, max_size=6), max_size=6),
    rules=st.sampled_from(RULES),
    mode=st.sampled_from(TaxMode),
)
def test_a_batch_gives_each_invoice_what_it_gets_alone(
    *, invoices: list[list[tuple[int, int, int, int]]], rules: list[Coverage], mode: TaxMode
) -> None:
    rows = [row for invoice in invoices for row in invoice]
    first = array("Q", [0])
    for invoice in invoices:
        first.append(first[-1] + len(invoice))
    columns = LineColumns(
        first=first,
        quantity=array("q", [row[0] for row in rows]),
        price=array("q", [row[1] for row in rows]),
        discount_ppm=array("q", [row[2] for row in rows]),
        tax=bytes(row[3] for row in rows),
        group=bytes(row[3] % 2 for row in rows),
    )
    batch = quote_batch(columns, rules, tax_ppm=TAXES, tax_mode=mode, cash_step_minor=5)
    alone = [
        quote(
            [
                Line(
                    quantity_thousandths=quantity,
                    unit_price_minor=price,
                    discount_ppm=discount,
                    tax_ppm=TAXES[tax],
                    group=tax % 2,
                )
                for quantity, price, discount, tax in invoice
            ],
            rules,
            currency="EUR",
            tax_mode=mode,
            cash_step_minor=5,
        ).totals
        for invoice in invoices
    ]
    assert list(batch.totals) == alone


def test_a_bad_invoice_is_named_and_spoils_no_other() -> None:
    columns = LineColumns(
        first=array("Q", [0, 1, 2]),
        quantity=array("q", [1000, 1000]),
        price=array("q", [500, 500]),
        tax=bytes([7, 0]),
    )
    bad, good = quote_batch(columns).totals
    assert bad is BillCode.TAX
    assert not isinstance(good, BillCode)
    assert good.total_minor == 500


def test_columns_of_different_lengths_are_refused() -> None:
    for first, price in (([0, 2], [1]), ([0, 3], [1, 2]), ([1, 0, 2], [1, 2])):
        with pytest.raises(BillError):
            quote_batch(
                LineColumns(
                    first=array("Q", first),
                    quantity=array("q", [1000, 1000]),
                    price=array("q", price),
                )
            )
