"""What the drug chart does: turn shifts, choose a dose, check it, give it or say why not."""

import datetime as dt
import uuid
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.domain.medication import Administration, Kind, Reason
from app.domain.medication_chart import Chart, MedicationView, Row, Shift, chart, shift_at
from app.domain.medication_plan import Dose
from app.domain.moments import read_moment
from app.domain.words import say
from app.services import guard
from app.services.medication import (
    MedicationViewed,
    dose_not_given,
    give_dose,
    medication_view,
    view_medication,
    withdraw_dose,
)
from app.services.medication_orders import hold_order, resume_order, stop_order
from app.ui.context import Area, Context, Place
from app.ui.screens.medication import kept
from app.ui.screens.medication.cells import signed
from app.ui.screens.medication.kept import Key
from app.ui.screens.medication.panel_words import (
    Asked,
    Checks,
    PanelView,
    Right,
    double_dose,
    panel,
)


class View(Protocol):
    """What the presenter needs of the screen."""

    def show_chart(self, chart: Chart, view: MedicationView) -> None:
        """Show banner, shift and doses."""

    def show_panel(self, panel: PanelView | None) -> None:
        """Show the order that is chosen, or none."""

    def show_alert(self, title: str, detail: str, do: str) -> None:
        """Say loudly that something is wrong; without a title all is well."""

    def show_refusal(self, refusal: UserError) -> None:
        """Say beside the dose why not."""

    def choose(self, dose: Dose) -> None:
        """Go to a dose of the chart."""

    def focus_open(self) -> None:
        """Put the focus on what is still to be checked, else on Give."""

    def ask_reason(self, title: str, *, body: str, do: str, done: Callable[[str], None]) -> None:
        """Ask for a reason in words, then go on."""

    def ask_why_not(self, title: str, *, done: Callable[[Reason, str], None]) -> None:
        """Ask why a dose was not given."""

    def close_form(self) -> None:
        """The question is answered."""

    def refuse_form(self, refusal: UserError) -> None:
        """Say in the question why not."""

    def show_busy(self, *, is_busy: bool) -> None:
        """Say that it is being written."""


class MedicationPresenter:
    """Holds which stay, shift and dose are chosen, and what was checked for the dose."""

    def __init__(self, view: View, context: Context) -> None:
        self._view, self._context = view, context
        self._patient_id: uuid.UUID | None = None
        self._wanted_id: uuid.UUID | None = None
        self.data: MedicationView | None = None  # the chart that is open
        self._shift: Shift | None = None  # none: the one of now, also as time goes on
        self._chart: Chart | None = None
        self._row: Row | None = None
        self._dose: Dose | None = None
        self._checks: dict[Key, Checks] = {}
        self._is_saving = self._with_ended = False

    @property
    def may_prescribe(self) -> bool:
        """Whether this person's role prescribes."""
        return guard.allowed(self._context.session(), "prescribe")

    @property
    def has_draft(self) -> bool:
        """Whether something was typed for a dose that is not written yet."""
        return kept.has_words(self._checks)

    @property
    def texts(self) -> Checks:
        """What was typed for the dose that is chosen."""
        return self._now_checked()

    def keep_draft(self) -> None:
        """Keep what was typed, encrypted, so that a lock or a closed tab loses no word."""
        if self.data is not None:
            kept.keep(self._context, self.data.encounter_id, self._checks)

    def open(self, patient_id: uuid.UUID, encounter_id: uuid.UUID | None) -> None:
        """Turn to a patient."""
        if (patient_id, encounter_id) != (self._patient_id, self._wanted_id):
            self._patient_id, self._wanted_id = patient_id, encounter_id
            self.data = self._shift = None

    def refresh(self) -> None:
        """Ask for the chart of now; the first look is recorded as one."""
        by, patient_id, wanted = self._context.session(), self._patient_id, self._wanted_id
        if patient_id is None:
            return
        if self.data is not None:
            stay_id = self.data.encounter_id
            self._context.call(
                lambda store: medication_view(store, by=by, encounter_id=stay_id), self._show
            )
            return

        def opened(found: MedicationViewed) -> None:
            kept.restore(self._context, found.view.encounter_id, self._checks.update)
            self._show(found.view)

        self._context.call(
            lambda store: view_medication(store, by=by, patient_id=patient_id, encounter_id=wanted),
            opened,
        )

    def step_shift(self, by: int) -> None:
        """[ and ]: the shift before or after."""
        now = self._now()
        shift = (self._shift or shift_at(now)).step(by)
        self._shift = None if shift.holds(now) else shift
        self._lay_out()

    def show_now(self) -> None:
        """Go back to the shift of now."""
        self._shift = None
        self._lay_out()

    def toggle_ended(self) -> None:
        """Show orders that are over, or hide them again."""
        self._with_ended = not self._with_ended
        self._lay_out()

    def select(self, row: Row | None, dose: Dose | None) -> None:
        """Another cell was chosen."""
        self._row, self._dose = row, dose
        self._show_panel()

    def tick(self, right: Right) -> None:
        """Confirm one right by eye, or take that back."""
        checks = self._now_checked()
        self._check(replace(checks, ticked=checks.ticked ^ {right}))

    def typed(self, *, reason: str, witness: str) -> None:
        """A reason or a second person was typed."""
        self._check(replace(self._now_checked(), reason=reason, witness=witness))

    def typed_time(self, text: str) -> str:
        """Take the time at which it was given; return why it is none, or nothing."""
        try:
            at = read_moment(text, now=self._now())
        except UserError as refusal:
            return f"{refusal.title}. {refusal.hint}"
        self._check(replace(self._now_checked(), at=at, time=text))
        return ""

    def take_scan(self, number: str) -> bool:
        """Use a scanned band for the dose that is chosen; False where none is to be given."""
        if self.data is None or self._row is None or not self._panel_view().rights:
            return False
        if number in self.data.bands:
            self._check(replace(self._now_checked(), band=number))
            self._view.focus_open()
        else:
            self._view.show_refusal(
                UserError(
                    say("This is the wristband of another patient"),
                    say("Stop. Scan the band of the patient whose chart this is."),
                )
            )
        return True

    def give(self) -> None:
        """Write down that the dose was given."""
        if self._is_saving or self._row is None:
            return
        shown = self._panel_view()
        if not shown.rights or shown.blocked:
            self._context.say(shown.blocked or shown.state)
            return
        by, checks, request_id = self._by(), self._now_checked(), self._row.order.request_id
        planned_for = self._dose.at if self._dose and self._row.order.kind is not Kind.PRN else None
        words = say("{drug} given", drug=f"{self._row.order.name} {self._row.order.dose_words}")
        self._write(
            lambda store: give_dose(
                store, by=by, request_id=request_id, scheduled_for=planned_for,
                given_at=checks.at, band=checks.band, reason=checks.reason,
                witness_name=checks.witness,
            ),
            words,
        )  # fmt: skip

    def not_given(self) -> None:
        """N: ask why, then write it down."""
        if self._row is None or self._dose is None or not self._panel_view().may_leave:
            self._context.say(say("No planned dose is chosen that could be left out"))
            return
        by, order, at = self._by(), self._row.order, self._dose.at
        title = say("Why is {drug} not given?", drug=f"{order.name} {order.dose_words}")

        def done(reason: Reason, text: str) -> None:
            self._write(
                lambda store: dose_not_given(
                    store, by=by, request_id=order.request_id, scheduled_for=at,
                    reason=reason, text=text,
                ),
                say("Written down: {why}", why=reason.word),
                in_form=True,
            )  # fmt: skip

        self._view.ask_why_not(title, done=done)

    def later(self) -> None:
        """L: leave the dose as it is, and go to the next one that is due."""
        if self._chart is None or self._dose is None or not self._panel_view().may_leave:
            self._context.say(say("No planned dose is chosen that could wait"))
            return
        self._context.say(say("Left for later: it stays due."))
        if (following := self._chart.waiting_after(self._dose)) is not None:
            self._view.choose(following)

    def take_back(self) -> None:
        """X: say why an entry was made in error."""
        entry = self._last_standing()
        if entry is None or self._row is None or not self._panel_view().may_take_back:
            self._context.say(say("No entry is chosen that could be taken back"))
            return
        by, drug = self._by(), self._row.order.name
        self._view.ask_reason(
            say("Take back this entry for {drug}?", drug=drug),
            body=say(
                "{entry} stays on the chart, struck through, and the dose is open again.",
                entry=signed(entry),
            ),
            do=say("Entered in error"),
            done=lambda reason: self._write(
                lambda store: withdraw_dose(store, by=by, entry_id=entry.entry_id, reason=reason),
                say("Entry taken back"),
                in_form=True,
            ),
        )

    def hold_or_resume(self) -> None:
        """H: hold the order, or go on with it."""
        shown = self._panel_view() if self._row else None
        by, row = self._by(), self._row
        if row is None or shown is None or not (shown.may_hold or shown.may_resume):
            self._context.say(say("Only a doctor holds an order that goes on"))
            return
        order = row.order
        if shown.may_resume:
            self._write(
                lambda store: resume_order(store, by=by, request_id=order.request_id),
                say("{drug} goes on", drug=order.name),
            )
            return
        self._view.ask_reason(
            say("Hold {drug}?", drug=order.name),
            body=say("No dose is due until it is resumed."),
            do=say("Hold"),
            done=lambda reason: self._write(
                lambda store: hold_order(store, by=by, request_id=order.request_id, reason=reason),
                say("{drug} is held", drug=order.name),
                in_form=True,
            ),
        )

    def stop(self) -> None:
        """S: stop the order for good."""
        by, row = self._by(), self._row
        if row is None or not self._panel_view().may_stop:
            self._context.say(say("Only a doctor stops an order that goes on"))
            return
        order = row.order
        self._view.ask_reason(
            say("Stop {drug} for good?", drug=order.name),
            body=say("What was given stays on the chart. To give it again it is prescribed anew."),
            do=say("Stop"),
            done=lambda reason: self._write(
                lambda store: stop_order(store, by=by, request_id=order.request_id, reason=reason),
                say("{drug} stopped", drug=order.name),
                in_form=True,
            ),
        )

    def decide(self) -> None:
        """Open what waits for a decision about a dose that was given twice."""
        self._context.go(Place(Area.SYNC))

    def _by(self) -> Actor:
        return self._context.session()

    def _now(self) -> dt.datetime:
        return self._context.clock.now().astimezone()

    def _show(self, data: MedicationView) -> None:
        self.data = data
        self._lay_out()

    def _lay_out(self) -> None:
        if self.data is None:
            return
        now = self._now()
        shift = self._shift or shift_at(now)
        self._chart = chart(self.data, shift=shift, now=now, with_ended=self._with_ended)
        self._view.show_chart(self._chart, self.data)
        self._view.show_alert(*double_dose(self._chart, self.data))
        self._show_panel()

    @property
    def key(self) -> Key | None:
        """What the checks and texts belong to: the order and the time of the dose."""
        if self._row is None:
            return None
        at = self._dose.at if self._dose and self._row.order.kind is not Kind.PRN else None
        return self._row.order.request_id, at

    def _now_checked(self) -> Checks:
        return self._checks.get(self.key, Checks()) if self.key else Checks()

    def _check(self, checks: Checks) -> None:
        if self.key is not None:
            self._checks[self.key] = checks
        self._show_panel()

    def _panel_view(self) -> PanelView:
        if self._row is None or self.data is None:
            raise ValueError("no order is chosen")
        return panel(
            Asked(
                view=self.data,
                row=self._row,
                dose=self._dose,
                checks=self._now_checked(),
                now=self._now(),
                may_give=guard.allowed(self._by(), "give_medication"),
                may_prescribe=self.may_prescribe,
            )
        )

    def _show_panel(self) -> None:
        has_row = self._row is not None and self.data is not None
        self._view.show_panel(self._panel_view() if has_row else None)

    def _last_standing(self) -> Administration | None:
        entries = self._dose.entries if self._dose else ()
        return next((e for e in reversed(entries) if e.stands), None)

    def _write(self, work: Callable[[Store], object], words: str, *, in_form: bool = False) -> None:
        """Run one intent; the chart refreshes by itself, since its tables have changed."""
        if self._is_saving:
            return
        self._set_saving(is_saving=True)
        key = self.key

        def done(_result: object) -> None:
            self._set_saving(is_saving=False)
            if key is not None:
                self._checks.pop(key, None)
            self.keep_draft()
            self._view.close_form()
            self._context.toast(words)
            self.refresh()

        def refused(refusal: UserError) -> None:
            self._set_saving(is_saving=False)
            (self._view.refuse_form if in_form else self._view.show_refusal)(refusal)

        self._context.call(work, done, refused=refused)

    def _set_saving(self, *, is_saving: bool) -> None:
        self._is_saving = is_saving
        self._view.show_busy(is_busy=is_saving)
