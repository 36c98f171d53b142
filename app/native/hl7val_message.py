"""Reading HL7 v2 messages with libhl7val: elements by path, and messages out of an MLLP stream."""

import codecs
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, ClassVar, Literal

try:
    from app.native._hl7val import ffi, lib
except ImportError as missing:
    raise ImportError("libhl7val is not built; run: python3 build.py native") from missing

__all__ = [
    "FrameReader",
    "Framed",
    "Message",
    "Path",
    "Repetition",
    "Segment",
    "escape",
    "ffi",
    "frame",
    "lib",
    "parse",
    "parse_path",
]

_VERSION = "0.1.0"
if (_built := ffi.string(lib.hl7val_version()).decode()) != _VERSION:
    raise ImportError(f"libhl7val is {_built}, not {_VERSION}; run: python3 build.py native")

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
class Path:
    """A parsed path; what it does not say is the first: PID-3 is PID[1]-3[1].1.1."""

    segment: str
    occurrence: int
    field: int
    repetition: int
    component: int
    subcomponent: int


@lru_cache(maxsize=1024)
def parse_path(text: str) -> Path:
    """Read a path like PID-5.1 or PID[1]-3[2].4.1. ValueError: it is none."""
    if not (match := _PATH.fullmatch(text)):
        raise ValueError(f"{text!r} is no path; write it like PID-5.1 or PID[1]-3[2].4.1")
    numbers = ("occurrence", "field", "repetition", "component", "subcomponent")
    return Path(match["segment"] or "", *(int(match[name] or 1) for name in numbers))


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
        p = parse_path(path)
        raw = self._raw(p.field, p.repetition, p.component, p.subcomponent)
        return "" if raw == b'""' else self._message.text(raw)

    def is_null(self, path: str) -> bool:
        """Whether the value is the null "": delete what you have, unlike an empty one."""
        p = parse_path(path)
        return self._raw(p.field, p.repetition, p.component, p.subcomponent) == b'""'

    def raw(self, path: str) -> bytes:
        """A whole repetition of a field as it stands, with its delimiters and escapes."""
        p = parse_path(path)
        return self._raw(p.field, p.repetition, 0, 0)

    def repetitions(self, path: str) -> list["Repetition"]:
        """The repetitions of a field; none when it is empty."""
        field = parse_path(path).field
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
        p = parse_path(path)
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


def escape(text: str) -> bytes:
    """Make text, in UTF-8, safe inside an element of a message with the usual delimiters."""
    raw = text.encode()
    delimiters = ffi.new("hl7val_delimiters *")
    lib.hl7val_delimiters_of(b"", 0, delimiters)  # no message: the usual ones
    out = ffi.new("uint8_t[]", 5 * len(raw))
    written = ffi.new("size_t *")
    lib.hl7val_escape(raw, len(raw), delimiters, out, 5 * len(raw), written)
    return bytes(ffi.buffer(out, written[0]))


# ---------------------------------------------------------------------------- framing


def frame(message: bytes) -> bytes:
    """Wrap a message for MLLP: VT, message, FS, CR."""
    return b"\x0b" + message + b"\x1c\r"


@dataclass(frozen=True, slots=True)
class Framed:
    """What an MLLP stream gave: a message, or (message empty) a fault alone.

    fault is "" for a whole message, "unfinished" (a new frame began inside it), "outside" (bytes
    between frames were left out) or "overlong" (more than the reader's room; left out).
    """

    message: bytes
    fault: Literal["", "unfinished", "outside", "overlong"]


class FrameReader:
    """Cuts messages out of an MLLP stream that arrives in pieces; holds at most one message."""

    _FAULTS: ClassVar[dict[int, Literal["", "unfinished", "outside", "overlong"]]] = {
        lib.HL7VAL_COMPLETE: "",
        lib.HL7VAL_UNFINISHED: "unfinished",
        lib.HL7VAL_OUTSIDE: "outside",
        lib.HL7VAL_OVERLONG: "overlong",
    }

    def __init__(self, *, max_bytes: int) -> None:
        self._buffer = ffi.new("uint8_t[]", max_bytes)
        self._stream = ffi.new("hl7val_stream *", {"buffer": self._buffer, "room": max_bytes})

    def push(self, data: bytes) -> list[Framed]:
        """Take what arrived and return what became complete by it, in order."""
        used = ffi.new("size_t *")
        whole = ffi.from_buffer(data)
        at = 0
        made = []
        while at < len(data):
            event = lib.hl7val_stream_push(self._stream, whole + at, len(data) - at, used)
            at += used[0]
            if event != lib.HL7VAL_MORE:
                held = event in {lib.HL7VAL_COMPLETE, lib.HL7VAL_UNFINISHED}
                size = self._stream.length if held else 0
                made.append(Framed(bytes(ffi.buffer(self._buffer, size)), self._FAULTS[event]))
        return made
