"""What IT says of the hospital on the command line: its country and its types of numbers."""

from tests.cli.conftest import Wardlight


def test_a_type_of_number_is_described_listed_and_forgotten(
    wardlight: Wardlight, here: list[str]
) -> None:
    described = ("number", "CITY-CARD", "--check", "damm", "--kind", "MR", "--most", "8")
    assert wardlight(*here, "site", *described).code == 0
    assert "CITY-CARD            MR     damm       1-8" in wardlight(*here, "site", "show").out
    numbers = wardlight(*here, "site", "show", "--json").json()["numbers"]
    assert {n["authority"] for n in numbers} == {"CITY-CARD", "NHS", "SE-SKV", "UIDAI", "ZA-DHA"}
    assert wardlight(*here, "site", "forget", "CITY-CARD").code == 0
    again = wardlight(*here, "site", "forget", "CITY-CARD")
    assert (again.code, again.err[:20]) == (1, "Nothing is said here")


def test_the_country_is_one_of_the_world(wardlight: Wardlight, here: list[str]) -> None:
    assert wardlight(*here, "site", "country", "ke").code == 0
    refused = wardlight(*here, "site", "country", "XX")
    assert (refused.code, refused.err.strip()) == (
        1,
        "XX is no country. Give two letters, as KE.",
    )
