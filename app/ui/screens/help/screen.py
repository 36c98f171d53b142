"""All keys, those of every screen and those that work everywhere; and what this program is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QScrollArea, QWidget
from typing_extensions import override

from app.domain.words import later, say
from app.ui.context import Context
from app.ui.screen import Key, Screen
from app.ui.theme.tokens import PAGE_EDGE
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.paint import Draw, Painted, key_width
from app.ui.widgets.side import NARROW

KeyGroup = tuple[str, Sequence[Key]]


class HelpScreen(Screen):
    """`groups` are the keys by heading; `about` are the lines on the program."""

    title, icon = later("Help"), "circle-help"

    def __init__(
        self, context: Context, *, groups: Sequence[KeyGroup], about: Sequence[str]
    ) -> None:
        super().__init__(context)
        left, right = col(gap=12), col(gap=12)
        heights = [0, 0]
        for heading, keys in groups:
            side = 0 if heights[0] <= heights[1] else 1
            heights[side] += len(keys) + 2
            (left, right)[side].addWidget(_key_card(heading, keys))
        about_words = [Label(line, "small", "text2", wrap=True) for line in about]
        title = Label(self.tr("About"), "heading")
        right.addWidget(frame(col(title, *about_words, gap=6, margins=(16, 12, 16, 14))))
        left.addStretch(1)
        right.addStretch(1)
        self._columns = columns = row(left, right, gap=12)
        columns.setStretch(0, 1)
        columns.setStretch(1, 1)
        page = QWidget()
        page.setLayout(
            col(
                Label(self.tr("All keys"), "title"), columns, None,
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
        way = QBoxLayout.Direction
        is_narrow = self.window().width() < NARROW
        self._columns.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)

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
