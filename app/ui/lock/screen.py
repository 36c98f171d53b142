"""The lock screen: hides everything, names no patient, and lets a person in with a password."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from app.domain.actor import Actor
from app.services.people import UserTileView
from app.ui.context import Call
from app.ui.lock.presenter import LockPresenter
from app.ui.lock.tile import HEIGHT, WIDTH, SomeoneElse, Tile
from app.ui.shell.rail import draw_logo
from app.ui.sync_words import SyncWords
from app.ui.theme import theme
from app.ui.widgets.button import Button
from app.ui.widgets.field import Edit, Field
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.notice import Alert
from app.ui.widgets.paint import Draw, Painted

_EDGE = 48
_PANEL_WIDTH, _PANEL_LEAST = 372, 300
_NARROW_EDGE, _NARROW = 24, 1000


@dataclass(frozen=True, slots=True)
class Station:
    """What the window says about where it stands; nothing about a patient."""

    place: str
    workstation: str
    log_in_hint: str = ""


class LockScreen(QWidget):
    """`came` brings the LoggedIn of whoever proved to be themselves."""

    came = Signal(object)

    def __init__(self, station: Station, call: Call, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Log in"))
        self._presenter = LockPresenter(self, call, self.came.emit)
        self._notes: dict[str, str] = {}
        self.tiles: list[Tile] = []
        self._time = Label("", "display", "rail_on")
        self._date = Label("", "small", "rail_text")
        self._saved = Label("", "small_strong", "rail_on")
        self._sync = Label("", "small", "rail_text")
        self._tile_grid = QGridLayout()
        self._tile_grid.setSpacing(12)
        self.other = SomeoneElse(self.tr("Someone else"))
        self.other.clicked.connect(lambda: self._presenter.choose(""))
        self.panel = Panel(station.log_in_hint)
        self.panel.submitted.connect(self._presenter.submit)
        middle = row(None, self._people_side(), self.panel, None, gap=40)
        middle.setStretch(2, 2)
        middle.setAlignment(self.panel, Qt.AlignmentFlag.AlignTop)
        page = QWidget()
        self._page = col(
            self._head(station), 24, None, middle, None, None, 24, self._foot(station),
            gap=0, margins=(_EDGE, 32, _EDGE, 36),
        )  # fmt: skip
        page.setLayout(self._page)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self.setLayout(col(scroll))

    def open(self, last: Actor | None, *, notes: dict[str, str]) -> None:
        """Ask who is working; `notes` are words for tiles by login, as "draft kept 09:38"."""
        self._notes = notes
        self.panel.clear()
        self._presenter.open(last)

    def show_people(self, people: tuple[UserTileView, ...]) -> None:
        """Show a tile for each, two in a row."""
        for tile in self.tiles:
            self._tile_grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = [Tile(each, note=self._notes.get(each.login, "")) for each in people]
        previous: QWidget | None = None
        for i, tile in enumerate(self.tiles):
            tile.clicked.connect(
                lambda _on=False, login=tile.person.login: self._presenter.choose(login)
            )
            self._tile_grid.addWidget(tile, i // 2, i % 2)
            if previous is not None:
                QWidget.setTabOrder(previous, tile)
            previous = tile
        if previous is not None:
            QWidget.setTabOrder(previous, self.other)

    def show_chosen(self, person: UserTileView | None) -> None:
        """Turn the panel to a person, or to someone else."""
        for tile in self.tiles:
            tile.setChecked(tile.person == person)
        self.other.setChecked(person is None)
        self.panel.ask(person)

    def show_refusal(self, title: str, hint: str) -> None:
        """Say why not."""
        self.panel.refuse(title, hint)

    def show_checking(self, *, is_checking: bool) -> None:
        """Take no input meanwhile."""
        self.panel.set_checking(is_checking=is_checking)

    def show_now(self, time: str, date: str) -> None:
        """Show the clock."""
        self._time.setText(time)
        self._date.setText(date)

    def show_sync(self, words: SyncWords) -> None:
        """Show the sync state."""
        self._saved.setText(words.saved)
        self._sync.setText(f"·   {words.waiting}   ·   {words.contact}")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        edge = _NARROW_EDGE if self.width() < _NARROW else _EDGE
        self._page.setContentsMargins(edge, 32, edge, 36)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        slope = QLinearGradient(QPointF(0, 0), QPointF(0, self.height()))
        slope.setColorAt(0, theme.colour("rail"))
        slope.setColorAt(1, theme.colour("rail_active"))
        painter.fillRect(self.rect(), slope)
        painter.end()

    def _head(self, station: Station) -> QWidget:
        words = col(
            Label("Wardlight", "title", "rail_on"),
            Label(station.place, "small", "rail_text"),
            None,
            gap=0,
        )
        for each in (self._time, self._date):
            each.setAlignment(Qt.AlignmentFlag.AlignRight)
        side = QWidget()
        side.setLayout(row(_Mark(), words, None, col(self._time, self._date, gap=0), gap=14))
        return side

    def _people_side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(2 * WIDTH + 12)
        side.setLayout(
            col(
                col(
                    Label(self.tr("Who is working?"), "title", "rail_on"),
                    Label(self.tr("Choose your name"), "small", "rail_text"), gap=2,
                ),
                self._tile_grid, self.other, None, gap=12,
            )
        )  # fmt: skip
        side.setMinimumHeight(HEIGHT)
        return side

    def _foot(self, station: Station) -> QWidget:
        side = QWidget()
        words = self.tr("Workstation {}").format(station.workstation)
        side.setLayout(
            row(
                _Glyph("monitor", "rail_text"), Label(words, "small_strong", "rail_on"), 16,
                _Glyph("hard-drive", "lamp"), self._saved, self._sync, None,
            )
        )  # fmt: skip
        return side


class Panel(QFrame):
    """The card that asks for the password; `submitted` brings login and password."""

    submitted = Signal(str, str)

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setMinimumWidth(_PANEL_LEAST)
        self.setMaximumWidth(_PANEL_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._person: UserTileView | None = None
        self._title = Label("", "title")
        self._words = Label(self.tr("Type your password"), "small", "text2")
        self.login = Edit()
        self.login_field = Field(self.tr("&Login"), self.login)
        self.password = Edit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.login.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self._submit)
        self.refusal = Alert("danger")
        self.refusal.hide()
        for each in (self.login, self.password):
            each.textEdited.connect(self.refusal.hide)
        self.button = Button(self.tr("Log in"), "primary", fit="touch", key=self.tr("Enter"))
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self._submit)
        note = Label(hint, "caption", "text3", wrap=True)
        self.setLayout(
            col(
                col(self._title, self._words, gap=2), self.login_field,
                Field(self.tr("&Password"), self.password), self.refusal, self.button, note,
                gap=16, margins=(28, 22, 28, 24),
            )
        )  # fmt: skip
        note.setVisible(bool(hint))

    def ask(self, person: UserTileView | None) -> None:
        """Ask a known person for the password, or someone else for both."""
        self._person = person
        self.refusal.hide()
        self.password.clear()
        first = person.name.split()[0] if person else ""
        self._title.setText(self.tr("Hello {}").format(first) if person else self.tr("Log in"))
        words = self.tr("Type your password")
        self._words.setText(words if person else self.tr("Type your login and your password"))
        self.login_field.setVisible(person is None)
        (self.password if person else self.login).setFocus()

    def refuse(self, title: str, hint: str) -> None:
        """Say why not; the password is to be typed anew."""
        self.refusal.show_words("danger", title=title, detail=hint)
        self.refusal.show()
        self.password.clear()
        is_login_missing = self._person is None and not self.login.text().strip()
        (self.login if is_login_missing else self.password).setFocus()

    def set_checking(self, *, is_checking: bool) -> None:
        """Take no input while the password is being checked."""
        self.button.set_busy(self.tr("Checking") if is_checking else "")
        for each in (self.login, self.password):
            each.setReadOnly(is_checking)

    def clear(self) -> None:
        """Forget what was typed."""
        self.login.clear()
        self.password.clear()
        self.refusal.hide()

    def _submit(self) -> None:
        login = self._person.login if self._person else self.login.text()
        self.submitted.emit(login, self.password.text())


class _Mark(Painted):
    def __init__(self) -> None:
        super().__init__(height=44, width=40)

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        draw_logo(d, 0, 2, 40)


class _Glyph(Painted):
    def __init__(self, icon: str, ink: str) -> None:
        super().__init__(height=18, width=16)
        self._icon, self._ink = icon, ink

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.icon(self._icon, 0, 1, 16, self._ink)
