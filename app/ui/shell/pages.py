"""Which screens are open, which is on top, and which must ask for fresh data when shown."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.words import say
from app.ui.context import Area, Context, Place, Section
from app.ui.navigation import Entry, Stand
from app.ui.runner import Scope
from app.ui.screen import Screen
from app.ui.shell.tabs import TabView
from app.ui.widgets.layout import Stack


@dataclass(slots=True)
class _Page:
    """A screen that was made, and what its tab says."""

    screen: Screen
    scope: Scope
    words: str
    score: int | None = None
    is_stale: bool = True


@dataclass(slots=True)
class _Tab:
    """An open patient, or with no patient the page of an area."""

    patient_id: uuid.UUID | None
    area: Area
    pages: dict[Area, _Page] = field(default_factory=dict)

    @property
    def top(self) -> _Page:
        return self.pages[self.area]


class Pages(Stack):
    """Holds the screens; `moved` says that the tabs or the place on top are not what they were."""

    moved = Signal()

    def __init__(
        self,
        entries: Mapping[Area, Entry],
        context: Callable[[Scope], Context],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entries = entries
        self._context = context
        self._home: _Tab | None = None
        self._tabs: list[_Tab] = []
        self._shown: _Tab | None = None

    @property
    def area(self) -> Area | None:
        """The area on top."""
        return self._shown.area if self._shown else None

    @property
    def patient_id(self) -> uuid.UUID | None:
        """The patient on top, if one is."""
        return self._shown.patient_id if self._shown else None

    @property
    def top_screen(self) -> Screen | None:
        """The screen on top."""
        return self._shown.top.screen if self._shown else None

    def has_drafts(self) -> bool:
        """Whether something typed is not saved yet, anywhere."""
        return any(page.screen.has_draft for page in self._all())

    def sections(self) -> tuple[Section, ...]:
        """What a patient's tab offers."""
        return tuple(
            Section(entry.area, say(entry.screen.title), entry.screen.icon)
            for entry in self._entries.values()
            if entry.stand & Stand.TAB
        )

    def go(self, place: Place) -> bool:
        """Show a place; False where this person has no such screen."""
        entry = self._entries.get(place.area)
        if entry is None:
            return False
        is_tab = place.patient_id is not None and bool(entry.stand & Stand.TAB)
        tab = self._patient_tab(place) if is_tab else self._home_tab(place.area)
        page = tab.pages.get(place.area)
        if page is None:
            page = self._make(tab, entry)
        tab.area = place.area
        if is_tab and place.title:
            page.words = place.title
        page.screen.opened(place)
        page.is_stale = True
        self._show(tab)
        return True

    def scan(self, number: str, *, otherwise: Callable[[str], None]) -> None:
        """Let the screen on top use a scanned band, else do the other thing with it."""
        top = self.top_screen
        if top is None or not top.take_scan(number):
            otherwise(number)

    def show_tab(self, patient_id: uuid.UUID | None) -> None:
        """Bring an open tab to the top."""
        tab = self._home if patient_id is None else self._find(patient_id)
        if tab is not None:
            self._show(tab)

    def step(self, by: int) -> bool:
        """Go to the next or the last tab, round in a ring; False where there is only one."""
        ring = [tab for tab in (self._home, *self._tabs) if tab is not None]
        if len(ring) <= 1 or self._shown is None:
            return False
        self._show(ring[(ring.index(self._shown) + by) % len(ring)])
        return True

    def close_tab(self, patient_id: uuid.UUID) -> bool:
        """Close a patient; False where a screen must not be left now."""
        tab = self._find(patient_id)
        if tab is None or not all(page.screen.leave() for page in tab.pages.values()):
            return False
        at = self._tabs.index(tab)
        self._tabs.remove(tab)
        neighbours = (*self._tabs[at : at + 1], *self._tabs[max(0, at - 1) : at], self._home)
        left = next((each for each in neighbours if each), None)
        if self._shown is tab and left is not None:
            self._show(left)
        for page in tab.pages.values():
            page.scope.is_over = True
            self.removeWidget(page.screen)
            page.screen.deleteLater()
        self.moved.emit()
        return True

    def keep_drafts(self) -> None:
        """Let every screen keep its draft, and stay."""
        for page in self._all():
            page.screen.leave()

    def end(self) -> None:
        """Let every screen keep its draft, and drop what is still on its way to one of them."""
        for page in self._all():
            page.screen.leave()
            page.scope.is_over = True

    def mark_changed(self, tables: frozenset[str]) -> None:
        """Refresh the screen on top if it reads one of the tables; remember it for the others."""
        for page in self._all():
            if page.screen.reads & tables:
                page.is_stale = True
        self.refresh_shown()

    def refresh_shown(self) -> None:
        """Let the screen on top ask for fresh data if it is stale and can be seen."""
        if self._shown is not None and self.isVisible() and self._shown.top.is_stale:
            self._shown.top.is_stale = False
            self._shown.top.screen.refresh()

    def tabs(self) -> tuple[TabView, ...]:
        """The tabs in their order, the page of the area first."""
        shown = [self._home] if self._home else []
        return tuple(self._view(tab) for tab in (*shown, *self._tabs))

    def active(self) -> int:
        """The place of the tab on top in `tabs()`."""
        ring = [tab for tab in (self._home, *self._tabs) if tab is not None]
        return ring.index(self._shown) if self._shown in ring else 0

    def _view(self, tab: _Tab) -> TabView:
        page = tab.top
        icon = "user" if tab.patient_id else page.screen.icon
        has_draft = any(each.screen.has_draft for each in tab.pages.values())
        return TabView(tab.patient_id, page.words, icon, page.score, has_draft)

    def _make(self, tab: _Tab, entry: Entry) -> _Page:
        scope = Scope()
        screen = entry.build(self._context(scope))
        known = next(iter(tab.pages.values()), None) if tab.patient_id else None
        page = _Page(screen, scope, known.words if known else say(entry.screen.title))
        page.score = known.score if known else None
        tab.pages[entry.area] = page
        screen.named.connect(lambda words, score: self._name(tab, page, words, score))
        screen.draft_changed.connect(self.moved)
        self.addWidget(screen)
        return page

    def _name(self, tab: _Tab, page: _Page, words: str, score: int | None) -> None:
        for each in tab.pages.values() if tab.patient_id else (page,):
            each.words, each.score = words, score
        self.moved.emit()

    def _show(self, tab: _Tab) -> None:
        self._shown = tab
        self.setCurrentWidget(tab.top.screen)
        self.moved.emit()
        self.refresh_shown()
        tab.top.screen.activated()

    def _home_tab(self, area: Area) -> _Tab:
        if self._home is None:
            self._home = _Tab(None, area)
        return self._home

    def _patient_tab(self, place: Place) -> _Tab:
        if place.patient_id is None:
            raise ValueError("A patient's tab needs a patient")
        tab = self._find(place.patient_id)
        if tab is None:
            tab = _Tab(place.patient_id, place.area)
            self._tabs.append(tab)
        return tab

    def _find(self, patient_id: uuid.UUID) -> _Tab | None:
        return next((tab for tab in self._tabs if tab.patient_id == patient_id), None)

    def _all(self) -> list[_Page]:
        tabs = [*([self._home] if self._home else []), *self._tabs]
        return [page for tab in tabs for page in tab.pages.values()]
