"""Made-up patients: the same person for the same seed and place, whoever asks and in what order.

A few in a hundred stand in the register twice, the second time as a hurried desk writes: `origin`
says of whom, so that whatever finds duplicates can be measured.
"""

# ruff: noqa: PLR2004 - how often a thing happens is a number that stands best where it is used

import datetime as dt
import random

from app.domain.registration import Details, nhs_check_digit
from app.domain.synthetic.cultures import CULTURES, Culture
from app.domain.synthetic.slips import slip

REPEATED = 0.03  # part of the records that are of a person known already
_OF_SHARE = tuple(culture for culture in CULTURES for _ in range(culture.share))
NEWEST_DAY = dt.date(2026, 6, 30)
_DAYS_OF_LIFE = 97 * 365
_PLACES = (
    ("Northfield", "NF"), ("Westbrook", "WB"), ("Easton Quay", "EQ"), ("Harlow Mills", "HM"),
    ("Kingsmead", "KM"), ("Ashgrove", "AG"), ("Millport", "MP"), ("Stanwick", "SW"),
)  # fmt: skip
_STREETS = (
    "Mill", "Church", "Station", "Park", "Victoria", "Green", "Manor", "Queen's", "Orchard",
    "River", "Chapel", "Harbour", "Abbey", "Bridge", "Castle", "Meadow", "Quarry", "School",
)  # fmt: skip
_WAYS = ("Road", "Street", "Lane", "Avenue", "Close", "Gardens", "Terrace", "Drive")
_ID_PRIME, _ID_STEP = 999_999_937, 618_033_989  # a walk that meets each number once


def person(seed: int, index: int) -> Details:
    """Return the made-up person with this number, as carefully written as a register can be."""
    rng = random.Random((seed << 40) + 2 * index)  # noqa: S311  (no secret is made of it)
    culture = _OF_SHARE[int(rng.random() * len(_OF_SHARE))]
    sex = "F" if rng.random() < 0.51 else "M"
    place, code = _PLACES[int(rng.random() ** 2 * len(_PLACES))]
    chance = rng.random()
    return Details(
        family_name=_family(rng, culture, sex),
        given_name=_given(rng, culture, sex),
        sex=sex,
        birth_date=None if chance < 0.003 else _birth(rng, estimated=chance < 0.013),
        birth_estimated=0.003 <= chance < 0.013,
        national_id=_national_id(seed, index) if rng.random() < 0.9 else "",
        phone=f"+999 {rng.randrange(10, 99)} {rng.randrange(10**6, 10**7)}"
        if rng.random() < 0.85
        else "",
        address=f"{rng.randrange(1, 180)} {_one(rng, _STREETS)} {_one(rng, _WAYS)}",
        postcode=f"{code}{rng.randrange(1, 30)} {rng.randrange(1, 9)}{chr(65 + rng.randrange(26))}"
        f"{chr(65 + rng.randrange(26))}",
        city=place,
        language=culture.language,
    )


def origin(seed: int, index: int) -> int:
    """Return the number of the person whom a record is of: its own, unless it is a repetition."""
    while index:
        rng = random.Random((seed << 40) + 2 * index + 1)  # noqa: S311
        if rng.random() >= REPEATED:
            return index
        index = rng.randrange(index)
    return index


def patient(seed: int, index: int) -> Details:
    """Return the record with this number as the desk wrote it."""
    first = origin(seed, index)
    if first == index:
        return person(seed, index)
    rng = random.Random((seed << 40) + 2 * index + 1)  # noqa: S311
    rng.random()
    return slip(person(seed, first), other=person(seed, index), rng=rng)


def _one(rng: random.Random, words: tuple[str, ...]) -> str:
    """Return one of some words; the first of them are the commonest."""
    return words[int(rng.random() ** 2 * len(words))]


def _family(rng: random.Random, culture: Culture, sex: str) -> str:
    if culture.stems and rng.random() < 0.45:
        ending = culture.endings[int(rng.random() * len(culture.endings))]
        name = culture.stems[int(rng.random() * len(culture.stems))] + ending
    else:
        name = _one(rng, culture.families)
    if culture.two_families:
        return f"{name} {_one(rng, culture.families)}"
    if sex == "F":
        for man, woman in culture.feminine:
            if name.endswith(man):
                return name.removesuffix(man) + woman
    if rng.random() < 0.015:
        return f"{name}-{_one(rng, culture.families)}"
    return name


def _given(rng: random.Random, culture: Culture, sex: str) -> str:
    names = culture.women if sex == "F" else culture.men
    first = _one(rng, names)
    if rng.random() < 0.35:
        second = names[int(rng.random() * len(names))]
        return first if second == first else f"{first} {second}"
    return first


def _birth(rng: random.Random, *, estimated: bool) -> dt.date:
    # The old come to a hospital more often than the young, and the newborn most of all.
    age_days = int(_DAYS_OF_LIFE * (1 - rng.random() ** 1.5)) if rng.random() < 0.93 else 0
    born = dt.date.fromordinal(NEWEST_DAY.toordinal() - (age_days or int(rng.random() * 3000)))
    return born.replace(month=1, day=1) if estimated else born


def _national_id(seed: int, index: int) -> str:
    """Return a number that passes the NHS check, or none where its check digit would be ten."""
    start = f"{(seed * 7_919 + index * _ID_STEP) % _ID_PRIME:09}"
    digit = nhs_check_digit(start)
    return f"{start}{digit}" if digit < 10 else ""
