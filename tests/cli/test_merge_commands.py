"""patient merge and unmerge on the command line."""

from pathlib import Path

import pytest

from tests.cli.conftest import Wardlight

MESSAGE = Path(__file__).parents[1] / "fixtures" / "hl7" / "adt_a28_latin1.hl7"
SURE = ("--sure", "--reason", "Same card")
FIRST = "W01-000001"  # in a bed of the demonstration hospital


@pytest.fixture
def newcomer(wardlight: Wardlight, here: list[str]) -> str:
    """The MRN of somebody who was never admitted."""
    return str(wardlight(*here, "hl7", "import", MESSAGE, "--json").json()["mrn"])


def test_a_merge_is_previewed_and_clear_differences_are_confirmed(
    wardlight: Wardlight, here: list[str], newcomer: str
) -> None:
    seen = wardlight(*here, "patient", "merge", FIRST, newcomer, "--dry-run")
    assert seen.code == 0
    assert "differs: family name" in seen.out
    assert "Nothing is deleted" in seen.out
    refused = wardlight(*here, "patient", "merge", FIRST, newcomer, "--reason", "x")
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.startswith("These two differ in")
    in_two_beds = wardlight(*here, "patient", "merge", FIRST, "W01-000002", *SURE)
    assert (in_two_beds.code, in_two_beds.err[:29]) == (1, "Both records have an open sta")


def test_whoever_is_merged_is_found_through_the_other(
    wardlight: Wardlight, here: list[str], newcomer: str
) -> None:
    done = wardlight(*here, "patient", "merge", FIRST, newcomer, *SURE, "--json")
    assert (done.code, done.json()["merged"]) == (0, newcomer)
    assert f"({FIRST})" in wardlight(*here, "patient", "show", newcomer).out
    found = wardlight(*here, "patient", "find", newcomer, "--json").json()
    assert found["patient"]["mrn"] == FIRST
    assert wardlight(*here, "patient", "unmerge", newcomer, "--reason", "x").code == 0
    assert wardlight(*here, "patient", "unmerge", newcomer, "--reason", "x").code == 1
    assert wardlight(*here, "patient", "merge", FIRST, "W99-1").code == 1
