"""The bar on top: the hospital, the way to everything, what was done, who works, and Lock."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.shell.item import PaintedButton
from app.ui.theme import theme
from app.ui.theme.tokens import PAGE_EDGE, TOP_BAR_HEIGHT
from app.ui.widgets.layout import row
from app.ui.widgets.paint import Draw, Painted, key_width, text_width

_WIDE = 1500
_SEARCH_WIDTH, _SEARCH_WIDE, _SEARCH_LEAST = 460, 620, 180


def initials(name: str) -> str:
    """The letters in a person's round mark, as AN for Amara Nwosu."""
    words = [word for word in name.split() if word[0].isalpha()]
    return "".join(word[0].upper() for word in (words[:1] + words[1:][-1:]))


class TopBar(QWidget):
    """Signals say what is wanted; `search` brings the letters that were typed at once."""

    search = Signal(str)
    lock = Signal()
    log_out = Signal()
    notices = Signal()

    def __init__(self, *, place: str, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(TOP_BAR_HEIGHT)
        self.setAccessibleName(self.tr("Top bar"))
        self.field = _SearchButton(self.tr("Find a patient or an action"))
        self.field.asked.connect(self.search)
        self.bell = _Bell(self.tr("What was done"))
        self.bell.clicked.connect(self.notices)
        self._person = _Person(name, title)
        self._person.clicked.connect(self._show_person_menu)
        self._lock = _Lock(self.tr("Lock"))
        self._lock.clicked.connect(self.lock)
        left = row(_Place(place), None, margins=(PAGE_EDGE, 0, 0, 0))
        right = row(None, self.bell, self._person, self._lock, gap=12)
        line = row(left, self.field, right, gap=12, margins=(0, 0, PAGE_EDGE, 1))
        line.setStretch(0, 1)
        line.setStretch(2, 1)
        self.setLayout(line)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.field.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        Draw(painter).hline(0, self.width(), self.height() - 1)
        painter.end()

    def _show_person_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Log out")).triggered.connect(self.log_out)
        menu.popup(self._person.mapToGlobal(QPoint(0, self._person.height() + 2)))


class _Place(Painted):
    def __init__(self, words: str) -> None:
        super().__init__(height=TOP_BAR_HEIGHT - 1)
        self.setAccessibleName(words)
        self._words = words
        self.setFixedWidth(int(text_width(words, "heading")) + 28)

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.icon("hospital", 0, 17, 18)
        d.text(26, 0, w, h, self._words, "heading")


class _SearchButton(PaintedButton):
    asked = Signal(str)

    def __init__(self, words: str) -> None:
        super().__init__(words, height=34)
        self.setAccessibleDescription(self.tr("Ctrl K"))
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.clicked.connect(lambda: self.asked.emit(""))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def content_width(self) -> float:
        return _SEARCH_WIDE if self.window().width() >= _WIDE else _SEARCH_WIDTH

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_SEARCH_LEAST, self.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isalnum() and event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        }:
            self.asked.emit(event.text())
            return
        super().keyPressEvent(event)

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        edge = "text2" if self.underMouse() else "line_strong"
        d.box(0, 0, w, h, "canvas", edge, radius=8)
        if self.hasFocus():
            d.focus_ring(w, h, radius=8)
        d.icon("search", 11, 9, 16)
        d.text(36, 0, w, h, self.text(), "body", "text3")
        d.key(w - key_width("Ctrl K") - 8, 7, "Ctrl K")


class _Bell(PaintedButton):
    def __init__(self, words: str) -> None:
        super().__init__(words, height=32)
        self.setToolTip(words)
        self._has_news = False

    def set_news(self, *, has_news: bool) -> None:
        """Show the dot that says that something was added to the list."""
        self._has_news = has_news
        self.setAccessibleDescription(self.tr("something new") if has_news else "")
        self.update()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Open the list below the bell."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words in lines:
            menu.addAction(words).setEnabled(False)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    @override
    def content_width(self) -> float:
        return 31

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        if self.underMouse():
            d.box(0, 0, w, h, "hover")
        if self.hasFocus():
            d.focus_ring(w, h)
        d.icon("bell", 7, 7, 18)
        if self._has_news:
            d.dot(23, 8, 4, "accent", "surface")


class _Person(PaintedButton):
    def __init__(self, name: str, title: str) -> None:
        super().__init__(name, height=44)
        self.setAccessibleName(f"{name}, {title}")
        self._title = title
        self._letters = initials(name)

    @override
    def content_width(self) -> float:
        words = max(text_width(self.text(), "small_strong"), text_width(self._title, "caption"))
        return 48 + words + 4

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        if self.underMouse():
            d.box(0, 0, w, h, "hover")
        if self.hasFocus():
            d.focus_ring(w, h)
        d.box(4, 6, 32, 32, "accent_soft", radius=16)
        d.text(4, 6, 32, 32, self._letters, "caption_strong", "accent", align="centre")
        d.text(46, 4, w, 18, self.text(), "small_strong")
        d.text(46, 22, w, 16, self._title, "caption", "text2")


class _Lock(PaintedButton):
    def __init__(self, words: str) -> None:
        super().__init__(words, height=32)
        self.setToolTip(self.tr("{} (Ctrl L)").format(words))

    @override
    def content_width(self) -> float:
        return (
            32 + text_width(self.text(), "small_strong") + 8 + text_width("Ctrl L", "caption") + 12
        )

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.box(0, 0, w, h, "hover" if self.underMouse() else "surface", "line_strong")
        if self.hasFocus():
            d.focus_ring(w, h)
        d.icon("lock", 11, 8, 15)
        x = 32 + d.text(32, 0, w, h, self.text(), "small_strong") + 8
        d.text(x, 0, w, h, "Ctrl L", "caption", "text3")
