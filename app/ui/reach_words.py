"""How far a list reaches that the central server answers, in words for the screens."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.audit import Reported
from app.domain.errors import UserError
from app.domain.words import say
from app.services.sync_state import SyncStateView
from app.ui.sync_words import clock_words

_FRESH = dt.timedelta(minutes=2)  # a workstation that is on reports every ten seconds
_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class ReachWords:
    """One line, a line for each workstation, and whether something is missing or does not fit."""

    words: str
    detail: str = ""
    is_short: bool = False


def asking_words() -> ReachWords:
    """Say that the answer is awaited."""
    return ReachWords(say("This workstation; the central server is being asked"))


def hospital_words(reach: Sequence[Reported], *, now: dt.datetime) -> ReachWords:
    """Say which workstations' logs reach until when.

    What is late is told by the server's own time: this workstation has reported just now.
    """
    newest = max((r.until for r in reach if r.until), default=now)
    late = [r for r in reach if r.until is None or newest - r.until > _FRESH]
    count = len(reach)
    whole = say(
        "The whole hospital, {n} workstations",
        "The whole hospital, {n} workstation",
        count,
        n=count,
    )
    parts = [_line(r, now=now) for r in late[:_MOST_NAMED]]
    if len(late) > _MOST_NAMED:
        more = len(late) - _MOST_NAMED
        parts.append(say("{n} more are late", "{n} more is late", more, n=more))
    parts += [_unfit(r) for r in reach if not r.fits]
    return ReachWords(
        ". ".join((whole, *parts)),
        "\n".join(_line(r, now=now) if r.fits else _unfit(r) for r in reach),
        is_short=bool(parts),
    )


def alone_words(why: UserError, seen: SyncStateView, *, now: dt.datetime) -> ReachWords:
    """Say that only this workstation's log is shown, and why."""
    if not seen.configured:
        return ReachWords(say("Entries of this workstation"))
    if seen.last_error is None:  # it answers, but not this
        words = say("This workstation only. {why}", why=why.title)
        return ReachWords(words, why.hint, is_short=True)
    if seen.last_contact_at is None:
        words = say("This workstation only; the central server was never reached")
    else:
        words = say(
            "This workstation only; the central server was not reached since {time}",
            time=clock_words(seen.last_contact_at, now=now),
        )
    return ReachWords(words, f"{why.title}. {why.hint}", is_short=True)


def _line(reported: Reported, *, now: dt.datetime) -> str:
    if reported.until is None:
        return say("{name} has never reported", name=reported.name)
    return say(
        "{name} has reported until {time}",
        name=reported.name,
        time=clock_words(reported.until, now=now),
    )


def _unfit(reported: Reported) -> str:
    return say("The log of {name} does not fit", name=reported.name)
