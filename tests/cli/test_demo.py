"""`demo load`: made-up patients from the command line."""

from tests.cli.conftest import Wardlight


def test_demo_load_says_how_many_there_are_and_the_search_finds_them(
    wardlight: Wardlight, here: list[str]
) -> None:
    words = ("demo", "load", "--patients", 40, "--observations", 30, "--seed", 3, "--json")
    said = wardlight(*here, *words)
    assert said.code == 0, said
    loaded = said.json()
    assert (loaded["patients"], loaded["stays"], loaded["observations"]) == (40, 2, 30)
    assert wardlight(*here, "patient", "find", "W01-000040").code == 0


def test_demo_load_refuses_less_than_nothing(wardlight: Wardlight, here: list[str]) -> None:
    said = wardlight(*here, "demo", "load", "--patients", "-1")
    assert (said.code, said.out) == (1, "")
    assert "cannot be loaded" in said.err
