"""What goes wrong when a known person is registered again: slips of the hand, ear and memory.

How often each happens is this product's own assumption, of the order that linkage work reports.
"""

# ruff: noqa: PLR2004 - how often a thing happens is a number that stands best where it is used

import datetime as dt
import random
from collections.abc import Callable
from dataclasses import replace

from app.domain.registration import Details
from app.domain.synthetic.cultures import VARIANTS

_NEIGHBOURS = {
    "a": "s", "b": "v", "c": "x", "d": "f", "e": "r", "f": "g", "g": "h", "h": "j", "i": "o",
    "j": "k", "k": "l", "l": "k", "m": "n", "n": "m", "o": "i", "p": "o", "q": "w", "r": "e",
    "s": "a", "t": "r", "u": "y", "v": "b", "w": "e", "x": "z", "y": "t", "z": "x",
}  # fmt: skip
_VARIANTS = {name: group for group in VARIANTS for name in group}
_MOST_SLIPS = 3


def slip(true: Details, *, other: Details, rng: random.Random) -> Details:
    """Return a person as written the second time; what is new comes from `other`.

    A second visit seldom brings the same phone, address and identity card: that is no slip, and
    happens besides. One to three slips are made.
    """
    again = true
    if rng.random() < 0.35:
        again = replace(again, phone=other.phone)
    if rng.random() < 0.25:
        moved = {name: getattr(other, name) for name in ("address", "postcode", "city")}
        again = replace(again, **moved)
    if rng.random() < 0.35:
        again = replace(again, national_id="")
    for _ in range(1 + int(rng.random() ** 2 * _MOST_SLIPS)):
        again = _one_of(rng)(again, other, rng)
    return again


Slip = Callable[[Details, Details, random.Random], Details]


def _family_typed(true: Details, _other: Details, rng: random.Random) -> Details:
    return replace(true, family_name=mistyped(true.family_name, rng))


def _given_typed(true: Details, _other: Details, rng: random.Random) -> Details:
    return replace(true, given_name=mistyped(true.given_name, rng))


def _spelt_otherwise(true: Details, _other: Details, rng: random.Random) -> Details:
    def heard(name: str) -> str:
        return " ".join(rng.choice(_VARIANTS.get(word, (word,))) for word in name.split(" "))

    given, family = heard(true.given_name), heard(true.family_name)
    return replace(true, given_name=given, family_name=family)


def _second_name_left_out(true: Details, _other: Details, _rng: random.Random) -> Details:
    return replace(
        true,
        given_name=true.given_name.partition(" ")[0],
        family_name=true.family_name.partition("-")[0].partition(" ")[0] or true.family_name,
    )


def _exchanged(true: Details, _other: Details, _rng: random.Random) -> Details:
    return replace(true, given_name=true.family_name, family_name=true.given_name)


def _married(true: Details, other: Details, rng: random.Random) -> Details:
    own = f"{true.family_name}-" if rng.random() < 0.3 else ""
    return replace(true, family_name=own + other.family_name)


def _day_and_month(true: Details, _other: Details, _rng: random.Random) -> Details:
    born = true.birth_date
    if born is None or born.day > 12:
        return true
    return replace(true, birth_date=born.replace(day=born.month, month=born.day))


def _birth_typed(true: Details, _other: Details, rng: random.Random) -> Details:
    if true.birth_date is None:
        return true
    step = rng.choice((-10, -1, -1, 10) if true.birth_date.year < 2010 else (-10, -1))
    if rng.random() < 0.5:
        return replace(true, birth_date=true.birth_date + dt.timedelta(days=step))
    day = min(true.birth_date.day, 28)
    return replace(true, birth_date=true.birth_date.replace(true.birth_date.year + step, day=day))


def _birth_guessed(true: Details, _other: Details, rng: random.Random) -> Details:
    if true.birth_date is None or rng.random() < 0.5:
        return replace(true, birth_date=None, birth_estimated=False)
    born = dt.date(true.birth_date.year + rng.choice((-1, 0, 0, 1)), 1, 1)
    return replace(true, birth_date=born, birth_estimated=True)


def _sex(true: Details, _other: Details, rng: random.Random) -> Details:
    return replace(true, sex="U" if rng.random() < 0.7 else "F" if true.sex == "M" else "M")


def _id_typed(true: Details, _other: Details, rng: random.Random) -> Details:
    if not true.national_id:
        return true
    at = rng.randrange(len(true.national_id))
    digit = str((int(true.national_id[at]) + rng.randrange(1, 10)) % 10)
    return replace(true, national_id=true.national_id[:at] + digit + true.national_id[at + 1 :])


_SLIPS: tuple[tuple[int, Slip], ...] = (  # how many in a hundred
    (20, _family_typed),
    (15, _given_typed),
    (15, _spelt_otherwise),
    (12, _second_name_left_out),
    (3, _exchanged),
    (6, _married),
    (7, _day_and_month),
    (10, _birth_typed),
    (5, _birth_guessed),
    (3, _sex),
    (4, _id_typed),
)
_OF_SHARE = tuple(made for share, made in _SLIPS for _ in range(share))


def _one_of(rng: random.Random) -> Slip:
    return _OF_SHARE[int(rng.random() * len(_OF_SHARE))]


def mistyped(word: str, rng: random.Random) -> str:
    """Return a word with one slip of a finger: a letter dropped, doubled, exchanged or missed."""
    if len(word) < 3:
        return word
    at = rng.randrange(1, len(word) - 1)
    match rng.randrange(4):
        case 0:
            return word[:at] + word[at + 1 :]
        case 1:
            return word[:at] + word[at] + word[at:]
        case 2:
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        case _:
            near = _NEIGHBOURS.get(word[at].lower(), word[at])
            return word[:at] + near + word[at + 1 :]
