"""Refusals that a person can act on: what happened, and what to do."""


class UserError(Exception):
    """The answer is no, for a reason the user can act on; both sentences are shown as they are."""

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__(f"{title}. {hint}".strip())
        self.title = title
        self.hint = hint


class DeniedError(UserError):
    """The policy says no; the hint names the missing condition and who can grant it."""


class UnavailableError(UserError):
    """The surroundings fail: no database, no key, no central server, no room on the disk."""
