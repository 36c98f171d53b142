"""The patient banner in each of its states, one below the other, for the gallery."""

import datetime as dt
import uuid
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.banner import AllergyView, PatientBannerView
from app.domain.news2 import score
from app.domain.vitals import VitalsEntry
from app.ui.widgets.banner import PatientBanner
from app.ui.widgets.layout import Label, col

NOW = dt.datetime(2026, 11, 23, 9, 47, tzinfo=dt.UTC)
GRACE = PatientBannerView(
    patient_id=uuid.UUID(int=1),
    encounter_id=uuid.UUID(int=2),
    family_name="Okafor",
    given_name="Grace",
    title="Mrs",
    birth_date=dt.date(1947, 3, 3),
    birth_estimated=False,
    sex="F",
    mrn="W07-000123",
    national_id="9434765919",
    national_id_label="NHS No.",
    allergy_state="known",
    allergies=(
        AllergyView("Penicillin", "anaphylaxis", "severe"),
        AllergyView("Latex", "skin rash", "mild"),
    ),
    allergies_checked_at=NOW,
    deceased_at=None,
    ward_name="Cedar",
    bed_label="A3",
    consultant="Dr H. Lindqvist",
    resuscitation="For full treatment",
    reason="Pneumonia",
    admitted_at=NOW - dt.timedelta(days=4),
    in_hospital=True,
)
_NO_STAY = replace(GRACE, encounter_id=None, in_hospital=False, bed_label="")
_STATES = (
    ("In a bed, two allergies", GRACE),
    (
        "Three allergies with long names",
        replace(
            GRACE,
            allergies=(
                AllergyView("Trimethoprim-sulfamethoxazole", "toxic skin reaction", "severe"),
                *GRACE.allergies,
            ),
        ),
    ),
    ("No known allergies", replace(GRACE, allergy_state="none_known", allergies=())),
    (
        "Not asked, no bed yet",
        replace(
            GRACE, allergy_state="not_asked", allergies=(), allergies_checked_at=None, bed_label=""
        ),
    ),
    (
        "A long name",
        replace(
            GRACE,
            family_name="Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh",
            given_name="Maximiliana Alexandrina Wilhelmina",
        ),
    ),
    ("Deceased", replace(_NO_STAY, deceased_at=NOW - dt.timedelta(days=1))),
    (
        "Unknown, estimated age",
        replace(
            GRACE, family_name="Unknown", given_name="Male", title="", sex="M", national_id="",
            birth_date=dt.date(1981, 1, 1), birth_estimated=True, allergy_state="not_asked",
            allergies=(), allergies_checked_at=None,
        ),
    ),
    (
        "Newborn",
        replace(
            GRACE, given_name="Baby of OKAFOR", title="", birth_date=NOW.date(), national_id="",
            allergy_state="none_known", allergies=(),
        ),
    ),
    ("Protected", replace(GRACE, protected=True)),
    ("Merged into another record", replace(_NO_STAY, merged_into="OKAFOR, Grace (W01-000003)")),
)  # fmt: skip
_SICK = score(VitalsEntry(24, 94, 20, 112, 64, 104, "A", 388), spo2_scale=1)


def sheet(width: int) -> QWidget:
    """Return every state at this width in pixels."""
    page = QWidget()
    page.setObjectName("canvas")
    shown = []
    for words, view in _STATES:
        banner = PatientBanner()
        banner.show_patient(view, score=_SICK if view.in_hospital else None, now=NOW)
        banner.show_record("Saved on this workstation 09:41 · not yet sent")
        shown += [Label(words, "caption", "text2"), banner]
    page.setLayout(col(*shown, gap=6, margins=(0, 12, 0, 12)))
    page.setFixedWidth(width)
    return page
