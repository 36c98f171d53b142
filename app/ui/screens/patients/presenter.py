"""What the patient search does: one search at a time, and the newest text wins."""

import uuid
from dataclasses import dataclass
from typing import Protocol

from app.data.abandon import Abandon
from app.data.queries.patients import Known
from app.domain.dates import age_words, birth_words
from app.domain.names import shown_name
from app.domain.registration import national_id_words, sex_word
from app.domain.words import later, say
from app.services.photos import photo_of
from app.services.registration import PatientHits, find_patients, record_found
from app.services.sync_state import RecordStateView, patient_state
from app.ui.context import Area, Context, Place
from app.ui.sync_words import record_words

LIMIT = 20


@dataclass(frozen=True, slots=True)
class HitRow:
    """One patient as the list shows one."""

    patient_id: uuid.UUID
    encounter_id: uuid.UUID | None
    name: str
    born: str
    sex: str
    mrn: str
    national_id: str
    place: str
    is_here: bool
    deceased: bool
    reason: str
    protected: bool = False  # the chart opens to the ward's staff alone


@dataclass(frozen=True, slots=True)
class Nobody:
    """Why there is no list: nothing typed yet, or nobody answers."""

    title: str
    hint: str
    offers_registration: bool


class View(Protocol):
    """What the presenter tells the screen."""

    def show_hits(self, rows: tuple[HitRow, ...], *, count: str, national_id_label: str) -> None:
        """Show the patients found and how many they are."""

    def show_nobody(self, why: Nobody) -> None:
        """Show that there is no list, and why."""

    def show_record(self, words: str, photo: bytes) -> None:
        """Say where the record of the patient who is chosen stands, beside the photograph."""

    def show_text(self, text: str) -> None:
        """Put a text into the search box."""


START = Nobody(
    later("Type a name, a number or a date of birth"),
    later("Parts in any order: okafor gr · 14 Feb 58 · W07-000123 · 943 476 · 07700 900417"),
    offers_registration=False,
)


class PatientsPresenter:
    """Searches on the database thread; a text typed meanwhile ends the search that runs."""

    def __init__(self, view: View, context: Context) -> None:
        self._view, self._context = view, context
        self._text = ""
        self._running: str | None = None
        self._abandon = Abandon()
        self._rows: tuple[HitRow, ...] = ()
        self._chosen: uuid.UUID | None = None

    def start_with(self, text: str) -> None:
        """Begin with a text that came from elsewhere."""
        self._view.show_text(text)
        self.typed(text)

    def typed(self, text: str) -> None:
        """Search for what stands in the box now."""
        self._text = text
        if not text.strip():
            self._rows = ()
            self._view.show_nobody(
                Nobody(say(START.title), say(START.hint), offers_registration=False)
            )
        elif self._running is None:
            self._search()
        elif self._running != text:
            self._abandon.now()

    def refresh(self) -> None:
        """Search again: rows have changed."""
        self.typed(self._text)

    def open(self, row: HitRow) -> None:
        """Open a patient's chart, or the details where `opens_chart` says that there is none."""
        shown, by = len(self._rows), self._context.session()
        self._context.call(
            lambda store: record_found(store, by=by, patient_id=row.patient_id, shown=shown),
            lambda _found: self._go(row),
        )

    def open_details(self, row: HitRow) -> None:
        """Open a patient's demographics, to put them right or to admit the patient."""
        self._context.go(Place(Area.REGISTER, row.patient_id, title=row.name))

    def register(self) -> None:
        """Register a new patient; what was typed is taken over as the name."""
        self._context.go(Place(Area.REGISTER, extra=self._text.strip()))

    def chosen(self, row: HitRow | None) -> None:
        """Say of the patient who is chosen where the record stands, and show the photograph."""
        self._chosen = row.patient_id if row else None
        self._view.show_record("", b"")
        if row is None:
            return
        patient_id, by = row.patient_id, self._context.session()

        def told(found: tuple[RecordStateView, bytes]) -> None:
            if self._chosen == patient_id:
                state, jpeg = found
                now = self._context.clock.now()
                self._view.show_record(record_words(state, now=now), jpeg)

        self._context.call(
            lambda store: (
                patient_state(store, patient_id=patient_id),
                photo_of(store, by=by, patient_id=patient_id),
            ),
            told,
        )

    def opens_chart(self, row: HitRow) -> bool:
        """Whether the patient has a chart (it begins with a stay) and this person may see one."""
        may_see = any(section.area is Area.CHART for section in self._context.sections())
        return may_see and row.encounter_id is not None

    def _go(self, row: HitRow) -> None:
        if self.opens_chart(row):
            self._context.go(Place(Area.CHART, row.patient_id, row.encounter_id, title=row.name))
        else:
            self.open_details(row)

    def _search(self) -> None:
        text, by = self._text, self._context.session()
        self._running, self._abandon = text, (abandon := Abandon())
        self._context.call(
            lambda store: find_patients(store, by=by, text=text, limit=LIMIT, abandon=abandon),
            self._found,
            refused=lambda refusal: self._refused(refusal.title, refusal.hint),
        )

    def _refused(self, title: str, hint: str) -> None:
        self._running = None
        self._view.show_nobody(Nobody(title, hint, offers_registration=False))

    def _found(self, found: PatientHits) -> None:
        self._running = None
        if not self._text.strip():
            return
        if found.text != self._text or self._abandon.is_over:
            self._search()
            return
        today = self._context.clock.now().astimezone().date()
        label = found.national_id_label
        self._rows = tuple(
            HitRow(
                patient_id=hit.patient.patient_id,
                encounter_id=hit.patient.stay.encounter_id if hit.patient.stay else None,
                name=_name(hit.patient),
                born=_born(
                    hit.patient,
                    age_words(
                        hit.patient.details.birth_date,
                        on=today,
                        estimated=hit.patient.details.birth_estimated,
                    ),
                ),
                sex=sex_word(hit.patient.details.sex),
                mrn=hit.patient.mrn,
                national_id=national_id_words(hit.patient.details.national_id, label=label),
                place=_place(hit.patient),
                is_here=hit.patient.stay is not None and hit.patient.stay.is_open,
                deceased=hit.patient.deceased,
                reason=_why(hit.patient, hit.reason),
                protected=hit.patient.protected,
            )
            for hit in found.hits
        )
        if self._rows:
            self._view.show_hits(self._rows, count=_count(found), national_id_label=label)
        else:
            self._view.show_nobody(
                Nobody(
                    say("Nobody on this workstation answers “{text}”", text=self._text.strip()),
                    say(
                        "Try fewer letters, another spelling or the date of birth. "
                        "Somebody new can be registered."
                    ),
                    offers_registration=True,
                )
            )


def _name(known: Known) -> str:
    details = known.details
    return shown_name(details.family_name, details.given_name, details.title)


def _born(known: Known, age: str) -> str:
    details = known.details
    words = birth_words(details.birth_date, estimated=details.birth_estimated)
    return f"{words} ({age})" if age and not details.birth_estimated else words


def _place(known: Known) -> str:
    stay = known.stay
    if known.deceased:
        return say("Deceased")
    if stay is None or not stay.is_open:
        return say("Not in the hospital")
    if not stay.ward:
        return say("Admitted, no ward yet")
    return f"{stay.ward} · {stay.bed or say('no bed yet')}"


def _why(known: Known, reason: str) -> str:
    return say("Protected · {reason}", reason=reason) if known.protected else reason


def _count(found: PatientHits) -> str:
    if found.more:
        return say("Nearest {n} shown of many, type more to narrow", n=len(found.hits))
    return say("{n} of {of} shown", n=len(found.hits), of=len(found.hits))
