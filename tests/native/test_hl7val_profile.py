"""Conformance profiles: what a site wants beyond the standard."""

from typing import Any

import pytest

from app.native import hl7val
from app.native.hl7val_profile import ProfileError, compile_profile

ADMIT = (
    b"MSH|^~\\&|WARD|NORTH|DESK|NORTH|20260301120000||ADT^A01^ADT_A01|N-1|P|2.5.1\r"
    b"EVN||20260301120000\r"
    b"PID|1||4711^^^NORTH^MR~99^^^STATE^SS||Shea^Maeve||19800229|F\r"
    b"PV1|1|I|W1^12^A\r"
    b"AL1|1||P^Penicillin^L\rAL1|2||D^Dust^L\r"
)


def findings(
    segments: dict[str, Any], *, data: bytes = ADMIT, **more: Any
) -> list[tuple[str, str]]:
    profile = compile_profile({"segments": segments, **more})
    (report,) = hl7val.validate(data, profile=profile)
    return [(f.rule, f.path) for f in report.findings]


def field(segment: str, number: int, **rule: Any) -> dict[str, Any]:
    return {segment: {"fields": {str(number): rule}}}


@pytest.mark.parametrize(
    ("segments", "rule", "path"),
    [
        ({"DG1": {"usage": "R"}}, "HV_PROFILE_SEGMENT_REQUIRED", "DG1[1]"),
        ({"AL1": {"usage": "X"}}, "HV_PROFILE_FORBIDDEN", "AL1[1]"),
        ({"AL1": {"min": 3}}, "HV_PROFILE_TOO_FEW", "AL1[1]"),
        ({"AL1": {"max": 1}}, "HV_PROFILE_TOO_MANY", "AL1[2]"),
        (field("PID", 19, usage="R"), "HV_PROFILE_REQUIRED", "PID[1]-19"),
        (field("PID", 19, usage="RE"), "HV_PROFILE_EXPECTED", "PID[1]-19"),
        (field("PID", 8, usage="X"), "HV_PROFILE_FORBIDDEN", "PID[1]-8[1]"),
        (field("PID", 3, min=3), "HV_PROFILE_TOO_FEW", "PID[1]-3"),
        (field("PID", 3, max=1), "HV_PROFILE_TOO_MANY", "PID[1]-3"),
        (field("PID", 5, length=5), "HV_PROFILE_LENGTH", "PID[1]-5[1]"),
        (field("PID", 8, values=["M", "U"]), "HV_PROFILE_VALUE", "PID[1]-8[1]"),
        (
            field("PID", 3, components={"5": {"values": ["MR"]}}),
            "HV_PROFILE_VALUE",
            "PID[1]-3[2].5",
        ),
        (field("PV1", 3, components={"4": {"usage": "R"}}), "HV_PROFILE_REQUIRED", "PV1[1]-3[1].4"),
    ],
)
def test_each_kind_of_rule_is_applied(segments: dict[str, Any], rule: str, path: str) -> None:
    assert findings(segments) == [(rule, path)]


def test_what_the_profile_wants_and_has_is_silent() -> None:
    wanted = {"usage": "R", "min": 1, "max": 2, "length": 20, "components": {"1": {"usage": "R"}}}
    assert findings(field("PID", 3, **wanted)) == []
    assert findings(field("PID", 8, values="sexes"), sets={"sexes": ["F", "M"]}) == []


def test_a_condition_chooses_the_usage() -> None:
    inpatient = {"path": "PV1-2", "in": ["I"]}
    rule = {"usage": "C", "if": inpatient, "then": "R", "else": "X"}
    assert findings(field("PV1", 7, **rule)) == [("HV_PROFILE_REQUIRED", "PV1[1]-7")]
    outpatient = ADMIT.replace(b"PV1|1|I|W1^12^A", b"PV1|1|O|W1^12^A||||1^Kelly")
    assert findings(field("PV1", 7, **rule), data=outpatient) == [
        ("HV_PROFILE_FORBIDDEN", "PV1[1]-7[1]")
    ]
    valued = {"usage": "C", "if": {"path": "PID-8"}, "then": "R"}
    assert findings(field("PV1", 7, **valued)) == [("HV_PROFILE_REQUIRED", "PV1[1]-7")]


def test_a_profile_is_for_its_own_message_type() -> None:
    segments = {"DG1": {"usage": "R"}}
    assert findings(segments, message="ADT^A01") != []
    assert findings(segments, message="ADT^A08") == []
    assert findings(segments, message="ADT") != []


@pytest.mark.parametrize(
    "profile",
    [
        {"segments": {"PID": {"usage": "MUST"}}},
        {"segments": {"PID": {"typo": 1}}},
        {"segments": {"PID": {"usage": "C"}}},
        {"segments": {"PID": {"fields": {"8": {"values": "no such set"}}}}},
        {"segments": {"PID": {"fields": {"8": {"usage": "C", "if": {"path": "nowhere"}}}}}},
        {"segments": {"PATIENT": {"usage": "R"}}},
        {"segments": {"PID": {"min": 70000}}},
    ],
)
def test_a_wrong_profile_is_refused(profile: dict[str, Any]) -> None:
    with pytest.raises(ProfileError):
        compile_profile(profile)


def test_every_flipped_bit_of_a_compiled_profile_is_refused() -> None:
    rule = {"usage": "C", "if": {"path": "PV1-2", "in": ["I"]}, "values": ["A"]}
    sound = compile_profile({"message": "ADT^A01", "segments": field("PV1", 7, **rule)})
    for bit in range(8 * len(sound)):
        broken = bytearray(sound)
        broken[bit // 8] ^= 1 << bit % 8
        with pytest.raises(ValueError, match="profile"):
            hl7val.validate(ADMIT, profile=bytes(broken))
    for length in range(len(sound)):
        with pytest.raises(ValueError, match="profile"):
            hl7val.validate(ADMIT, profile=sound[:length])
