"""The words of a bill: whose it is, for which stay, and where it stands."""

import datetime as dt

from app.data.models.registration import Patient
from app.data.queries import billing as queries
from app.domain.billing.views import BillState
from app.domain.dates import age_words, birth_words, date_words, not_known
from app.domain.registration import national_id_words
from app.domain.words import say


def born_words(patient: Patient, *, on: dt.date) -> str:
    """Return when a patient was born, with the age on a day."""
    born = birth_words(patient.birth_date, estimated=patient.birth_estimated)
    age = age_words(patient.birth_date, on=on, estimated=patient.birth_estimated)
    return f"{born} ({age})" if age else born


def national_number(row: queries.StayRow) -> str:
    """Return the national number in its groups, or Not Known."""
    label = row.facility.national_id_label
    return national_id_words(row.patient.national_id, label=label) or not_known()


def bill_state(drafted: bool, documents: int, owed: int) -> BillState:  # noqa: FBT001
    """Return where a bill stands: lines not invoiced yet, documents issued, money still owed."""
    if drafted or not documents:
        return BillState.DRAFT if drafted else BillState.EMPTY
    return BillState.ISSUED if owed else BillState.PAID


def stay_words(row: queries.StayRow) -> str:
    """Return a stay in words: from, to and ward."""
    until = row.encounter.discharged_at
    end = date_words(until.date()) if until else say("now")
    start = date_words(row.encounter.admitted_at.date())
    words = say("{start} to {end}", start=start, end=end)
    return f"{words}, {row.ward_name}" if row.ward_name else words
