"""The typed door to libhl7val: checking, reading and acknowledging HL7 v2 messages."""

import codecs
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, IntFlag, StrEnum
from functools import lru_cache
from struct import Struct
from typing import Any, Literal

try:
    from app.native._hl7val import ffi, lib
except ImportError as missing:
    raise ImportError("libhl7val is not built; run: python3 build.py native") from missing

_VERSION = "0.1.0"
if (_built := ffi.string(lib.hl7val_version()).decode()) != _VERSION:
    raise ImportError(f"libhl7val is {_built}, not {_VERSION}; run: python3 build.py native")

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


# ---------------------------------------------------------------------------- reading

_PATH = re.compile(
    r"(?:(?P<segment>[A-Z][A-Z0-9]{2})(?:\[(?P<occurrence>[1-9]\d*)\])?-)?"
    r"(?P<field>[1-9]\d*)(?:\[(?P<repetition>[1-9]\d*)\])?"
    r"(?:\.(?P<component>[1-9]\d*)(?:\.(?P<subcomponent>[1-9]\d*))?)?"
)
_CODECS = {
    "UNICODE UTF-8": "utf-8",
    "UTF-8": "utf-8",
    "UNICODE": "utf-8",
    **{f"8859/{part}": f"iso8859-{part}" for part in (1, 2, 3, 4, 5, 6, 7, 8, 9, 15)},
    "ISO IR87": "iso2022_jp",
    "ISO IR159": "iso2022_jp_1",
    "GB 18030-2000": "gb18030",
    "KS X 1001": "euc_kr",
    "BIG-5": "big5",
}


@dataclass(frozen=True, slots=True)
class _Path:
    """A parsed path; what it does not say is the first: PID-3 is PID[1]-3[1].1.1."""

    segment: str
    occurrence: int
    field: int
    repetition: int
    component: int
    subcomponent: int


@lru_cache(maxsize=1024)
def _path(text: str) -> _Path:
    if not (match := _PATH.fullmatch(text)):
        raise ValueError(f"{text!r} is no path; write it like PID-5.1 or PID[1]-3[2].4.1")
    numbers = ("occurrence", "field", "repetition", "component", "subcomponent")
    return _Path(match["segment"] or "", *(int(match[name] or 1) for name in numbers))


class Segment:
    """One segment of a message; its elements are read when asked for."""

    __slots__ = ("_at", "_length", "_message", "name")

    def __init__(self, message: "Message", at: Any, length: int) -> None:
        self._message = message
        self._at = at
        self._length = length
        self.name = self._raw(0, 0, 0, 0).decode("ascii", "replace")

    def _raw(self, field: int, repetition: int, component: int, subcomponent: int) -> bytes:
        span = ffi.new("hl7val_span *")
        found = lib.hl7val_locate(
            self._at,
            self._length,
            self._message.delimiters,
            field,
            repetition,
            component,
            subcomponent,
            span,
        )
        return ffi.buffer(self._at + span.offset, span.length)[:] if found == 0 else b""

    def get(self, path: str) -> str:
        """The text at a path like "5.1" (or "PID-5.1"), unescaped; "" when absent or null."""
        p = _path(path)
        raw = self._raw(p.field, p.repetition, p.component, p.subcomponent)
        return "" if raw == b'""' else self._message.text(raw)

    def is_null(self, path: str) -> bool:
        """Whether the value is the null "": delete what you have, unlike an empty one."""
        p = _path(path)
        return self._raw(p.field, p.repetition, p.component, p.subcomponent) == b'""'

    def raw(self, path: str) -> bytes:
        """A whole repetition of a field as it stands, with its delimiters and escapes."""
        p = _path(path)
        return self._raw(p.field, p.repetition, 0, 0)

    def repetitions(self, path: str) -> list["Repetition"]:
        """The repetitions of a field; none when it is empty."""
        field = _path(path).field
        count = ffi.new("uint32_t *")
        lib.hl7val_repetitions(self._at, self._length, self._message.delimiters, field, count)
        return [Repetition(self, field, number) for number in range(1, count[0] + 1)]


@dataclass(frozen=True, slots=True)
class Repetition:
    """One repetition of a field; components are counted from 1, like "1" or "4.2"."""

    segment: Segment
    field: int
    number: int

    def get(self, component: str) -> str:
        """The text of a component (or component.subcomponent), unescaped; "" when absent."""
        return self.segment.get(f"{self.field}[{self.number}].{component}")

    def is_null(self, component: str) -> bool:
        """Whether the component holds the null ""."""
        return self.segment.is_null(f"{self.field}[{self.number}].{component}")


class Message:
    """One message, for reading; what is not there is "" or an empty list, never an error."""

    def __init__(self, data: bytes) -> None:
        self._data = data.strip(b"\x0b\x1c\r\n").removeprefix(codecs.BOM_UTF8)
        self.delimiters = ffi.new("hl7val_delimiters *")
        base = ffi.from_buffer(self._data)
        size = len(self._data)
        lib.hl7val_delimiters_of(base, size, self.delimiters)
        count = ffi.new("size_t *")
        lib.hl7val_segments(base, size, ffi.NULL, 0, count)
        spans = ffi.new("hl7val_span[]", count[0])
        lib.hl7val_segments(base, size, spans, count[0], count)
        self._base = base  # keeps the bytes that the segments point into
        self._codec = "utf-8"
        self._segments = [Segment(self, base + span.offset, span.length) for span in spans]
        self._codec = self._choose_codec()

    def _choose_codec(self) -> str:
        named = self.get("MSH-18").upper()
        if codec := _CODECS.get(named):
            return codec
        try:
            self._data.decode("utf-8")
        except UnicodeDecodeError:
            return "iso8859-1"
        return "utf-8"

    def text(self, raw: bytes) -> str:
        """Unescape and decode by MSH-18; bytes that the character set lacks become U+FFFD."""
        if self.delimiters.escape in raw:
            room = ffi.new("uint8_t[]", len(raw))
            written = ffi.new("size_t *")
            lib.hl7val_unescape(raw, len(raw), self.delimiters, room, len(raw), written)
            raw = ffi.buffer(room, written[0])[:]
        return raw.decode(self._codec, "replace")

    def segments(self, name: str = "") -> list[Segment]:
        """The segments of a name in their order; all of them without a name."""
        return [segment for segment in self._segments if name in {"", segment.name}]

    def _segment(self, path: str) -> Segment | None:
        p = _path(path)
        if not p.segment:
            raise ValueError(f"{path!r} does not name a segment; write it like PID-5.1")
        found = self.segments(p.segment)
        return found[p.occurrence - 1] if len(found) >= p.occurrence else None

    def get(self, path: str) -> str:
        """The text at a path like "PID-5.1" or "PID[1]-3[2].4.1", unescaped; "" when absent."""
        segment = self._segment(path)
        return segment.get(path) if segment else ""

    def is_null(self, path: str) -> bool:
        """Whether the value at a path is the null ""."""
        segment = self._segment(path)
        return segment is not None and segment.is_null(path)

    def repetitions(self, path: str) -> list[Repetition]:
        """The repetitions of a field such as "PID-3"; none when it is absent or empty."""
        segment = self._segment(path)
        return segment.repetitions(path) if segment else []


def parse(data: bytes) -> Message:
    """Open one message (with or without its MLLP frame) for reading.

    Of a file with several, cut each out with its report's offset and length first.
    """
    return Message(data)


# ---------------------------------------------------------------------------- acknowledging

_FOUND_PATH = re.compile(r"(.{1,3})\[(\d+)\](?:-(\d+)(?:\[(\d+)\])?(?:\.(\d+)(?:\.(\d+))?)?)?")


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
    what cannot be read of the original stays empty. The result is not framed.
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


def frame(message: bytes) -> bytes:
    """Wrap a message for MLLP: VT, message, FS, CR."""
    return b"\x0b" + message + b"\x1c\r"
