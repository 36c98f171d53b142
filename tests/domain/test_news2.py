"""NEWS2 as the Royal College of Physicians wrote it in 2017: each band at both its ends."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.news2 import (
    RESPONSES,
    SCORED,
    Risk,
    Score,
    next_observations,
    score,
    standing_score,
)
from app.domain.vitals import Sign, VitalsEntry

WELL = VitalsEntry(16, 97, 0, 120, 80, 70, "A", 370)
NOON = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("low", "high", "points"), [(0, 8, 3), (9, 11, 1), (12, 20, 0), (21, 24, 2), (25, 100, 3)]
)
def test_respiration_bands(low: int, high: int, points: int) -> None:
    for value in (low, high):
        scored = score(replace(WELL, respiration_per_min=value), spo2_scale=1)
        assert scored.parts[Sign.RESPIRATION] == points


@pytest.mark.parametrize(
    ("low", "high", "points"), [(0, 91, 3), (92, 93, 2), (94, 95, 1), (96, 100, 0)]
)
@pytest.mark.parametrize("oxygen", [0, 20, None])
def test_saturation_bands_on_scale_1(low: int, high: int, points: int, oxygen: int | None) -> None:
    for value in (low, high):
        entry = replace(WELL, spo2_percent=value, oxygen_tenths_l_per_min=oxygen)
        assert score(entry, spo2_scale=1).parts[Sign.SPO2] == points


@pytest.mark.parametrize(
    ("low", "high", "on_air", "on_oxygen"),
    [
        (0, 83, 3, 3),
        (84, 85, 2, 2),
        (86, 87, 1, 1),
        (88, 92, 0, 0),
        (93, 94, 0, 1),
        (95, 96, 0, 2),
        (97, 100, 0, 3),
    ],
)
def test_saturation_bands_on_scale_2(low: int, high: int, on_air: int, on_oxygen: int) -> None:
    for value in (low, high):
        entry = replace(WELL, spo2_percent=value)
        assert score(entry, spo2_scale=2).parts[Sign.SPO2] == on_air
        with_oxygen = replace(entry, oxygen_tenths_l_per_min=5)
        assert score(with_oxygen, spo2_scale=2).parts[Sign.SPO2] == on_oxygen
        unknown = replace(entry, oxygen_tenths_l_per_min=None)
        expected = on_air if on_air == on_oxygen else None
        assert score(unknown, spo2_scale=2).parts[Sign.SPO2] == expected


@pytest.mark.parametrize(("tenths", "points"), [(0, 0), (1, 2), (20, 2), (150, 2)])
def test_any_oxygen_scores_two(tenths: int, points: int) -> None:
    entry = replace(WELL, oxygen_tenths_l_per_min=tenths)
    assert score(entry, spo2_scale=1).parts[Sign.OXYGEN] == points


@pytest.mark.parametrize(
    ("low", "high", "points"),
    [(20, 90, 3), (91, 100, 2), (101, 110, 1), (111, 219, 0), (220, 300, 3)],
)
def test_systolic_bands(low: int, high: int, points: int) -> None:
    for value in (low, high):
        scored = score(replace(WELL, systolic_mmhg=value), spo2_scale=1)
        assert scored.parts[Sign.SYSTOLIC] == points


@pytest.mark.parametrize(
    ("low", "high", "points"),
    [(0, 40, 3), (41, 50, 1), (51, 90, 0), (91, 110, 1), (111, 130, 2), (131, 300, 3)],
)
def test_pulse_bands(low: int, high: int, points: int) -> None:
    for value in (low, high):
        scored = score(replace(WELL, pulse_per_min=value), spo2_scale=1)
        assert scored.parts[Sign.PULSE] == points


@pytest.mark.parametrize(
    ("low", "high", "points"),
    [(200, 350, 3), (351, 360, 1), (361, 380, 0), (381, 390, 1), (391, 450, 2)],
)
def test_temperature_bands(low: int, high: int, points: int) -> None:
    for value in (low, high):
        scored = score(replace(WELL, temperature_tenths_c=value), spo2_scale=1)
        assert scored.parts[Sign.TEMPERATURE] == points


@pytest.mark.parametrize(("letter", "points"), [("A", 0), ("C", 3), ("V", 3), ("P", 3), ("U", 3)])
def test_anything_but_alert_scores_three(letter: str, points: int) -> None:
    scored = score(replace(WELL, consciousness=letter), spo2_scale=1)
    assert scored.parts[Sign.CONSCIOUSNESS] == points


def test_diastolic_pressure_is_not_scored() -> None:
    without = replace(WELL, diastolic_mmhg=None)
    assert score(without, spo2_scale=1).total == 0
    assert Sign.DIASTOLIC not in SCORED


def test_the_worst_set_scores_twenty() -> None:
    worst = VitalsEntry(30, 80, 150, 70, 40, 140, "U", 340)
    assert score(worst, spo2_scale=1).total == 20


@pytest.mark.parametrize(
    ("changes", "total", "risk", "word"),
    [
        ({}, 0, Risk.NONE, "Low"),
        ({"respiration_per_min": 24}, 2, Risk.LOW, "Low"),
        ({"respiration_per_min": 24, "oxygen_tenths_l_per_min": 20}, 4, Risk.LOW, "Low"),
        ({"consciousness": "C"}, 3, Risk.LOW_MEDIUM, "Low-med"),
        ({"consciousness": "C", "pulse_per_min": 91}, 4, Risk.LOW_MEDIUM, "Low-med"),
        ({"consciousness": "C", "pulse_per_min": 111}, 5, Risk.MEDIUM, "Medium"),
        ({"consciousness": "C", "respiration_per_min": 25}, 6, Risk.MEDIUM, "Medium"),
        (
            {"consciousness": "C", "respiration_per_min": 25, "pulse_per_min": 91},
            7,
            Risk.HIGH,
            "High",
        ),
    ],
)
def test_risk_follows_the_total_and_the_single_three(
    changes: dict[str, object], total: int, risk: Risk, word: str
) -> None:
    scored = score(replace(WELL, **changes), spo2_scale=1)  # type: ignore[arg-type]
    assert (scored.total, scored.risk) == (total, risk)
    assert scored.text == f"{total} {word}"


def test_a_partial_set_says_at_least_and_what_it_needs() -> None:
    entry = VitalsEntry(24, 93, 20, 108, 62, 112, "A")
    scored = score(entry, spo2_scale=1)
    assert scored.total is None
    assert scored.text == "at least 9, needs Temp"
    assert scored.risk is Risk.HIGH
    assert score(VitalsEntry(), spo2_scale=1).text == (
        "at least 0, needs Resp, SpO₂, Oxygen, Systolic, Pulse, ACVPU, Temp"
    )


def test_another_scale_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="1 or 2"):
        score(WELL, spo2_scale=3)


def test_every_risk_has_the_colleges_response() -> None:
    assert set(RESPONSES) == set(Risk)
    assert RESPONSES[Risk.HIGH].monitoring == "Continuous monitoring of vital signs"
    assert RESPONSES[Risk.MEDIUM].monitoring == "Minimum 1 hourly"


entries = st.builds(
    VitalsEntry,
    st.none() | st.integers(0, 100),
    st.none() | st.integers(0, 100),
    st.none() | st.integers(0, 800),
    st.none() | st.integers(20, 300),
    st.none() | st.integers(10, 250),
    st.none() | st.integers(0, 350),
    st.none() | st.sampled_from("ACVPU"),
    st.none() | st.integers(100, 470),
)
complete = st.builds(
    VitalsEntry,
    st.integers(0, 100),
    st.integers(0, 100),
    st.integers(0, 800),
    st.integers(20, 300),
    st.none() | st.integers(10, 250),
    st.integers(0, 350),
    st.sampled_from("ACVPU"),
    st.integers(100, 470),
)
scales = st.sampled_from([1, 2])


@given(complete, scales)
def test_a_total_is_the_sum_of_its_parts(entry: VitalsEntry, scale: int) -> None:
    scored = score(entry, spo2_scale=scale)
    assert scored.total == sum(p or 0 for p in scored.parts.values())
    assert 0 <= scored.total <= 20


@given(complete, scales, st.sets(st.sampled_from(list(Sign))))
def test_at_least_is_never_above_the_completed_total(
    entry: VitalsEntry, scale: int, left_out: set[Sign]
) -> None:
    partial = replace(entry, **{s.value: None for s in left_out})
    whole, part = score(entry, spo2_scale=scale), score(partial, spo2_scale=scale)
    assert part.known <= whole.known
    assert part.risk <= whole.risk
    assert (part.total is None) == bool(set(part.missing))
    assert set(part.missing) >= left_out & set(SCORED)


@given(entries)
def test_a_partial_text_never_starts_with_a_number(entry: VitalsEntry) -> None:
    scored = score(entry, spo2_scale=1)
    assert scored.text[0].isdigit() == (scored.total is not None)


def taken(minutes_ago: int, entry: VitalsEntry) -> tuple[dt.datetime, Score]:
    return NOON - dt.timedelta(minutes=minutes_ago), score(entry, spo2_scale=1)


LOW = replace(WELL, respiration_per_min=24)
THREE = replace(WELL, consciousness="C")
MEDIUM = replace(THREE, pulse_per_min=111)
HIGH = replace(MEDIUM, respiration_per_min=24)


@pytest.mark.parametrize(
    ("entry", "due_min", "overdue_min"),
    [(WELL, 720, 720), (LOW, 240, 360), (THREE, 60, 60), (MEDIUM, 60, 60), (HIGH, 30, 30)],
)
def test_the_score_decides_when_the_next_set_is_due(
    entry: VitalsEntry, due_min: int, overdue_min: int
) -> None:
    following = next_observations([taken(0, entry)], admitted_at=NOON - dt.timedelta(days=1))
    assert following.due_at == NOON + dt.timedelta(minutes=due_min)
    assert following.overdue_at == NOON + dt.timedelta(minutes=overdue_min)


def test_a_new_patient_is_due_at_once_and_overdue_after_an_hour() -> None:
    following = next_observations([], admitted_at=NOON)
    assert following.due_at == NOON
    assert following.overdue_at == NOON + dt.timedelta(hours=1)


def test_a_partial_set_never_puts_the_next_one_off() -> None:
    admitted = NOON - dt.timedelta(days=1)
    whole = taken(400, LOW)
    overdue = next_observations([whole], admitted_at=admitted)
    harmless = taken(10, VitalsEntry(respiration_per_min=16))
    assert next_observations([whole, harmless], admitted_at=admitted) == overdue


def test_a_partial_set_that_is_already_high_brings_the_next_one_forward() -> None:
    partial = taken(10, replace(HIGH, temperature_tenths_c=None))
    following = next_observations([taken(20, WELL), partial], admitted_at=NOON)
    assert following.due_at == NOON + dt.timedelta(minutes=20)


def test_the_standing_score_is_the_last_complete_one_or_a_worse_partial_one() -> None:
    whole = score(HIGH, spo2_scale=1)
    harmless = score(VitalsEntry(respiration_per_min=16), spo2_scale=1)
    worse = score(replace(HIGH, oxygen_tenths_l_per_min=20, systolic_mmhg=None), spo2_scale=1)
    better = score(WELL, spo2_scale=1)
    assert standing_score([]) is None
    assert standing_score([harmless]) is harmless
    assert standing_score([whole, harmless]) is whole
    assert standing_score([whole, worse]) is worse
    assert standing_score([whole, worse, better]) is better
