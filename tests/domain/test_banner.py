"""The banner says who someone is as the NHS's interface rules have it."""

import datetime as dt

import pytest

from app.domain.banner import AllergyView, age, gravest_first, grouped, shown_date, shown_name


def test_a_name_is_family_given_title() -> None:
    assert shown_name("Okafor", "Grace", "Mrs") == "OKAFOR, Grace (Mrs)"
    assert shown_name("De Souza", "Maria") == "DE SOUZA, Maria"
    assert shown_name("Unknown male") == "UNKNOWN MALE"


def test_a_date_is_the_same_in_every_locale() -> None:
    assert shown_date(dt.date(1947, 3, 3)) == "03-Mar-1947"


@pytest.mark.parametrize(
    ("born", "shown"),
    [
        (dt.date(1947, 3, 3), "79y"),
        (dt.date(1947, 11, 24), "78y"),
        (dt.date(2024, 11, 23), "2y"),
        (dt.date(2024, 11, 24), "23m"),
        (dt.date(2026, 10, 26), "0m"),
        (dt.date(2026, 10, 27), "27d"),
        (dt.date(2026, 11, 23), "0d"),
    ],
)
def test_an_age_is_in_the_unit_that_matters(born: dt.date, shown: str) -> None:
    assert age(born, on=dt.date(2026, 11, 23)) == shown


def test_only_an_nhs_number_is_grouped() -> None:
    assert grouped("9434765919", label="NHS No.") == "943 476 5919"
    assert grouped("1850775018087", label="National id") == "1850775018087"
    assert grouped("", label="NHS No.") == ""


def test_the_gravest_allergy_comes_first() -> None:
    listed = [
        AllergyView("Latex", "rash", "mild"),
        AllergyView("Nuts", "", ""),
        AllergyView("Penicillin", "anaphylaxis", "severe"),
        AllergyView("Codeine", "sickness", "moderate"),
    ]
    shown = [a.substance for a in gravest_first(listed)]
    assert shown == ["Penicillin", "Nuts", "Codeine", "Latex"]
