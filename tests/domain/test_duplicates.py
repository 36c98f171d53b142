"""How likely two records are one person, and why."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.duplicates import LIKELY, POSSIBLE, WEIGHTS, WORTH_A_LOOK, Compared, alike, compare
from app.domain.registration import Details

BOLA = Details(
    family_name="Oyelaran",
    given_name="Bola",
    birth_date=dt.date(1958, 2, 14),
    sex="M",
    phone="07700 900417",
    national_id="9434765919",
    address="27 Quay Street",
    postcode="NF4 2QL",
)


def score(**changes: object) -> int:
    return compare(BOLA, replace(BOLA, **changes)).score  # type: ignore[arg-type]


def how(field: str, **changes: object) -> tuple[Compared, str]:
    reasons = compare(BOLA, replace(BOLA, **changes)).reasons  # type: ignore[arg-type]
    return next((r.how, r.words) for r in reasons if r.field == field)


def test_the_same_person_with_a_gap_and_a_move_is_very_likely() -> None:
    known = replace(BOLA, national_id="", address="1 Old Road", postcode="", phone="+447700900417")
    likeness = compare(BOLA, known)
    assert likeness.score >= LIKELY
    assert likeness.words == "very likely"
    assert [(r.field, r.words) for r in likeness.reasons] == [
        ("family_name", "same"),
        ("given_name", "same"),
        ("birth_date", "same"),
        ("sex", "same"),
        ("national_id", "none recorded"),
        ("phone", "same"),
        ("address", "moved?"),
    ]


def test_nothing_but_a_person_says_one_hundred() -> None:
    assert score() == 99


@pytest.mark.parametrize("change", [{"given_name": "Kemi"}, {"national_id": "4010232137"}])
def test_twins_and_families_are_only_possible(change: dict[str, object]) -> None:
    assert POSSIBLE <= score(**change) < LIKELY


def test_a_namesake_of_another_age_is_worth_a_look_but_not_likely() -> None:
    known = Details(family_name="Oyelaran", given_name="Bola", birth_date=dt.date(1985, 7, 2))
    assert WORTH_A_LOOK <= compare(BOLA, known).score < LIKELY


def test_a_stranger_born_on_the_same_day_is_not_worth_a_look() -> None:
    known = Details(family_name="Smith", given_name="John", birth_date=BOLA.birth_date, sex="M")
    assert compare(BOLA, known).score < WORTH_A_LOOK


@pytest.mark.parametrize(
    ("field", "changes", "expected"),
    [
        ("family_name", {"family_name": "OYELARÁN"}, (Compared.SAME, "same")),
        ("family_name", {"family_name": "Oyeleran"}, (Compared.SIMILAR, "similar: Oyeleran")),
        (
            "given_name",
            {"given_name": "Oyelaran", "family_name": "Bola"},
            (Compared.SIMILAR, "exchanged with family name"),
        ),
        ("given_name", {"given_name": "Bola James"}, (Compared.SIMILAR, "similar: Bola James")),
        (
            "family_name",
            {"family_name": "Ойеларан"},
            (Compared.SIMILAR, "in another script: Ойеларан"),
        ),
        ("given_name", {"given_name": "Kemi"}, (Compared.DIFFERS, "Kemi")),
        (
            "birth_date",
            {"birth_date": dt.date(1958, 2, 15)},
            (Compared.SIMILAR, "1 day apart, a slip?"),
        ),
        ("birth_date", {"birth_date": dt.date(1985, 3, 9)}, (Compared.DIFFERS, "27 years apart")),
        (
            "birth_date",
            {"birth_date": dt.date(1959, 1, 1), "birth_estimated": True},
            (Compared.SIMILAR, "about the same"),
        ),
        ("national_id", {"national_id": "9434765918"}, (Compared.SIMILAR, "one digit differs")),
        ("address", {"address": "27 Quay St."}, (Compared.SIMILAR, "same postcode")),
        ("phone", {"phone": "none"}, (Compared.MISSING, "none recorded")),
        ("phone", {"phone": "+44 (0) 7700 900418"}, (Compared.DIFFERS, "differs")),
        ("sex", {"sex": "F"}, (Compared.DIFFERS, "differs")),
        ("sex", {"sex": "U"}, (Compared.MISSING, "none recorded")),
    ],
)
def test_each_field_says_how_it_stands(
    field: str, changes: dict[str, object], expected: tuple[Compared, str]
) -> None:
    assert how(field, **changes) == expected


def test_agreement_always_speaks_for_and_difference_against() -> None:
    for weight in WEIGHTS.values():
        assert weight.bits(Compared.SAME) > 0 > weight.bits(Compared.DIFFERS)
        if weight.similar_m:
            assert weight.bits(Compared.SAME) > weight.bits(Compared.SIMILAR) > 0


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("martha", "marhta", 0.961), ("dwayne", "duane", 0.840), ("dixon", "dicksonx", 0.813)],
)
def test_jaro_winkler_gives_its_authors_figures(one: str, other: str, expected: float) -> None:
    assert alike(one, other) == pytest.approx(expected, abs=0.001)


@given(st.text(max_size=12), st.text(max_size=12))
def test_likeness_of_names_is_a_share_and_symmetric_when_equal(one: str, other: str) -> None:
    assert 0 <= alike(one, other) <= 1
    assert alike(one, one) == 1
