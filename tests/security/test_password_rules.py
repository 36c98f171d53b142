"""Passwords that everybody tries are refused; strange and long ones never are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.security import passwords
from app.security.password_rules import MIN_LENGTH, password_refusal, pin_refusal

ABOUT = ("amara", "Amara Nwosu", "St. Elsewhere Hospital")


def title(password: str) -> str:
    refusal = password_refusal(password, about=ABOUT)
    return refusal[0] if refusal else ""


@pytest.mark.parametrize(
    "password",
    [
        "plums over green water",
        "a long password",
        "wet stones at dawn",
        "кит плывёт под окном",
        "12 tigers, 7 lamps & a boat",
    ],
)
def test_words_that_do_not_belong_together_are_taken(password: str) -> None:
    assert title(password) == ""


@pytest.mark.parametrize(
    "password",
    [
        "passwordpassword",
        "P@ssw0rdP@ssw0rd!",
        "aaaaaaaaaaaaaaaaaaaa",
        "abcabcabcabcabcabc",
        "1234567890123456",
        "qwertyuiop12345",
        "AmaraNwosu2026!!!",
        "elsewhere-amara-1",
        "Welcome-Hospital-1",
        "nurse nurse ward ward 2026",
    ],
)
def test_what_everybody_tries_first_is_refused(password: str) -> None:
    assert title(password) == "The password is easy to guess"


def test_fourteen_characters_are_too_few_and_a_book_is_too_many() -> None:
    assert title("x7 lamps over h"[: MIN_LENGTH - 1]) == "The password is too short"
    assert title("x7 lamps over" * 40) == "The password is too long"


@given(st.text(alphabet=st.characters(categories=["Lo"]), min_size=MIN_LENGTH, max_size=40))
def test_no_kind_of_letter_is_demanded(password: str) -> None:
    assert title(password) in {"", "The password is easy to guess", "The password is too short"}
    if len(set(password)) == len(password) >= MIN_LENGTH:
        assert title(password) != "The password is too long"


def test_a_letter_typed_in_two_ways_is_one_letter() -> None:
    composed, decomposed = "caf\u00e9 over green water", "cafe\u0301 over green water"
    assert passwords.fits(passwords.hash_password(composed), decomposed)


@pytest.mark.parametrize("pin", ["000000", "123456", "654321", "121212", "123123", "890123"])
def test_a_pin_that_everybody_tries_first_is_refused(pin: str) -> None:
    refusal = pin_refusal(pin)
    assert refusal is not None
    assert refusal[0].startswith("This PIN is tried first")


@pytest.mark.parametrize(
    "pin", ["", "12345", "1234567", "12345a", "\u0661\u0662\u0663\u0664\u0665\u0666"]
)
def test_a_pin_has_six_digits(pin: str) -> None:
    refusal = pin_refusal(pin)
    assert refusal is not None
    assert refusal[0] == "A PIN has 6 digits"


def test_any_other_pin_is_taken() -> None:
    assert pin_refusal("580271") is None
