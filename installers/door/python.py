"""The virtual environment: made from a hash-pinned lock, and made anew only when that changed."""

import json
import shutil
import sys

from installers.door.lock import digest
from installers.door.shell import PYTHON, ROOT, VENV, Stop, quietly, say

LOCKS = {name: ROOT / "installers" / "lock" / f"{name}.txt" for name in ("run", "dev")}
STAMP = VENV / "made-from.json"
ROOM_NEEDED_BYTES = 2 * 10**9


def install(lock: str) -> None:
    """Bring .venv to the state of a lock: `run` for the window, `dev` for tests and the demo.

    `dev` holds all of `run`. A lock or an interpreter that changed makes a new environment, so
    that nothing old stays in it.
    """
    today = {name: digest(path) for name, path in LOCKS.items()}
    today["python"] = f"{sys.version} in {sys.base_prefix} for {VENV}"
    made = _made()
    if not made or any(today.get(key) != value for key, value in made.items()):
        made = {}
        _create()
    if lock not in made:
        _fill(lock)
        STAMP.write_text(json.dumps(made | {key: today[key] for key in ("python", "run", lock)}))


def _made() -> dict[str, str]:
    """Return what the environment was made from; nothing where there is none to be trusted."""
    if not (STAMP.is_file() and PYTHON.exists()):
        return {}
    try:
        return dict(json.loads(STAMP.read_text()))
    except ValueError:
        return {}


def _create() -> None:
    free_bytes = shutil.disk_usage(ROOT).free
    if free_bytes < ROOM_NEEDED_BYTES:
        raise Stop(
            f"Only {free_bytes // 10**6} MB are free where this folder lies.",
            f"Make room for {ROOM_NEEDED_BYTES // 10**6} MB and run the same command again.",
        )
    interpreter = getattr(sys, "_base_executable", sys.executable)
    say(f"   a virtual environment of Python {sys.version.split()[0]}")
    quietly(
        (interpreter, "-m", "venv", "--clear", VENV),
        log="venv",
        failure=Stop(
            "Python could not make a virtual environment.",
            "On Debian and Ubuntu that needs the package python3-venv.",
        ),
    )


def _fill(lock: str) -> None:
    path = LOCKS[lock]
    pins = sum(1 for line in path.read_text().splitlines() if line[:1].isalnum())
    say(f"   Python packages from {path.relative_to(ROOT)} ({pins} pinned)")
    pip = (PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--no-input")
    quietly(
        (*pip, "--require-hashes", "--only-binary", ":all:", "-r", path),
        log="pip",
        failure=Stop(
            "The Python packages could not be installed.",
            "pip's own words are above; its set-up is shown by 'pip config list'.",
        ),
    )
