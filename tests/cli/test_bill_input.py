"""Wrong input of `bill quote` is refused by the name of its field."""

import json
from typing import Any

import pytest

from tests.cli.conftest import Wardlight

CHARGE: dict[str, Any] = {"quantity_thousandths": 1000, "unit_price_minor": 100}


def refusal(wardlight: Wardlight, content: str) -> str:
    """Return the one sentence with which a quote is refused."""
    said = wardlight("bill", "quote", "-", stdin=content)
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    return said.err


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ('{"currency": "EUR", "currency": "USD", "charges": []}', "currency"),
        ('{"currency": "EUR", "charges": [], "charges": []}', "charges"),
        ('{"charges": [{"unit_price_minor": 1, "unit_price_minor": 2}]}', "unit_price_minor"),
    ],
)
def test_a_key_that_is_given_twice_is_refused(
    wardlight: Wardlight, content: str, name: str
) -> None:
    assert refusal(wardlight, content).startswith(f"The quote holds '{name}' twice in one object. ")


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"cash_step_minor": 0}, "cash_step_minor is less than 1"),
        ({"cash_step_minor": -5}, "cash_step_minor is negative"),
        ({"discount_limit_ppm": 1_000_001}, "discount_limit_ppm is more than 1000000"),
        ({"coverages": [{}, {"deductible_minor": -1}]}, "coverages[1].deductible_minor is neg"),
        ({"coverages": [{"copay_minor": -1}]}, "coverages[0].copay_minor is negative"),
        ({"coverages": [{"ceiling_minor": -1}]}, "coverages[0].ceiling_minor is negative"),
        ({"coverages": [{"groups": -1}]}, "coverages[0].groups is negative"),
        ({"coverages": [{"groups": 2**64}]}, "coverages[0].groups is more than 18446744073"),
        ({"coverages": [{"method": "best"}]}, "coverages[0].method is 'best'"),
        ({"coverages": [{}] * 9}, "coverages holds more than 8"),
        ({"discounts": [{"rate_ppm": -1}]}, "discounts[0].rate_ppm is negative"),
        ({"packages": [{"price_minor": -1}]}, "packages[0].price_minor is negative"),
        ({"packages": [{"price_minor": 1, "limit_minor": -1}]}, "packages[0].limit_minor is neg"),
        ({"packages": [{"price_minor": 2**63}]}, "packages[0].price_minor is more than 92233"),
        ({"charges": [CHARGE, CHARGE | {"group": 64}]}, "charges[1].group is more than 63"),
        ({"charges": [CHARGE, CHARGE | {"package": 0}]}, "charges[1].package is 0, which"),
        ({"charges": [CHARGE | {"tax_ppm": 10_000_001}]}, "charges[0].tax_ppm is more than 1"),
        ({"charges": [CHARGE | {"tax_ppm": n} for n in range(33)]}, "charges holds more than 32"),
        (
            {"charges": [CHARGE, {"group": 1}]},
            "charges[1] needs quantity_thousandths and unit_price_minor. Add",
        ),
        (
            {"charges": [CHARGE, {"quantity_thousandths": 2**62, "unit_price_minor": 2**62}]},
            "charges[1] cannot be calculated: an amount is too large",
        ),
    ],
)
def test_a_number_that_no_quote_can_hold_is_named_by_its_field(
    wardlight: Wardlight, given: dict[str, Any], sentence: str
) -> None:
    quote = {"currency": "EUR", "charges": [CHARGE]} | given
    said = refusal(wardlight, json.dumps(quote))
    assert said.startswith(sentence)
    assert "line " not in said


def test_what_is_at_the_edge_is_calculated(wardlight: Wardlight) -> None:
    quote = {
        "currency": "EUR",
        "charges": [CHARGE | {"group": 63, "package": 0, "tax_ppm": n} for n in range(32)],
        "packages": [{"price_minor": 0}],
        "coverages": [{"groups": 2**64 - 1}] * 8,
        "cash_step_minor": 1,
        "discount_limit_ppm": 1_000_000,
    }
    assert wardlight("bill", "quote", "-", stdin=json.dumps(quote)).code == 0


def test_each_line_of_a_quote_is_an_object_with_named_amounts(wardlight: Wardlight) -> None:
    request = {"currency": "EUR", "charges": [CHARGE | {"tax_ppm": 190_000}], "coverages": [{}]}
    said = wardlight("bill", "quote", "-", stdin=json.dumps(request))
    assert json.loads(said.out)["lines"] == [
        {
            "net_minor": 100,
            "discount_minor": 0,
            "tax_minor": 19,
            "total_minor": 119,
            "paid_minor": [119],
        }
    ]
