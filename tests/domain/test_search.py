"""What the words of a search mean, and why a patient answers them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.search import (
    Searchable,
    Term,
    explain,
    fold,
    name_words,
    read_terms,
    sound_keys,
)

TODAY = dt.date(2026, 11, 23)
BOLA = Searchable(
    family_name="Oyelaran",
    given_name="Bola",
    birth_date=dt.date(1958, 2, 14),
    phone="07700 900417",
    numbers=(("MRN", "W07-000123"), ("NHS No.", "9434765919"), ("Visit", "W07-V000045")),
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Müller", "muller"), ("SØRENSEN", "sorensen"), ("Łódź", "lodz"), ("Groß", "gross")],
)
def test_accents_do_not_matter(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_an_apostrophe_joins_and_a_hyphen_parts() -> None:
    assert name_words("O'Brien-Lee") == ("obrien", "lee")


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("bola OYEL", (Term("bola", name="bola"), Term("OYEL", name="oyel"))),
        ("W07-000123", (Term("W07-000123", number="w07000123"),)),
        ("943 476 5919", (Term("943 476 5919", number="9434765919"),)),
        ("1958", (Term("1958", number="1958", born=("1958",)),)),
        ("14 Feb 1958", (Term("14 Feb 1958", number="14feb1958", born=("19580214",)),)),
        (
            "3/4/58 li",
            (
                Term("3/4/58", number="3458", born=("19580403", "19580304")),
                Term("li", name="li"),
            ),
        ),
        ("  ", ()),
        ("'-.", ()),
    ],
)
def test_a_text_is_parted_into_names_numbers_and_dates(text: str, terms: tuple[Term, ...]) -> None:
    assert read_terms(text, today=TODAY) == terms


@given(st.text(max_size=60))
def test_no_text_breaks_the_reader_or_smuggles_in_syntax(text: str) -> None:
    for term in read_terms(text, today=TODAY):
        assert term.name or term.number or term.born
        assert not set('"*():^') & set(term.name + term.number + "".join(term.born))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("oyelaran", "Family name"),
        ("bo oye", "Family name, Given name"),
        ("14.2.58", "Date of birth"),
        ("1958 bola", "Year of birth, Given name"),
        ("07700900417", "Phone"),
        ("+44 7700 900417", "Phone"),
        ("W07-000123", "MRN"),
        ("123", "MRN"),
        ("943 476", "NHS No."),
        ("v45", ""),
        ("45", "Visit"),
        ("W07-V000045", "Visit"),
    ],
)
def test_the_reason_names_what_was_hit(text: str, reason: str) -> None:
    assert explain(read_terms(text, today=TODAY), BOLA).reason == reason


def test_a_whole_name_ranks_above_its_beginning_and_family_above_given() -> None:
    def rank(family: str, given_name: str) -> int:
        person = Searchable(family, given_name, None, "", ())
        return explain(read_terms("mary", today=TODAY), person).rank

    assert rank("Mary", "Ann") > rank("Ann", "Mary") > rank("Maryam", "Ann") > rank("Ann", "Maryam")


@pytest.mark.parametrize(
    "names",
    [
        "Schmidt Schmitt Schmid Szmit", "Mohammed Muhammad Mohamed", "Hussein Hossein Husain",
        "Youssef Yusuf Yousef", "Catherine Kathryn Katherine", "Stephen Steven", "Meyer Maier Mayr",
        "محمد Muhammad مُحَمَّد", "محمود Mahmoud", "علي Ali", "عمر Omar", "فاطمة Fatima",
        "خديجة Khadija", "حسن Hassan Hasan", "حسين Hussein", "يوسف Yusuf", "أحمد Ahmed",
        "إبراهيم Ibrahim", "مريم Maryam", "زينب Zaynab", "وليد Walid", "سعيد Said",
        "عبدالله Abdallah", "אברהם Abraham",
        "Иванова Ivanova", "Παπαδόπουλος Papadopoulos", "राजेश Rajesh", "शर्मा Sharma",
    ],
)  # fmt: skip
def test_spellings_of_one_name_sound_alike_and_other_names_do_not(names: str) -> None:
    assert len({sound_keys(name) for name in names.split()}) == 1
    assert not set(sound_keys(names)) & set(sound_keys("Becker Olga Lindstrom"))


def test_a_patient_who_only_sounds_like_it_comes_last_and_says_so() -> None:
    heard = explain(read_terms("bohla", today=TODAY), BOLA)
    written = explain(read_terms("bol", today=TODAY), BOLA)
    assert heard.reason == "Given name sounds like it"
    assert 0 < heard.rank < written.rank
