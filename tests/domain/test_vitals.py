"""What a nurse types is read as it is meant; odd values warn and impossible ones stop."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.vitals import (
    MEASURES,
    Level,
    Sign,
    VitalsEntry,
    concerns,
    shown_oxygen,
    shown_value,
    typed_value,
)

WELL = VitalsEntry(16, 97, 0, 120, 80, 70, "A", 370)


def test_every_sign_is_a_field_with_a_code() -> None:
    assert [s.value for s in Sign] == [f.name for f in fields(VitalsEntry)]
    assert set(MEASURES) == set(Sign)
    assert len({m.loinc for m in MEASURES.values()}) == len(Sign)


def check_digit_is_right(loinc: str) -> bool:
    """LOINC's last digit is a Luhn check of the others."""
    number, check = loinc.split("-")
    total = 0
    for place, digit in enumerate(reversed(number)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return (10 - total % 10) % 10 == int(check)


def test_the_check_digit_of_every_code_is_right() -> None:
    assert all(check_digit_is_right(m.loinc) for m in MEASURES.values())


@pytest.mark.parametrize(
    ("sign", "text", "value"),
    [
        (Sign.TEMPERATURE, "37,5", 375),
        (Sign.TEMPERATURE, " 38.1 ", 381),
        (Sign.TEMPERATURE, "37", 370),
        (Sign.OXYGEN, "air", 0),
        (Sign.OXYGEN, "Air", 0),
        (Sign.OXYGEN, "0", 0),
        (Sign.OXYGEN, "2 L", 20),
        (Sign.OXYGEN, "0.5", 5),
        (Sign.OXYGEN, "15 L/min", 150),
        (Sign.CONSCIOUSNESS, "a", "A"),
        (Sign.CONSCIOUSNESS, "confusion", "C"),
        (Sign.PULSE, "112", 112),
        (Sign.PULSE, "", None),
        (Sign.PULSE, "  ", None),
    ],
)
def test_what_is_typed_is_read(sign: Sign, text: str, value: int | str | None) -> None:
    assert typed_value(sign, text) == value


@pytest.mark.parametrize(
    ("sign", "text", "words"),
    [
        (Sign.PULSE, "abc", "a number"),
        (Sign.PULSE, "70.5", "whole number"),
        (Sign.PULSE, "-70", "a number"),
        (Sign.PULSE, "\u0667\u0660", "a number"),
        (Sign.PULSE, "99999", "a number"),
        (Sign.TEMPERATURE, "37.55", "one digit"),
        (Sign.TEMPERATURE, "37.", "one digit"),
        (Sign.CONSCIOUSNESS, "X", "A, C, V, P or U"),
    ],
)
def test_what_cannot_be_read_says_what_to_type(sign: Sign, text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        typed_value(sign, text)


@given(st.sampled_from([s for s in Sign if s is not Sign.CONSCIOUSNESS]), st.integers(0, 999))
def test_what_is_shown_can_be_typed_again(sign: Sign, value: int) -> None:
    assert typed_value(sign, shown_value(sign, value)) == value


def test_oxygen_is_shown_as_on_the_chart() -> None:
    assert [shown_oxygen(v) for v in (None, 0, 20, 5)] == ["", "Air", "2 L", "0.5 L"]


def test_an_ordinary_set_raises_no_concern() -> None:
    assert concerns(WELL) == ()
    assert concerns(VitalsEntry()) == ()


@pytest.mark.parametrize("sign", [s for s in Sign if MEASURES[s].stop[1]])
def test_limits_warn_first_and_stop_later(sign: Sign) -> None:
    measure = MEASURES[sign]
    alone = VitalsEntry()

    def level(value: int) -> Level | None:
        found = concerns(replace(alone, **{sign.value: value}))  # type: ignore[arg-type]
        return found[0].level if found else None

    for edge, outward in ((measure.odd[0], -1), (measure.odd[1], 1)):
        assert level(edge) is None
        if measure.stop[0] <= edge + outward <= measure.stop[1]:
            assert level(edge + outward) is Level.ODD
    for edge, outward in ((measure.stop[0], -1), (measure.stop[1], 1)):
        assert level(edge) is not Level.IMPOSSIBLE
        assert level(edge + outward) is Level.IMPOSSIBLE


def test_a_diastolic_pressure_is_below_the_systolic() -> None:
    for diastolic in (120, 130):
        (concern,) = concerns(replace(WELL, diastolic_mmhg=diastolic))
        assert concern.level is Level.IMPOSSIBLE
        assert concern.sign is Sign.DIASTOLIC
    assert concerns(replace(WELL, diastolic_mmhg=119)) == ()


def test_an_impossible_value_is_explained() -> None:
    (concern,) = concerns(replace(WELL, temperature_tenths_c=3705))
    assert concern.text == "Temperature 370.5 °C: a living body lies between 10 and 47 °C"


def test_consciousness_is_one_of_five_letters() -> None:
    (concern,) = concerns(replace(WELL, consciousness="X"))
    assert concern.level is Level.IMPOSSIBLE
