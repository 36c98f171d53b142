"""Wrong input of `drg group` and `drg price` is never taken for something else."""

import json
from typing import Any

import pytest

from tests.cli.conftest import Said, Wardlight

STAY: dict[str, Any] = {"drg": 470, "los": 3, "charges": 45000, "discharge_date": "2026-05-01"}
CLAIM: dict[str, Any] = {"dx": [{"code": "J18.9", "poa": "Y"}]}


def lines(*rows: object) -> str:
    """Return JSON Lines."""
    return "\n".join(map(json.dumps, rows))


def refused(said: Said) -> str:
    """Return the one sentence of a command that refused its input, and printed nothing else."""
    assert (said.code, said.out) == (1, "")
    assert said.err.count("\n") == 1
    return said.err


@pytest.mark.parametrize("name", ["post_acute", "special_pay", "no_outlier"])
@pytest.mark.parametrize("value", ["false", "true", 0, 1, None, []])
def test_a_stays_flag_is_true_or_false_and_nothing_else(
    wardlight: Wardlight, name: str, value: object
) -> None:
    said = wardlight("drg", "price", "-", stdin=lines(STAY, STAY | {name: value}))
    assert f"Line 2: {name} is not true or false" in refused(said)


@pytest.mark.parametrize("name", ["urban", "referral_center", "gives_quality", "hac_reduction"])
def test_a_hospitals_flag_is_true_or_false_and_nothing_else(
    wardlight: Wardlight, name: str
) -> None:
    stay = STAY | {"hospital": {name: "false"}}
    said = wardlight("drg", "price", "-", stdin=lines(STAY, stay))
    assert f"Line 2: {name} is not true or false" in refused(said)
