"""Publicly known flaws of what the locks pin, read from a dump in OSV format: no network needed.

The dump of an ecosystem is one zip of JSON records (https://osv.dev, "all.zip" of PyPI), which IT
carries in; a folder of records, one record, or a list of them do as well. The format is version 1.7
of https://ossf.github.io/osv-schema. Runs in .venv, where `packaging` knows how versions compare.
"""

import json
import re
import sys
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.version import InvalidVersion, Version

from installers.door.supply import Pin, pins

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Told:
    """What a dump says: flaws in words, and how much it knows up to when."""

    flaws: tuple[str, ...]
    records: int  # about packages of PyPI
    newest: str  # date of the latest change in it

    def as_json(self) -> str:
        """Return it as one line for the caller in another environment."""
        return json.dumps({"flaws": self.flaws, "records": self.records, "newest": self.newest})


def read(source: Path) -> Iterator[Record]:
    """Yield the records of a zip, a folder, or a file. Raises ValueError for anything else."""
    if source.is_dir():
        for path in sorted(source.rglob("*.json")):
            yield from _records(path.read_bytes())
    elif zipfile.is_zipfile(source):
        with zipfile.ZipFile(source) as dump:
            for name in dump.namelist():
                if name.endswith(".json"):
                    yield from _records(dump.read(name))
    else:
        yield from _records(source.read_bytes())


def _records(content: bytes) -> list[Record]:
    found = json.loads(content)
    match found:
        case {"vulns": list(records)} | list(records):
            return records
        case {"id": str(), "affected": list()}:
            return [found]
        case {"id": str()}:  # withdrawn ones may name nothing
            return []
        case _:
            raise ValueError("no record in OSV format")


def told(records: Iterable[Record], *, asked: Iterable[Pin]) -> Told:
    """Return which pinned versions have a flaw that was not withdrawn."""
    wanted = {_name(pin.name): pin for pin in asked}
    flaws, count, newest = [], 0, ""
    for record in records:
        mine = [a for a in record.get("affected", ()) if _of_pypi(a)]
        if not mine:
            continue
        count, newest = count + 1, max(newest, str(record.get("modified", ""))[:10])
        if record.get("withdrawn"):
            continue
        for affected in mine:
            pin = wanted.get(_name(affected["package"]["name"]))
            if pin is not None and _is_affected(pin.version, affected):
                mended = ", ".join(sorted(set(_fixed(affected)))) or "no version yet"
                flaws.append(f"{pin.name} {pin.version}: {record['id']}, mended in {mended}")
    return Told(tuple(sorted(set(flaws))), count, newest)


def _of_pypi(affected: Record) -> bool:
    ecosystem = str(affected.get("package", {}).get("ecosystem", ""))
    return ecosystem.partition(":")[0] == "PyPI"


def _name(name: str) -> str:
    """Return a package's name as the index compares it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _is_affected(version: str, affected: Record) -> bool:
    if version in affected.get("versions", ()):
        return True
    ranges = [r for r in affected.get("ranges", ()) if r.get("type") in {"ECOSYSTEM", "SEMVER"}]
    if not ranges and not affected.get("versions"):
        return True  # it says nothing of versions: all of them
    return any(_within(Version(version), each.get("events", ())) for each in ranges)


def _within(version: Version, events: Iterable[dict[str, str]]) -> bool:
    """Whether a version lies in a range, as the schema's algorithm has it; unknown words are in."""
    inside = False
    for kind, at in sorted(
        ((kind, at) for event in events for kind, at in event.items()),
        key=lambda each: (_version(each[1]), each[0] != "introduced"),
    ):
        match kind:
            case "introduced" if version >= _version(at):
                inside = True
            case "fixed" | "limit" if version >= _version(at):
                inside = False
            case "last_affected" if version > _version(at):
                inside = False
            case _:
                continue
    return inside


def _version(text: str) -> Version:
    try:
        return Version("0.dev0" if text == "0" else text)
    except InvalidVersion:
        return Version("0.dev0")


def _fixed(affected: Record) -> Iterator[str]:
    for each in affected.get("ranges", ()):
        if each.get("type") != "GIT":
            yield from (event["fixed"] for event in each.get("events", ()) if "fixed" in event)


if __name__ == "__main__":
    print(told(read(Path(sys.argv[1])), asked=pins(Path(sys.argv[2]))).as_json())
