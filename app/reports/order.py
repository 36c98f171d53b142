"""The order in which the letters of one line are put on paper, from left to right.

The bidirectional algorithm (UAX 9) in the part that a hospital's documents need: a line has one
direction, and names, dates and numbers of the other stand in it as wholes.
"""

import re

from app.domain.directions import RTL, has_right_to_left, runs_from_left

_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_NUMBER = re.compile(r"\d(?:[\d.,:/\u066b\u066c-]*\d)?")
# Arabic words, with what stands between them but letters of another script and what parts facts.
_ARABIC = re.compile(rf"[{RTL}](?:(?:(?![\n·;])[\W\d_{RTL}])*[{RTL}])?")


def visual(text: str, *, right_to_left: bool) -> str:
    """Return a line as it is put on paper from left to right."""
    if not has_right_to_left(text):
        return text
    levels = _levels_from_right(text) if right_to_left else _levels_from_left(text)
    order = list(range(len(text)))
    for level in (2, 1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = max(end, start + 1)
    return "".join(text[n].translate(_MIRRORED) if levels[n] == 1 else text[n] for n in order)


def _levels_from_right(text: str) -> list[int]:
    """Return 1 for what runs from the right, 2 for names and numbers of the left within it."""
    levels = [1] * len(text)
    for start, end in (*runs_from_left(text), *(m.span() for m in _NUMBER.finditer(text))):
        levels[start:end] = [2] * (end - start)
    return levels


def _levels_from_left(text: str) -> list[int]:
    """Return 0 for what runs from the left, 1 for Arabic words in it, 2 for their numbers."""
    levels = [0] * len(text)
    for words in _ARABIC.finditer(text):
        start, end = words.span()
        levels[start:end] = [1] * (end - start)
        for number in _NUMBER.finditer(text, start, end):
            levels[number.start() : number.end()] = [2] * (number.end() - number.start())
    return levels
