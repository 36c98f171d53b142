"""What the presenter of the registration tells its screen; no Qt."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from app.data.queries.patients import WardPlaces
from app.domain.addresses import Template
from app.domain.banner import PatientBannerView
from app.services.admission import AdmissionChoices
from app.ui.parts.around_form import Kind, Line
from app.ui.screens.registration.folds import FoldState
from app.ui.screens.registration.form import CardState
from app.ui.screens.registration.known import CandidateView


@dataclass(frozen=True, slots=True)
class FormState:
    """The tab, head and foot of the form."""

    tab: str
    title: str
    note: str
    identity: CardState
    contact: CardState
    admission: CardState
    primary: str
    reason: str
    patient_id: uuid.UUID | None  # of a known patient
    banner: PatientBannerView | None
    folds: tuple[FoldState, ...]
    lines: Mapping[Line, int]  # how many lines of each kind are offered

    @property
    def is_known(self) -> bool:
        """Whether the form is of a patient who is in the records already."""
        return self.patient_id is not None


class View(Protocol):
    """What the presenter tells the screen."""

    def show_form(self, form: Mapping[str, str]) -> None:
        """Put texts and choices into the controls."""

    def show_choices(self, choices: AdmissionChoices) -> None:
        """Offer wards and consultants, and name the national id."""

    def show_beds(self, ward: WardPlaces | None) -> None:
        """Offer the free beds of a ward."""

    def show_message(self, name: str, kind: Kind, words: str) -> None:
        """Show what stands below a field."""

    def show_text(self, name: str, text: str) -> None:
        """Put a tidied text into one field."""

    def show_state(self, state: FormState) -> None:
        """Show tab, head and foot."""

    def show_template(self, template: Template) -> None:
        """Ask for the address as a country writes it."""

    def show_photo(self, jpeg: bytes) -> None:
        """Show a photograph, or that there is none."""

    def show_saved(self, done: str, where: str) -> None:
        """Say what was saved last, and where it stands: here alone, or sent."""

    def show_candidates(self, candidates: tuple[CandidateView, ...], *, looked: bool) -> None:
        """Show who may be known already; `looked` is false while nothing telling was typed."""

    def show_busy(self, *, busy: bool) -> None:
        """Show that a save is under way."""

    def focus(self, name: str) -> None:
        """Put the focus into a field."""

    def show_draft(self, *, has_draft: bool) -> None:
        """Tell the tab whether something here is not saved for good."""
