"""The parts of a patient's tab, listed beside its body; hidden where there is only one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.context import Area, Section
from app.ui.theme import theme
from app.ui.widgets.paint import Draw

WIDTH, SLIM = 168, 52
_ITEM = 36


class SectionList(QFrame):
    """`chosen` says which part is wanted; slim shows glyphs with tool tips."""

    chosen = Signal(object)  # Area

    def __init__(self, here: Area, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sections"))
        self._here = here
        self._items: list[_Item] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(10, 12, 10, 12)
        self._layout.setSpacing(4)
        self._layout.addStretch(1)
        self.set_slim(is_slim=False)
        self.hide()

    def show_sections(self, sections: Sequence[Section]) -> None:
        """List what the person may open."""
        if [item.section for item in self._items] == list(sections):
            return
        for item in self._items:
            item.deleteLater()
        self._items = [_Item(section, is_here=section.area is self._here) for section in sections]
        for n, item in enumerate(self._items):
            self._layout.insertWidget(n, item)
            item.clicked.connect(lambda _=False, item=item: self.chosen.emit(item.section.area))
        self.setVisible(len(self._items) > 1)

    def set_slim(self, *, is_slim: bool) -> None:
        """Show glyphs alone, where the body needs the room."""
        self.setFixedWidth(SLIM if is_slim else WIDTH)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        Draw(painter).vline(self.width() - 1, 0, self.height())
        painter.end()


class _Item(QAbstractButton):
    def __init__(self, section: Section, *, is_here: bool) -> None:
        super().__init__()
        self.section, self._is_here = section, is_here
        self.setFixedHeight(_ITEM)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(section.title)
        self.setAccessibleDescription(self.tr("shown now") if is_here else "")
        self.setToolTip(section.title)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        d, w, h = Draw(painter), self.width(), self.height()
        if self._is_here:
            d.box(0, 0, w, h, "accent_soft")
        elif self.underMouse():
            d.box(0, 0, w, h, "hover")
        tone = "accent" if self._is_here else "text2"
        is_slim = w < WIDTH - 20
        d.icon(self.section.icon, (w - 16) / 2 if is_slim else 10, 10, 16, tone)
        if not is_slim:
            style = "strong" if self._is_here else "body"
            d.text(36, 0, w, h, self.section.title, style, "accent" if self._is_here else "text")
        if self.hasFocus():
            d.focus_ring(w, h)
        painter.end()
