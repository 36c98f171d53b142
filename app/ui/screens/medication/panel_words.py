"""What the panel beside the drug chart says of one dose: the order and the five rights."""

import datetime as dt
from dataclasses import dataclass, replace
from typing import Literal

from app.domain.dates import date_words
from app.domain.medication import Kind, Order, allergens_named
from app.domain.medication_chart import Chart, MedicationView, Row
from app.domain.medication_plan import Dose, limit, why_late
from app.domain.words import say
from app.ui.screens.medication.cells import clock, dose_cell, doubled, history, signed

Right = Literal["patient", "medicine", "dose", "route", "time"]


@dataclass(frozen=True, slots=True)
class Checks:
    """What was checked at the bed for one dose, and what was typed."""

    band: str = ""  # the number of the wristband that was scanned
    ticked: frozenset[Right] = frozenset()
    reason: str = ""
    witness: str = ""
    time: str = ""  # as it was typed
    at: dt.datetime | None = None  # none: now


@dataclass(frozen=True, slots=True)
class RightView:
    """One of the five rights; what can be ticked is confirmed by eye."""

    key: Right
    name: str
    words: str
    is_met: bool
    may_tick: bool
    tone: Literal["text2", "warn", "danger"] = "text2"


@dataclass(frozen=True, slots=True)
class PanelView:
    """One order, and the dose of it that is chosen."""

    title: str
    drug: str
    dose: str
    how: str
    notes: tuple[str, ...]
    signed: str
    rights: tuple[RightView, ...] = ()  # empty where nothing is to be given
    asks_reason: str = ""  # why a reason is needed
    asks_witness: bool = False
    blocked: str = ""  # why it cannot be given yet
    may_leave: bool = False  # a planned dose, that can be left out or for later
    state: str = ""  # instead of the rights
    lines: tuple[tuple[str, bool], ...] = ()  # entries, and whether they were taken back
    may_take_back: bool = False
    warning: str = ""
    may_stop: bool = False
    may_hold: bool = False
    may_resume: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the panel is made from."""

    view: MedicationView
    row: Row
    dose: Dose | None
    checks: Checks
    now: dt.datetime
    may_give: bool
    may_prescribe: bool


def panel(asked: Asked) -> PanelView:
    """Lay out one order and its dose."""
    order, dose = asked.row.order, asked.dose
    may_change = asked.may_prescribe and asked.view.is_open and order.stopped is None
    base = PanelView(
        title=order.name,
        drug=order.name,
        dose=order.label,
        how=order.how,
        notes=order.notes,
        signed=_signed(order),
        lines=history(order, dose.entries) if dose else (),
        may_take_back=asked.may_give
        and asked.view.is_open
        and dose is not None
        and any(e.stands for e in dose.entries),
        warning=_warning(asked),
        may_stop=may_change,
        may_hold=may_change and order.held is None,
        may_resume=may_change and order.held is not None,
    )
    words = _not_now(asked)
    if words:
        return replace(base, state=words)
    return _to_give(asked, base)


def _signed(order: Order) -> str:
    day = date_words(order.prescribed_at.astimezone().date()) if order.prescribed_at else ""
    return f"{order.prescriber_name} {day}".strip()


def _warning(asked: Asked) -> str:
    if asked.dose is None or not (twice := doubled(asked.dose, asked.row)):
        return ""
    return say("Given twice: {entries}", entries=", ".join(signed(e) for e in twice))


def _not_now(asked: Asked) -> str:
    """Return why there is nothing to give at this cell; empty where there is."""
    dose, is_prn = asked.dose, asked.row.order.kind is Kind.PRN
    if dose is None and not is_prn:
        return say("No dose is planned at this time.")
    if dose is not None and not is_prn and dose.given:
        return dose_cell(dose, asked.row).word
    if not asked.view.is_open:
        return say("The stay is over: nothing is given any more.")
    return _order_stands(asked.row.order) or (
        "" if asked.may_give else say("Your role gives no medicines.")
    )


def _order_stands(order: Order) -> str:
    """Return what became of an order, where nothing of it is to be given now."""
    if (stop := order.stopped) is not None:
        return say(
            "Stopped {time} by {who}: {why}",
            time=clock(stop.at), who=stop.by_name, why=stop.reason,
        )  # fmt: skip
    if (hold := order.held) is not None:
        return say("Held by {who}: {why}", who=hold.by_name, why=hold.reason)
    return ""


def _to_give(asked: Asked, base: PanelView) -> PanelView:
    order, checks = asked.row.order, asked.checks
    why = _why(asked)
    rights = tuple(_rights(asked, why))
    open_ones = [_short(r.key) for r in rights if not r.is_met and r.key != "time"]
    blocked = ""
    if open_ones:
        blocked = say("needs {rights}", rights=", ".join(open_ones))
    elif why and not checks.reason.strip():
        blocked = say("Say why: the reason is empty")
    elif order.needs_witness and not checks.witness.strip():
        blocked = say("Name who has checked it with you")
    return replace(
        base,
        title=say("Give {drug}", drug=order.name),
        rights=rights,
        asks_reason=why,
        asks_witness=order.needs_witness,
        blocked=blocked,
        may_leave=asked.dose is not None and order.kind is not Kind.PRN and asked.dose.is_open,
    )


def _short(right: Right) -> str:
    return {
        "patient": say("patient"),
        "medicine": say("medicine"),
        "dose": say("dose"),
        "route": say("route"),
        "time": say("time"),
    }[right]


def _why(asked: Asked) -> str:
    """Return what the clock or a limit says against giving it now; a reason overrides it."""
    order, at = asked.row.order, asked.checks.at or asked.now
    entries = asked.view.entries_of(order)
    if found := limit(order, entries, at=at, dose=order.dose):
        return found.words
    if asked.dose is None or order.kind is Kind.PRN:
        return ""
    return why_late(asked.dose, at=at)


def _rights(asked: Asked, why: str) -> list[RightView]:
    order, checks = asked.row.order, asked.checks
    named = allergens_named(
        order.drug, allergens=[a.substance for a in asked.view.banner.allergies]
    )
    medicine, tone = order.name, "text2"
    if named:
        medicine = say("Recorded allergy: {names}", names=", ".join(named))
        tone = "danger"
    patient = say("Scan the band, or ask who it is")
    if checks.band:
        patient = say("Wristband matches")
    elif "patient" in checks.ticked:
        patient = say("Name and birth date asked")
    time = asked.dose.at if asked.dose and order.kind is not Kind.PRN else None
    on_time = say("{time}, on time", time=clock(time)) if time else say("may be given now")
    is_met = bool(checks.band) or "patient" in checks.ticked
    return [
        RightView("patient", say("Right patient"), patient, is_met, not checks.band,
                  "text2" if is_met else "warn"),
        RightView("medicine", say("Right medicine"), medicine, "medicine" in checks.ticked,
                  may_tick=True, tone="danger" if tone == "danger" else "text2"),
        RightView("dose", say("Right dose"), order.dose_words, "dose" in checks.ticked,
                  may_tick=True),
        RightView("route", say("Right route"), order.route_words, "route" in checks.ticked,
                  may_tick=True),
        RightView("time", say("Right time"), why or on_time, not why, may_tick=False,
                  tone="warn" if why else "text2"),
    ]  # fmt: skip


def double_dose(chart: Chart, view: MedicationView) -> tuple[str, str, str]:
    """Return the alert about a dose that was given twice: what, what to do, and its button."""
    found = next(((row, pair) for row in chart.rows for pair in row.twice), None)
    if found is None:
        return "", "", ""
    row, pair = found
    who = say(" and ").join(f"{signed(e)} ({e.by_name})" for e in pair)
    drug = f"{row.order.name} {row.order.dose_words}"
    title = say("{drug} was given twice: {entries}", drug=drug, entries=who)
    todo = say("Look after the patient and tell the doctor. Both entries are kept.")
    if not any(e.entry_id in view.undecided for e in pair):
        return title, todo, ""
    todo += " " + say("The ward manager decides what was given.")
    return title, todo, say("Decide")
