"""The hash-pinned locks: how they are made, and whether they still fit pyproject.toml."""

import hashlib
import json
import sys
import tomllib
from pathlib import Path

from installers.door.shell import BUILD, NO, ROOT, Stop, quietly, say

FOLDER = ROOT / "installers" / "lock"
GROUPS = {"run": ("build",), "dev": ("build", "dev")}
HEAD = "# made from pyproject.toml by 'python3 build.py lock'; sha256 of its dependencies: "
UV = "uv==0.13.9"


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hex."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def dependencies_digest() -> str:
    """Return the SHA-256 of everything in pyproject.toml that the locks are made from."""
    try:
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise Stop(f"pyproject.toml cannot be read: {error}.", "Mend it there.", code=NO) from error
    parts = [
        project["project"]["requires-python"],
        project["project"]["dependencies"],
        project["dependency-groups"],
    ]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def stale() -> list[str]:
    """Return the locks whose first line does not name today's dependencies; needs no network."""
    head = HEAD + dependencies_digest()
    paths = [FOLDER / f"{name}.txt" for name in GROUPS]
    return [
        str(path.relative_to(ROOT))
        for path in paths
        if not path.is_file() or path.read_text().partition("\n")[0] != head
    ]


def compile_all() -> None:
    """Resolve pyproject.toml for every platform into installers/lock, with uv from build/tools."""
    tools = BUILD / "tools"
    uv = tools / ("Scripts" if sys.platform == "win32" else "bin") / "uv"
    failure = Stop("The locks could not be made.", "The resolver's own words are above.")
    if not uv.exists():
        quietly((sys.executable, "-m", "venv", tools), log="lock", failure=failure)
        pip = (uv.with_name("python"), "-m", "pip", "install", "--disable-pip-version-check")
        quietly((*pip, UV), log="lock", failure=failure)
    options = (
        *("--quiet", "--universal", "--generate-hashes", "--python-version", "3.11"),
        *("--no-emit-index-url", "--no-header", "--no-annotate"),
    )
    for name, groups in GROUPS.items():
        path = FOLDER / f"{name}.txt"
        chosen = [part for group in groups for part in ("--group", group)]
        quietly(
            (uv, "pip", "compile", *options, "pyproject.toml", *chosen, "-o", path),
            log="lock",
            failure=failure,
        )
        path.write_text(f"{HEAD}{dependencies_digest()}\n{path.read_text()}", encoding="utf-8")
        say(f"   {path.relative_to(ROOT)}")
