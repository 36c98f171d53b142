"""Every entry of libhl7val's tables against hl7apy, which they are made from: none may be lost."""

import hashlib
import importlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from app.native import hl7val
from app.native.hl7val_message import ffi, lib

VERSIONS = ("2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.8")
# PSH begins one more product or ends the products: only what follows later tells. Withdrawn in 2.7.
AMBIGUOUS = {"SUR_P09"}
STRUCTURE = hl7val.Stage.STRUCTURE | hl7val.Stage.HEADER


def standard(version: str) -> ModuleType:
    return importlib.import_module("hl7apy.v" + version.replace(".", "_"))


def facts(version: str, segment: str, field: int) -> Any:
    found = ffi.new("hl7val_field_facts *")
    status = lib.hl7val_field(version.encode(), segment.encode(), field, found)
    return found if status == lib.HL7VAL_OK else None


def fields(version: str) -> Iterator[tuple[str, int, Any, tuple[int, int]]]:
    for name, definition in standard(version).SEGMENTS.items():
        if len(name) != 3 or len(definition) < 2:
            continue
        for child, reference, cardinality, *_ in definition[1]:
            yield name, int(child.rsplit("_", 1)[1]), reference, cardinality


@pytest.mark.parametrize("version", VERSIONS)
def test_every_field_is_as_in_hl7apy(version: str) -> None:
    wrong = []
    count = 0
    for segment, field, reference, (least, most) in fields(version):
        count += 1
        found = facts(version, segment, field)
        withdrawn = reference[2] in {None, "WD", "wd"} or most == 0
        wanted = (withdrawn, least > 0 and not withdrawn, max(most, 0))
        got = (bool(found.withdrawn), bool(found.required), found.most_repeats)
        name = ffi.string(found.type).decode()
        same_type = withdrawn or name in {reference[2][:3], reference[2][:2]}
        table = int(reference[4].removeprefix("HL7")) if reference[4] else found.table
        if got != wanted or not same_type or table != found.table:
            wrong.append((segment, field, got, wanted, name, reference[2]))
    assert wrong == []
    assert count > 1000


@pytest.mark.parametrize("version", VERSIONS)
def test_no_field_is_made_up(version: str) -> None:
    last: dict[str, int] = {}
    for segment, field, *_ in fields(version):
        last[segment] = max(field, last.get(segment, 0))
    assert all(facts(version, segment, number + 1) is None for segment, number in last.items())
    assert facts(version, "QQQ", 1) is None
    assert facts("9.9", "PID", 1) is None


def test_every_code_of_hl7apy_is_in_its_table() -> None:
    checked, missing = 0, []
    for version in VERSIONS:
        for name, (_title, codes) in getattr(standard(version), "TABLES", {}).items():
            number = int(name.removeprefix("HL7"))
            for code in codes:
                answer = lib.hl7val_table_has(number, code.encode(), len(code.encode()))
                if answer != lib.HL7VAL_EABSENT:
                    checked += 1
                    missing += [] if answer else [(number, code)]
    assert missing == []
    assert checked > 10_000
    assert lib.hl7val_table_has(1, b"Q9", 2) == 0
    assert lib.hl7val_table_has(85, b"?", 1) == 0


def test_the_tables_are_what_the_generator_wrote() -> None:
    source = Path(__file__).parents[2] / "native/hl7val/src/hl7_tables.c"
    first, _second, rest = source.read_text(encoding="utf-8").split("\n", 2)
    assert hashlib.sha256(rest.encode()).hexdigest() in first


# ---------------------------------------------------------------------------- structures


def walk(version: str, entry: Any, *, optional: bool) -> Iterator[tuple[str, bool]]:
    """The segments of a structure in order, each once, and whether the message must have it."""
    kind, children = entry[0], entry[1]
    for name, reference, (least, _most), what, *_ in children:
        if least or optional:
            if what == "SEG":
                yield name, least > 0
            else:
                group = reference or standard(version).GROUPS[name]
                for inner, needed in walk(version, group, optional=optional):
                    yield inner, needed and least > 0
        if kind == "choice":
            return


Node = tuple[str, str, int, int, int]


def tree(version: str, entry: Any, least: int = 1, most: int = 1) -> list[Node]:
    """A structure of hl7apy as nodes in the order of reading: kind, segment, least, most, size."""
    below: list[Node] = []
    for name, reference, (low, high), what, *_ in entry[1]:
        if what != "SEG":
            below += tree(version, reference or standard(version).GROUPS[name], low, high)
        elif name == "ANYHL7SEGMENT":
            below.append(("any", "", low, max(high, 0), 1))
        else:
            below.append(("segment", name, low, max(high, 0), 1))
    kind = "choice" if entry[0] == "choice" else "group"
    return [(kind, "", least, max(most, 0), len(below) + 1), *below]


def ours(version: str, structure: str) -> Iterator[Node]:
    kinds = {
        lib.HL7VAL_NODE_SEGMENT: "segment",
        lib.HL7VAL_NODE_GROUP: "group",
        lib.HL7VAL_NODE_CHOICE: "choice",
        lib.HL7VAL_NODE_ANY: "any",
    }
    node = ffi.new("hl7val_node_facts *")
    index = 0
    while lib.hl7val_structure_node(version.encode(), structure.encode(), index, node) == 0:
        segment = ffi.string(node.segment).decode()
        assert node.needed or not node.least or node.kind == lib.HL7VAL_NODE_GROUP
        yield kinds[node.kind], segment, node.least, node.most, node.size
        index += 1


@pytest.mark.parametrize("version", VERSIONS)
def test_every_node_of_every_structure_is_as_in_hl7apy(version: str) -> None:
    count = 0
    for name, entry in standard(version).MESSAGES.items():
        nodes = list(ours(version, name))
        assert nodes == tree(version, entry), name
        count += len(nodes)
    assert count > 1000


def message(version: str, structure: str, segments: list[str]) -> bytes:
    kind, _, event = structure.partition("_")
    named = f"{kind}^{event}^{structure}" if event else kind
    header = f"MSH|^~\\&|A|B|C|D|20260301||{named}|1|P|{version}"
    return "\r".join([header, *segments[1:]]).encode() + b"\r"


def rules(data: bytes) -> list[tuple[str, str]]:
    skip = ~(STRUCTURE | hl7val.Stage.FRAMING) & sum(hl7val.Stage)
    (report,) = hl7val.validate(data, skip=hl7val.Stage(skip))
    return [(f.rule, f.path) for f in report.findings if f.severity != "info"]


def structures(version: str) -> Iterator[tuple[str, Any]]:
    for name, entry in standard(version).MESSAGES.items():
        segments = [segment for segment, _ in walk(version, entry, optional=True)]
        known = all(facts(version, segment[:3], 1) is not None for segment in segments)
        if name in AMBIGUOUS:
            continue
        if segments[0] == "MSH" and known and not any(len(s) != 3 for s in segments):
            yield name, entry


@pytest.mark.parametrize("version", VERSIONS)
def test_each_structure_takes_its_smallest_message(version: str) -> None:
    count = 0
    for name, entry in structures(version):
        segments = [segment for segment, _ in walk(version, entry, optional=False)]
        assert rules(message(version, name, segments)) == [], name
        count += 1
    assert count > 90


@pytest.mark.parametrize("version", VERSIONS)
def test_each_structure_knows_every_one_of_its_segments(version: str) -> None:
    for name, entry in structures(version):
        segments = [segment for segment, _ in walk(version, entry, optional=True)]
        found = rules(message(version, name, segments))
        assert [each for each in found if each[0] == "HV_SEGMENT_UNEXPECTED"] == [], name


@pytest.mark.parametrize("version", VERSIONS)
def test_each_required_segment_is_missed_when_it_is_missing(version: str) -> None:
    missed = 0
    for name, entry in structures(version):
        segments = [segment for segment, _ in walk(version, entry, optional=False)]
        for place in range(1, len(segments)):
            left = segments[:place] + segments[place + 1 :]
            missed += bool(rules(message(version, name, left)))
            assert rules(message(version, name, left)) != [] or segments[place] in left, name
    assert missed > 100


@pytest.mark.parametrize("version", VERSIONS)
def test_each_event_of_hl7apy_has_a_structure(version: str) -> None:
    for name in standard(version).MESSAGES:
        if name.count("_") == 1:
            assert "HV_EVENT_UNKNOWN" not in {
                rule for rule, _ in rules(message(version, name, ["MSH"]))
            }


# Which events share a structure, by HL7 table 0354 (from version 2.4 on).
SHARED = {
    "ADT_A01": "A01 A04 A08 A13",
    "ADT_A03": "A03",
    "ADT_A05": "A05 A14 A28 A31",
    "ADT_A06": "A06 A07",
    "ADT_A09": "A09 A10 A11",
    "ADT_A21": "A21 A22 A23 A25 A26 A27 A29 A32 A33",
    "ADT_A39": "A39 A40 A41 A42",
    "ADT_A50": "A50 A51",
    "ADT_A52": "A52 A53",
    "ADT_A54": "A54 A55",
    "ADT_A61": "A61 A62",
    "MDM_T01": "T01 T03 T05 T07 T09 T11",
    "MDM_T02": "T02 T04 T06 T08 T10",
    "SIU_S12": "S12 S13 S14 S15 S16 S17 S18 S19 S20 S21 S22 S23 S24 S26",
    "REF_I12": "I12 I13 I14 I15",
    "PPR_PC1": "PC1 PC2 PC3",
    "CRM_C01": "C01 C02 C03 C04 C05 C06 C07 C08",
}


@pytest.mark.parametrize("version", VERSIONS[2:])
@pytest.mark.parametrize("structure", SHARED)
def test_events_that_share_a_structure_are_checked_with_it(version: str, structure: str) -> None:
    kind = structure[:3]
    for event in SHARED[structure].split():
        header = f"MSH|^~\\&|A|B|C|D|2026||{kind}^{event}^{structure}|1|P|{version}\r"
        named = {f.rule for f in hl7val.validate(header.encode())[0].findings}
        assert not named & {"HV_EVENT_UNKNOWN", "HV_EVENT_OTHER_VERSION", "HV_STRUCTURE_OTHER"}


@pytest.mark.parametrize("event", ["A04", "A05", "A08", "A11", "A13", "A28", "A31", "A40"])
def test_old_versions_know_the_events_of_today(event: str) -> None:
    for version in ("2.3", "2.3.1"):
        header = f"MSH|^~\\&|A|B|C|D|2026||ADT^{event}|1|P|{version}\r"
        named = {f.rule for f in hl7val.validate(header.encode())[0].findings}
        assert not named & {"HV_EVENT_UNKNOWN", "HV_EVENT_OTHER_VERSION"}
