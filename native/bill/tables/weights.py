"""Reads Table 5 of the FY 2026 final rule: weights and mean stays of the DRGs."""

import csv
from pathlib import Path


def table_5(path: Path) -> dict[int, dict]:
    """Weights (ten-thousandths) and mean stays (tenths of a day) of FY 2026's Table 5."""
    found = {}
    for row in csv.reader(path.read_text(encoding="latin-1").splitlines(), delimiter="\t"):
        if row and row[0].strip().isdigit():
            drg, post_acute, special, _, _, _, _, weight, gmlos, amlos = (c.strip() for c in row)
            found[int(drg)] = {
                "weight": _scaled(weight, 4),
                "gmlos": _scaled(gmlos, 1),
                "amlos": _scaled(amlos, 1),
                "post_acute": int(post_acute == "Yes"),
                "special_pay": int(special == "Yes"),
            }
    return found


def _scaled(text: str, digits: int) -> int:
    whole, _, rest = text.partition(".")
    return int(whole + rest.ljust(digits, "0")[:digits]) if whole.isdigit() else 0
