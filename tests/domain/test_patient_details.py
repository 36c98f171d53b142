"""What cannot be right in a patient's details, and the sentence that says so."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.registration import (
    NHS_LABEL,
    Allergies,
    AllergyState,
    Details,
    StatedAllergy,
    allergies_problem,
    national_id_problem,
    national_id_words,
    nhs_number_fits,
    problems,
    tidy,
)

TODAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize("number", ["9434765919", "9434765870", "4010232137", "4505577104"])
def test_a_right_nhs_number_fits(number: str) -> None:
    assert national_id_problem(number, label=NHS_LABEL) == ""


@given(st.from_regex(r"\d{9}", fullmatch=True), st.integers(0, 8), st.integers(1, 9))
def test_any_single_wrong_digit_is_noticed(body: str, at: int, add: int) -> None:
    right = next((f"{body}{c}" for c in range(10) if nhs_number_fits(f"{body}{c}")), None)
    if right is None:  # the remainder was 10: such a number is never issued
        return
    digits = list(right)
    digits[at] = str((int(digits[at]) + add) % 10)
    assert not nhs_number_fits("".join(digits))


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("943 476 5918", "Last digit does not fit"),
        ("943 476 591", "ten digits, this has 9"),
        ("943 476 591X", "digits only"),
    ],
)
def test_a_wrong_nhs_number_says_what_is_wrong(number: str, words: str) -> None:
    assert words in national_id_problem(number, label=NHS_LABEL)


def test_the_check_digit_is_known_only_where_the_site_says_nhs() -> None:
    assert national_id_problem("943 476 5918", label="Social insurance number") == ""


def test_an_nhs_number_is_stored_bare_and_shown_in_groups() -> None:
    stored = tidy(Details(national_id="943-476 5919"), label=NHS_LABEL).national_id
    assert stored == "9434765919"
    assert national_id_words(stored, label=NHS_LABEL) == "943 476 5919"
    assert national_id_words("AB 12", label="ID card") == "AB 12"


@pytest.mark.parametrize(
    ("details", "field", "words"),
    [
        (Details(), "family_name", "Needed"),
        (Details(family_name="123"), "family_name", "A name has letters"),
        (Details(family_name="A<b>"), "family_name", "none of"),
        (Details(family_name="A" * 121), "family_name", "At most 120"),
        (Details(family_name="A", birth_date=dt.date(2026, 11, 24)), "birth_date", "after today"),
        (Details(family_name="A", birth_date=dt.date(1890, 1, 1)), "birth_date", "130 years"),
        (Details(family_name="A", phone="call me"), "phone", "Digits"),
        (Details(family_name="A", phone="123"), "phone", "3 digits"),
        (Details(family_name="A", sex="X"), "sex", "Choose"),
    ],
)
def test_what_cannot_be_right_is_said_at_its_field(
    details: Details, field: str, words: str
) -> None:
    found = problems(details, label=NHS_LABEL, today=TODAY)
    assert list(found) == [field]
    assert words in found[field]


@pytest.mark.parametrize(
    "details",
    [
        Details(family_name="Ó Súilleabháin"),
        Details(family_name="van der Berg-O'Neill", given_name="Twin 2"),
        Details(family_name="王", given_name="小明"),
        Details(family_name="UNKNOWN", phone="+44 (0)7700 900417 ext. 12"),
    ],
)
def test_real_names_and_numbers_are_taken(details: Details) -> None:
    assert problems(details, label=NHS_LABEL, today=TODAY) == {}


LATEX = StatedAllergy(substance="Latex")


@pytest.mark.parametrize(
    ("answer", "holds"),
    [
        (Allergies(), True),
        (Allergies(state=AllergyState.NONE_KNOWN), True),
        (Allergies(state=AllergyState.KNOWN, stated=(LATEX,)), True),
        (Allergies(state=AllergyState.KNOWN), False),
        (Allergies(state=AllergyState.NONE_KNOWN, stated=(LATEX,)), False),
        (Allergies(state=AllergyState.KNOWN, stated=(StatedAllergy(substance=" "),)), False),
    ],
)
def test_an_answer_about_allergies_holds_together(answer: Allergies, holds: bool) -> None:  # noqa: FBT001
    assert (allergies_problem(answer) == "") is holds
