"""How many suspected duplicates wait for a decision: on the rail and in the palette."""

from collections.abc import Callable
from typing import Final

from app.domain.actor import Actor
from app.domain.words import say
from app.services import guard, suspects
from app.ui.context import Area, Call

_TABLES: Final = frozenset({suspects.LISTED, "patient_merge", "patient_not_duplicate"})


class MergeCount:
    """Counts for who may merge; for others there is nothing to decide."""

    def __init__(self, call: Call, by: Actor, show: Callable[[Area, int], None]) -> None:
        self._call, self._by, self._show_count = call, by, show
        self._may = guard.allowed(by, "merge_patients")
        self._count = 0

    def tables_changed(self, tables: frozenset[str]) -> None:
        """Count again where the list may be another."""
        if tables & _TABLES:
            self.look()

    def look(self) -> None:
        """Count again."""
        by = self._by
        if self._may:
            self._call(lambda store: suspects.waiting(store, by=by), self._show)

    def _show(self, count: int) -> None:
        self._count = count
        self._show_count(Area.DUPLICATES, count)

    def words(self, area: Area) -> str:
        """Return what the palette says beside an area."""
        if area is not Area.DUPLICATES or not self._count:
            return ""
        return say("{n} to decide", "{n} to decide", self._count, n=self._count)
