"""Looking who is known already while one types, one question at a time; no Qt."""

import uuid
from collections.abc import Callable

from app.domain.registration import Details
from app.services.candidates import Candidate, possible_duplicates
from app.ui.context import Context


class Lookup:
    """The newest input wins; `not_same` are those whom the person said to be somebody else."""

    def __init__(self, context: Context, show: Callable[[tuple[Candidate, ...]], None]) -> None:
        self._context, self._show = context, show
        self._runs = False
        self._next: Details | None = None
        self._wanted = 0
        self.not_same: frozenset[uuid.UUID] = frozenset()

    @property
    def kept(self) -> str:
        """Who was said to be somebody else, for the draft."""
        return " ".join(patient_id.hex for patient_id in self.not_same)

    def restore(self, kept: str) -> None:
        """Bring back who was said to be somebody else."""
        self.not_same = frozenset(uuid.UUID(part) for part in kept.split())

    def look(self, details: Details) -> None:
        """Ask for those who are like these details, after the question that is under way."""
        if self._runs:
            self._next = details
            return
        self._runs = True
        number = self._wanted

        def looked(found: tuple[Candidate, ...]) -> None:
            self._runs = False
            following, self._next = self._next, None
            if following is not None:
                self.look(following)
            elif number == self._wanted:
                self._show(found)

        by, but = self._context.session(), self.not_same
        self._context.call(
            lambda store: possible_duplicates(store, by=by, details=details, but=but), looked
        )

    def forget(self) -> None:
        """Drop what is under way: the form is somebody else's now."""
        self._wanted += 1
        self._next = None
