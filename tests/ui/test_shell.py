import datetime as dt
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import UserError
from app.ui.context import Area, Place
from app.ui.main_window import MainWindow
from app.ui.shell.keys import KEYS
from app.ui.shell.palette_rows import FoundPatient
from app.ui.shell.tabs import MOST, TabBar, TabView
from app.ui.shell.top_bar import initials
from app.ui.shell.workspace import Workspace
from app.ui.widgets.button import Button
from app.ui.widgets.notice import ToastCard
from tests.ui.conftest import GRACE, LIAM, ChartProbe, Probe, activate, log_in


def _chart(hit: FoundPatient) -> Place:
    return Place(Area.CHART, hit.patient_id, title=hit.name)


def _top(workspace: Workspace) -> Probe:
    top = workspace.pages.top_screen
    assert isinstance(top, Probe)
    return top


def _area(workspace: Workspace) -> Area | None:
    return workspace.pages.area


def _toasts(workspace: Workspace) -> tuple[str, ...]:
    return workspace.toasts.shown


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _words(workspace: Workspace) -> list[str]:
    return [view.words for view in workspace.pages.tabs()]


def test_the_first_place_is_shown_after_log_in(workspace: Workspace) -> None:
    assert _area(workspace) == Area.WARD
    assert _top(workspace).told == ["opened", "refresh", "activated"]
    assert _top(workspace).name_edit.hasFocus()


def test_a_patient_opens_in_a_tab_of_its_own_once(workspace: Workspace) -> None:
    workspace.go(_chart(GRACE))
    workspace.go(_chart(LIAM))
    workspace.go(_chart(GRACE))
    assert _words(workspace) == ["Ward", "OKAFOR, Grace", "OKANE, Liam"]
    assert workspace.pages.patient_id == GRACE.patient_id


def test_a_screen_names_its_tab_and_its_score(workspace: Workspace) -> None:
    workspace.go(_chart(GRACE))
    _top(workspace).named.emit("OKAFOR, Grace (Mrs)", 7)
    view = workspace.pages.tabs()[1]
    assert (view.words, view.score) == ("OKAFOR, Grace (Mrs)", 7)


def test_unsaved_input_shows_a_dot(workspace: Workspace) -> None:
    workspace.go(_chart(GRACE))
    _top(workspace).has_draft = True
    assert workspace.pages.tabs()[1].has_draft
    assert workspace.pages.has_drafts()
    _top(workspace).has_draft = False
    assert not workspace.pages.has_drafts()


def test_a_change_refreshes_the_screen_in_sight_and_waits_for_the_others(
    workspace: Workspace,
) -> None:
    ward = _top(workspace)
    workspace.go(_chart(GRACE))
    chart = _top(workspace)
    ward.told.clear()
    chart.told.clear()
    workspace.tables_changed(frozenset({"bed", "vitals"}))
    workspace.tables_changed(frozenset({"bed", "invoice"}))
    assert chart.told == ["refresh"]
    assert ward.told == []
    workspace.pages.show_tab(None)
    assert ward.told == ["refresh", "activated"]
    workspace.pages.show_tab(GRACE.patient_id)
    assert chart.told == ["refresh", "activated"]


def test_closing_a_patient_asks_its_screens_first(workspace: Workspace) -> None:
    workspace.go(_chart(GRACE))
    chart = _top(workspace)
    chart.may_leave = False
    QTest.keySequence(workspace, QKeySequence("Ctrl+W"))
    assert workspace.status.said == "This patient has input that is not saved yet"
    chart.may_leave = True
    QTest.keySequence(workspace, QKeySequence("Ctrl+W"))
    assert _words(workspace) == ["Ward"]
    assert _area(workspace) == Area.WARD


def test_a_key_that_does_nothing_says_why(workspace: Workspace) -> None:
    for keys, words in (
        ("Ctrl+W", "This page stays open"),
        ("Ctrl+Tab", "No other patient is open"),
        ("Ctrl+Z", "Nothing to undo here"),
    ):
        _top(workspace).save.setFocus()
        QTest.keySequence(workspace, QKeySequence(keys))
        assert workspace.status.said == words


@pytest.mark.parametrize(
    ("key", "held", "words"),
    [
        (Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "X does nothing here"),
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "F9 does nothing here"),
        (Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier, "There is no section 7 here"),
        (Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier, ""),
    ],
)
def test_a_key_that_nobody_takes_says_so(
    workspace: Workspace, key: Qt.Key, held: Qt.KeyboardModifier, words: str
) -> None:
    _top(workspace).save.setFocus()
    QTest.keyClick(_focused(), key, held)
    assert workspace.status.said.startswith(words)
    assert bool(workspace.status.said) == bool(words)


def test_control_tab_goes_round_the_open_patients(workspace: Workspace) -> None:
    workspace.go(_chart(GRACE))
    workspace.go(_chart(LIAM))
    seen = []
    for _ in range(3):
        QTest.keySequence(workspace, QKeySequence("Ctrl+Tab"))
        seen.append(workspace.pages.patient_id)
    assert seen == [None, GRACE.patient_id, LIAM.patient_id]


def test_g_and_a_letter_go_to_a_place_unless_a_field_has_the_focus(workspace: Workspace) -> None:
    _top(workspace).save.setFocus()
    QTest.keySequence(workspace, QKeySequence("G, S"))
    assert _area(workspace) == Area.SYNC
    workspace.go(Place(Area.WARD))
    QTest.keyClicks(_top(workspace).name_edit, "gs?")
    assert _area(workspace) == Area.WARD
    assert _top(workspace).name_edit.text() == "gs?"


@pytest.mark.parametrize("keys", ["F1", "?"])
def test_all_keys_are_shown_on(workspace: Workspace, keys: str) -> None:
    _top(workspace).save.setFocus()
    QTest.keySequence(workspace, QKeySequence(keys))
    assert _area(workspace) == Area.HELP
    named = {each.accessibleName() for each in workspace.pages.findChildren(QWidget)}
    assert {key.label for key in KEYS} <= named


def test_f6_goes_from_pane_to_pane_and_back_to_the_same_control(workspace: Workspace) -> None:
    save = _top(workspace).save
    save.setFocus()
    panes = []
    for _ in range(4):
        QTest.keySequence(workspace, QKeySequence("F6"))
        focused = _focused()
        panes.append(
            next(
                name
                for name in ("rail", "top_bar", "pages", "status")
                if getattr(workspace, name).isAncestorOf(focused)
            )
        )
    assert panes == ["status", "rail", "top_bar", "pages"]
    assert save.hasFocus()


def test_what_the_role_may_not_use_is_absent(qtbot: QtBot, window: MainWindow) -> None:
    nurse = log_in(qtbot, window)
    assert Area.BILLING not in {item.area for item in nurse.rail.items}
    nurse.go(Place(Area.BILLING))
    assert nurse.status.said == "Your role does not open this"
    window.log_out()
    qtbot.waitUntil(lambda: len(window.lock_screen.tiles) == 2)
    clerk = log_in(qtbot, window, "lucia")
    assert Area.WARD not in {item.area for item in clerk.rail.items}
    assert clerk.pages.area == Area.BILLING
    assert [section.area for section in clerk.pages.sections()] == [Area.BILLING]


def test_a_refusal_stands_in_its_place_until_it_is_closed(
    qtbot: QtBot, workspace: Workspace
) -> None:
    def refuse(_store: object) -> None:
        raise UserError("The bed is taken", "Choose another one.")

    _top(workspace).context.call(refuse, lambda _none: None)
    qtbot.waitUntil(workspace.refusal.isVisible)
    assert workspace.refusal.accessibleName() == "The bed is taken. Choose another one."
    workspace.refusal.acted.emit()
    assert not workspace.refusal.isVisible()


def test_drafts_are_kept_for_the_person_and_found_again(qtbot: QtBot, workspace: Workspace) -> None:
    drafts = _top(workspace).context.drafts
    found: list[dict[str, str] | None] = []
    drafts.save("registration", {"family_name": "OYELARAN"})
    drafts.load("registration", found.append)
    qtbot.waitUntil(lambda: found == [{"family_name": "OYELARAN"}])
    drafts.drop("registration")
    drafts.load("registration", found.append)
    qtbot.waitUntil(lambda: len(found) == 2)
    assert found[1] is None


def test_a_toast_can_be_undone_by_key_and_is_kept_in_the_list(workspace: Workspace) -> None:
    undone: list[int] = []
    _top(workspace).save.setFocus()
    for i in range(4):
        _top(workspace).context.toast(f"Saved {i}", partial(undone.append, i))
    assert _toasts(workspace) == ("Saved 1", "Saved 2", "Saved 3")
    QTest.keySequence(workspace, QKeySequence("Ctrl+Z"))
    assert undone == [3]
    assert _toasts(workspace) == ("Saved 1", "Saved 2")
    assert [done.words for done in workspace.toasts.done] == [f"Saved {i}" for i in range(4)]


def test_the_status_bar_says_the_sync_state_and_opens_it(
    qtbot: QtBot, workspace: Workspace
) -> None:
    item = workspace.status.findChildren(QAbstractButton)[0]
    qtbot.waitUntil(lambda: "Saved on this workstation" in item.accessibleName())
    item.click()
    assert _area(workspace) == Area.SYNC


def test_nothing_opens_a_window_of_its_own(workspace: Workspace) -> None:
    workspace.go(_chart(GRACE))
    workspace.toasts.show_toast("Saved")
    workspace.palette_box.open()
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert shown == [workspace.window()]


def test_tab_alone_reaches_every_control(workspace: Workspace) -> None:
    workspace.go(_chart(GRACE))
    workspace.pages.show_tab(None)
    wanted = {
        each
        for each in workspace.findChildren(QWidget)
        if isinstance(each, QAbstractButton | QLineEdit)
        and each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    reached = set()
    for _ in range(len(wanted) + 5):
        QTest.keyClick(_focused(), Qt.Key.Key_Tab)
        reached.add(_focused())
    assert {each.accessibleName() for each in wanted - reached} == set()


def test_every_control_has_a_name_and_a_target_that_can_be_hit(workspace: Workspace) -> None:
    workspace.go(_chart(GRACE))
    for area in (Area.WARD, Area.SYNC, Area.HELP, Area.SETTINGS):
        workspace.go(Place(area))
        for each in workspace.findChildren(QWidget):
            if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert each.accessibleName(), each
                assert min(each.width(), each.height()) >= 24, each.accessibleName()


def test_each_control_of_the_shell_shows_its_focus(workspace: Workspace) -> None:
    workspace.go(_chart(GRACE))
    shell = (workspace.rail, workspace.top_bar, workspace.tab_bar, workspace.status)
    controls = [
        each for part in shell for each in part.findChildren(QAbstractButton) if each.isVisible()
    ]
    assert len(controls) > 8
    for each in controls:
        _top(workspace).save.setFocus()
        rest = each.grab().toImage()
        each.setFocus()
        assert each.grab().toImage() != rest, each.accessibleName()


def test_more_patients_than_fit_go_behind_a_menu_and_the_one_on_top_is_seen(qtbot: QtBot) -> None:
    bar = TabBar()
    qtbot.addWidget(bar)
    bar.resize(1294, 36)
    activate(qtbot, bar)
    views = [TabView(None, "Ward", "layout-grid")] + [
        TabView(GRACE.patient_id, f"PATIENT{i}, Open", "user") for i in range(12)
    ]
    bar.show_tabs(views, active=12)
    hidden = bar.hidden
    assert len(views) - len(hidden) <= MOST + 1
    assert views[12] not in hidden
    assert views[0] not in hidden


def test_the_parts_of_the_top_bar_never_lie_on_each_other(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    for width in (window.minimumWidth(), 1366, 1920):
        window.resize(width, 768)
        qtbot.waitUntil(lambda width=width: workspace.width() == width)  # type: ignore[misc]
        parts = sorted(workspace.top_bar.findChildren(QAbstractButton), key=lambda part: part.x())
        edges = [edge for part in parts for edge in (part.x(), part.geometry().right())]
        assert edges == sorted(edges)
    qtbot.waitUntil(lambda: workspace.top_bar.field.width() >= 620)


def test_the_letters_of_a_name() -> None:
    assert initials("Amara Nwosu") == "AN"
    assert initials("Maria de Souza") == "MS"
    assert initials("Cher") == "C"


def test_the_clock_of_the_workstation_is_shown(workspace: Workspace, window: MainWindow) -> None:
    at = dt.datetime(2026, 11, 23, 9, 47, tzinfo=dt.UTC).astimezone()
    names = {each.accessibleName() for each in workspace.status.findChildren(QWidget)}
    assert f"Mon 23-Nov-2026 {at:%H:%M}" in names
    assert window.windowTitle() == "Ward · Wardlight"


def test_a_screen_is_told_its_place(workspace: Workspace) -> None:
    workspace.go(_chart(GRACE))
    chart = _top(workspace)
    assert isinstance(chart, ChartProbe)
    assert chart.places == [_chart(GRACE)]


def test_a_wide_screen_that_is_hidden_does_not_push_the_shown_one_out(
    workspace: Workspace,
) -> None:
    hidden = workspace.pages.top_screen
    assert hidden is not None
    workspace.go(_chart(GRACE))
    hidden.setMinimumWidth(5000)
    assert workspace.pages.top_screen is not hidden
    assert workspace.pages.minimumSizeHint().width() < 5000


def test_a_toast_never_lies_over_a_button(workspace: Workspace) -> None:
    foot = Button("Issue invoice", "primary", parent=_top(workspace))
    foot.move(_top(workspace).width() - 180, _top(workspace).height() - 44)
    foot.show()
    workspace.toasts.show_toast("Charge added")
    card = workspace.findChild(ToastCard)
    assert card is not None
    button = QRect(foot.mapTo(workspace, QPoint()), foot.size())
    assert not card.geometry().intersects(button)
    assert card.geometry().bottom() < button.top()
    assert card.geometry().left() < button.right()
