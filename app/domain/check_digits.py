"""Check digits of identifiers: which scheme an authority uses, and whether a number fits; pure."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from app.domain.registration import nhs_number_fits
from app.domain.words import say

# Verhoeff, "Error Detecting Decimal Codes" (Mathematical Centre Tracts 29, 1969): the dihedral
# group D5 as a table, and the permutation of digits that is applied once more for each place.
_D5: Final = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9), (1, 2, 3, 4, 0, 6, 7, 8, 9, 5),
    (2, 3, 4, 0, 1, 7, 8, 9, 5, 6), (3, 4, 0, 1, 2, 8, 9, 5, 6, 7),
    (4, 0, 1, 2, 3, 9, 5, 6, 7, 8), (5, 9, 8, 7, 6, 0, 4, 3, 2, 1),
    (6, 5, 9, 8, 7, 1, 0, 4, 3, 2), (7, 6, 5, 9, 8, 2, 1, 0, 4, 3),
    (8, 7, 6, 5, 9, 3, 2, 1, 0, 4), (9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
)  # fmt: skip
_PERMUTED: Final = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)
# Damm, "Total anti-symmetrische Quasigruppen" (Marburg, 2004): its quasigroup of order ten.
_DAMM: Final = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2), (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9), (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8), (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4), (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5), (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)  # fmt: skip
_NHS_DIGITS: Final = 10


def luhn_fits(digits: str) -> bool:
    """Whether the last digit fits by ISO/IEC 7812-1, annex B (Luhn, modulus 10)."""
    doubled = (2 * int(c) for c in digits[-2::-2])
    return (sum(int(c) for c in digits[-1::-2]) + sum(d - 9 * (d > 9) for d in doubled)) % 10 == 0  # noqa: PLR2004  (digits)


def verhoeff_fits(digits: str) -> bool:
    """Whether the last digit fits by Verhoeff's code."""
    check = 0
    for place, c in enumerate(reversed(digits)):
        digit = int(c)
        for _ in range(place % 8):
            digit = _PERMUTED[digit]
        check = _D5[check][digit]
    return check == 0


def damm_fits(digits: str) -> bool:
    """Whether the last digit fits by Damm's code."""
    check = 0
    for c in digits:
        check = _DAMM[check][int(c)]
    return check == 0


def mod11_2_fits(number: str) -> bool:
    """Whether the last character, a digit or X for ten, fits by ISO/IEC 7064, MOD 11-2."""
    check = 0
    for c in number[:-1]:
        check = (check + int(c)) * 2 % 11
    return (check + (10 if number[-1] == "X" else int(number[-1]))) % 11 == 1


def mod11_10_fits(digits: str) -> bool:
    """Whether the last digit fits by ISO/IEC 7064, MOD 11,10."""
    check = 10
    for c in digits[:-1]:
        check = ((check + int(c)) % 10 or 10) * 2 % 11
    return (check + int(digits[-1])) % 10 == 1


def mod97_10_fits(number: str) -> bool:
    """Whether the last two digits fit by ISO/IEC 7064, MOD 97-10; letters count from A, ten."""
    return int("".join(str(int(c, 36)) for c in number)) % 97 == 1


def _nhs_fits(digits: str) -> bool:
    return len(digits) == _NHS_DIGITS and nhs_number_fits(digits)


@dataclass(frozen=True, slots=True)
class Check:
    """A scheme of check digits; `written` is what its numbers consist of."""

    fits: Callable[[str], bool]
    written: re.Pattern[str] = re.compile("[0-9]{2,}")


CHECKS: Final[Mapping[str, Check]] = MappingProxyType(
    {
        "luhn": Check(luhn_fits),
        "verhoeff": Check(verhoeff_fits),
        "damm": Check(damm_fits),
        "nhs": Check(_nhs_fits),
        "mod11_2": Check(mod11_2_fits, re.compile("[0-9]+[0-9X]")),
        "mod11_10": Check(mod11_10_fits),
        "mod97_10": Check(mod97_10_fits, re.compile("[0-9A-Z]+[0-9]{2}")),
    }
)


@dataclass(frozen=True, slots=True)
class NumberType:
    """The numbers that an authority gives: HL7 table 0203's kind, check digit and length.

    Without a check a number is taken as it is typed; `least` and `most` count its characters.
    """

    authority: str
    kind: str = ""
    check: str = ""  # a key of CHECKS; empty: none
    least: int = 1
    most: int = 40


# Sources: NHS Data Dictionary, NHS NUMBER (modulus 11); UIDAI, Aadhaar numbering (12 digits,
# Verhoeff); Department of Home Affairs, South Africa (13 digits, Luhn); Skatteverket,
# personnummer (10 digits, Luhn). Hospitals add their own: app/services/site.py.
BUILT_IN: Final = (
    NumberType("NHS", "NH", "nhs", 10, 10),
    NumberType("UIDAI", "NI", "verhoeff", 12, 12),
    NumberType("ZA-DHA", "NI", "luhn", 13, 13),
    NumberType("SE-SKV", "NI", "luhn", 10, 10),
)


def by_authority(site: Iterable[NumberType] = ()) -> dict[str, NumberType]:
    """Return the types of numbers by authority; a hospital's own go before built-in ones."""
    return {known.authority: known for known in (*BUILT_IN, *site)}


def bare(value: str, known: NumberType | None) -> str:
    """Return a number as it is kept: where a check digit is known without spaces and hyphens."""
    if known is None or not known.check:
        return " ".join(value.split())
    return re.sub(r"[\s-]", "", value).upper()


def number_problem(value: str, known: NumberType | None) -> str:
    """Return why a number cannot be one of its authority, for its field; empty when it can."""
    number = bare(value, known)
    if not number:
        return say("Type the number")
    if known is None:
        return ""
    check = CHECKS.get(known.check)
    if check is not None and not check.written.fullmatch(number):
        plain = check.written.pattern.startswith("[0-9]{")
        return say("Digits only") if plain else say("Digits and capitals only")
    if not known.least <= len(number) <= known.most:
        wanted = f"{known.least}" if known.least == known.most else f"{known.least}-{known.most}"
        return say("{n} characters are wanted, this has {m}", n=wanted, m=len(number))
    if check is None or check.fits(number):
        return ""
    return say("The last digit does not fit, check the card")


def type_problem(known: NumberType) -> str:
    """Return why numbers of an authority cannot be described so; empty when they can."""
    if not known.authority.strip():
        return say("Name the authority, as NHS.")
    if known.check and known.check not in CHECKS:
        return say("The check is one of: {names}.", names=", ".join(CHECKS))
    if not 1 <= known.least <= known.most <= 40:  # noqa: PLR2004  (the column)
        return say("A number has 1 to 40 characters.")
    return ""
