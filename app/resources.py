"""Finds the files that ship with the product, from source and from a frozen installation."""

import sys
from pathlib import Path


def resource(name: str) -> Path:
    """Return the path of a resource, for example `icons/bed-double.svg`."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parents[1]
    return root / "resources" / name
