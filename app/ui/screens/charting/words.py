"""What the chart says, without Qt: the alert, the trend in words, the timeline's lines."""

import datetime as dt
from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from app.domain.care_plan import change_title
from app.domain.charting import ChartView, Happened, ObservationSetView, TimelineEntryView
from app.domain.dates import age_years, date_words
from app.domain.news2 import RESPONSES, YOUNGEST_YEARS, Risk
from app.domain.notes import note_title
from app.domain.vitals import Sign, shown_oxygen, shown_value
from app.domain.words import later, say

_HOUR_MIN = 60
_URGENT = 5  # the RCP's urgent response threshold

# The rows of the chart in the RCP's order (chart 3 of the report): sign, name, unit.
ROWS: Final = (
    (Sign.RESPIRATION, later("Respirations"), "/min"),
    (Sign.SPO2, later("SpO₂"), "%"),
    (Sign.OXYGEN, later("Air or oxygen"), ""),
    (Sign.SYSTOLIC, later("Blood pressure"), ""),
    (Sign.PULSE, later("Pulse"), "/min"),
    (Sign.CONSCIOUSNESS, later("Consciousness"), ""),
    (Sign.TEMPERATURE, later("Temperature"), "°C"),
)

_OBSERVED: Final = {
    Risk.MEDIUM: ("triangle-alert", "warn"),
    Risk.HIGH: ("octagon-alert", "danger"),
}


class AlertWords(NamedTuple):
    """What stands in place above the chart."""

    tone: Literal["caution", "warn", "danger"]
    title: str
    detail: str
    response: str  # the RCP's whole response, as paragraphs


def cell_text(view: ObservationSetView, sign: Sign) -> str:
    """Return a value as it stands in the chart; the pressures share a row."""
    values = view.values
    match sign:
        case Sign.OXYGEN:
            return shown_oxygen(values.oxygen_tenths_l_per_min)
        case Sign.SYSTOLIC:
            pair = (values.systolic_mmhg, values.diastolic_mmhg)
            if pair == (None, None):
                return ""
            return "/".join("–" if v is None else str(v) for v in pair)  # noqa: RUF001  a dash
        case _:
            return shown_value(sign, values.get(sign))


def total_text(view: ObservationSetView) -> str:
    """Return the total, or "≥9" while it is only known at the least."""
    score = view.score
    return f"≥{score.known}" if score.total is None else str(score.total)


def spoken_set(view: ObservationSetView) -> str:
    """Return who took a set and what is special about it."""
    parts = [
        say("{time} by {name}", time=moment(view.taken_at), name=view.recorded_by_name),
        f"NEWS2 {view.score.text}",
    ]
    if view.partial_reason:
        parts.append(say("partial: {reason}", reason=view.partial_reason))
    if view.corrects_id:
        parts.append(say("correction: {reason}", reason=view.correction_reason))
    if newer := view.corrected_by:
        who, why = newer.recorded_by_name, newer.correction_reason
        parts.append(
            say("withdrawn by {name}: {reason}", name=who, reason=why)
            if newer.values.is_empty()
            else say("corrected by {name}: {reason}", name=who, reason=why)
        )
    return " · ".join(parts)


def moment(at: dt.datetime) -> str:
    """Return "23-Nov-2026 09:47" in the workstation's time."""
    here = at.astimezone()
    return f"{date_words(here.date())} {here:%H:%M}"


def alert_words(chart: ChartView, *, now: dt.datetime) -> AlertWords | None:
    """Return what must be acted on: the RCP's response, or that NEWS2 is not meant for a child."""
    born = chart.banner.birth_date
    is_child = born is not None and age_years(born, on=now.date()) < YOUNGEST_YEARS
    child = say("NEWS2 is not meant for patients under {age}", age=YOUNGEST_YEARS)
    score, risk = chart.score, chart.alert
    if score is None or risk is None or not chart.is_open:
        if is_child and chart.is_open:
            detail = say("Use the chart for children of your hospital.")
            return AlertWords("caution", child, detail, "")
        return None
    response = RESPONSES[risk]
    due = f"{chart.following.due_at.astimezone():%H:%M}"
    following = (
        say("Next observations were due {time}", time=due)
        if chart.following.due_at <= now
        else say("Next observations due {time}", time=due)
    )
    actions = [say(action) for action in response.actions]
    detail = f"{actions[0]}. {following}"
    if is_child:
        detail = f"{child}. {detail}"
    return AlertWords(
        "danger" if risk is Risk.HIGH else "warn",
        f"NEWS2 {score.text} · {say(response.monitoring)}",
        detail,
        "\n\n".join(actions),
    )


def trend_words(sets: Sequence[ObservationSetView]) -> tuple[str, str]:
    """Return (words, tone) as ("up 7 in 23 h", "danger"): from the first to the last total."""
    scored = [(s.taken_at, s.score.total) for s in sets if s.stands and s.score.total is not None]
    if len(scored) < 2:  # noqa: PLR2004  a change has two ends
        return "", "text3"
    (first_at, first), (last_at, last) = scored[0], scored[-1]
    minutes = round((last_at - first_at).total_seconds() / 60)
    span = (
        say("{n} min", n=minutes)
        if minutes < 2 * _HOUR_MIN
        else say("{n} h", n=round(minutes / _HOUR_MIN))
    )
    if last == first:
        return say("steady for {time}", time=span), "text3"
    if last < first:
        return say("down {n} in {time}", n=first - last, time=span), "text3"
    words = say("up {n} in {time}", n=last - first, time=span)
    return words, "danger" if last >= _URGENT else "text3"


class TimelineLine(NamedTuple):
    """One line of the timeline: icon, tone, title and detail."""

    icon: str
    tone: str
    title: str
    detail: str


def timeline_line(entry: TimelineEntryView) -> TimelineLine:
    """Return the words of one thing that happened."""
    if entry.note:
        icon, tone = ("lock", "caution") if entry.note.is_sensitive else ("file-text", "text2")
        return TimelineLine(icon, tone, note_title(entry.note), entry.detail)
    if entry.kind is Happened.TASK:
        return TimelineLine("list-checks", "text2", entry.title, entry.detail)
    if entry.plan:
        return TimelineLine("clipboard", "text2", change_title(entry.plan), entry.detail)
    if entry.score and entry.kind is Happened.OBSERVED:
        icon, tone = _OBSERVED.get(entry.score.risk, ("activity", "text2"))
        return TimelineLine(icon, tone, f"NEWS2 {entry.score.text}", entry.detail)
    if entry.score:
        title = say("Corrected to NEWS2 {score}", score=entry.score.text)
        return TimelineLine("pencil", "caution", title, entry.detail)
    icon, tone, title = {
        Happened.OBSERVED: ("activity", "text3", say("Set, corrected later")),
        Happened.CORRECTED: ("pencil", "caution", say("Correction or withdrawal")),
        Happened.MOVED: ("arrow-right-left", "text2", say("Moved")),
        Happened.ADMITTED: ("user-plus", "text2", say("Admitted")),
        Happened.DISCHARGED: ("log-out", "text2", say("Discharged")),
    }[entry.kind]
    return TimelineLine(icon, tone, title, entry.detail)


def as_text(chart: ChartView, sets: Sequence[ObservationSetView]) -> str:
    """Return the chart as a table of tabs, to be pasted; the patient is named on top."""
    mrn = say("MRN {mrn}", mrn=chart.banner.mrn)
    lines = [
        f"{chart.banner.name}\t{mrn}",
        "\t".join([say("NEWS2 chart"), *(moment(s.taken_at) for s in sets)]),
    ]
    for sign, name, unit in ROWS:
        head = f"{say(name)} {unit}".strip()
        if sign is Sign.SPO2:
            head = say("SpO₂ % (scale {scale})", scale=chart.spo2_scale)
        lines.append("\t".join([head, *(cell_text(s, sign) for s in sets)]))
    lines.append("\t".join(["NEWS2", *(_copied_total(s) for s in sets)]))
    return "\n".join(lines)


def _copied_total(view: ObservationSetView) -> str:
    return (
        view.score.text
        if view.corrected_by is None
        else say("({score}: corrected)", score=view.score.text)
    )
