"""Doses are written so that nobody misreads them; names are compared with allergies."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import new_id
from app.domain.medication import (
    Kind,
    Order,
    allergens_named,
    amount_words,
    initials,
    read_amount,
    shown_drug,
    span_words,
)
from app.domain.medication_order import Prescription, problems, read_times, tidied, times_text

NOW = dt.datetime(2026, 11, 23, 9, 47, tzinfo=dt.UTC)


def order(**values: object) -> Order:
    base: dict[str, object] = {
        "request_id": new_id(),
        "drug": "paracetamol",
        "dose": "1",
        "unit": "g",
        "route": "PO",
        "kind": Kind.REGULAR,
        "start_at": NOW,
        "times": (dt.time(8), dt.time(20)),
    }
    return Order(**(base | values))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("amount", "unit", "words"),
    [
        ("500", "mg", "500 mg"),
        ("0.5", "mg", "0.5 mg"),
        ("2.5", "ug", "2.5 micrograms"),
        ("1000", "mg", "1,000 mg"),
        ("100000", "[iU]", "100,000 units"),
        ("1", "{tablet}", "1 tablet"),
        ("0.5", "{tablet}", "0.5 tablets"),
        ("3", "{spoon}", "3 spoon"),
    ],
)
def test_a_dose_has_a_space_commas_and_its_unit_in_full(amount: str, unit: str, words: str) -> None:
    assert amount_words(amount, unit) == words


@pytest.mark.parametrize(
    ("typed", "kept"), [("2.50", "2.5"), ("1.0", "1"), (" 0.125 ", "0.125"), ("1000", "1000")]
)
def test_no_trailing_zero_is_kept(typed: str, kept: str) -> None:
    assert read_amount(typed) == kept


@pytest.mark.parametrize("typed", ["", "0", "0.0", "2,5", "1,000", "-1", ".5", "1e3", "half", "1."])
def test_what_could_be_misread_is_no_dose(typed: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read_amount(typed)


@given(st.decimals(min_value="0.000001", max_value="999999999", places=6))
def test_every_dose_is_kept_exactly(value: object) -> None:
    kept = read_amount(f"{value:f}")
    assert float(kept) == pytest.approx(float(str(value)), rel=0, abs=0)
    assert not kept.endswith(".")
    assert read_amount(kept) == kept


@pytest.mark.parametrize(
    ("values", "label", "how"),
    [
        ({}, "DOSE 1 g", "by mouth · twice a day"),
        ({"times": (dt.time(8),)}, "DOSE 1 g", "by mouth · once a day"),
        ({"times": (), "interval_min": 360}, "DOSE 1 g", "by mouth · every 6 h"),
        ({"kind": Kind.PRN, "interval_min": 90}, "DOSE 1 g", "by mouth · every 1 h 30 min at most"),
        ({"kind": Kind.ONCE, "route": "IV"}, "DOSE 1 g", "intravenous · once only"),
        (
            {
                "kind": Kind.INFUSION,
                "route": "IV",
                "dose": "1000",
                "unit": "mL",
                "rate_per_h": "83",
            },
            "RATE 83 mL in 1 h",
            "intravenous · 1,000 mL in all",
        ),
    ],
)
def test_an_order_says_how_much_how_and_how_often(
    values: dict[str, object], label: str, how: str
) -> None:
    shown = order(**values)
    assert (shown.label, shown.how) == (label, how)


def test_what_else_is_asked_for_stands_in_its_order() -> None:
    shown = order(condition="after food", needs_witness=True, max_in_24h="4", indication="pain")
    assert shown.notes == (
        "after food", "Two people check", "At most 4 g in 24 h", "For pain",
    )  # fmt: skip


def test_names_of_drugs_are_lower_case_but_for_meant_capitals() -> None:
    assert shown_drug("  Sodium  CHLORIDE 0.9 % ") == "sodium chloride 0.9 %"
    assert shown_drug("metFORMIN") == "metFORMIN"


def test_a_chart_is_signed_with_initials() -> None:
    assert [initials(n) for n in ("Amara Nwosu", "Dr H. Lindqvist", "Reyes", "")] == [
        "AN", "HL", "R", "",
    ]  # fmt: skip


def test_spans_are_hours_and_minutes() -> None:
    assert [span_words(n) for n in (30, 240, 90, 0)] == ["30 min", "4 h", "1 h 30 min", "0 min"]


@pytest.mark.parametrize(
    ("drug", "found"),
    [
        ("penicillin V", ("Penicillin",)),
        ("benzylpenicillin", ("Penicillin",)),
        ("AMOXICILLIN", ()),  # the same group of drugs, which a name does not say
        ("aspirin", ("Aspirin 75 mg tablets",)),
        ("glycerol", ()),  # "Gly" is too short to mean it
        ("paracétamol", ("PARACETAMOL",)),
    ],
)
def test_the_allergy_check_compares_names_alone(drug: str, found: tuple[str, ...]) -> None:
    known = ("Penicillin", "Aspirin 75 mg tablets", "Gly", "PARACETAMOL", "")
    assert allergens_named(drug, allergens=known) == found


def typed(**values: object) -> Prescription:
    base: dict[str, object] = {
        "drug": "Amoxicillin",
        "dose": "500",
        "unit": "mg",
        "route": "PO",
        "kind": Kind.REGULAR,
        "start_at": NOW,
        "times": "8:00 14.00 2000",
    }
    return Prescription(**(base | values))  # type: ignore[arg-type]


def test_a_good_order_is_kept_tidily() -> None:
    assert problems(typed(), now=NOW) == {}
    kept = tidied(typed(dose="500.0", code="j01ca04", code_system="atc"))
    assert (kept["drug"], kept["dose"], kept["times"], kept["code"]) == (
        "amoxicillin", "500", "08:00 14:00 20:00", "J01CA04",
    )  # fmt: skip


def test_what_the_kind_does_not_need_is_not_kept() -> None:
    kept = tidied(typed(kind=Kind.ONCE, interval_min=60, rate_per_h="83"))
    assert (kept["times"], kept["interval_min"], kept["rate_per_h"]) == ("", None, "")


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"drug": "  "}, "drug"),
        ({"drug": "insulin 10 IU"}, "drug"),
        ({"drug": "x" * 121}, "drug"),
        ({"dose": "1,5"}, "dose"),
        ({"unit": "cc"}, "unit"),
        ({"route": "mouth"}, "route"),
        ({"times": ""}, "times"),
        ({"times": "25:00"}, "times"),
        ({"times": " ".join(f"{n:02}:00" for n in range(13))}, "times"),
        ({"kind": Kind.PRN, "indication": ""}, "indication"),
        ({"kind": Kind.PRN, "indication": "pain", "interval_min": 1}, "interval"),
        ({"max_in_24h": "400"}, "max"),
        ({"max_in_24h": "a lot"}, "max"),
        ({"kind": Kind.INFUSION, "rate_per_h": ""}, "rate"),
        ({"start_at": NOW - dt.timedelta(days=2)}, "start"),
        ({"end_at": NOW}, "end"),
        ({"code": "J01"}, "code"),
        ({"code": "J-01", "code_system": "atc"}, "code"),
    ],
)
def test_what_is_not_clear_is_named(values: dict[str, object], field: str) -> None:
    assert list(problems(typed(**values), now=NOW)) == [field]


def test_times_are_read_however_they_are_typed() -> None:
    assert times_text(read_times("20:00, 8:00 1400")) == "08:00 14:00 20:00"
    assert read_times("") == ()
