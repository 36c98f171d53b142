"""The tabs: the page of the area first, then the patients that are open."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget
from typing_extensions import override

from app.ui.shell.item import PaintedButton
from app.ui.theme import theme
from app.ui.theme.tokens import TABS_HEIGHT
from app.ui.widgets.button import IconButton
from app.ui.widgets.chips import score_tokens, score_word
from app.ui.widgets.paint import Draw, text_width

MOST = 7
_EDGE = 16
_MORE_WIDTH = 40


@dataclass(frozen=True, slots=True)
class TabView:
    """One tab; `patient_id` is None for the page of the area."""

    patient_id: uuid.UUID | None
    words: str
    icon: str
    score: int | None = None
    has_draft: bool = False


class TabBar(QWidget):
    """At most seven patients in sight, the rest behind a menu; the one on top is always seen."""

    chosen = Signal(object)
    closed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(TABS_HEIGHT)
        self.setAccessibleName(self.tr("Open patients"))
        self._views: tuple[TabView, ...] = ()
        self._active = 0
        self._tabs: list[Tab] = []
        self._more = IconButton("chevron-down", self.tr("More open patients"), parent=self)
        self._more.clicked.connect(self._show_more)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self._line.setSpacing(2)
        self._line.addStretch(1)
        self._line.addWidget(self._more)
        self._more.hide()

    def show_tabs(self, views: Sequence[TabView], *, active: int) -> None:
        """Show these tabs; the others go."""
        self._views, self._active = tuple(views), active
        for tab in self._tabs[len(views) :]:
            self._line.removeWidget(tab)
            tab.hide()
            tab.deleteLater()
        del self._tabs[len(views) :]
        while len(self._tabs) < len(views):
            tab = Tab()
            tab.clicked.connect(lambda _on=False, tab=tab: self.chosen.emit(tab.view.patient_id))
            tab.close_button.clicked.connect(
                lambda _on=False, tab=tab: self.closed.emit(tab.view.patient_id)
            )
            self._line.insertWidget(len(self._tabs), tab)
            self._tabs.append(tab)
        for i, (tab, view) in enumerate(zip(self._tabs, views, strict=True)):
            tab.show_view(view, is_active=i == active)
        self._fit()

    @property
    def hidden(self) -> tuple[TabView, ...]:
        """The tabs that stand in the menu."""
        return tuple(tab.view for tab in self._tabs if tab.isHidden())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("sunk"))
        Draw(painter).hline(0, self.width(), self.height() - 1)
        painter.end()

    def _fit(self) -> None:
        room = self.width() - 2 * _EDGE - _MORE_WIDTH
        must = {0, self._active}
        room -= sum(self._tabs[i].sizeHint().width() + 2 for i in must if i < len(self._tabs))
        seen = set(must)
        for i, tab in enumerate(self._tabs):
            width = tab.sizeHint().width() + 2
            if i not in must and width <= room and len(seen) <= MOST:
                seen.add(i)
                room -= width
        for i, tab in enumerate(self._tabs):
            tab.setVisible(i in seen)
        self._more.setVisible(len(seen) < len(self._tabs))

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for view in self.hidden:
            menu.addAction(view.words).triggered.connect(
                lambda _on=False, view=view: self.chosen.emit(view.patient_id)
            )
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))


class Tab(PaintedButton):
    """A tab: words, the NEWS2 number, a dot for unsaved input, and a close button."""

    def __init__(self) -> None:
        super().__init__("", height=TABS_HEIGHT)
        self.view = TabView(None, "", "user")
        self._is_active = False
        self.close_button = IconButton("x", "", side=24, glyph=13, parent=self)

    def show_view(self, view: TabView, *, is_active: bool) -> None:
        """Change what it shows."""
        self.view, self._is_active = view, is_active
        parts = [view.words]
        if view.score is not None:
            parts.append(f"NEWS2 {view.score} {score_word(view.score)}")
        if view.has_draft:
            parts.append(self.tr("not saved yet"))
        self.setText(view.words)
        self.setAccessibleName(", ".join(parts))
        self.setToolTip(", ".join(parts[1:]))
        self.close_button.setVisible(view.patient_id is not None)
        self.close_button.setAccessibleName(self.tr("Close {}").format(view.words))
        self.close_button.setToolTip(self.tr("Close {} (Ctrl W)").format(view.words))
        self.setFixedWidth(int(self.content_width()) + 1)
        self.close_button.move(4 if self.isRightToLeft() else self.width() - 28, 6)
        self.updateGeometry()
        self.update()

    @override
    def content_width(self) -> float:
        width = 34 + text_width(self.view.words, "small_strong") + 12
        width += 26 if self.view.score is not None else 0
        width += 12 if self.view.has_draft else 0
        return width + (24 if self.view.patient_id is not None else 0)

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        on = self._is_active
        if on:
            d.box(0, 4, w, h + 6, "canvas", "line", radius=8)
            d.fill(1, h - 1, w - 2, 1, "canvas")
        elif self.underMouse():
            d.box(2, 5, w - 4, h - 8, "hover")
        if self.hasFocus():
            d.focus_ring(w - 4, h - 8, x=2, y=6)
        d.icon(self.view.icon, 12, 11, 15, "text2" if on else "text3")
        style, ink = ("small_strong", "text") if on else ("small", "text2")
        x = 34 + d.text(34, 4, w, h - 4, self.view.words, style, ink) + 8
        if self.view.has_draft:
            d.dot(x + 3, h / 2 + 2, 3.5, "accent")
            x += 12
        if self.view.score is not None:
            fill, text = score_tokens(self.view.score)
            d.box(x, 11, 20, 18, "line" if fill == "sunk" else fill, radius=4)
            d.text(x, 11, 20, 18, str(self.view.score), "caption_strong", text, align="centre")
