"""The window of one person at work: rail, bars, tabs, screens, palette and keys put together."""

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.data.abandon import Abandon
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.clock import Clock
from app.domain.errors import UserError
from app.domain.words import say
from app.services import glass, guard, registration, sync_state
from app.services.glass import StandingGlass
from app.services.people import LoggedIn
from app.services.sync_state import SyncStateView
from app.ui.context import Area, Context, Dialogs, Place
from app.ui.downtime import make_packs
from app.ui.lock.screen import Station
from app.ui.navigation import Entry, Stand
from app.ui.printing import Printing
from app.ui.runner import Runner, Scope
from app.ui.shell.desk import DeskDrafts, scoped_call
from app.ui.shell.desk_prints import DeskPrints
from app.ui.shell.glass_bar import GlassBar
from app.ui.shell.keys import KEYS
from app.ui.shell.merge_count import MergeCount
from app.ui.shell.offers import Lately, place_rows
from app.ui.shell.pages import Pages
from app.ui.shell.palette import Palette
from app.ui.shell.palette_rows import FoundPatient, PaletteRow, section_rows
from app.ui.shell.panes import step_pane
from app.ui.shell.patients import find_by_number
from app.ui.shell.rail import Rail
from app.ui.shell.scanner import Scanner
from app.ui.shell.status_bar import StatusBar
from app.ui.shell.tabs import TabBar
from app.ui.shell.toasts import Toasts
from app.ui.shell.top_bar import TopBar
from app.ui.shell.unused import unused_words
from app.ui.sync_words import clock_words, put_in_words
from app.ui.widgets.layout import row
from app.ui.widgets.notice import Alert

_GLASS = frozenset({"glass_break", "glass_end"})

FindPatients = Callable[[Store, Actor, str, Abandon], Sequence[FoundPatient]]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the workspace is given by the main window."""

    runner: Runner
    clock: Clock
    dialogs: Dialogs
    station: Station
    entries: Sequence[Entry]
    find_patients: FindPatients
    printing: Printing


class Workspace(QWidget):
    """`lock` and `log_out` say what the person wants; the main window does it."""

    lock = Signal()
    log_out = Signal()

    def __init__(self, around: Surroundings, who: LoggedIn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._around, self.actor = around, who.actor
        self._entries = self._allowed(around.entries)
        self._scope = Scope()
        self._call = scoped_call(around.runner, self._scope)
        self.rail = Rail(tuple(self._entries.values()))
        self._merges = MergeCount(self._call, self.actor, self.rail.show_count)
        self.top_bar = TopBar(place=around.station.place, name=who.actor.name, title=who.title)
        self.tab_bar = TabBar()
        self.glass_bar = GlassBar(self, around.clock)
        self.refusal = Alert("warn")
        self.refusal.hide()
        self.pages = Pages(self._entries, self._context)
        self.status = StatusBar(workstation=around.station.workstation)
        self.toasts = Toasts(self, around.clock)
        self._prints = DeskPrints(
            around.printing,
            dialogs=around.dialogs,
            toast=self.toasts.show_toast,
            refuse=self.refuse,
        )
        self.palette_box = Palette(
            self,
            rows=self._palette_rows,
            lately=lambda: self._lately.rows(but=self.pages.patient_id),
            find=self._find,
            open_patient=self._open_patient,
            actions=lambda hit: section_rows(hit, self.pages.sections(), self.go),
        )
        self._lately = Lately(self.go)
        self._scanner = Scanner(self)
        self._arrange()
        self._connect()
        self._bind_keys()

    def go(self, place: Place) -> None:
        """Show a place, or say that there is no such place for this person."""
        self.refusal.hide()
        if self.pages.go(place):
            self._lately.opened(place, tabs=self.pages.tabs())
        else:
            self.status.say(self.tr("Your role does not open this"))

    def go_home(self) -> None:
        """Show the first place on the rail."""
        first = next((e for e in self._entries.values() if e.stand & Stand.RAIL), None)
        if first is not None:
            self.go(Place(first.area))

    def refuse(self, refusal: UserError) -> None:
        """Say in its place what happened and what to do; stays until closed."""
        self.refusal.show_words(
            "warn", title=refusal.title, detail=refusal.hint, do=self.tr("Close")
        )
        self.refusal.show()

    def tables_changed(self, tables: frozenset[str]) -> None:
        """Refresh what reads one of these tables."""
        self.pages.mark_changed(tables)
        self._merges.tables_changed(tables)
        self._call(sync_state.view, self.show_sync)
        if tables & _GLASS:
            self.look_at_glass()

    def look_at_glass(self) -> None:
        """Bring the frame of broken glass up to date."""
        by = self.actor
        self._call(lambda store: glass.standing(store, by=by), self._show_glass)

    def _show_glass(self, standing: tuple[StandingGlass, ...]) -> None:
        """Show what stands; the charts of what does not any more are closed."""
        gone = self.glass_bar.patients - {each.patient_id for each in standing}
        self.glass_bar.show_standing(standing)
        for patient_id in gone:
            self.pages.close_tab(patient_id)

    def _end_glass(self, break_id: uuid.UUID) -> None:
        by = self.actor
        self._call(
            lambda store: glass.end_glass(store, by=by, break_id=break_id), lambda _ended: None
        )

    def show_sync(self, view: SyncStateView) -> None:
        """Put the sync state in the status bar and on the rail."""
        self.status.show_sync(put_in_words(view, now=self._around.clock.now()))
        self.rail.show_count(Area.SYNC, view.conflicts + view.refused)
        self.pages.mark_changed(frozenset({"sync_state"}))  # the page says what the bar says

    def come_back(self) -> None:
        """Be on top again: fresh data, and the focus where work goes on."""
        self.look_at_glass()
        self._merges.look()
        if self.pages.top_screen is None:
            self.go_home()
        else:
            self.pages.refresh_shown()
            self.pages.top_screen.activated()

    def begin_emergency(self) -> None:
        """Let a person who asked for it on the lock screen choose the patient.

        Opening a chart that is closed to them asks for reason and password; nothing is open yet.
        """
        if guard.allowed(self.actor, "break_glass"):
            self.refusal.show_words(
                "danger",
                title=self.tr("Emergency access"),
                detail=self.tr(
                    "Find the patient (Ctrl K). A chart that is closed to you asks for your reason "
                    "and your password."
                ),
                do=self.tr("Close"),
            )
            self.palette_box.open()
        else:
            self.refusal.show_words(
                "warn",
                title=self.tr("Your role opens no chart in an emergency"),
                detail=self.tr("Ask a nurse or a doctor."),
                do=self.tr("Close"),
            )
        self.refusal.show()

    def end(self) -> None:
        """Let the screens keep their drafts, and drop what is on its way to them."""
        self._scanner.listen(is_on=False)
        self.pages.end()
        self._scope.is_over = True

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._scanner.listen(is_on=True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._scanner.listen(is_on=False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say of a key that nothing here takes that it does nothing; the others never get here."""
        if words := unused_words(event):
            self.status.say(words)
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        self.refusal.acted.connect(self.refusal.hide)
        self.glass_bar.ended.connect(self._end_glass)
        self.glass_bar.over.connect(self.look_at_glass)
        body = QVBoxLayout()
        body.setSpacing(0)
        body.setContentsMargins(0, 0, 0, 0)
        for part in (self.top_bar, self.tab_bar, self.glass_bar, self.refusal):
            body.addWidget(part)
        # A window smaller than a screen can be, as at 200 % scale, scrolls and hides nothing.
        room = QScrollArea()
        room.setWidgetResizable(True)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setWidget(self.pages)
        body.addWidget(room, 1)
        body.addWidget(self.status)
        self.setLayout(row(self.rail, body, gap=0))

    def _connect(self) -> None:
        self.rail.chosen.connect(lambda area: self.go(Place(area)))
        self.top_bar.search.connect(self.palette_box.open)
        self.top_bar.lock.connect(self.lock)
        self.top_bar.log_out.connect(self.log_out)
        self.top_bar.notices.connect(self._show_done)
        self.toasts.added.connect(lambda: self.top_bar.bell.set_news(has_news=True))
        self.tab_bar.chosen.connect(self.pages.show_tab)
        self.tab_bar.closed.connect(self._close_tab)
        self.pages.moved.connect(self._show_tabs)
        self._scanner.scanned.connect(partial(self.pages.scan, otherwise=self._open_scanned))
        self.status.opened.connect(lambda: self.go(Place(Area.SYNC)))

    def _bind_keys(self) -> None:
        steps: Mapping[str, Callable[[], object]] = {
            "palette": self.palette_box.open,
            "lock": self.lock.emit,
            "next": lambda: self._step(1),
            "last": lambda: self._step(-1),
            "close": self._close_shown,
            "pane": lambda: step_pane(self._panes(), 1),
            "pane_back": lambda: step_pane(self._panes(), -1),
            "undo": self._undo,
            "downtime": self._print_pack,
            "help": lambda: self.go(Place(Area.HELP)),
        }
        for key in KEYS:
            for each in key.keys:
                self._bind(each, steps[key.name])
        for entry in self._entries.values():
            if entry.letter:
                self._bind(f"G, {entry.letter}", partial(self.go, Place(entry.area)))

    def _bind(self, keys: str, step: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(step)

    def _allowed(self, entries: Sequence[Entry]) -> dict[Area, Entry]:
        return {
            entry.area: entry
            for entry in entries
            if not entry.action or guard.allowed(self.actor, entry.action)
        }

    def _context(self, scope: Scope) -> Context:
        call = scoped_call(self._around.runner, scope)
        return Context(
            call=call,
            ask=scoped_call(self._around.runner, scope, far=True),
            session=lambda: self.actor,
            go=self.go,
            toast=self.toasts.show_toast,
            clock=self._around.clock,
            dialogs=self._around.dialogs,
            drafts=DeskDrafts(scoped_call(self._around.runner, Scope()), call, self.actor),
            prints=self._prints,
            say=self.status.say,
            sections=self.pages.sections,
        )

    def _show_tabs(self) -> None:
        self._lately.named(self.pages.tabs())
        self.tab_bar.show_tabs(self.pages.tabs(), active=self.pages.active())
        if (area := self.pages.area) is not None:
            entry = self._entries.get(area)
            on_rail = entry is not None and entry.stand & (Stand.RAIL | Stand.FOOT)
            self.rail.show_area(area if on_rail else Area.PATIENTS)

    def _step(self, by: int) -> None:
        if not self.pages.step(by):
            self.status.say(self.tr("No other patient is open"))

    def _close_shown(self) -> None:
        if self.pages.patient_id is None:
            self.status.say(self.tr("This page stays open"))
        else:
            self._close_tab(self.pages.patient_id)

    def _close_tab(self, patient_id: uuid.UUID) -> None:
        if not self.pages.close_tab(patient_id):
            self.status.say(self.tr("This patient has input that is not saved yet"))

    def _undo(self) -> None:
        if not self.toasts.undo_last():
            self.status.say(self.tr("Nothing to undo here"))

    def _print_pack(self) -> None:
        """Print what the wards need if the computers go down, at once."""
        by, now = self.actor, self._around.clock.now().astimezone()
        name = self.tr("Downtime pack {0}").format(f"{now:%d-%b-%Y %H.%M}")
        if guard.allowed(by, "view_ward"):
            self.status.say(self.tr("The downtime pack is being made"))
            make_packs(
                self._around.runner, by=by, now=now, scope=self._scope,
                done=lambda pdf: self._prints.send(pdf, use="document", name=name),
            )  # fmt: skip
        else:
            self.status.say(self.tr("Your role prints no downtime pack"))

    def _open_scanned(self, mrn: str) -> None:
        """Open the patient of a scanned band."""
        by = self.actor
        self.palette_box.close_palette()
        if not guard.allowed(by, "find_patient"):
            self.status.say(self.tr("Your role opens no patients"))
            return

        def found(hit: FoundPatient | None) -> None:
            if hit is None:
                self.status.say(self.tr("Nobody here has the number {0}").format(mrn))
            else:
                self._open_patient(hit)

        self._call(lambda store: find_by_number(store, by, mrn), found)

    def _panes(self) -> tuple[QWidget, ...]:
        top = self.pages.top_screen
        return (self.rail, self.top_bar, *(top.panes() if top else ()), self.status)

    def _show_done(self) -> None:
        self.top_bar.bell.set_news(has_news=False)
        now = self._around.clock.now()
        done = [f"{clock_words(d.at, now=now)}   {d.words}" for d in reversed(self.toasts.done)]
        self.top_bar.bell.show_lines(done or [self.tr("Nothing done yet")])

    def _palette_rows(self) -> list[PaletteRow]:
        return [
            *place_rows(tuple(self._entries.values()), self.go, self._merges.words),
            PaletteRow(say("Actions"), self.tr("Lock"), "lock", self.lock.emit, key="Ctrl L"),
            PaletteRow(say("Actions"), self.tr("Log out"), "log-out", self.log_out.emit),
        ]

    def _find(
        self, words: str, abandon: Abandon, found: Callable[[Sequence[FoundPatient]], None]
    ) -> None:
        actor, find = self.actor, self._around.find_patients
        if guard.allowed(actor, "find_patient"):
            self._call(lambda store: find(store, actor, words, abandon), found)

    def _open_patient(self, hit: FoundPatient) -> None:
        """Open one of the patients found; the look is recorded, the words typed are not."""
        by, shown = self.actor, self.palette_box.patients_shown
        self._call(
            lambda store: registration.record_found(
                store, by=by, patient_id=hit.patient_id, shown=shown
            ),
            lambda _recorded: None,
        )
        sections = self.pages.sections()
        if sections:
            area = sections[0].area
            self.go(Place(area, hit.patient_id, hit.encounter_id, title=hit.name))
        else:
            self.go(Place(Area.PATIENTS, hit.patient_id, extra=hit.name))
