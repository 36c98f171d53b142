"""The list of a patient's sections at the left of a screen in a patient's tab.

A screen puts it beside its body and tells it the place: `self.sections.show_place(place)` in
`opened`. It goes to another section of the same patient by itself, on a click or Alt and a digit.
Where this person has one section alone there is nothing to choose, and it stays away.
"""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.context import Area, Context, Place, Section
from app.ui.shell.item import PaintedButton
from app.ui.theme import theme
from app.ui.widgets.chips import KeyCap
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.paint import Draw

WIDTH, STRIP = 168, 52
_NARROW = 1280
_ROW = 36


class SectionList(QWidget):
    """168 px wide with words, a strip of 52 px with tool tips where the window is narrow."""

    def __init__(
        self,
        context: Context,
        area: Area,
        *,
        is_strip: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take `is_strip` for a body that needs the room at any width."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sections"))
        self._context = context
        self._place: Place | None = None
        sections = context.sections()
        self._has_choice, self._is_strip = len(sections) > 1, is_strip
        self.hide()  # until a patient is known; without a parent it would be a window
        self.setFixedWidth(STRIP if is_strip else WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 12, 10, 12)
        layout.setSpacing(4)
        for i, section in enumerate(sections):
            item = SectionItem(section, is_here=section.area == area)
            item.clicked.connect(lambda _on=False, to=section.area: self._go(to))
            layout.addWidget(item)
            shortcut = QShortcut(QKeySequence(f"Alt+{i + 1}"), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(item.click)
            item.setToolTip(self.tr("{} (Alt {})").format(section.title, i + 1))
        layout.addStretch(1)
        self._keys = QWidget()
        self._keys.setLayout(
            col(
                Label(self.tr("Go to section"), "caption", "text3"),
                row(KeyCap("Alt 1"), Label(self.tr("to"), "caption", "text3"),
                    KeyCap(f"Alt {len(sections)}"), None, gap=6),
                gap=4, margins=(4, 0, 0, 0),
            )
        )  # fmt: skip
        layout.addWidget(self._keys)

    def show_place(self, place: Place) -> None:
        """Say which patient the sections are of; without one there are none."""
        self._place = place
        self.setVisible(self._has_choice and place.patient_id is not None)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        Draw(painter).vline(self.width() - 1, 0, self.height())
        painter.end()

    def _fit(self) -> None:
        is_strip = self._is_strip or self.window().width() < _NARROW
        self.setFixedWidth(STRIP if is_strip else WIDTH)
        self._keys.setVisible(not is_strip)

    def _go(self, area: Area) -> None:
        if self._place is not None:
            self._context.go(replace(self._place, area=area, extra=""))


class SectionItem(PaintedButton):
    """One section: icon and word, soft where one is."""

    def __init__(self, section: Section, *, is_here: bool) -> None:
        super().__init__(section.title, height=_ROW)
        self.section = section
        self.setCheckable(True)
        self.setChecked(is_here)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Ignored)
        self.setSizePolicy(policy)

    @override
    def nextCheckState(self) -> None:
        """Keep the check where one is."""

    @override
    def content_width(self) -> float:
        return WIDTH - 20

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        on = self.isChecked()
        if on or self.underMouse():
            d.box(0, 0, w, h, "accent_soft" if on else "hover")
        if self.hasFocus():
            d.focus_ring(w, h)
        ink = "accent" if on else "text2"
        if w < WIDTH - 20:
            d.icon(self.section.icon, (w - 16) / 2, 10, 16, ink)
            return
        d.icon(self.section.icon, 10, 10, 16, ink)
        style = "strong" if on else "body"
        d.text(36, 0, w, h, self.text(), style, "accent" if on else "text")
