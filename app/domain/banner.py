"""Who the patient is, as stands on top of everything about one patient (NHS CUI, Patient Banner).

The rules are those of the NHS Common User Interface: family name in capitals, dates as DD-Mon-YYYY
whatever the locale, sex spelled out, "Not Known" for what nobody knows.
"""

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import Final

from app.domain.dates import age_words, birth_words, not_known
from app.domain.names import shown_name
from app.domain.registration import national_id_words, sex_word

_SEVERITY: Final = ("severe", "moderate", "mild")


@dataclass(frozen=True, slots=True)
class AllergyView:
    """One allergy that stands."""

    substance: str
    reaction: str
    severity: str


@dataclass(frozen=True, slots=True)
class PatientBannerView:
    """Identity, allergies and place of a patient; without an encounter the place is empty."""

    patient_id: uuid.UUID
    encounter_id: uuid.UUID | None
    family_name: str
    given_name: str
    title: str
    birth_date: dt.date | None
    birth_estimated: bool
    sex: str
    mrn: str
    national_id: str
    national_id_label: str
    allergy_state: str  # not_asked, none_known or known
    allergies: tuple[AllergyView, ...]  # gravest first
    allergies_checked_at: dt.datetime | None
    deceased_at: dt.datetime | None
    ward_name: str = ""
    bed_label: str = ""
    visit_number: str = ""
    consultant: str = ""
    resuscitation: str = ""
    reason: str = ""
    admitted_at: dt.datetime | None = None
    in_hospital: bool = False
    protected: bool = False  # the chart opens to the ward's staff alone
    merged_into: str = ""  # the record that stands for this one, as "OKAFOR, Grace (W07-000001)"

    @property
    def name(self) -> str:
        """The name as "OKAFOR, Grace (Mrs)"."""
        return shown_name(self.family_name, self.given_name, self.title)

    @property
    def sex_word(self) -> str:
        """The sex spelled out."""
        return sex_word(self.sex)

    @property
    def national_number(self) -> str:
        """The national number in groups, or Not Known."""
        return national_id_words(self.national_id, label=self.national_id_label) or not_known()

    def born(self, today: dt.date) -> str:
        """Return the birth date with the age, as "03-Mar-1947 (79y)"; the age at death if dead.

        An estimated one names its year alone, as "about 1958 (about 68y)".
        """
        if self.birth_date is None:
            return not_known()
        until = self.deceased_at.date() if self.deceased_at else today
        born = birth_words(self.birth_date, estimated=self.birth_estimated)
        return f"{born} ({age_words(self.birth_date, on=until, estimated=self.birth_estimated)})"


def gravest_first(allergies: list[AllergyView]) -> tuple[AllergyView, ...]:
    """Return allergies by severity, those of unknown severity right after the severe ones."""

    def rank(allergy: AllergyView) -> tuple[float, str]:
        known = allergy.severity in _SEVERITY
        return (_SEVERITY.index(allergy.severity) if known else 0.5, allergy.substance.lower())

    return tuple(sorted(allergies, key=rank))
