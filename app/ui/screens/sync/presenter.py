"""What the Sync page does: says how sync stands, and lets people decide and see to what waits."""

import uuid
from dataclasses import dataclass
from typing import Protocol

from app.data.queries.conflicts import ConflictView
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.words import say
from app.services import conflicts, refused, refused_drafts, sync_state
from app.services.conflicts import Choice, Side
from app.services.refused_drafts import CopiedToDraft
from app.ui.context import Area, Context, Place
from app.ui.screens.sync import decision_words, words
from app.ui.screens.sync.decision_words import DecisionView
from app.ui.screens.sync.words import ItemView, RefusedPageView, SyncPageView

STATE = "state"  # the key of the list's first item: this workstation
_AREAS = {
    "observations": Area.CHART,
    "note": Area.CHART,
    "charge": Area.BILLING,
    "registration": Area.REGISTER,
}


@dataclass(frozen=True, slots=True)
class Everything:
    """All that the page shows, of one moment."""

    state: sync_state.SyncStateView
    history: tuple[sync_state.CycleView, ...]
    open: tuple[ConflictView, ...]
    settled: tuple[ConflictView, ...]
    refused: tuple[refused.RefusedView, ...]
    with_form: frozenset[uuid.UUID]  # of the refused


class View(Protocol):
    """What the presenter tells the screen."""

    def show_items(self, items: tuple[ItemView, ...], *, chosen: str) -> None:
        """Show the list at the left."""

    def show_page(self, page: SyncPageView) -> None:
        """Show how this workstation stands."""

    def show_decision(self, page: DecisionView) -> None:
        """Show one conflict, open or settled."""

    def show_refused(self, page: RefusedPageView) -> None:
        """Show one refused command."""


def look(store: Store, *, by: Actor) -> Everything:
    """Ask for everything at once, so that the parts agree."""
    found = refused.refused(store, by=by)
    return Everything(
        state=sync_state.view(store),
        history=sync_state.history(store),
        open=conflicts.open_conflicts(store, by=by),
        settled=conflicts.settled_conflicts(store, by=by),
        refused=found,
        with_form=refused_drafts.with_a_form(store, (one.command_id for one in found)),
    )


class SyncPresenter:
    """Keeps what is chosen until it is saved; asks the services for all the rest."""

    def __init__(self, view: View, context: Context) -> None:
        self._view, self._context = view, context
        self._all: Everything | None = None
        self._key = ""
        self._choices: dict[str, Choice] = {}
        self._bed = ""

    def refresh(self) -> None:
        """Ask for the state of now."""
        by = self._context.session()
        self._context.call(lambda store: look(store, by=by), self._show)

    def open_needs(self, *, bed: str = "") -> None:
        """Somebody came here: show what needs a decision first, else the state.

        Who comes from a board is shown the decision about that bed, given by its id.
        """
        self._key, self._bed = "", bed

    def choose_item(self, key: str) -> None:
        """Show another item of the list."""
        if key != self._key:
            self._key, self._choices = key, {}
            self._show_chosen()

    def step_item(self, by: int) -> None:
        """Go up or down in the list."""
        keys = [item.key for item in self._items()]
        if keys:
            at = keys.index(self._key) if self._key in keys else 0
            self.choose_item(keys[max(0, min(len(keys) - 1, at + by))])

    def choose(self, name: str, side: Side, text: str = "") -> None:
        """Take one version of a field, and of those that go with it."""
        conflict = self._conflict()
        if conflict is None or not conflict.may_decide:
            return
        group = next((f.group for f in conflict.fields if f.name == name), name)
        for field in conflict.fields:
            if field.group == group:
                self._choices[field.name] = Choice(side, text)
        self._show_chosen()

    def choose_all(self, side: Side) -> None:
        """Take one side of every field."""
        conflict = self._conflict()
        if conflict is not None and conflict.may_decide:
            self._choices = {f.name: Choice(side) for f in conflict.fields}
            self._show_chosen()

    def save(self) -> None:
        """Save the decision; says why not where a field is still open."""
        conflict = self._conflict()
        if conflict is None or not conflict.may_decide:
            return
        if left := decision_words.still_open(conflict, self._choices):
            self._context.say(decision_words.open_words(left))
            return
        by, chosen, conflict_id = self._context.session(), dict(self._choices), conflict.id
        self._context.call(
            lambda store: conflicts.settle(store, by=by, conflict_id=conflict_id, choices=chosen),
            lambda _done: self._saved(conflict_id, conflict.subject),
        )

    def undo(self, conflict_id: uuid.UUID) -> None:
        """Open a decision again."""
        by = self._context.session()
        self._context.call(
            lambda store: conflicts.reopen(store, by=by, conflict_id=conflict_id),
            lambda _done: self._undone(conflict_id),
        )

    def try_again(self, command_id: uuid.UUID) -> None:
        """Send a refused command once more."""
        by = self._context.session()
        self._context.call(
            lambda store: refused.try_again(store, by=by, command_id=command_id),
            lambda _done: self._seen_to(say("Waits to be sent again")),
        )

    def copy_to_draft(self, command_id: uuid.UUID) -> None:
        """Fill the form that it came from, and go there."""
        by = self._context.session()
        self._context.call(
            lambda store: refused_drafts.copy_to_draft(store, by=by, command_id=command_id),
            self._go_to_draft,
        )

    def put_aside(self, command_id: uuid.UUID, reason: str) -> None:
        """Put a refused command aside, with a reason."""
        by = self._context.session()
        self._context.call(
            lambda store: refused.dismiss(store, by=by, command_id=command_id, reason=reason),
            lambda _done: self._seen_to(say("Put aside; it stays in the records")),
        )

    def _saved(self, conflict_id: uuid.UUID, subject: str) -> None:
        self._key, self._choices = "", {}
        self._context.toast(
            say("Decided: {subject}", subject=subject), lambda: self.undo(conflict_id)
        )

    def _undone(self, conflict_id: uuid.UUID) -> None:
        self._key, self._choices = str(conflict_id), {}
        self._context.toast(say("The decision is open again"))

    def _go_to_draft(self, copied: CopiedToDraft) -> None:
        self._context.toast(say("Copied. Save it here, then put the refused one aside."))
        self._context.go(
            Place(
                _AREAS[copied.form], patient_id=copied.patient_id, encounter_id=copied.encounter_id
            )
        )

    def _seen_to(self, done: str) -> None:
        self._key = ""
        self._context.toast(done)

    def _show(self, everything: Everything) -> None:
        self._all = everything
        self._show_chosen()

    def _items(self) -> tuple[ItemView, ...]:
        if self._all is None:
            return ()
        now = self._context.clock.now()
        return words.items(
            self._all.state, self._all.open, self._all.refused, self._all.settled, now=now
        )

    def _show_chosen(self) -> None:
        if self._all is None:
            return
        items = self._items()
        keys = [item.key for item in items]
        if self._key not in keys:
            needs = (i.key for i in items if i.section in {"needs", "refused"})
            about_bed = (
                str(c.id) for c in self._all.open if self._bed and str(c.bed_id) == self._bed
            )
            self._key = next(about_bed, None) or next(needs, STATE)
            self._choices = {}
        self._view.show_items(items, chosen=self._key)
        now = self._context.clock.now()
        conflict = self._conflict() or self._settled()
        command = next((r for r in self._all.refused if str(r.command_id) == self._key), None)
        if conflict is not None:
            self._choices = decision_words.first_choices(conflict) | self._choices
            me = self._context.session().name
            self._view.show_decision(
                decision_words.decision(conflict, self._choices, me=me, now=now)
            )
        elif command is not None:
            may = conflicts.may_decide(self._context.session())
            has_form = command.command_id in self._all.with_form
            page = words.refused_page(command, may_act=may, has_form=has_form, now=now)
            self._view.show_refused(page)
        else:
            self._view.show_page(words.page(self._all.state, self._all.history, now=now))

    def _conflict(self) -> ConflictView | None:
        found = self._all.open if self._all else ()
        return next((c for c in found if str(c.id) == self._key), None)

    def _settled(self) -> ConflictView | None:
        found = self._all.settled if self._all else ()
        return next((c for c in found if str(c.id) == self._key), None)
