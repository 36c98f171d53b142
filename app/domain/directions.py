"""Which letters run from right to left, and which parts of a mixed text must stay whole; pure.

The Unicode bidirectional algorithm (UAX 9) reorders the parts of a date, of a grouped number or of
a name with an initial that stand among Arabic words: 03-Mar-1947 would be read as Mar-1947-03.
"""

import re
from collections.abc import Iterator
from typing import Final

RTL: Final = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"  # Hebrew, Arabic and their neighbours
_HAS_RTL = re.compile(f"[{RTL}]")
_ONE = rf"[^\W_{RTL}]"  # a letter or digit that reads from left to right
_RUN = re.compile(rf"[+\u2212<>≥≤/]?{_ONE}(?:[^{RTL}\n·;«»]*{_ONE})?[%°+]*")
_SHORT = re.compile(r"(?:^|\W)(?:[^\W\d_]|Dr|Mr|Mrs|No|Prof|St)$")  # what a full stop belongs to


def has_right_to_left(text: str) -> bool:
    """Whether a letter of a script that reads from right to left is in the text."""
    return _HAS_RTL.search(text) is not None


def begins_from_right(text: str) -> bool:
    """Whether the first letter is one of a script that reads from right to left."""
    first = next((c for c in text if c.isalpha()), "")
    return has_right_to_left(first)


def _is_shortened(run: str, *, before: str) -> bool:
    """Whether a full stop behind a run is its own; one letter in a sentence is a key to press."""
    is_name = " " in run or not before.strip() or before.endswith("· ")
    return is_name and _SHORT.search(run) is not None


def runs_from_left(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the names, dates and numbers that read from left to right begin and end.

    A bracket belongs to a run only with its other half, a full stop only behind an initial or a
    short form, as in "OKAFOR, Grace V." and "NHS No."
    """
    at = 0
    while (found := _RUN.search(text, at)) is not None:
        start, at = found.span()
        while at < len(text):
            run = text[start:at]
            closes = text[at] == ")" and run.count("(") > run.count(")")
            if not closes and not (text[at] == "." and _is_shortened(run, before=text[:start])):
                break
            at += 1
        run = text[start:at]
        if run.count("(") > run.count(")"):
            at = start + len(run[: run.rindex("(")].rstrip())
        yield start, at
