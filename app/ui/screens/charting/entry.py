"""What is typed into the entry row and what it amounts to, without Qt."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from app.domain.news2 import Score, score
from app.domain.vitals import (
    CONSCIOUSNESS,
    MEASURES,
    Level,
    Sign,
    VitalsEntry,
    concerns,
    shown_oxygen,
    shown_value,
    typed_value,
)
from app.domain.words import say

_TAKEN_AT: Final = "taken_at"
_PARTIAL: Final = "partial_reason"
_REASON: Final = "correction_reason"


@dataclass(slots=True)
class Typed:
    """What stands in the row; the first text fixes the time at which the set was taken."""

    texts: dict[Sign, str] = field(default_factory=dict)
    partial_reason: str = ""
    correction_reason: str = ""
    taken_at: dt.datetime | None = None

    @property
    def is_empty(self) -> bool:
        """Whether no field has a text."""
        return not any(text.strip() for text in self.texts.values())

    def as_draft(self) -> dict[str, str]:
        """Return it as a draft keeps it."""
        content = {sign.value: text for sign, text in self.texts.items() if text}
        content |= {_PARTIAL: self.partial_reason, _REASON: self.correction_reason}
        if self.taken_at is not None:
            content[_TAKEN_AT] = self.taken_at.isoformat()
        return content


def from_draft(content: Mapping[str, str]) -> Typed:
    """Return what a draft kept."""
    at = content.get(_TAKEN_AT)
    return Typed(
        {sign: content[sign.value] for sign in Sign if content.get(sign.value)},
        content.get(_PARTIAL, ""),
        content.get(_REASON, ""),
        dt.datetime.fromisoformat(at) if at else None,
    )


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field: its points so far, and what is to be said about it."""

    points: int | None = None
    level: Level | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class EntryView:
    """The whole row at one moment; `blocked` says why it cannot be saved, empty when it can."""

    fields: Mapping[Sign, FieldView]
    values: VitalsEntry
    score: Score
    blocked: str

    @property
    def is_partial(self) -> bool:
        """Whether something was typed and something the score needs was not."""
        return bool(self.score.missing) and not self.values.is_empty()

    @property
    def needs(self) -> str:
        """What the total waits for: one sign by its name, else how many."""
        match self.score.missing:
            case ():
                return ""
            case (sign,):
                return say("needs {sign}", sign=MEASURES[sign].word)
            case several:
                return say("needs {n} more", "needs {n} more", len(several), n=len(several))

    @property
    def doubts(self) -> tuple[FieldView, ...]:
        """Fields with something to say, those that stop the set first."""
        found = [f for f in self.fields.values() if f.text]
        return tuple(sorted(found, key=lambda f: f.level is not Level.IMPOSSIBLE))


def judge(texts: Mapping[Sign, str], *, spo2_scale: int, partial_reason: str = "") -> EntryView:
    """Judge the typed texts as they stand now; nothing is rounded, guessed or corrected."""
    typed: dict[str, Any] = {}
    unread: dict[Sign, str] = {}
    for sign in Sign:
        try:
            typed[sign.value] = typed_value(sign, texts.get(sign, ""))
        except ValueError as refusal:
            unread[sign] = f"{MEASURES[sign].label}: {refusal}"
    values = VitalsEntry(**typed)
    doubts = {concern.sign: concern for concern in concerns(values)}
    untrue = {s.value: None for s, doubt in doubts.items() if doubt.level is Level.IMPOSSIBLE}
    points = score(replace(values, **untrue), spo2_scale=spo2_scale)  # what cannot be is not scored
    fields: dict[Sign, FieldView] = {}
    for sign in Sign:
        if sign in unread:
            fields[sign] = FieldView(None, Level.IMPOSSIBLE, unread[sign])
        elif doubt := doubts.get(sign):
            fields[sign] = FieldView(points.parts.get(sign), doubt.level, doubt.text)
        else:
            fields[sign] = FieldView(points.parts.get(sign))
    view = EntryView(fields, values, points, "")
    return EntryView(fields, values, points, _why_not(view, partial_reason))


def _why_not(view: EntryView, partial_reason: str) -> str:
    stopped = [f.text for f in view.fields.values() if f.level is Level.IMPOSSIBLE]
    if stopped:
        return stopped[0]
    if view.values.is_empty():
        return say("Type the values of the set")
    if view.is_partial and not partial_reason.strip():
        return say("{needs}, or a reason", needs=view.needs)
    return ""


def first_open(view: EntryView) -> Sign:
    """Return the field to go to when the set cannot be saved yet."""
    for sign, shown in view.fields.items():
        if shown.level is Level.IMPOSSIBLE:
            return sign
    return next(iter(view.score.missing), Sign.RESPIRATION)


def texts_of(values: VitalsEntry) -> dict[Sign, str]:
    """Return what would have been typed for a saved set."""
    texts = {sign: shown_value(sign, values.get(sign)) for sign in Sign}
    texts[Sign.OXYGEN] = shown_oxygen(values.oxygen_tenths_l_per_min)
    texts[Sign.CONSCIOUSNESS] = say(CONSCIOUSNESS.get(values.consciousness or "", ""))
    return texts


def tidied(sign: Sign, text: str) -> str:
    """Return a text as it is shown once the person went on, as "Air" for 0; else as it was."""
    try:
        value = typed_value(sign, text)
    except ValueError:
        return text
    alone: dict[str, Any] = {sign.value: value}
    return texts_of(VitalsEntry(**alone))[sign]
