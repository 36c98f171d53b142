"""What the board says, without Qt: one line for each bed, and the numbers above it."""

import datetime as dt
from typing import Final, NamedTuple

from app.domain.adt import Movement
from app.domain.dates import day_words
from app.domain.names import shown_name
from app.domain.ward import (
    ArrivalView,
    BedState,
    BedView,
    Due,
    DueView,
    Filter,
    OccupantView,
    Urgency,
    WardBoardView,
)
from app.domain.words import later, say

ALLERGY: Final = {  # state: (token, icon, word)
    "known": ("danger", "triangle-alert", later("Allergy")),
    "none_known": ("text3", "check", later("No allergy")),
    "not_asked": ("warn", "circle-help", later("Not asked")),
}


class EmptyBed(NamedTuple):
    """How a bed that nobody lies in is told: a word and a glyph, what is known, what Enter does."""

    word: str
    icon: str
    known: str
    foot: str
    foot_tone: str = "text2"


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
            return say("tomorrow {time}", time=f"{here:%H:%M}")
        case -1:
            return say("yesterday {time}", time=f"{here:%H:%M}")
        case _:
            return day_words(here.date())


def minutes(count: int) -> str:
    """Return "17 min", "3 h" or "2 days"."""
    hour, day = 60, 24 * 60
    if count < 2 * hour:
        return say("{n} min", n=count)
    if count < 2 * day:
        return say("{n} h", n=count // hour)
    return say("{n} days", "{n} day", count // day, n=count // day)


def due_word(due: DueView) -> str:
    """Return what is due in a word: "Obs", "Dose" or "2 doses"."""
    match due.what:
        case Due.OBSERVATIONS:
            return say("First obs") if due.first else say("Obs")
        case Due.DOSE:
            return say("{n} doses", "Dose", due.count, n=due.count)
        case Due.TASK:
            return say("Task")


def due_line(due: DueView, *, now: dt.datetime) -> Line:
    """Return the foot of a card: the one most urgent thing."""
    what = due_word(due)
    icon = {Due.DOSE: "pill", Due.TASK: "list-checks"}.get(due.what, "clock")
    match due.urgency:
        case Urgency.OVERDUE:
            late = minutes(due.overdue_min)
            icon = "clock-alert" if due.what is Due.OBSERVATIONS else icon
            return Line("danger", icon, say("{what} overdue {time}", what=what, time=late))
        case Urgency.DUE if due.due_at <= now:
            return Line("warn", icon, say("{what} due now", what=what))
        case Urgency.DUE | Urgency.LATER:
            tone = "warn" if due.urgency is Urgency.DUE else "plain"
            at = clock(due.due_at, now=now)
            return Line(tone, icon, say("{what} due {time}", what=what, time=at))


def due_short(due: DueView, *, now: dt.datetime) -> str:
    """Return the foot of a narrow card: the glyph beside it says what is due."""
    if due.urgency is Urgency.OVERDUE:
        return say("Overdue {time}", time=minutes(due.overdue_min))
    return say("Due {time}", time=clock(due.due_at, now=now))


def empty_bed(bed: BedView, *, now: dt.datetime) -> EmptyBed:
    """Return what a card says of a bed that nobody lies in."""
    since = ""
    if bed.state is not BedState.READY and bed.state_since is not None:
        since = say("Since {time}", time=clock(bed.state_since, now=now))
    match bed.state:
        case BedState.CLOSED:
            return EmptyBed(say("Closed"), "ban", bed.state_note or since, say("Enter: open it"))
        case BedState.CLEANING:
            kept = bed.kept_for
            foot = _kept_words(kept) if kept else say("Enter: set ready")
            tone = "accent" if kept else "text2"
            return EmptyBed(say("Cleaning"), "sparkles", since, foot, tone)
        case BedState.READY if bed.kept_for is not None:
            expected = say("Expected {time}", time=clock(bed.kept_for.expected_at, now=now))
            return EmptyBed(say("Kept"), "hourglass", expected, _kept_words(bed.kept_for), "accent")
        case BedState.READY:
            return EmptyBed(say("Free"), "bed-double", "", say("Ready"))


def _kept_words(arrival: ArrivalView) -> str:
    return say("Kept for {name}", name=shown_name(arrival.family_name, arrival.given_name))


def stay_line(who: OccupantView, *, now: dt.datetime) -> Line | None:
    """Return what a card says of a patient who is away, or who is to go; none for the others."""
    words = stay_choices(who, now=now)
    if not words:
        return None
    is_away = who.leave_since is not None
    return Line("plain", "pause", words[0]) if is_away else Line("ok", "log-out", words[0])


def stay_choices(who: OccupantView, *, now: dt.datetime) -> tuple[str, ...]:
    """Return the same in ever fewer words."""
    if who.leave_since is not None:
        short = say("On leave")
        if who.leave_until is None:
            return (short,)
        back = clock(who.leave_until, now=now)
        return (
            say("On leave · back {time}", time=back),
            say("On leave to {time}", time=back),
            short,
        )
    if who.going_at is not None:
        return (say("Home {time}", time=clock(who.going_at, now=now)), say("Home"))
    return ()


def movement_words(kind: Movement) -> str:
    """Return what happened, as a list of a stay's movements says it."""
    words = {
        Movement.ADMITTED: say("Admitted"),
        Movement.TRANSFERRED: say("Transferred"),
        Movement.SWAPPED: say("Swapped beds"),
        Movement.LEAVE_BEGUN: say("Leave begun"),
        Movement.LEAVE_ENDED: say("Back from leave"),
        Movement.DISCHARGED: say("Discharged"),
    }
    return words.get(kind, say("Changed"))


def _spoken_due(due: DueView, *, now: dt.datetime) -> str:
    shown = due_line(due, now=now).words
    if due.what is Due.OBSERVATIONS:
        shown = shown.replace(say("Obs"), say("observations"))
    return shown.lower()


def spoken_person(person: OccupantView, *, now: dt.datetime) -> str:
    """Return a patient as assistive tools say it."""
    parts = [
        shown_name(person.family_name, person.given_name).replace(",", ""),
        f"NEWS2 {person.score.text}" if person.score else say("NEWS2 none yet"),
        _spoken_due(person.due, now=now),
    ]
    if person.open_tasks:
        count = person.open_tasks
        parts.append(say("{n} open tasks", "{n} open task", count, n=count))
    if away := stay_line(person, now=now):
        parts.append(away.words)
    if person.isolation:
        parts.append(say("{kind} isolation", kind=person.isolation))
    if person.allergy_state == "known":
        parts.append(say("allergies {names}", names=", ".join(person.allergens)))
    else:
        has_none = person.allergy_state == "none_known"
        parts.append(say("no known allergies") if has_none else say("allergies not asked"))
    return ", ".join(parts)


def spoken_bed(bed: BedView, *, now: dt.datetime) -> str:
    """Return "Bed A3, OKAFOR Grace, NEWS2 7 High, observations overdue 17 min"."""
    if bed.occupant is None:
        told = empty_bed(bed, now=now)
        parts = [told.word.lower(), told.known]
        if bed.kept_for is not None:
            parts.append(told.foot)
        return say("Bed {bed}", bed=bed.label) + ", " + ", ".join(p for p in parts if p)
    words = say("Bed {bed}", bed=bed.label) + ", " + spoken_person(bed.occupant, now=now)
    if bed.also:
        names = ", ".join(shown_name(o.family_name, o.given_name) for o in bed.also)
        words += ", " + say("two patients have this bed, also {names}", names=names)
    return words


def metrics(board: WardBoardView) -> tuple[Metric, ...]:
    """Return the numbers above the board; a calm ward has no coloured one."""

    def metric(wanted: Filter, words: str, tone: str = "text") -> Metric:
        count = board.count(wanted)
        return Metric(wanted, count, words, tone if count else "text")

    patients, free = board.count(Filter.PATIENTS), board.count(Filter.FREE)
    return (
        metric(Filter.PATIENTS, say("patients", "patient", patients)),
        metric(Filter.FREE, say("free beds", "free bed", free)),
        metric(Filter.CLEANING, say("cleaning")),
        metric(Filter.SICK, say("NEWS2 5 or more")),
        metric(Filter.OVERDUE, say("overdue"), "danger"),
        metric(Filter.DUE, say("due in 30 min"), "warn"),
        metric(Filter.TASKS, say("with tasks")),
    )
