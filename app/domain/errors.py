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
    """The policy says no; the hint names the missing condition and who can grant it."""

    act: DeniedAct | None = None


class UnavailableError(UserError):
    """The surroundings fail: no database, no key, no central server, no room on the disk."""
