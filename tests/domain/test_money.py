"""How amounts read, and how they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.billing.money import amount_text, parse_amount, parse_quantity, quantity_text


@pytest.mark.parametrize(
    ("minor", "exponent", "text"),
    [
        (123600, 2, "1,236.00"),
        (-17224, 2, "\N{MINUS SIGN}172.24"),
        (5, 2, "0.05"),
        (1500, 0, "1,500"),
        (1234567, 3, "1,234.567"),
        (0, 2, "0.00"),
    ],
)
def test_an_amount_reads_as_people_write_it(minor: int, exponent: int, text: str) -> None:
    assert amount_text(minor, exponent) == text


@pytest.mark.parametrize(
    ("typed", "exponent", "minor"),
    [
        ("1,236.00", 2, 123600),
        ("1236", 2, 123600),
        ("12,5", 2, 1250),
        (".5", 2, 50),
        ("1.005", 2, None),
        ("1.5", 0, None),
        ("1,500", 0, 1500),
        ("1.234", 3, 1234),
        ("abc", 2, None),
        ("", 2, None),
        ("-5", 2, None),
        ("²", 2, None),
        ("1.2.3", 2, None),
    ],
)
def test_an_amount_is_read_exactly_or_refused(typed: str, exponent: int, minor: int | None) -> None:
    assert parse_amount(typed, exponent) == minor


@given(st.integers(0, 10**15), st.sampled_from([0, 2, 3]))
def test_what_is_shown_is_read_back(minor: int, exponent: int) -> None:
    assert parse_amount(amount_text(minor, exponent), exponent) == minor


def test_quantities_show_no_needless_zeros() -> None:
    assert [quantity_text(q) for q in (3000, 1500, -1000, 125)] == [
        "3",
        "1.5",
        "\N{MINUS SIGN}1",
        "0.125",
    ]
    assert parse_quantity("1.5") == 1500
