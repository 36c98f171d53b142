"""What a bed's menu offers: to its state, its patient, and the rights of whoever opens it."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from app.domain.ward import BedState, BedView
from app.domain.words import say
from app.ui.screens.ward.forms import CardAction, Group

if TYPE_CHECKING:
    from app.ui.screens.ward.presenter import WardPresenter


@dataclass(frozen=True, slots=True)
class Rights:
    """What a person may do on the ward shown."""

    move: bool
    admit: bool
    discharge: bool
    print: bool
    view: bool
    read: bool  # charts


def menu_of(bed: BedView, at: "WardPresenter", *, may: Rights) -> tuple[Group, ...]:
    """Return the lines of the menu in their groups, without those that `may` says no to."""
    return (
        *_about_patient(bed, at, may=may),
        _about_bed(bed, at, may=may),
        _papers(bed, at, may=may),
        _about_ward(at, may=may),
    )


def _about_patient(bed: BedView, at: "WardPresenter", *, may: Rights) -> tuple[Group, ...]:
    who = bed.occupant
    if who is None:
        return ()
    moves: list[CardAction] = []
    ends: list[CardAction] = []
    if may.move and who.leave_since is None:
        moves = [
            CardAction(say("Move to another bed"), partial(at.start_move, who), "B"),
            CardAction(say("Swap beds…"), partial(at.moves.choose_swap, bed)),
            CardAction(say("Begin leave…"), partial(at.moves.begin_leave, who)),
        ]
    elif may.move:
        moves = [CardAction(say("Back from leave…"), partial(at.moves.end_leave, who))]
    if may.discharge:
        ends += [
            CardAction(say("Plan discharge…"), partial(at.endings.plan_discharge, who)),
            CardAction(say("Discharge…"), partial(at.endings.discharge, who, bed=bed.label), "D"),
        ]
    if may.admit and who.leave_since is None:
        ends.append(CardAction(say("Cancel admission…"), partial(at.endings.cancel_admission, who)))
    if may.move:
        ends.append(CardAction(say("Correct a time…"), partial(at.endings.correct_time, who)))
    tasks = [CardAction(say("Tasks…"), partial(at.show_tasks, bed), "T")] if may.read else []
    return Group(tuple(moves)), Group(tuple(ends)), Group(tuple(tasks))


def _about_bed(bed: BedView, at: "WardPresenter", *, may: Rights) -> Group:
    lines: list[CardAction] = []
    kept = bed.kept_for
    if may.move and bed.occupant is None:
        if bed.state is not BedState.READY:
            lines.append(CardAction(say("Set ready…"), partial(at.set_ready, bed)))
        if bed.state is not BedState.CLOSED:
            lines.append(CardAction(say("Close bed…"), partial(at.moves.close_bed, bed)))
    if may.admit and kept is not None:
        lines += [
            CardAction(say("Receive the patient…"), partial(at.arriving.receive, kept)),
            CardAction(say("Change the arrival…"), partial(at.arriving.change, kept)),
            CardAction(say("Cancel the arrival…"), partial(at.arriving.cancel, kept)),
        ]
    elif may.admit and bed.state is not BedState.CLOSED:
        lines.append(CardAction(say("Keep bed for…"), partial(at.arriving.plan, bed)))
    return Group(tuple(lines))


def _papers(bed: BedView, at: "WardPresenter", *, may: Rights) -> Group:
    who = bed.occupant or bed.kept_for
    if who is None or not may.print:
        return Group()
    patient_id = who.patient_id
    return Group(
        (
            CardAction(say("Print the band"), partial(at.papers.band, patient_id)),
            CardAction(say("Print labels…"), partial(at.papers.labels, patient_id)),
            CardAction(say("Print the registration sheet"), partial(at.papers.sheet, patient_id)),
        )
    )


def _about_ward(at: "WardPresenter", *, may: Rights) -> Group:
    lines: list[CardAction] = []
    if may.admit:
        lines.append(CardAction(say("Plan an arrival…"), at.arriving.plan))
    if may.discharge:
        lines.append(
            CardAction(say("Take a discharge back…"), at.endings.choose_discharge_to_take_back)
        )
    if may.view:
        lines.append(CardAction(say("Tasks of the ward…"), at.show_ward_tasks, "Shift T"))
        lines.append(CardAction(say("Print the census…"), at.papers.census))
    return Group(tuple(lines))
