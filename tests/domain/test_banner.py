"""The banner says who someone is as the rules of the NHS interface have it."""

from app.domain.banner import AllergyView, gravest_first
from app.domain.names import shown_name
from app.domain.registration import national_id_words


def test_a_name_is_family_given_title() -> None:
    assert shown_name("Okafor", "Grace", "Mrs") == "OKAFOR, Grace (Mrs)"
    assert shown_name("De Souza", "Maria") == "DE SOUZA, Maria"
    assert shown_name("Unknown male") == "UNKNOWN MALE"


def test_only_an_nhs_number_is_grouped() -> None:
    assert national_id_words("9434765919", label="NHS No.") == "943 476 5919"
    assert national_id_words("1850775018087", label="National id") == "1850775018087"
    assert national_id_words("", label="NHS No.") == ""


def test_the_gravest_allergy_comes_first() -> None:
    listed = [
        AllergyView("Latex", "rash", "mild"),
        AllergyView("Nuts", "", ""),
        AllergyView("Penicillin", "anaphylaxis", "severe"),
        AllergyView("Codeine", "sickness", "moderate"),
    ]
    shown = [a.substance for a in gravest_first(listed)]
    assert shown == ["Penicillin", "Nuts", "Codeine", "Latex"]
