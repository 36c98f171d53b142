"""The rules of who has a ward for a time: shifts, cover for a colleague, on-call."""

import datetime as dt
import enum

from app.domain.words import say

LONGEST_DAYS = 92


class Kind(enum.StrEnum):
    """Why a person has a ward beside the standing ones."""

    SHIFT = "shift"
    COVER = "cover"
    ON_CALL = "on_call"


_LONGEST = {
    Kind.SHIFT: dt.timedelta(hours=24),
    Kind.COVER: dt.timedelta(days=LONGEST_DAYS),
    Kind.ON_CALL: dt.timedelta(days=7),
}


def period_refusal(
    kind: Kind, *, from_at: dt.datetime, until_at: dt.datetime, now: dt.datetime
) -> tuple[str, str] | None:
    """Return why a period is refused and what to do, or None."""
    if until_at <= from_at:
        return (say("The end is not after the beginning"), say("Check both times."))
    if until_at <= now:
        return (say("This time is over already"), say("Choose an end that is still to come."))
    longest = _LONGEST[kind]
    if until_at - from_at > longest:
        words = _days_words(longest.days)
        return (
            say("This is longer than {time}", time=words),
            say("Make it shorter, or change the standing wards."),
        )
    return None


def _days_words(days: int) -> str:
    return say("{n} days", "{n} day", days, n=days) if days > 1 else say("24 hours")


def holds(*, from_at: dt.datetime, until_at: dt.datetime, at: dt.datetime) -> bool:
    """Whether a period holds at a moment; its end does not belong to it."""
    return from_at <= at < until_at
