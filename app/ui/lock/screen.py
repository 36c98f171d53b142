"""The lock screen: hides everything, names no patient, and lets in by badge, PIN or password."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget
from typing_extensions import override

from app.domain.actor import Actor
from app.services.people import UserTileView
from app.ui.context import Call
from app.ui.lock.badge_reader import BadgeReader
from app.ui.lock.panel import MOST_WIDTH, Panel
from app.ui.lock.pin_card import PinCard
from app.ui.lock.presenter import LockPresenter
from app.ui.lock.tile import HEIGHT, WIDTH, SomeoneElse, Tile
from app.ui.lock.ways_back import OwnPasswordCard, WayBackCard
from app.ui.shell.rail import draw_logo
from app.ui.sync_words import SyncWords
from app.ui.theme import theme
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.notice import Alert
from app.ui.widgets.paint import Draw, Painted

_EDGE = 48
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
        self._reader = BadgeReader(self)
        self._reader.read.connect(self._read_badge)
        self._notes: dict[str, str] = {}
        self._chosen = ""  # whose login; empty: someone else's
        self.tiles: list[Tile] = []
        self._time = Label("", "display", "rail_on")
        self._date = Label("", "small", "rail_text")
        self._saved = Label("", "small_strong", "rail_on")
        self._sync = Label("", "small", "rail_text")
        self._tile_grid = QGridLayout()
        self._tile_grid.setSpacing(12)
        self.other = SomeoneElse(self.tr("Someone else"))
        self.other.clicked.connect(lambda: self._presenter.choose(""))
        self.panel, self.pin_card = Panel(station.log_in_hint), PinCard()
        self.own_password, self.way_back = OwnPasswordCard(), WayBackCard()
        self._cards = (self.panel, self.pin_card, self.own_password, self.way_back)
        self._connect_cards()
        self._show_card(self.panel)
        self.emergency, self._emergency_words = self._emergency_parts()
        side = col(self._emergency_words, *self._cards, None, gap=12)
        middle = row(None, self._people_side(), side, None, gap=40)
        middle.setStretch(2, 2)
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
        self.clear()
        self.want_emergency(is_wanted=False)
        self._presenter.open(last)

    @property
    def is_emergency(self) -> bool:
        """Whether who logs in now wants a chart that is closed to them: they still log in."""
        return self.emergency.isHidden()

    def want_emergency(self, *, is_wanted: bool) -> None:
        """Say what emergency access asks for, or take it back; it opens nothing by itself."""
        self.emergency.setVisible(not is_wanted)
        self._emergency_words.setVisible(is_wanted)

    def clear(self) -> None:
        """Forget everything that was typed."""
        for card in self._cards:
            card.clear()

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
            tile.setChecked(tile.person.login == self._chosen)
            self._tile_grid.addWidget(tile, i // 2, i % 2)
            if previous is not None:
                QWidget.setTabOrder(previous, tile)
            previous = tile
        if previous is not None:
            QWidget.setTabOrder(previous, self.other)

    def show_chosen(self, person: UserTileView | None, *, by_pin: bool = False) -> None:
        """Turn the card to a person, or to someone else."""
        self._chosen = person.login if person else ""
        for tile in self.tiles:
            tile.setChecked(tile.person.login == self._chosen)
        self.other.setChecked(person is None)
        if person is not None and by_pin:
            self._show_card(self.pin_card)
            self.pin_card.ask(person)
        else:
            self._show_card(self.panel)
            self.panel.ask(person)

    def show_own_password(self) -> None:
        """Ask for a password of one's own."""
        self._show_card(self.own_password)
        self.own_password.new.setFocus()

    def show_way_back(self) -> None:
        """Ask for what brings a lost administrator back."""
        self._show_card(self.way_back)
        self.way_back.ask()

    def show_done(self, words: str) -> None:
        """Say it above the password."""
        self.panel.refusal.show_words("ok", title=words)
        self.panel.refusal.show()

    def show_refusal(self, title: str, hint: str) -> None:
        """Say why not."""
        self._card.refuse(title, hint)

    def show_checking(self, *, is_checking: bool) -> None:
        """Take no input meanwhile."""
        for card in (self._card,) if is_checking else self._cards:
            card.set_checking(is_checking=is_checking)

    def show_now(self, time: str, date: str) -> None:
        """Show the clock."""
        self._time.setText(time)
        self._date.setText(date)

    def show_sync(self, words: SyncWords) -> None:
        """Show the sync state."""
        self._saved.setText(words.saved)
        self._sync.setText(f"·   {words.waiting}   ·   {words.contact}")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reader.listen(is_on=True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._reader.listen(is_on=False)

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

    def _connect_cards(self) -> None:
        act = self._presenter
        self.panel.submitted.connect(act.submit)
        self.panel.lost.connect(self.show_way_back)
        self.pin_card.submitted.connect(act.submit_pin)
        self.pin_card.wants_password.connect(act.use_password)
        self.own_password.submitted.connect(act.submit_own_password)
        self.way_back.by_code.connect(act.recover_by_code)
        self.way_back.by_two.connect(act.recover_by_two)
        for card in (self.own_password, self.way_back):
            card.left.connect(lambda: act.choose(""))

    def _show_card(self, shown: Panel | PinCard | OwnPasswordCard | WayBackCard) -> None:
        self._card = shown
        self._reader.is_open = shown in {self.panel, self.pin_card}
        for card in self._cards:
            if card is not shown:
                card.clear()
            card.setVisible(card is shown)

    def _read_badge(self, words: str) -> None:
        def no_badge() -> bool:
            self.pin_card.boxes.clear()
            return self._reader.let_through()

        self._presenter.read_badge(words, self._reader.take_back, no_badge)

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

    def _emergency_parts(self) -> tuple[Button, Alert]:
        button = Button(self.tr("Emergency access"), "danger", icon="octagon-alert")
        button.clicked.connect(lambda: self.want_emergency(is_wanted=True))
        words = Alert(
            "danger",
            title=self.tr("Emergency access: log in as yourself"),
            detail=self.tr(
                "Then choose the patient, say why and give your password again. It ends by itself, "
                "and the privacy officer reviews it."
            ),
            do=self.tr("Leave"),
        )
        words.setMaximumWidth(MOST_WIDTH)
        words.acted.connect(lambda: self.want_emergency(is_wanted=False))
        words.hide()
        return button, words

    def _foot(self, station: Station) -> QWidget:
        side = QWidget()
        words = self.tr("Workstation {}").format(station.workstation)
        side.setLayout(
            row(
                _Glyph("monitor", "rail_text"), Label(words, "small_strong", "rail_on"), 16,
                _Glyph("hard-drive", "lamp"), self._saved, self._sync, None, self.emergency,
            )
        )  # fmt: skip
        return side


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
