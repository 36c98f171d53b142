"""Wrong input of `drg group` and `drg price` is never taken for something else."""

import json
from pathlib import Path
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
    assert (said.code, said.out) == (2, "")
    assert said.err.count("\n") == 1
    return said.err


@pytest.mark.parametrize("name", ["post_acute", "special_pay", "no_outlier"])
@pytest.mark.parametrize("value", ["false", "true", 0, 1, None, []])
def test_a_stays_flag_is_true_or_false_and_nothing_else(
    wardlight: Wardlight, name: str, value: object
) -> None:
    said = wardlight("drg", "price", "-", stdin=lines(STAY, STAY | {name: value}))
    assert f"Line 2: {name} is not true or false" in refused(said)


@pytest.mark.parametrize("command", ["group", "price"])
def test_a_key_that_a_line_holds_twice_is_refused(wardlight: Wardlight, command: str) -> None:
    twice = '{"dx": [{"code": "J18.9", "code": "I10"}], "los": 3, "charges": 1}'
    said = wardlight("drg", command, "-", stdin=f"{twice}\n")
    assert refused(said) == "Line 1 holds 'code' twice in one object. Write it once.\n"


@pytest.mark.parametrize("name", ["urban", "referral_center", "gives_quality", "hac_reduction"])
def test_a_hospitals_flag_is_true_or_false_and_nothing_else(
    wardlight: Wardlight, name: str
) -> None:
    stay = STAY | {"hospital": {name: "false"}}
    said = wardlight("drg", "price", "-", stdin=lines(STAY, stay))
    assert f"Line 2: {name} is not true or false" in refused(said)


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        *(("age", age, "age is not a whole number from 0 to 124") for age in (-1, 125, 7.5, "70")),
        ("age", True, "age is not a whole number from 0 to 124"),
        ("sex", "X", "sex is none of M, F, U"),
        ("sex", "male", "sex is none of M, F, U"),
        ("sex", "", "sex is none of M, F, U"),
        ("hospital_status", "Y", "hospital_status is none of N, E, U"),
        ("hospital_status", "", "hospital_status is none of N, E, U"),
    ],
)
def test_a_claim_outside_what_a_claim_may_say_is_refused_with_its_line(
    wardlight: Wardlight, name: str, value: object, sentence: str
) -> None:
    said = wardlight("drg", "group", "-", stdin=lines(CLAIM, CLAIM | {name: value}))
    assert refused(said).startswith(f"Line 2: {sentence}")


def test_a_claim_may_lack_its_age_and_tell_its_sex_in_small_letters(wardlight: Wardlight) -> None:
    urethritis = {"dx": [{"code": "N34.1"}]}  # one DRG for men, another for women
    rows = [urethritis | {"sex": sex} for sex in "FfMm"]
    rows += [CLAIM | {"age": age} for age in (None, 0, 124)]
    said = wardlight("drg", "group", "-", stdin=lines(*rows))
    drgs = [json.loads(line)["drg"] for line in said.out.splitlines()]
    assert drgs[0] == drgs[1] != drgs[2]
    assert drgs[2] == drgs[3]
    assert drgs[4] == drgs[5] == drgs[6]


OLD: dict[str, Any] = STAY | {"discharge_date": "2020-11-01"}


def test_a_stay_of_a_year_without_a_grouper_has_a_price_by_its_own_weight(
    wardlight: Wardlight,
) -> None:
    rows = [OLD | {"weight": "1.8999"}, OLD | {"weight": "1.8999", "gmlos": "1.9"}]
    said = wardlight("drg", "price", "-", stdin=lines(*rows))
    first, second = map(json.loads, said.out.splitlines())
    assert (first["tariff"], first["drg"]) == ("ipps_fy2021", 470)
    assert first["operating"] == second["operating"] != "0.00"


TRANSFER = {"weight": 2, "disposition": "transfer"}
POST_ACUTE = {"weight": 2, "gmlos": 2, "disposition": "post_acute"}


@pytest.mark.parametrize(
    ("stay", "missing"),
    [
        (OLD, "weight"),
        (OLD | {"version": 431}, "weight"),
        (OLD | TRANSFER, "gmlos"),
        (OLD | POST_ACUTE, "post_acute"),
        (OLD | POST_ACUTE | {"post_acute": True}, "special_pay"),
        (STAY | {"tariff": "ipps_fy2021"}, "weight"),
        (STAY | TRANSFER | {"tariff": "ipps_fy2021"}, "gmlos"),
        ({"drg": 470, "los": 3, "charges": 1, "tariff": "ipps_fy2021"}, "weight"),
    ],
)
def test_no_weight_of_another_year_than_the_tariffs_is_taken(
    wardlight: Wardlight, stay: dict[str, Any], missing: str
) -> None:
    said = wardlight("drg", "price", "-", stdin=lines(STAY, stay))
    assert refused(said).startswith(
        f"Line 2: {missing} is missing, and its grouper is not of ipps_fy2021's year"
    )


def test_a_line_with_neither_drg_nor_diagnoses_is_told_so(wardlight: Wardlight) -> None:
    stay = {"los": 3, "charges": 1}
    said = wardlight("drg", "price", "-", stdin=lines(STAY, stay))
    assert refused(said).startswith("Line 2: drg is missing")


@pytest.mark.parametrize("day", ["tomorrow", "2026-02-30", "2026-5-1", 7])
def test_a_discharge_date_that_is_none_is_refused(wardlight: Wardlight, day: object) -> None:
    for command in ("group", "price"):
        row = STAY | CLAIM | {"discharge_date": day}
        said = wardlight("drg", command, "-", stdin=lines(row))
        assert refused(said).startswith("Line 1: discharge_date is not a date")


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"charges": -1}, "charges is negative"),
        ({"charges": "-1e99"}, "charges is negative"),
        ({"charges": 100_000_001}, "charges is more than 100000000"),
        ({"los": -1}, "los is negative"),
        ({"los": 65_536}, "los is more than 65535"),
        ({"los": 1.5}, "los has too many digits"),
        ({"weight": -1}, "weight is negative"),
        ({"weight": 1001}, "weight is more than 1000"),
        ({"gmlos": -0.1}, "gmlos is negative"),
        ({"gmlos": 6553.6}, "gmlos is more than 6553.5"),
        ({"hospital": {"wage_index": -1}}, "wage_index is negative"),
        ({"hospital": {"wage_index": 0}}, "wage_index is less than 0.01"),
        ({"hospital": {"operating_ccr": 101}}, "operating_ccr is more than 100"),
        ({"hospital": {"ssi_ratio": "1.1"}}, "ssi_ratio is more than 1"),
        ({"hospital": {"beds": -1}}, "beds is negative"),
        ({"hospital": {"beds": 1.5}}, "beds has too many digits"),
        ({"hospital": {"uncompensated": -5}}, "uncompensated is negative"),
        ({"hospital": {"uncompensated": "0.001"}}, "uncompensated has too many digits"),
    ],
)
def test_a_number_that_has_no_price_is_named_once_with_its_line(
    wardlight: Wardlight, given: dict[str, Any], sentence: str
) -> None:
    said = refused(wardlight("drg", "price", "-", stdin=lines(STAY, STAY, STAY | given)))
    assert said.startswith(f"Line 3: {sentence}. ")
    assert said.lower().count("line ") == 1


def test_a_number_of_the_hospitals_file_is_named_with_that_file(
    wardlight: Wardlight, tmp_path: Path
) -> None:
    file = tmp_path / "hospital.json"
    file.write_text('{"vbp_factor": -1}', encoding="utf-8")
    said = wardlight("drg", "price", "--hospital", file, "-", stdin=lines(STAY))
    assert refused(said).startswith("hospital.json: vbp_factor is negative. ")


def test_a_kind_of_hospital_without_rates_is_told_by_its_fields(wardlight: Wardlight) -> None:
    stay = STAY | {"hospital": {"gives_quality": False}}
    said = refused(wardlight("drg", "price", "-", stdin=lines(STAY, stay)))
    assert said.startswith("Line 2: ipps_fy2026 has no rates for this gives_quality")
