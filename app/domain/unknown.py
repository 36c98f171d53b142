"""The names of patients whom nobody knows yet: two of them are never called alike; pure.

Identity band rules ask for "Unknown Male" or "Unknown Female" (DCB1077). Where several lie in one
department that is the same name for all. Each gets a word of the spelling alphabet (ICAO Annex 10,
volume II, 5.2.1.3) and the workstation's name beside it, which can be said over a telephone, is
unique because the workstation's own series gives it, and begins at another word at each
workstation, so that the first ones of two doors do not sound alike.
"""

import datetime as dt
from typing import Final

SERIES: Final = "unknown"
MARK: Final = "-U"  # between the workstation's name and the number, in the series
FAMILY: Final = "Unknown"  # as on the band whatever the language of the window
_GIVEN: Final = {"M": "Male", "F": "Female"}
_SPELLED: Final = (
    "Alfa", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India", "Juliett",
    "Kilo", "Lima", "Mike", "November", "Oscar", "Papa", "Quebec", "Romeo", "Sierra", "Tango",
    "Uniform", "Victor", "Whiskey", "Xray", "Yankee", "Zulu",
)  # fmt: skip


def code_name(number: str) -> str:
    """Return the words of a number of the series, as W07-U1: "Hotel W07"; no two are alike."""
    station, _, rest = number.rpartition(MARK)
    fork, _, count = rest.rpartition("-")
    n, begin = int(count) - 1, sum(ord(c) for c in station) % len(_SPELLED)
    words = [_SPELLED[(n + begin) % len(_SPELLED)]]
    while n >= len(_SPELLED):
        n = n // len(_SPELLED) - 1
        words.insert(0, _SPELLED[n % len(_SPELLED)])
    return " ".join((*words, station, *([fork.strip("~")] if fork else [])))


def unknown_name(*, sex: str, code: str, arrived_at: dt.datetime) -> tuple[str, str]:
    """Return family and given name of an unknown patient who arrived at a local time."""
    return FAMILY, f"{given(sex)} {code}, {arrived_at:%H:%M}"


def given(sex: str) -> str:
    """Return what stands for the given name before the words are known."""
    return _GIVEN.get(sex, "Person")


def is_unknown(family_name: str) -> bool:
    """Whether a record still has the name of a patient whom nobody knew."""
    return family_name.strip().casefold() == FAMILY.casefold()


def asks_for_name(family_name: str, given_name: str) -> bool:
    """Whether what was typed stands for nobody yet, and has no word to tell it apart."""
    plain = {"", *(word.casefold() for word in (*_GIVEN.values(), "Person"))}
    return is_unknown(family_name) and given_name.strip().casefold() in plain


def is_stopgap(family_name: str, given_name: str) -> bool:
    """Whether a name was the hospital's own until the right one is known: it stays findable."""
    return is_unknown(family_name) or given_name.startswith("Baby of ")
