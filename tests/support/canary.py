"""A made-up patient whose every word is found nowhere by chance, and the search for those words."""

from collections.abc import Iterable
from pathlib import Path

FAMILY, GIVEN = "Qwyxzanther", "Vrunhildis"
NATIONAL_ID = "9871236549"  # its check digit is right
PHONE = "07700 913579"
STREET = "77 Zeppelinkross Way"
DIAGNOSIS = "Krelboyne fever"
RELATIVE = "Drosselmyrtle"
MRN = "W07-990731"
WORDS = (
    *(FAMILY, GIVEN, NATIONAL_ID, PHONE, PHONE.replace(" ", ""), STREET, DIAGNOSIS, RELATIVE, MRN),
)

_IN_THE_MESSAGE = {
    "Oyelaran^Kemi": f"{RELATIVE}^Kemi",
    "Oyelaran": FAMILY,
    "Bola": GIVEN,
    "9434765919": NATIONAL_ID,
    "07700 900417": PHONE,
    "27 Quay Street": STREET,
    "Community acquired pneumonia": DIAGNOSIS,
    "HB000042": "CANARY01",
}


def message(admission: str) -> str:
    """Return the demonstration's HL7 admission as one of this patient."""
    for old, new in _IN_THE_MESSAGE.items():
        if old not in admission:
            raise ValueError(old)
        admission = admission.replace(old, new)
    return admission


def traces(files: Iterable[Path]) -> list[str]:
    """Return where a word of the patient stands: file and word, in any case, UTF-8 or UTF-16."""
    found = []
    for file in files:
        content = file.read_bytes().lower()  # ASCII letters alone, also between zero bytes
        for word in WORDS:
            spelled = word.lower()
            if any(spelled.encode(code) in content for code in ("utf-8", "utf-16-le", "utf-16-be")):
                found.append(f"{file.name}: {word}")
    return found


def files_under(folder: Path) -> list[Path]:
    """Return every file of a folder."""
    return [path for path in folder.rglob("*") if path.is_file()]
