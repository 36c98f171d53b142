"""Compiles conformance profiles, written as JSON, into the binary overlay that libhl7val applies.

A profile says what one site wants beyond the standard::

    {"message": "ADT^A01",
     "sets": {"wards": ["W1", "W2"]},
     "segments": {
       "PV1": {"usage": "R", "max": 1, "fields": {
          "3": {"usage": "R", "components": {"1": {"usage": "R", "values": "wards"}}},
          "44": {"usage": "C", "if": {"path": "PV1-2", "in": ["I"]}, "then": "R", "else": "O"},
          "51": {"usage": "X"}}}}}

usage is R, RE, O, X or C (then with if, then, else); min, max, length and values are optional;
values is a list of codes or the name of a set; components may have "subcomponents" alike.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from app.native.hl7val_message import ffi, lib, parse_path

_USAGE = {"R": b"R", "RE": b"E", "O": b"O", "X": b"X", "C": b"C"}
_DEEPER = ("fields", "components", "subcomponents")


class ProfileError(ValueError):
    """A profile that cannot be compiled; the message says where and why."""


class _Compiler:
    """Collects rules, predicates, value sets and codes while it walks through a profile."""

    def __init__(self, profile: Mapping[str, Any]) -> None:
        self.named: Mapping[str, list[str]] = profile.get("sets", {})
        self.sets: dict[tuple[str, ...], int] = {}
        self.predicates: list[dict[str, Any]] = []
        self.rules: list[dict[str, Any]] = []
        for name, rule in sorted(profile.get("segments", {}).items()):
            self.add(name, (), rule)

    def add(self, segment: str, path: tuple[int, ...], rule: Mapping[str, Any]) -> None:
        """Add the rule of one element and those below it."""
        where = f"{segment}-{'.'.join(map(str, path))}" if path else segment
        try:
            self.rules.append(self.rule(segment, path, rule))
        except (KeyError, TypeError, ValueError) as error:
            raise ProfileError(f"{where}: {error}") from error
        if len(path) < len(_DEEPER):
            for number, deeper in rule.get(_DEEPER[len(path)], {}).items():
                self.add(segment, (*path, int(number)), deeper)

    def rule(self, segment: str, path: tuple[int, ...], rule: Mapping[str, Any]) -> dict[str, Any]:
        known = {"usage", "min", "max", "length", "values", "if", "then", "else", *_DEEPER, "name"}
        if unknown := set(rule) - known:
            raise ValueError(f"{', '.join(sorted(unknown))} is not known here")
        usage = rule.get("usage", "O")
        if usage not in _USAGE:
            raise ValueError(f"usage is one of {', '.join(_USAGE)}")
        return {
            "segment": segment.encode("ascii"),
            **_numbers(path),
            "usage": ord(_USAGE[usage]),
            "min": rule.get("min", 0),
            "max": rule.get("max", 0),
            "length": rule.get("length", 0),
            "set": self.set(rule["values"]) if "values" in rule else 0,
            "predicate": self.predicate(rule) if usage == "C" else 0,
        }

    def set(self, values: str | list[str]) -> int:
        codes = self.named[values] if isinstance(values, str) else values
        return self.sets.setdefault(tuple(codes), len(self.sets) + 1)

    def predicate(self, rule: Mapping[str, Any]) -> int:
        condition = rule["if"]
        path = parse_path(condition["path"])
        self.predicates.append(
            {
                "segment": path.segment.encode("ascii"),
                **_numbers((path.field, path.component, path.subcomponent)),
                "then": ord(_USAGE[rule.get("then", "R")]),
                "otherwise": ord(_USAGE[rule.get("else", "O")]),
                "set": self.set(condition["in"]) if "in" in condition else 0,
            }
        )
        return len(self.predicates)

    def codes(self) -> Iterator[list[int]]:
        """The sorted keys of each set."""
        for codes in self.sets:
            raw = [code.encode() for code in codes]
            yield sorted({lib.hl7val_code_key(code, len(code)) for code in raw})


def _numbers(path: tuple[int, ...]) -> dict[str, int]:
    return dict(zip(("field", "component", "subcomponent"), (*path, 0, 0, 0), strict=False))


def _packed(kind: str, items: list[dict[str, Any]]) -> bytes:
    return bytes(ffi.buffer(ffi.new(f"hl7val_profile_{kind}[]", items)))


def compile_profile(profile: Mapping[str, Any]) -> bytes:
    """Compile a profile for validate(). Raises ProfileError, which says where the fault is."""
    compiler = _Compiler(profile)
    lists = list(compiler.codes())
    sets, first = [], 0
    for keys in lists:
        sets.append({"first": first, "count": len(keys)})
        first += len(keys)
    kind, _, event = str(profile.get("message", "")).partition("^")
    head = ffi.new("hl7val_profile_head *")
    head.magic = b"HVPR"
    head.format = lib.HL7VAL_PROFILE_FORMAT
    head.rules, head.predicates = len(compiler.rules), len(compiler.predicates)
    head.sets, head.codes = len(sets), first
    try:
        head.type, head.event = kind.encode("ascii"), event.encode("ascii")
        parts = [
            _packed("rule", compiler.rules),
            _packed("predicate", compiler.predicates),
            _packed("set", sets),
            bytes(ffi.buffer(ffi.new("uint64_t[]", [key for keys in lists for key in keys]))),
        ]
    except (IndexError, OverflowError, TypeError, UnicodeEncodeError) as error:
        raise ProfileError(f"a name or number in the profile is not possible: {error}") from error
    body = b"".join(parts)
    whole = bytes(ffi.buffer(head)) + body
    head.checksum = lib.hl7val_profile_checksum(whole, len(whole))
    return bytes(ffi.buffer(head)) + body
