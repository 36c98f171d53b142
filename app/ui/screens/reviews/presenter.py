"""The queue of broken glass: what was done, and what the privacy officer finds; no Qt.

Cases travel to every workstation; what was done behind the glass stands in the log of the one where
it was done, so the central server is asked for it.
"""

import uuid
from dataclasses import dataclass
from typing import Protocol

from app.domain.actor import role_words
from app.domain.audit import act
from app.domain.errors import UserError
from app.domain.glass import Finding, GlassReason
from app.domain.words import say
from app.services import glass, hospital_log, sync_state
from app.services.glass import GlassCase
from app.services.hospital_log import HospitalGlass
from app.ui.context import Context
from app.ui.reach_words import ReachWords, alone_words, asking_words, hospital_words
from app.ui.sync_words import clock_words


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case as the list and its card show it."""

    break_id: uuid.UUID
    who: str
    patient: str
    when: str
    reason: str
    words: str
    acts: tuple[str, ...]  # a line each
    state: str
    finding: str  # who found what, and their words; empty: nobody yet
    is_open: bool
    place: str = ""  # the workstation where it was broken, where that is known


class View(Protocol):
    """What the presenter tells the screen."""

    def show_cases(self, rows: tuple[CaseRow, ...]) -> None:
        """Show the queue; the selection stays where it can."""

    def show_reach(self, words: ReachWords) -> None:
        """Say whose logs tell what was done, and until when."""

    def show_refusal(self, refusal: UserError) -> None:
        """Say at the finding why it was not kept."""

    def show_kept(self) -> None:
        """Make room for the next finding."""


class ReviewsPresenter:
    """Asks for the queue and hands over findings."""

    def __init__(self, view: View, context: Context) -> None:
        self._view, self._context = view, context
        self._cases: tuple[GlassCase, ...] = ()
        self._hospital: HospitalGlass | None = None

    def refresh(self) -> None:
        """Ask for the queue of now, here and at the central server."""
        by = self._context.session()
        self._context.call(lambda store: glass.cases(store, by=by), self._take)
        if self._hospital is None:
            self._view.show_reach(asking_words())
        self._context.ask(
            lambda store: hospital_log.hospital_glass(store, by=by),
            self._take_hospital,
            refused=self._stay_here,
        )

    def find(self, row: CaseRow, finding: Finding, words: str) -> None:
        """Keep what was found about a case."""
        by = self._context.session()
        self._context.call(
            lambda store: glass.review(
                store, by=by, break_id=row.break_id, finding=finding, words=words
            ),
            self._done,
            refused=self._view.show_refusal,
        )

    def _done(self, _reviewed: glass.GlassReviewed) -> None:
        self._view.show_kept()
        self._context.toast(say("The finding is kept with the case"))

    def _take(self, cases: tuple[GlassCase, ...]) -> None:
        self._cases = cases
        self._show()

    def _take_hospital(self, answer: HospitalGlass) -> None:
        self._hospital = answer
        now = self._context.clock.now()
        self._view.show_reach(hospital_words(answer.reach, now=now))
        self._show()

    def _stay_here(self, why: UserError) -> None:
        self._hospital = None
        now = self._context.clock.now()
        self._context.call(
            sync_state.view,
            lambda seen: self._view.show_reach(alone_words(why, seen, now=now)),
        )
        self._show()

    def _show(self) -> None:
        self._view.show_cases(tuple(map(self._row, self._cases)))

    def _row(self, case: GlassCase) -> CaseRow:
        acts, place = case.acts, ""
        if self._hospital is not None:
            acts = self._hospital.acts.get(case.break_id, acts)
            place = self._hospital.devices.get(case.break_id, "")
        return CaseRow(
            break_id=case.break_id,
            who=f"{case.user_name}, {role_words(case.role)}",
            patient=f"{case.patient_name} {case.mrn}".strip(),
            when=say(
                "{begun} for {minutes} min",
                begun=clock_words(case.begun_at, now=self._context.clock.now()),
                minutes=max(1, round((case.ended_at - case.begun_at).total_seconds() / 60)),
            ),
            reason=reason_words(case.reason),
            words=case.words,
            acts=_acts(acts, is_all=self._hospital is not None),
            state=_state(case.finding),
            finding=_finding(case),
            is_open=case.finding is None,
            place=place,
        )


def reason_words(reason: GlassReason) -> str:
    """Return a reason as the queue says it."""
    match reason:
        case GlassReason.EMERGENCY:
            return say("Danger to life or limb")
        case GlassReason.COVER:
            return say("Helping out for a colleague")
        case GlassReason.CONSULT:
            return say("Asked for an opinion")
        case GlassReason.FOLLOW_UP:
            return say("Following up a former patient")
        case GlassReason.OTHER:
            return say("Something else")


def _acts(acts: tuple[tuple[str, int], ...], *, is_all: bool) -> tuple[str, ...]:
    """Return what was done, one kind a line with its number; `is_all` of every workstation."""
    if not acts:
        nothing = say("Nothing was done.")
        return (nothing if is_all else say("Nothing is on record on this workstation."),)
    return tuple(
        act(action).words if count == 1 else say("{act}, {n} times", act=act(action).words, n=count)
        for action, count in acts
    )


def _state(finding: Finding | None) -> str:
    match finding:
        case None:
            return say("To review")
        case Finding.JUSTIFIED:
            return say("Justified")
        case Finding.FOLLOW_UP:
            return say("To be talked about")
        case Finding.MISUSE:
            return say("Misuse")


def _finding(case: GlassCase) -> str:
    if case.finding is None:
        return ""
    words = f": {case.finding_words}" if case.finding_words else ""
    return f"{_state(case.finding)} ({case.reviewed_by_name}){words}"
