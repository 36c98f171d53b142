"""The names of patients whom nobody knows yet: two of them are never called alike; pure.

Identity band rules ask for "Unknown Male" or "Unknown Female" (DCB1077). Where several lie in one
department that is the same name for all. So "Unknown" is followed by a word of the spelling
alphabet (ICAO Annex 10, volume II, 5.2.1.3), which can be said over a telephone and stands
wherever a family name does; the workstation stands before the gender. Together they are unique,
because the workstation's own series gives them. It begins at another word at each workstation, so
that the first ones of two doors do not sound alike.
"""

import datetime as dt
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class CodeName:
    """What tells unknown patients apart: words of the alphabet, and where they were given."""

    words: str
    station: str


def code_name(number: str) -> CodeName:
    """Return what a number of the series stands for, as W07-U1 for India at W07."""
    station, _, rest = number.rpartition(MARK)
    fork, _, count = rest.rpartition("-")
    n, begin = int(count) - 1, sum(ord(c) for c in station) % len(_SPELLED)
    words = [_SPELLED[(n + begin) % len(_SPELLED)]]
    while n >= len(_SPELLED):
        n = n // len(_SPELLED) - 1
        words.insert(0, _SPELLED[n % len(_SPELLED)])
    return CodeName(" ".join(words), f"{station} {fork.strip('~')}".strip())


def unknown_name(*, sex: str, code: CodeName, arrived_at: dt.datetime) -> tuple[str, str]:
    """Return family and given name of an unknown patient who arrived at a local time.

    As ("Unknown India", "W07 Male, 09:41").
    """
    return f"{FAMILY} {code.words}", f"{code.station} {given(sex)}, {arrived_at:%H:%M}"


def given(sex: str) -> str:
    """Return what stands for the given name before the words are known."""
    return _GIVEN.get(sex, "Person")


def is_unknown(family_name: str) -> bool:
    """Whether a record still has the name of a patient whom nobody knew."""
    return family_name.strip().casefold().partition(" ")[0] == FAMILY.casefold()


def asks_for_name(family_name: str, given_name: str) -> bool:
    """Whether what was typed stands for nobody yet, and has no word to tell it apart."""
    plain = {"", *(word.casefold() for word in (*_GIVEN.values(), "Person"))}
    is_bare = family_name.strip().casefold() == FAMILY.casefold()
    return is_bare and given_name.strip().casefold() in plain


def is_stopgap(family_name: str, given_name: str) -> bool:
    """Whether a name was the hospital's own until the right one is known: it stays findable."""
    return is_unknown(family_name) or given_name.startswith("Baby of ")
