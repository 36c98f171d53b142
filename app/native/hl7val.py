"""The typed door to libhl7val: checking, reading and acknowledging HL7 v2 messages."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, IntFlag, StrEnum
from functools import lru_cache
from struct import Struct
from typing import Literal

from app.native.hl7val_message import (
    Framed,
    FrameReader,
    Message,
    Path,
    Repetition,
    Segment,
    escape,
    ffi,
    frame,
    lib,
    parse,
    parse_path,
)

__all__ = [
    "AckCode",
    "Finding",
    "FrameReader",
    "Framed",
    "Message",
    "MessageReport",
    "Mode",
    "Path",
    "Repetition",
    "Segment",
    "Severity",
    "Stage",
    "ack",
    "escape",
    "frame",
    "parse",
    "parse_path",
    "validate",
]

Severity = Literal["error", "warning", "info"]


class Mode(IntEnum):
    """How severe findings are: by the letter, as real systems live, or only what blocks reading."""

    NORMAL = lib.HL7VAL_NORMAL
    STRICT = lib.HL7VAL_STRICT
    LENIENT = lib.HL7VAL_LENIENT


class Stage(IntFlag):
    """The parts of checking, each of which can be skipped; the C header says what each covers."""

    NONE = 0
    FRAMING = lib.HL7VAL_FRAMING
    HEADER = lib.HL7VAL_HEADER
    STRUCTURE = lib.HL7VAL_STRUCTURE
    REQUIRED = lib.HL7VAL_REQUIRED
    TYPES = lib.HL7VAL_TYPES
    LENGTHS = lib.HL7VAL_LENGTHS
    TABLES = lib.HL7VAL_TABLES
    ESCAPES = lib.HL7VAL_ESCAPES
    CHARSET = lib.HL7VAL_CHARSET
    PROFILE = lib.HL7VAL_PROFILE


class AckCode(StrEnum):
    """HL7 table 0008: application (A) and commit (C) accept, error, reject."""

    AA = "AA"
    AE = "AE"
    AR = "AR"
    CA = "CA"
    CE = "CE"
    CR = "CR"


@dataclass(frozen=True, slots=True)
class Finding:
    """One defect: which rule, where, how bad; never the value itself.

    path is like ``PID[1]-3[2].4.1``; code is from HL7 table 0357, None where none fits; offset and
    length are bytes of the input; detail is the number in the message (a table, a length, a count).
    """

    severity: Severity
    rule: str
    path: str
    code: int | None
    message: str
    offset: int
    length: int
    detail: int = 0


@dataclass(frozen=True, slots=True)
class MessageReport:
    """What checking says about one message; valid means that no finding is an error.

    offset and length are its bytes in the input, without the frame. A fault of the file around the
    messages (a batch count, a missing trailer) is a report of its own, of type "BATCH".
    """

    index: int
    valid: bool
    version: str
    type: str
    control_id: str
    findings: tuple[Finding, ...]
    offset: int
    length: int


# ---------------------------------------------------------------------------- validating

_FINDING = Struct("=II28s")
_FINDING_TAIL = Struct("=I4sIHHHHHHBB2x")
_REPORT = Struct("=IIIIII10IBB2x")
_SEVERITIES: dict[int, Severity] = {
    lib.HL7VAL_ERROR: "error",
    lib.HL7VAL_WARNING: "warning",
    lib.HL7VAL_INFO: "info",
}
_RULES = {
    ffi.string(name).decode(): number
    for number in range(1, 256)
    if (name := lib.hl7val_rule(number))
}
_MAX_FINDINGS = 1000
_REPORT_ROOM = 512
_Described = tuple[Severity, str, str, int | None, str, int]


@lru_cache(maxsize=8192)
def _described(tail: bytes) -> _Described:
    """Everything of a finding but its offset and length: real traffic repeats itself."""
    finding = ffi.new("hl7val_finding *")
    ffi.buffer(finding)[8:] = tail
    text = ffi.new("char[160]")
    lib.hl7val_path(finding, text, 64)
    path = ffi.string(text).decode()
    lib.hl7val_text(finding, text, 160)
    rule = ffi.string(lib.hl7val_rule(finding.rule)).decode()
    severity = _SEVERITIES[finding.severity]
    message = ffi.string(text).decode()
    return severity, rule, path, finding.code or None, message, finding.detail


def _findings(buffer: memoryview) -> Iterator[Finding]:
    for offset, length, tail in _FINDING.iter_unpack(buffer):
        severity, rule, path, code, message, detail = _described(tail)
        yield Finding(severity, rule, path, code, message, offset, length, detail)


def _reports(
    data: bytes, reports: memoryview, findings: memoryview, first: int
) -> Iterator[MessageReport]:
    def text(offset: int, length: int) -> str:
        return data[offset : offset + length].decode("utf-8", "replace")

    size = _FINDING.size
    for index, packed in enumerate(_REPORT.iter_unpack(reports), first):
        offset, length, begin, count, errors, _warnings, *spans, kind, _tables = packed
        version, message_type, event, _structure, control_id = (
            text(spans[i], spans[i + 1]) if spans[i + 1] else "" for i in range(0, 10, 2)
        )
        yield MessageReport(
            index,
            errors == 0,
            version,
            "BATCH" if kind else f"{message_type}^{event}" if event else message_type,
            control_id,
            tuple(_findings(findings[begin * size : (begin + count) * size])),
            offset,
            length,
        )


def validate(
    data: bytes,
    *,
    mode: Mode = Mode.NORMAL,
    skip: Stage = Stage.NONE,
    profile: bytes | None = None,
) -> tuple[MessageReport, ...]:
    """Check each message of a file: one, several, a batch (FHS, BHS) or MLLP frames.

    Reports come in the order of the messages; a defect never hides the messages after it, and an
    empty input gives one report that says so. profile is what compile_profile gave.
    ValueError: data is longer than 2 GiB, or the profile is damaged.
    """
    cursor = ffi.new("hl7val_cursor *")
    options = ffi.new("hl7val_options *")
    options.mode = mode
    options.skip = skip
    options.max_findings = _MAX_FINDINGS
    overlay = ffi.from_buffer(profile or b"")
    if profile is not None:
        options.profile = ffi.cast("const uint8_t *", overlay)
        options.profile_length = len(profile)
    room = min(_REPORT_ROOM, len(data) // 64 + 1)
    finding_room = _MAX_FINDINGS + 4 * room
    reports = ffi.new("hl7val_report[]", room)
    findings = ffi.new("hl7val_finding[]", finding_room)
    counts = ffi.new("size_t[2]")
    made: list[MessageReport] = []
    while True:
        status = lib.hl7val_validate(
            cursor,
            ffi.from_buffer(data),
            len(data),
            options,
            reports,
            room,
            counts,
            findings,
            finding_room,
            counts + 1,
        )
        if status not in {lib.HL7VAL_OK, lib.HL7VAL_ESPACE}:
            raise ValueError(ffi.string(lib.hl7val_strerror(status)).decode())
        report_bytes = memoryview(ffi.buffer(reports, counts[0] * _REPORT.size))
        finding_bytes = memoryview(ffi.buffer(findings, counts[1] * _FINDING.size))
        made.extend(_reports(data, report_bytes, finding_bytes, len(made)))
        if status == lib.HL7VAL_OK:
            return tuple(made)


# ---------------------------------------------------------------------------- acknowledging

_FOUND_PATH = re.compile(r"(.{1,4})\[(\d+)\](?:-(\d+)(?:\[(\d+)\])?(?:\.(\d+)(?:\.(\d+))?)?)?")


def _packed(finding: Finding) -> bytes:
    """A finding as the C library had it, for the ERR segments."""
    match = _FOUND_PATH.fullmatch(finding.path)
    segment, *numbers = match.groups() if match else ("", *["0"] * 5)
    severity = {name: number for number, name in _SEVERITIES.items()}[finding.severity]
    return _FINDING.pack(
        0,
        0,
        _FINDING_TAIL.pack(
            finding.detail,
            segment.encode(),
            *(int(number or 0) for number in numbers),
            finding.code or 0,
            0,
            _RULES[finding.rule],
            severity,
        ),
    )


def ack(
    data: bytes,
    *,
    code: AckCode,
    control_id: str,
    at: datetime,
    findings: Sequence[Finding] = (),
) -> bytes:
    """Build the acknowledgement of a message: MSH, MSA and an ERR for each error and warning.

    control_id is the acknowledgement's own MSH-10; at must know its time zone. Works on any input:
    of what cannot be read there, MSH-11 is P and MSH-12 2.5.1, the rest stays empty. The result is
    not framed.
    """
    if at.tzinfo is None:
        raise ValueError("the time of an acknowledgement needs its time zone")
    packed = b"".join(_packed(finding) for finding in findings)
    found = ffi.new("hl7val_finding[]", len(findings))
    ffi.buffer(found)[:] = packed
    texts = [
        ffi.new("char[]", text.encode())
        for text in (code.value, control_id, f"{at:%Y%m%d%H%M%S%z}")
    ]
    head = ffi.new("hl7val_ack_head *", texts)
    written = ffi.new("size_t *")
    room = 4096 + 256 * len(findings)
    while True:
        out = ffi.new("uint8_t[]", room)
        status = lib.hl7val_ack(
            ffi.from_buffer(data), len(data), head, found, len(findings), out, room, written
        )
        if status == lib.HL7VAL_OK:
            return bytes(ffi.buffer(out, written[0]))
        room = written[0]
