"""Puts the state of sync, conflicts and refusals in sentences: what is the case, what to do."""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.data.queries.conflicts import ConflictView
from app.domain.words import say
from app.services.refused import RefusedView
from app.services.sync_state import CycleView, SyncStateView
from app.ui.screens.sync import dose_words
from app.ui.screens.sync.decision_words import first_choices, open_words, still_open
from app.ui.sync_words import age_words, clock_words

Tone = Literal["info", "ok", "caution", "warn", "danger"]
Section = Literal["state", "needs", "refused", "settled"]
_MINUTE = 60
_ICONS = {"double_bed": "bed-double", dose_words.KIND: "pill"}


@dataclass(frozen=True, slots=True)
class ItemView:
    """One item of the list at the left."""

    key: str
    section: Section
    icon: str
    title: str
    line: str
    note: str  # what is still to do, or empty
    time: str


@dataclass(frozen=True, slots=True)
class SyncPageView:
    """What the state says: one headline with its tone, then one line a fact, then the history."""

    tone: Tone
    headline: str
    advice: str
    facts: tuple[tuple[str, str], ...]
    history: tuple[tuple[str, str, str], ...] = ()  # when, what, tone


@dataclass(frozen=True, slots=True)
class RefusedPageView:
    """One refused command, laid out for a person."""

    command_id: uuid.UUID
    title: str
    line: str
    reason: str
    content: tuple[tuple[str, str], ...]
    may_act: bool
    may_copy: bool  # into a draft of the form that it came from
    copy_words: str  # why not, or what to do then


def sum_up(state: SyncStateView) -> tuple[Tone, str, str]:
    """The one thing to know, the gravest first: its tone, what is the case, what to do."""
    found: tuple[Tone, str, str] = (
        "ok",
        say("Everything is saved and sent"),
        say("There is nothing to do."),
    )
    if not state.configured:
        found = (
            "info",
            say("This workstation works on its own"),
            say("It has no central server, so nothing is sent. IT can connect it to one."),
        )
    elif state.is_stuck:
        found = (
            "danger",
            say("Something is stuck"),
            say("The central server answers, and old work still waits. Tell IT; nothing is lost."),
        )
    elif state.refused:
        found = (
            "danger",
            say("The central server refused some changes"),
            say("They are kept here with the reason. See to them in the list; nothing is lost."),
        )
    elif state.conflicts:
        found = (
            "warn",
            say("Some changes need a decision"),
            say("Two people changed the same thing. Both versions are kept until one is chosen."),
        )
    elif state.to_load:
        found = (
            "info",
            say("Loading the hospital's records"),
            say("This goes on by itself, also after an interruption."),
        )
    elif state.last_error:
        found = (
            "warn",
            say("Could not send, will try again"),
            say("Go on working: all is saved here and goes out by itself. After an hour, call IT."),
        )
    elif state.is_skewed:
        found = (
            "caution",
            say("The clock of this computer is wrong"),
            say("Times that are written here mislead others. Ask IT to set it."),
        )
    elif state.waiting:
        found = (
            "info",
            say("Waiting to send"),
            say("This goes out by itself. There is nothing to do."),
        )
    return found


def page(state: SyncStateView, history: Sequence[CycleView], *, now: dt.datetime) -> SyncPageView:
    """Say how this workstation stands, and what happened lately."""
    tone, headline, advice = sum_up(state)
    nothing = say("nothing")
    facts = [(say("Saved on this workstation"), say("everything"))]
    if state.configured:
        oldest, contact = state.oldest_waiting_at, state.last_contact_at
        facts += [
            (say("Waiting to send"), f"{state.waiting:,}" if state.waiting else nothing),
            (say("Oldest of these"), age_words(oldest, now=now) if oldest else say("none")),
            (say("Last contact"), clock_words(contact, now=now) if contact else say("not known")),
            (say("Needs a decision"), f"{state.conflicts:,}" if state.conflicts else nothing),
            (say("Refused by the server"), f"{state.refused:,}" if state.refused else nothing),
        ]
        if state.to_load:
            loaded = min(state.loaded, state.to_load)
            facts.append((say("Loaded"), f"{loaded:,} / {state.to_load:,}"))
        if state.is_skewed and state.clock_skew_s is not None:
            minutes = abs(state.clock_skew_s) // _MINUTE
            way = (
                say("{n} minutes fast", n=f"{minutes:,}")
                if state.clock_skew_s > 0
                else say("{n} minutes slow", n=f"{minutes:,}")
            )
            facts.append((say("This computer's clock"), way))
        if state.lease_days is not None:
            facts.append(
                (
                    say("Log-in here needs a contact within"),
                    say("{n} days", "{n} day", state.lease_days, n=state.lease_days),
                )
            )
    lines = tuple((clock_words(c.at, now=now), *cycle_words(c)) for c in history)
    return SyncPageView(tone, headline, advice, tuple(facts), lines)


def cycle_words(cycle: CycleView) -> tuple[str, str]:
    """Say what a cycle did, and in which colour."""
    if cycle.error:
        return cycle.error, "warn"
    parts = []
    if cycle.sent:
        parts.append(say("{n} sent", n=f"{cycle.sent:,}"))
    if cycle.received:
        parts.append(say("{n} received", n=f"{cycle.received:,}"))
    if cycle.conflicts:
        n = cycle.conflicts
        parts.append(say("{n} need a decision", "{n} needs a decision", n, n=n))
    if cycle.refused:
        parts.append(say("{n} refused", n=cycle.refused))
    notes = {
        "whole": say("everything was loaded"),
        "forked": say("this database was restored or copied"),
        "rewritten": say("a sealed text came back with other words: ours was kept, tell IT"),
        "repaired": say("records that differed were brought again"),
    }
    if cycle.note in notes:
        parts.append(notes[cycle.note])
    tone = (
        "warn"
        if cycle.conflicts or cycle.refused or cycle.note in {"repaired", "rewritten"}
        else "text"
    )
    return ", ".join(parts) or say("The central server answers again"), tone


def items(
    state: SyncStateView,
    open_ones: Sequence[ConflictView],
    refused: Sequence[RefusedView],
    settled: Sequence[ConflictView],
    *,
    now: dt.datetime,
) -> tuple[ItemView, ...]:
    """Return the list: this workstation, what needs somebody, what was settled."""
    _tone, headline, _advice = sum_up(state)
    first = ItemView("state", "state", "hard-drive", say("This workstation"), headline, "", "")
    return (
        first,
        *(
            ItemView(
                str(c.id), "needs", _icon(c), c.subject, c.noun, _to_choose(c),
                clock_words(c.found_at, now=now),
            )
            for c in open_ones
        ),
        *(
            ItemView(
                str(r.command_id), "refused", "ban", r.what, r.reason, "",
                clock_words(r.at, now=now),
            )
            for r in refused
        ),
        *(
            ItemView(
                str(c.id), "settled", "circle-check", c.subject,
                say("{noun}, by {who}", noun=c.noun, who=c.decided_by), "",
                clock_words(c.decided_at, now=now) if c.decided_at else "",
            )
            for c in settled
        ),
    )  # fmt: skip


def _icon(conflict: ConflictView) -> str:
    if conflict.kind in _ICONS:
        return _ICONS[conflict.kind]
    return "user" if conflict.table_name in {"patient", "encounter", "coverage"} else "git-merge"


def _to_choose(conflict: ConflictView) -> str:
    if not conflict.may_decide:
        return dose_words.decider(conflict.kind)
    return open_words(len(still_open(conflict, first_choices(conflict))))


def refused_page(
    command: RefusedView, *, may_act: bool, has_form: bool, now: dt.datetime
) -> RefusedPageView:
    """Lay out one refused command."""
    return RefusedPageView(
        command_id=command.command_id,
        title=command.what,
        line=" · ".join(p for p in (command.by, clock_words(command.at, now=now)) if p),
        reason=command.reason,
        content=command.content,
        may_act=may_act,
        may_copy=has_form and (may_act or command.is_own),
        copy_words=say("Put it right in its form and save it there; then put this aside.")
        if has_form
        else say("No form holds this. Do it again where it belongs, then put this aside."),
    )
