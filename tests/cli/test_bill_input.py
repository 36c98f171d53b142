"""Wrong input of `bill quote` is refused by the name of its field."""

import pytest

from tests.cli.conftest import Wardlight


def refusal(wardlight: Wardlight, content: str) -> str:
    """Return the one sentence with which a quote is refused."""
    said = wardlight("bill", "quote", "-", stdin=content)
    assert (said.code, said.out, said.err.count("\n")) == (1, "", 1)
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
