"""Arabic and Hebrew as they stand on paper: letters joined, and each line in the order it is seen.

reportlab puts letters side by side, from left to right, as they come. Joining is arabic-reshaper's,
the order is python-bidi's (UAX 9); dates, numbers and names of the other direction stay whole.
"""

import re
from functools import cache
from typing import Final

from arabic_reshaper import ArabicReshaper
from bidi import get_display

from app.domain.directions import has_right_to_left, runs_from_left

_PAIRS: Final = dict(zip("()[]{}<>«»", ")(][}{><»«", strict=True))
# python-bidi leaves brackets unmirrored (rule L4). A mark that goes with the sign before it tells
# which of them have been turned around: it stands before those.
_MARK: Final = "\N{COMBINING GRAPHEME JOINER}"
_SIGN: Final = f"[{re.escape(''.join(_PAIRS))}]"
_UNTURNED, _TURNED = re.compile(f"({_SIGN})"), re.compile(f"({_SIGN}){_MARK}|{_MARK}({_SIGN})")
_ISOLATE, _END = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


@cache
def _reshaper() -> ArabicReshaper:
    # Vowel signs stay; of the ligatures only lam with alef, which a font must have.
    return ArabicReshaper({"delete_harakat": False, "ARABIC LIGATURE ALLAH": False})


def joined(text: str) -> str:
    """Return a text with its Arabic letters in the forms in which they join."""
    return str(_reshaper().reshape(text)) if has_right_to_left(text) else text


def visual(text: str, *, right_to_left: bool) -> str:
    """Return a line as it is put on paper from left to right."""
    if not has_right_to_left(text):
        return text
    whole = _isolated(text) if right_to_left else text
    seen = get_display(_UNTURNED.sub(rf"\1{_MARK}", whole), base_dir="R" if right_to_left else "L")
    mirrored = _TURNED.sub(lambda found: found[1] or _PAIRS[found[2]], seen)
    return mirrored.replace(_ISOLATE, "").replace(_END, "")


def _isolated(text: str) -> str:
    parts, at = [], 0
    for start, end in runs_from_left(text):
        parts += [text[at:start], _ISOLATE, text[start:end], _END]
        at = end
    return "".join((*parts, text[at:]))
