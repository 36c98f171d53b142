"""What stands in each cell of the drug chart: a glyph, a word and a line, without Qt."""

import datetime as dt
from dataclasses import dataclass
from typing import Final, Literal

from app.domain.medication import Administration, Kind, Order, Status, initials
from app.domain.medication_chart import Chart, Row
from app.domain.medication_plan import Dose, State, not_given_words
from app.domain.words import later, say

Tone = Literal["plain", "info", "ok", "caution", "warn", "solid_warn", "solid_danger"]

_LOOKS: Final[dict[State, tuple[str, str, Tone]]] = {  # glyph, word, tone
    State.PLANNED: ("circle", later("Planned"), "plain"),
    State.DUE: ("circle-dot", later("Due now"), "solid_warn"),
    State.OVERDUE: ("clock-alert", later("Overdue"), "solid_danger"),
    State.GIVEN: ("check", later("Given"), "ok"),
    State.NOT_GIVEN: ("hand", later("Not given"), "caution"),
    State.HELD: ("pause", later("Held"), "caution"),
    State.MISSED: ("circle-help", later("Not recorded"), "warn"),
    State.RUNNING: ("droplet", later("Running"), "info"),
}


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; without a word nothing is there. `is_action`: it offers to give, as a button."""

    dose: Dose | None = None
    icon: str = ""
    word: str = ""
    lines: tuple[str, ...] = ()
    tone: Tone = "plain"
    is_quiet: bool = False  # glyph and word on the bare ground
    is_action: bool = False
    spoken: str = ""


def cell_of(chart: Chart, row: Row, column: int) -> Cell:
    """Return what stands in a column of a row."""
    if row.order.kind is Kind.PRN:
        return _as_required(chart, row, column)
    found = [d for d in row.doses if chart.column(d.at) == column]
    if not found:
        return Cell(spoken=say("nothing planned"))
    worst = min(found, key=_weight)
    shown = dose_cell(worst, row)
    if len(found) == 1:
        return shown
    more = say("and {n} more", "and {n} more", len(found) - 1, n=len(found) - 1)
    return Cell(
        worst, shown.icon, shown.word, (*shown.lines[:1], more), shown.tone,
        spoken=f"{shown.spoken}, {more}",
    )  # fmt: skip


def _weight(dose: Dose) -> tuple[int, dt.datetime]:
    order = (State.OVERDUE, State.DUE, State.MISSED, State.HELD, State.PLANNED)
    return (order.index(dose.state) if dose.state in order else len(order), dose.at)


def dose_cell(dose: Dose, row: Row) -> Cell:
    """Return one dose as a cell."""
    icon, word, tone = _LOOKS[dose.state]
    word = say(word)
    entry = dose.last
    lines: tuple[str, ...] = (clock(dose.at),)
    if entry is not None and dose.state in {State.GIVEN, State.RUNNING, State.NOT_GIVEN}:
        lines = (signed(entry),)
    if twice := doubled(dose, row):
        icon, word, tone = "octagon-alert", say("Given twice"), "solid_danger"
        lines = tuple(signed(e) for e in twice)
    elif dose.state is State.NOT_GIVEN and entry is not None and entry.reason is not None:
        word = entry.reason.word
    elif dose.state is State.HELD and dose.order.held is not None:
        lines = (initials(dose.order.held.by_name),)
    elif dose.state is State.RUNNING and row.ends_at is not None:
        lines = (say("to {time}", time=clock(row.ends_at)),)
    is_quiet = dose.state is State.PLANNED
    struck = any(e.withdrawn for e in dose.entries)
    parts = [word, *lines, *([say("an entry was taken back")] if struck else [])]
    return Cell(
        dose, icon, word, () if is_quiet else lines, tone, is_quiet, spoken=", ".join(parts)
    )


def doubled(dose: Dose, row: Row) -> tuple[Administration, ...]:
    """Return the entries that are one dose too many, of this dose."""
    own = {e.entry_id for e in dose.entries}
    found = [e for pair in row.twice if {e.entry_id for e in pair} & own for e in pair]
    return tuple(dict.fromkeys(found))


def _as_required(chart: Chart, row: Row, column: int) -> Cell:
    """What was given stands where it was; the column of now offers the next dose."""
    found = [d for d in row.doses if chart.column(d.at) == column]
    if found:
        shown = found[-1]
        cell = dose_cell(shown, row)
        if doubled(shown, row) or shown.state is not State.GIVEN:
            return cell
        line = signed(shown.entries[0])
        more = [say("and {n} more", "and {n} more", len(found) - 1, n=len(found) - 1)]
        lines = (line, *(more if found[1:] else []))
        return Cell(shown, "check", cell.word, lines, "ok", spoken=f"{cell.word}, {line}")
    if column == chart.now_round and row.order.stopped is None and row.order.held is None:
        words = row.limit.words if row.limit else say("may be given now")
        return Cell(word=say("Give"), is_action=True, spoken=words)
    last = row.last_given
    if column == 0 and last is not None and last.given_at < chart.shift.since:
        lines = (say("Given {time}", time=moment(last.given_at, now=chart.now)),)
        return Cell(lines=lines, is_quiet=True, spoken=lines[0])
    return Cell(spoken=say("nothing given"))


def signed(entry: Administration) -> str:
    """Return the time and the initials with which an entry is signed: "08:05 JR"."""
    return f"{clock(entry.given_at)} {initials(entry.by_name)}"


def clock(at: dt.datetime) -> str:
    """Return a time of day."""
    return f"{at.astimezone():%H:%M}"


def moment(at: dt.datetime, *, now: dt.datetime) -> str:
    """Return a time of day; that of the day before is named."""
    is_today = at.astimezone().date() == now.astimezone().date()
    return clock(at) if is_today else say("yesterday {time}", time=clock(at))


def drug_note(row: Row) -> tuple[str, str]:
    """Return the one note at the right of the drug, and its colour: what to mind, else nothing."""
    order = row.order
    if order.stopped is not None:
        return say("Stopped {time}", time=clock(order.stopped.at)), "text2"
    if order.held is not None:
        return order.held.reason, "warn"
    if order.kind is Kind.PRN:
        if row.limit is not None:
            return say("Not before {time}", time=clock(row.limit.until)), "warn"
        return say("May give now"), "text2"
    if order.kind is Kind.INFUSION and row.last_given is not None:
        return say("Started {time}", time=clock(row.last_given.given_at)), "text2"
    return (order.notes[0], "warn") if order.notes else ("", "text2")


def spoken_order(row: Row) -> str:
    """Return an order as assistive tools say it."""
    order = row.order
    parts = [f"{order.name} {order.label}", order.how, *order.notes]
    if order.stopped is not None or order.held is not None:
        parts.append(drug_note(row)[0])
    return ", ".join(parts)


def history(order: Order, entries: tuple[Administration, ...]) -> tuple[tuple[str, bool], ...]:
    """Return each entry in words, and whether it was taken back; oldest first."""
    lines: list[tuple[str, bool]] = []
    for entry in entries:
        lines.append((_entry_words(order, entry), entry.withdrawn is not None))
        if entry.withdrawn is not None:
            back = entry.withdrawn
            lines.append(
                (say("Taken back by {who}: {why}", who=back.by_name, why=back.reason_text), False)
            )
    return tuple(lines)


def _entry_words(order: Order, entry: Administration) -> str:
    at = clock(entry.given_at)
    if entry.status is not Status.GIVEN:
        what = not_given_words(entry)
        return say("{what} {time}, {who}", what=what, time=at, who=entry.by_name)
    words = say("Given {time} by {who}", time=at, who=entry.by_name)
    parts = [words]
    if entry.witness_name:
        parts.append(say("checked with {who}", who=entry.witness_name))
    if entry.dose != order.dose and entry.dose:
        parts.append(say("dose {amount}", amount=entry.dose))
    parts.append(
        say("wristband scanned") if entry.patient_check == "band" else say("patient asked")
    )
    if entry.override_reason:
        parts.append(entry.override_reason)
    return " · ".join(parts)
