"""Lays out one conflict for a person: each field before, mine and theirs, and the result."""

import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.data.queries.conflicts import ConflictView
from app.domain.words import say
from app.services.conflicts import Choice
from app.ui.screens.sync import dose_words
from app.ui.sync_words import clock_words


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
