"""The People page: the presenter by hand, the page by keyboard and mouse."""

import uuid

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.assignments import Kind
from app.services import accounts, badges, people
from app.ui.screens.people.presenter import PeoplePresenter, PersonRow
from app.ui.screens.people.screen import PeopleModel, PeopleScreen
from tests.support.desk import Desk
from tests.support.people import PASSWORD, administrator, employ, wards
from tests.support.station import someone
from tests.ui.conftest import activate


class Page:
    """A view that remembers."""

    def __init__(self) -> None:
        self.rows: tuple[PersonRow, ...] = ()
        self.may_manage = False
        self.person: PersonRow | None = None
        self.said: list[str] = []

    def show_people(self, rows: tuple[PersonRow, ...], *, may_manage: bool) -> None:
        self.rows, self.may_manage = rows, may_manage

    def show_person(self, row: PersonRow | None, wards: tuple[str, ...]) -> None:
        self.person = row
        assert wards == ("4B", "5A")

    def show_refusal(self, title: str, hint: str) -> None:
        self.said.append(f"{title}. {hint}")

    def show_done(self, words: str) -> None:
        self.said.append(words)


@pytest.fixture(autouse=True)
def staff(store: Store) -> dict[str, uuid.UUID]:
    wards(store, "4B", "5A")
    return {
        "amara": employ(store, "amara", "Amara Nwosu", wards=("4B",)),
        "jorge": employ(store, "jorge", "Jorge Reyes", wards=("5A",)),
    }


def page(store: Store, by: Actor) -> tuple[Page, PeoplePresenter, Desk]:
    view, desk = Page(), Desk(store, by=by)
    presenter = PeoplePresenter(view, desk.context)
    presenter.refresh()
    return view, presenter, desk


def test_a_ward_manager_sees_everybody_and_no_account(store: Store) -> None:
    view, presenter, _desk = page(store, someone(Role.WARD_MANAGER))
    assert [(row.name, row.wards, row.state) for row in view.rows] == [
        ("Amara Nwosu", "4B", ""),
        ("Jorge Reyes", "5A", ""),
    ]
    assert not view.may_manage
    presenter.filter("jor")
    assert [row.login for row in view.rows] == ["jorge"]


def test_a_ward_manager_gives_the_own_ward_for_a_time_and_no_other(
    store: Store, staff: dict[str, uuid.UUID]
) -> None:
    view, presenter, _desk = page(store, someone(Role.WARD_MANAGER))
    presenter.choose(staff["jorge"])
    presenter.assign(ward="4B", kind=Kind.SHIFT, hours=8)
    presenter.refresh()
    assert view.said == ["Assigned: 4B"]
    assert view.person is not None
    assert view.person.wards == "4B, 5A"
    assert view.person.timed.startswith("Shift, 4B until ")
    presenter.end(view.person.person.assignments[0].assignment_id)
    presenter.choose(staff["amara"])
    presenter.cover(colleague=staff["jorge"], hours=8)
    assert view.said[1] == "Ended"
    assert "may not do this" in view.said[2]


def test_it_invites_resets_suspends_and_lifts(store: Store, staff: dict[str, uuid.UUID]) -> None:
    view, presenter, desk = page(store, administrator())
    presenter.make(login="noor", name="Noor Haddad", role=Role.NURSE, title="", wards="4b, 5a")
    assert desk.asked[0].startswith("One-time password of noor ")
    presenter.refresh()
    assert view.person is not None
    assert (view.person.wards, view.person.state) == ("4B, 5A", "Has not logged in yet")
    presenter.choose(staff["amara"])
    desk.answers = [False, True, False, True]
    presenter.reset()
    assert people.log_in(store, login="amara", password=PASSWORD)
    presenter.reset()
    assert desk.asked[-1].startswith("One-time password of amara ")
    presenter.suspend_or_lift()
    presenter.suspend_or_lift()
    presenter.refresh()
    assert view.person.state == "Suspended"
    presenter.suspend_or_lift()
    assert view.said == ["Amara Nwosu is suspended", "Amara Nwosu may work"]
    presenter.set_wards("9Z")
    assert view.said[-1] == "There is no ward 9Z. Check its code."


def test_the_page_does_by_keyboard_what_it_shows(
    qtbot: QtBot, store: Store, staff: dict[str, uuid.UUID]
) -> None:
    desk = Desk(store, by=administrator())
    screen = PeopleScreen(desk.context)
    qtbot.addWidget(screen)
    screen.resize(1200, 700)
    activate(qtbot, screen)
    screen.refresh()
    screen.activated()
    assert screen.card.isVisible()
    screen.table.setFocus()
    QTest.keyClick(screen.table, Qt.Key.Key_Down)
    screen.card.badge.setFocus()
    QTest.keyClicks(screen.card.badge, "0007741203")
    QTest.keyClick(screen.card.badge, Qt.Key.Key_Return)
    found = badges.find(store, badge="0007741203")
    assert found is not None
    assert found.login == "jorge"
    assert screen.card.badge.text() == ""
    screen.refresh()
    assert screen.card.revoke.isVisible()
    screen.card.standing.setText("4B")
    QTest.keyClick(screen.card.standing, Qt.Key.Key_Return)
    assigning = screen.card.assigning
    assigning.kind.setCurrentIndex(2)
    assert assigning.colleague.isVisible()
    assigning.kind.setCurrentIndex(1)
    QTest.keyClick(assigning.hours, Qt.Key.Key_Down)
    give = next(b for b in assigning.children() if getattr(b, "text", str)() == "Assign")
    QTest.mouseClick(give, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]
    screen.refresh()
    (end,) = screen.card.ends
    QTest.mouseClick(end, Qt.MouseButton.LeftButton)
    assert desk.toasts == ["The badge is bound", "Standing wards kept", "Assigned: 4B", "Ended"]
    QTest.mouseClick(screen.new_button, Qt.MouseButton.LeftButton)
    assert screen.new_card.isVisible()
    for edit, words in ((screen.new_card.name, "Noor Haddad"), (screen.new_card.login, "noor")):
        QTest.keyClicks(edit, words)
    QTest.keyClick(screen.new_card.login, Qt.Key.Key_Return)
    assert accounts.user_id_of(store, login="noor") not in staff.values()
    assert not screen.alert.isVisible()
    QTest.keyClick(screen.new_card.login, Qt.Key.Key_Return)
    assert screen.alert.isVisible()  # the login is taken now


def test_the_model_is_one_that_qt_believes(qtbot: QtBot, store: Store) -> None:
    view, _presenter, _desk = page(store, administrator())
    model = PeopleModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.put(view.rows)
    assert model.rowCount() == len(view.rows)
    assert tester.model() is model
    assert qtbot
