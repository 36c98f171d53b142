<<<<<<< HEAD
"""Finds the files that ship with the product, from source and from a frozen installation."""
=======
"""Where the files that are data and not code lie: icons, fonts, policies, code sets."""
>>>>>>> shell

import sys
from pathlib import Path

<<<<<<< HEAD

def resource(name: str) -> Path:
    """Return the path of a resource, for example `icons/bed-double.svg`."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parents[1]
    return root / "resources" / name
=======
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
>>>>>>> shell
