import argparse
import json
from pathlib import Path
from typing import Any

import pytest

from app.cli import bill, drg
from app.domain.errors import UserError

CLAIM = {
    "id": "a",
    "age": 70,
    "sex": "M",
    "discharge_status": "01",
    "dx": [{"code": "J18.9", "poa": "Y"}, {"code": "A41.9", "poa": "Y"}],
    "pr": [],
}
STAY = {"id": 1, "drg": 470, "los": 3, "charges": "45000.50", "discharge_date": "2026-05-01"}
QUOTE = {
    "currency": "EUR",
    "charges": [{"quantity_thousandths": 2500, "unit_price_minor": 1999, "tax_ppm": 190_000}],
    "coverages": [{"deductible_minor": 500, "coinsurance_ppm": 200_000, "ceiling_minor": None}],
    "rounding": "half_even",
    "cash_step_minor": 5,
}


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def call(command: str, *content: object) -> list[Any]:
        parser = argparse.ArgumentParser()
        commands = parser.add_subparsers()
        drg.add(commands)
        bill.add(commands)
        file = tmp_path / "in"
        file.write_text("\n".join(json.dumps(part) for part in content), encoding="utf-8")
        arguments = parser.parse_args([*command.split(), str(file)])
        assert arguments.run(arguments) == 0
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return call


def test_each_claim_gets_its_drg_with_weight_and_reasons(run: Any) -> None:
    first, second = run("drg group", CLAIM, CLAIM | {"id": "b", "version": "440"})
    assert (first["id"], first["drg"], first["mdc"], first["severity"]) == ("a", 193, 4, "MCC")
    assert (first["type"], first["return_code"]) == ("MEDICAL", "OK")
    assert first["weight"] > 1
    assert {"made_by": "SEVERITY", "code": "A41.9", "condition": "MCC"} in first["explain"]
    assert {"without": "A41.9", "drg": 195} in first["explain"]
    assert (second["drg"], second["weight"]) == (193, None)


def test_a_stay_gets_each_component_of_its_payment(run: Any) -> None:
    hospital = {"wage_index": "1.05", "operating_ccr": "0.3", "capital_ccr": 0.02, "beds": 200}
    (paid,) = run("drg price", STAY | {"hospital": hospital})
    assert (paid["tariff"], paid["needs_verification"]) == ("ipps_fy2026", True)
    assert (paid["operating"], paid["capital"], paid["total"]) == (
        "13454.94",
        "1045.41",
        "14500.35",
    )


def test_a_claim_is_grouped_before_it_is_priced(run: Any) -> None:
    (paid,) = run("drg price", CLAIM | {"los": 4, "charges": 20_000})
    assert paid["drg"] == 193


def test_a_quote_splits_charges_between_payer_and_patient(run: Any) -> None:
    (quoted,) = run("bill quote", QUOTE)
    totals = quoted["totals"]
    assert (totals["total_minor"], totals["payers_minor"], totals["due_minor"]) == (
        5948,
        4358,
        1590,
    )
    assert quoted["lines"][0]["paid_minor"] == [4358]


@pytest.mark.parametrize(
    ("command", "content", "sentence"),
    [
        ("drg group", [1], "Line 1 is not a JSON object"),
        ("drg group", CLAIM | {"version": "999"}, "Line 1: there is no grouper 999"),
        ("drg group", CLAIM | {"dx": ["J189"]}, "Line 1: dx holds something without a code"),
        ("drg price", STAY | {"drg": 9999}, "Line 1: there is no DRG 9999"),
        ("drg price", STAY | {"charges": "x"}, "Line 1: charges is not a number"),
        ("drg price", STAY | {"hospital": {"stars": 5}}, "Line 1: a hospital has no 'stars'"),
        ("drg price", STAY | {"tariff": "ipps"}, "Line 1: there is no tariff ipps"),
        ("bill quote", QUOTE | {"currency": "EURO"}, "this is not a currency of ISO 4217"),
        ("bill quote", QUOTE | {"cash_step_minor": 0.05}, "The quote holds the number 0.05"),
        ("bill quote", QUOTE | {"rounding": "up_and_away"}, "rounding is 'up_and_away'"),
        ("bill quote", QUOTE | {"charges": [{"price": 1}]}, "charges[0] has no 'price'"),
        ("bill quote", QUOTE | {"charges": [{}]}, "charges[0] needs"),
        ("bill quote", QUOTE | {"discount": 1}, "A quote has no 'discount'"),
    ],
)
def test_wrong_input_is_refused_in_one_sentence(
    run: Any, command: str, content: object, sentence: str
) -> None:
    with pytest.raises(UserError) as caught:
        run(command, content)
    assert sentence in caught.value.title
