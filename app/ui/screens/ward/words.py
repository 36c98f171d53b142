"""What the board says, without Qt: one line for each bed, and the numbers above it."""

import datetime as dt
from typing import Final, NamedTuple

from app.domain.names import shown_name
from app.domain.ward import (
    BedState,
    BedView,
    DueView,
    Filter,
    OccupantView,
    Urgency,
    WardBoardView,
)

ALLERGY: Final = {  # state: (token, icon, word)
    "known": ("danger", "triangle-alert", "Allergy"),
    "none_known": ("text3", "check", "No allergy"),
    "not_asked": ("warn", "circle-help", "Not asked"),
}
EMPTY: Final = {  # state of a bed that nobody lies in: (word, icon)
    BedState.READY: ("Free", "bed-double"),
    BedState.CLEANING: ("Cleaning", "sparkles"),
    BedState.CLOSED: ("Closed", "ban"),
}


class Line(NamedTuple):
    """Words with their tone and glyph."""

    tone: str  # plain, warn or danger
    icon: str
    words: str


class Metric(NamedTuple):
    """One number above the board; pressing it filters."""

    filter: Filter
    number: int
    words: str
    tone: str


def clock(at: dt.datetime, *, now: dt.datetime) -> str:
    """Return a time of day in `now`'s zone; another day is named."""
    here = at.astimezone(now.tzinfo)
    days = (here.date() - now.date()).days
    match days:
        case 0:
            return f"{here:%H:%M}"
        case 1:
            return f"tomorrow {here:%H:%M}"
        case -1:
            return f"yesterday {here:%H:%M}"
        case _:
            return f"{here:%d-%b}"


def minutes(count: int) -> str:
    """Return "17 min", "3 h" or "2 days"."""
    hour, day = 60, 24 * 60
    if count < 2 * hour:
        return f"{count} min"
    return f"{count // hour} h" if count < 2 * day else f"{count // day} days"


def due_line(due: DueView, *, now: dt.datetime) -> Line:
    """Return the foot of a card: the one most urgent thing."""
    what = "First obs" if due.first else "Obs"
    match due.urgency:
        case Urgency.OVERDUE:
            return Line("danger", "clock-alert", f"{what} overdue {minutes(due.overdue_min)}")
        case Urgency.DUE if due.due_at <= now:
            return Line("warn", "clock", f"{what} due now")
        case Urgency.DUE:
            return Line("warn", "clock", f"{what} due {clock(due.due_at, now=now)}")
        case Urgency.LATER:
            return Line("plain", "clock", f"{what} due {clock(due.due_at, now=now)}")


def since_line(bed: BedView, *, now: dt.datetime) -> str:
    """Return what is known of a bed that nobody lies in, as "since 09:35"."""
    if bed.state is BedState.READY or bed.state_since is None:
        return ""
    return f"Since {clock(bed.state_since, now=now)}"


def spoken_person(person: OccupantView, *, now: dt.datetime) -> str:
    """Return a patient as assistive tools say it."""
    parts = [
        shown_name(person.family_name, person.given_name).replace(",", ""),
        f"NEWS2 {person.score.text}" if person.score else "NEWS2 none yet",
        due_line(person.due, now=now).words.replace("Obs", "observations").lower(),
    ]
    if person.isolation:
        parts.append(f"{person.isolation} isolation")
    if person.allergy_state == "known":
        parts.append(f"allergies {', '.join(person.allergens)}")
    else:
        parts.append(
            {"none_known": "no known allergies"}.get(person.allergy_state, "allergies not asked")
        )
    return ", ".join(parts)


def spoken_bed(bed: BedView, *, now: dt.datetime) -> str:
    """Return "Bed A3, OKAFOR Grace, NEWS2 7 High, observations overdue 17 min"."""
    if bed.occupant is None:
        return f"Bed {bed.label}, {EMPTY[bed.state][0].lower()}"
    return f"Bed {bed.label}, {spoken_person(bed.occupant, now=now)}"


def metrics(board: WardBoardView) -> tuple[Metric, ...]:
    """Return the numbers above the board; a calm ward has no coloured one."""

    def metric(wanted: Filter, one: str, many: str, tone: str = "text") -> Metric:
        count = board.count(wanted)
        return Metric(wanted, count, one if count == 1 else many, tone if count else "text")

    return (
        metric(Filter.PATIENTS, "patient", "patients"),
        metric(Filter.FREE, "free bed", "free beds"),
        metric(Filter.CLEANING, "cleaning", "cleaning"),
        metric(Filter.SICK, "NEWS2 5 or more", "NEWS2 5 or more"),
        metric(Filter.OVERDUE, "overdue", "overdue", "danger"),
        metric(Filter.DUE, "due in 30 min", "due in 30 min", "warn"),
    )
