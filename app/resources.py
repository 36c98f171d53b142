"""Where the files that are data and not code lie: icons, fonts, policies, code sets."""

import sys
from pathlib import Path

_ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).parent.parent)) / "resources"


def resource(name: str) -> Path:
    """The path of one file under resources/, such as `resource("icons/lock.svg")`.

    Works from a source tree and from a PyInstaller folder. Raises FileNotFoundError naming
    the file when it is not there, so that a wrong name is found by the first test that runs.
    """
    path = _ROOT / name
    if not path.exists():
        raise FileNotFoundError(f"resources/{name} is missing")
    return path
