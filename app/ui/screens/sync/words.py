"""Puts the state of sync, conflicts and refusals in sentences: what is the case, what to do."""

import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from app.data.queries.conflicts import ConflictView
from app.domain.words import say
from app.services.conflicts import Choice
from app.services.refused import RefusedView
from app.services.sync_state import CycleView, SyncStateView
from app.ui.screens.sync import dose_words
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
class RowView:
    """One field of a decision."""

    name: str
    label: str
    note: str  # "both changed it"
    before: str
    mine: str
    theirs: str
    side: str  # mine, theirs, typed or empty
    typed: str
    may_type: bool
    is_contested: bool


@dataclass(frozen=True, slots=True)
class DecisionView:
    """One conflict, laid out for a person."""

    conflict_id: uuid.UUID
    title: str
    noun: str
    sentence: str
    mine_head: str
    mine_line: str
    theirs_head: str
    theirs_line: str
    rows: tuple[RowView, ...]
    result: tuple[tuple[str, str], ...]  # label and what will be saved
    open_words: str  # "1 still to choose", empty when it can be saved
    may_decide: bool
    why_not: str
    is_settled: bool


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


def first_choices(conflict: ConflictView) -> dict[str, Choice]:
    """What is chosen before anybody chose: the side that alone changed a field."""
    return {
        f.name: Choice("mine" if f.chosen == "mine" else "theirs")
        for f in conflict.fields
        if f.chosen
    }


def still_open(conflict: ConflictView, choices: Mapping[str, Choice]) -> list[str]:
    """Return the fields that nobody has chosen yet."""
    return [f.name for f in conflict.fields if f.name not in choices]


def open_words(left: Sequence[str] | int) -> str:
    """Say how many fields are open, or nothing."""
    count = left if isinstance(left, int) else len(left)
    return say("{n} still to choose", "{n} still to choose", count, n=count) if count else ""


def decision(
    conflict: ConflictView, choices: Mapping[str, Choice], *, me: str, now: dt.datetime
) -> DecisionView:
    """Lay out one conflict."""
    rows = tuple(
        RowView(
            name=f.name,
            label=f.label,
            note=say("only one changed it") if f.chosen else _both(conflict),
            before=f.before,
            mine=f.mine,
            theirs=f.theirs,
            side=choices[f.name].side if f.name in choices else "",
            typed=choices[f.name].text if f.name in choices else "",
            may_type=f.may_type and not f.chosen,
            is_contested=not f.chosen,
        )
        for f in conflict.fields
    )
    is_settled = not conflict.is_open
    mine = _who(conflict.mine_by, conflict.mine_device, me=me)
    theirs = _who(conflict.theirs_by, conflict.theirs_device, me=me)
    waits = _line(conflict.mine_device, conflict.mine_at, say("waits for a decision"), now)
    stands = _line(conflict.theirs_device, conflict.theirs_at, say("stands now"), now)
    heads = ((say("{who} wrote", who=mine), waits), (say("{who} wrote", who=theirs), stands))
    if conflict.kind == dose_words.KIND:
        heads = dose_words.heads()
    return DecisionView(
        conflict_id=conflict.id,
        title=conflict.subject,
        noun=conflict.noun,
        sentence=_sentence(conflict, mine, theirs, now=now),
        mine_head=heads[0][0],
        mine_line=heads[0][1],
        theirs_head=heads[1][0],
        theirs_line=heads[1][1],
        rows=rows,
        result=tuple((r.label, _result(r)) for r in rows),
        open_words=open_words(still_open(conflict, choices)),
        may_decide=conflict.may_decide and not is_settled,
        why_not="" if conflict.may_decide else dose_words.who_decides(conflict.kind),
        is_settled=is_settled,
    )


def _both(conflict: ConflictView) -> str:
    if conflict.kind == "double_bed":
        return say("both were put into it")
    if conflict.kind == dose_words.KIND:
        return say("is this entry true?")
    return say("both changed it")


def _who(name: str, device: str, *, me: str) -> str:
    if name and name == me:
        return say("You")
    return name or device or say("Somebody")


def _line(device: str, at: dt.datetime | None, state: str, now: dt.datetime) -> str:
    parts = (device, clock_words(at, now=now) if at else say("time not known"), state)
    return " · ".join(part for part in parts if part)


def _sentence(conflict: ConflictView, mine: str, theirs: str, *, now: dt.datetime) -> str:
    if not conflict.fields:
        return say("Both versions say the same by now. Save to settle it.")
    if conflict.kind == dose_words.KIND:
        return dose_words.sentence(mine, theirs)
    field = conflict.fields[0]
    at = clock_words(conflict.theirs_at, now=now) if conflict.theirs_at else say("unknown time")
    device = conflict.theirs_device or say("the other workstation")
    return say(
        "{label}: {mine} said {my_words}, {theirs} at {device} said {their_words} ({at}). "
        "Both versions stay in the history.",
        label=field.label,
        mine=mine,
        my_words=field.mine,
        theirs=theirs,
        device=device,
        their_words=field.theirs,
        at=at,
    )


def _result(row: RowView) -> str:
    match row.side:
        case "mine":
            return row.mine
        case "theirs":
            return row.theirs
        case "typed":
            return row.typed
        case _:
            return say("choose one above")
