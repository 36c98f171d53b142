"""Arabic letters in the forms in which they join, for a font that has them as letters.

Unicode lists these presentation forms with what they are made of, and the standard library holds
the list: a document needs no shaping engine beside its fonts.
"""

import unicodedata
from functools import cache
from typing import Final

from app.domain.directions import has_right_to_left

_FORMS: Final = (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFF00))
_LAM: Final = "\u0644"
_ALEFS: Final = "\u0622\u0623\u0625\u0627"
_JOINERS: Final = "\u0640\u200d"  # the stroke, and its invisible sister


def joined(text: str) -> str:
    """Return a text with its Arabic letters as they stand in their words; others are left alone."""
    if not has_right_to_left(text):
        return text
    letters = [n for n, c in enumerate(text) if unicodedata.category(c) != "Mn"]
    out = list(text)
    swallowed = -1
    for at, n in enumerate(letters):
        if n == swallowed:
            continue
        before = text[letters[at - 1]] if at else ""
        after = text[letters[at + 1]] if at + 1 < len(letters) else ""
        wanted = text[n]
        if wanted == _LAM and after and after in _ALEFS:  # the two are one letter
            swallowed = letters[at + 1]
            out[swallowed], wanted, after = "", wanted + after, ""
        forms = _forms(wanted)
        from_before = "final" in forms and _goes_on(before)
        to_after = "initial" in forms and ("final" in _forms(after) or after in _JOINERS)
        match from_before, to_after and bool(after):
            case True, True:
                form = "medial"
            case True, False:
                form = "final"
            case False, True:
                form = "initial"
            case _:
                form = "isolated"
        out[n] = forms.get(form, wanted)
    return "".join(out)


def _goes_on(letter: str) -> bool:
    return bool(letter) and ("initial" in _forms(letter) or letter in _JOINERS)


def _forms(letters: str) -> dict[str, str]:
    return _table().get(letters, {})


@cache
def _table() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for code in _FORMS:
        form, *made_of = unicodedata.decomposition(chr(code)).split() or [""]
        if form in {"<isolated>", "<final>", "<initial>", "<medial>"}:
            letters = "".join(chr(int(part, 16)) for part in made_of)
            found.setdefault(letters, {})[form.strip("<>")] = chr(code)
    return found
