"""Finding a patient by typing: the presenter by hand, the page by keyboard."""

import datetime as dt
import uuid
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.data.models.audit import AuditEntry
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import DeniedError
from app.domain.registration import Details
from app.services.admission import admit
from app.services.registration import register_patient
from app.ui.context import Area, Place
from app.ui.main_window import MainWindow
from app.ui.screens.patients.presenter import START, HitRow, Nobody, PatientsPresenter
from app.ui.screens.patients.screen import HitModel, PatientsScreen
from app.ui.shell.workspace import Workspace
from tests.support.slow_desk import SlowDesk
from tests.support.ward import small_ward

GRACE = Details(
    family_name="Okafor",
    given_name="Grace",
    title="Mrs",
    birth_date=dt.date(1947, 3, 3),
    sex="F",
    national_id="9434765919",
)


class Page:
    """A view that remembers."""

    def __init__(self) -> None:
        self.rows: tuple[HitRow, ...] = ()
        self.count = ""
        self.nobody: Nobody | None = None
        self.text = ""
        self.shown = 0

    def show_record(self, words: str, photo: bytes) -> None:
        self.record = (words, photo)

    def show_hits(self, rows: tuple[HitRow, ...], *, count: str, national_id_label: str) -> None:
        self.rows, self.count, self.nobody = rows, count, None
        self.shown += 1
        assert national_id_label == "NHS No."

    def show_nobody(self, why: Nobody) -> None:
        self.rows, self.nobody = (), why

    def show_text(self, text: str) -> None:
        self.text = text


@pytest.fixture
def desk(store: Store, nurse: Actor) -> SlowDesk:
    ward = small_ward(store)
    grace = register_patient(store, by=nurse, details=GRACE).patient_id
    admit(store, by=nurse, patient_id=grace, ward_id=ward.ward.id, bed_id=ward.beds["C3"].id)
    for given in ("Ada", "Chidi"):
        details = Details(family_name="Okonkwo", given_name=given)
        register_patient(store, by=nurse, details=details)
    return SlowDesk(store, by=nurse)


@pytest.fixture
def page() -> Page:
    return Page()


@pytest.fixture
def presenter(page: Page, desk: SlowDesk) -> PatientsPresenter:
    return PatientsPresenter(page, desk.context)


def test_a_row_says_what_tells_patients_apart(
    page: Page, desk: SlowDesk, presenter: PatientsPresenter
) -> None:
    presenter.typed("grace")
    desk.work()
    (row,) = page.rows
    assert row.name == "OKAFOR, Grace (Mrs)"
    assert row.born == "03-Mar-1947 (79y)"
    assert (row.sex, row.national_id, row.place) == ("Female", "943 476 5919", "4B · C3")
    assert (row.is_here, row.reason) == (True, "Given name")
    assert page.count == "1 of 1 shown"


def test_while_a_search_runs_only_the_newest_text_waits(
    page: Page, desk: SlowDesk, presenter: PatientsPresenter
) -> None:
    for text in ("o", "ok", "oka", "okaf"):
        presenter.typed(text)
    assert len(desk.waiting) == 1
    assert desk.work() == 2
    assert page.shown == 1
    assert [r.name for r in page.rows] == ["OKAFOR, Grace (Mrs)"]


def test_an_emptied_box_ignores_the_answer_that_comes_late(
    page: Page, desk: SlowDesk, presenter: PatientsPresenter
) -> None:
    presenter.typed("oka")
    presenter.typed(" ")
    desk.work()
    assert page.nobody == START
    presenter.typed("oka")
    desk.work()
    assert page.rows


def test_nobody_found_offers_to_register_with_the_name_typed(
    page: Page, desk: SlowDesk, presenter: PatientsPresenter
) -> None:
    presenter.typed("Oyelaran, Bola")
    desk.work()
    assert page.nobody is not None
    assert page.nobody.offers_registration
    assert "Oyelaran, Bola" in page.nobody.title
    presenter.register()
    assert desk.places == [Place(Area.REGISTER, extra="Oyelaran, Bola")]


def test_opening_a_hit_is_audited_and_goes_to_the_chart(
    store: Store, page: Page, desk: SlowDesk, presenter: PatientsPresenter
) -> None:
    presenter.typed("ok")
    desk.work()
    row = page.rows[0]
    presenter.open(row)
    desk.work()
    assert desk.places == [
        Place(Area.CHART, row.patient_id, row.encounter_id, title="OKAFOR, Grace (Mrs)")
    ]
    with store.read() as session:
        last = session.scalars(select(AuditEntry).order_by(AuditEntry.seq.desc())).first()
    assert last is not None
    assert (last.action, last.patient_id) == ("find_patient", row.patient_id)


def test_who_was_never_admitted_has_no_chart_but_details(
    page: Page, desk: SlowDesk, presenter: PatientsPresenter
) -> None:
    presenter.typed("chidi")
    desk.work()
    (row,) = page.rows
    assert not presenter.opens_chart(row)
    presenter.open(row)
    desk.work()
    assert desk.places == [Place(Area.REGISTER, row.patient_id, title="OKONKWO, Chidi")]


def test_who_may_see_no_chart_gets_the_details(page: Page, desk: SlowDesk) -> None:
    presenter = PatientsPresenter(page, replace(desk.context, sections=tuple))
    presenter.typed("grace")
    desk.work()
    presenter.open(page.rows[0])
    desk.work()
    assert desk.places[-1].area is Area.REGISTER
    assert desk.places[-1].patient_id == page.rows[0].patient_id


def test_a_refusal_is_said_in_place_of_the_list(
    page: Page, desk: SlowDesk, presenter: PatientsPresenter
) -> None:
    presenter.typed("gra")
    _fn, _done, refused = desk.waiting.pop()
    refused(DeniedError("Amara may not do this", "Ask IT."))
    assert page.nobody == Nobody("Amara may not do this", "Ask IT.", offers_registration=False)
    presenter.typed("grac")
    desk.work()
    assert len(page.rows) == 1


def test_the_model_keeps_its_promises() -> None:
    model = HitModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    row = HitRow(uuid.uuid4(), None, "A", "B", "F", "1", "", "x", False, False, "MRN")
    model.put((row, row), national_id_label="NHS No.")
    assert model.rowCount() == 2
    assert model.headerData(4, Qt.Orientation.Horizontal) == "NHS No."
    model.put((), national_id_label="")
    assert model.rowCount() == 0


# -- the page in the window ---------------------------------------------------------------


@pytest.fixture
def screen(qtbot: QtBot, desk: SlowDesk, workspace: Workspace) -> PatientsScreen:
    workspace.go(Place(Area.PATIENTS))
    top = workspace.pages.top_screen
    assert isinstance(top, PatientsScreen)
    qtbot.waitUntil(top._box.hasFocus)
    assert desk.store
    return top


def typed(qtbot: QtBot, screen: PatientsScreen, text: str, rows: int) -> None:
    QTest.keyClicks(screen._box, text)
    qtbot.waitUntil(lambda: len(screen._model.rows) == rows)


def test_by_keyboard_alone_from_a_name_to_the_chart(
    qtbot: QtBot, screen: PatientsScreen, workspace: Workspace
) -> None:
    typed(qtbot, screen, "ok", 3)
    assert screen._table.currentIndex().row() == 0
    assert screen._count.text() == "3 of 3 shown"
    assert screen._open.text() == "Open chart"
    for _ in range(3):
        QTest.keyClick(screen._box, Qt.Key.Key_Down)
    assert screen._table.currentIndex().row() == 2
    assert screen._open.text() == "Open details"
    for _ in range(3):
        QTest.keyClick(screen._box, Qt.Key.Key_Up)
    chosen = screen._model.rows[0]
    assert screen._box.hasFocus()
    QTest.keyClick(screen._box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workspace.pages.patient_id == chosen.patient_id)
    assert workspace.pages.area is Area.CHART


@pytest.mark.parametrize("size", [(910, 512), (1366, 768), (1920, 1080)])
def test_no_word_of_the_list_is_cut(
    qtbot: QtBot, screen: PatientsScreen, window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    typed(qtbot, screen, "ok", 3)
    table = screen._table
    shown = [c for c in range(screen._model.columnCount()) if not table.isColumnHidden(c)]
    assert len(shown) == 7 or size == (910, 512)
    assert all(table.columnWidth(c) >= table.sizeHintForColumn(c) for c in shown)
    qtbot.waitUntil(lambda: sum(map(table.columnWidth, range(7))) <= table.viewport().width())


def test_typing_on_keeps_the_patient_that_was_chosen(qtbot: QtBot, screen: PatientsScreen) -> None:
    typed(qtbot, screen, "o", 3)
    QTest.keyClick(screen._box, Qt.Key.Key_Down)
    chosen = screen._model.rows[1].patient_id
    typed(qtbot, screen, "kon", 2)
    assert screen._model.rows[screen._table.currentIndex().row()].patient_id == chosen


def test_enter_on_nothing_says_why(
    qtbot: QtBot, screen: PatientsScreen, workspace: Workspace
) -> None:
    QTest.keyClick(screen._box, Qt.Key.Key_Return)
    assert workspace.pages.top_screen is screen
    QTest.keyClicks(screen._box, "zzz")
    qtbot.waitUntil(screen._nobody.register.isVisible)
    screen._nobody.register.click()
    assert workspace.pages.area is Area.REGISTER


def test_ctrl_n_registers_with_what_was_typed(screen: PatientsScreen, workspace: Workspace) -> None:
    QTest.keyClicks(screen._box, "Oyelaran, Bola")
    QTest.keyClick(screen._box, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert workspace.pages.area is Area.REGISTER


def test_a_patient_registered_elsewhere_appears_by_itself(
    qtbot: QtBot, screen: PatientsScreen, workspace: Workspace, store: Store, nurse: Actor
) -> None:
    typed(qtbot, screen, "ok", 3)
    made = register_patient(store, by=nurse, details=Details(family_name="Okello"))
    workspace.tables_changed(made.changed)
    qtbot.waitUntil(lambda: len(screen._model.rows) == 4)
