import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.data.abandon import Abandon
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.registration import Details
from app.services import registration
from app.ui.context import Area, Place, Section
from app.ui.shell.palette import Palette
from app.ui.shell.palette_rows import PaletteRow, match, matching, section_rows
from app.ui.shell.patients import find_patients
from app.ui.shell.workspace import Workspace
from tests.support.station import someone
from tests.ui.conftest import GRACE, LIAM, activate


def _rows(palette: Palette) -> list[str]:
    return [str(palette.model.index(i, 0).data()) for i in range(palette.model.rowCount())]


def _type(qtbot: QtBot, palette: Palette, words: str, *, until: str) -> None:
    QTest.keyClicks(palette.field, words)
    qtbot.waitUntil(lambda: until in _rows(palette))


def test_letters_are_found_in_order_with_the_start_of_a_word_first() -> None:
    assert match("Go to Ward", "ward") == frozenset({6, 7, 8, 9})
    assert match("Go to Ward", "gw") == frozenset({0, 6})
    assert match("OKAFOR, Grace", "gra") == frozenset({8, 9, 10})
    assert match("Go to Ward", "xyz") is None
    assert match("Go to Ward", "") == frozenset()


def test_closer_letters_come_first() -> None:
    rows = [PaletteRow("Places", words, "x", lambda: None) for words in ("Lost rack", "Lock")]
    assert [row.words for row in matching(rows, "lock")] == ["Lock", "Lost rack"]


def test_a_patient_offers_each_section() -> None:
    gone: list[object] = []
    rows = section_rows(GRACE, (Section(Area.CHART, "Observations", "activity"),), gone.append)
    assert [row.words for row in rows] == ["Open observations"]
    rows[0].run()
    assert gone[0].patient_id == GRACE.patient_id  # type: ignore[attr-defined]


def test_control_k_opens_it_and_escape_gives_the_focus_back(workspace: Workspace) -> None:
    before = workspace.window().focusWidget()
    QTest.keySequence(workspace, QKeySequence("Ctrl+K"))
    palette = workspace.palette_box
    assert palette.isVisible()
    assert palette.field.hasFocus()
    assert {"Go to Ward", "Go to Sync", "Lock"} <= set(_rows(palette))
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert workspace.window().focusWidget() is before


def test_patients_opened_lately_stand_first_until_something_is_typed(workspace: Workspace) -> None:
    for hit in (GRACE, LIAM):
        workspace.go(Place(Area.CHART, hit.patient_id, title=hit.name))
    palette = workspace.palette_box
    palette.open()
    assert _rows(palette)[0] == GRACE.name  # the one on top needs no row
    assert LIAM.name not in _rows(palette)
    QTest.keyClicks(palette.field, "gra")
    assert GRACE.name not in _rows(palette)  # the search finds them by itself
    palette.close_palette()
    assert workspace.pages.close_tab(GRACE.patient_id)
    palette.open()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert workspace.pages.patient_id == GRACE.patient_id


def test_typing_finds_patients_and_enter_opens_the_chosen_one(
    qtbot: QtBot, workspace: Workspace
) -> None:
    palette = workspace.palette_box
    palette.open()
    _type(qtbot, palette, "ok", until=LIAM.name)
    assert _rows(palette)[:2] == [GRACE.name, LIAM.name]
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert workspace.pages.patient_id == LIAM.patient_id
    assert not palette.isVisible()


def test_tab_shows_the_actions_of_a_patient_and_escape_goes_back(
    qtbot: QtBot, workspace: Workspace
) -> None:
    palette = workspace.palette_box
    palette.open()
    _type(qtbot, palette, "oka", until=GRACE.name)
    QTest.keyClick(palette.field, Qt.Key.Key_Tab)
    assert _rows(palette) == ["Open observations", "Open medication", "Open contacts"]
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isVisible()
    qtbot.waitUntil(lambda: GRACE.name in _rows(palette))


def test_nothing_found_says_what_to_try(workspace: Workspace) -> None:
    palette = workspace.palette_box
    palette.open()
    QTest.keyClicks(palette.field, "zzzz")
    assert _rows(palette) == []
    assert "Nothing found for “zzzz”. Try fewer letters." in [
        each.text() for each in palette.findChildren(type(palette.nothing))
    ]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_a_letter_on_the_search_button_begins_the_search(workspace: Workspace) -> None:
    workspace.top_bar.field.setFocus()
    QTest.keyClick(workspace.top_bar.field, Qt.Key.Key_O)
    assert workspace.palette_box.isVisible()
    assert workspace.palette_box.field.text() == "o"


def test_leaving_the_palette_closes_it(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.palette_box.open()
    workspace.top_bar.field.setFocus()
    qtbot.waitUntil(lambda: not workspace.palette_box.isVisible())
    assert workspace.top_bar.field.hasFocus()


def test_the_registration_desk_is_what_is_searched(store: Store) -> None:
    clerk: Actor = someone(Role.REGISTRAR)
    made = registration.register_patient(
        store,
        by=clerk,
        details=Details(
            family_name="Okafor", given_name="Grace", birth_date=dt.date(1947, 3, 3), sex="F"
        ),
    )
    (hit,) = find_patients(store, clerk, "okaf", Abandon())
    assert hit.patient_id == made.patient_id
    assert hit.name == "OKAFOR, Grace"
    assert hit.detail.startswith("Born 03-Mar-1947 · MRN W07-")
    assert hit.encounter_id is None


def test_a_search_that_is_given_up_finds_nobody(store: Store) -> None:
    given_up = Abandon()
    given_up.now()
    assert find_patients(store, someone(Role.REGISTRAR), "okaf", given_up) == ()


def test_a_new_letter_and_a_choice_give_the_running_search_up(qtbot: QtBot) -> None:
    searches: list[Abandon] = []
    window = QWidget()
    qtbot.addWidget(window)
    palette = Palette(
        window,
        rows=list,
        lately=list,
        find=lambda _words, abandon, _found: searches.append(abandon),
        open_patient=lambda _hit: None,
        actions=lambda _hit: (),
    )
    activate(qtbot, window)
    palette.open()
    QTest.keyClicks(palette.field, "ok")
    qtbot.waitUntil(lambda: len(searches) == 1)
    QTest.keyClicks(palette.field, "a")
    assert searches[0].is_over
    qtbot.waitUntil(lambda: len(searches) == 2)
    assert not searches[1].is_over
    palette.close_palette()
    assert searches[1].is_over
