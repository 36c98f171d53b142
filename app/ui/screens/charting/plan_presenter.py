"""What the form of a care plan does: judge what is chosen, and write it down."""

import uuid
from typing import Protocol

from app.domain.actor import Role
from app.domain.care_plan import BY_CLINICIAN, CarePlan, every_words
from app.domain.errors import UserError
from app.domain.ward import isolation_words
from app.domain.words import say
from app.services.care_plan import PlanChanged, change_care_plan
from app.ui.context import Context


class PlanView(Protocol):
    """What the presenter tells the form."""

    def show_blocked(self, reason: str) -> None:
        """Say why it cannot be saved yet; the empty reason lets it be."""

    def refuse(self, refusal: UserError) -> None:
        """Say why it was not saved."""

    def finish(self) -> None:
        """Close: it is saved."""


class PlanPresenter:
    """Holds the plan that was seen, and what is wanted instead."""

    def __init__(
        self, view: PlanView, context: Context, *, encounter_id: uuid.UUID, seen: CarePlan
    ) -> None:
        self._view, self._context = view, context
        self._stay_id, self._seen, self._wanted = encounter_id, seen, seen
        self._reason = ""
        self.clinician = ""
        by = context.session()
        if by.role is Role.DOCTOR:
            self.clinician = by.name

    def chosen(self, wanted: CarePlan, *, clinician: str, reason: str) -> None:
        """The form holds something else."""
        self._wanted, self.clinician, self._reason = wanted, clinician, reason
        self._view.show_blocked(self.blocked)

    @property
    def blocked(self) -> str:
        """Why it cannot be saved; empty when it can."""
        parts = set(self._wanted.differs(self._seen))
        if not parts:
            return say("Nothing is changed yet")
        if BY_CLINICIAN & parts and not self.clinician.strip():
            return say("Name the clinician who decided it")
        return ""

    def save(self) -> None:
        """Write the decisions down."""
        by, stay_id, seen, wanted = (
            self._context.session(), self._stay_id, self._seen, self._wanted,
        )  # fmt: skip
        clinician, reason = self.clinician, self._reason
        self._context.call(
            lambda store: change_care_plan(
                store, by=by, encounter_id=stay_id, seen=seen, wanted=wanted,
                clinician=clinician, reason=reason,
            ),
            self._saved,
            refused=self._view.refuse,
        )  # fmt: skip

    def _saved(self, _done: PlanChanged) -> None:
        self._context.toast(say("Care plan changed"))
        self._view.finish()


def plan_words(plan: CarePlan) -> str:
    """Return what of a plan does not stand in the banner, on one line."""
    isolation = isolation_words(plan.isolation).capitalize()
    return " · ".join(
        (
            every_words(plan.observe_every_min),
            say("SpO₂ scale {scale}", scale=plan.spo2_scale),
            say("{kind} isolation", kind=isolation) if plan.isolation else say("No isolation"),
        )
    )
