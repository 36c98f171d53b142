"""Refusals that a person can act on: what happened, and what to do."""

import uuid
from dataclasses import dataclass

from app.domain.actor import Actor


class UserError(Exception):
    """The answer is no, for a reason the user can act on; both sentences are shown as they are."""

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__(f"{title}. {hint}".strip())
        self.title = title
        self.hint = hint


@dataclass(frozen=True, slots=True)
class DeniedAct:
    """Who was denied what, for the audit log."""

    by: Actor
    action: str
    ward: str | None = None
    patient_id: uuid.UUID | None = None


class DeniedError(UserError):
    """The policy says no; the hint names the missing condition and who can grant it.

    `who` was denied by `policy`, whose facts `grant`, a role, can change. They are empty where
    the policies say nothing about it.
    """

    act: DeniedAct | None = None

    def __init__(
        self, title: str, hint: str = "", *, who: str = "", policy: str = "", grant: str = ""
    ) -> None:
        super().__init__(title, hint)
        self.who, self.policy, self.grant = who, policy, grant


class GlassMayBeBrokenError(DeniedError):
    """Denied, unless the person breaks the glass of this patient for a reason."""

    def __init__(self, denied: DeniedError, *, patient_id: uuid.UUID) -> None:
        super().__init__(
            denied.title, denied.hint, who=denied.who, policy=denied.policy, grant=denied.grant
        )
        self.patient_id, self.act = patient_id, denied.act


class ProofNeededError(DeniedError):
    """Permitted, once the person has given this proof again: `level` is pin or password."""

    def __init__(self, title: str, hint: str, *, who: str, level: str, policy: str) -> None:
        super().__init__(title, hint, who=who, policy=policy)
        self.level = level


class ReasonNeededError(DeniedError):
    """Permitted, but only with a reason in words."""


class UnavailableError(UserError):
    """The surroundings fail: no database, no key, no central server, no room on the disk."""
