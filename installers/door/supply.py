"""What we build from and deliver: the software bill of materials, and the audit of the locks.

The audit is quick and offline but for one part: whether a flaw of a package is publicly known is
asked of its index by pip-audit, and said to be unknown wherever that gives no answer.
"""

import json
import re
import subprocess
import sys
import tomllib
import uuid
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from installers.door.lock import FOLDER, digest
from installers.door.shell import BUILD, NO, PYTHON, ROOT, Stop, environment, quietly, say, succeeds

PIP_AUDIT = "pip-audit==2.10.1"
NOTICES = ROOT / "docs" / "third-party-notices.md"
BUILD_ONLY = {"cmake", "ninja"}
ALLOWED = frozenset(
    {
        *("0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-0", "MIT-CMU"),
        *("PSF-2.0", "Zlib", "OFL-1.1", "LGPL-3.0-only", "LGPL-3.0-or-later", "MPL-2.0", "CC0-1.0"),
    }
)
"""SPDX ids of what may be delivered; the LGPL ones as separate files that anyone may replace."""

_PIN = re.compile(r"^([A-Za-z0-9][\w.-]*)==([^ ;\\]+)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_NOTICE = re.compile(r"^\| ([\w.-]+) \| (\d\S*) \| (.+) \|$", re.MULTILINE)
_SPDX = re.compile(r"[A-Z0-9][\w.]*-[\w.-]*\d[\w.-]*|MIT|ISC|Zlib|0BSD")


@dataclass(frozen=True, slots=True)
class Pin:
    """One package of a lock, with the SHA-256 of each file that it may come as."""

    name: str
    version: str
    hashes: tuple[str, ...]


def pins(lock: Path) -> list[Pin]:
    """Return the packages of a lock."""
    blocks = re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8"))
    found = ((_PIN.match(block), block) for block in blocks)
    return [Pin(m[1], m[2], tuple(_HASH.findall(block))) for m, block in found if m]


# ---- the bill of materials ----


def bill_of_materials() -> dict[str, object]:
    """Return what an installed Wardlight consists of, as CycloneDX 1.6 JSON.

    The same sources give the same document: its serial number is made of the lock's hash.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    name, version = project["name"], project["version"]
    lock = FOLDER / "run.txt"
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, digest(lock) + version)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": name,
                "name": name,
                "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            }
        },
        "components": [*_packages(lock), *_own_libraries(version), *_system(), *_data()],
    }


def _packages(lock: Path) -> Iterator[dict[str, object]]:
    licences = {n: words for n, _version, words in _NOTICE.findall(NOTICES.read_text("utf-8"))}
    for pin in pins(lock):
        if pin.name not in BUILD_ONLY:
            purl = f"pkg:pypi/{pin.name}@{pin.version}"
            yield {
                "type": "library",
                "bom-ref": purl,
                "name": pin.name,
                "version": pin.version,
                "purl": purl,
                "scope": "required",
                "licenses": [{"license": {"name": licences[pin.name]}}],
                "hashes": [{"alg": "SHA-256", "content": content} for content in pin.hashes],
            }


def _own_libraries(version: str) -> Iterator[dict[str, object]]:
    for header in sorted((ROOT / "native").glob("*/include/*.h")):
        yield {
            "type": "library",
            "bom-ref": f"native/{header.stem}",
            "name": f"lib{header.stem}",
            "version": version,
            "description": "our own, in C; compiled at set-up",
            "licenses": [{"license": {"id": "Apache-2.0"}}],
        }


def _system() -> Iterator[dict[str, object]]:
    yield {
        "type": "library",
        "bom-ref": "system/libcrypto",
        "name": "OpenSSL libcrypto",
        "description": "the system's, 3.0 or newer; libcutils is linked to it",
        "licenses": [{"license": {"id": "Apache-2.0"}}],
    }


def _data() -> Iterator[dict[str, object]]:
    for folder in sorted((ROOT / "resources").iterdir()):
        files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
        licence = [path for path in files if path.name.startswith("LICENSE")]
        yield {
            "type": "data",
            "bom-ref": f"resources/{folder.name}",
            "name": f"resources/{folder.name}",
            "licenses": [
                {
                    "license": {
                        "name": f"see {licence[0].relative_to(ROOT).as_posix()}"
                        if licence
                        else "Apache-2.0, our own"
                    }
                }
            ],
            "components": [
                {
                    "type": "file",
                    "bom-ref": path.relative_to(ROOT).as_posix(),
                    "name": path.name,
                    "hashes": [{"alg": "SHA-256", "content": digest(path)}],
                }
                for path in files
            ],
        }


def write_bill_of_materials() -> Path:
    """Write it to out/wardlight.cdx.json and return where."""
    path = ROOT / "out" / "wardlight.cdx.json"
    path.parent.mkdir(exist_ok=True)
    text = json.dumps(bill_of_materials(), indent=1, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")
    return path


# ---- the audit ----


def findings() -> list[str]:
    """Return what is wrong with the locks and what they brought; in .venv, without a network."""
    return [
        *(f for name in ("run", "dev") for f in unhashed(FOLDER / f"{name}.txt")),
        *unlicensed(NOTICES.read_text(encoding="utf-8")),
        *shared_modules(_installed()),
    ]


def unhashed(lock: Path) -> Iterator[str]:
    """Yield each line of a lock that is no exact version with hashes, or that names a place."""
    for pin in pins(lock):
        if not pin.hashes:
            yield f"{lock.name}: {pin.name} has no hash"
    for number, line in enumerate(lock.read_text(encoding="utf-8").splitlines(), start=1):
        is_known = line.startswith(("#", "    --hash=sha256:")) or _PIN.match(line)
        if "://" in line or (line.strip() and not is_known):
            yield f"{lock.name}, line {number}: neither an exact version nor its hash"


def unlicensed(notices: str) -> Iterator[str]:
    """Yield each delivered package that has a licence which is not on the list."""
    for name, _version, words in _NOTICE.findall(notices):
        named = re.sub(r"\(chosen.*?\)", "", words)
        ids = set(_SPDX.findall(named))
        if not ids or not ids <= ALLOWED:
            yield f"{name}: {words} is not on the list of licences in installers/door/supply.py"


def _installed() -> list[Distribution]:
    wanted = {pin.name for pin in pins(FOLDER / "dev.txt")}
    return [one for one in distributions() if re.sub(r"[-_.]+", "-", one.name).lower() in wanted]


def shared_modules(installed: list[Distribution]) -> Iterator[str]:
    """Yield each module that two packages bring: one of them would be hidden by the other."""
    owners: dict[str, set[str]] = defaultdict(set)
    for one in installed:
        for file in one.files or ():
            is_module = len(file.parts) == 1 and file.suffix in {".py", ".so", ".pyd"}
            if is_module or (len(file.parts) > 1 and file.parts[1] == "__init__.py"):
                owners[file.parts[0]].add(one.name)
    for module, names in sorted(owners.items()):
        if len(names) > 1:
            yield f"the module {module} comes with {' and with '.join(sorted(names))}"


def known_flaws(lock: Path) -> tuple[list[str], list[str]]:
    """Ask the package index: publicly known flaws, and the packages that it said nothing about.

    pip-audit ends well also where it could look up nothing, so each package must have an answer.
    """
    tools = BUILD / "tools"
    folder = tools / ("Scripts" if sys.platform == "win32" else "bin")
    failure = Stop("pip-audit could not be installed.", "Its own words are above.")
    if not (folder / "pip-audit").exists():
        quietly((sys.executable, "-m", "venv", tools), log="audit", failure=failure)
        pip = (folder / "python", "-m", "pip", "install", "--disable-pip-version-check")
        quietly((*pip, PIP_AUDIT), log="audit", failure=failure)
    options = ("--require-hashes", "--disable-pip", "--no-deps", "--progress-spinner", "off")
    done = subprocess.run(
        [folder / "pip-audit", "-r", lock, *options, "-f", "json"],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    return read_answer(done.stdout, asked=pins(lock))


def read_answer(answer: str, *, asked: list[Pin]) -> tuple[list[str], list[str]]:
    """Return the flaws of pip-audit's JSON, and what it has no answer for."""
    try:
        told = {one["name"]: one for one in json.loads(answer)["dependencies"]}
    except (ValueError, KeyError):
        told = {}
    silent = [pin.name for pin in asked if "vulns" not in told.get(pin.name, {})]
    flaws = [
        f"{name} {one['version']}: {flaw['id']}, mended in {', '.join(flaw['fix_versions'])}"
        for name, one in told.items()
        for flaw in one.get("vulns", ())
    ]
    return flaws, silent


def flaws_of_dump(lock: Path, dump: Path) -> tuple[list[str], list[str]]:
    """Look the lock up in a dump in OSV format; all are unanswered if it knows nothing of PyPI."""
    done = subprocess.run(
        [PYTHON, "-m", "installers.door.osv", dump, lock],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Stop(
            f"{dump} is no dump in OSV format.", "See docs/how-to/audit-without-a-network.md"
        )
    answer = json.loads(done.stdout)
    say(f"   {answer['records']} records about PyPI, the newest of {answer['newest'] or 'no date'}")
    return answer["flaws"], [] if answer["records"] else [pin.name for pin in pins(lock)]


def audit(*, dump: Path | None = None) -> None:
    """Audit, with the question about known flaws; stop with exit code 1 if anything is found.

    They are asked of the package index, or looked up in a dump in OSV format.
    """
    is_clean = succeeds((PYTHON, "-m", "installers.door.supply"))
    lock = FOLDER / "dev.txt"
    flaws, silent = flaws_of_dump(lock, dump) if dump else known_flaws(lock)
    for flaw in flaws:
        say(f"   {flaw}")
    for line in summary(flaws, silent, count=len(pins(lock))):
        say(f"   {line}")
    if flaws or silent or not is_clean:
        raise Stop("The audit has findings.", "They are said above.", code=NO)


def summary(flaws: list[str], silent: list[str], *, count: int) -> Iterator[str]:
    """Yield what is known, and what is not: silence is never told as good news."""
    if len(silent) < count:
        yield f"known flaws: {len(flaws)} in {count - len(silent)} of {count} packages"
    if silent:
        names = "any package" if len(silent) == count else ", ".join(silent)
        yield f"NOT CHECKED for known flaws, there was no answer about {names}"
    if len(silent) == count:
        yield "Without a network: build.py audit --osv FILE, a dump that you carried in"


def print_findings() -> bool:
    """Print what is found offline, and tell whether that is nothing; runs in .venv."""
    found = findings()
    for finding in found:
        say(f"   {finding}")
    return not found


if __name__ == "__main__":
    sys.exit(0 if print_findings() else NO)
