"""The Sync page: how this workstation stands, and what needs a person's decision."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.words import later
from app.ui.context import Context, Place
from app.ui.screen import Key, Screen
from app.ui.screens.sync.deciding import DecisionPage
from app.ui.screens.sync.decision_words import DecisionView
from app.ui.screens.sync.listing import ItemList
from app.ui.screens.sync.pages import RefusedPage, StatePage
from app.ui.screens.sync.presenter import SyncPresenter
from app.ui.screens.sync.words import ItemView, RefusedPageView, SyncPageView
from app.ui.widgets.layout import Stack, row


class SyncScreen(Screen):
    """At the left what there is, at the right one thing of it."""

    title, icon = later("Sync"), "git-merge"
    reads = frozenset({"command", "conflict", "decision", "sync_state"})
    keys = (
        Key(later("A or B"), later("Take the first or the second version of a field")),
        Key(later("Shift A or Shift B"), later("Take all of the first or of the second")),
        Key("Ctrl Enter", later("Save the decision")),
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._presenter = SyncPresenter(self, context)
        self.list = ItemList()
        self.state, self.decision, self.refused = StatePage(), DecisionPage(), RefusedPage()
        self._pages = Stack()
        for page in (self.state, self.decision, self.refused):
            self._pages.addWidget(page)
        self.setLayout(row(self.list, self._pages, gap=0))
        self._connect()

    @override
    def opened(self, place: Place) -> None:
        self._presenter.open_needs(bed=place.extra)

    @override
    def refresh(self) -> None:
        self._presenter.refresh()

    @override
    def activated(self) -> None:
        self.list.focus_chosen()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.fit(self.window().width())

    @override
    def panes(self) -> tuple[QWidget, ...]:
        return (self.list, self._pages)

    def show_items(self, items: tuple[ItemView, ...], *, chosen: str) -> None:
        """Show the list; the first time the focus goes there."""
        is_first = not self.list.items
        self.list.show_items(items, chosen=chosen)
        if is_first and self.isVisible():
            self.list.focus_chosen()

    def show_page(self, page: SyncPageView) -> None:
        """Show how this workstation stands."""
        self.state.show_page(page)
        self._pages.setCurrentWidget(self.state)

    def show_decision(self, page: DecisionView) -> None:
        """Show one conflict."""
        self.decision.show_decision(page)
        self._pages.setCurrentWidget(self.decision)

    def show_refused(self, page: RefusedPageView) -> None:
        """Show one refused command."""
        self.refused.show_refused(page)
        self._pages.setCurrentWidget(self.refused)

    def _connect(self) -> None:
        does = self._presenter
        self.list.chosen.connect(does.choose_item)
        self.list.stepped.connect(does.step_item)
        self.state.again.clicked.connect(does.refresh)
        self.decision.chose.connect(does.choose)
        self.decision.chose_all.connect(does.choose_all)
        self.decision.saved.connect(does.save)
        self.decision.undone.connect(does.undo)
        self.refused.again.connect(does.try_again)
        self.refused.copied.connect(does.copy_to_draft)
        self.refused.aside.connect(does.put_aside)
        self._bind("A", lambda: self.decision.choose_here("mine"))
        self._bind("B", lambda: self.decision.choose_here("theirs"))
        self._bind("Shift+A", lambda: does.choose_all("mine"))
        self._bind("Shift+B", lambda: does.choose_all("theirs"))
        self._bind("Ctrl+Return", does.save)
        self._bind("Ctrl+Enter", does.save)

    def _bind(self, keys: str, step: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(step)
