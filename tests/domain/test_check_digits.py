"""Check digits, against numbers that their authorities publish as examples."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.check_digits import (
    CHECKS,
    NumberType,
    by_authority,
    damm_fits,
    mod11_10_fits,
    number_problem,
    type_problem,
    verhoeff_fits,
)

# NHS: the example of the NHS Data Dictionary. Verhoeff: 236 has the check digit 3 in his own text.
# Luhn: 7992739871 has 3 (ISO/IEC 7812-1, the usual worked example). SE-SKV: Skatteverket's own
# example of a personnummer, 811218-9876. ZA: the worked example of the identity number,
# 800101 5009 087.
GOOD = [
    ("NHS", "943 476 5919"), ("UIDAI", "999941057058"), ("SE-SKV", "811218-9876"),
    ("ZA-DHA", "800101 5009 087"), ("CITY", "A/17"),
]  # fmt: skip

# Damm: 572 has the check digit 4 (his thesis). MOD 11-2: two identifiers of ORCID's own
# documentation. MOD 11,10: the worked example of ISO/IEC 7064, 0794, which has 5. MOD 97-10: the
# standard's own example, 794 with 44; and an IBAN of the registry, its country's part at the end.
PUBLISHED = [
    ("luhn", "79927398713"), ("verhoeff", "2363"), ("damm", "5724"), ("nhs", "9434765919"),
    ("mod11_2", "0000000218250097"), ("mod11_2", "000000021694233X"), ("mod11_10", "07945"),
    ("mod97_10", "79444"), ("mod97_10", "WEST12345698765432GB82"),
]  # fmt: skip


@pytest.mark.parametrize(("authority", "number"), GOOD)
def test_published_numbers_fit(authority: str, number: str) -> None:
    assert number_problem(number, by_authority().get(authority)) == ""


@pytest.mark.parametrize(("scheme", "number"), PUBLISHED)
def test_the_worked_examples_of_the_codes(scheme: str, number: str) -> None:
    check = CHECKS[scheme]
    assert check.fits(number)
    assert check.written.fullmatch(number)
    last = "1" if number[-1] != "1" else "2"
    assert not check.fits(number[:-1] + last)


@pytest.mark.parametrize(
    ("authority", "number", "words"),
    [
        ("NHS", "943 476 5918", "The last digit does not fit, check the card"),
        ("UIDAI", "999941057059", "The last digit does not fit, check the card"),
        ("SE-SKV", "811218-9875", "The last digit does not fit, check the card"),
        ("ZA-DHA", "80010150090", "13 characters are wanted, this has 11"),
        ("NHS", "94347659IQ", "Digits only"),
        ("ISNI", "00000002182500é7", "Digits and capitals only"),
        ("CARD", "12345", "6-8 characters are wanted, this has 5"),
        ("CITY", "  ", "Type the number"),
    ],
)
def test_a_wrong_number_says_what_is_wrong(authority: str, number: str, words: str) -> None:
    site = (NumberType("ISNI", check="mod11_2"), NumberType("CARD", least=6, most=8))
    assert number_problem(number, by_authority(site).get(authority)) == words


def test_a_hospitals_own_type_replaces_a_built_in_one() -> None:
    known = by_authority([NumberType("NHS", "NH")])
    assert number_problem("anything", known["NHS"]) == ""


@pytest.mark.parametrize(
    "wrong",
    [NumberType(" "), NumberType("X", check="crc"), NumberType("X", least=0),
     NumberType("X", least=9, most=8)],
)  # fmt: skip
def test_a_type_that_could_take_no_number_is_refused(wrong: NumberType) -> None:
    assert type_problem(wrong)


@given(st.text("0123456789", min_size=2, max_size=12), st.integers(0), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(stem: str, place: int, step: int) -> None:
    for fits in (CHECKS["luhn"].fits, verhoeff_fits, damm_fits, mod11_10_fits):
        good = next(stem + c for c in "0123456789" if fits(stem + c))
        at = place % len(good)
        wrong = good[:at] + str((int(good[at]) + step) % 10) + good[at + 1 :]
        assert not fits(wrong)


@given(st.text("0123456789", min_size=2, max_size=12), st.integers(0))
def test_two_digits_exchanged_are_always_found_by_verhoeff_and_damm(stem: str, place: int) -> None:
    for fits in (verhoeff_fits, damm_fits):
        good = next(stem + c for c in "0123456789" if fits(stem + c))
        at = place % (len(good) - 1)
        wrong = good[:at] + good[at + 1] + good[at] + good[at + 2 :]
        assert (wrong == good) == fits(wrong)
