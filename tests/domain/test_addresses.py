"""Addresses as countries write them."""

import pytest

from app.domain.addresses import ANYWHERE, postcode_doubt, written
from app.services.addresses import countries, template, templates

PARTS = {
    "address": "3 Mill Lane", "district": "Westlands", "city": "Northfield", "region": "TX",
    "postcode": "75001",
}  # fmt: skip


def test_each_country_has_its_parts_in_its_order() -> None:
    assert template("gb").parts == ("address", "city", "postcode")
    assert template("US").parts == ("address", "city", "region", "postcode")
    assert template("FR").parts == ("address", "postcode", "city")
    assert template("JP").parts[0] == "postcode"
    assert template("").parts == template("??").parts == ANYWHERE.parts


def test_parts_are_called_as_there() -> None:
    assert template("US").label("postcode") == "ZIP code"
    assert template("IN").label("postcode") == "PIN code"
    assert template("GB").label("city") == "Post town"
    assert template("IE").label("region") == "County"
    assert template("KE").label("postcode") == "Postcode"


def test_every_template_can_be_used() -> None:
    assert len(templates()) > 240
    for each in templates().values():
        assert each.parts, each.code
        assert each.name
        assert all(each.label(part) for part in each.parts)
        assert postcode_doubt(each.example, each) == "", each.code
    assert countries()[0] == ("AF", "Afghanistan")


@pytest.mark.parametrize(
    ("country", "text", "words"),
    [
        ("GB", "NF2 7QA", "Other form than EC1Y 8SY"),
        ("GB", "se1 9rt", ""),
        ("US", "7500", "Other form than 95014"),
        ("KE", "00100", ""),
        ("", "anything", ""),
        ("GB", " ", ""),
    ],
)
def test_a_postcode_of_another_form_is_a_doubt(country: str, text: str, words: str) -> None:
    assert postcode_doubt(text, template(country)) == words


def test_an_address_is_written_in_its_countrys_order_and_loses_nothing() -> None:
    assert written(template("US"), PARTS) == ["3 Mill Lane", "Northfield, TX 75001", "Westlands"]
    assert written(template("FR"), PARTS) == ["3 Mill Lane", "75001 Northfield", "Westlands", "TX"]
    assert written(template("US"), PARTS | {"region": "", "district": ""}) == [
        "3 Mill Lane",
        "Northfield, 75001",
    ]
    assert written(template("US"), {}) == []
