"""What a screen may ask of the shell: data in, intents out; no Qt, so that presenters may use it.

A presenter takes its view (a Protocol of its own) and a `Context`, and nothing else:

    class View(Protocol):
        def show_rows(self, rows: tuple[WardRow, ...]) -> None: ...

    class WardPresenter:
        def __init__(self, view: View, context: Context) -> None:
            self._view, self._context = view, context

        def refresh(self) -> None:
            self._context.call(lambda store: ward_board(store, ward="4B"), self._view.show_rows)

        def open_chart(self, row: WardRow) -> None:
            place = Place(Area.CHART, row.patient_id, row.encounter_id, title=row.name)
            self._context.go(place)
"""

import enum
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol, TypeVar

from app.domain.actor import Actor
from app.domain.clock import Clock
from app.domain.errors import UserError
from app.settings import Settings

if TYPE_CHECKING:
    from app.data.store import Store

T = TypeVar("T")


class Area(enum.StrEnum):
    """The rooms of the window; navigation.py says which screen stands in each."""

    WARD = "ward"
    PATIENTS = "patients"
    REGISTER = "register"
    DUPLICATES = "duplicates"
    AROUND = "around"
    CHART = "chart"
    MEDICATION = "medication"
    BILLING = "billing"
    SYNC = "sync"
    REVIEWS = "reviews"
    AUDIT = "audit"
    PEOPLE = "people"
    POLICIES = "policies"
    HELP = "help"
    SETTINGS = "settings"
    COMPONENTS = "components"  # for developers


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go. With a patient it opens that patient's tab, without one the area's own page.

    `title` stands in the tab until the screen knows better, as "OKAFOR, Grace". `extra` is for
    the screen of the area alone, as the text with which a search begins.
    """

    area: Area
    patient_id: uuid.UUID | None = None
    encounter_id: uuid.UUID | None = None
    title: str = ""
    extra: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a patient's tab, as Observations; the screens show the list beside their body."""

    area: Area
    title: str
    icon: str


class Call(Protocol):
    """Runs `fn(store)` on the database thread, then `done(result)` on the Qt thread.

    A result with a `changed` set of table names makes every screen that reads one of them stale.
    A refusal (UserError) goes to `refused` where the caller gave one, else to the shell, which
    shows it. Anything else is a bug and goes to the crash window. `done` is not called in either
    case, nor when the caller's screen was closed meanwhile. A locked window still gets answers.
    """

    def __call__(
        self,
        fn: "Callable[[Store], T]",
        done: Callable[[T], None],
        *,
        refused: Callable[[UserError], None] | None = None,
    ) -> None:
        """Ask for one piece of work."""


class Toast(Protocol):
    """Says for six seconds that something is done; never an error, never a clinical fact."""

    def __call__(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show the words, with Undo where there is a way back."""


class Dialogs(Protocol):
    """The seam for what stops the person to ask; tests put in a twin that answers at once."""

    def confirm(
        self, question: str, *, body: str, do: str, keep: str, destroys: bool = False
    ) -> bool:
        """Ask before a step; True when `do` was chosen. `keep` is the safe choice with focus.

        The body names the patient and the consequence; both buttons repeat their verb.
        """

    def tell(self, title: str, *, hint: str) -> None:
        """Say what happened and what to do about it."""

    def save_file(self, title: str, *, name: str, kind: str) -> Path | None:
        """Where to save a file, such as `kind="PDF (*.pdf)"`; None when the person gave up."""

    def open_file(self, title: str, *, kind: str) -> Path | None:
        """Which file to read; None when the person gave up."""


Use = Literal["document", "band", "label"]


class Prints(Protocol):
    """Sends papers to the printer that this workstation has for each use."""

    @property
    def settings(self) -> Settings:
        """The settings in force: band and label sizes, and which printer is for what."""

    def printers(self) -> tuple[str, ...]:
        """The printers of this computer by name."""

    def has_printer(self, use: Use) -> bool:
        """Whether papers of this use come out of a printer, not into a file."""

    def send(self, pdf: bytes, *, use: Use, name: str) -> None:
        """Print a paper, or where there is no printer for it ask where to save the PDF.

        `name` is the paper's, as "Census 4B 23-Nov-2026". What became of it is told to the person.
        """


class Drafts(Protocol):
    """Unfinished forms of the person at work, kept encrypted on this workstation alone.

    A key is the screen's own, as "registration" or "observations:<encounter id>"; the content is
    field name to text as typed.
    """

    def save(self, key: str, content: dict[str, str]) -> None:
        """Keep what was typed; replaces the older draft under this key."""

    def load(self, key: str, done: Callable[[dict[str, str] | None], None]) -> None:
        """Give what is kept under the key, or None."""

    def drop(self, key: str) -> None:
        """Forget the draft, since it was saved for good or thrown away by the person."""


@dataclass(frozen=True, slots=True)
class Context:
    """All that connects a screen with the rest of the window."""

    call: Call
    ask: Call  # the same where the central server has to answer: it may take seconds, or be refused
    session: Callable[[], Actor]
    go: Callable[[Place], None]
    toast: Toast
    clock: Clock
    dialogs: Dialogs
    drafts: Drafts
    prints: Prints
    say: Callable[[str], None]  # a word in the status bar, as why a key does nothing here
    sections: Callable[[], tuple[Section, ...]]  # what a patient's tab offers this person
