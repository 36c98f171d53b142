"""Dates of birth in whatever writing, and ages as a banner shows them."""

import datetime as dt
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import words
from app.domain.dates import (
    Birth,
    UnreadableDateError,
    age_words,
    apart,
    birth_words,
    date_words,
    looks_mistyped,
    read_birth,
    readings,
)

TODAY = dt.date(2026, 11, 23)
BORN = dt.date(1958, 2, 14)


@pytest.mark.parametrize(
    "text",
    [
        "14-Feb-1958", "14/2/58", "14.02.1958", "1958-02-14", "14 feb 1958", "14Feb58", "14021958",
        "140258", "19580214", "Feb 14, 1958", "14 February 1958", "14th Feb 1958", "2/14/1958",
        "14-02-1958.", " 14  2  1958 ", "1958/2/14",
    ],
)  # fmt: skip
def test_a_date_is_read_in_any_common_writing(text: str) -> None:
    assert read_birth(text, today=TODAY) == Birth(BORN)


def test_day_comes_before_month_but_a_search_considers_both() -> None:
    assert readings("3/4/1958", today=TODAY) == (dt.date(1958, 4, 3), dt.date(1958, 3, 4))
    assert read_birth("3/4/1958", today=TODAY) == Birth(dt.date(1958, 4, 3))


@pytest.mark.parametrize(
    ("text", "year"), [("1958", 1958), ("about 1958", 1958), ("68y", 1958), ("68 years", 1958)]
)
def test_a_year_or_an_age_is_an_estimate(text: str, year: int) -> None:
    assert read_birth(text, today=TODAY) == Birth(dt.date(year, 1, 1), estimated=True)


@pytest.mark.parametrize(("short", "year"), [("26", 2026), ("27", 1927), ("00", 2000)])
def test_a_short_year_is_the_latest_one_that_has_begun(short: str, year: int) -> None:
    assert readings(f"01/01/{short}", today=TODAY) == (dt.date(year, 1, 1),)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("31-Feb-1958", "Type it as"),
        ("hello", "Type it as"),
        ("14-Foo-1958", "Type it as"),
        ("24-Nov-2026", "after today"),
        ("14-Feb-1858", "130 years ago"),
        ("999y", "130 years ago"),
    ],
)
def test_what_cannot_be_meant_says_why(text: str, words: str) -> None:
    with pytest.raises(UnreadableDateError, match=words):
        read_birth(text, today=TODAY)


def test_an_empty_text_is_not_known() -> None:
    assert read_birth("  ", today=TODAY) is None
    assert date_words(None) == "Not Known"


@given(st.dates(dt.date(1900, 1, 1), TODAY))
def test_what_is_shown_reads_back_as_the_same_day(date: dt.date) -> None:
    assert read_birth(date_words(date), today=TODAY) == Birth(date)


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    assert all(isinstance(d, dt.date) for d in readings(text, today=TODAY))


@pytest.mark.parametrize(
    ("born", "words"),
    [
        (dt.date(1958, 2, 14), "68y"),
        (dt.date(1958, 11, 24), "67y"),
        (dt.date(2019, 8, 20), "7y 3m"),
        (dt.date(2016, 11, 23), "10y"),
        (dt.date(2025, 9, 23), "14m"),
        (dt.date(2026, 10, 1), "7w"),
        (dt.date(2026, 11, 11), "12d"),
        (dt.date(2026, 11, 23), "0d"),
        (None, ""),
    ],
)
def test_an_age_is_as_fine_as_the_patient_is_young(born: dt.date | None, words: str) -> None:
    assert age_words(born, on=TODAY) == words


def test_an_estimate_is_never_shown_as_a_day() -> None:
    born = dt.date(1958, 1, 1)
    assert birth_words(born, estimated=True) == "about 1958"
    assert age_words(born, on=TODAY, estimated=True) == "about 68y"


def test_a_birthday_on_29_february_falls_on_the_last_of_the_month() -> None:
    assert age_words(dt.date(2004, 2, 29), on=dt.date(2026, 2, 27)) == "21y"
    assert age_words(dt.date(2004, 2, 29), on=dt.date(2026, 2, 28)) == "22y"


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (dt.date(1985, 2, 14), "27 years apart"),
        (dt.date(1958, 3, 14), "1 month apart"),
        (dt.date(1958, 2, 11), "3 days apart"),
    ],
)
def test_two_births_are_so_far_apart(other: dt.date, words: str) -> None:
    assert apart(BORN, other) == words
    assert apart(other, BORN) == words


@pytest.mark.parametrize(
    ("other", "slip"),
    [
        (dt.date(1958, 2, 15), True),  # one digit
        (dt.date(1985, 2, 14), True),  # two neighbours
        (dt.date(1959, 3, 14), False),
        (dt.date(1978, 12, 14), False),
    ],
)
def test_a_slip_of_the_keyboard_is_told_from_another_day(other: dt.date, slip: bool) -> None:  # noqa: FBT001
    assert looks_mistyped(BORN, other) is slip


def test_day_and_month_exchanged_is_a_slip() -> None:
    assert looks_mistyped(dt.date(1958, 3, 4), dt.date(1958, 4, 3))


@pytest.fixture
def french() -> Iterator[None]:
    months = {
        "Feb": "févr",
        "Mar": "mars",
        "Jun": "juin",
        "Jul": "juil",
        "about {when}": "vers {when}",
    }
    words.speak_with(lambda text, _singular, _count: months.get(text, text), language="fr")
    yield
    words.speak_with(None)


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize(
    "text", ["14-févr-1958", "14 fevrier 58", "14 Février 1958", "14-Feb-1958", "feb 14 1958"]
)
def test_the_months_of_the_workstation_are_read_as_well_as_english_ones(text: str) -> None:
    assert readings(text, today=TODAY) == (dt.date(1958, 2, 14),)


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize("month", range(1, 13))
def test_what_is_written_in_another_language_is_read_back(month: int) -> None:
    day = dt.date(2001, month, 19)
    assert readings(date_words(day), today=TODAY) == (day,)
    assert read_birth(birth_words(day, estimated=True), today=TODAY) == Birth(
        dt.date(2001, 1, 1), estimated=True
    )
