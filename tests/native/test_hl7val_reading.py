"""Reading, acknowledging and framing with libhl7val, on messages of made-up people."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.native import hl7val
from app.native.hl7val import AckCode, Finding

ADMIT = (
    b"MSH|^~\\&|WARD|NORTH|DESK|NORTH|20260301120000+0100||ADT^A01^ADT_A01|N-1|P|2.5.1\r"
    b"EVN||20260301120000\r"
    b"PID|1||4711^^^NORTH&1.2.3&ISO^MR~99^^^STATE^SS||O\\T\\Shea^Maeve||19800229|F|||"
    b"Quay 1^^Galway\r"
    b'PV1|1|I|W1^12^A||||""\r'
    b"AL1|1||NUTS\rAL1|2||DUST\r"
)


def with_charset(name: bytes, surname: bytes) -> bytes:
    return (
        b"MSH|^~\\&|A|B|C|D|20260301||ADT^A01|1|P|2.5||||||"
        + name
        + b"\rPID|1||7||"
        + surname
        + b"\r"
    )


def test_elements_are_found_by_path_and_unescaped() -> None:
    message = hl7val.parse(ADMIT)
    assert message.get("PID-5.1") == "O&Shea"
    assert message.get("PID-5.2") == "Maeve"
    assert message.get("PID[1]-3[2].4") == "STATE"
    assert message.get("PID-3.4.2") == "1.2.3"
    assert message.get("MSH-1") == "|"
    assert message.get("MSH-2") == "^~\\&"
    assert message.get("MSH-9.2") == "A01"


def test_what_is_not_there_is_empty() -> None:
    message = hl7val.parse(ADMIT)
    assert message.get("PID-30.1") == ""
    assert message.get("PID-3[9].1") == ""
    assert message.get("OBX-5") == ""
    assert message.repetitions("OBX-5") == []
    assert message.repetitions("PID-9") == []
    assert message.segments("OBX") == []
    assert hl7val.parse(b"").get("PID-5") == ""


def test_repetitions_and_segments_read_the_same_way() -> None:
    message = hl7val.parse(ADMIT)
    assert [each.get("5") for each in message.repetitions("PID-3")] == ["MR", "SS"]
    assert [each.get("AL1-3") for each in message.segments("AL1")] == ["NUTS", "DUST"]
    assert [each.get("3") for each in message.segments("AL1")] == ["NUTS", "DUST"]
    assert message.get("AL1[2]-3") == "DUST"
    assert message.segments("PID")[0].raw("3[2]") == b"99^^^STATE^SS"


def test_the_null_value_is_not_the_empty_one() -> None:
    message = hl7val.parse(ADMIT)
    assert message.is_null("PV1-7")
    assert message.get("PV1-7") == ""
    assert not message.is_null("PV1-8")


@pytest.mark.parametrize(
    "path", ["", "PID", "PID-0", "pid-3", "PID-3.0", "PID-3.1.1.1", "PID-3[0]"]
)
def test_a_path_that_is_none_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match="path"):
        hl7val.parse(ADMIT).get(path)


def test_the_character_set_of_the_header_decodes_the_text() -> None:
    name = "Müller"
    assert hl7val.parse(with_charset(b"UNICODE UTF-8", name.encode())).get("PID-5") == name
    assert hl7val.parse(with_charset(b"8859/1", name.encode("latin-1"))).get("PID-5") == name
    assert hl7val.parse(with_charset(b"", name.encode())).get("PID-5") == name
    assert hl7val.parse(with_charset(b"", name.encode("latin-1"))).get("PID-5") == name
    assert hl7val.parse(with_charset(b"8859/1", b"M\\XFC\\ller")).get("PID-5") == name


def test_an_escape_sequence_is_read_once_from_left_to_right() -> None:
    message = hl7val.parse(
        with_charset(b"", b"\\E\\F\\E\\ \\X4142\\ \\ZZ\\ \\H\\x\\N\\ \\.br\\ \\")
    )
    assert message.get("PID-5") == "\\F\\ AB \\ZZ\\ x \n \\"


@given(st.text(max_size=50))
def test_escaped_text_reads_as_it_was_written(text: str) -> None:
    element = hl7val.escape(text)
    assert not set(element) & set(b"|^~&\r\n")
    message = hl7val.parse(with_charset(b"UNICODE UTF-8", element))
    assert message.get("PID-5") == ("" if text == '""' else text)


def test_an_acknowledgement_answers_the_sender() -> None:
    at = datetime(2026, 3, 1, 12, 30, tzinfo=timezone(timedelta(hours=1)))
    answer = hl7val.parse(hl7val.ack(ADMIT, code=AckCode.AA, control_id="R-1", at=at))
    assert [answer.get(f"MSH-{n}") for n in (3, 4, 5, 6)] == ["DESK", "NORTH", "WARD", "NORTH"]
    assert answer.get("MSH-7") == "20260301123000+0100"
    assert [answer.get(f"MSH-9.{n}") for n in (1, 2, 3)] == ["ACK", "A01", "ACK"]
    assert answer.get("MSH-10") == "R-1"
    assert answer.get("MSH-12") == "2.5.1"
    assert (answer.get("MSA-1"), answer.get("MSA-2")) == ("AA", "N-1")
    assert not answer.segments("ERR")


@pytest.mark.parametrize(
    ("data", "answered"),
    [
        (b"", ""),
        (b"PID|1||4711\rPV1|1|I\r", ""),
        (b"MSH|^~\\&|A\r", ""),
        (b"MSH|^~\\&|A|B|C|D|2026||ADT^A01|N-1||\r", "N-1"),
        (b"MSHaabcd|x", ""),
    ],
)
def test_what_has_no_whole_header_is_still_answered_with_a_sound_one(
    data: bytes, answered: str
) -> None:
    at = datetime(2026, 3, 1, tzinfo=UTC)
    answer = hl7val.ack(data, code=AckCode.AR, control_id="R-1", at=at, findings=[finding()])
    parsed = hl7val.parse(answer)
    assert [parsed.get(f"MSH-{n}") for n in (10, 11, 12)] == ["R-1", "P", "2.5.1"]
    assert parsed.get("MSA-2") == answered
    (report,) = hl7val.validate(answer)
    lacking = [f.path for f in report.findings if f.severity != "info"]
    assert lacking == ([] if answered else ["MSA[1]-2"])


def finding(severity: hl7val.Severity = "error") -> Finding:
    return Finding(severity, "HV_FIELD_REQUIRED", "PID[1]-5[1].2", 101, "x", 10, 2)


def test_findings_become_err_segments_by_version() -> None:
    at = datetime(2026, 3, 1, tzinfo=UTC)
    found = [finding(), finding("warning"), finding("info")]
    new = hl7val.parse(hl7val.ack(ADMIT, code=AckCode.AE, control_id="1", at=at, findings=found))
    assert [s.get("4") for s in new.segments("ERR")] == ["E", "W"]
    assert [new.get(f"ERR-2.{n}") for n in range(1, 6)] == ["PID", "1", "5", "1", "2"]
    assert [new.get(f"ERR-3.{n}") for n in (1, 3)] == ["101", "HL70357"]
    assert new.get("ERR-8") == "A required field is missing."
    old_message = ADMIT.replace(b"2.5.1\r", b"2.3\r")
    old = hl7val.parse(
        hl7val.ack(old_message, code=AckCode.AE, control_id="1", at=at, findings=found[:1])
    )
    assert [old.get(f"ERR-1.{n}") for n in (1, 2, 3)] == ["PID", "1", "5"]
    assert [old.get(f"ERR-1.4.{n}") for n in (1, 3)] == ["101", "HL70357"]


@given(st.binary(max_size=200))
def test_anything_gets_an_acknowledgement(data: bytes) -> None:
    at = datetime(2026, 3, 1, tzinfo=UTC)
    answer = hl7val.ack(data, code=AckCode.AR, control_id="1", at=at, findings=[finding()])
    assert answer.startswith(b"MSH")
    assert b"\rMSA" in answer


def test_an_acknowledgement_needs_a_time_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        hl7val.ack(ADMIT, code=AckCode.AA, control_id="1", at=datetime(2026, 3, 1))  # noqa: DTZ001


@given(st.binary(max_size=300))
def test_reading_never_fails(data: bytes) -> None:
    message = hl7val.parse(data)
    message.get("PID-5.1")
    for segment in message.segments():
        segment.get("1")
        segment.repetitions("3")
