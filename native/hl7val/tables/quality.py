"""Measure the quality of libhl7val over a folder of labelled messages and print tables.

python native/hl7val/tables/quality.py FOLDER [--misses] [--alarms]   (from the project's root)

FOLDER holds MANIFEST.tsv (file, cls, source, consensus ...) and LABELS.tsv (file, hl7_code, path,
severity, scope, mutation ...): messages that others use as good, and messages with one known
defect. Found means: a finding with the label's 0357 code at its path or inside it.
"""

# ruff: noqa: E501, T201 - a script that prints tables
import argparse
import csv
import re
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, "")
from app.native import hl7val


def read_rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def plain(path: str) -> str:
    """A path without the [1] that stands for the first."""
    return path.replace("[1]", "")


def is_found(row: dict[str, str], findings: list[hl7val.Finding]) -> bool:
    wanted = row["path"]
    inside = re.compile(re.escape(wanted) + r"(?![0-9])")
    code = int(row["hl7_code"]) if row["hl7_code"] else None
    return any(f.code == code and inside.match(plain(f.path)) for f in findings)


def severe(row: dict[str, str], findings: list[hl7val.Finding]) -> bool:
    wanted = {"fatal": "error"}.get(row["severity"], row["severity"])
    code = int(row["hl7_code"]) if row["hl7_code"] else None
    return any(
        f.code == code and f.severity == wanted and plain(f.path).startswith(row["path"])
        for f in findings
    )


def check(path: Path) -> list[hl7val.Finding]:
    return [f for report in hl7val.validate(path.read_bytes()) for f in report.findings]


def share(part: int, whole: int) -> str:
    return f"{part:5} of {whole:5}  {100 * part / max(whole, 1):5.1f} %"


def measure_negatives(folder: Path, *, misses: bool) -> None:
    scopes: dict[str, Counter[str]] = {}
    total: Counter[str] = Counter()
    for row in read_rows(folder / "LABELS.tsv"):
        findings = check(folder / row["file"])
        found = is_found(row, findings)
        counts = scopes.setdefault(row["scope"], Counter())
        for counter in (counts, total):
            counter.update(n=1, found=found, severe=severe(row, findings))
        if misses and not (found and severe(row, findings)):
            said = [(f.rule, f.path, f.code, f.severity) for f in findings if f.severity != "info"]
            print("MISS", row["file"], row["hl7_code"], row["path"], row["severity"], said)
    print("Derived negatives, one defect each: right code and path (and severity)")
    for scope, counts in [*sorted(scopes.items()), ("all", total)]:
        print(
            f"  {scope:12}{share(counts['found'], counts['n'])}   {share(counts['severe'], counts['n'])}"
        )


def measure_good(folder: Path, *, alarms: bool) -> None:
    groups: dict[str, Counter[str]] = {}
    rules: Counter[str] = Counter()
    for row in read_rows(folder / "MANIFEST.tsv"):
        if row["cls"] not in {"valid", "disputed"}:
            continue
        errors = [f for f in check(folder / row["file"]) if f.severity == "error"]
        names = [
            f"{row['cls']}",
            "upstream-good" if row["source"] != "simhospital" else "simhospital",
        ]
        names += ["consensus=all"] if row["consensus"] == "all" else []
        for name in names:
            groups.setdefault(name, Counter()).update(n=1, alarms=bool(errors))
        if row["source"] != "simhospital":
            rules.update({f.rule for f in errors})
        if errors and alarms:
            said = sorted({(f.rule, f.path) for f in errors})[:6]
            print("ALARM", row["cls"], row["file"], row["version"], said)
    print("Messages that their projects use as good: with an error in normal mode")
    for name, counts in sorted(groups.items()):
        print(f"  {name:16}{share(counts['alarms'], counts['n'])}")
    print("  by rule (files, without simhospital):", dict(rules.most_common()))


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--misses", action="store_true")
    options.add_argument("--alarms", action="store_true")
    chosen = options.parse_args()
    measure_negatives(chosen.folder, misses=chosen.misses)
    measure_good(chosen.folder, alarms=chosen.alarms)
