"""What an identity band says and what its barcode holds, and how a scan of it is read.

Four identifiers and nothing else, after the NHS standards for identity bands (ISB 0099, DCB1077):
family name in capitals and given name, date of birth as DD-Mon-YYYY, and the national number, or
the hospital's own number where there is none. The barcode is a GS1 DataMatrix with application
identifiers (8018), the patient's Global Service Relation Number where one is known, and (91), the
hospital's own number (GS1 General Specifications, section 3).
"""

import re
from dataclasses import dataclass
from typing import Final

from app.domain.banner import PatientBannerView
from app.domain.dates import birth_words
from app.domain.names import band_name
from app.domain.words import say

# GS1's character set 82 has no tilde, which a workstation's later series carries; no number of ours
# has an underscore.
_TO_GS1: Final = str.maketrans("~", "_")
_FROM_GS1: Final = str.maketrans("_", "~")
_GROUP_SEPARATOR: Final = "\x1d"
_SYMBOLOGY: Final = re.compile(r"^\](?:d2|C1|d1|C0|Q3)")  # what a scanner may say before the data
_GSRN_DIGITS: Final = 18
_OWN_NUMBER: Final = re.compile(r"[A-Za-z0-9._~-]{3,24}")


@dataclass(frozen=True, slots=True)
class BandView:
    """The lines of a band and the content of its barcode."""

    name: str  # "OKAFOR Grace"
    born: str  # "03-Mar-1947", "about 1947" or "Not Known"
    number_label: str  # "NHS No." or "MRN"
    number: str
    mrn: str
    barcode: str  # GS1 element string


def band(view: PatientBannerView, *, gsrn: str = "") -> BandView:
    """Return the band of a patient; `gsrn` is none or 18 digits with their check digit."""
    born = birth_words(view.birth_date, estimated=view.birth_estimated)
    has_number = bool(view.national_id)
    return BandView(
        name=band_name(view.family_name, view.given_name),
        born=born,
        number_label=view.national_id_label if has_number else say("MRN"),
        number=view.national_number if has_number else view.mrn,
        mrn=view.mrn,
        barcode=element_string(view.mrn, gsrn=gsrn),
    )


def element_string(mrn: str, *, gsrn: str = "") -> str:
    """Return the GS1 element string of a patient, "(8018)…(91)W07-000123"."""
    start = f"(8018){gsrn}" if gsrn_fits(gsrn) else ""
    return f"{start}(91){mrn.translate(_TO_GS1)}"


def gsrn_fits(gsrn: str) -> bool:
    """Whether a GSRN has 18 digits and the right check digit (GS1 General Specifications, 7.9)."""
    if len(gsrn) != _GSRN_DIGITS or not gsrn.isascii() or not gsrn.isdigit():
        return False
    weighted = sum(int(d) * (3 if n % 2 == 0 else 1) for n, d in enumerate(gsrn[:-1]))
    return (10 - weighted % 10) % 10 == int(gsrn[-1])


def read_scan(text: str) -> str | None:
    """Return the hospital's number (MRN) in what a scanner typed; none where there is none.

    Takes a band's DataMatrix with its group separators, as brackets, or without both, and the plain
    Code 128 of a label.
    """
    data = _SYMBOLOGY.sub("", text.strip())
    for part in re.split(rf"{_GROUP_SEPARATOR}|(?=\(\d{{2,4}}\))", data):
        bare = re.sub(r"^\((\d{2,4})\)", r"\1", part.lstrip(_GROUP_SEPARATOR))
        if bare.startswith("8018") and len(bare) > 4 + _GSRN_DIGITS:
            bare = bare[4 + _GSRN_DIGITS :]
        if bare.startswith("91") and _OWN_NUMBER.fullmatch(bare[2:]):
            return bare[2:].translate(_FROM_GS1)
    return data if _OWN_NUMBER.fullmatch(data) and not data.isalpha() else None


def searched_number(text: str) -> str:
    """Return the hospital's number where a search text is a scan of a band, else the text itself.

    Digits alone are never taken for a scan: they may be a national number or a telephone.
    """
    number = None if text.strip().isdigit() else read_scan(text)
    return text if number is None else number
