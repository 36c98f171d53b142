"""What the chart does: open with a look in the audit log, take a new set, correct an old one."""

import datetime as dt
import uuid
from typing import Protocol

from app.domain.charting import ChartView, ObservationSetView
from app.domain.errors import UserError
from app.domain.vitals import Sign, VitalsEntry
from app.domain.words import say
from app.services.charting import (
    ChartViewed,
    ObservationsRecorded,
    chart_view,
    correct_observations,
    record_observations,
    view_chart,
)
from app.ui.context import Context
from app.ui.screens.charting.entry import (
    EntryView,
    Typed,
    first_open,
    from_draft,
    judge,
    texts_of,
)
from app.ui.screens.charting.words import moment


class View(Protocol):
    """What the presenter needs of the screen."""

    def show_chart(self, chart: ChartView, *, now: dt.datetime) -> None:
        """Show banner, alert, sets, trend and timeline."""

    def show_typed(self, typed: Typed, *, is_correcting: bool) -> None:
        """Put texts into the fields: a draft, a set to correct, or nothing."""

    def show_entry(self, entry: EntryView, *, head: str, blocked: str) -> None:
        """Show what the typed texts amount to, and why they cannot be saved."""

    def show_refusal(self, refusal: UserError) -> None:
        """Say beside the entry why it was not saved."""

    def focus_field(self, sign: Sign) -> None:
        """Put the cursor into a field."""

    def mark_draft(self, *, is_there: bool) -> None:
        """Say whether something is typed and not saved."""

    def show_busy(self, *, is_busy: bool) -> None:
        """Say that it is being saved."""


class ChartPresenter:
    """Holds which chart is open and what has been typed for it."""

    def __init__(self, view: View, context: Context) -> None:
        self._view, self._context = view, context
        self._patient_id: uuid.UUID | None = None
        self._stay_id: uuid.UUID | None = None
        self._is_looked_at = False
        self._chart: ChartView | None = None
        self._correcting: ObservationSetView | None = None
        self._typed = Typed()
        self._is_saving = False

    @property
    def is_correcting(self) -> bool:
        """Whether the entry row holds a correction."""
        return self._correcting is not None

    @property
    def entry(self) -> EntryView:
        """What the typed texts amount to now."""
        scale = self._chart.spo2_scale if self._chart else 1
        if self._correcting is not None:
            scale = self._correcting.spo2_scale
        typed = self._typed
        return judge(typed.texts, spo2_scale=scale, partial_reason=typed.partial_reason)

    def open(self, patient_id: uuid.UUID, encounter_id: uuid.UUID | None) -> None:
        """Turn to a patient; the next refresh writes the look down before it shows anything."""
        if patient_id != self._patient_id:
            self.keep_draft()
            self._chart, self._correcting, self._typed = None, None, Typed()
        self._patient_id, self._stay_id = patient_id, encounter_id
        self._is_looked_at = False

    def refresh(self) -> None:
        """Ask for the chart."""
        by, patient_id, stay_id = self._context.session(), self._patient_id, self._stay_id
        if patient_id is None:
            return
        if self._is_looked_at and stay_id is not None:
            self._context.call(
                lambda store: chart_view(store, by=by, encounter_id=stay_id), self._take_chart
            )
            return
        self._context.call(
            lambda store: view_chart(store, by=by, patient_id=patient_id, encounter_id=stay_id),
            self._take_look,
        )

    def typed(self, sign: Sign, text: str) -> None:
        """A field has another text; the first one fixes the time of the set."""
        self._typed.texts[sign] = text
        self._after_change()

    def gave_partial_reason(self, reason: str) -> None:
        """The set is to be saved incomplete, for this reason; empty takes that back."""
        self._typed.partial_reason = reason
        self._after_change()

    def gave_correction_reason(self, reason: str) -> None:
        """Why the old set was wrong."""
        self._typed.correction_reason = reason
        self._after_change()

    def keep_draft(self) -> None:
        """Write down what is typed, so that a lock, a crash or a power cut loses nothing."""
        key = self._key()
        if key is None:
            return
        if not self._has_input():
            self._context.drafts.drop(key)
            return
        self._context.drafts.save(key, self._typed.as_draft())

    def start_correction(self, view: ObservationSetView) -> None:
        """Put a saved set into the entry row, to be replaced by a better one."""
        if view.corrected_by is not None:
            self._context.say(say("This set has been corrected already; correct the newer one."))
            return
        self.keep_draft()
        self._correcting, self._typed = view, _typed_before(view)
        self._show_typed()
        self._view.focus_field(Sign.RESPIRATION)
        self._load_draft()

    def leave(self) -> None:
        """Esc: leave a correction, or keep the draft and go back to the chart."""
        self.keep_draft()
        if self._correcting is not None:
            self._correcting, self._typed = None, Typed()
            self._show_typed()
            self._load_draft()
        elif self._has_input():
            self._context.say(say("Kept as a draft."))

    def clear(self) -> None:
        """Throw away what is typed, for good; a correction goes back to the saved values."""
        if (key := self._key()) is not None:
            self._context.drafts.drop(key)
        self._typed = _typed_before(self._correcting) if self._correcting else Typed()
        self._show_typed()

    def save(self) -> None:
        """Enter: save the set, or go to what is missing and say so."""
        if self._is_saving or self._stay_id is None:
            return
        entry = self.entry
        blocked = self.blocked
        if blocked:
            self._context.say(blocked)
            if not (self.is_correcting and not entry.blocked):
                self._view.focus_field(first_open(entry))
            return
        self._set_saving(is_saving=True)
        if self._correcting is not None:
            self._save_correction(self._correcting, entry.values)
        else:
            self._save_new(self._stay_id, entry.values)

    @property
    def blocked(self) -> str:
        """Why it cannot be saved now; empty when it can."""
        if self._chart is not None and not self._chart.is_open and not self.is_correcting:
            return say("The stay is over")
        entry = self.entry
        if self._correcting is None:
            return entry.blocked
        if not entry.values.is_empty() and entry.blocked:
            return entry.blocked
        if entry.values == self._correcting.values:
            return say("Nothing is changed yet")
        return "" if self._typed.correction_reason.strip() else say("Say why it was wrong")

    def _save_new(self, stay_id: uuid.UUID, values: VitalsEntry) -> None:
        by, partial = self._context.session(), self._typed.partial_reason
        taken_at = self._typed.taken_at or self._context.clock.now()
        self._context.call(
            lambda store: record_observations(
                store,
                by=by,
                encounter_id=stay_id,
                taken_at=taken_at,
                values=values,
                partial_reason=partial,
            ),
            lambda done: self._saved(
                done, say("Observations of {time} saved", time=moment(taken_at))
            ),
            refused=self._refused,
        )

    def _save_correction(self, old: ObservationSetView, values: VitalsEntry) -> None:
        by, typed = self._context.session(), self._typed
        self._context.call(
            lambda store: correct_observations(
                store,
                by=by,
                set_id=old.set_id,
                values=values,
                reason=typed.correction_reason,
                partial_reason=typed.partial_reason,
            ),
            lambda done: self._saved(
                done, say("Set of {time} corrected", time=moment(old.taken_at))
            ),
            refused=self._refused,
        )

    def _saved(self, _done: ObservationsRecorded, words: str) -> None:
        self._set_saving(is_saving=False)
        if (key := self._key()) is not None:
            self._context.drafts.drop(key)
        was_correcting = self._correcting is not None
        self._correcting, self._typed = None, Typed()
        self._show_typed()
        self._context.toast(words)
        self.refresh()
        self._view.focus_field(Sign.RESPIRATION)
        if was_correcting:
            self._load_draft()

    def _refused(self, refusal: UserError) -> None:
        self._set_saving(is_saving=False)
        self._view.show_refusal(refusal)

    def _set_saving(self, *, is_saving: bool) -> None:
        self._is_saving = is_saving
        self._view.show_busy(is_busy=is_saving)

    def _take_look(self, viewed: ChartViewed) -> None:
        if viewed.chart.banner.patient_id != self._patient_id:
            return
        is_first = self._chart is None
        self._is_looked_at = True
        self._stay_id = viewed.chart.encounter_id
        self._take_chart(viewed.chart)
        if is_first:
            self._load_draft()

    def _take_chart(self, chart: ChartView) -> None:
        if chart.encounter_id != self._stay_id:
            return
        self._chart = chart
        self._view.show_chart(chart, now=self._context.clock.now().astimezone())
        self._show_entry()

    def _load_draft(self) -> None:
        key = self._key()
        if key is None:
            return

        def restore(content: dict[str, str] | None) -> None:
            if content is not None and key == self._key() and not self._has_input():
                self._typed = from_draft(content)
                self._show_typed()

        self._context.drafts.load(key, restore)

    def _key(self) -> str | None:
        if self._correcting is not None:
            return f"correction:{self._correcting.set_id}"
        return f"observations:{self._stay_id}" if self._stay_id else None

    def _has_input(self) -> bool:
        if self._correcting is not None:
            changed = self.entry.values != self._correcting.values
            return changed or bool(self._typed.correction_reason)
        return not self._typed.is_empty

    def _after_change(self) -> None:
        typed = self._typed
        if typed.is_empty:
            typed.taken_at = None
        elif typed.taken_at is None:
            typed.taken_at = self._context.clock.now()
        self._show_entry()

    def _show_typed(self) -> None:
        self._view.show_typed(self._typed, is_correcting=self.is_correcting)
        self._show_entry()

    def _show_entry(self) -> None:
        self._view.mark_draft(is_there=self._has_input())
        self._view.show_entry(self.entry, head=self._head(), blocked=self.blocked)

    def _head(self) -> str:
        if self._correcting is not None:
            at = moment(self._correcting.taken_at)
            return say("Correct the set of {time} · empty fields withdraw it", time=at)
        return say(
            "New set, {time}", time=moment(self._typed.taken_at or self._context.clock.now())
        )


def _typed_before(view: ObservationSetView) -> Typed:
    """Return what would have been typed for a saved set."""
    return Typed(texts_of(view.values), view.partial_reason)
