"""Check digits, against numbers that their authorities publish as examples."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.check_digits import identifier_problem, luhn_fits, verhoeff_fits

# NHS: the example of the NHS Data Dictionary. Verhoeff: 236 has the check digit 3 in his own text.
# Luhn: 7992739871 has 3 (ISO/IEC 7812-1, the usual worked example). SE-SKV: Skatteverket's own
# example of a personnummer, 811218-9876. ZA: the worked example of the identity number,
# 800101 5009 087.
GOOD = [
    ("NHS", "943 476 5919"), ("UIDAI", "999941057058"), ("SE-SKV", "811218-9876"),
    ("ZA-DHA", "800101 5009 087"), ("CITY", "A/17"),
]  # fmt: skip


@pytest.mark.parametrize(("authority", "number"), GOOD)
def test_published_numbers_fit(authority: str, number: str) -> None:
    assert identifier_problem(number, authority=authority) == ""


@pytest.mark.parametrize(
    ("authority", "number", "words"),
    [
        ("NHS", "943 476 5918", "The last digit does not fit, check the card"),
        ("UIDAI", "999941057059", "The last digit does not fit, check the card"),
        ("SE-SKV", "811218-9875", "The last digit does not fit, check the card"),
        ("ZA-DHA", "80010150090", "13 digits are wanted, this has 11"),
        ("NHS", "94347659IQ", "Digits only"),
        ("CITY", "  ", "Type the number"),
    ],
)
def test_a_wrong_number_says_what_is_wrong(authority: str, number: str, words: str) -> None:
    assert identifier_problem(number, authority=authority) == words


def test_the_worked_examples_of_the_codes() -> None:
    assert verhoeff_fits("2363")
    assert luhn_fits("79927398713")


@given(st.text("0123456789", min_size=2, max_size=12), st.integers(0), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(stem: str, place: int, step: int) -> None:
    for fits in (verhoeff_fits, luhn_fits):
        good = next(stem + c for c in "0123456789" if fits(stem + c))
        at = place % len(good)
        wrong = good[:at] + str((int(good[at]) + step) % 10) + good[at + 1 :]
        assert not fits(wrong)


@given(st.text("0123456789", min_size=2, max_size=12), st.integers(0))
def test_two_digits_exchanged_are_always_found_by_verhoeff(stem: str, place: int) -> None:
    good = next(stem + c for c in "0123456789" if verhoeff_fits(stem + c))
    at = place % (len(good) - 1)
    wrong = good[:at] + good[at + 1] + good[at] + good[at + 2 :]
    assert (wrong == good) == verhoeff_fits(wrong)
