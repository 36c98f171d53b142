"""All keys, those of every screen and those that work everywhere; and what this program is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget
from typing_extensions import override

from app.domain.words import later, say
from app.ui.context import Context
from app.ui.screen import Key, Screen
from app.ui.theme.tokens import PAGE_EDGE
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.paint import Draw, Painted, key_width
from app.ui.widgets.side import NARROW

_MOST_COLUMNS, _THREE_FROM = 3, 1700  # from this width of the window on

KeyGroup = tuple[str, Sequence[Key]]


class HelpScreen(Screen):
    """`groups` are the keys by heading; `about` are the lines on the program."""

    title, icon = later("Help"), "circle-help"

    def __init__(
        self, context: Context, *, groups: Sequence[KeyGroup], about: Sequence[str]
    ) -> None:
        super().__init__(context)
        self._cards = [(len(keys) + 2, _key_card(heading, keys)) for heading, keys in groups]
        about_words = [Label(line, "small", "text2", wrap=True) for line in about]
        title = Label(self.tr("About"), "heading")
        told = frame(col(title, *about_words, gap=6, margins=(16, 12, 16, 14)))
        self._cards.append((len(about) + 2, told))
        self._columns = [col(gap=12) for _ in range(_MOST_COLUMNS)]
        self._across = row(*self._columns, gap=12)
        self._spread = 0
        page = QWidget()
        page.setLayout(
            col(
                Label(self.tr("All keys"), "title"), self._across, None,
                gap=12, margins=(PAGE_EDGE, 16, PAGE_EDGE, 16),
            )
        )  # fmt: skip
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(page)
        self._scroll.setObjectName("reader")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("All keys"))
        self.setLayout(col(self._scroll))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.window().width()
        self._spread_over(1 if wide < NARROW else 2 if wide < _THREE_FROM else _MOST_COLUMNS)

    def _spread_over(self, count: int) -> None:
        """Put each card into the shortest of so many columns."""
        if count == self._spread:
            return
        self._spread = count
        heights = [0] * count
        for column in self._columns:
            while column.takeAt(0) is not None:
                pass  # the cards go on to live: their page owns them
        for height, card in self._cards:
            shortest = heights.index(min(heights))
            heights[shortest] += height
            self._columns[shortest].addWidget(card)
        for n, column in enumerate(self._columns):
            column.addStretch(1)
            self._across.setStretch(n, 1 if n < count else 0)

    @override
    def activated(self) -> None:
        self._scroll.setFocus()


def _key_card(heading: str, keys: Sequence[Key]) -> QWidget:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for i, key in enumerate(keys):
        grid.addWidget(_Caps(key.keys), i, 0)
        grid.addWidget(Label(key.words, "small", wrap=True), i, 1)
    return frame(col(Label(heading, "heading"), grid, gap=10, margins=(16, 12, 16, 14)))


class _Caps(Painted):
    """Key caps, one for each combination between the words "or"."""

    def __init__(self, keys: str) -> None:
        super().__init__(height=22, width=172)
        self._caps = keys.split(say(" or "))
        self.setAccessibleName(keys)

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        x = 0.0
        for i, cap in enumerate(self._caps):
            if i:
                x += d.text(x + 4, 0, 30, h, self.tr("or"), "caption", "text3") + 8
            d.key(x, 1, cap)
            x += key_width(cap)
