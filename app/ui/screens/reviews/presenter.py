"""The queue of broken glass: what was done, and what the privacy officer finds; no Qt."""

import uuid
from dataclasses import dataclass
from typing import Protocol

from app.domain.audit import act
from app.domain.errors import UserError
from app.domain.glass import Finding, GlassReason
from app.domain.words import say
from app.services import glass
from app.services.glass import GlassCase
from app.ui.context import Context
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
    acts: str
    state: str
    is_open: bool


class View(Protocol):
    """What the presenter tells the screen."""

    def show_cases(self, rows: tuple[CaseRow, ...]) -> None:
        """Show the queue; the selection stays where it can."""

    def show_refusal(self, refusal: UserError) -> None:
        """Say at the finding why it was not kept."""

    def show_kept(self) -> None:
        """Make room for the next finding."""


class ReviewsPresenter:
    """Asks for the queue and hands over findings."""

    def __init__(self, view: View, context: Context) -> None:
        self._view, self._context = view, context

    def refresh(self) -> None:
        """Ask for the queue of now."""
        by = self._context.session()
        self._context.call(lambda store: glass.cases(store, by=by), self._show)

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

    def _show(self, cases: tuple[GlassCase, ...]) -> None:
        now = self._context.clock.now()
        self._view.show_cases(
            tuple(
                CaseRow(
                    break_id=case.break_id,
                    who=f"{case.user_name}, {case.role.replace('_', ' ')}",
                    patient=f"{case.patient_name} {case.mrn}".strip(),
                    when=say(
                        "{begun} for {minutes} min",
                        begun=clock_words(case.begun_at, now=now),
                        minutes=max(1, round((case.ended_at - case.begun_at).total_seconds() / 60)),
                    ),
                    reason=reason_words(case.reason),
                    words=case.words,
                    acts=_acts(case),
                    state=_state(case),
                    is_open=case.finding is None,
                )
                for case in cases
            )
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


def _acts(case: GlassCase) -> str:
    if not case.acts:
        return say("Nothing is on record here; the central server may hold more.")
    return ", ".join(f"{act(action).words} ({count})" for action, count in case.acts)


def _state(case: GlassCase) -> str:
    match case.finding:
        case None:
            return say("To review")
        case Finding.JUSTIFIED:
            found = say("Justified")
        case Finding.FOLLOW_UP:
            found = say("To be talked about")
        case Finding.MISUSE:
            found = say("Misuse")
    words = f": {case.finding_words}" if case.finding_words else ""
    return f"{found} ({case.reviewed_by_name}){words}"
