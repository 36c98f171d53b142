"""Validating with libhl7val: each defect gives its finding, on messages of made-up people."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.native import hl7val
from app.native.hl7val import FrameReader, MessageReport, Mode, Stage

ADMIT = (
    b"MSH|^~\\&|WARD|NORTH|DESK|NORTH|20260301120000+0100||ADT^A01^ADT_A01|N-1|P|2.5.1\r"
    b"EVN||20260301120000\r"
    b"PID|1||4711^^^NORTH&1.2.3&ISO^MR||Shea^Maeve||19800229|F\r"
    b"PV1|1|I|W1^12^A\r"
    b"OBX|1|NM|8302-2^Height^LN||165|cm|||||F\r"
    b"AL1|1|DA|P^Penicillin^L\r"
)
RESULT = (
    b"MSH|^~\\&|LAB|NORTH|DESK|NORTH|20260301120000||ORU^R01^ORU_R01|N-2|P|2.5\r"
    b"PID|1||4711||Shea^Maeve\rORC|RE|1\rOBR|1|||718-7^Hb^LN\r"
    b"OBX|1|NM|718-7^Hb^LN||13.5|g/dL|||||F\r"
)
ORDER = (
    b"MSH|^~\\&|WARD|NORTH|LAB|NORTH|20260301120000||ORM^O01^ORM_O01|N-3|P|2.4\r"
    b"PID|1||4711||Shea^Maeve\rORC|NW|1\rOBR|1|1||718-7^Hb^LN\r"
)
SCHEDULE = (
    b"MSH|^~\\&|DESK|NORTH|WARD|NORTH|20260301120000||SIU^S12^SIU_S12|N-4|P|2.5.1\r"
    b"SCH|P-1|F-1||||CHECKUP^Check-up^L|ROUTINE|Normal|30||^^30^20260401090000|||||"
    b"1002^Kelly^Sean||||1002^Kelly^Sean|||||Booked\r"
    b"PID|1||4711||Shea^Maeve\rRGS|1\rAIS|1||CONSULT^Consultation^L\r"
)


def check(data: bytes, *, mode: Mode = Mode.NORMAL, skip: Stage = Stage.NONE) -> MessageReport:
    (report,) = hl7val.validate(data, mode=mode, skip=skip)
    return report


def problems(data: bytes, *, mode: Mode = Mode.NORMAL) -> list[tuple[str, str, int | None]]:
    """Rule, path and code of all errors and warnings."""
    found = check(data, mode=mode).findings
    return [(f.rule, f.path, f.code) for f in found if f.severity != "info"]


@pytest.mark.parametrize("message", [ADMIT, RESULT, ORDER, SCHEDULE])
def test_a_good_message_has_no_findings(message: bytes) -> None:
    report = check(message)
    assert report.findings == ()
    assert report.valid
    assert (report.offset, report.length) == (0, len(message) - 1)


def test_a_report_names_its_message() -> None:
    report = check(RESULT)
    assert (report.version, report.type, report.control_id) == ("2.5", "ORU^R01", "N-2")


DEFECTS = [
    # header
    (ADMIT, b"^~\\&", b"^~", "HV_ENCODING_SHORT", "MSH[1]-2", 102),
    (ADMIT, b"|^~\\&|", b"|^^\\&|", "HV_ENCODING_TWICE", "MSH[1]-2", 102),
    (ADMIT, b"|^~\\&|", b"|^~\\A|", "HV_ENCODING_ALNUM", "MSH[1]-2", 102),
    (ADMIT, b"|^~\\&|", b"|^~\\\\&|", "HV_ENCODING_DOUBLED", "MSH[1]-2", 102),
    (ADMIT, b"|^~\\&|", b"|^~\\&#%|", "HV_ENCODING_LONG", "MSH[1]-2", 102),
    (ADMIT, b"ADT^A01^ADT_A01", b"", "HV_TYPE_REQUIRED", "MSH[1]-9", 101),
    (ADMIT, b"ADT^A01^ADT_A01", b"XDT^A01", "HV_TYPE_UNKNOWN", "MSH[1]-9[1].1", 200),
    (ADMIT, b"ADT^A01^ADT_A01", b"ADT^X99", "HV_EVENT_UNKNOWN", "MSH[1]-9[1].2", 201),
    (ADMIT, b"ADT^A01^ADT_A01", b"ADT^^ADT_A01", "HV_EVENT_REQUIRED", "MSH[1]-9[1].2", 101),
    (ADMIT, b"ADT^A01^ADT_A01", b"ADT^A01^ADT_A02", "HV_STRUCTURE_OTHER", "MSH[1]-9[1].3", 200),
    (ADMIT, b"|N-1|", b"||", "HV_FIELD_REQUIRED", "MSH[1]-10", 101),
    (ADMIT, b"|P|2.5.1", b"||2.5.1", "HV_FIELD_REQUIRED", "MSH[1]-11", 101),
    (ADMIT, b"|P|2.5.1", b"|Q|2.5.1", "HV_PROCESSING_ID", "MSH[1]-11[1].1", 202),
    (ADMIT, b"2.5.1", b"9.9", "HV_VERSION_UNKNOWN", "MSH[1]-12[1].1", 203),
    (ADMIT, b"|2.5.1", b"", "HV_VERSION_REQUIRED", "MSH[1]-12", 101),
    (ADMIT, b"20260301120000+0100", b"20261301", "HV_DATA_TYPE", "MSH[1]-7[1]", 102),
    (ADMIT, b"20260301120000+0100", b"2026-03-01T12:00", "HV_DATA_TYPE", "MSH[1]-7[1]", 102),
    # structure
    (ADMIT, b"EVN||20260301120000\r", b"", "HV_SEGMENT_REQUIRED", "EVN[1]", 100),
    (ADMIT, b"PV1|1|I|W1^12^A\r", b"", "HV_SEGMENT_REQUIRED", "PV1[1]", 100),
    (ADMIT, b"PV1|1|I|W1^12^A\r", b"PV1|1|I\rPV1|1|I\r", "HV_SEGMENT_REPEATED", "PV1[2]", 100),
    (ADMIT, b"EVN||20260301120000\rPID", b"PID", "HV_SEGMENT_REQUIRED", "EVN[1]", 100),
    (ADMIT, b"OBX|", b"PID|1||1||A\rOBX|", "HV_SEGMENT_REPEATED", "PID[2]", 100),
    (ADMIT, b"EVN|", b"DG1|1||J^x^I10|||A\rEVN|", "HV_SEGMENT_ORDER", "DG1[1]", 100),
    (ADMIT, b"AL1|", b"OBR|1|||X\rAL1|", "HV_SEGMENT_UNEXPECTED", "OBR[1]", 100),
    (ADMIT, b"AL1|", b"QQQ|1\rAL1|", "HV_SEGMENT_UNKNOWN", "QQQ[1]", 100),
    (ADMIT, b"AL1|", b"BUI|1\rAL1|", "HV_SEGMENT_OTHER_VERSION", "BUI[1]", 100),
    (ADMIT, b"PID|", b"pid|", "HV_SEGMENT_NAME", "pid[1]", 100),
    (ORDER, b"ORC|NW|1\r", b"", "HV_SEGMENT_REQUIRED", "ORC[1]", 100),
    (SCHEDULE, b"RGS|1\r", b"", "HV_SEGMENT_REQUIRED", "RGS[1]", 100),
    # fields
    (ADMIT, b"4711^^^NORTH&1.2.3&ISO^MR", b"", "HV_FIELD_REQUIRED", "PID[1]-3", 101),
    (ADMIT, b"Shea^Maeve", b'""', "HV_FIELD_NULL", "PID[1]-5", 101),
    (ADMIT, b"19800229", b"19800229~19810301", "HV_FIELD_REPEATED", "PID[1]-7", 198),
    (ADMIT, b"DA|P^Penicillin^L", b"DA|P^P^L||||||||X", "HV_FIELD_EXTRA", "AL1[1]-11", None),
    (ADMIT, b"2.5.1", b"2.8", "HV_FIELD_REQUIRED", "OBX[1]-4", 101),
    (ADMIT, b"4711^", b"^", "HV_COMPONENT_REQUIRED", "PID[1]-3[1].1", 101),
    (ADMIT, b"|F\r", b"|F^M\r", "HV_COMPONENT_EXTRA", "PID[1]-8[1].2", 102),
    # data types
    (ADMIT, b"19800229", b"19810229", "HV_DATA_TYPE", "PID[1]-7[1]", 102),
    (ADMIT, b"PID|1|", b"PID|A1|", "HV_DATA_TYPE", "PID[1]-1[1]", 102),
    (ADMIT, b"|165|", b"|tall|", "HV_DATA_TYPE", "OBX[1]-5[1]", 102),
    (ADMIT, b"OBX|1|NM|", b"OBX|1||", "HV_VALUE_TYPE_REQUIRED", "OBX[1]-2", 101),
    (ADMIT, b"OBX|1|NM|", b"OBX|1|QQ|", "HV_VALUE_TYPE_UNKNOWN", "OBX[1]-2[1]", 103),
    (ADMIT, b"|165|", b"|20260301120|", "HV_VALUE_FORM", "OBX[1]-5[1]", 102),
    (ADMIT, b"P^Penicillin^L", b"P^P^L|||20260301120000", "HV_DATE_TOO_FINE", "AL1[1]-6[1]", 102),
    (ADMIT, b"|165|", b"| 165 |", "HV_VALUE_FORM", "OBX[1]-5[1]", 102),
    # lengths, tables
    (ADMIT, b"|N-1|", b"|" + b"N" * 21 + b"|", "HV_LENGTH", "MSH[1]-10[1]", 104),
    (ADMIT, b"|F\rPV1", b"|Q9\rPV1", "HV_TABLE_USER", "PID[1]-8[1]", 103),
    (ADMIT, b"cm|||||F", b"cm|||||?", "HV_TABLE_HL7", "OBX[1]-11[1]", 103),
    (ORDER, b"ORC|NW", b"ORC|QQ", "HV_TABLE_HL7", "ORC[1]-1[1]", 103),
    (ADMIT, b"|DA|", b"|QQ|", "HV_TABLE_CODED", "AL1[1]-2[1].1", 103),
    (ADMIT, b"|DA|", b"|QQ^Q^HL70127|", "HV_TABLE_CODED", "AL1[1]-2[1].1", 103),
    (ADMIT, b"AL1|", b"PIDX|1\rAL1|", "HV_SEGMENT_NAME", "PIDX[1]", 100),
    (ADMIT, b"AL1|", b"Topsecret words\rAL1|", "HV_SEGMENT_NAME", "?[1]", 100),
    (ADMIT, b"AL1|", b"Anne\rAL1|", "HV_SEGMENT_NAME", "?[1]", 100),
    # escapes, bytes, character sets
    (ADMIT, b"Shea^", b"She\\Fa^", "HV_ESCAPE_OPEN", "PID[1]-5[1].1", 102),
    (ADMIT, b"Shea^", b"She\\XZZ\\a^", "HV_ESCAPE_HEX", "PID[1]-5[1].1", 102),
    (ADMIT, b"Shea^", b"She\x00a^", "HV_CONTROL_BYTE", "PID[1]", 102),
    (ADMIT, b"Shea^", b"Sh\xe9a^", "HV_CHARSET_ASCII", "PID[1]-5", 102),
    (ADMIT, b"2.5.1", b"2.5.1||||||KLINGON", "HV_CHARSET_UNKNOWN", "MSH[1]-18[1]", 103),
]


@pytest.mark.parametrize(("message", "old", "new", "rule", "path", "code"), DEFECTS)
def test_a_defect_gives_one_finding_at_its_place(
    message: bytes, old: bytes, new: bytes, rule: str, path: str, code: int | None
) -> None:
    assert old in message
    found = problems(message.replace(old, new, 1))
    if new == b"|20260301120|":
        found = problems(message.replace(old, new, 1).replace(b"|NM|", b"|TS|"))
    assert (rule, path, code) in found
    related = {"HV_VERSION_UNKNOWN", "HV_EVENT_UNKNOWN", "HV_EVENT_REQUIRED"}
    if rule not in related and new not in {b"2.8", b"^~"}:
        assert len([each for each in found if each[0] != "HV_LENGTH"]) <= 1 + (rule == "HV_LENGTH")


def test_every_finding_has_a_sentence_and_a_place_within_the_input() -> None:
    for message, old, new, *_ in DEFECTS:
        broken = message.replace(old, new, 1)
        for found in check(broken).findings:
            assert found.message.endswith(".")
            assert 0 <= found.offset <= found.offset + found.length <= len(broken)


def test_the_place_of_a_wrong_value_is_its_bytes() -> None:
    broken = ADMIT.replace(b"19800229", b"19810229")
    (found,) = check(broken).findings
    assert broken[found.offset : found.offset + found.length] == b"19810229"


def test_no_finding_holds_a_value() -> None:
    for message, old, new, *_ in DEFECTS:
        broken = message.replace(old, new, 1).replace(b"Shea", b"Topsecret")
        text = repr(hl7val.validate(broken))
        assert "Topsecret" not in text
        assert "19810229" not in text


def test_a_choice_is_exactly_one() -> None:
    two = ORDER + b"RXO|X^Y^L|1||mg^milligram^UCUM\r"
    assert ("HV_SEGMENT_ORDER", "RXO[1]", 100) in problems(two)
    instead = ORDER.replace(b"OBR|1|1||718-7^Hb^LN", b"RXO|X^Y^L|1||mg^milligram^UCUM")
    assert check(instead).valid


def test_one_stray_segment_is_one_finding() -> None:
    lines = ADMIT.split(b"\r")[:-1]
    stray = b"IN1|1|GOLD^Gold^L|7|Health Company"
    for place in range(1, 4):
        message = b"\r".join([*lines[:place], stray, *lines[place:]]) + b"\r"
        assert [rule for rule, *_ in problems(message)] == ["HV_SEGMENT_ORDER"]


@pytest.mark.parametrize("stray", [b"RXA|||never", b"RXA", b'OBR|x|""|||||soon^^^^', b"MSA|ZZ||"])
@pytest.mark.parametrize("mode", list(Mode))
def test_a_segment_of_another_message_is_one_finding(stray: bytes, mode: Mode) -> None:
    lines = ADMIT.split(b"\r")[:-1]
    for place in range(1, len(lines) + 1):
        report = check(b"\r".join([*lines[:place], stray, *lines[place:]]) + b"\r", mode=mode)
        found = [(f.rule, f.path) for f in report.findings]
        assert found == [("HV_SEGMENT_UNEXPECTED", f"{stray[:3].decode()}[1]")]


def test_a_stray_segment_keeps_its_encoding_checks_and_without_structure_all() -> None:
    stray = ADMIT + b"RXA|||a\\Q7\\b\r"
    found = sorted(f.rule for f in check(stray).findings)
    assert found == ["HV_ESCAPE_UNKNOWN", "HV_SEGMENT_UNEXPECTED"]
    assert "RXA[1]-5" in {f.path for f in check(stray, skip=Stage.STRUCTURE).findings}


def test_swapped_segments_are_one_finding() -> None:
    lines = ADMIT.split(b"\r")[:-1]
    lines[1], lines[2] = lines[2], lines[1]
    assert problems(b"\r".join(lines)) == [("HV_SEGMENT_ORDER", "PID[1]", 100)]


def test_local_segments_may_stand_anywhere() -> None:
    lines = ADMIT.split(b"\r")[:-1]
    for place in range(1, len(lines) + 1):
        report = check(b"\r".join([*lines[:place], b"ZXT|local", *lines[place:]]))
        assert [f.rule for f in report.findings] == ["HV_SEGMENT_LOCAL"]


def test_a_group_that_begins_again_must_be_whole() -> None:
    again = RESULT + b"PID|2||4712||Kelly^Sean\r"
    assert ("HV_GROUP_INCOMPLETE", "PID[2]", 100) in problems(again)
    assert check(RESULT + b"OBR|2|||X\rOBX|1|ST|X^Y^L||fine||||||F\r").valid


def test_modes_differ_in_severity_and_nothing_else() -> None:
    late = ADMIT.replace(b"P^Penicillin^L", b"P^P^L|||20260301120000")
    severities = {mode: check(late, mode=mode).findings[0].severity for mode in Mode}
    assert severities == {Mode.STRICT: "error", Mode.NORMAL: "warning", Mode.LENIENT: "info"}
    assert check(ADMIT.replace(b"EVN||20260301120000\r", b""), mode=Mode.LENIENT).valid
    assert not check(ADMIT.replace(b"ADT^A01^ADT_A01", b""), mode=Mode.LENIENT).valid


@pytest.mark.parametrize("stage", [s for s in Stage if s is not Stage.PROFILE])
def test_a_skipped_stage_says_nothing(stage: Stage) -> None:
    broken = [message.replace(old, new, 1) for message, old, new, *_ in DEFECTS]
    broken.append(ADMIT.replace(b"\r", b"\n"))
    all_rules = {f.rule for data in broken for f in check(data).findings}
    kept = {f.rule for data in broken for f in check(data, skip=stage).findings}
    assert kept < all_rules


@pytest.mark.parametrize(
    ("kind", "value", "rules"),
    [
        *[("TM", good, []) for good in (b"12", b"1230", b"123059.1234+0100", b"235959")],
        *[("TM", bad, ["HV_DATA_TYPE"]) for bad in (b"24", b"1260", b"1", b"12:60", b"noon")],
        *[("TM", near, ["HV_VALUE_FORM"]) for near in (b"12:30", b"12:30:59", b" 1230")],
        *[("DT", good, []) for good in (b"2026", b"202602", b"20240229", b"19000228")],
        *[("DT", bad, ["HV_DATA_TYPE"]) for bad in (b"20230229", b"19000229", b"202613", b"26")],
        ("DT", b"202603011200", ["HV_DATE_TOO_FINE"]),
        *[("TS", good, []) for good in (b"2026", b"2026030112", b"20260301120059.1-0500")],
        *[("TS", bad, ["HV_DATA_TYPE"]) for bad in (b"2026-03-01", b"20260301250000", b"x")],
        *[("TS", near, ["HV_VALUE_FORM"]) for near in (b"202603011200591", b"20260301 ")],
        *[("NM", good, []) for good in (b"0", b"-1.5", b"+.5", b"5.", b"007")],
        *[("NM", bad, ["HV_DATA_TYPE"]) for bad in (b"<15", b"1e5", b"1,5", b"-", b".", b"1.2.3")],
        ("NM", b" 5", ["HV_VALUE_FORM"]),
        *[("SI", good, []) for good in (b"0", b"1", b"9999")],
        *[("SI", bad, ["HV_DATA_TYPE"]) for bad in (b"-1", b"1.0", b"A1")],
        ("ST", b"anything", []),
    ],
)
def test_values_have_the_form_of_their_type(kind: str, value: bytes, rules: list[str]) -> None:
    message = ADMIT.replace(b"OBX|1|NM|", b"OBX|1|" + kind.encode() + b"|").replace(b"165", value)
    assert [rule for rule, *_ in problems(message) if rule != "HV_VALUE_TYPE_UNKNOWN"] == rules


def test_a_truncation_character_is_noted_before_2_7() -> None:
    fifth = ADMIT.replace(b"^~\\&|", b"^~\\&#|")
    assert [f.rule for f in check(fifth).findings] == ["HV_ENCODING_FIFTH"]
    late = fifth.replace(b"2.5.1", b"2.7").replace(b"|8302-2^Height^LN||", b"|8302-2^Height^LN|1|")
    assert "HV_ENCODING_FIFTH" not in {f.rule for f in check(late).findings}


# ---------------------------------------------------------------------------- framing


def test_an_empty_file_is_said_to_be_one() -> None:
    for data in (b"", b"\r\n\r\n", b"\xef\xbb\xbf"):
        (report,) = hl7val.validate(data)
        assert not report.valid
        assert ("HV_NO_MESSAGE", "MSH[1]", 100) in [
            (f.rule, f.path, f.code) for f in report.findings
        ]


def test_a_message_without_its_header_is_reported_and_the_next_one_kept() -> None:
    reports = hl7val.validate(ADMIT.partition(b"\r")[2] + RESULT)
    assert [report.valid for report in reports] == [False, True]
    assert reports[0].findings[0].rule == "HV_NO_HEADER"


def test_a_file_may_hold_several_messages() -> None:
    reports = hl7val.validate(ADMIT + RESULT + ORDER)
    assert [report.control_id for report in reports] == ["N-1", "N-2", "N-3"]
    assert [report.index for report in reports] == [0, 1, 2]
    assert all(report.valid for report in reports)


def test_a_header_alone_before_another_is_the_second_of_one_message() -> None:
    header = ADMIT.partition(b"\r")[0] + b"\r"
    first, second = hl7val.validate(header + RESULT)
    assert [(f.rule, f.path) for f in first.findings] == [("HV_HEADER_ONLY", "MSH[2]")]
    assert second.valid


BATCH = b"FHS|^~\\&|A\rBHS|^~\\&|A\r" + ADMIT + RESULT + b"BTS|2\rFTS|1\r"


def test_a_sound_batch_adds_no_report() -> None:
    assert [report.type for report in hl7val.validate(BATCH)] == ["ADT^A01", "ORU^R01"]


@pytest.mark.parametrize(
    ("old", "new", "rule", "path"),
    [
        (b"BTS|2", b"BTS|3", "HV_BATCH_COUNT", "BTS[1]-1"),
        (b"FTS|1", b"FTS|4", "HV_FILE_COUNT", "FTS[1]-1"),
        (b"BTS|2\r", b"", "HV_BATCH_OPEN", "BTS[1]"),
        (b"FTS|1\r", b"", "HV_FILE_OPEN", "FTS[1]"),
        (b"BHS|^~\\&|A\r", b"", "HV_BATCH_STRAY", "BHS[1]"),
        (b"FHS|^~\\&|A\r", b"", "HV_FILE_STRAY", "FHS[1]"),
    ],
)
def test_a_fault_of_the_envelope_is_a_report_of_its_own(
    old: bytes, new: bytes, rule: str, path: str
) -> None:
    reports = hl7val.validate(BATCH.replace(old, new))
    messages = [report for report in reports if report.type != "BATCH"]
    faults = [report for report in reports if report.type == "BATCH"]
    assert all(report.valid for report in messages)
    assert (rule, path) in [(f.rule, f.path) for report in faults for f in report.findings]
    assert not any(report.valid for report in faults)


def test_a_bad_message_does_not_hide_the_others_of_its_batch() -> None:
    for cut in range(len(ADMIT)):
        data = b"BHS|^~\\&\r" + RESULT + ADMIT[:cut] + b"\r" + ORDER + b"BTS\r"
        reports = hl7val.validate(data)
        assert [reports[0].control_id, reports[-1].control_id] == ["N-2", "N-3"]
        assert reports[-1].valid
        assert reports[0].valid or cut < len("MSH|")  # a stray line belongs to what it follows


@pytest.mark.parametrize(
    ("data", "rules"),
    [
        (hl7val.frame(ADMIT), []),
        (ADMIT + b"\x1c\r", ["HV_MLLP_NO_START"]),
        (b"\x0b" + ADMIT, ["HV_MLLP_NO_END"]),
        (b"\x0b" + ADMIT + b"\x1c", ["HV_MLLP_NO_CR"]),
    ],
)
def test_frames_are_checked(data: bytes, rules: list[str]) -> None:
    assert [f.rule for f in check(data).findings] == rules
    assert all(f.path == "frame" for f in check(data).findings)


def test_other_line_ends_are_read_and_noted() -> None:
    for ends in (b"\n", b"\r\n"):
        report = check(ADMIT.replace(b"\r", ends))
        assert report.valid
        assert {f.rule for f in report.findings} == {"HV_LINE_END"}


def in_pieces(data: bytes, sizes: list[int]) -> list[bytes]:
    pieces = []
    for size in sizes:
        pieces.append(data[:size])
        data = data[size:]
    return [*pieces, data]


@given(st.lists(st.integers(0, 200), max_size=20))
def test_a_stream_gives_whole_messages_however_it_is_cut(sizes: list[int]) -> None:
    reader = FrameReader(max_bytes=1000)
    stream = hl7val.frame(ADMIT) + hl7val.frame(RESULT) + hl7val.frame(ORDER)
    got = [each for piece in in_pieces(stream, sizes) for each in reader.push(piece)]
    assert [each.message for each in got] == [ADMIT, RESULT, ORDER]
    assert {each.fault for each in got} == {""}


def test_a_stream_names_its_faults_and_goes_on() -> None:
    reader = FrameReader(max_bytes=len(ADMIT))
    stream = b"noise" + b"\x0bMSH|cut" + hl7val.frame(b"x" * 1000) + hl7val.frame(ADMIT)
    faults = [each.fault for each in reader.push(stream)]
    assert faults == ["outside", "unfinished", "overlong", ""]


# ---------------------------------------------------------------------------- any input


def mutated(draw: Callable[[st.SearchStrategy[int]], int], message: bytes) -> bytes:
    at = draw(st.integers(0, len(message) - 1))
    return message[:at] + bytes([draw(st.integers(0, 255))]) + message[at + 1 :]


@given(st.data())
def test_a_changed_byte_never_fails_and_never_loses_the_next_message(data: st.DataObject) -> None:
    broken = hl7val.frame(mutated(data.draw, ADMIT)) + hl7val.frame(RESULT)
    reports = hl7val.validate(broken)
    assert reports[-1].control_id == "N-2"
    assert reports[-1].valid or b"\x0b" in broken[1 : len(ADMIT)]


@given(st.binary(max_size=400))
def test_any_bytes_give_reports(data: bytes) -> None:
    reports = hl7val.validate(data)
    assert reports
    assert [report.index for report in reports] == list(range(len(reports)))
