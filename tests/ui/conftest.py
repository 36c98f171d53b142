"""What the tests of the window share: the theme, and the twins of the seams."""

import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.data.abandon import Abandon
from app.data.models.people import LoginHere
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.services import people
from app.settings import Settings
from app.ui.context import Area, Context, Place
from app.ui.lock.screen import Station
from app.ui.main_window import MainWindow
from app.ui.navigation import Entry, Stand, entries
from app.ui.printing import Printing
from app.ui.runner import Runner
from app.ui.screen import Key, Screen
from app.ui.shell.palette_rows import FoundPatient
from app.ui.shell.workspace import Workspace
from app.ui.theme import theme
from app.ui.widgets.button import Button
from app.ui.widgets.field import Edit, Field
from app.ui.widgets.layout import col
from tests.support.clock import FixedClock
from tests.support.printer import PaperTray
from tests.support.station import someone


@dataclass
class ScriptedDialogs:
    """A twin of the dialogs: answers from a list and remembers what was asked."""

    answers: list[bool] = field(default_factory=list)
    path: Path | None = None
    asked: list[str] = field(default_factory=list)

    def confirm(
        self, question: str, *, body: str, do: str, keep: str, destroys: bool = False
    ) -> bool:
        """Answer the next answer."""
        self.asked.append(f"{question} {body} [{do}] [{keep}]{' !' if destroys else ''}")
        return self.answers.pop(0)

    def tell(self, title: str, *, hint: str) -> None:
        """Remember."""
        self.asked.append(f"{title} {hint}")

    def open_file(self, title: str, *, kind: str) -> Path | None:
        """Answer the path given."""
        self.asked.append(f"{title} {kind}")
        return self.path

    def save_file(self, title: str, *, name: str, kind: str) -> Path | None:
        """Answer the path given."""
        self.asked.append(f"{title} {name} {kind}")
        return self.path


class Probe(Screen):
    """A screen that only remembers what the shell told it."""

    title, icon, reads = "Ward", "layout-grid", frozenset({"bed"})
    keys = (Key("O", "Observations"),)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.told: list[str] = []
        self.places: list[Place] = []
        self.may_leave = True
        self.name_edit, self.save = Edit(), Button("Save", "primary")
        self.setLayout(col(Field("&Name", self.name_edit), self.save, None))

    @override
    def opened(self, place: Place) -> None:
        self.places.append(place)
        self.told.append("opened")

    @override
    def refresh(self) -> None:
        self.told.append("refresh")

    @override
    def activated(self) -> None:
        self.told.append("activated")
        self.name_edit.setFocus()

    @override
    def leave(self) -> bool:
        self.told.append("leave")
        return self.may_leave


class ChartProbe(Probe):
    """The same in a patient's tab."""

    title, icon, reads = "Observations", "activity", frozenset({"vitals"})


class BillProbe(Probe):
    """The same, both on the rail and in a patient's tab; for whoever may see bills."""

    title, icon, reads = "Billing", "receipt", frozenset({"invoice"})


PASSWORD = "a long enough password"
GRACE = FoundPatient(uuid.UUID(int=1), "OKAFOR, Grace", "Born 03-Mar-1947")
LIAM = FoundPatient(uuid.UUID(int=2), "OKANE, Liam", "Born 11-Jan-2003")


def find_two(_store: Store, _by: Actor, words: str, _abandon: Abandon) -> Sequence[FoundPatient]:
    """Find the two patients that there are."""
    return [hit for hit in (GRACE, LIAM) if words.casefold() in hit.name.casefold()]


def all_entries() -> tuple[Entry, ...]:
    """The probes, and the screens of the shell itself."""
    kept = [Settings()]
    own = entries(
        settings=lambda: kept[0],
        change_settings=lambda new: kept.__setitem__(0, new) or "",
        about=("Wardlight",),
    )
    return (
        Entry(Area.WARD, Probe, Stand.RAIL, "view_ward", "W"),
        Entry(Area.CHART, ChartProbe, Stand.TAB, "view_chart"),
        Entry(Area.BILLING, BillProbe, Stand.RAIL | Stand.TAB, "view_bill", "B"),
        *(entry for entry in own if entry.area not in {Area.WARD, Area.CHART, Area.BILLING}),
    )


@pytest.fixture
def runner(store: Store) -> Iterator[Runner]:
    """The real bridge to a real encrypted database."""
    made = Runner(store)
    yield made
    made.close()


@pytest.fixture
def people_here(store: Store) -> tuple[str, ...]:
    """Three people who have worked here, by login."""
    admin = someone(Role.IT_ADMIN, name="Ivo Tanaka")
    for login, name, role, title in (
        ("amara", "Amara Nwosu", Role.NURSE, "Staff nurse"),
        ("lucia", "Lucia Moretti", Role.BILLING_CLERK, "Billing clerk"),
    ):
        made = people.make_user(
            store, by=admin, login=login, name=name, role=role, title=title,
            password=PASSWORD, wards=("4B",),
        )  # fmt: skip
        with store.local() as session:
            session.add(LoginHere(user_id=made.user_id, at=store.clock.now()))
    return ("amara", "lucia")


@pytest.fixture
def window(
    qtbot: QtBot,
    runner: Runner,
    clock: FixedClock,
    dialogs: ScriptedDialogs,
    tray: PaperTray,
    people_here: tuple[str, ...],
) -> Iterator[MainWindow]:
    """The main window, locked, with the people on it."""
    made = MainWindow(
        runner=runner,
        clock=clock,
        station=Station("Wardlight General", "W07"),
        entries=all_entries(),
        search=find_two,
        lock_after_minutes=5,
        dialogs=dialogs,
        printing=Printing(Settings, tray),
    )
    qtbot.addWidget(made)
    made.resize(1366, 768)
    activate(qtbot, made)
    qtbot.waitUntil(lambda: len(made.lock_screen.tiles) == len(people_here))
    yield made
    made.close()


def log_in(qtbot: QtBot, window: MainWindow, login: str = "amara") -> Workspace:
    """Choose a tile and type the password, as a person does."""
    tile = next(tile for tile in window.lock_screen.tiles if tile.person.login == login)
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    QTest.keyClicks(window.lock_screen.panel.password, PASSWORD)
    QTest.keyClick(window.lock_screen.panel.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.is_locked)
    assert window.workspace is not None
    return window.workspace


@pytest.fixture
def workspace(qtbot: QtBot, window: MainWindow) -> Workspace:
    """The window of a nurse at work."""
    return log_in(qtbot, window)


@pytest.fixture
def tray() -> PaperTray:
    """The printers of the window: none until a test puts some there."""
    return PaperTray(here=())


@pytest.fixture
def dialogs() -> ScriptedDialogs:
    return ScriptedDialogs()


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> Iterator[Callable[[theme.Appearance], None]]:
    """Dress the application; the value changes the appearance."""

    def change(appearance: theme.Appearance) -> None:
        theme.apply(qapp, appearance)

    if not qapp.styleSheet() or theme.is_dark():
        change("light")
    yield change
    if theme.is_dark() or theme.is_high_contrast():
        change("light")


def activate(qtbot: QtBot, window: QWidget) -> None:
    """Show a window and wait until it really has the keyboard."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
