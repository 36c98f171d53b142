"""The list at the left of the Sync page: this workstation, what waits, what was settled."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.screens.sync.words import ItemView, Section
from app.ui.shell.item import PaintedButton
from app.ui.widgets.layout import Label, col, frame
from app.ui.widgets.paint import Draw, text_width
from app.ui.widgets.side import NARROW

WIDTH, _LESS = 300, 208  # less where the window is narrow
_LINE, _TOP = 18, 10


class ItemList(QScrollArea):
    """Up and down move and show at once; `chosen` names the item's key."""

    chosen = Signal(str)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What there is"))
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._shown: tuple[ItemView, ...] = ()
        self.items: dict[str, Item] = {}
        self.setWidget(frame(col(self._rows, None, margins=(8, 12, 8, 12)), "aside"))

    def show_items(self, items: tuple[ItemView, ...], *, chosen: str) -> None:
        """Show these; the focus stays in the list where it was there."""
        if items != self._shown:
            self._shown = items
            had_focus = any(item.hasFocus() for item in self.items.values())
            self._fill(items)
            if had_focus and chosen in self.items:
                self.items[chosen].setFocus()
        for key, item in self.items.items():
            item.setChecked(key == chosen)
        if (shown := self.items.get(chosen)) is not None:
            self.ensureWidgetVisible(shown)
            if any(each.hasFocus() for each in self.items.values()):
                shown.setFocus()

    def fit(self, window: int) -> None:
        """Take less room in a narrow window; `window` is its width in pixels."""
        self.setFixedWidth(WIDTH if window >= NARROW else _LESS)

    def focus_chosen(self) -> None:
        """Put the focus on the item that is shown."""
        for item in self.items.values():
            if item.isChecked():
                item.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _fill(self, items: tuple[ItemView, ...]) -> None:
        while (old := self._rows.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.items = {}
        section = ""
        for view in items:
            if view.section not in {section, "state"}:
                head = Label(self._head(view.section), "heading")
                head.setContentsMargins(8, 14, 8, 2)
                self._rows.addWidget(head)
            section = view.section
            item = Item(view)
            item.clicked.connect(lambda _on=False, key=view.key: self.chosen.emit(key))
            self.items[view.key] = item
            self._rows.addWidget(item)

    def _head(self, section: Section) -> str:
        return {
            "needs": self.tr("Needs a decision"),
            "refused": self.tr("Refused by the server"),
            "settled": self.tr("Settled lately"),
        }.get(section, "")


class Item(PaintedButton):
    """One item: icon, bold title and time, then one or two short lines."""

    def __init__(self, view: ItemView) -> None:
        lines = 1 + bool(view.line) + bool(view.note)
        super().__init__(view.title, height=2 * _TOP + lines * _LINE)
        self._view = view
        self.setAccessibleName(", ".join(p for p in (view.title, view.line, view.note) if p))
        self.setToolTip(view.line)
        self.setCheckable(True)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Ignored)
        self.setSizePolicy(policy)

    @override
    def nextCheckState(self) -> None:
        """Keep the check where one is."""

    @override
    def content_width(self) -> float:
        return _LESS - 16

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        on, view = self.isChecked(), self._view
        if on or self.underMouse():
            d.box(0, 0, w, h, "accent_soft" if on else "hover", radius=8)
        if self.hasFocus():
            d.focus_ring(w, h, radius=8)
        tone = {"needs": "warn", "refused": "danger", "settled": "ok"}.get(view.section, "text2")
        d.icon(view.icon, 12, _TOP + 2, 16, tone)
        right = w - 12
        if view.time:
            d.text(0, _TOP, right, _LINE, view.time, "caption", "text2", align="right")
            right -= int(text_width(view.time, "caption"))
        title = _fitting(view.title, right - 48, "small_strong")
        d.text(38, _TOP, right - 46, _LINE, title, "small_strong")
        y = _TOP + _LINE
        if view.line:
            line = _fitting(view.line, w - 50, "caption")
            d.text(38, y, w - 50, _LINE, line, "caption", "text2")
            y += _LINE
        if view.note:
            d.text(38, y, w - 50, _LINE, view.note, "caption_strong", tone)


def _fitting(words: str, width: float, style: str) -> str:
    """Return the words that fit; the page beside shows them in full."""
    if text_width(words, style) <= width:
        return words
    while words and text_width(f"{words}…", style) > width:
        words = words[:-1]
    return f"{words.rstrip()}…"
