"""What the audit screen does: a page at a time, of one patient or all; the last question wins.

This workstation's own entries are there at once; the whole hospital's take their place as soon as
the central server has answered.
"""

import datetime as dt
import json
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.data.queries.audit import Cursor
from app.data.store import Store
from app.domain.actor import Role, role_title
from app.domain.audit import AuditView, act, data_words, sign_words
from app.domain.dates import date_words
from app.domain.errors import UserError
from app.domain.words import later, say
from app.services import audit_check, audit_review, hospital_log, sync_state
from app.services.audit_check import ChainChecked, SegmentBegun
from app.services.audit_review import AuditExported, LogPage, Only, PatientChoice
from app.services.hospital_log import HospitalPage
from app.sync.hospital_log import FarCursor
from app.ui.context import Area, Context, Place
from app.ui.reach_words import ReachWords, alone_words, asking_words, hospital_words

PERIODS: tuple[tuple[str, int | None], ...] = (
    (later("Today"), 0),
    (later("7 days"), 7),
    (later("30 days"), 30),
    (later("A year"), 365),
    (later("Everything kept here"), None),
)
SHOWN: tuple[tuple[str, Only], ...] = (
    (later("Every entry"), Only.EVERYTHING),
    (later("About patients"), Only.PATIENTS),
    (later("Worth a second look"), Only.SIGNS),
    (later("Glass broken"), Only.GLASS),
    (later("Refused"), Only.REFUSED),
)


@dataclass(frozen=True, slots=True)
class LogRow:
    """One entry in words."""

    when: str
    person: str
    role: str
    what: str
    data: str
    patient: str
    mrn: str
    ward: str
    place: str  # the workstation
    signs: str
    is_refused: bool
    glass: str = ""  # the id of the broken glass that this entry began or ended

    @property
    def spoken(self) -> str:
        """The row whole, as it is read out."""
        parts = (
            self.when, self.person, self.role, self.what, self.data, self.patient, self.mrn,
            self.ward,
            say("at {workstation}", workstation=self.place), self.signs,
        )  # fmt: skip
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class ChainWords:
    """Whether the log can be trusted: a sentence, what to do, and whether it is broken."""

    title: str
    detail: str
    is_broken: bool


class View(Protocol):
    """What the presenter tells the screen."""

    def show_rows(self, rows: tuple[LogRow, ...], *, count: str, more: bool) -> None:
        """Show all rows that were fetched so far."""

    def show_nothing(self, title: str, hint: str) -> None:
        """Show that there is no entry, and why."""

    def show_reach(self, words: ReachWords) -> None:
        """Say whose entries are shown, and until when."""

    def show_choices(self, choices: tuple[PatientChoice, ...], words: str) -> None:
        """Offer the patients who answer what was typed, or say that none does."""

    def show_chain(self, words: ChainWords) -> None:
        """Say whether the log is whole."""

    def show_segment_error(self, words: str) -> None:
        """Say at its field why no new segment was begun."""


class AuditPresenter:
    """Asks for pages as they are scrolled to; an answer to an older question is dropped."""

    def __init__(self, view: View, context: Context) -> None:
        self._view, self._context = view, context
        self._patient: PatientChoice | None = None
        self._only, self._days = Only.PATIENTS, PERIODS[1][1]
        self._rows: tuple[LogRow, ...] = ()
        self._after: Cursor | FarCursor | None = None
        self._is_hospital = False  # the rows shown are of every workstation
        self._question = 0
        self._is_asking = False

    def refresh(self) -> None:
        """Begin at the newest entry."""
        self._rows, self._after, self._is_hospital = (), None, False
        self._question += 1
        self._ask(None)
        self._view.show_reach(asking_words())
        self._ask_hospital(None)
        self._context.call(audit_check.watch, self._show_watch)

    def more(self) -> None:
        """The end of the list is in sight: fetch the next page."""
        match self._after if not self._is_asking else None:
            case Cursor() as after:
                self._ask(after)
            case FarCursor() as after:
                self._ask_hospital(after)

    def choose_shown(self, at: int) -> None:
        """Another kind of entries is wanted."""
        self._only = SHOWN[at][1]
        self.refresh()

    def choose_period(self, at: int) -> None:
        """Another period is wanted."""
        self._days = PERIODS[at][1]
        self.refresh()

    def find_patient(self, text: str) -> None:
        """Offer the patients who answer a text; without one, the log of all."""
        if not text.strip():
            self.choose_patient(None)
            return
        by = self._context.session()
        self._context.call(
            lambda store: audit_review.patients_for_review(store, by=by, text=text), self._found
        )

    def choose_patient(self, patient: PatientChoice | None) -> None:
        """Ask who saw this patient."""
        self._patient = patient
        self.refresh()

    def open(self, at: int) -> None:
        """Go from an entry about a broken glass to its case in the review queue."""
        row = self._rows[at]
        if row.glass:
            self._context.go(Place(Area.REVIEWS, extra=row.glass))
        else:
            self._context.say(say("Only a broken glass has more to show"))

    def check(self) -> None:
        """Recompute the whole chain, and ask the central server."""
        self._context.say(say("The whole log is being checked"))
        self._context.call(_check, self._show_checked)

    def begin_segment(self, words: str) -> None:
        """Put the break on record and let the chain count anew."""
        by = self._context.session()
        self._context.call(
            lambda store: audit_check.begin_segment(store, by=by, words=words),
            self._begun,
            refused=lambda why: self._view.show_segment_error(f"{why.title}. {why.hint}"),
        )

    def export(self) -> None:
        """Write what is chosen to a file; a patient's log whole, whatever is shown of it.

        Of the whole hospital where that is shown, else of this workstation.
        """
        today = self._context.clock.now().astimezone().date()
        path = self._context.dialogs.save_file(
            say("Export the audit log"),
            name=f"audit-{today:%Y-%m-%d}.ndjson",
            kind="FHIR (*.ndjson)",
        )
        if path is not None:
            self._export(path)

    def _export(self, path: Path) -> None:
        by, since = self._context.session(), self._since()
        patient_id = self._patient_id()
        write = audit_review.export_to
        ask = self._context.call
        if self._is_hospital:
            write, ask = hospital_log.export_hospital_log, self._context.ask
            self._context.say(say("The log of the whole hospital is being written"))
        ask(
            lambda store: write(store, by=by, path=path, patient_id=patient_id, since=since),
            self._exported,
        )

    def _exported(self, done: AuditExported) -> None:
        words = say("{n} entries written to {file}", n=f"{done.entries:,}", file=done.path.name)
        self._context.toast(words)

    def _patient_id(self) -> uuid.UUID | None:
        return self._patient.patient_id if self._patient else None

    def _since(self) -> dt.datetime | None:
        if self._days is None:
            return None
        midnight = (
            self._context.clock.now()
            .astimezone()
            .replace(hour=0, minute=0, second=0, microsecond=0)
        )
        return midnight - dt.timedelta(days=self._days)

    def _ask(self, after: Cursor | None) -> None:
        self._is_asking = True
        by, question = self._context.session(), self._question
        only, patient_id, since = self._only, self._patient_id(), self._since()
        self._context.call(
            lambda store: audit_review.read_log(
                store, by=by, only=only, patient_id=patient_id, since=since, after=after
            ),
            lambda page: self._take(page, question),
        )

    def _ask_hospital(self, after: FarCursor | None) -> None:
        self._is_asking = after is not None
        by, question = self._context.session(), self._question
        only, patient_id, since = self._only, self._patient_id(), self._since()
        self._context.ask(
            lambda store: hospital_log.read_hospital_log(
                store, by=by, only=only, patient_id=patient_id, since=since, after=after
            ),
            lambda page: self._take_hospital(page, question),
            refused=lambda why: self._stay_here(why, question),
        )

    def _take(self, page: LogPage, question: int) -> None:
        if question == self._question and not self._is_hospital:
            self._show(page.entries, page.after, page.scanned_until)

    def _take_hospital(self, page: HospitalPage, question: int) -> None:
        if question != self._question:
            return
        if not self._is_hospital:
            self._rows, self._is_hospital = (), True
        now = self._context.clock.now()
        self._view.show_reach(hospital_words(page.reach, now=now))
        self._show(page.entries, page.after, page.looked_back_to)

    def _stay_here(self, why: UserError, question: int) -> None:
        """Go on with what is shown: the central server does not answer."""
        if question != self._question:
            return
        self._is_asking = False
        now = self._context.clock.now()
        self._context.call(
            sync_state.view,
            lambda seen: self._view.show_reach(alone_words(why, seen, now=now)),
        )

    def _show(
        self,
        entries: tuple[AuditView, ...],
        after: Cursor | FarCursor | None,
        looked_back_to: dt.datetime | None,
    ) -> None:
        self._is_asking = False
        today = self._context.clock.now().astimezone().date()
        self._rows += tuple(log_row(entry, today=today) for entry in entries)
        self._after = after
        if not self._rows and after is None:
            self._view.show_nothing(
                say("No entry"), say("Choose a longer period, or another kind of entries.")
            )
            return
        count = say("{n} entries", "{n} entry", len(self._rows), n=f"{len(self._rows):,}")
        if looked_back_to is not None:
            back = date_words(looked_back_to.astimezone().date())
            count = say("{entries}, looked back to {day}", entries=count, day=back)
        elif after is not None:
            count = say("{entries}, more below", entries=count)
        self._view.show_rows(self._rows, count=count, more=after is not None)

    def _found(self, choices: tuple[PatientChoice, ...]) -> None:
        if len(choices) == 1:
            self._view.show_choices(choices, "")
            self.choose_patient(choices[0])
            return
        words = (
            say("{n} patients answer: choose one", n=len(choices))
            if choices
            else say("Nobody answers")
        )
        self._view.show_choices(choices, words)

    def _show_watch(self, _checked: ChainChecked) -> None:
        self._context.call(audit_check.alarm, self._show_alarm)

    def _show_alarm(self, reason: str) -> None:
        if reason:
            self._view.show_chain(broken_words(say(reason)))
        else:
            self._view.show_chain(
                ChainWords("", say("New entries fit. Check the log reads them all."), False)
            )

    def _show_checked(self, checked: ChainChecked) -> None:
        self._context.say(say("The log was checked"))
        if checked.broken_at is not None:
            at = say("Entry {n}: {reason}", n=f"{checked.broken_at:,}", reason=say(checked.reason))
            self._view.show_chain(broken_words(at))
            return
        parts = [say("All {n} entries fit.", n=f"{checked.entries:,}")]
        if checked.known:
            parts.append(say("Breaks on record: {n}.", n=len(checked.known)))
        if checked.countersigned_until:
            until = f"{checked.countersigned_until:,}"
            parts.append(say("Countersigned up to entry {n}.", n=until))
        if checked.central == audit_check.AGREES:
            parts.append(say("The central server agrees."))
        elif checked.central != audit_check.ALONE:
            parts.append(say("The central server could not be asked."))
        self._view.show_chain(ChainWords("", " ".join(parts), False))

    def _begun(self, _begun: SegmentBegun) -> None:
        self._context.toast(say("The break is on record; the log counts anew from here"))
        self.refresh()


def _check(store: Store) -> ChainChecked:
    checked = audit_check.verify(store, ask_central=True)
    audit_check.keep_alarm(store, checked)
    return checked


def broken_words(reason: str) -> ChainWords:
    """Say that the log is broken, and what to do."""
    return ChainWords(
        say("The audit log of this workstation does not fit"),
        say(
            "{reason}. Work goes on. Keep the file, find out why, then put it on record.",
            reason=reason[:1].upper() + reason[1:],
        ),
        is_broken=True,
    )


def log_row(entry: AuditView, *, today: dt.date) -> LogRow:
    """Put an entry in words, in the workstation's own time."""
    at = entry.at.astimezone()
    clock = f"{at:%H:%M:%S}"
    detail = json.loads(entry.detail)
    more, wanted = detail.get("ward") or detail.get("shown"), detail.get("wanted")
    what = act(wanted or entry.action).words
    return LogRow(
        when=clock if at.date() == today else f"{date_words(at.date())} {clock}",
        person=say("This workstation") if entry.role == Role.SYSTEM else entry.user_name,
        role=role_title(entry.role),
        what=say("Was refused: {act}", act=what) if wanted else what,
        data=", ".join(
            str(part) for part in (data_words(entry.category), more) if part or part == 0
        ),
        patient=entry.patient_name,
        mrn=entry.mrn,
        ward=entry.ward,
        place=entry.device_name,
        signs=", ".join(map(sign_words, entry.signs)),
        is_refused=entry.outcome == "refused",
        glass=str(detail.get("glass", "")),
    )
