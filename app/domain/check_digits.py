"""Check digits of identifiers: which authority uses which, and whether a number fits; pure."""

import re
from collections.abc import Callable
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


@dataclass(frozen=True, slots=True)
class Scheme:
    """How the numbers of an authority are built; `kind` is of HL7 table 0203."""

    authority: str
    kind: str
    digits: int
    fits: Callable[[str], bool]


# Sources: NHS Data Dictionary, NHS NUMBER (modulus 11); UIDAI, Aadhaar numbering (12 digits,
# Verhoeff); Department of Home Affairs, ZA identity number (13 digits, Luhn); Skatteverket,
# personnummer (10 digits, Luhn).
SCHEMES: Final = MappingProxyType(
    {
        s.authority: s
        for s in (
            Scheme("NHS", "NH", 10, nhs_number_fits),
            Scheme("UIDAI", "NI", 12, verhoeff_fits),
            Scheme("ZA-DHA", "NI", 13, luhn_fits),
            Scheme("SE-SKV", "NI", 10, luhn_fits),
        )
    }
)


def identifier_problem(value: str, *, authority: str) -> str:
    """Return why a number cannot be one of an authority, for its field; empty when it can.

    Numbers of an authority that is not in the table are taken as they are.
    """
    scheme = SCHEMES.get(authority)
    if not value.strip():
        return say("Type the number")
    if scheme is None:
        return ""
    digits = re.sub(r"[\s-]", "", value)
    if not (digits.isascii() and digits.isdigit()):
        return say("Digits only")
    if len(digits) != scheme.digits:
        return say("{n} digits are wanted, this has {m}", n=scheme.digits, m=len(digits))
    return "" if scheme.fits(digits) else say("The last digit does not fit, check the card")
