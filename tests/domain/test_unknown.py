"""Names for patients whom nobody knows: unlike each other, at one door and at two."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from app.domain.unknown import code_name, is_stopgap, unknown_name

AT = dt.datetime(2026, 11, 23, 9, 41, tzinfo=dt.UTC)
STATIONS = st.from_regex("[A-Z0-9]{1,8}", fullmatch=True)


def test_the_first_unknown_ones_of_two_doors_have_other_words_and_other_tails() -> None:
    assert code_name("W07-U1") == "India W07"
    assert code_name("W08-U1") == "Juliett W08"
    assert code_name("W07-U2") == "Juliett W07"


def test_after_the_alphabet_two_words_are_said() -> None:
    assert code_name("W07-U26") == "Hotel W07"
    assert code_name("W07-U27") == "Alfa India W07"
    assert code_name("W07-U702") == "Zulu Hotel W07"
    assert code_name("W07-U703").count(" ") == 3


def test_a_restored_workstation_goes_on_under_another_tail() -> None:
    assert code_name("W07-U~AB12-1") == "India W07 AB12"


def test_the_name_tells_gender_word_and_arrival() -> None:
    named = unknown_name(sex="M", code="India W07", arrived_at=AT)
    assert named == ("Unknown", "Male India W07, 09:41")
    assert is_stopgap(*named)
    assert is_stopgap("Okafor", "Baby of OKAFOR 2")
    assert not is_stopgap("Okafor", "Grace")


@given(st.lists(st.tuples(STATIONS, st.integers(1, 5_000)), min_size=2, max_size=40, unique=True))
def test_no_two_numbers_have_the_same_words(made: list[tuple[str, int]]) -> None:
    names = [code_name(f"{station}-U{n}") for station, n in made]
    assert len(set(names)) == len(names)
