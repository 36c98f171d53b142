"""The views behind a ward's papers: its census and the sheets for a time without computers."""

import datetime as dt
from dataclasses import dataclass

from app.domain.banner import PatientBannerView
from app.domain.census import WardCount
from app.domain.charting import ObservationSetView
from app.domain.medication_paper import MedicineOnPaper


@dataclass(frozen=True, slots=True)
class CensusLine:
    """One patient who was present as the day ended."""

    bed: str
    name: str
    born: str
    sex: str
    mrn: str
    visit_number: str
    admitted_at: dt.datetime
    days: int  # counted days up to and with this one
    consultant: str


@dataclass(frozen=True, slots=True)
class CensusView:
    """A ward's day, from midnight to midnight; `is_over` is false while the day still runs."""

    hospital: str
    ward: str
    day: dt.date
    printed_at: dt.datetime
    printed_by: str
    count: WardCount
    beds: int
    lines: tuple[CensusLine, ...]
    is_over: bool


@dataclass(frozen=True, slots=True)
class DowntimePatient:
    """What a nurse needs of one patient while the computers are down."""

    banner: PatientBannerView
    bed: str
    sets: tuple[ObservationSetView, ...]  # the latest, oldest first
    due_words: str
    isolation: str
    on_leave: bool
    medicines: tuple[MedicineOnPaper, ...] = ()


@dataclass(frozen=True, slots=True)
class DowntimeView:
    """One ward at one moment."""

    hospital: str
    workstation: str
    ward: str
    at: dt.datetime
    last_contact_at: dt.datetime | None  # with the central server; none: not known
    waiting_to_send: int
    patients: tuple[DowntimePatient, ...]
    free_beds: tuple[str, ...]
