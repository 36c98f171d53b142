"""How likely two records are one person: weights of evidence, field by field; pure.

After Fellegi and Sunter, "A Theory for Record Linkage" (JASA 64, 1969): a field that agrees adds
log2(m/u), one that differs adds log2((1-m)/(1-u)), where m is how often the field agrees in two
records of one person and u how often it does by chance in two persons. The m and u below are
counted on the made-up register (app/domain/synthetic: 3,000 repeated records, 60,000 pairs by
chance), whose slips are this product's own assumption: they are to be calibrated on a site's own
records. The score is the evidence on a scale that people can read: 50 is the weight at which a pair
is worth a look, 90 the weight at which it is almost certainly one person (at 100,000 patients,
log2(100,000) = 17 bits of surprise plus 7 for odds of 100 to 1).

Measured by `build.py bench search` among 1,000,000 patients, one record in 33 a repetition, on 300
repeated and 300 new records, recall and precision: from 50 on 98 % and 17 %, from 70 on 98 % and
59 %, from 90 on 93 % and 99.6 %. How rare a name is does not count yet.
"""

import enum
import re
from dataclasses import dataclass
from math import log2

from app.domain.dates import apart, looks_mistyped
from app.domain.registration import Details
from app.domain.scripts import latin
from app.domain.search import PHONE_TAIL, fold, name_words, number_key, sound_keys
from app.domain.words import say

LIKELY, POSSIBLE, WORTH_A_LOOK = 90, 70, 50

_LOOK_BITS, _CERTAIN_BITS, _MOST_BITS = 11.0, 24.0, 55.0
_HIGHEST = 99  # nothing but a person says 100
_DOUBT_CEILING = 74  # another given name or national id: twins and families share all the rest
_SIMILAR_NAMES = 0.88  # Jaro-Winkler; about the threshold that Winkler's own work uses


class Compared(enum.StrEnum):
    """How one field of two records stands."""

    SAME = "same"
    SIMILAR = "similar"
    DIFFERS = "differs"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Weight:
    """m and u of a field, and how often it is merely similar in one person and by chance."""

    m: float
    u: float
    similar_m: float = 0.0
    similar_u: float = 0.0

    def bits(self, how: Compared) -> float:
        """Return the evidence, in bits, for one person (positive) or two (negative)."""
        match how:
            case Compared.SAME:
                return log2(self.m / self.u)
            case Compared.SIMILAR:
                return log2(self.similar_m / self.similar_u)
            case Compared.DIFFERS:
                return log2((1 - self.m - self.similar_m) / (1 - self.u - self.similar_u))
            case Compared.MISSING:
                return 0.0


WEIGHTS = {
    "family_name": Weight(0.65, 0.002, 0.27, 0.001),
    "given_name": Weight(0.72, 0.002, 0.23, 0.004),
    "birth_date": Weight(0.80, 1 / 25_000, 0.17, 0.0025),
    "sex": Weight(0.985, 0.5),
    "national_id": Weight(0.94, 1e-6, 0.05, 1e-5),
    "phone": Weight(0.65, 0.0001),
    "address": Weight(0.72, 0.0001, 0.08, 0.005),
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One field's part in a score; `words` say how, as "27 years apart"."""

    field: str
    how: Compared
    words: str


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two records are: 0 to 99, and why."""

    score: int
    reasons: tuple[Reason, ...]

    @property
    def words(self) -> str:
        """The score in words."""
        if self.score >= LIKELY:
            return say("very likely")
        return say("possible") if self.score >= POSSIBLE else say("unlikely")


def compare(typed: Details, known: Details) -> Likeness:
    """Return how alike a record being typed and a known one are."""
    reasons = tuple(
        Reason(field, how, words)
        for field in WEIGHTS
        for how, words in [_COMPARE[field](typed, known)]
        if how is not Compared.MISSING or getattr(typed, field)
    )
    how = {r.field: r.how for r in reasons}
    score = _score(sum(WEIGHTS[field].bits(h) for field, h in how.items()))
    if Compared.DIFFERS in {how.get("given_name"), how.get("national_id")}:
        score = min(score, _DOUBT_CEILING)
    return Likeness(score, reasons)


def _score(bits: float) -> int:
    if bits >= _CERTAIN_BITS:
        share = (bits - _CERTAIN_BITS) / (_MOST_BITS - _CERTAIN_BITS)
        return min(_HIGHEST, int(LIKELY + share * (_HIGHEST - LIKELY)))
    share = (bits - _LOOK_BITS) / (_CERTAIN_BITS - _LOOK_BITS)
    return max(0, int(WORTH_A_LOOK + share * (LIKELY - WORTH_A_LOOK)))


Answer = tuple[Compared, str]


def _same() -> Answer:
    return Compared.SAME, say("same")


def _unknown() -> Answer:
    return Compared.MISSING, say("none recorded")


def _differs() -> Answer:
    return Compared.DIFFERS, say("differs")


def _given_as_family() -> str:
    return say("exchanged with given name")


def _family(typed: Details, known: Details) -> Answer:
    mine, theirs = name_words(typed.family_name), name_words(known.family_name)
    if mine and mine == name_words(known.given_name) and theirs == name_words(typed.given_name):
        return Compared.SIMILAR, _given_as_family()
    return _names(typed.family_name, known.family_name)


def _given(typed: Details, known: Details) -> Answer:
    if _family(typed, known)[1] == _given_as_family():
        return Compared.SIMILAR, say("exchanged with family name")
    return _names(typed.given_name, known.given_name)


def _names(mine: str, theirs: str) -> Answer:
    a, b = name_words(mine), name_words(theirs)
    if not a or not b:
        return _unknown()
    if a == b:
        return _same()
    one, other = " ".join(a), " ".join(b)
    # A second given name left out, a short form, a typing slip.
    if set(a) < set(b) or set(b) < set(a) or alike(one, other) >= _SIMILAR_NAMES:
        return Compared.SIMILAR, say("similar: {name}", name=theirs)
    is_other_script = (latin(mine) == mine) != (latin(theirs) == theirs)
    if is_other_script and sound_keys(mine) == sound_keys(theirs):
        return Compared.SIMILAR, say("in another script: {name}", name=theirs)
    return Compared.DIFFERS, theirs


def _birth(typed: Details, known: Details) -> Answer:
    mine, theirs = typed.birth_date, known.birth_date
    if mine is None or theirs is None:
        return _unknown()
    if typed.birth_estimated or known.birth_estimated:
        years = abs(mine.year - theirs.year)
        near = years <= 2  # noqa: PLR2004  (an age told in years is often off by one or two)
        return (
            (Compared.SIMILAR, say("about the same"))
            if near
            else (Compared.DIFFERS, apart(mine, theirs))
        )
    if mine == theirs:
        return _same()
    words = apart(mine, theirs)
    if looks_mistyped(mine, theirs):
        return Compared.SIMILAR, say("{difference}, a slip?", difference=words)
    return Compared.DIFFERS, words


def _sex(typed: Details, known: Details) -> Answer:
    if "U" in {typed.sex, known.sex}:
        return _unknown()
    return _same() if typed.sex == known.sex else _differs()


def _national_id(typed: Details, known: Details) -> Answer:
    mine, theirs = number_key(typed.national_id), number_key(known.national_id)
    if not mine or not theirs:
        return _unknown()
    if mine == theirs:
        return _same()
    slips = sum(x != y for x, y in zip(mine, theirs, strict=False)) + abs(len(mine) - len(theirs))
    return (Compared.SIMILAR, say("one digit differs")) if slips == 1 else _differs()


def _phone(typed: Details, known: Details) -> Answer:
    mine, theirs = (re.sub(r"[^0-9]", "", d.phone)[-PHONE_TAIL:] for d in (typed, known))
    if not mine or not theirs:
        return _unknown()
    return _same() if mine == theirs else _differs()


def _address(typed: Details, known: Details) -> Answer:
    if not typed.address or not known.address:
        return _unknown()
    if name_words(typed.address) == name_words(known.address):
        return _same()
    if fold(typed.postcode).replace(" ", "") == fold(known.postcode).replace(" ", "") != "":
        return Compared.SIMILAR, say("same postcode")
    return Compared.DIFFERS, say("moved?")


_COMPARE = {
    "family_name": _family,
    "given_name": _given,
    "birth_date": _birth,
    "sex": _sex,
    "national_id": _national_id,
    "phone": _phone,
    "address": _address,
}


def alike(one: str, other: str) -> float:
    """Return the Jaro-Winkler likeness of two folded names, 0 to 1 (Winkler, 1990)."""
    if one == other:
        return 1.0
    reach = max(len(one), len(other)) // 2 - 1
    taken: set[int] = set()
    mine: list[str] = []
    for i, letter in enumerate(one):
        near = range(max(0, i - reach), min(len(other), i + reach + 1))
        at = next((j for j in near if j not in taken and other[j] == letter), None)
        if at is not None:
            taken.add(at)
            mine.append(letter)
    if not mine:
        return 0.0
    swaps = sum(a != other[j] for a, j in zip(mine, sorted(taken), strict=True)) / 2
    n = len(mine)
    jaro = (n / len(one) + n / len(other) + (n - swaps) / n) / 3
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 4)
    return jaro + min(start, 4) * 0.1 * (1 - jaro)
