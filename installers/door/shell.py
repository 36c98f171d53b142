"""Running programs: where they run, what is shown, and what is said when one fails."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = BIN / "python"

NO = 1  # a check, a test or a goal failed
WRONG_USE = 2
ENVIRONMENT = 3  # this machine lacks something


class Stop(Exception):  # noqa: N818 - it ends the run; it is not a fault of the program
    """The run ends here: one sentence on what happened, one on what to do, and the exit code."""

    def __init__(self, what: str, do: str = "", *, code: int = ENVIRONMENT) -> None:
        super().__init__(f"{what} {do}".strip())
        self.code = code


def say(text: str = "") -> None:
    """Print one line at once, so that a log shows how far the run has come."""
    print(text, flush=True)


@contextmanager
def stage(name: str) -> Iterator[None]:
    """Announce a stage, and say how long it took when it went well."""
    say(f"== {name}")
    start = time.monotonic()
    yield
    say(f"   {name}: {time.monotonic() - start:.1f} s")


def environment(**extra: str) -> dict[str, str]:
    """Return the environment that each program gets: our tools first, UTF-8, no colours."""
    path = f"{BIN}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
    base = {"PATH": path, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "NO_COLOR": "1", "TERM": "dumb"}
    return {**os.environ, **base, **extra}


def succeeds(command: Sequence[str | Path], **extra: str) -> bool:
    """Run a program with its output shown, and tell whether it ended with 0."""
    sys.stdout.flush()
    done = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env=environment(**extra),
        stdin=subprocess.DEVNULL,
        check=False,
    )
    return done.returncode == 0


def quietly(
    command: Sequence[str | Path], *, log: str, failure: Stop, env: dict[str, str] | None = None
) -> None:
    """Run a program with its output kept in build/logs; show the end of it only when it fails.

    `failure` is raised then, unless the log holds the mark of a cause that has its own advice.
    """
    path = BUILD / "logs" / f"{log}.log"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as out:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=ROOT,
            env=environment(**(env or {})),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode != 0:
        _explain(path.read_text(encoding="utf-8", errors="replace"), path=path, failure=failure)


NO_ROOM = Stop(
    "The disk is full.",
    "Free about 3 GB where this folder lies and run the same command again.",
)
WRONG_PACKAGE = Stop(
    "A downloaded package is not the one that the lock names, and was not installed.",
    "Run the same command again; if it happens twice, do not trust the source of your packages.",
)
APT_IS_BUSY = Stop(
    "Another program is installing packages.",
    "Wait for it to end and run the same command again.",
)
NO_NETWORK = Stop(
    "The packages could not be downloaded because the network did not answer.",
    "Check the connection, and the proxy or mirror set for apt and pip, then run it again.",
)
CAUSES = {  # what a log says, and what that means
    "No space left on device": NO_ROOM,
    "Disk quota exceeded": NO_ROOM,
    "You don't have enough free space": NO_ROOM,
    "DO NOT MATCH THE HASHES": WRONG_PACKAGE,
    "Could not get lock": APT_IS_BUSY,
    "Unable to acquire the dpkg frontend lock": APT_IS_BUSY,
    "Temporary failure in name resolution": NO_NETWORK,
    "Temporary failure resolving": NO_NETWORK,
    "Could not resolve": NO_NETWORK,
    "Name or service not known": NO_NETWORK,
    "Network is unreachable": NO_NETWORK,
    "NewConnectionError": NO_NETWORK,
    "ConnectTimeoutError": NO_NETWORK,
    "Unable to connect to": NO_NETWORK,
}


def _explain(output: str, *, path: Path, failure: Stop) -> NoReturn:
    for line in output.splitlines()[-30:]:
        say(f"   | {line}")
    say(f"   the whole log: {path.relative_to(ROOT)}")
    raise next((cause for mark, cause in CAUSES.items() if mark in output), failure)
