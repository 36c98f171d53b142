"""The record that was saved last and where it stands, until the next one is; no Qt."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass

from app.services.sync_state import RecordStateView, patient_state
from app.ui.context import Context
from app.ui.sync_words import record_words


@dataclass(frozen=True, slots=True)
class Saved:
    """What was saved, as "OKAFOR, Grace registered, MRN W07-000123"."""

    patient_id: uuid.UUID
    words: str


class LastSaved:
    """Follows the record from "not yet sent" to "sent"."""

    def __init__(self, context: Context, show: Callable[[str, str], None]) -> None:
        self._context, self._show = context, show
        self.saved: Saved | None = None

    def remember(self, patient_id: uuid.UUID, words: str) -> None:
        """Follow another record."""
        self.saved = Saved(patient_id, words)
        self.refresh()

    def refresh(self) -> None:
        """Ask where the record stands now."""
        if (saved := self.saved) is None:
            return

        def told(state: RecordStateView) -> None:
            if self.saved is saved:
                self._show(saved.words, record_words(state, now=self._context.clock.now()))

        self._context.call(lambda store: patient_state(store, patient_id=saved.patient_id), told)
