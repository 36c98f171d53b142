"""The state of sync as people say it: for the status bar, the lock screen and the Sync page."""

import datetime as dt
from dataclasses import dataclass

from app.domain.dates import day_words
from app.domain.words import say
from app.services.sync_state import RecordStateView, SyncStateView

_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR


@dataclass(frozen=True, slots=True)
class SyncWords:
    """What the bars say; `needs` is empty unless a person has to decide or act."""

    saved: str
    waiting: str
    contact: str
    needs: str


def put_in_words(view: SyncStateView, *, now: dt.datetime) -> SyncWords:
    """Put the figures in words, as "3 waiting to send" and "last contact 09:41"."""
    count = view.conflicts + view.refused
    return SyncWords(
        saved=say("Saved on this workstation"),
        waiting=waiting_words(view, now=now),
        contact=contact_words(view, now=now),
        needs="" if not count else say("{n} need you", "{n} needs you", count, n=f"{count:,}"),
    )


def waiting_words(view: SyncStateView, *, now: dt.datetime) -> str:
    """What waits, as "3 waiting to send, oldest 17 minutes"; without a server nothing is sent."""
    if not view.configured:
        return say("works on its own")
    if not view.waiting:
        return say("all sent")
    words = say("{n} waiting to send", "{n} waiting to send", view.waiting, n=f"{view.waiting:,}")
    oldest = view.oldest_waiting_at
    if oldest is not None and (now - oldest).total_seconds() >= _MINUTE:
        return say("{waiting}, oldest {age}", waiting=words, age=age_words(oldest, now=now))
    return words


def contact_words(view: SyncStateView, *, now: dt.datetime) -> str:
    """When the central server last answered; a time today, else with the date."""
    if not view.configured:
        return say("no central server")
    if view.last_contact_at is None:
        return say("last contact not known")
    return say("last contact {time}", time=clock_words(view.last_contact_at, now=now))


def record_words(state: RecordStateView, *, now: dt.datetime) -> str:
    """Where one record stands, as "Saved on this workstation 09:41 · not yet sent"."""
    if state.saved_at is None:
        return say("Sent")
    saved = say("Saved on this workstation {time}", time=clock_words(state.saved_at, now=now))
    if state.state == "alone":
        return saved
    tails = {
        "waiting": say("not yet sent"),
        "sent": say("sent"),
        "conflict": say("needs a decision"),
        "refused": say("refused by the central server, kept here"),
    }
    return f"{saved} · {tails.get(state.state, say('not yet sent'))}"


def clock_words(at: dt.datetime, *, now: dt.datetime) -> str:
    """A time of today as 09:41, of another day as 22-Nov 09:41, in the workstation's time."""
    here, today = at.astimezone(), now.astimezone().date()
    return f"{here:%H:%M}" if here.date() == today else f"{day_words(here.date())} {here:%H:%M}"


def age_words(since: dt.datetime, *, now: dt.datetime) -> str:
    """How long ago, as "17 minutes"."""
    seconds = max(0, int((now - since).total_seconds()))
    if days := seconds // _DAY:
        return say("{n} days", "{n} day", days, n=f"{days:,}")
    if hours := seconds // _HOUR:
        return say("{n} hours", "{n} hour", hours, n=hours)
    if minutes := seconds // _MINUTE:
        return say("{n} minutes", "{n} minute", minutes, n=minutes)
    return say("less than a minute")
