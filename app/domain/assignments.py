"""The rules of who has a ward for a time: shifts, cover for a colleague, on-call."""

import datetime as dt
import enum

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
        return ("The end is not after the beginning", "Check both times.")
    if until_at <= now:
        return ("This time is over already", "Choose an end that is still to come.")
    longest = _LONGEST[kind]
    if until_at - from_at > longest:
        words = f"{longest.days} days" if longest.days > 1 else "24 hours"
        return (f"This is longer than {words}", "Make it shorter, or change the standing wards.")
    return None


def holds(*, from_at: dt.datetime, until_at: dt.datetime, at: dt.datetime) -> bool:
    """Whether a period holds at a moment; its end does not belong to it."""
    return from_at <= at < until_at
