"""The contract between the shell and a screen.

A screen is a widget with a presenter. The shell makes it with a `Context` when it is first asked
for, tells it what place it shows, and refreshes it whenever a table that it reads has changed:

    class WardScreen(Screen):
        title, icon = later("Ward"), "layout-grid"
        reads = frozenset({"bed", "encounter", "vitals"})

        def __init__(self, context: Context) -> None:
            super().__init__(context)
            self._presenter = WardPresenter(self, context)
            ...widgets...

        @override
        def refresh(self) -> None:
            self._presenter.refresh()

and one line in app/ui/navigation.py. What happens, in order: `__init__` once; `opened(place)` each
time someone comes here through `context.go`; `refresh()` when it is shown and stale (the first
time it always is); `activated()` when it is on top and should put the focus where work begins.
While a screen is hidden the shell only remembers that it is stale. Log-out destroys every screen;
a lock keeps them, hidden.
"""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.context import Context, Place


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a screen as the help shows it: `Key("O", "New observations")`."""

    keys: str
    words: str


class Screen(QWidget):
    """One room of the window; see the module for its life."""

    title: ClassVar[str] = ""  # and the words of keys: marked with later(), said when shown
    icon: ClassVar[str] = ""
    reads: ClassVar[frozenset[str]] = frozenset()
    keys: ClassVar[tuple[Key, ...]] = ()

    # What the tab shows: words such as "OKAFOR, Grace", and a NEWS2 score or None.
    named = Signal(str, object)
    draft_changed = Signal(bool)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._has_draft = False

    @property
    def has_draft(self) -> bool:
        """Whether something typed here is not saved yet; the tab then shows a dot."""
        return self._has_draft

    @has_draft.setter
    def has_draft(self, yes: bool) -> None:
        if yes != self._has_draft:
            self._has_draft = yes
            self.draft_changed.emit(yes)

    def opened(self, place: Place) -> None:
        """Turn to the patient, encounter or words of this place; refresh() follows.

        An area that stands both on the rail and in patients' tabs, as billing does, has one
        screen object for each: without a patient it shows its list.
        """

    def refresh(self) -> None:
        """Ask for fresh data; keep the old content, the focus and the selection meanwhile."""

    def activated(self) -> None:
        """Come to the top: put the focus where work begins."""

    def panes(self) -> tuple[QWidget, ...]:
        """The parts between which F6 goes, in reading order."""
        return (self,)

    def take_scan(self, number: str) -> bool:  # noqa: ARG002  for the screens that override it
        """Use the number of a scanned wristband here; False: the patient is opened instead."""
        return False

    def leave(self) -> bool:
        """Say whether this may be closed now; a screen with input keeps a draft first."""
        return True
