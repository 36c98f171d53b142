"""The Sync page: how this workstation stands with the central server."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from app.ui.context import Context
from app.ui.screen import Screen
from app.ui.screens.sync.presenter import SyncPageView, SyncPresenter
from app.ui.theme.tokens import PAGE_EDGE
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.notice import Alert

_WIDTH = 640
_LOOK_EVERY_S = 5


class SyncScreen(Screen):
    """Brings itself up to date while it is in sight, since time passes without any change."""

    title, icon = "Sync", "git-merge"
    reads = frozenset({"command", "conflict", "sync_state"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._presenter = SyncPresenter(self, context)
        self._headline = Alert("info")
        self._facts = QGridLayout()
        self._facts.setColumnStretch(1, 1)
        self._facts.setHorizontalSpacing(24)
        self._facts.setVerticalSpacing(8)
        again = Button(self.tr("Look again"), icon="refresh-cw")
        again.clicked.connect(self._presenter.refresh)
        card = frame(col(self._facts, margins=(16, 12, 16, 12)))
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        head = row(Label(self.tr("Sync"), "title"), None, again)
        page.setLayout(col(head, self._headline, card, None, gap=12))
        line = row(page, None, margins=(PAGE_EDGE, 16, PAGE_EDGE, 16))
        line.setStretch(0, 1)
        self.setLayout(line)
        self._again = again
        self._look = QTimer(self, interval=_LOOK_EVERY_S * 1000)
        self._look.timeout.connect(self._presenter.refresh)

    @override
    def refresh(self) -> None:
        self._presenter.refresh()

    @override
    def activated(self) -> None:
        self._again.setFocus()

    def show_page(self, page: SyncPageView) -> None:
        """Show the state."""
        self._headline.show_words(page.tone, title=page.headline, detail=page.advice)
        while (item := self._facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for i, (name, words) in enumerate(page.facts):
            self._facts.addWidget(Label(name, "small", "text2"), i, 0)
            self._facts.addWidget(Label(words, "small_strong"), i, 1)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look.stop()
